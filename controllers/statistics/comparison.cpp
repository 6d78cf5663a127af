#include "controllers/statistics/comparison.h"

#include "controllers/domain/enumkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace castbench {
namespace {

using namespace Qt::StringLiterals;

constexpr EnumKey<Verdict> verdicts[] = {
    {Verdict::Higher, "higher"_L1},
    {Verdict::Lower, "lower"_L1},
    {Verdict::NotDistinguishable, "not-distinguishable"_L1},
    {Verdict::CannotBeTold, "cannot-be-told"_L1},
};

constexpr EnumKey<IntervalState> states[] = {
    {IntervalState::Known, "known"_L1},
    {IntervalState::NotMeasured, "not-measured"_L1},
    {IntervalState::LowerBound, "lower-bound"_L1},
    {IntervalState::TooFewIndependent, "too-few-independent"_L1},
    {IntervalState::UncertaintyUnknown, "uncertainty-unknown"_L1},
};

ComparedValue scaled(ComparedValue value, double lengthSeconds)
{
    const double factor = lengthSeconds / value.lengthSeconds;
    if (value.value)
        *value.value *= factor;
    if (value.interval)
        value.interval = Interval{value.interval->low * factor, value.interval->high * factor};
    return value;
}

} // namespace

QString verdictKey(Verdict verdict)
{
    return keyOf(verdicts, verdict);
}

QString intervalStateKey(IntervalState state)
{
    return keyOf(states, state);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Higher:
        return QCoreApplication::translate("Comparison", "higher");
    case Verdict::Lower:
        return QCoreApplication::translate("Comparison", "lower");
    case Verdict::NotDistinguishable:
        return QCoreApplication::translate("Comparison", "not distinguishable");
    case Verdict::CannotBeTold:
        break;
    }
    return QCoreApplication::translate("Comparison", "cannot be told");
}

QString verdictExplanation(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Higher:
        return QCoreApplication::translate(
            "Comparison", "All of the second run's interval lies above all of the first run's.");
    case Verdict::Lower:
        return QCoreApplication::translate(
            "Comparison", "All of the second run's interval lies below all of the first run's.");
    case Verdict::NotDistinguishable:
        return QCoreApplication::translate("Comparison", "The intervals overlap: the difference, if there is "
                                                         "one, is too small to be seen here.");
    case Verdict::CannotBeTold:
        break;
    }
    return QCoreApplication::translate("Comparison", "At least one of the two values has no interval.");
}

QString intervalStateText(IntervalState state)
{
    switch (state) {
    case IntervalState::Known:
        return {};
    case IntervalState::NotMeasured:
        return QCoreApplication::translate("Comparison", "not measured");
    case IntervalState::LowerBound:
        return QCoreApplication::translate("Comparison",
                                           "a counter began anew: the true count may be higher");
    case IntervalState::TooFewIndependent:
        return QCoreApplication::translate("Comparison", "fewer than three independent samples");
    case IntervalState::UncertaintyUnknown:
        break;
    }
    return QCoreApplication::translate("Comparison", "the samples' own uncertainty is not known");
}

QString ComparedQuantity::name() const
{
    if (device.isEmpty())
        return metricName(metric);
    if (method == Method::ProgramDateTime)
        return QCoreApplication::translate("Comparison", "%1 · %2 (%3)")
            .arg(metricName(metric), device, methodKey(method));
    return QCoreApplication::translate("Comparison", "%1 · %2").arg(metricName(metric), device);
}

bool ComparedQuantity::isCount() const
{
    return metric == Metric::DroppedFramesNetwork || metric == Metric::DroppedFramesEncoder ||
           metric == Metric::DroppedFramesRendering;
}

int Comparison::toldCount() const
{
    int count = 0;
    for (const StepComparison &step : steps) {
        for (const QuantityComparison &quantity : step.quantities) {
            count += static_cast<int>(
                std::count_if(quantity.pairs.begin(), quantity.pairs.end(), [](const PairComparison &pair) {
                    return pair.verdict != Verdict::CannotBeTold;
                }));
        }
    }
    return count;
}

PairComparison comparePair(const ComparedValue &first, const ComparedValue &second, bool isCount)
{
    if (isCount && first.lengthSeconds != second.lengthSeconds && first.lengthSeconds > 0 &&
        second.lengthSeconds > 0) {
        const double length = std::min(first.lengthSeconds, second.lengthSeconds);
        return comparePair(scaled(first, length), scaled(second, length), false);
    }
    PairComparison pair;
    if (first.value && second.value)
        pair.difference = *second.value - *first.value;
    if (!first.interval || !second.interval)
        return pair;
    pair.interval =
        Interval{second.interval->low - first.interval->high, second.interval->high - first.interval->low};
    if (pair.interval->low > 0)
        pair.verdict = Verdict::Higher;
    else if (pair.interval->high < 0)
        pair.verdict = Verdict::Lower;
    else
        pair.verdict = Verdict::NotDistinguishable;
    return pair;
}

} // namespace castbench
