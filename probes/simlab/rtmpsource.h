#pragma once

#include "controllers/domain/expected.h"
#include "probes/simlab/avhandles.h"

#include <QString>

#include <atomic>
#include <deque>
#include <memory>

namespace castbench::simlab {

/// One publisher's stream, received by libavformat's RTMP server. For one thread; only the cancel flag may be
/// set from another.
class RtmpSource
{
public:
    /// Listens at `url` and waits for a publisher until `cancelled` is set, which must outlive the source.
    /// Errors: Refused (the port is taken), Cancelled, Protocol (what came was no RTMP).
    static Expected<std::unique_ptr<RtmpSource>> listen(const QString &url,
                                                        const std::atomic_bool &cancelled);
    ~RtmpSource();
    RtmpSource(const RtmpSource &) = delete;
    RtmpSource &operator=(const RtmpSource &) = delete;

    /// The next packet; nothing at the end. Errors: Unreachable, Cancelled, Protocol.
    Expected<PacketHandle> read();
    /// Video and audio, in this order.
    const AVStream &stream(bool isVideo) const;
    /// True if a packet is of the video stream.
    bool isVideo(const AVPacket &packet) const;

private:
    explicit RtmpSource(const std::atomic_bool &cancelled);
    /// Reads until both streams have said what they are.
    Expected<void> awaitHeaders();
    Expected<PacketHandle> readNext();
    Error failure(int result, ErrorCode code, const QString &what) const;

    const std::atomic_bool &m_cancelled;
    AVFormatContext *m_format = nullptr;
    int m_video = -1;
    int m_audio = -1;
    std::deque<PacketHandle> m_early;
};

} // namespace castbench::simlab
