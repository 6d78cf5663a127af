#include "controllers/statistics/repetitionfigure.h"

#include "controllers/statistics/repetitiongrid.h"
#include "controllers/statistics/runlabels.h"
#include "controllers/statistics/stepwindow.h"
#include "controllers/statistics/uploadcapfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace castbench {
namespace {

constexpr QLatin1StringView capKey("cap");

bool haveSameSteps(const Plan &a, const Plan &b)
{
    return std::equal(
        a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
        [](const Step &x, const Step &y) { return x.cap == y.cap && x.duration == y.duration; });
}

Expected<void> checkSteps(std::span<const RunData> runs)
{
    if (runs.empty()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Figure", "Select the runs whose mean is to be shown."),
                     {}};
    }
    const QStringList labels = runLabels(runs);
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (haveSameSteps(runs[i].record.plan, runs.front().record.plan))
            continue;
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Figure",
                                                 "%1 and %2 have different steps. A mean is taken over runs "
                                                 "with the same caps and durations in the same order.")
                         .arg(labels.front(), labels[static_cast<qsizetype>(i)]),
                     {}};
    }
    return {};
}

std::vector<FigureBand> plannedSteps(const Plan &plan)
{
    std::vector<FigureBand> bands;
    double at = 0;
    for (const Step &step : plan.steps) {
        const double end = at + std::chrono::duration<double>(step.duration).count();
        bands.push_back({at, end, stepLabel(step)});
        at = end;
    }
    return bands;
}

/// Where a run's steps lie in its own time and in the plan's.
std::vector<StepShift> shiftsOf(const RunRecord &record, const std::vector<FigureBand> &planned)
{
    std::vector<StepShift> shifts;
    for (const StepRecord &step : record.steps) {
        const std::optional<StepWindow> window = stepWindow(record.plan, step);
        const auto index = static_cast<std::size_t>(step.index);
        if (!window || step.index < 0 || index >= planned.size())
            continue;
        shifts.push_back(
            {index, elapsedSeconds(record, window->whole.from), elapsedSeconds(record, window->whole.to)});
    }
    return shifts;
}

/// The cap of each step that every run which had the step read back alike.
FigureCurve commonCap(std::span<const RunData> runs, const std::vector<FigureBand> &planned)
{
    FigureCurve curve{
        QCoreApplication::translate("Figure", "cap"), std::nullopt, LineStyle::Dashed, false, {}, capKey};
    bool joined = false;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        std::optional<Cap> common;
        bool alike = true;
        for (const RunData &run : runs) {
            for (const StepRecord &step : run.record.steps) {
                if (static_cast<std::size_t>(step.index) != i || !stepWindow(run.record.plan, step))
                    continue;
                alike = alike && step.readBack && (!common || *common == step.readBack->cap);
                if (step.readBack)
                    common = step.readBack->cap;
            }
        }
        const std::optional<std::int64_t> kbps = common && alike ? common->limitKbps() : std::nullopt;
        if (kbps) {
            if (!joined)
                curve.segments.emplace_back();
            curve.segments.back().push_back({planned[i].from, static_cast<double>(*kbps), {}});
            curve.segments.back().push_back({planned[i].to, static_cast<double>(*kbps), {}});
        }
        joined = kbps.has_value();
    }
    return curve;
}

class RepetitionFigure
{
public:
    explicit RepetitionFigure(std::span<const RunData> runs)
        : m_runs(runs)
        , m_planned(plannedSteps(runs.front().record.plan))
    {
        for (const RunData &run : runs) {
            m_figures.push_back(uploadCapFigure(run));
            m_shifts.push_back(shiftsOf(run.record, m_planned));
            m_interval =
                std::max(m_interval, std::chrono::duration<double>(run.record.plan.sampleInterval).count());
        }
    }

    FigureData build() const
    {
        FigureData result;
        result.title = title();
        result.source = source();
        result.xLabel = QCoreApplication::translate("Figure", "Time in the plan (s)");
        result.xTo = m_planned.empty() ? 1 : m_planned.back().to;
        result.bands = m_planned;
        for (std::size_t i = 0; i < m_figures.front().panels.size(); ++i)
            result.panels.push_back(panel(i));
        return result;
    }

private:
    QString title() const
    {
        const RunRecord &record = m_runs.front().record;
        const QString common = commonTitle(m_runs);
        return QCoreApplication::translate("Figure", "%1: mean of repetitions (n = %2)")
            .arg(common.isEmpty() ? record.plan.name : common, QString::number(m_runs.size()));
    }

    QString source() const
    {
        QStringList sentences{sourceOfRuns(m_runs) + QLatin1Char('.')};
        const auto n = static_cast<int>(m_runs.size());
        if (n < 2)
            sentences.append(QCoreApplication::translate("Figure", "One run: no band."));
        else
            sentences.append(QCoreApplication::translate(
                "Figure", "Band: 95 % interval of the mean over runs (Student's t)."));
        if (n >= 2 && n < manyRepetitions)
            sentences.append(QCoreApplication::translate("Figure", "Few runs."));
        return sentences.join(QLatin1Char(' '));
    }

    FigurePanel panel(std::size_t index) const
    {
        FigurePanel result = m_figures.front().panels[index];
        result.curves.clear();
        result.note.clear();
        bool cap = false;
        QStringList keys;
        for (const FigureData &figure : m_figures) {
            for (const FigureCurve &curve : figure.panels[index].curves) {
                cap = cap || curve.key == capKey;
                if (curve.key == capKey || keys.contains(curve.key))
                    continue;
                keys.append(curve.key);
                result.curves.push_back(meanOf(curve, index));
            }
        }
        if (cap)
            result.curves.push_back(commonCap(m_runs, m_planned));
        std::erase_if(result.curves, [](const FigureCurve &curve) { return curve.pointCount() == 0; });
        if (result.curves.empty())
            result.note = QCoreApplication::translate("Figure", "not measured");
        return result;
    }

    /// `look` is the curve of one of the runs that have it.
    FigureCurve meanOf(const FigureCurve &look, std::size_t panel) const
    {
        std::vector<const FigureCurve *> curves;
        for (const FigureData &figure : m_figures) {
            const std::vector<FigureCurve> &all = figure.panels[panel].curves;
            const auto found = std::find_if(all.begin(), all.end(),
                                            [&](const FigureCurve &curve) { return curve.key == look.key; });
            curves.push_back(found == all.end() ? nullptr : &*found);
        }
        RepetitionGrid grid(m_planned, binSeconds(curves, m_interval));
        for (std::size_t run = 0; run < curves.size(); ++run) {
            if (curves[run])
                grid.addRun(*curves[run], m_shifts[run]);
        }
        FigureCurve mean = look;
        mean.segments = grid.means();
        mean.markers = false;
        const auto [fewest, most] = grid.runsPerBin();
        if (fewest == static_cast<int>(m_runs.size()))
            return mean;
        const QString n = fewest == most ? QString::number(most)
                                         : QCoreApplication::translate("Figure", "%1–%2")
                                               .arg(QString::number(fewest), QString::number(most));
        mean.name = QCoreApplication::translate("Figure", "%1 (n = %2)").arg(look.name, n);
        return mean;
    }

    std::span<const RunData> m_runs;
    std::vector<FigureBand> m_planned;
    std::vector<FigureData> m_figures;
    std::vector<std::vector<StepShift>> m_shifts;
    double m_interval = 0; ///< longest sample interval of the plans, s
};

} // namespace

Expected<FigureData> repetitionFigure(std::span<const RunData> runs)
{
    if (const Expected<void> checked = checkSteps(runs); !checked)
        return checked.error();
    return RepetitionFigure(runs).build();
}

} // namespace castbench
