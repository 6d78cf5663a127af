#include "probes/hls/decodedsegment.h"

#include "probes/hls/avpointers.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <cmath>
#include <cstring>

namespace castbench {

namespace {

constexpr int ioBufferBytes = 32 * 1024;
constexpr std::int64_t transportClockPeriod = std::int64_t(1) << 33; // PTS of MPEG-TS, in 1/90000 s
// For a lone picture whose duration nothing tells.
constexpr microseconds usualFrameDuration{33'333};

Error problem(ErrorCode code, const QString &message)
{
    return {code, message, QStringLiteral("segment")};
}

/// A file in memory for the demuxer.
struct MemoryFile
{
    QByteArray bytes;
    qsizetype position = 0;

    static int read(void *opaque, std::uint8_t *buffer, int size)
    {
        auto *file = static_cast<MemoryFile *>(opaque);
        const auto count = std::min(qsizetype(size), file->bytes.size() - file->position);
        if (count <= 0)
            return AVERROR_EOF;
        std::memcpy(buffer, file->bytes.constData() + file->position, std::size_t(count));
        file->position += count;
        return int(count);
    }
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence)
    {
        auto *file = static_cast<MemoryFile *>(opaque);
        if (whence & AVSEEK_SIZE)
            return file->bytes.size();
        if (whence == SEEK_CUR)
            offset += file->position;
        else if (whence == SEEK_END)
            offset += file->bytes.size();
        if (offset < 0 || offset > file->bytes.size())
            return AVERROR(EINVAL);
        file->position = qsizetype(offset);
        return offset;
    }
};

/// "mpegts" or "mov", by the first bytes; null for anything else.
const char *demuxerName(const QByteArray &bytes)
{
    constexpr qsizetype transportPacket = 188;
    constexpr char sync = 0x47;
    if (bytes.startsWith(sync) && (bytes.size() <= transportPacket || bytes[transportPacket] == sync))
        return "mpegts";
    for (const char *box : {"ftyp", "styp", "moov", "moof", "sidx", "emsg", "prft"})
        if (bytes.size() >= 8 && std::memcmp(bytes.constData() + 4, box, 4) == 0)
            return "mov";
    return nullptr;
}

/// Reads one segment from its beginning to its end.
class SegmentReading
{
public:
    SegmentReading(const QByteArray &init, const QByteArray &segment)
        : m_file{init + segment}
        , m_packet(av_packet_alloc())
        , m_frame(av_frame_alloc())
    {
    }

    Expected<DecodedSegment> run(const std::stop_token &stop);

private:
    Expected<void> open();
    Expected<void> openDecoder();
    Expected<void> decodePacket(const AVPacket *packet);
    void takeFrame();
    std::int64_t unwrapped(std::int64_t pts);
    Expected<DecodedSegment> finish();

    MemoryFile m_file;
    AvPointer<AVIOContext> m_io; // outlives the demuxer
    AvPointer<AVFormatContext> m_format;
    AvPointer<AVCodecContext> m_codec;
    AvPointer<AVPacket> m_packet;
    AvPointer<AVFrame> m_frame;
    AVStream *m_stream = nullptr;
    bool m_trusted = true; // no damage since the last key frame
    std::optional<std::int64_t> m_firstPts;
    DecodedSegment m_result;
};

Expected<void> SegmentReading::open()
{
    if (m_file.bytes.size() > maximumSegmentBytes)
        return problem(ErrorCode::Protocol, QStringLiteral("The segment is larger than 64 MiB."));
    const char *name = demuxerName(m_file.bytes);
    if (!name)
        return problem(ErrorCode::Protocol,
                       QStringLiteral("The segment is neither MPEG-TS nor fragmented MP4."));
    m_result.transportStream = std::strcmp(name, "mpegts") == 0;

    auto *buffer = static_cast<std::uint8_t *>(av_malloc(ioBufferBytes));
    m_io.reset(
        avio_alloc_context(buffer, ioBufferBytes, 0, &m_file, &MemoryFile::read, nullptr, &MemoryFile::seek));
    AVFormatContext *format = avformat_alloc_context();
    format->pb = m_io.get();
    // The transport stream's clock wraps; that is dealt with here, over segments, rather than within each.
    format->correct_ts_overflow = 0;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    const int opened = avformat_open_input(&format, nullptr, av_find_input_format(name), &options);
    av_dict_free(&options);
    if (opened < 0) // which has freed the context
        return problem(ErrorCode::Protocol, QStringLiteral("The segment's container is damaged."));
    m_format.reset(format);
    return openDecoder();
}

Expected<void> SegmentReading::openDecoder()
{
    // The streams are known from the container's tables: probing would decode the segment's beginning twice.
    bool hasOtherVideo = false;
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        AVStream *stream = m_format->streams[i];
        if (!m_stream && stream->codecpar->codec_id == AV_CODEC_ID_H264)
            m_stream = stream;
        else
            stream->discard = AVDISCARD_ALL;
        hasOtherVideo |= stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO;
    }
    if (!m_stream && hasOtherVideo)
        return problem(ErrorCode::Unsupported,
                       QStringLiteral("The picture is not H.264. Let the packager or platform offer H.264."));
    if (!m_stream)
        return problem(ErrorCode::Protocol, QStringLiteral("The segment holds no picture."));
    m_codec.reset(avcodec_alloc_context3(avcodec_find_decoder(AV_CODEC_ID_H264)));
    m_codec->thread_count = 1;
    m_codec->log_level_offset = AV_LOG_MAX_OFFSET;
    m_codec->max_pixels = std::int64_t(maximumPictureSide) * maximumPictureSide;
    // Nothing is predicted from these pictures, so that what is left out does not spread.
    m_codec->skip_loop_filter = AVDISCARD_NONREF;
    m_codec->pkt_timebase = m_stream->time_base;
    if (avcodec_parameters_to_context(m_codec.get(), m_stream->codecpar) < 0 ||
        avcodec_open2(m_codec.get(), nullptr, nullptr) < 0)
        return problem(ErrorCode::Protocol, QStringLiteral("The segment's H.264 header is damaged."));
    return {};
}

Expected<DecodedSegment> SegmentReading::run(const std::stop_token &stop)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    while (av_read_frame(m_format.get(), m_packet.get()) >= 0) {
        Expected<void> decoded;
        if (m_packet->stream_index == m_stream->index)
            decoded = decodePacket(m_packet.get());
        av_packet_unref(m_packet.get());
        if (!decoded)
            return decoded.error();
        if (stop.stop_requested())
            return problem(ErrorCode::Cancelled, QStringLiteral("Decoding was cancelled."));
    }
    if (const auto drained = decodePacket(nullptr); !drained)
        return drained.error();
    return finish();
}

Expected<void> SegmentReading::decodePacket(const AVPacket *packet)
{
    if (avcodec_send_packet(m_codec.get(), packet) < 0) {
        ++m_result.damaged;
        m_trusted = false;
    }
    while (avcodec_receive_frame(m_codec.get(), m_frame.get()) >= 0) {
        takeFrame();
        av_frame_unref(m_frame.get());
        if (m_result.frames.size() > maximumSegmentFrames)
            return problem(ErrorCode::Protocol,
                           QStringLiteral("The segment holds more than 20000 pictures."));
    }
    return {};
}

std::int64_t SegmentReading::unwrapped(std::int64_t pts)
{
    if (!m_firstPts)
        m_firstPts = pts;
    if (!m_result.transportStream)
        return pts;
    const std::int64_t distance = pts - *m_firstPts;
    if (distance < -transportClockPeriod / 2)
        return pts + transportClockPeriod;
    return distance > transportClockPeriod / 2 ? pts - transportClockPeriod : pts;
}

void SegmentReading::takeFrame()
{
    const AVFrame &frame = *m_frame;
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return;
    const bool damaged = frame.decode_error_flags != 0 || (frame.flags & AV_FRAME_FLAG_CORRUPT);
    // What is left of an earlier picture where a slice was lost could carry a stamp that is sound but old.
    m_trusted = !damaged && (m_trusted || frame.key_frame);
    const AVRational microsecond{1, 1'000'000};
    DecodedFrame taken;
    taken.pts =
        microseconds(av_rescale_q(unwrapped(frame.best_effort_timestamp), m_stream->time_base, microsecond));
    taken.duration = microseconds(av_rescale_q(frame.pkt_duration, m_stream->time_base, microsecond));
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(frame.format));
    const bool plainLuma = format && !(format->flags & AV_PIX_FMT_FLAG_RGB) && format->comp[0].plane == 0 &&
                           format->comp[0].step == 1 && format->comp[0].depth == 8;
    if (m_trusted && plainLuma)
        taken.stamp = readFrameClock({frame.data[0], frame.linesize[0], frame.width, frame.height});
    m_result.frames.push_back(taken);
}

Expected<DecodedSegment> SegmentReading::finish()
{
    auto &frames = m_result.frames;
    std::stable_sort(frames.begin(), frames.end(),
                     [](const DecodedFrame &a, const DecodedFrame &b) { return a.pts < b.pts; });
    frames.erase(std::unique(frames.begin(), frames.end(),
                             [](const DecodedFrame &a, const DecodedFrame &b) { return a.pts == b.pts; }),
                 frames.end());
    if (frames.empty())
        return problem(ErrorCode::Protocol, QStringLiteral("No picture of the segment could be decoded."));
    for (std::size_t i = 0; i + 1 < frames.size(); ++i)
        frames[i].duration = frames[i + 1].pts - frames[i].pts;
    DecodedFrame &last = frames.back();
    if (frames.size() > 1)
        last.duration = frames[frames.size() - 2].duration;
    else if (last.duration <= microseconds(0))
        last.duration = usualFrameDuration;
    if (m_result.end() - m_result.start() > maximumSegmentSpan)
        return problem(ErrorCode::Protocol,
                       QStringLiteral("The segment's time stamps are more than an hour apart."));
    return std::move(m_result);
}

} // namespace

Expected<DecodedSegment> decodeSegment(const QByteArray &init, const QByteArray &segment,
                                       const std::stop_token &stop)
{
    return SegmentReading(init, segment).run(stop);
}

void stretchLastFrame(DecodedSegment &segment, microseconds length)
{
    const microseconds missing = segment.start() + length - segment.end();
    if (missing > microseconds(0))
        segment.frames.back().duration += missing;
}

void alignTransportClock(DecodedSegment &segment, microseconds formerEnd)
{
    const microseconds period(av_rescale(transportClockPeriod, 1'000'000, 90'000));
    const microseconds distance = formerEnd - segment.start();
    const auto periods = std::llround(double(distance.count()) / double(period.count()));
    for (DecodedFrame &frame : segment.frames)
        frame.pts += periods * period;
}

} // namespace castbench
