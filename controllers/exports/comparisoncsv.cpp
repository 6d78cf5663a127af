#include "controllers/exports/comparisoncsv.h"

#include "controllers/domain/savefile.h"
#include "controllers/exports/csvwriter.h"

namespace castbench {
namespace {

constexpr auto text = ColumnType::Text;
constexpr auto integer = ColumnType::Integer;
constexpr auto number = ColumnType::Number;

CsvColumn column(const char *name, ColumnType type, const char *unit, const char *description)
{
    return {QString::fromLatin1(name), type, QString::fromLatin1(unit), QString::fromUtf8(description)};
}

QList<CsvColumn> runColumns(const QString &suffix, const QString &which)
{
    const QList<CsvColumn> parts{
        column("run", integer, "", "number of the run in its database."),
        column("run_name", text, "", "name of the run."),
        column("value", number, "", "mean of the settled step, or frames dropped within the step."),
        column("low", number, "", "lower end of the 95 % interval; empty where there is none."),
        column("high", number, "", "upper end of that interval."),
        column("interval_state", text, "",
               "known, or why there is no interval: not-measured, lower-bound, too-few-independent, "
               "uncertainty-unknown."),
        column("n", integer, "", "number of samples, or of differences between the samples of a counter."),
        column("effective_n", number, "", "how many independent samples these are worth."),
        column("length_s", number, "s", "length of the step that the value is about."),
    };
    QList<CsvColumn> columns;
    for (const CsvColumn &part : parts)
        columns.append({part.name + QLatin1Char('_') + suffix, part.type, part.unit,
                        which + QStringLiteral(": ") + part.description});
    return columns;
}

void header(CsvWriter &csv)
{
    for (const CsvColumn &column : comparisonColumns())
        csv.text(column.name);
    csv.endRow();
}

void blanks(CsvWriter &csv, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        csv.blank();
}

void step(CsvWriter &csv, int index, const QString &label, const Cap &cap)
{
    csv.integer(index + 1).text(label).text(cap.text());
    if (const std::optional<std::int64_t> kbps = cap.limitKbps())
        csv.integer(*kbps);
    else
        csv.blank();
}

void interval(CsvWriter &csv, const std::optional<Interval> &interval)
{
    csv.number(interval ? std::optional(interval->low) : std::nullopt);
    csv.number(interval ? std::optional(interval->high) : std::nullopt);
}

void run(CsvWriter &csv, const ComparedRun &run, const ComparedValue &value)
{
    csv.integer(run.id).text(run.name).number(value.value);
    interval(csv, value.interval);
    csv.text(intervalStateKey(value.state));
    if (value.state == IntervalState::NotMeasured) {
        blanks(csv, 3);
        return;
    }
    csv.integer(value.n).number(value.effectiveN).number(value.lengthSeconds);
}

void pairs(CsvWriter &csv, const Comparison &comparison, const StepComparison &at,
           const QuantityComparison &quantity)
{
    const MetricInfo &info = metricInfo(quantity.quantity.metric);
    for (const PairComparison &pair : quantity.pairs) {
        step(csv, at.index, at.label, at.cap);
        csv.text(QString::fromLatin1(info.key)).text(quantity.quantity.device);
        csv.text(methodKey(quantity.quantity.method)).text(QString::fromLatin1(info.unit));
        run(csv, comparison.runs[pair.first], quantity.values[pair.first]);
        run(csv, comparison.runs[pair.second], quantity.values[pair.second]);
        csv.number(pair.difference);
        interval(csv, pair.interval);
        csv.text(verdictKey(pair.verdict));
        csv.endRow();
    }
}

void unmatched(CsvWriter &csv, const Comparison &comparison, const UnmatchedStep &at)
{
    const qsizetype quantityColumns = 4;
    const qsizetype runColumnCount = runColumns({}, {}).size();
    const qsizetype differenceColumns = 3;
    step(csv, at.index, at.label, at.cap);
    blanks(csv, quantityColumns);
    csv.integer(comparison.runs[at.run].id).text(comparison.runs[at.run].name);
    blanks(csv, 2 * runColumnCount - 2 + differenceColumns);
    csv.text(QStringLiteral("unmatched"));
    csv.endRow();
}

} // namespace

QList<CsvColumn> comparisonColumns()
{
    QList<CsvColumn> columns{
        column("step", integer, "", "Number of the step in order of execution: 1, 2, 3, …"),
        column("label", text, "", "The step's name in the plan; may be empty."),
        column("cap", text, "", "Cap asked for, in words; No Limit is a value of its own."),
        column("cap_kbps", integer, "kbit/s", "Cap asked for; empty for No Limit."),
        column("metric", text, "", "What is compared."),
        column("device", text, "", "Id of the device that measured a latency; else empty."),
        column("method", text, "", "How the values were obtained."),
        column("unit", text, "", "Unit of values, intervals and difference."),
    };
    columns += runColumns(QStringLiteral("a"), QStringLiteral("First run"));
    columns += runColumns(QStringLiteral("b"), QStringLiteral("Second run"));
    columns += {
        column("difference", number, "",
               "Second minus first; of counts, after both were put to the length of the shorter step."),
        column("difference_low", number, "", "Lower end of the difference's interval."),
        column("difference_high", number, "", "Upper end of that interval."),
        column("verdict", text, "",
               "About the second run: higher, lower, not-distinguishable (the intervals overlap), "
               "cannot-be-told (one has none); or unmatched: no other run has this step."),
    };
    return columns;
}

Expected<void> writeComparisonCsv(const Comparison &comparison, QIODevice &device)
{
    CsvWriter csv(device);
    header(csv);
    for (const StepComparison &at : comparison.steps) {
        for (const QuantityComparison &quantity : at.quantities)
            pairs(csv, comparison, at, quantity);
    }
    for (const UnmatchedStep &at : comparison.unmatched)
        unmatched(csv, comparison, at);
    return csv.finish();
}

Expected<void> exportComparisonCsv(const Comparison &comparison, const QString &path)
{
    return saveFile(path, [&](QIODevice &device) { return writeComparisonCsv(comparison, device); });
}

} // namespace castbench
