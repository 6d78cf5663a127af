#pragma once

#include <QDockWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QToolButton;

namespace castbench {

class LogFilter;
class LogModel;

/// What happened, at the window's lower edge, filtered by text and severity.
class LogDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit LogDock(LogModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QTableView *makeTable();
    /// The lines chosen, or all that are shown where none is.
    void copy();
    void followEnd();
    void retranslate();

    LogModel &m_model;
    LogFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_severity;
    QToolButton *m_copy;
    QToolButton *m_clear;
    QTableView *m_table;
};

} // namespace castbench
