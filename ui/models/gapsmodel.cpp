#include "ui/models/gapsmodel.h"

#include "ui/text/wording.h"

#include <algorithm>

namespace castbench {

GapsModel::GapsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GapsModel::setGaps(UtcTime start, std::vector<Gap> gaps)
{
    beginResetModel();
    m_start = start;
    m_gaps = std::move(gaps);
    std::stable_sort(m_gaps.begin(), m_gaps.end(),
                     [](const Gap &one, const Gap &other) { return one.from < other.from; });
    endResetModel();
}

const Gap &GapsModel::gap(int row) const
{
    return m_gaps.at(static_cast<std::size_t>(row));
}

int GapsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant GapsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Gap &shown = gap(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == MetricColumn ? metricDefinition(shown.series.metric)
                                              : text(shown, index.column()).toHtmlEscaped();
    case sortRole:
        return sortValue(shown, index.column());
    default:
        return {};
    }
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FromColumn:
        return tr("From");
    case DurationColumn:
        return tr("Duration");
    case DeviceColumn:
        return tr("Device");
    case MetricColumn:
        return tr("Quantity");
    case ReasonColumn:
        return tr("Reason");
    case DetailColumn:
        return tr("Detail");
    default:
        return {};
    }
}

void GapsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_gaps.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

QString GapsModel::text(const Gap &gap, int column) const
{
    switch (column) {
    case FromColumn:
        return wording::elapsed(gap.from - m_start);
    case DurationColumn:
        return wording::duration(std::chrono::round<milliseconds>(gap.to - gap.from));
    case DeviceColumn:
        return gap.series.device;
    case MetricColumn:
        return metricName(gap.series.metric);
    case ReasonColumn:
        return wording::gapReason(gap.reason);
    default:
        return gap.detail;
    }
}

QVariant GapsModel::sortValue(const Gap &gap, int column) const
{
    switch (column) {
    case FromColumn:
        return QVariant::fromValue<qlonglong>(gap.from.time_since_epoch().count());
    case DurationColumn:
        return QVariant::fromValue<qlonglong>((gap.to - gap.from).count());
    default:
        return text(gap, column);
    }
}

} // namespace castbench
