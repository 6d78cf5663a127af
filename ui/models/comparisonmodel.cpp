#include "ui/models/comparisonmodel.h"

#include "ui/text/wording.h"

#include <cmath>

namespace castbench {

namespace {

/// Latencies to a tenth of their unit, everything else whole.
int decimalsOf(const ComparedQuantity &quantity)
{
    return QLatin1StringView(metricInfo(quantity.metric).unit) == QLatin1StringView("ms") ? 1 : 0;
}

QString withHalfWidth(std::optional<double> value, const std::optional<Interval> &interval, int decimals)
{
    if (!value)
        return QStringLiteral("–");
    const QString half = interval ? wording::number(interval->halfWidth(), decimals) : QStringLiteral("–");
    return QStringLiteral("%1 ± %2").arg(wording::number(*value, decimals), half);
}

QString stepText(int index, const QString &label, const Cap &cap)
{
    return QStringLiteral("%1  %2").arg(index + 1).arg(label.isEmpty() ? wording::cap(cap) : label);
}

/// A sign for each verdict, so that a column can be read at a glance.
QString signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Higher:
        return QStringLiteral("▲");
    case Verdict::Lower:
        return QStringLiteral("▼");
    case Verdict::NotDistinguishable:
        return QStringLiteral("≈");
    case Verdict::CannotBeTold:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setComparison(Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_rows.clear();
    for (std::size_t step = 0; step < m_comparison.steps.size(); ++step) {
        const auto &quantities = m_comparison.steps[step].quantities;
        for (std::size_t quantity = 0; quantity < quantities.size(); ++quantity) {
            for (std::size_t pair = 0; pair < quantities[quantity].pairs.size(); ++pair)
                m_rows.push_back({step, quantity, pair});
        }
    }
    for (std::size_t step = 0; step < m_comparison.unmatched.size(); ++step)
        m_rows.push_back({step, 0, 0, true});
    endResetModel();
}

int ComparisonModel::verdictCount() const
{
    return static_cast<int>(m_rows.size() - m_comparison.unmatched.size());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= FirstValueColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case sortRole:
        return sortValue(index);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case StepColumn:
        return tr("Step");
    case QuantityColumn:
        return tr("Quantity");
    case FirstRunColumn:
        return tr("Run A");
    case FirstValueColumn:
        return tr("A");
    case SecondRunColumn:
        return tr("Run B");
    case SecondValueColumn:
        return tr("B");
    case DifferenceColumn:
        return tr("B − A");
    case VerdictColumn:
        return tr("B compared with A");
    default:
        return {};
    }
}

void ComparisonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnsCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsCount - 1));
}

/// Without a value nothing: that sorts before everything else.
QVariant ComparisonModel::sortValue(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto number = [](const std::optional<double> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    if (index.column() == StepColumn)
        return index.row();
    const bool isNumber = index.column() >= FirstValueColumn;
    if (!isNumber)
        return text(row, index.column());
    if (row.isUnmatched)
        return {};
    const QuantityComparison &quantity = m_comparison.steps[row.step].quantities[row.quantity];
    const PairComparison &pair = quantity.pairs[row.pair];
    switch (index.column()) {
    case FirstValueColumn:
        return number(quantity.values[pair.first].value);
    case SecondValueColumn:
        return number(quantity.values[pair.second].value);
    default:
        return number(pair.difference);
    }
}

QString ComparisonModel::text(const Row &row, int column) const
{
    return row.isUnmatched ? unmatchedText(m_comparison.unmatched[row.step], column) : pairText(row, column);
}

QString ComparisonModel::unmatchedText(const UnmatchedStep &step, int column) const
{
    switch (column) {
    case StepColumn:
        return stepText(step.index, step.label, step.cap);
    case FirstRunColumn:
        return m_comparison.runs[step.run].label;
    case VerdictColumn:
        return tr("no such step in another run");
    default:
        return QStringLiteral("–");
    }
}

QString ComparisonModel::pairText(const Row &row, int column) const
{
    const StepComparison &step = m_comparison.steps[row.step];
    const QuantityComparison &quantity = step.quantities[row.quantity];
    const PairComparison &pair = quantity.pairs[row.pair];
    const ComparedValue &first = quantity.values[pair.first];
    const ComparedValue &second = quantity.values[pair.second];
    const int decimals = decimalsOf(quantity.quantity);
    switch (column) {
    case StepColumn:
        return stepText(step.index, step.label, step.cap);
    case QuantityColumn: {
        const QString unit = wording::unit(quantity.quantity.metric);
        return unit.isEmpty() ? quantity.quantity.name()
                              : QStringLiteral("%1 (%2)").arg(quantity.quantity.name(), unit);
    }
    case FirstRunColumn:
        return m_comparison.runs[pair.first].label;
    case FirstValueColumn:
        return withHalfWidth(first.value, first.interval, decimals);
    case SecondRunColumn:
        return m_comparison.runs[pair.second].label;
    case SecondValueColumn:
        return withHalfWidth(second.value, second.interval, decimals);
    case DifferenceColumn:
        return withHalfWidth(pair.difference, pair.interval, decimals);
    default: // the verdict
        return QStringLiteral("%1 %2").arg(signOf(pair.verdict), verdictText(pair.verdict));
    }
}

QString ComparisonModel::toolTip(const Row &row, int column) const
{
    if (row.isUnmatched)
        return text(row, column).toHtmlEscaped();
    const QuantityComparison &quantity = m_comparison.steps[row.step].quantities[row.quantity];
    const PairComparison &pair = quantity.pairs[row.pair];
    switch (column) {
    case QuantityColumn:
        return metricDefinition(quantity.quantity.metric);
    case FirstValueColumn:
        return intervalStateText(quantity.values[pair.first].state);
    case SecondValueColumn:
        return intervalStateText(quantity.values[pair.second].state);
    case VerdictColumn:
        return verdictExplanation(pair.verdict);
    default:
        return text(row, column).toHtmlEscaped();
    }
}

} // namespace castbench
