#pragma once

#include "probes/clock/frameclock.h"

#include <vector>

struct AVFrame;

namespace castbench::test {

/// A moving, noisy picture: a panning gradient, wandering boxes and grain that changes with every frame, so
/// that an encoder of little bitrate has to coarsen what it keeps. The same index gives the same picture.
class TestPicture
{
public:
    /// `grain` is the noise's amplitude in luma levels, 0 … 100.
    TestPicture(int width, int height, int grain);

    /// Draws picture `index` into an allocated, writable frame (YUV 4:2:0) and, if given, the stamp.
    void draw(int index, const FrameStamp *stamp, AVFrame &frame) const;

private:
    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_grain;
};

} // namespace castbench::test
