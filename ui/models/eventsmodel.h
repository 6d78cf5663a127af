#pragma once

#include "controllers/domain/sample.h"

#include <QAbstractTableModel>

#include <vector>

namespace castbench {

/// The events of a run, oldest first, a row each. Sorting and filtering is a proxy's business: sortRole gives
/// values that compare.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, SeverityColumn, KindColumn, DeviceColumn, MessageColumn, columnsCount };
    enum Role { sortRole = Qt::UserRole, severityRole };

    explicit EventsModel(QObject *parent = nullptr);

    /// Times are shown as elapsed since `start`.
    void setEvents(UtcTime start, std::vector<Event> events);
    void setStart(UtcTime start);
    void append(const Event &event);
    const Event &event(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Texts are in another language now.
    void retranslate();

private:
    QVariant text(const Event &event, int column) const;
    QVariant sortValue(const Event &event, int column) const;

    UtcTime m_start;
    std::vector<Event> m_events;
};

} // namespace castbench
