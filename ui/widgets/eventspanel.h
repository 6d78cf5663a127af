#pragma once

#include "controllers/domain/sample.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace castbench {

class EventsModel;
class EventsProxy;

/// The events of a run in a table that can be filtered by severity and text; the newest is kept in sight
/// while the table is at its end.
class EventsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPanel(QWidget *parent = nullptr);

    void setEvents(UtcTime start, std::vector<Event> events);
    void setStart(UtcTime start);
    void append(const Event &event);
    EventsModel &model()
    {
        return *m_model;
    }
    void retranslate();

Q_SIGNALS:
    /// The user chose an event: show this instant.
    void eventActivated(const castbench::Event &event);

private:
    void fitColumns();
    void showEmpty();

    EventsModel *m_model;
    EventsProxy *m_shown;
    QTreeView *m_table;
    QComboBox *m_severity;
    QLineEdit *m_search;
    QLabel *m_empty;
};

} // namespace castbench
