#pragma once

#include "probes/simlab/mediapacket.h"

#include <deque>
#include <optional>

namespace castbench::simlab {

/// Merges the packets of a video and an audio encoder into one sequence of growing decoding times, as FLV
/// wants it: a packet waits until the other encoder has come as far. Not thread-safe.
class PacketInterleaver
{
public:
    /// Decoding times must not fall within one kind.
    void push(MediaPacket packet);
    /// The next packet of the sequence; nothing while it is not known.
    std::optional<MediaPacket> pop();

private:
    std::deque<MediaPacket> m_video;
    std::deque<MediaPacket> m_audio;
};

} // namespace castbench::simlab
