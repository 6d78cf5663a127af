#include "ui/models/eventsproxy.h"

#include "ui/models/eventsmodel.h"

namespace castbench {

EventsProxy::EventsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(EventsModel::sortRole);
}

void EventsProxy::setLeastSeverity(Severity severity)
{
    m_leastSeverity = severity;
    invalidateFilter();
}

void EventsProxy::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool EventsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (first.data(EventsModel::severityRole).toInt() < static_cast<int>(m_leastSeverity))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < EventsModel::columnsCount; ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace castbench
