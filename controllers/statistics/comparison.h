#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/summary.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace castbench {

/// What can be said about the second of two runs, measured against the first.
enum class Verdict {
    Higher,             ///< all of its interval lies above all of the other's
    Lower,              ///< all of it lies below
    NotDistinguishable, ///< the intervals overlap: not the same as "equal"
    CannotBeTold,       ///< one of them has no interval
};

/// Why a value has an interval, or none.
enum class IntervalState {
    Known,
    NotMeasured,        ///< there is no value
    LowerBound,         ///< a counter began anew: the true count may be higher
    TooFewIndependent,  ///< fewer than leastEffectiveN independent samples
    UncertaintyUnknown, ///< the samples' own uncertainty is not known (program date time)
};

/// Stable: "higher", "lower", "not-distinguishable", "cannot-be-told".
QString verdictKey(Verdict verdict);
/// Stable: "known", "not-measured", "lower-bound", "too-few-independent", "uncertainty-unknown".
QString intervalStateKey(IntervalState state);
/// In the user's language: "not distinguishable".
QString verdictText(Verdict verdict);
/// The same as a sentence: "The intervals overlap: the difference, if there is one, is too small to be seen."
QString verdictExplanation(Verdict verdict);
/// In the user's language; empty for Known.
QString intervalStateText(IntervalState state);

/// What is compared. Latencies of different devices or methods are different quantities.
struct ComparedQuantity
{
    Metric metric = Metric::UploadRate;
    QString device; ///< empty for what is about the broadcaster
    Method method = Method::Counter;

    /// In the user's language: "Broadcast latency · P1", "Upload rate".
    QString name() const;
    /// True for frames counted within the step, false for a mean.
    bool isCount() const;
    bool operator==(const ComparedQuantity &) const = default;
};

/// What one run measured in one step; in the metric's unit. A mean of the settled step, or the number of
/// frames dropped within the whole step.
struct ComparedValue
{
    std::optional<double> value;
    std::optional<Interval> interval; ///< 95 %, everything known to be uncertain included
    IntervalState state = IntervalState::NotMeasured;
    int n = 0; ///< samples, or of a count: differences between neighbouring samples
    std::optional<double> effectiveN;
    double lengthSeconds = 0; ///< of the step (counts: of the whole step, else of the settled one)
};

/// Two runs in one step; `first` < `second` are indices into Comparison::runs.
struct PairComparison
{
    std::size_t first = 0;
    std::size_t second = 0;
    Verdict verdict = Verdict::CannotBeTold; ///< about `second`
    std::optional<double> difference;        ///< second − first; counts: for the shorter of the two steps
    std::optional<Interval> interval;        ///< of the difference; without 0 exactly if Higher or Lower
};

struct QuantityComparison
{
    ComparedQuantity quantity;
    std::vector<ComparedValue> values; ///< one per run of the comparison
    std::vector<PairComparison> pairs; ///< of the runs that have the step, each two once
};

/// A step that two or more runs have in common.
struct StepComparison
{
    int index = 0; ///< StepRecord::index
    Cap cap;
    QString label;                                    ///< of the first run that has the step
    std::vector<std::optional<StepOutcome>> outcomes; ///< one per run; nothing: that run has no such step
    std::vector<QuantityComparison> quantities;       ///< those that at least one run measured
};

/// A step without a counterpart in any other run.
struct UnmatchedStep
{
    std::size_t run = 0; ///< index into Comparison::runs
    int index = 0;
    Cap cap;
    QString label;

    bool operator==(const UnmatchedStep &) const = default;
};

struct ComparedRun
{
    RunId id = 0;
    QString label; ///< runLabels(), for people
    QString name;  ///< as stored, for files; may be empty
};

struct Comparison
{
    std::vector<ComparedRun> runs;
    std::vector<StepComparison> steps;    ///< by index, then cap
    std::vector<UnmatchedStep> unmatched; ///< by index, then cap

    /// How many verdicts there are that could be told. By chance alone up to 5 % of those that ought to be
    /// NotDistinguishable may not be.
    int toldCount() const;
};

/// Compares two values by their intervals. See compareSteps().
PairComparison comparePair(const ComparedValue &first, const ComparedValue &second, bool isCount);

/// Compares runs step by step. Steps belong together that have the same index and cap.
///
/// Quantities and their 95 % intervals:
/// - upload rate and port rate: mean of the settled step as StepSummary gives it, ± the half-width of
///   rateScatter()'s ci95, widened by the samples' own uncertainty where they carry one;
/// - dropped frames by cause: countInterval(), within the whole step;
/// - broadcast latency per viewer and method, chat latencies per device: Summary::combined(). A latency whose
///   samples carry no uncertainty has no interval: how wrong its clock was in each run is not known.
///
/// A verdict is given where both values have an interval, by whether these overlap (a common end counts).
/// That is stricter than a test of the difference at 5 %: for two independent, normal means whose intervals
/// are equally wide it is one at 0.6 % (Schenker and Gentleman, The American Statistician 55 (2001)). It is
/// chosen because it can be seen in the table, because systematic bounds add up in the worst case and must
/// not be squared, and because many pairs are compared at once without a correction for it. The interval of
/// the difference fits the verdict: [low₂ − high₁, high₂ − low₁], so it holds at least as often as 95 % for
/// independent means. Counts of steps that lasted differently are put to the length of the shorter step
/// first.
///
/// An interval is that of the mean within one session. It knows nothing of how sessions differ from each
/// other: "higher" says that this run was higher than that one, not that it would be again. For that, repeat
/// the plan (repetitionFigure()).
Comparison compareSteps(std::span<const RunData> runs);

} // namespace castbench
