#include "probes/simlab/videoencoder.h"

namespace castbench::simlab {

namespace {

milliseconds toMilliseconds(std::int64_t time, AVRational base)
{
    return milliseconds(av_rescale_q(time, base, AVRational{1, 1000}));
}

void configure(AVCodecContext &context, const EncoderSettings &settings)
{
    context.width = settings.width;
    context.height = settings.height;
    context.pix_fmt = AV_PIX_FMT_YUV420P;
    context.time_base = {1, settings.framesPerSecond};
    context.framerate = {settings.framesPerSecond, 1};
    context.bit_rate = settings.videoKbps * 1000LL;
    context.rc_max_rate = context.bit_rate;
    context.rc_buffer_size = settings.videoKbps * 1000;
    context.gop_size = static_cast<int>(settings.keyframeInterval.count() * settings.framesPerSecond / 1000);
    context.keyint_min = context.gop_size;
    context.max_b_frames = 2;
    context.thread_count = 1;
    context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_CLOSED_GOP;
}

} // namespace

Expected<std::unique_ptr<VideoEncoder>> VideoEncoder::create(const EncoderSettings &settings)
{
    const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
    if (!codec)
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("This libavcodec has no libx264; install one that has it"),
                     {}};
    std::unique_ptr<VideoEncoder> encoder(new VideoEncoder);
    encoder->m_context.reset(avcodec_alloc_context3(codec));
    encoder->m_frame.reset(av_frame_alloc());
    encoder->m_packet.reset(av_packet_alloc());
    configure(*encoder->m_context, settings);
    AvOptions options;
    options.set("preset", "ultrafast");
    options.set("nal-hrd", "cbr");
    options.set("x264-params", "b-adapt=0:b-pyramid=none:scenecut=0:ipratio=1.2:pbratio=1.0");
    const int result = avcodec_open2(encoder->m_context.get(), codec, options.handle());
    if (result < 0)
        return avError(result, ErrorCode::InvalidInput, QStringLiteral("open the H.264 encoder"));
    return encoder;
}

Expected<std::vector<MediaPacket>> VideoEncoder::encode(std::int64_t number, const AVFrame &picture)
{
    int result = av_frame_ref(m_frame.get(), &picture);
    if (result >= 0) {
        m_frame->pts = number;
        result = avcodec_send_frame(m_context.get(), m_frame.get());
        av_frame_unref(m_frame.get());
    }
    std::vector<MediaPacket> packets;
    while (result >= 0) {
        result = avcodec_receive_packet(m_context.get(), m_packet.get());
        if (result < 0)
            break;
        MediaPacket packet;
        packet.keyframe = m_packet->flags & AV_PKT_FLAG_KEY;
        packet.pts = toMilliseconds(m_packet->pts, m_context->time_base);
        packet.dts = toMilliseconds(m_packet->dts, m_context->time_base);
        packet.data = QByteArray(reinterpret_cast<const char *>(m_packet->data), m_packet->size);
        packet.priority = h264Priority(packet.data);
        packets.push_back(std::move(packet));
        av_packet_unref(m_packet.get());
    }
    if (result < 0 && result != AVERROR(EAGAIN))
        return avError(result, ErrorCode::Internal, QStringLiteral("encode a picture"));
    return packets;
}

milliseconds pictureTime(std::int64_t number, int framesPerSecond)
{
    return toMilliseconds(number, AVRational{1, framesPerSecond});
}

} // namespace castbench::simlab
