#include "ui/models/stepsummarymodel.h"

#include "ui/models/severityicon.h"
#include "ui/text/proofwording.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr double msPerSecond = 1000;
constexpr double wholePercent = 100;

QString missing()
{
    return QStringLiteral("–");
}

QString wholeNumber(std::optional<double> value)
{
    return value ? wording::number(*value, 0) : missing();
}

QString countText(const std::optional<CountDifference> &count)
{
    if (!count)
        return missing();
    const QString number = wording::number(count->value, 0);
    return count->atLeast ? QStringLiteral("≥ %1").arg(number) : number;
}

/// Mean and half of the interval that holds statistical scatter and the clocks' uncertainty.
QString meanText(const Summary &summary, double unit, int decimals)
{
    if (!summary.mean)
        return missing();
    const auto interval = summary.combined() ? summary.combined() : summary.ci95;
    const QString mean = wording::number(*summary.mean / unit, decimals);
    if (!interval)
        return QStringLiteral("%1 ± –").arg(mean);
    return QStringLiteral("%1 ± %2").arg(mean, wording::number(interval->halfWidth() / unit, decimals));
}

const LatencySummary *latencyOf(const StepSummary &step, const QString &device, Method method)
{
    const auto found =
        std::find_if(step.broadcast.begin(), step.broadcast.end(), [&](const LatencySummary &latency) {
            return latency.device == device && latency.method == method;
        });
    return found == step.broadcast.end() ? nullptr : &*found;
}

} // namespace

StepSummaryModel::StepSummaryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    makeColumns();
}

void StepSummaryModel::setSteps(std::vector<StepSummary> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    makeColumns();
    endResetModel();
}

int StepSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepSummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant StepSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Quantity &column = m_columns[static_cast<std::size_t>(index.column())];
    const StepSummary &step = m_steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(step);
    case Qt::DecorationRole:
        return column.icon ? QVariant(column.icon(step)) : QVariant();
    case Qt::ToolTipRole:
        if (column.details)
            return column.details(step);
        return step.record.note.isEmpty() ? column.explanation : step.record.note.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() < 2 ? Qt::AlignLeft : Qt::AlignRight));
    case sortRole:
        return index.row();
    default:
        return {};
    }
}

QVariant StepSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
        const Quantity &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.name;
        if (role == Qt::ToolTipRole)
            return column.explanation;
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString StepSummaryModel::tabSeparated() const
{
    QStringList lines;
    QStringList cells;
    for (const Quantity &column : m_columns)
        cells += column.name;
    lines += cells.join(u'\t').replace(u'\n', u' ');
    for (const StepSummary &step : m_steps) {
        cells.clear();
        for (const Quantity &column : m_columns)
            cells += column.text(step).replace(u'\t', u' ');
        lines += cells.join(u'\t').replace(u'\n', u' ');
    }
    return lines.join(u'\n') + QStringLiteral("\n");
}

void StepSummaryModel::retranslate()
{
    beginResetModel();
    makeColumns();
    endResetModel();
}

void StepSummaryModel::makeColumns()
{
    m_columns.clear();
    addFixedColumns();
    addFrameColumns();
    addLatencyColumns();
    addColumn(tr("Coverage\n(%)"), tr("Share of the settled step for which there are samples."),
              [](const StepSummary &step) {
                  return step.coverage ? wording::number(*step.coverage * wholePercent, 1) : missing();
              });
}

void StepSummaryModel::addFixedColumns()
{
    addColumn(tr("Step"), tr("Number and name of the step."), [](const StepSummary &step) {
        const QString name = wording::step(step.record.step);
        return step.repeated
                   ? tr("%1  %2, attempt %3").arg(step.record.index + 1).arg(name).arg(step.record.attempt)
                   : QStringLiteral("%1  %2").arg(step.record.index + 1).arg(name);
    });
    addColumn(tr("Outcome"), tr("What became of the step."),
              [](const StepSummary &step) { return wording::stepOutcome(step.record.outcome); });
    addColumn(tr("Cap read back"), tr("What the switch answered after the cap was set."),
              [](const StepSummary &step) {
                  return step.record.readBack ? wording::cap(step.record.readBack->cap) : missing();
              });
    addColumn(tr("Measured\n(kbit/s)"),
              tr("What the switch passed on in the settled step; where that was not measured, what the "
                 "broadcaster sent."),
              [](const StepSummary &step) { return wholeNumber(step.measuredKbps); });
    addProofColumn();
    addColumn(tr("Upload rate\n(kbit/s)"), metricDefinition(Metric::UploadRate),
              [](const StepSummary &step) { return wholeNumber(step.uploadKbps); });
}

void StepSummaryModel::addProofColumn()
{
    addColumn(tr("Cap\nin force"),
              tr("Whether what was measured keeps to the cap. Not loaded: too little was sent to tell."),
              [](const StepSummary &step) {
                  const CapVerdict verdict = step.record.proof.verdict;
                  return verdict == CapVerdict::NotMeasured ? missing() : wording::capVerdict(verdict);
              });
    m_columns.back().icon = [](const StepSummary &step) {
        return verdictIcon(step.record.proof.verdict);
    };
    m_columns.back().details = [](const StepSummary &step) {
        return wording::capProofDetails(step.record.proof);
    };
}

void StepSummaryModel::addFrameColumns()
{
    addColumn(tr("Dropped:\nnetwork"), metricDefinition(Metric::DroppedFramesNetwork),
              [](const StepSummary &step) { return countText(step.droppedNetwork); });
    addColumn(tr("Dropped:\nencoder"), metricDefinition(Metric::DroppedFramesEncoder),
              [](const StepSummary &step) { return countText(step.droppedEncoder); });
    addColumn(tr("Dropped:\nrendering"), metricDefinition(Metric::DroppedFramesRendering),
              [](const StepSummary &step) { return countText(step.droppedRendering); });
    addColumn(tr("Frames"), metricDefinition(Metric::TotalFrames),
              [](const StepSummary &step) { return countText(step.totalFrames); });
}

void StepSummaryModel::addLatencyColumns()
{
    std::vector<std::pair<QString, Method>> viewers;
    for (const StepSummary &step : m_steps) {
        for (const LatencySummary &latency : step.broadcast) {
            const std::pair viewer(latency.device, latency.method);
            if (std::find(viewers.begin(), viewers.end(), viewer) == viewers.end())
                viewers.push_back(viewer);
        }
    }
    for (const auto &[device, method] : viewers) {
        const QString how =
            tr("Mean and half of its 95 % interval, the clocks' uncertainty included. Method: %1.")
                .arg(wording::method(method));
        addColumn(tr("Broadcast latency\n%1 (s)").arg(device),
                  metricDefinition(Metric::BroadcastLatency) + QStringLiteral(" ") + how,
                  [viewer = device, by = method](const StepSummary &step) {
                      const LatencySummary *latency = latencyOf(step, viewer, by);
                      return latency ? meanText(latency->summary, msPerSecond, 3) : missing();
                  });
    }
    addColumn(tr("Chat latency\n(ms)"),
              tr("Sending and receiving of all devices: mean and half of its 95 % interval."),
              [](const StepSummary &step) { return meanText(step.chat, 1, 2); });
}

void StepSummaryModel::addColumn(const QString &name, const QString &explanation,
                                 std::function<QString(const StepSummary &)> text)
{
    m_columns.push_back({name, explanation, std::move(text), {}, {}});
}

} // namespace castbench
