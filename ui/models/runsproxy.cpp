#include "ui/models/runsproxy.h"

#include "ui/models/runsmodel.h"

#include <algorithm>

namespace castbench {

RunsProxy::RunsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunsModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RunsProxy::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RunsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QStringList cells;
    for (int column = 0; column < RunsModel::NotesColumn; ++column)
        cells += sourceModel()->index(row, column, parent).data().toString();
    // All of the notes, not their first line.
    if (const auto *runs = qobject_cast<const RunsModel *>(sourceModel()))
        cells += runs->run(row).notes;
    const QString all = cells.join(u'\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace castbench
