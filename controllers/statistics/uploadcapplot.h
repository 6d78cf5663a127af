#pragma once

#include "controllers/statistics/figureplot.h"
#include "controllers/statistics/livecurve.h"
#include "controllers/statistics/uploadcapcurves.h"

#include <map>
#include <memory>
#include <optional>

namespace castbench {

/// The figure of an upload-cap run as a plot that grows while the run goes on: fed with what a run delivers,
/// in any order and however late, it ends up as the figure of the finished run (uploadCapFigure() is made of
/// it).
///
/// To be fed and read on one thread. Texts are in the language of the program when they are made.
class UploadCapPlot
{
public:
    /// Points per curve that keep the memory of a live plot bounded, about 10 MB for each curve at most.
    static constexpr std::size_t livePoints = 262'144;
    static constexpr std::size_t maximumMarks = 10'000;

    /// `maximumPoints` per curve as for MinMaxPyramid: livePoints while a run goes on, 0 to keep every point.
    explicit UploadCapPlot(const RunRecord &record, std::size_t maximumPoints = livePoints);
    /// A finished run, whole; takes some time for many samples, may be called on any thread.
    explicit UploadCapPlot(const RunData &data);

    /// The run's head has changed: id, beginning, versions, steps.
    void setRecord(const RunRecord &record);
    /// A step was planned anew, began, had its cap confirmed, or ended. The beginning of the first is the
    /// run's.
    void setStep(const StepRecord &step);
    void add(const SampleBatch &batch);
    void add(const Sample &sample);
    void add(const Gap &gap);
    /// Events of severity Warning and above become marks.
    void add(const Event &event);
    /// Makes all texts anew, in the program's present language.
    void retranslate();

    /// Always the same object; refresh() brings it up to date.
    std::shared_ptr<const FigurePlot> plot() const
    {
        return m_plot;
    }
    /// Brings the plot up to date with everything added. Cheap where little was added.
    void refresh();
    /// Everything that lies between the run's start and the end of its last step.
    FigureData figure();

private:
    LiveCurve *curveOf(const SeriesKey &series);
    void moveStart(UtcTime startedAt);
    void noteChange(const SeriesKey &series, double at);
    void refreshHead();
    void refreshSum();
    void refreshPanels();
    bool hasShownPoints(const MinMaxPyramid &points) const;
    std::shared_ptr<const MinMaxPyramid> pointsOf(const UploadCapCurve &curve) const;

    RunRecord m_record;
    std::size_t m_maximum;
    std::map<SeriesKey, LiveCurve> m_curves;
    std::pair<const SeriesKey, LiveCurve> *m_latestCurve = nullptr;
    std::vector<FigureMark> m_marks; ///< ascending
    double m_lastSample = 0;
    double m_lastPoint = 0;

    std::vector<UploadCapPanel> m_panels;
    std::vector<KnownSeries> m_known;
    bool m_headChanged = true;
    std::shared_ptr<const MinMaxPyramid> m_cap;
    std::shared_ptr<MinMaxPyramid> m_sum;
    std::vector<SeriesKey> m_summed; ///< of which m_sum is made
    double m_sumFrom = 0;            ///< from there on it is to be made anew
    std::shared_ptr<FigurePlot> m_plot = std::make_shared<FigurePlot>();
};

} // namespace castbench
