#include "ui/models/plansmodel.h"

#include "controllers/domain/shownnames.h"
#include "ui/models/severityicon.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QFileInfo>
#include <QFont>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace castbench {

PlansModel::PlansModel(PlanLibrary &library, LastUse lastUse, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_lastUse(std::move(lastUse))
    , m_entries(library.entries())
{
    connect(&library, &PlanLibrary::changed, this, [this] {
        beginResetModel();
        m_entries = m_library.entries();
        endResetModel();
    });
}

int PlansModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&path](const PlanEntry &entry) { return entry.path == path; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

const PlanEntry *PlansModel::entryAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

void PlansModel::refresh()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanEntry &entry = *entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case PathRole:
        return entry.path;
    case Qt::ToolTipRole:
        return entry.error ? entry.error->text() : entry.builtIn ? tr("Comes with Castbench") : entry.path;
    case Qt::TextAlignmentRole:
        if (index.column() == StepsColumn || index.column() == DurationColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::DecorationRole:
        if (index.column() != TitleColumn)
            return {};
        if (entry.error)
            return severityIcon(Severity::Error);
        return QApplication::style()->standardIcon(entry.builtIn ? QStyle::SP_ComputerIcon
                                                                 : QStyle::SP_FileIcon);
    default:
        return {};
    }
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Plan");
    case KindColumn:
        return tr("Kind");
    case StepsColumn:
        return tr("Steps");
    case DurationColumn:
        return tr("Total time");
    case UsedColumn:
        return tr("Last used");
    default:
        return {};
    }
}

QString PlansModel::text(const PlanEntry &entry, int column) const
{
    if (column == TitleColumn)
        return entry.error ? QFileInfo(entry.path).fileName() : shownPlanTitle(entry.plan);
    if (entry.error)
        return column == KindColumn ? tr("Cannot be read") : QString();
    switch (column) {
    case KindColumn:
        return wording::experimentKind(entry.plan.kind);
    case StepsColumn:
        return QLocale().toString(qulonglong(entry.plan.steps.size()));
    case DurationColumn:
        return wording::duration(entry.plan.totalDuration());
    default:
        break;
    }
    const auto used = m_lastUse ? m_lastUse(entry.plan.name) : std::nullopt;
    return used ? wording::dateTime(*used) : tr("Never");
}

} // namespace castbench
