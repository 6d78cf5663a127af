#pragma once

#include "controllers/domain/expected.h"
#include "probes/simlab/avhandles.h"
#include "probes/simlab/encodersettings.h"
#include "probes/simlab/mediapacket.h"

#include <memory>
#include <vector>

namespace castbench::simlab {

/// H.264 by libx264: constant bitrate, closed groups of pictures, two b-frames between p-frames.
class VideoEncoder
{
public:
    /// Errors: Unsupported, InvalidInput.
    static Expected<std::unique_ptr<VideoEncoder>> create(const EncoderSettings &settings);

    /// Encodes picture `number`; its presentation time is number / frames per second. Packets come some
    /// pictures later. Numbers must grow and begin at 3 or more, so that no decoding time is negative.
    Expected<std::vector<MediaPacket>> encode(std::int64_t number, const AVFrame &picture);
    /// Parameter sets for a container's header.
    const AVCodecContext &context() const
    {
        return *m_context;
    }

private:
    VideoEncoder() = default;

    CodecContextHandle m_context;
    FrameHandle m_frame;
    PacketHandle m_packet;
};

/// Stream time of picture `number`, rounded to what FLV can carry.
milliseconds pictureTime(std::int64_t number, int framesPerSecond);

} // namespace castbench::simlab
