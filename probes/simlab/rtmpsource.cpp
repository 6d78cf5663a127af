#include "probes/simlab/rtmpsource.h"

namespace castbench::simlab {

namespace {

constexpr std::size_t maximumEarlyPackets = 500;

int isCancelled(void *flag)
{
    return static_cast<const std::atomic_bool *>(flag)->load() ? 1 : 0;
}

} // namespace

RtmpSource::RtmpSource(const std::atomic_bool &cancelled)
    : m_cancelled(cancelled)
{
}

RtmpSource::~RtmpSource()
{
    avformat_close_input(&m_format);
}

Expected<std::unique_ptr<RtmpSource>> RtmpSource::listen(const QString &url,
                                                         const std::atomic_bool &cancelled)
{
    std::unique_ptr<RtmpSource> source(new RtmpSource(cancelled));
    source->m_format = avformat_alloc_context();
    if (!source->m_format)
        return source->failure(AVERROR(ENOMEM), ErrorCode::Internal, QStringLiteral("listen for RTMP"));
    source->m_format->interrupt_callback = {isCancelled, const_cast<std::atomic_bool *>(&cancelled)};
    AvOptions options;
    options.set("listen", 1);
    options.set("fflags", "nobuffer");
    const int result = avformat_open_input(&source->m_format, url.toUtf8().constData(),
                                           av_find_input_format("flv"), options.handle());
    if (result < 0) {
        const ErrorCode code = result == AVERROR(EADDRINUSE) ? ErrorCode::Refused : ErrorCode::Protocol;
        return source->failure(result, code, QStringLiteral("take a publisher's RTMP stream"));
    }
    if (const Expected<void> headers = source->awaitHeaders(); !headers)
        return headers.error();
    return source;
}

Expected<void> RtmpSource::awaitHeaders()
{
    const auto isKnown = [this](int index) {
        return index >= 0 && m_format->streams[index]->codecpar->extradata_size > 0;
    };
    while (m_early.size() < maximumEarlyPackets) {
        for (unsigned i = 0; i < m_format->nb_streams; ++i) {
            const AVMediaType type = m_format->streams[i]->codecpar->codec_type;
            if (type == AVMEDIA_TYPE_VIDEO)
                m_video = static_cast<int>(i);
            else if (type == AVMEDIA_TYPE_AUDIO)
                m_audio = static_cast<int>(i);
        }
        if (isKnown(m_video) && isKnown(m_audio))
            return {};
        Expected<PacketHandle> packet = readNext();
        if (!packet)
            return packet.error();
        if (!*packet)
            return Error{
                ErrorCode::Protocol, QStringLiteral("The publisher left before it sent anything"), {}};
        m_early.push_back(std::move(*packet));
    }
    return Error{ErrorCode::Protocol,
                 QStringLiteral("The publisher must send video and audio, each with its header"),
                 {}};
}

Expected<PacketHandle> RtmpSource::read()
{
    if (m_early.empty())
        return readNext();
    PacketHandle packet = std::move(m_early.front());
    m_early.pop_front();
    return packet;
}

Expected<PacketHandle> RtmpSource::readNext()
{
    PacketHandle packet(av_packet_alloc());
    const int result = av_read_frame(m_format, packet.get());
    if (result >= 0)
        return packet;
    if (result == AVERROR_EOF && !m_cancelled)
        return PacketHandle();
    return failure(result, ErrorCode::Unreachable, QStringLiteral("read from the publisher"));
}

const AVStream &RtmpSource::stream(bool isVideo) const
{
    return *m_format->streams[isVideo ? m_video : m_audio];
}

bool RtmpSource::isVideo(const AVPacket &packet) const
{
    return packet.stream_index == m_video;
}

Error RtmpSource::failure(int result, ErrorCode code, const QString &what) const
{
    return avError(result, m_cancelled ? ErrorCode::Cancelled : code, what);
}

} // namespace castbench::simlab
