#include "probes/simlab/packetinterleaver.h"

namespace castbench::simlab {

void PacketInterleaver::push(MediaPacket packet)
{
    (packet.isVideo() ? m_video : m_audio).push_back(std::move(packet));
}

std::optional<MediaPacket> PacketInterleaver::pop()
{
    if (m_video.empty() || m_audio.empty())
        return std::nullopt;
    std::deque<MediaPacket> &earlier = m_video.front().dts <= m_audio.front().dts ? m_video : m_audio;
    MediaPacket packet = std::move(earlier.front());
    earlier.pop_front();
    return packet;
}

} // namespace castbench::simlab
