#include "controllers/exports/comparisonjson.h"

#include <QJsonArray>

#include <cmath>

namespace castbench {
namespace {

QJsonValue orNull(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<StepOutcome> &outcome)
{
    return outcome ? QJsonValue(stepOutcomeKey(*outcome)) : QJsonValue(QJsonValue::Null);
}

QJsonObject stepJson(int index, const QString &label, const Cap &cap)
{
    const std::optional<std::int64_t> kbps = cap.limitKbps();
    return {
        {QStringLiteral("step"), index + 1},
        {QStringLiteral("label"), label},
        {QStringLiteral("cap"), cap.text()},
        {QStringLiteral("cap_kbps"),
         kbps ? QJsonValue(static_cast<qint64>(*kbps)) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject valueJson(const ComparedValue &value)
{
    const bool measured = value.state != IntervalState::NotMeasured;
    return {
        {QStringLiteral("value"), orNull(value.value)},
        {QStringLiteral("interval95"), orNull(value.interval)},
        {QStringLiteral("interval_state"), intervalStateKey(value.state)},
        {QStringLiteral("n"), value.n},
        {QStringLiteral("effective_n"), orNull(value.effectiveN)},
        {QStringLiteral("length_s"), orNull(measured ? std::optional(value.lengthSeconds) : std::nullopt)},
    };
}

QJsonObject pairJson(const PairComparison &pair)
{
    return {
        {QStringLiteral("first"), static_cast<qint64>(pair.first)},
        {QStringLiteral("second"), static_cast<qint64>(pair.second)},
        {QStringLiteral("verdict"), verdictKey(pair.verdict)},
        {QStringLiteral("difference"), orNull(pair.difference)},
        {QStringLiteral("interval95"), orNull(pair.interval)},
    };
}

QJsonObject quantityJson(const QuantityComparison &comparison)
{
    const ComparedQuantity &quantity = comparison.quantity;
    QJsonArray values;
    for (const ComparedValue &value : comparison.values)
        values.append(valueJson(value));
    QJsonArray pairs;
    for (const PairComparison &pair : comparison.pairs)
        pairs.append(pairJson(pair));
    return {
        {QStringLiteral("metric"), QString::fromLatin1(metricInfo(quantity.metric).key)},
        {QStringLiteral("device"),
         quantity.device.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(quantity.device)},
        {QStringLiteral("method"), methodKey(quantity.method)},
        {QStringLiteral("unit"), QString::fromLatin1(metricInfo(quantity.metric).unit)},
        {QStringLiteral("values"), values},
        {QStringLiteral("pairs"), pairs},
    };
}

} // namespace

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonArray runs;
    for (const ComparedRun &run : comparison.runs)
        runs.append(QJsonObject{{QStringLiteral("run"), run.id}, {QStringLiteral("name"), run.name}});
    QJsonArray steps;
    for (const StepComparison &at : comparison.steps) {
        QJsonObject step = stepJson(at.index, at.label, at.cap);
        QJsonArray outcomes;
        for (const std::optional<StepOutcome> &outcome : at.outcomes)
            outcomes.append(orNull(outcome));
        QJsonArray quantities;
        for (const QuantityComparison &quantity : at.quantities)
            quantities.append(quantityJson(quantity));
        step.insert(QStringLiteral("outcomes"), outcomes);
        step.insert(QStringLiteral("quantities"), quantities);
        steps.append(step);
    }
    QJsonArray unmatched;
    for (const UnmatchedStep &at : comparison.unmatched) {
        QJsonObject step = stepJson(at.index, at.label, at.cap);
        step.insert(QStringLiteral("run"), static_cast<qint64>(at.run));
        unmatched.append(step);
    }
    return {{QStringLiteral("runs"), runs},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("unmatched"), unmatched}};
}

} // namespace castbench
