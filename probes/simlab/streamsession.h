#pragma once

#include "probes/simlab/audioencoder.h"
#include "probes/simlab/packetinterleaver.h"
#include "probes/simlab/sendqueue.h"
#include "probes/simlab/videoencoder.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace castbench::simlab {

/// What lives as long as one connection to the ingest server: encoders and the queue between the thread that
/// captures and the thread that sends.
class StreamSession
{
public:
    /// Errors: Unsupported, InvalidInput.
    static Expected<std::shared_ptr<StreamSession>> create(const EncoderSettings &settings,
                                                           const SendQueueLimits &limits);

    /// Encodes a picture and the sound up to it, and queues both. Capturing thread only.
    Expected<void> encode(std::int64_t number, const AVFrame &picture);
    /// The oldest packet, waiting for one; nothing once the session is closed. Sending thread only.
    std::optional<MediaPacket> waitForPacket();
    /// Wakes the sender and refuses further packets. Any thread.
    void close();

    const VideoEncoder &video() const
    {
        return *m_video;
    }
    const AudioEncoder &audio() const
    {
        return *m_audio;
    }

    struct Counters
    {
        quint64 totalFrames = 0;
        quint64 droppedFrames = 0;
        double congestion = 0;
    };
    /// Any thread.
    Counters counters() const;

private:
    explicit StreamSession(const SendQueueLimits &limits);

    std::unique_ptr<VideoEncoder> m_video;
    std::unique_ptr<AudioEncoder> m_audio;
    PacketInterleaver m_interleaver;
    int m_framesPerSecond = 30;
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    SendQueue m_queue;
    bool m_closed = false;
};

} // namespace castbench::simlab
