#pragma once

#include "controllers/statistics/figuredata.h"

#include <span>
#include <utility>
#include <vector>

namespace castbench {

/// Where a step of a run lies in the run's time, seconds since its start.
struct StepShift
{
    std::size_t step = 0; ///< index in the plan
    double from = 0;
    double to = 0;
};

/// Length of a bin, s: two of the plans' sample intervals, or as many whole ones as two samples of the
/// sparsest curve need (median distance). Null curves are left out.
double binSeconds(std::span<const FigureCurve *const> curves, double sampleInterval);

/// One series of several runs on a common time grid: see repetitionFigure().
class RepetitionGrid
{
public:
    /// `steps` are the plan's, in its time; `binLength` is the least length of a bin, above 0.
    RepetitionGrid(const std::vector<FigureBand> &steps, double binLength);

    /// Adds what one run measured; `steps` says where its steps were, in order.
    void addRun(const FigureCurve &curve, std::span<const StepShift> steps);
    /// Means with bands in the plan's time; two points a bin, at its edges.
    std::vector<FigureSegment> means() const;
    /// Fewest and most runs of the bins that have any; 0 and 0 if none has.
    std::pair<int, int> runsPerBin() const;

private:
    /// What one run contributes to a bin.
    struct Contribution
    {
        int run;
        double mean;
        std::optional<double> uncertainty;

        void add(const FigurePoint &point);
        int samples;
    };
    struct Bin
    {
        double from;
        double to;
        std::vector<Contribution> runs; ///< in the order of addRun()
    };

    Bin *binAt(std::size_t step, double sinceBegin);
    static FigurePoint meanOf(const Bin &bin);
    static bool haveSameRuns(const Bin &a, const Bin &b);

    std::vector<Bin> m_bins;
    std::vector<std::pair<std::size_t, std::size_t>> m_steps; ///< first bin and number of bins of each step
    int m_runs = 0;
};

} // namespace castbench
