#include "controllers/statistics/uploadcapplot.h"

#include "controllers/domain/shownnames.h"
#include "controllers/statistics/seriesview.h"
#include "controllers/statistics/stepwindow.h"
#include "controllers/statistics/sumofcauses.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace castbench {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// Curves of one rate would all be thinned out at once, which takes longer than one should wait; so each of
/// eight neighbours has another bound.
std::size_t pointsFor(std::size_t maximum, std::size_t curve)
{
    constexpr std::size_t stages = 8;
    constexpr std::size_t shareOfStage = 64;
    return maximum - maximum / shareOfStage * (curve % stages);
}

bool isWithin(const FigureGap &gap, double from, double to)
{
    return gap.to >= from && gap.from <= to;
}

} // namespace

UploadCapPlot::UploadCapPlot(const RunRecord &record, std::size_t maximumPoints)
    : m_record(record)
    , m_maximum(maximumPoints)
    , m_sum(std::make_shared<MinMaxPyramid>(maximumPoints))
    , m_sumFrom(-never)
{
    refresh();
}

UploadCapPlot::UploadCapPlot(const RunData &data)
    : UploadCapPlot(data.record, 0)
{
    for (const Gap &gap : data.gaps)
        add(gap);
    for (const Sample &sample : data.samples)
        add(sample);
    for (const Event &event : data.events)
        add(event);
    refresh();
}

void UploadCapPlot::setRecord(const RunRecord &record)
{
    moveStart(record.startedAt);
    if (record.plan.sampleInterval != m_record.plan.sampleInterval) {
        for (auto &[series, curve] : m_curves)
            curve.setInterval(record.plan.sampleInterval);
        m_sumFrom = -never;
    }
    m_record = record;
    m_known.clear();
    m_headChanged = true;
}

void UploadCapPlot::setStep(const StepRecord &step)
{
    const auto known = std::find_if(m_record.steps.begin(), m_record.steps.end(),
                                    [&](const StepRecord &other) { return other.index == step.index; });
    if (known == m_record.steps.end())
        m_record.steps.push_back(step);
    else
        *known = step;
    if (step.index == 0 && step.attempt == 1 && !step.actualStart && step.outcome == StepOutcome::Planned)
        moveStart(step.plannedStart);
    m_headChanged = true;
}

void UploadCapPlot::moveStart(UtcTime startedAt)
{
    if (startedAt == m_record.startedAt)
        return;
    const double by = std::chrono::duration<double>(m_record.startedAt - startedAt).count();
    for (auto &[series, curve] : m_curves)
        curve.shift(by);
    for (FigureMark &mark : m_marks)
        mark.at += by;
    m_lastSample += by;
    m_lastPoint += by;
    m_sum->shift(by);
    m_sumFrom = -never;
    m_record.startedAt = startedAt;
    m_headChanged = true;
}

LiveCurve *UploadCapPlot::curveOf(const SeriesKey &series)
{
    if (m_latestCurve && m_latestCurve->first == series)
        return &m_latestCurve->second;
    if (!isInUploadCapFigure(series.metric))
        return nullptr;
    const auto [found, isNew] =
        m_curves.try_emplace(series, m_record.plan.sampleInterval, comesWithMessages(series.metric),
                             pointsFor(m_maximum, m_curves.size()));
    m_latestCurve = &*found;
    return &found->second;
}

void UploadCapPlot::noteChange(const SeriesKey &series, double at)
{
    const Metric metric = series.metric;
    if (metric == Metric::DroppedFramesNetwork || metric == Metric::DroppedFramesEncoder ||
        metric == Metric::DroppedFramesRendering)
        m_sumFrom = std::min(m_sumFrom, at - sumReach(m_record.plan.sampleInterval));
}

void UploadCapPlot::add(const SampleBatch &batch)
{
    for (const Gap &gap : batch.gaps)
        add(gap);
    for (const Sample &sample : batch.samples)
        add(sample);
    for (const Event &event : batch.events)
        add(event);
}

void UploadCapPlot::add(const Sample &sample)
{
    const FigurePoint point = uploadCapPoint(m_record, sample);
    m_lastSample = std::max(m_lastSample, point.x);
    LiveCurve *curve = curveOf(sample.series);
    if (!curve)
        return;
    m_lastPoint = std::max(m_lastPoint, point.x);
    noteChange(sample.series, point.x);
    curve->add(point);
}

void UploadCapPlot::add(const Gap &gap)
{
    LiveCurve *curve = curveOf(gap.series);
    if (!curve)
        return;
    const double from = elapsedSeconds(m_record, gap.from);
    noteChange(gap.series, from);
    curve->add(FigureGap{from, elapsedSeconds(m_record, gap.to), gap.reason, gap.detail});
}

void UploadCapPlot::add(const Event &event)
{
    // Time goes on where nothing is measured.
    m_lastPoint = std::max(m_lastPoint, elapsedSeconds(m_record, event.at));
    if (event.severity == Severity::Info)
        return;
    const FigureMark mark{elapsedSeconds(m_record, event.at), event.kind, event.severity, event.message};
    const auto place = std::upper_bound(m_marks.begin(), m_marks.end(), mark.at,
                                        [](double at, const FigureMark &other) { return at < other.at; });
    m_marks.insert(place, mark);
    if (m_maximum > 0 && m_marks.size() > maximumMarks)
        m_marks.erase(m_marks.begin());
    m_headChanged = true;
}

void UploadCapPlot::retranslate()
{
    m_known.clear();
    m_headChanged = true;
}

void UploadCapPlot::refresh()
{
    std::vector<KnownSeries> known;
    for (auto &[series, curve] : m_curves) {
        curve.settle();
        known.push_back({series, !curve.isEmpty()});
    }
    const auto same = [](const KnownSeries &a, const KnownSeries &b) {
        return a.key == b.key && a.hasSamples == b.hasSamples;
    };
    if (m_panels.empty() || !std::equal(known.begin(), known.end(), m_known.begin(), m_known.end(), same)) {
        m_known = std::move(known);
        m_panels = uploadCapPanels(m_record, m_known);
    }
    refreshHead();
    refreshSum();
    refreshPanels();
}

void UploadCapPlot::refreshHead()
{
    if (m_headChanged) {
        m_plot->title = shownPlanTitle(m_record.plan);
        m_plot->source = figureSourceOf(m_record);
        m_plot->xLabel = QCoreApplication::translate("Figure", "Elapsed time (s)");
        m_plot->bands = stepBands(m_record);
        m_cap = std::make_shared<MinMaxPyramid>(MinMaxPyramid::of(capSegments(m_record)));
    }
    double end = m_plot->bands.empty() ? m_lastSample : 0;
    for (const FigureBand &band : m_plot->bands)
        end = std::max(end, band.to);
    end = end > 0 ? end : 1;
    m_plot->latest = std::min(m_lastPoint, end);
    if (m_headChanged || end != m_plot->xTo) {
        m_plot->xTo = end;
        m_plot->marks.clear();
        std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(m_plot->marks),
                     [&](const FigureMark &mark) { return mark.at >= m_plot->xFrom && mark.at <= end; });
    }
    m_headChanged = false;
}

void UploadCapPlot::refreshSum()
{
    for (const UploadCapPanel &panel : m_panels) {
        for (const UploadCapCurve &curve : panel.curves) {
            if (curve.source != UploadCapSource::AllCauses)
                continue;
            if (m_summed != curve.series) {
                m_summed = curve.series;
                m_sum->truncate(-never);
                m_sumFrom = -never;
            }
            if (m_sumFrom == never)
                return;
            std::array<const MinMaxPyramid *, 3> causes{};
            for (std::size_t i = 0; i < causes.size(); ++i)
                causes[i] = m_curves.at(curve.series[i]).points().get();
            updateSum(*m_sum, causes, m_record.plan.sampleInterval, m_sumFrom);
            m_sumFrom = never;
        }
    }
}

std::shared_ptr<const MinMaxPyramid> UploadCapPlot::pointsOf(const UploadCapCurve &curve) const
{
    switch (curve.source) {
    case UploadCapSource::AllCauses:
        return m_sum;
    case UploadCapSource::Cap:
        return m_cap;
    case UploadCapSource::Series:
        break;
    }
    return m_curves.at(curve.series.front()).points();
}

bool UploadCapPlot::hasShownPoints(const MinMaxPyramid &points) const
{
    const std::size_t first = points.indexOf(m_plot->xFrom);
    return first < points.size() && points.at(first).x <= m_plot->xTo;
}

void UploadCapPlot::refreshPanels()
{
    m_plot->panels.resize(m_panels.size());
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        PlotPanel &panel = m_plot->panels[i];
        panel.look = m_panels[i].look;
        panel.curves.clear();
        bool measured = false;
        for (const UploadCapCurve &curve : m_panels[i].curves) {
            std::shared_ptr<const MinMaxPyramid> points = pointsOf(curve);
            const bool isCap = curve.source == UploadCapSource::Cap;
            // The cap alone says nothing about the rate.
            if (!hasShownPoints(*points) || (isCap && !measured))
                continue;
            measured = true;
            PlotCurve shown{curve.look, std::move(points)};
            if (curve.source == UploadCapSource::Series) {
                const std::vector<FigureGap> &gaps = m_curves.at(curve.series.front()).gaps();
                std::copy_if(
                    gaps.begin(), gaps.end(), std::back_inserter(shown.look.gaps),
                    [this](const FigureGap &gap) { return isWithin(gap, m_plot->xFrom, m_plot->xTo); });
            }
            panel.curves.push_back(std::move(shown));
        }
        if (panel.curves.empty())
            panel.look.note = QCoreApplication::translate("Figure", "not measured");
    }
}

FigureData UploadCapPlot::figure()
{
    refresh();
    FigureData figure = m_plot->shown(m_plot->xFrom, m_plot->xTo, 0);
    const auto isOutside = [&](const FigurePoint &point) {
        return point.x < figure.xFrom || point.x > figure.xTo;
    };
    for (FigurePanel &panel : figure.panels) {
        for (FigureCurve &curve : panel.curves) {
            for (FigureSegment &segment : curve.segments)
                std::erase_if(segment, isOutside);
            std::erase_if(curve.segments, [](const FigureSegment &segment) { return segment.empty(); });
        }
    }
    return figure;
}

} // namespace castbench
