#pragma once

#include "controllers/domain/metric.h"
#include "controllers/domain/time.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <tuple>
#include <vector>

namespace castbench {

/// Which line of which chart: measured at `device`, about `subject`.
/// Broadcast latency of P1 watching B1 is {device "P1", subject "B1"}; dropped frames of B1 are
/// {"B1", "B1"}; the port rate of B1's port on switch S1 is {"S1", "B1"}; chat latencies are
/// {"P1", reference participant's device}.
struct SeriesKey
{
    QString device;
    QString subject;
    Metric metric = Metric::UploadRate;
    Method method = Method::Counter;

    bool operator==(const SeriesKey &) const = default;
    // Spelled out: QString has no operator<=> before Qt 6.8, which would delete a defaulted one.
    bool operator<(const SeriesKey &other) const
    {
        return std::tie(device, subject, metric, method) <
               std::tie(other.device, other.subject, other.metric, other.method);
    }
};

/// Bits of Sample::flags.
enum SampleFlag : std::uint32_t {
    NegativeLatency = 1u << 0,  ///< below 0, kept as measured: the clocks are not known as well as it takes
    ClockDoubtful = 1u << 1,    ///< the clock bound exceeded the lab's threshold when this was measured
    CounterRebased = 1u << 2,   ///< first difference after the device's counter began anew
    DeliveredLate = 1u << 3,    ///< spooled while the probe's link was down
    CountedBeforeCap = 1u << 4, ///< octets of a counter that may hold what the cap then drops
    CoarseCounter = 1u << 5, ///< the counter moves more seldom than it is read: the mean since it moved last
};

/// One measured value. Never overwritten; whatever is derived from it can be recomputed.
struct Sample
{
    SeriesKey series;
    UtcTime at;                        ///< reference time of the measurement
    UtcTime deviceAt;                  ///< the same instant by the device's own clock
    double value = 0;                  ///< in the metric's unit; finite
    std::optional<double> uncertainty; ///< half-width in the metric's unit; nothing = not known
    microseconds clockOffset{0};       ///< net offset included in `value` (latencies) or `at` − `deviceAt`
    std::uint32_t flags = 0;           ///< SampleFlag bits

    bool operator==(const Sample &) const = default;
};

/// Why an interval holds no samples.
enum class GapReason {
    ProbeLost,         ///< the probe's link or process was gone
    DeviceUnreachable, ///< switch, OBS or server did not answer
    NotStreaming,      ///< the broadcaster was not sending
    Stalled,           ///< the modelled player had nothing to show
    NoStamp,           ///< neither frame clock nor program date time could be read
    Disconnected,      ///< the chat connection was down
    CounterReset,      ///< the device's counter began anew
    ClockUnknown,      ///< no offset to the reference clock was known
    StorageFailed,     ///< samples were measured but could not be stored
    ControllerDown,    ///< the program that carried out the run had ended, and the run was resumed later
};

QString gapReasonKey(GapReason reason);
Expected<GapReason> gapReasonFromKey(QStringView key);

/// An interval of a series in which nothing was measured. Drawn and exported as a gap, never as zero.
struct Gap
{
    SeriesKey series;
    UtcTime from; ///< reference time
    UtcTime to;   ///< reference time, ≥ from
    GapReason reason = GapReason::ProbeLost;
    QString detail; ///< for people; may be empty

    bool operator==(const Gap &) const = default;
};

enum class Severity { Info, Warning, Error };
QString severityKey(Severity severity);
Expected<Severity> severityFromKey(QStringView key);

/// Something that happened at an instant: a stall, a reconnect, a note typed by the user.
struct Event
{
    UtcTime at;     ///< reference time
    QString device; ///< empty for the run itself
    QString kind;   ///< stable key: "stall-begin", "obs-reconnecting", "counter-frozen", "clock-jump", …
    Severity severity = Severity::Info;
    QString message; ///< for people
    QJsonObject data;

    bool operator==(const Event &) const = default;
};

/// Everything a probe hands over at once, stored in one transaction or not at all.
struct SampleBatch
{
    /// Identifies a batch of a remote probe, so that a batch delivered twice is stored once. The next batch
    /// of a stream is handed over when the one before has been reported: a failed one leaves no hole behind
    /// it.
    struct Delivery
    {
        QString stream;       ///< UUID of the sender's spool
        quint64 sequence = 0; ///< of the batch's last record; grows within a stream, from 1
    };

    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    std::vector<Event> events;
    std::optional<Delivery> delivery;
    /// Called once, on the thread that handed the batch over, after it is durable, or with the error
    /// that prevented it. May be empty.
    std::function<void(const Expected<void> &)> committed;

    bool isEmpty() const
    {
        return samples.empty() && gaps.empty() && events.empty();
    }
};

} // namespace castbench
