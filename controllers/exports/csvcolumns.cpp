#include "controllers/exports/csvcolumns.h"

#include <utility>

namespace castbench {
namespace {

constexpr auto text = ColumnType::Text;
constexpr auto integer = ColumnType::Integer;
constexpr auto number = ColumnType::Number;
constexpr auto instant = ColumnType::Time;

CsvColumn column(const char *name, ColumnType type, const char *unit, const char *description)
{
    return {QString::fromLatin1(name), type, QString::fromLatin1(unit), QString::fromUtf8(description)};
}

QList<CsvColumn> seriesColumns()
{
    return {
        column("device", text, "", "Id of the device that measured."),
        column("subject", text, "", "Id of what was measured: a broadcaster, or the reference participant."),
        column("metric", text, "", "What was measured."),
        column("method", text, "", "How the value was obtained."),
    };
}

CsvColumn stepColumn()
{
    return column("step", integer, "", "Number of the step; empty before, between and after the steps.");
}

/// What summary() of the CSV writes about one latency.
QList<CsvColumn> latencyColumns(const QString &key, const QString &name)
{
    const QString ms = QStringLiteral("ms");
    const QList<CsvColumn> parts{
        column("mean_ms", number, "ms", "mean of the settled step."),
        column("ci95_low_ms", number, "ms",
               "lower end of the mean's 95 % confidence interval, autocorrelation taken into account; empty "
               "where fewer than three samples are independent."),
        column("ci95_high_ms", number, "ms", "upper end of that interval."),
        column("uncertainty_ms", number, "ms",
               "mean half-width of the samples' own uncertainty (clock, frame), which comes on top of the "
               "interval."),
        column("sd_ms", number, "ms", "standard deviation, divisor n - 1."),
        column("median_ms", number, "ms", "median."),
        column("p95_ms", number, "ms", "95th percentile, interpolated linearly (type 7)."),
        column("n", integer, "", "number of samples."),
    };
    QList<CsvColumn> columns;
    for (const CsvColumn &part : parts)
        columns.append({key + QLatin1Char('_') + part.name, part.type, part.unit,
                        name + QStringLiteral(": ") + part.description});
    return columns;
}

QList<CsvColumn> stepCapColumns()
{
    return {
        column("step", integer, "", "Number of the step in order of execution: 1, 2, 3, …"),
        column("label", text, "", "The step's name in the plan; may be empty."),
        column("outcome", text, "", "What became of the step: completed, skipped, interrupted, …"),
        column("cap", text, "", "Cap asked for, in words; No Limit is a value of its own."),
        column("readback", text, "", "Cap read back from the switch, in words; empty where it was not read."),
        column("cap_kbps", integer, "kbit/s", "Cap asked for; empty for No Limit."),
        column("readback_kbps", integer, "kbit/s",
               "Cap read back from the switch; empty for No Limit, or where it was not read."),
        column("measured_kbps", number, "kbit/s",
               "What proves the cap: port_kbps where it was measured, else upload_kbps."),
        column("upload_kbps", number, "kbit/s",
               "The broadcaster's sent bytes: mean rate of the settled step."),
        column("port_kbps", number, "kbit/s", "The switch port's octets: mean rate of the settled step."),
    };
}

QList<CsvColumn> stepProofColumns()
{
    return {
        column(
            "cap_verdict", text, "",
            "Whether the cap was in force: in-force, not-in-force, not-loaded (too little was sent to tell), "
            "not-measured."),
        column("cap_reason", text, "", "Why, as a stable word: at-cap, congested, above-cap, below-cap, …"),
        column(
            "cap_counter", text, "",
            "What the verdict rests on: forwarded-octets (after the cap), received-octets (possibly before "
            "it), sent-bytes (the broadcaster's payload); empty without one."),
        column("cap_measured_kbps", number, "kbit/s",
               "Mean rate by that counter from cap_from_utc to cap_to_utc."),
        column("cap_uncertainty_kbps", number, "kbit/s", "Half-width of that mean, 95 %."),
        column("cap_samples", integer, "", "Number of samples in that mean."),
        column(
            "cap_limit_kbps", integer, "kbit/s",
            "What the rate was compared with: the cap read back or asked for; for No Limit a former cap or "
            "the plan's largest."),
        column("cap_low_kbps", number, "kbit/s", "From here on a rate counts as at the cap."),
        column("cap_high_kbps", number, "kbit/s",
               "A rate above this is beyond the cap, tolerances included."),
        column("cap_from_utc", instant, "", "Begin of the interval that was judged, reference time."),
        column("cap_to_utc", instant, "", "Its end, reference time."),
    };
}

QList<CsvColumn> stepTimeColumns()
{
    return {
        column("planned_start_utc", instant, "", "Planned start, reference time."),
        column("actual_start_utc", instant, "",
               "When the switch had confirmed the cap, or the attempt had failed; reference time."),
        column("actual_end_utc", instant, "", "Actual end, reference time."),
        column("actual_start_elapsed_s", number, "s", "Actual start, since the run's start."),
        column("lateness_ms", number, "ms",
               "From the planned start to the switch's confirmation; empty without one."),
    };
}

QList<CsvColumn> stepFrameColumns()
{
    return {
        column("dropped_network_frames", number, "frames",
               "Frames dropped in the step because the send queue was too long."),
        column("dropped_encoder_frames", number, "frames",
               "Frames skipped in the step because the encoder was late."),
        column("dropped_rendering_frames", number, "frames",
               "Frames missed in the step because rendering was late."),
        column("total_frames", number, "frames", "Frames attempted in the step, dropped ones included."),
        column("viewer", text, "", "Id of the viewer whose broadcast latency follows."),
        column("broadcast_latency_method", text, "", "How that latency was obtained."),
    };
}

} // namespace

QList<CsvColumn> samplesColumns()
{
    return QList<CsvColumn>{
               column("utc", instant, "", "Instant of the measurement, reference time."),
               column("elapsed_s", number, "s", "The same since the run's start."),
               stepColumn(),
               column("cap_kbps", integer, "kbit/s",
                      "Cap asked for in that step; empty for No Limit, and where step is."),
           } +
           seriesColumns() +
           QList<CsvColumn>{
               column("value", number, "", "The value, in the unit that the row names."),
               column("unit", text, "", "Unit of value and uncertainty; empty for a ratio."),
               column("uncertainty", number, "", "Half-width, in the same unit; empty where unknown."),
               column("clock_offset_us", integer, "us",
                      "Net clock offset included in the value of a latency, or between reference time and "
                      "the device's own."),
               column("flags", text, "",
                      "Words separated by blanks: negative-latency, clock-doubtful, counter-rebased, "
                      "delivered-late, counted-before-cap, coarse-counter."),
               column("attempt", integer, "",
                      "Attempt at that step; only the last one of a step counts, the program ended during "
                      "those before."),
           };
}

QList<CsvColumn> stepsColumns()
{
    QList<CsvColumn> columns = stepCapColumns() + stepProofColumns() + stepTimeColumns() + stepFrameColumns();
    for (const auto &[key, name] :
         {std::pair("broadcast_latency", "Broadcast latency of that viewer"),
          std::pair("chat_latency", "Chat latency, all devices and both directions"),
          std::pair("chat_send_latency", "Chat latency from the devices to the reference"),
          std::pair("chat_receive_latency", "Chat latency from the reference to the devices")})
        columns += latencyColumns(QString::fromLatin1(key), QString::fromLatin1(name));
    return columns + QList<CsvColumn>{
                         column("messages_lost", number, "messages",
                                "Chat messages of the step that never arrived, all devices together."),
                         column("coverage_ratio", number, "",
                                "Share of the settled step for which there are samples, 0 to 1."),
                         column("note", text, "", "Remark on the step, for people."),
                         column("attempt", integer, "",
                                "1, 2, ...: only the last attempt at a step counts, the program ended during "
                                "those before."),
                     };
}

QList<CsvColumn> eventsColumns()
{
    return {
        column("utc", instant, "", "When it happened, reference time."),
        column("elapsed_s", number, "s", "The same since the run's start."),
        stepColumn(),
        column("device", text, "", "Id of the device; empty for the run itself."),
        column("kind", text, "", "What happened, as a stable word."),
        column("severity", text, "", "info, warning or error."),
        column("message", text, "", "What happened, for people."),
        column("data", text, "", "Particulars as a JSON object; empty where there are none."),
    };
}

QList<CsvColumn> gapsColumns()
{
    return QList<CsvColumn>{
               column("from_utc", instant, "", "Start of the interval without samples, reference time."),
               column("to_utc", instant, "", "Its end, reference time."),
               column("from_elapsed_s", number, "s", "Its start since the run's start."),
               column("to_elapsed_s", number, "s", "Its end since the run's start."),
           } +
           seriesColumns() +
           QList<CsvColumn>{
               column("reason", text, "", "Why there are no samples, as a stable word."),
               column("detail", text, "", "The same for people; may be empty."),
           };
}

} // namespace castbench
