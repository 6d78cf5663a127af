#pragma once

#include "probes/hls/avpointers.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace castbench::test {

/// H.264 by libx264 at a constant bitrate; every `keyInterval`-th picture begins a closed group.
struct TestEncoderSettings
{
    int width = 640;
    int height = 360;
    int framesPerSecond = 30;
    int bitrateKbps = 400;
    int keyInterval = 30;
    int bFrames = 0;
    bool globalHeader = false; ///< parameter sets in extradata, as MP4 wants them
    QByteArray preset = "veryfast";
};

/// Encodes pictures. The time base is 1/90000; failures of the library end the program.
class TestEncoder
{
public:
    using Output = std::function<void(AVPacket &)>;

    explicit TestEncoder(const TestEncoderSettings &settings);

    /// A writable picture of the right size, to draw in and hand to encode().
    AVFrame &frame();
    /// Encodes frame() as picture `index` with PTS firstPts90k + index/fps; calls `output` for each packet
    /// that is ready.
    void encode(int index, const Output &output);
    /// Hands over what is left.
    void finish(const Output &output);

    const AVCodecContext &codec() const
    {
        return *m_codec;
    }
    /// Mean H.264 QP of the packets so far, 0 … 51.
    double meanQuantiser() const
    {
        return m_packets > 0 ? m_quantiserSum / m_packets : 0;
    }
    void setFirstPts(std::int64_t pts90k)
    {
        m_firstPts = pts90k;
    }

private:
    void send(AVFrame *frame, const Output &output);
    void noteQuantiser();

    TestEncoderSettings m_settings;
    AvPointer<AVCodecContext> m_codec;
    AvPointer<AVFrame> m_frame;
    AvPointer<AVPacket> m_packet;
    std::int64_t m_firstPts = 0;
    double m_quantiserSum = 0;
    int m_packets = 0;
};

/// Ends the program with FFmpeg's words if `code` is an error.
int requireAv(int code, const char *what);

} // namespace castbench::test
