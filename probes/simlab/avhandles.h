#pragma once

#include "controllers/domain/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <memory>

namespace castbench::simlab {

struct FrameFree
{
    void operator()(AVFrame *frame) const
    {
        av_frame_free(&frame);
    }
};
struct PacketFree
{
    void operator()(AVPacket *packet) const
    {
        av_packet_free(&packet);
    }
};
struct CodecContextFree
{
    void operator()(AVCodecContext *context) const
    {
        avcodec_free_context(&context);
    }
};
using FrameHandle = std::unique_ptr<AVFrame, FrameFree>;
using PacketHandle = std::unique_ptr<AVPacket, PacketFree>;
using CodecContextHandle = std::unique_ptr<AVCodecContext, CodecContextFree>;

/// A dictionary of options for libavformat and libavcodec.
class AvOptions
{
public:
    AvOptions() = default;
    ~AvOptions()
    {
        av_dict_free(&m_dictionary);
    }
    AvOptions(const AvOptions &) = delete;
    AvOptions &operator=(const AvOptions &) = delete;

    void set(const char *key, const QByteArray &value)
    {
        av_dict_set(&m_dictionary, key, value.constData(), 0);
    }
    void set(const char *key, qint64 value)
    {
        av_dict_set_int(&m_dictionary, key, value, 0);
    }
    AVDictionary **handle()
    {
        return &m_dictionary;
    }

private:
    AVDictionary *m_dictionary = nullptr;
};

/// What libav* said, as an error; `what` names the attempt: "publish to the ingest server".
Error avError(int result, ErrorCode code, const QString &what);

} // namespace castbench::simlab
