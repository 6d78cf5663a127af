#include "ui/models/runsmodel.h"

#include "controllers/domain/shownnames.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace castbench {

namespace {

std::optional<milliseconds> durationOf(const RunRecord &run)
{
    if (!run.finishedAt)
        return std::nullopt;
    return std::chrono::round<milliseconds>(*run.finishedAt - run.startedAt);
}

bool haveSameIds(const std::vector<RunRecord> &one, const std::vector<RunRecord> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const RunRecord &a, const RunRecord &b) { return a.id == b.id; });
}

} // namespace

RunsModel::RunsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RunsModel::setRuns(std::vector<RunRecord> runs)
{
    if (haveSameIds(runs, m_runs)) {
        m_runs = std::move(runs);
        if (!m_runs.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RunId> ids;
    ids.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        ids.push_back(run(index.row()).id);
    m_runs = std::move(runs);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(ids[static_cast<std::size_t>(i)]);
        after += row < 0 ? QModelIndex() : index(row, before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

const RunRecord &RunsModel::run(int row) const
{
    return m_runs.at(static_cast<std::size_t>(row));
}

int RunsModel::rowOf(RunId run) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [run](const RunRecord &record) { return record.id == run; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

void RunsModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunRecord &record = run(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return index.column() == NotesColumn ? record.notes.toHtmlEscaped()
                                             : text(record, index.column()).toHtmlEscaped();
    case sortRole:
        return sortValue(record, index.column());
    case runIdRole:
        return QVariant::fromValue<qlonglong>(record.id);
    case stateRole:
        return static_cast<int>(record.state);
    default:
        return {};
    }
}

bool RunsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == shownRunName(run(index.row())))
        return false;
    Q_EMIT renameRequested(run(index.row()).id, name);
    return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && !m_readOnly)
        flags |= Qt::ItemIsEditable;
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StartedColumn:
        return tr("Started");
    case PlanColumn:
        return tr("Plan");
    case StateColumn:
        return tr("State");
    case DurationColumn:
        return tr("Duration");
    case NotesColumn:
        return tr("Notes");
    default:
        return {};
    }
}

void RunsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

QString RunsModel::text(const RunRecord &run, int column) const
{
    switch (column) {
    case NameColumn:
        return shownRunName(run);
    case StartedColumn:
        return wording::dateTime(run.startedAt);
    case PlanColumn:
        return shownPlanTitle(run.plan);
    case StateColumn:
        return isCutOff(run) ? tr("cut off") : wording::runState(run.state);
    case DurationColumn: {
        const auto duration = durationOf(run);
        return duration ? wording::duration(*duration) : QStringLiteral("–");
    }
    default:
        return run.notes.section(u'\n', 0, 0);
    }
}

QVariant RunsModel::sortValue(const RunRecord &run, int column) const
{
    switch (column) {
    case StartedColumn:
        return QVariant::fromValue<qlonglong>(run.startedAt.time_since_epoch().count());
    case DurationColumn:
        return QVariant::fromValue<qlonglong>(durationOf(run).value_or(milliseconds(-1)).count());
    default:
        return text(run, column);
    }
}

} // namespace castbench
