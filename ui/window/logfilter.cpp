#include "ui/window/logfilter.h"

#include "ui/models/logmodel.h"

namespace castbench {

void LogFilter::setMinimum(Severity severity)
{
    m_minimum = severity;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (first.data(LogModel::severityRole).toInt() < static_cast<int>(m_minimum))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < LogModel::columnsCount; ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace castbench
