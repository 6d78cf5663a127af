#include "probes/simlab/streamsession.h"

namespace castbench::simlab {

StreamSession::StreamSession(const SendQueueLimits &limits)
    : m_queue(limits)
{
}

Expected<std::shared_ptr<StreamSession>> StreamSession::create(const EncoderSettings &settings,
                                                               const SendQueueLimits &limits)
{
    std::shared_ptr<StreamSession> session(new StreamSession(limits));
    session->m_framesPerSecond = settings.framesPerSecond;
    Expected<std::unique_ptr<VideoEncoder>> video = VideoEncoder::create(settings);
    if (!video)
        return video.error();
    session->m_video = std::move(*video);
    Expected<std::unique_ptr<AudioEncoder>> audio = AudioEncoder::create(settings);
    if (!audio)
        return audio.error();
    session->m_audio = std::move(*audio);
    return session;
}

Expected<void> StreamSession::encode(std::int64_t number, const AVFrame &picture)
{
    Expected<std::vector<MediaPacket>> video = m_video->encode(number, picture);
    if (!video)
        return video.error();
    Expected<std::vector<MediaPacket>> audio = m_audio->encodeUntil(pictureTime(number, m_framesPerSecond));
    if (!audio)
        return audio.error();
    for (std::vector<MediaPacket> *packets : {&*video, &*audio}) {
        for (MediaPacket &packet : *packets)
            m_interleaver.push(std::move(packet));
    }
    {
        const std::lock_guard lock(m_mutex);
        while (std::optional<MediaPacket> packet = m_interleaver.pop()) {
            if (!m_closed)
                m_queue.push(std::move(*packet));
        }
    }
    m_filled.notify_one();
    return {};
}

std::optional<MediaPacket> StreamSession::waitForPacket()
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return m_closed || m_queue.size() > 0; });
    return m_closed ? std::nullopt : m_queue.pop();
}

void StreamSession::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

StreamSession::Counters StreamSession::counters() const
{
    const std::lock_guard lock(m_mutex);
    return {m_queue.totalFrames(), m_queue.droppedFrames(), m_queue.congestion()};
}

} // namespace castbench::simlab
