#pragma once

#include "controllers/domain/expected.h"
#include "probes/simlab/avhandles.h"
#include "probes/simlab/encodersettings.h"
#include "probes/simlab/mediapacket.h"

#include <memory>
#include <optional>
#include <vector>

namespace castbench::simlab {

/// AAC: a tone over quiet noise.
class AudioEncoder
{
public:
    static constexpr int sampleRate = 48000;

    /// Errors: Unsupported, InvalidInput.
    static Expected<std::unique_ptr<AudioEncoder>> create(const EncoderSettings &settings);

    /// Encodes sound up to `until`, in stream time, in whole frames of 1024 samples. The first call only says
    /// when sound begins.
    Expected<std::vector<MediaPacket>> encodeUntil(milliseconds until);
    const AVCodecContext &context() const
    {
        return *m_context;
    }

private:
    AudioEncoder() = default;
    void fill();

    CodecContextHandle m_context;
    FrameHandle m_frame;
    PacketHandle m_packet;
    std::optional<std::int64_t> m_nextSample;
    std::uint32_t m_noise = 1;
};

} // namespace castbench::simlab
