#include "tests/support/testencoder.h"

extern "C" {
#include <libavutil/intreadwrite.h>
#include <libavutil/opt.h>
}

#include <QtGlobal>

namespace castbench::test {

int requireAv(int code, const char *what)
{
    if (code < 0) {
        char text[AV_ERROR_MAX_STRING_SIZE] = {};
        av_strerror(code, text, sizeof text);
        qFatal("%s: %s", what, text);
    }
    return code;
}

TestEncoder::TestEncoder(const TestEncoderSettings &settings)
    : m_settings(settings)
    , m_frame(av_frame_alloc())
    , m_packet(av_packet_alloc())
{
    const AVCodec *encoder = avcodec_find_encoder_by_name("libx264");
    if (!encoder)
        qFatal("This build of FFmpeg has no libx264.");
    m_codec.reset(avcodec_alloc_context3(encoder));
    m_codec->width = settings.width;
    m_codec->height = settings.height;
    m_codec->pix_fmt = AV_PIX_FMT_YUV420P;
    m_codec->time_base = {1, 90000};
    m_codec->framerate = {settings.framesPerSecond, 1};
    m_codec->gop_size = settings.keyInterval;
    m_codec->keyint_min = settings.keyInterval;
    m_codec->max_b_frames = settings.bFrames;
    m_codec->bit_rate = settings.bitrateKbps * 1000LL;
    m_codec->rc_max_rate = m_codec->bit_rate;
    m_codec->rc_buffer_size = int(m_codec->bit_rate);
    m_codec->thread_count = 1;
    m_codec->log_level_offset = AV_LOG_MAX_OFFSET; // libx264 is talkative
    if (settings.globalHeader)
        m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(m_codec->priv_data, "preset", settings.preset.constData(), 0);
    av_opt_set(m_codec->priv_data, "x264-params",
               "scenecut=0:open-gop=0:sliced-threads=0:rc-lookahead=0:sync-lookahead=0", 0);
    requireAv(avcodec_open2(m_codec.get(), encoder, nullptr), "libx264");

    m_frame->format = AV_PIX_FMT_YUV420P;
    m_frame->width = settings.width;
    m_frame->height = settings.height;
    requireAv(av_frame_get_buffer(m_frame.get(), 0), "picture");
}

AVFrame &TestEncoder::frame()
{
    requireAv(av_frame_make_writable(m_frame.get()), "picture");
    return *m_frame;
}

void TestEncoder::encode(int index, const Output &output)
{
    m_frame->pts = m_firstPts + index * std::int64_t(90000) / m_settings.framesPerSecond;
    m_frame->pict_type = index % m_settings.keyInterval == 0 ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    send(m_frame.get(), output);
}

void TestEncoder::finish(const Output &output)
{
    send(nullptr, output);
}

void TestEncoder::send(AVFrame *frame, const Output &output)
{
    requireAv(avcodec_send_frame(m_codec.get(), frame), "encoding");
    for (;;) {
        const int result = avcodec_receive_packet(m_codec.get(), m_packet.get());
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF)
            return;
        requireAv(result, "encoding");
        m_packet->duration = 90000 / m_settings.framesPerSecond;
        noteQuantiser();
        output(*m_packet);
        av_packet_unref(m_packet.get());
    }
}

void TestEncoder::noteQuantiser()
{
    std::size_t size = 0;
    const std::uint8_t *stats = av_packet_get_side_data(m_packet.get(), AV_PKT_DATA_QUALITY_STATS, &size);
    if (!stats || size < 4)
        return;
    m_quantiserSum += double(AV_RL32(stats)) / FF_QP2LAMBDA;
    ++m_packets;
}

} // namespace castbench::test
