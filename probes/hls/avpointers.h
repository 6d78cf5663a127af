#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <memory>

namespace castbench {

/// Frees what FFmpeg's libraries allocate.
struct AvDelete
{
    void operator()(AVFrame *frame) const
    {
        av_frame_free(&frame);
    }
    void operator()(AVPacket *packet) const
    {
        av_packet_free(&packet);
    }
    void operator()(AVCodecContext *codec) const
    {
        avcodec_free_context(&codec);
    }
    /// Contexts opened for reading only.
    void operator()(AVFormatContext *format) const
    {
        avformat_close_input(&format);
    }
    /// Frees the buffer as well: the library may have replaced the one it was given.
    void operator()(AVIOContext *io) const
    {
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
};

template<typename T>
using AvPointer = std::unique_ptr<T, AvDelete>;

} // namespace castbench
