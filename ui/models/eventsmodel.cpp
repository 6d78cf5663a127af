#include "ui/models/eventsmodel.h"

#include "ui/models/severityicon.h"
#include "ui/text/wording.h"

namespace castbench {

EventsModel::EventsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EventsModel::setEvents(UtcTime start, std::vector<Event> events)
{
    beginResetModel();
    m_start = start;
    m_events = std::move(events);
    endResetModel();
}

void EventsModel::setStart(UtcTime start)
{
    m_start = start;
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

void EventsModel::append(const Event &event)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_events.push_back(event);
    endInsertRows();
}

const Event &EventsModel::event(int row) const
{
    return m_events.at(static_cast<std::size_t>(row));
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = m_events.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        // The message may be out of sight.
        return wording::eventMessage(event).toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == KindColumn ? QVariant(severityIcon(event.severity)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == KindColumn)
            return QStringLiteral("%1: %2").arg(wording::severity(event.severity),
                                                text(event, KindColumn).toString());
        return text(event, index.column());
    case sortRole:
        return sortValue(event, index.column());
    case severityRole:
        return static_cast<int>(event.severity);
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Elapsed");
    case SeverityColumn:
        return tr("Severity");
    case KindColumn:
        return tr("Event");
    case DeviceColumn:
        return tr("Device");
    case MessageColumn:
        return tr("Message");
    default:
        return {};
    }
}

void EventsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

QVariant EventsModel::text(const Event &event, int column) const
{
    switch (column) {
    case TimeColumn:
        return wording::elapsed(event.at - m_start);
    case SeverityColumn:
        return wording::severity(event.severity);
    case KindColumn:
        return wording::eventKind(event.kind);
    case DeviceColumn:
        return event.device;
    default:
        return wording::eventMessage(event);
    }
}

QVariant EventsModel::sortValue(const Event &event, int column) const
{
    switch (column) {
    case TimeColumn:
        return QVariant::fromValue<qint64>(event.at.time_since_epoch().count());
    case SeverityColumn:
        return static_cast<int>(event.severity);
    default:
        return text(event, column);
    }
}

} // namespace castbench
