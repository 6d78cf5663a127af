#include "tests/support/teststream.h"

#include "tests/support/testpicture.h"

namespace castbench::test {

namespace {

/// Writes what an encoder gives into segments.
class SegmentWriter
{
public:
    SegmentWriter(const TestStreamSettings &settings, const AVCodecContext &video, TestStream &stream)
        : m_settings(settings)
        , m_video(video)
        , m_stream(stream)
    {
        if (settings.audio)
            openAudio();
    }
    ~SegmentWriter()
    {
        finishSegment();
        if (m_format)
            close();
    }
    SegmentWriter(const SegmentWriter &) = delete;
    SegmentWriter &operator=(const SegmentWriter &) = delete;

    void write(AVPacket &packet)
    {
        if (packet.flags & AV_PKT_FLAG_KEY)
            beginSegment(packet.pts);
        if (m_audio)
            writeAudioUntil(packet.dts);
        packet.stream_index = 0;
        av_packet_rescale_ts(&packet, {1, 90000}, m_format->streams[0]->time_base);
        requireAv(av_write_frame(m_format, &packet), "muxing");
    }

private:
    void openAudio();
    void open();
    void close();
    void beginSegment(std::int64_t pts90k);
    void finishSegment();
    void writeAudioUntil(std::int64_t pts90k);
    QByteArray takeBytes();

    const TestStreamSettings &m_settings;
    const AVCodecContext &m_video;
    TestStream &m_stream;
    AvPointer<AVCodecContext> m_audio;
    std::int64_t m_audioSamples = 0;
    AVFormatContext *m_format = nullptr;
    bool m_inSegment = false;
};

void SegmentWriter::openAudio()
{
    const AVCodec *encoder = avcodec_find_encoder(AV_CODEC_ID_AAC);
    m_audio.reset(avcodec_alloc_context3(encoder));
    m_audio->sample_fmt = AV_SAMPLE_FMT_FLTP;
    m_audio->sample_rate = 48000;
    m_audio->ch_layout = AV_CHANNEL_LAYOUT_MONO;
    m_audio->bit_rate = 32000;
    m_audio->time_base = {1, 48000};
    m_audio->flags |= m_settings.fragmentedMp4 ? AV_CODEC_FLAG_GLOBAL_HEADER : 0;
    requireAv(avcodec_open2(m_audio.get(), encoder, nullptr), "AAC");
}

void SegmentWriter::open()
{
    const bool mp4 = m_settings.fragmentedMp4;
    requireAv(avformat_alloc_output_context2(&m_format, nullptr, mp4 ? "mp4" : "mpegts", nullptr), "muxer");
    AVStream *video = avformat_new_stream(m_format, nullptr);
    requireAv(avcodec_parameters_from_context(video->codecpar, &m_video), "muxer");
    video->time_base = {1, 90000};
    if (m_audio) {
        AVStream *audio = avformat_new_stream(m_format, nullptr);
        requireAv(avcodec_parameters_from_context(audio->codecpar, m_audio.get()), "muxer");
        audio->time_base = {1, 48000};
    }
    requireAv(avio_open_dyn_buf(&m_format->pb), "buffer");
    AVDictionary *options = nullptr;
    if (mp4)
        av_dict_set(&options, "movflags", "frag_custom+empty_moov+default_base_moof+frag_discont", 0);
    av_dict_set(&options, "avoid_negative_ts", "disabled", 0);
    requireAv(avformat_write_header(m_format, &options), "muxer");
    av_dict_free(&options);
    if (mp4)
        m_stream.init = takeBytes();
}

void SegmentWriter::close()
{
    av_write_trailer(m_format);
    std::uint8_t *bytes = nullptr;
    avio_close_dyn_buf(m_format->pb, &bytes);
    av_free(bytes);
    avformat_free_context(m_format);
    m_format = nullptr;
}

QByteArray SegmentWriter::takeBytes()
{
    avio_flush(m_format->pb);
    std::uint8_t *bytes = nullptr;
    const int size = avio_close_dyn_buf(m_format->pb, &bytes);
    QByteArray taken(reinterpret_cast<const char *>(bytes), size);
    av_free(bytes);
    requireAv(avio_open_dyn_buf(&m_format->pb), "buffer");
    return taken;
}

void SegmentWriter::beginSegment(std::int64_t pts90k)
{
    finishSegment();
    // Each MPEG-TS segment has to begin with the tables, so it gets a muxer of its own.
    if (m_format && !m_settings.fragmentedMp4)
        close();
    if (!m_format)
        open();
    m_stream.segments.push_back({{}, pts90k, {}});
    m_inSegment = true;
}

void SegmentWriter::finishSegment()
{
    if (!std::exchange(m_inSegment, false))
        return;
    requireAv(av_write_frame(m_format, nullptr), "muxing");
    m_stream.segments.back().bytes = takeBytes();
}

void SegmentWriter::writeAudioUntil(std::int64_t pts90k)
{
    const AvPointer<AVFrame> frame(av_frame_alloc());
    const AvPointer<AVPacket> packet(av_packet_alloc());
    const std::int64_t first = av_rescale(m_settings.firstPts90k, 48000, 90000);
    while (av_rescale(first + m_audioSamples, 90000, 48000) < pts90k) {
        frame->format = m_audio->sample_fmt;
        frame->nb_samples = m_audio->frame_size;
        frame->ch_layout = m_audio->ch_layout;
        requireAv(av_frame_get_buffer(frame.get(), 0), "audio");
        std::fill_n(reinterpret_cast<float *>(frame->data[0]), frame->nb_samples, 0.0F);
        frame->pts = first + m_audioSamples;
        m_audioSamples += frame->nb_samples;
        requireAv(avcodec_send_frame(m_audio.get(), frame.get()), "AAC");
        av_frame_unref(frame.get());
        while (avcodec_receive_packet(m_audio.get(), packet.get()) >= 0) {
            packet->stream_index = 1;
            av_packet_rescale_ts(packet.get(), {1, 48000}, m_format->streams[1]->time_base);
            requireAv(av_write_frame(m_format, packet.get()), "muxing");
            av_packet_unref(packet.get());
        }
    }
}

} // namespace

TestStream makeTestStream(const TestStreamSettings &settings, int segmentCount)
{
    TestStream stream;
    stream.segmentSeconds = double(settings.framesPerSegment) / settings.framesPerSecond;
    TestEncoder encoder({.width = settings.width,
                         .height = settings.height,
                         .framesPerSecond = settings.framesPerSecond,
                         .bitrateKbps = settings.bitrateKbps,
                         .keyInterval = settings.framesPerSegment,
                         .bFrames = settings.bFrames,
                         .globalHeader = settings.fragmentedMp4,
                         .preset = settings.preset});
    encoder.setFirstPts(settings.firstPts90k);
    const TestPicture picture(settings.width, settings.height, settings.grain);
    std::vector<FrameStamp> stamps;
    {
        SegmentWriter writer(settings, encoder.codec(), stream);
        const auto write = [&writer](AVPacket &packet) {
            writer.write(packet);
        };
        for (int index = 0; index < segmentCount * settings.framesPerSegment; ++index) {
            const milliseconds elapsed(index * 1000LL / settings.framesPerSecond);
            stamps.push_back({settings.source, settings.firstCapture + elapsed});
            picture.draw(index, settings.stamped ? &stamps.back() : nullptr, encoder.frame());
            encoder.encode(index, write);
        }
        encoder.finish(write);
        stream.meanQuantiser = encoder.meanQuantiser();
    }
    if (settings.stamped)
        for (std::size_t i = 0; i < stamps.size(); ++i)
            stream.segments[i / std::size_t(settings.framesPerSegment)].stamps.push_back(stamps[i]);
    return stream;
}

} // namespace castbench::test
