#include "probes/simlab/audioencoder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace castbench::simlab {

namespace {

constexpr double toneHz = 440;
constexpr float toneLevel = 0.2F;
constexpr float noiseLevel = 0.1F;

} // namespace

Expected<std::unique_ptr<AudioEncoder>> AudioEncoder::create(const EncoderSettings &settings)
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!codec)
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("This libavcodec has no AAC encoder; install one that has it"),
                     {}};
    std::unique_ptr<AudioEncoder> encoder(new AudioEncoder);
    encoder->m_context.reset(avcodec_alloc_context3(codec));
    encoder->m_frame.reset(av_frame_alloc());
    encoder->m_packet.reset(av_packet_alloc());
    AVCodecContext &context = *encoder->m_context;
    context.sample_rate = sampleRate;
    context.sample_fmt = AV_SAMPLE_FMT_FLTP;
    context.time_base = {1, sampleRate};
    context.bit_rate = settings.audioKbps * 1000LL;
    context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_channel_layout_default(&context.ch_layout, 2);
    AvOptions options;
    options.set("aac_coder", "fast");
    int result = avcodec_open2(&context, codec, options.handle());
    if (result < 0)
        return avError(result, ErrorCode::InvalidInput, QStringLiteral("open the AAC encoder"));
    AVFrame &frame = *encoder->m_frame;
    frame.nb_samples = context.frame_size;
    frame.format = context.sample_fmt;
    frame.sample_rate = sampleRate;
    result = av_channel_layout_copy(&frame.ch_layout, &context.ch_layout);
    if (result >= 0)
        result = av_frame_get_buffer(&frame, 0);
    if (result < 0)
        return avError(result, ErrorCode::Internal, QStringLiteral("get memory for sound"));
    return encoder;
}

Expected<std::vector<MediaPacket>> AudioEncoder::encodeUntil(milliseconds until)
{
    std::vector<MediaPacket> packets;
    const std::int64_t end = until.count() * sampleRate / 1000;
    if (!m_nextSample)
        m_nextSample = end;
    while (*m_nextSample + m_frame->nb_samples <= end) {
        int result = av_frame_make_writable(m_frame.get());
        if (result >= 0) {
            fill();
            m_frame->pts = *m_nextSample;
            *m_nextSample += m_frame->nb_samples;
            result = avcodec_send_frame(m_context.get(), m_frame.get());
        }
        while (result >= 0 && avcodec_receive_packet(m_context.get(), m_packet.get()) >= 0) {
            MediaPacket packet;
            packet.kind = MediaPacket::Kind::Audio;
            packet.pts = milliseconds(av_rescale(std::max<std::int64_t>(m_packet->pts, 0), 1000, sampleRate));
            packet.dts = packet.pts;
            packet.data = QByteArray(reinterpret_cast<const char *>(m_packet->data), m_packet->size);
            packets.push_back(std::move(packet));
            av_packet_unref(m_packet.get());
        }
        if (result < 0)
            return avError(result, ErrorCode::Internal, QStringLiteral("encode sound"));
    }
    return packets;
}

void AudioEncoder::fill()
{
    auto *left = reinterpret_cast<float *>(m_frame->data[0]);
    auto *right = reinterpret_cast<float *>(m_frame->data[1]);
    for (int i = 0; i < m_frame->nb_samples; ++i) {
        const double turn = toneHz * static_cast<double>(*m_nextSample + i) / sampleRate;
        const auto tone = static_cast<float>(std::sin(2 * std::numbers::pi * (turn - std::floor(turn))));
        m_noise =
            m_noise * 1664525U + 1013904223U; // Numerical Recipes' generator: cheap, good enough for hiss
        const float noise = static_cast<float>(m_noise >> 8) / static_cast<float>(1U << 23) - 1.0F;
        left[i] = toneLevel * tone + noiseLevel * noise;
        right[i] = toneLevel * tone - noiseLevel * noise;
    }
}

} // namespace castbench::simlab
