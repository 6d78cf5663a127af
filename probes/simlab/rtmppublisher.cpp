#include "probes/simlab/rtmppublisher.h"

#include <cstring>

namespace castbench::simlab {

namespace {

constexpr AVRational flvTime{1, 1000};

int isCancelled(void *flag)
{
    return static_cast<const std::atomic_bool *>(flag)->load() ? 1 : 0;
}

} // namespace

RtmpPublisher::RtmpPublisher(const std::atomic_bool &cancelled)
    : m_cancelled(cancelled)
    , m_packet(av_packet_alloc())
{
}

RtmpPublisher::~RtmpPublisher()
{
    if (!m_format)
        return;
    avio_closep(&m_format->pb);
    avformat_free_context(m_format);
}

Expected<std::unique_ptr<RtmpPublisher>> RtmpPublisher::open(const Settings &settings,
                                                             const VideoEncoder &video,
                                                             const AudioEncoder &audio,
                                                             const std::atomic_bool &cancelled)
{
    std::unique_ptr<RtmpPublisher> publisher(new RtmpPublisher(cancelled));
    if (const Expected<void> connected = publisher->connect(settings); !connected)
        return connected.error();
    if (const Expected<void> begun = publisher->writeHeader(video, audio); !begun)
        return begun.error();
    return publisher;
}

Expected<void> RtmpPublisher::connect(const Settings &settings)
{
    int result = avformat_alloc_output_context2(&m_format, nullptr, "flv", nullptr);
    if (result < 0)
        return failure(result, QStringLiteral("make an FLV stream"));
    m_format->interrupt_callback = {isCancelled, const_cast<std::atomic_bool *>(&m_cancelled)};
    m_format->flags |= AVFMT_FLAG_FLUSH_PACKETS;
    AvOptions options;
    options.set("send_buffer_size", settings.socketSendBufferBytes);
    options.set("rw_timeout", std::chrono::microseconds(settings.stallTimeout).count());
    result = avio_open2(&m_format->pb, settings.url.toUtf8().constData(), AVIO_FLAG_WRITE,
                        &m_format->interrupt_callback, options.handle());
    if (result < 0)
        return failure(result, QStringLiteral("connect to the ingest server"));
    return {};
}

Expected<void> RtmpPublisher::writeHeader(const VideoEncoder &video, const AudioEncoder &audio)
{
    for (const AVCodecContext *context : {&video.context(), &audio.context()}) {
        AVStream *stream = avformat_new_stream(m_format, nullptr);
        if (!stream)
            return failure(AVERROR(ENOMEM), QStringLiteral("make an FLV stream"));
        if (const int result = avcodec_parameters_from_context(stream->codecpar, context); result < 0)
            return failure(result, QStringLiteral("describe the stream"));
        stream->time_base = flvTime;
    }
    AvOptions options;
    options.set("flvflags", "no_duration_filesize");
    if (const int result = avformat_write_header(m_format, options.handle()); result < 0)
        return failure(result, QStringLiteral("begin to publish"));
    return {};
}

Expected<void> RtmpPublisher::write(const MediaPacket &packet)
{
    if (const int result = av_new_packet(m_packet.get(), static_cast<int>(packet.data.size())); result < 0)
        return failure(result, QStringLiteral("get memory for a packet"));
    std::memcpy(m_packet->data, packet.data.constData(), static_cast<std::size_t>(packet.data.size()));
    m_packet->stream_index = packet.isVideo() ? 0 : 1;
    m_packet->pts = packet.pts.count();
    m_packet->dts = packet.dts.count();
    m_packet->flags = packet.keyframe || !packet.isVideo() ? AV_PKT_FLAG_KEY : 0;
    int result = av_write_frame(m_format, m_packet.get());
    av_packet_unref(m_packet.get());
    if (result >= 0)
        result = m_format->pb->error;
    if (result < 0)
        return failure(result, QStringLiteral("send to the ingest server"));
    return {};
}

quint64 RtmpPublisher::bytesWritten() const
{
    return static_cast<quint64>(avio_tell(m_format->pb));
}

Error RtmpPublisher::failure(int result, const QString &what) const
{
    return avError(result, m_cancelled ? ErrorCode::Cancelled : ErrorCode::Unreachable, what);
}

} // namespace castbench::simlab
