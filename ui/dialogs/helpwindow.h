#pragma once

#include "ui/dialogs/helplibrary.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QSplitter;
class QToolButton;
class QUrl;

namespace castbench {

class HelpText;
class Settings;

/// The help pages beside their list of contents, with search and a way back.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `settings` remembers its size.
    explicit HelpWindow(Settings &settings, QWidget *parent = nullptr);
    ~HelpWindow() override;

    /// Shows a page, "metrics", or a place in it, "metrics#broadcast_latency".
    void showTopic(const QString &topic);
    QString topic() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContents();
    QWidget *makeReader();
    QToolButton *makeButton(const char *name, QWidget *parent);
    void fillContents();
    void display(const QString &topic);
    /// Gives tables and margins room.
    void layOut();
    void follow(const QUrl &link);
    void go(int by);
    void markFound();
    void retranslate();

    Settings &m_settings;
    HelpLibrary m_library;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    QListWidget *m_contents;
    HelpText *m_text;
    QToolButton *m_back;
    QToolButton *m_forward;
    std::vector<QString> m_history;
    int m_place = -1; ///< in the history
};

} // namespace castbench
