#pragma once

#include "probes/simlab/avhandles.h"

#include <cstdint>
#include <vector>

namespace castbench::simlab {

/// Draws a moving picture that is as hard to compress as a lively camera: a gradient that travels, grain that
/// changes with every frame, and a bar that crosses the picture. The same seed and number give the same
/// picture.
class TestPicture
{
public:
    TestPicture(int width, int height, unsigned seed);

    /// Draws picture `number` into a YUV 4:2:0 frame of the size given.
    void draw(std::int64_t number, AVFrame &frame) const;

private:
    void drawLuma(std::int64_t number, AVFrame &frame) const;
    void drawChroma(std::int64_t number, AVFrame &frame) const;

    int m_width;
    int m_height;
    unsigned m_seed;
    int m_grainStride;
    std::vector<std::uint8_t> m_grain;
};

} // namespace castbench::simlab
