#pragma once

#include "controllers/domain/sample.h"
#include "controllers/statistics/minmaxpyramid.h"

#include <memory>

namespace castbench {

/// One series of a run as a curve that grows while the run goes on. It is interrupted by the rules of
/// SeriesView: where a gap begins or lies, and where samples are further apart than gapFactor × the expected
/// interval. Samples and gaps may come late and in any order.
class LiveCurve
{
public:
    /// Gaps kept of one curve while memory is bounded; the oldest go first, their breaks stay.
    static constexpr std::size_t maximumGaps = 10'000;

    /// Samples are expected every `interval`, those that come with messages (`messages`) every median
    /// distance if that is longer. `maximumPoints` as for MinMaxPyramid.
    LiveCurve(microseconds interval, bool messages, std::size_t maximumPoints);

    /// x in seconds; values that are not finite are passed over.
    void add(const FigurePoint &point);
    void add(const FigureGap &gap);
    void setInterval(microseconds interval);
    void shift(double by);
    /// Sorts in what came late and applies the present rule of interruption. To be called before points() is
    /// looked at.
    void settle();

    std::shared_ptr<const MinMaxPyramid> points() const
    {
        return m_points;
    }
    const std::vector<FigureGap> &gaps() const
    {
        return m_gaps;
    }
    bool isEmpty() const
    {
        return m_points->isEmpty() && m_late.empty();
    }

private:
    bool joins(double from, double to) const;
    bool hasGapBetween(double from, double to) const;
    void noteDistance(double from, double to);
    void measureDistances();
    void sortDistances();
    void updateReach();

    microseconds m_interval;
    bool m_messages;
    bool m_bounded;
    microseconds m_reach;
    std::shared_ptr<MinMaxPyramid> m_points;
    std::vector<FigurePoint> m_late;
    std::vector<FigureGap> m_gaps;         ///< ascending in start
    std::vector<double> m_gapsEnd;         ///< latest end of each gap and those before it
    std::vector<std::int64_t> m_distances; ///< µs, ascending; of messages only
    std::vector<std::int64_t> m_newDistances;
};

} // namespace castbench
