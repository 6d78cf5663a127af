#pragma once

#include "controllers/domain/expected.h"
#include "probes/simlab/audioencoder.h"
#include "probes/simlab/videoencoder.h"

#include <QString>

#include <atomic>
#include <memory>

namespace castbench::simlab {

/// Publishes H.264 and AAC as FLV over RTMP with blocking writes, so that a full socket holds up the caller.
/// For one thread; only the cancel flag may be set from another.
class RtmpPublisher
{
public:
    struct Settings
    {
        QString url;                      ///< rtmp://host:port/app/key; never shown in errors
        int socketSendBufferBytes = 4096; ///< small, so that the queue grows here and not in the kernel
        milliseconds stallTimeout{10000}; ///< a connection that takes no byte for so long is broken
    };

    /// Connects, and sends the header. `cancelled` must outlive the publisher; setting it makes every call
    /// come back within some 100 ms. Errors: Unreachable, Cancelled.
    static Expected<std::unique_ptr<RtmpPublisher>> open(const Settings &settings, const VideoEncoder &video,
                                                         const AudioEncoder &audio,
                                                         const std::atomic_bool &cancelled);
    ~RtmpPublisher();
    RtmpPublisher(const RtmpPublisher &) = delete;
    RtmpPublisher &operator=(const RtmpPublisher &) = delete;

    /// Sends one packet, waiting as long as the socket is full. Errors: Unreachable (the link broke),
    /// Cancelled.
    Expected<void> write(const MediaPacket &packet);
    /// FLV bytes handed to the socket.
    quint64 bytesWritten() const;

private:
    explicit RtmpPublisher(const std::atomic_bool &cancelled);
    Expected<void> connect(const Settings &settings);
    Expected<void> writeHeader(const VideoEncoder &video, const AudioEncoder &audio);
    Error failure(int result, const QString &what) const;

    const std::atomic_bool &m_cancelled;
    AVFormatContext *m_format = nullptr;
    PacketHandle m_packet;
};

} // namespace castbench::simlab
