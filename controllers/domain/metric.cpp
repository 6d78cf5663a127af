#include "controllers/domain/metric.h"

#include "controllers/domain/enumkeys.h"

#include <QLatin1StringView>

#include <array>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<MetricInfo, 13> metrics{{
    {Metric::UploadRate, "upload_rate", "kbit/s", "Upload rate"},
    {Metric::PortRate, "port_rate", "kbit/s", "Port rate"},
    {Metric::DroppedFramesNetwork, "dropped_frames_network", "frames", "Dropped frames (network)"},
    {Metric::DroppedFramesEncoder, "dropped_frames_encoder", "frames", "Dropped frames (encoder)"},
    {Metric::DroppedFramesRendering, "dropped_frames_rendering", "frames", "Dropped frames (rendering)"},
    {Metric::TotalFrames, "total_frames", "frames", "Total frames"},
    {Metric::Congestion, "congestion", "", "Congestion"},
    {Metric::BroadcastLatency, "broadcast_latency", "ms", "Broadcast latency"},
    {Metric::BufferLevel, "buffer_level", "ms", "Buffer level"},
    {Metric::ChatSendLatency, "chat_send_latency", "ms", "Chat send latency"},
    {Metric::ChatReceiveLatency, "chat_receive_latency", "ms", "Chat receive latency"},
    {Metric::ChatMessagesLost, "chat_messages_lost", "messages", "Chat messages lost"},
    {Metric::ClockOffset, "clock_offset", "ms", "Clock offset"},
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
