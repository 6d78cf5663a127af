#pragma once

#include "controllers/domain/expected.h"

#include <QString>

#include <span>

namespace castbench {

/// What a series measures. The definitions are those of the user's documentation.
enum class Metric {
    UploadRate,             ///< broadcaster's sent bytes per interval, kbit/s
    PortRate,               ///< octets per interval at the switch, kbit/s
    DroppedFramesNetwork,   ///< frames dropped since the run began because the send queue was too long
    DroppedFramesEncoder,   ///< frames skipped since the run began because the encoder was late
    DroppedFramesRendering, ///< frames missed since the run began because rendering was late
    TotalFrames,            ///< frames attempted since the run began, dropped ones included
    Congestion,             ///< fullness of the broadcaster's send queue, 0 … 1
    BroadcastLatency,       ///< due on the viewer's screen minus stamped at the source, ms
    BufferLevel,            ///< media ahead of the playback position, ms
    ChatSendLatency,        ///< received(reference) − sent(device), ms
    ChatReceiveLatency,     ///< received(device) − sent(reference), ms
    ChatMessagesLost,       ///< messages that never arrived since the run began
    ClockOffset,            ///< reference clock minus device clock, ms; its uncertainty is the bound
};

/// How a value was obtained; stored with every sample.
enum class Method {
    Counter,         ///< difference of a counter that the device keeps
    FrameClock,      ///< stamp read from the picture
    ProgramDateTime, ///< EXT-X-PROGRAM-DATE-TIME of the playlist (RFC 8216 §4.3.2.6)
    MessageStamp,    ///< send instant carried in the chat message
    LinkExchange,    ///< four-timestamp exchange on the probe's link (RFC 5905 §8)
    Sntp,            ///< four-timestamp exchange with an NTP server (RFC 4330)
    SameClock,       ///< both ends read the same clock
    PlayerModel,     ///< state of the modelled player
};

/// What a metric is called and counted in.
struct MetricInfo
{
    Metric metric;
    const char *key;  ///< stable name in files and the database: "broadcast_latency"
    const char *unit; ///< "ms", "kbit/s", "frames", "messages" or "" for a ratio
    const char *name; ///< English, for people: "Broadcast latency"; metricName() is in the user's language
    /// English: what exactly it is, one sentence; metricDefinition() is in the user's language. The help page
    /// resources/help/metrics.md says more, at the anchor that is `key`.
    const char *definition;
};

std::span<const MetricInfo> allMetrics();
const MetricInfo &metricInfo(Metric metric);
/// Name and definition in the language of the application's translator (context "Metric"), else English.
QString metricName(Metric metric);
QString metricDefinition(Metric metric);
/// Errors: InvalidInput for a key this version does not know.
Expected<Metric> metricFromKey(QStringView key);

/// "frame-clock", "program-date-time", …
QString methodKey(Method method);
Expected<Method> methodFromKey(QStringView key);

} // namespace castbench
