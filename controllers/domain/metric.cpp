#include "controllers/domain/metric.h"

#include "controllers/domain/enumkeys.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<MetricInfo, 13> metrics{{
    {Metric::UploadRate, "upload_rate", "kbit/s", QT_TRANSLATE_NOOP("Metric", "Upload rate"),
     QT_TRANSLATE_NOOP("Metric", "Bytes that the broadcaster's program says it sent per interval, as a rate "
                                 "(1 kbit/s = 1000 bit/s).")},
    {Metric::PortRate, "port_rate", "kbit/s", QT_TRANSLATE_NOOP("Metric", "Port rate"),
     QT_TRANSLATE_NOOP("Metric", "Octets that the broadcaster's switch port passed on per interval, as a "
                                 "rate (1 kbit/s = 1000 bit/s).")},
    {Metric::DroppedFramesNetwork, "dropped_frames_network", "frames",
     QT_TRANSLATE_NOOP("Metric", "Dropped frames (network)"),
     QT_TRANSLATE_NOOP(
         "Metric",
         "Frames that the broadcaster dropped since the run began because its send queue was too long.")},
    {Metric::DroppedFramesEncoder, "dropped_frames_encoder", "frames",
     QT_TRANSLATE_NOOP("Metric", "Dropped frames (encoder)"),
     QT_TRANSLATE_NOOP("Metric",
                       "Frames that the broadcaster skipped since the run began because encoding was late.")},
    {Metric::DroppedFramesRendering, "dropped_frames_rendering", "frames",
     QT_TRANSLATE_NOOP("Metric", "Dropped frames (rendering)"),
     QT_TRANSLATE_NOOP("Metric",
                       "Frames that the broadcaster missed since the run began because rendering was late.")},
    {Metric::TotalFrames, "total_frames", "frames", QT_TRANSLATE_NOOP("Metric", "Total frames"),
     QT_TRANSLATE_NOOP("Metric",
                       "Frames that the broadcaster attempted since the run began, dropped ones included.")},
    {Metric::Congestion, "congestion", "", QT_TRANSLATE_NOOP("Metric", "Congestion"),
     QT_TRANSLATE_NOOP("Metric", "How full the broadcaster's send queue is, from 0 (empty) to 1 (full).")},
    {Metric::BroadcastLatency, "broadcast_latency", "ms", QT_TRANSLATE_NOOP("Metric", "Broadcast latency"),
     QT_TRANSLATE_NOOP("Metric", "The instant a frame is due on the viewer's screen minus the instant "
                                 "stamped into it at the source, both in reference time.")},
    {Metric::BufferLevel, "buffer_level", "ms", QT_TRANSLATE_NOOP("Metric", "Buffer level"),
     QT_TRANSLATE_NOOP("Metric",
                       "Playing time of the media that the viewer has received but not yet shown.")},
    {Metric::ChatSendLatency, "chat_send_latency", "ms", QT_TRANSLATE_NOOP("Metric", "Chat send latency"),
     QT_TRANSLATE_NOOP("Metric", "The instant the reference participant received a chat message minus the "
                                 "instant the device sent it, both in reference time.")},
    {Metric::ChatReceiveLatency, "chat_receive_latency", "ms",
     QT_TRANSLATE_NOOP("Metric", "Chat receive latency"),
     QT_TRANSLATE_NOOP("Metric", "The instant the device received a chat message minus the instant the "
                                 "reference participant sent it, both in reference time.")},
    {Metric::ChatMessagesLost, "chat_messages_lost", "messages",
     QT_TRANSLATE_NOOP("Metric", "Chat messages lost"),
     QT_TRANSLATE_NOOP("Metric",
                       "Chat messages of the measurement that never arrived, counted since the run began.")},
    {Metric::ClockOffset, "clock_offset", "ms", QT_TRANSLATE_NOOP("Metric", "Clock offset"),
     QT_TRANSLATE_NOOP("Metric", "What has to be added to the device's clock to get reference time; its "
                                 "uncertainty is the bound of the error.")},
}};

constexpr bool indexedByMetric()
{
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (static_cast<std::size_t>(metrics[i].metric) != i)
            return false;
    }
    return true;
}
static_assert(indexedByMetric());

constexpr EnumKey<Method> methods[] = {
    {Method::Counter, "counter"_L1},
    {Method::FrameClock, "frame-clock"_L1},
    {Method::ProgramDateTime, "program-date-time"_L1},
    {Method::MessageStamp, "message-stamp"_L1},
    {Method::LinkExchange, "link-exchange"_L1},
    {Method::Sntp, "sntp"_L1},
    {Method::SameClock, "same-clock"_L1},
    {Method::PlayerModel, "player-model"_L1},
};

} // namespace

std::span<const MetricInfo> allMetrics()
{
    return metrics;
}

const MetricInfo &metricInfo(Metric metric)
{
    const auto index = static_cast<std::size_t>(metric);
    Q_ASSERT(index < metrics.size());
    return metrics[index];
}

QString metricName(Metric metric)
{
    return QCoreApplication::translate("Metric", metricInfo(metric).name);
}

QString metricDefinition(Metric metric)
{
    return QCoreApplication::translate("Metric", metricInfo(metric).definition);
}

Expected<Metric> metricFromKey(QStringView key)
{
    for (const MetricInfo &info : metrics) {
        if (key == QLatin1StringView(info.key))
            return info.metric;
    }
    return Error{
        ErrorCode::InvalidInput, QStringLiteral("%1 is not a metric of this version.").arg(quoted(key)), {}};
}

QString methodKey(Method method)
{
    return keyOf(methods, method);
}

Expected<Method> methodFromKey(QStringView key)
{
    return valueOfKey(methods, key);
}

} // namespace castbench
