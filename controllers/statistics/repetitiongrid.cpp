#include "controllers/statistics/repetitiongrid.h"

#include "controllers/statistics/summary.h"

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

constexpr double samplesPerBin = 2;
constexpr double jitterShare = 0.25; ///< of a sample interval, which a median distance may exceed it by

double medianDistance(const FigureCurve &curve)
{
    std::vector<double> distances;
    std::optional<double> previous;
    for (const FigureSegment &segment : curve.segments) {
        for (const FigurePoint &point : segment) {
            if (previous)
                distances.push_back(point.x - *previous);
            previous = point.x;
        }
    }
    std::sort(distances.begin(), distances.end());
    return quantile(distances, 0.5).value_or(0);
}

} // namespace

double binSeconds(std::span<const FigureCurve *const> curves, double sampleInterval)
{
    double distance = 0;
    for (const FigureCurve *curve : curves) {
        if (curve)
            distance = std::max(distance, medianDistance(*curve));
    }
    const double intervals = std::max(1.0, std::ceil(distance / sampleInterval - jitterShare));
    return samplesPerBin * intervals * sampleInterval;
}

RepetitionGrid::RepetitionGrid(const std::vector<FigureBand> &steps, double binLength)
{
    for (const FigureBand &step : steps) {
        const double length = step.to - step.from;
        const auto count = static_cast<std::size_t>(std::max(1.0, std::floor(length / binLength + 1e-9)));
        m_steps.emplace_back(m_bins.size(), count);
        const double width = length / static_cast<double>(count);
        for (std::size_t i = 0; i < count; ++i) {
            m_bins.push_back({step.from + width * static_cast<double>(i),
                              step.from + width * static_cast<double>(i + 1),
                              {}});
        }
    }
}

void RepetitionGrid::Contribution::add(const FigurePoint &point)
{
    ++samples;
    mean += (point.y - mean) / samples;
    if (uncertainty && point.uncertainty)
        *uncertainty += (*point.uncertainty - *uncertainty) / samples;
    else
        uncertainty.reset();
}

/// Bins hold what comes after their beginning, up to and with their end.
RepetitionGrid::Bin *RepetitionGrid::binAt(std::size_t step, double sinceBegin)
{
    const auto [first, count] = m_steps[step];
    const double width = m_bins[first].to - m_bins[first].from;
    const double number = std::ceil(sinceBegin / width - 1e-9);
    if (number < 1 || number > static_cast<double>(count))
        return nullptr;
    return &m_bins[first + static_cast<std::size_t>(number) - 1];
}

void RepetitionGrid::addRun(const FigureCurve &curve, std::span<const StepShift> steps)
{
    const int run = m_runs++;
    for (const FigureSegment &segment : curve.segments) {
        auto step = steps.begin();
        for (const FigurePoint &point : segment) {
            while (step != steps.end() && point.x > step->to)
                ++step;
            if (step == steps.end())
                break;
            Bin *bin = point.x > step->from ? binAt(step->step, point.x - step->from) : nullptr;
            if (!bin)
                continue;
            if (bin->runs.empty() || bin->runs.back().run != run)
                bin->runs.push_back({run, point.y, point.uncertainty, 1});
            else
                bin->runs.back().add(point);
        }
    }
}

FigurePoint RepetitionGrid::meanOf(const Bin &bin)
{
    const auto n = static_cast<double>(bin.runs.size());
    double sum = 0;
    std::optional<double> systematic = 0;
    for (const Contribution &run : bin.runs) {
        sum += run.mean;
        systematic =
            systematic && run.uncertainty ? std::optional(*systematic + *run.uncertainty / n) : std::nullopt;
    }
    FigurePoint point{(bin.from + bin.to) / 2, sum / n, {}};
    if (bin.runs.size() < 2)
        return point;
    double squares = 0;
    for (const Contribution &run : bin.runs)
        squares += (run.mean - point.y) * (run.mean - point.y);
    point.uncertainty = studentT975(n - 1) * std::sqrt(squares / (n - 1) / n) + systematic.value_or(0);
    return point;
}

bool RepetitionGrid::haveSameRuns(const Bin &a, const Bin &b)
{
    return std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(),
                      [](const Contribution &x, const Contribution &y) { return x.run == y.run; });
}

std::vector<FigureSegment> RepetitionGrid::means() const
{
    std::vector<FigureSegment> segments;
    for (std::size_t begin = 0; begin < m_bins.size();) {
        std::size_t end = begin + 1;
        while (end < m_bins.size() && haveSameRuns(m_bins[begin], m_bins[end]))
            ++end;
        if (!m_bins[begin].runs.empty()) {
            FigureSegment &segment = segments.emplace_back();
            for (std::size_t i = begin; i < end; ++i) {
                FigurePoint point = meanOf(m_bins[i]);
                for (const double edge : {m_bins[i].from, m_bins[i].to}) {
                    point.x = edge;
                    segment.push_back(point);
                }
            }
        }
        begin = end;
    }
    return segments;
}

std::pair<int, int> RepetitionGrid::runsPerBin() const
{
    std::pair<int, int> range{0, 0};
    for (const Bin &bin : m_bins) {
        const auto n = static_cast<int>(bin.runs.size());
        if (n == 0)
            continue;
        range.first = range.first == 0 ? n : std::min(range.first, n);
        range.second = std::max(range.second, n);
    }
    return range;
}

} // namespace castbench
