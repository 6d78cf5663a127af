#pragma once

#include "probes/simlab/mediapacket.h"

#include <deque>
#include <optional>

namespace castbench::simlab {

/// When a send queue is too long.
struct SendQueueLimits
{
    milliseconds dropThreshold{700}; ///< beyond it, b-frames go
    milliseconds pframeDropThreshold{
        900}; ///< beyond it, p-frames go as well; at least 200 ms above the first
};

/// The send queue of a broadcaster with the frame dropping of OBS Studio (plugins/obs-outputs/rtmp-stream.c):
/// for every video packet, with at least five packets queued, the time from the first queued video packet
/// that is no keyframe to the newest decides. Audio and keyframes stay. Once frames have been dropped, video
/// packets below the priority that was dropped are refused until one reaches it. Not thread-safe.
class SendQueue
{
public:
    explicit SendQueue(const SendQueueLimits &limits = {});

    /// Takes a packet, or refuses it (false) while frames are being dropped.
    bool push(MediaPacket packet);
    /// The oldest packet; nothing when empty.
    std::optional<MediaPacket> pop();

    std::size_t size() const
    {
        return m_packets.size();
    }
    /// Video packets offered since construction, dropped ones included.
    quint64 totalFrames() const
    {
        return m_totalFrames;
    }
    /// Video packets refused, or removed while queued.
    quint64 droppedFrames() const
    {
        return m_droppedFrames;
    }
    /// Queued time over the first threshold, or 1 while frames are refused.
    double congestion() const;

private:
    void checkLength(milliseconds threshold, int keepPriority, bool setsCongestion);
    void dropBelow(int keepPriority);

    SendQueueLimits m_limits;
    std::deque<MediaPacket> m_packets;
    milliseconds m_newestDts{0};
    int m_minimumPriority = 0;
    double m_congestion = 0;
    quint64 m_totalFrames = 0;
    quint64 m_droppedFrames = 0;
};

} // namespace castbench::simlab
