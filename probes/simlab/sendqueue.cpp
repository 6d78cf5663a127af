#include "probes/simlab/sendqueue.h"

#include <algorithm>

namespace castbench::simlab {

namespace {

constexpr std::size_t fewestPackets = 5;
constexpr milliseconds thresholdDistance{200};
constexpr int priorityHigh = 2;    // p-frames and above
constexpr int priorityHighest = 3; // keyframes

} // namespace

SendQueue::SendQueue(const SendQueueLimits &limits)
    : m_limits(limits)
{
    m_limits.pframeDropThreshold =
        std::max(limits.pframeDropThreshold, limits.dropThreshold + thresholdDistance);
}

bool SendQueue::push(MediaPacket packet)
{
    if (!packet.isVideo()) {
        m_packets.push_back(std::move(packet));
        return true;
    }
    ++m_totalFrames;
    checkLength(m_limits.dropThreshold, priorityHigh, true);
    checkLength(m_limits.pframeDropThreshold, priorityHighest, false);
    if (packet.priority < m_minimumPriority) {
        ++m_droppedFrames;
        return false;
    }
    m_minimumPriority = 0;
    m_newestDts = packet.dts;
    m_packets.push_back(std::move(packet));
    return true;
}

std::optional<MediaPacket> SendQueue::pop()
{
    if (m_packets.empty())
        return std::nullopt;
    MediaPacket packet = std::move(m_packets.front());
    m_packets.pop_front();
    return packet;
}

double SendQueue::congestion() const
{
    return m_minimumPriority > 0 ? 1.0 : std::clamp(m_congestion, 0.0, 1.0);
}

void SendQueue::checkLength(milliseconds threshold, int keepPriority, bool setsCongestion)
{
    if (m_packets.size() < fewestPackets) {
        if (setsCongestion)
            m_congestion = 0;
        return;
    }
    const auto first = std::find_if(m_packets.begin(), m_packets.end(), [](const MediaPacket &packet) {
        return packet.isVideo() && !packet.keyframe;
    });
    if (first == m_packets.end())
        return;
    const milliseconds buffered = m_newestDts - first->dts;
    if (setsCongestion)
        m_congestion = static_cast<double>(buffered.count()) / static_cast<double>(threshold.count());
    if (buffered > threshold)
        dropBelow(keepPriority);
}

void SendQueue::dropBelow(int keepPriority)
{
    m_droppedFrames += std::erase_if(m_packets, [keepPriority](const MediaPacket &packet) {
        return packet.isVideo() && packet.priority < keepPriority;
    });
    m_minimumPriority = std::max(m_minimumPriority, keepPriority);
}

} // namespace castbench::simlab
