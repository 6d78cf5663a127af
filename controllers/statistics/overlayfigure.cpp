#include "controllers/statistics/overlayfigure.h"

#include "controllers/statistics/runlabels.h"
#include "controllers/statistics/seriesview.h"
#include "controllers/statistics/uploadcapfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace castbench {
namespace {

constexpr int lineStyles = 4;

constexpr QLatin1StringView capKey("cap");
constexpr QLatin1StringView allCausesKey("dropped_frames");
constexpr QLatin1StringView droppedPanelKey("dropped-frames");

std::vector<FigureData> figuresOf(std::span<const RunData> runs)
{
    std::vector<FigureData> figures;
    figures.reserve(runs.size());
    for (const RunData &run : runs)
        figures.push_back(uploadCapFigure(run));
    return figures;
}

double longestOf(std::span<const FigureData> figures)
{
    double longest = 0;
    for (const FigureData &figure : figures)
        longest = std::max(longest, figure.xTo);
    return longest;
}

double edgeTolerance(std::span<const RunData> runs)
{
    milliseconds longest(0);
    for (const RunData &run : runs)
        longest = std::max(longest, run.record.plan.sampleInterval);
    return gapFactor * std::chrono::duration<double>(longest).count();
}

bool haveSameSteps(std::span<const FigureData> figures, double tolerance)
{
    const auto near = [&](const FigureBand &a, const FigureBand &b) {
        return a.label == b.label && std::abs(a.from - b.from) < tolerance &&
               std::abs(a.to - b.to) < tolerance;
    };
    return std::all_of(figures.begin(), figures.end(), [&](const FigureData &figure) {
        return std::equal(figure.bands.begin(), figure.bands.end(), figures.front().bands.begin(),
                          figures.front().bands.end(), near);
    });
}

const FigureCurve *curveOf(const FigurePanel &panel, QLatin1StringView key)
{
    const auto found = std::find_if(panel.curves.begin(), panel.curves.end(),
                                    [&](const FigureCurve &curve) { return curve.key == key; });
    return found == panel.curves.end() ? nullptr : &*found;
}

/// The values that a cap's curve takes, whenever.
std::vector<double> levelsOf(const FigureCurve &cap)
{
    std::vector<double> levels;
    for (const FigureSegment &segment : cap.segments) {
        for (const FigurePoint &point : segment)
            levels.push_back(point.y);
    }
    return levels;
}

bool haveSameCaps(std::span<const FigureData> figures, std::size_t panel)
{
    const FigureCurve *first = curveOf(figures.front().panels[panel], capKey);
    return std::all_of(figures.begin(), figures.end(), [&](const FigureData &figure) {
        const FigureCurve *cap = curveOf(figure.panels[panel], capKey);
        return cap && first && levelsOf(*cap) == levelsOf(*first);
    });
}

/// Puts the panels of several runs' figures on top of each other.
class Overlay
{
public:
    Overlay(std::span<const RunData> runs, std::vector<FigureData> figures)
        : m_figures(std::move(figures))
        , m_labels(runLabels(runs))
        , m_sameSteps(haveSameSteps(m_figures, edgeTolerance(runs)))
    {
    }

    bool hasSameSteps() const
    {
        return m_sameSteps;
    }

    FigurePanel panel(std::size_t index) const
    {
        FigurePanel panel = m_figures.front().panels[index];
        panel.curves.clear();
        panel.note.clear();
        const bool oneCap = m_sameSteps && haveSameCaps(m_figures, index);
        QStringList keys; // in the order in which they are met: what a dash stands for
        for (std::size_t run = 0; run < m_figures.size(); ++run) {
            for (const FigureCurve &curve : m_figures[run].panels[index].curves) {
                if ((oneCap && curve.key == capKey) || isPartOfSum(curve, m_figures[run].panels[index]))
                    continue;
                if (!keys.contains(curve.key))
                    keys.append(curve.key);
                panel.curves.push_back(ofRun(curve, run, static_cast<int>(keys.indexOf(curve.key))));
            }
        }
        if (oneCap)
            panel.curves.push_back(*curveOf(m_figures.front().panels[index], capKey));
        if (panel.curves.empty())
            panel.note = m_figures.front().panels[index].note;
        return panel;
    }

private:
    static bool isPartOfSum(const FigureCurve &curve, const FigurePanel &panel)
    {
        return panel.key == droppedPanelKey && curve.key != allCausesKey && curveOf(panel, allCausesKey);
    }

    FigureCurve ofRun(FigureCurve curve, std::size_t run, int series) const
    {
        const auto number = static_cast<int>(run);
        curve.name = QCoreApplication::translate("Figure", "%1 · %2").arg(m_labels[number], curve.name);
        curve.colour = number;
        curve.style = static_cast<LineStyle>((number + series) % lineStyles);
        return curve;
    }

    std::vector<FigureData> m_figures;
    QStringList m_labels;
    bool m_sameSteps;
};

} // namespace

FigureData overlayFigure(std::span<const RunData> runs)
{
    FigureData result;
    if (runs.empty())
        return result;
    std::vector<FigureData> figures = figuresOf(runs);
    result.title = commonTitle(runs);
    if (result.title.isEmpty())
        result.title = QCoreApplication::translate("Figure", "Comparison of runs");
    result.source = sourceOfRuns(runs);
    result.xLabel = figures.front().xLabel;
    result.xTo = longestOf(figures);
    std::vector<FigureBand> bands = figures.front().bands;
    const std::size_t panels = figures.front().panels.size();
    const Overlay overlay(runs, std::move(figures));
    if (overlay.hasSameSteps())
        result.bands = std::move(bands);
    for (std::size_t i = 0; i < panels; ++i)
        result.panels.push_back(overlay.panel(i));
    return result;
}

std::vector<FigureData> smallMultiples(std::span<const RunData> runs)
{
    std::vector<FigureData> figures = figuresOf(runs);
    const QStringList labels = runLabels(runs);
    const double longest = longestOf(figures);
    std::vector<std::optional<std::pair<double, double>>> ranges;
    for (const FigureData &figure : figures) {
        ranges.resize(figure.panels.size());
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            FigurePanel both = figure.panels[i];
            both.commonRange = ranges[i];
            ranges[i] = both.axisRange();
        }
    }
    for (std::size_t run = 0; run < figures.size(); ++run) {
        figures[run].title = labels[static_cast<qsizetype>(run)];
        figures[run].xTo = longest;
        for (std::size_t i = 0; i < figures[run].panels.size(); ++i)
            figures[run].panels[i].commonRange = ranges[i];
    }
    return figures;
}

} // namespace castbench
