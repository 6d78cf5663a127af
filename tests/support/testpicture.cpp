#include "tests/support/testpicture.h"

extern "C" {
#include <libavutil/frame.h>
}

#include <algorithm>
#include <cstring>
#include <random>

namespace castbench::test {

namespace {

constexpr std::size_t grainSize = 1u << 18;

/// A triangle wave between 0 and `range`.
int bounce(int value, int range)
{
    const int phase = value % (2 * range);
    return phase < range ? phase : 2 * range - phase;
}

void drawBox(AVFrame &frame, int x, int y, int size, std::uint8_t level)
{
    for (int row = y; row < std::min(y + size, frame.height); ++row) {
        std::uint8_t *line = frame.data[0] + std::ptrdiff_t(row) * frame.linesize[0];
        std::memset(line + x, level, std::size_t(std::min(size, frame.width - x)));
    }
}

} // namespace

TestPicture::TestPicture(int width, int height, int grain)
    : m_width(width)
    , m_height(height)
    , m_grain(grainSize)
{
    std::mt19937 random(20140611);
    for (std::uint8_t &level : m_grain)
        level = grain > 0 ? std::uint8_t(random() % unsigned(grain)) : std::uint8_t(0);
}

void TestPicture::draw(int index, const FrameStamp *stamp, AVFrame &frame) const
{
    const auto shift = std::size_t(index) * 7919u;
    for (int y = 0; y < m_height; ++y) {
        std::uint8_t *line = frame.data[0] + std::ptrdiff_t(y) * frame.linesize[0];
        const std::size_t offset = (shift + std::size_t(y) * 4093u) % (grainSize - std::size_t(m_width));
        const std::uint8_t *grain = m_grain.data() + offset;
        for (int x = 0; x < m_width; ++x)
            line[x] = std::uint8_t(40 + ((x + y + 3 * index) & 127) / 2 + grain[x]);
    }
    for (int plane = 1; plane < 3; ++plane)
        for (int y = 0; y < m_height / 2; ++y)
            std::memset(frame.data[plane] + std::ptrdiff_t(y) * frame.linesize[plane], 128,
                        std::size_t(m_width / 2));
    const int size = m_height / 6;
    for (int box = 0; box < 6; ++box) {
        const int x = bounce(index * (3 + box) + box * 97, m_width - size);
        // Some of the boxes wander across the strip's place, which is then drawn over them.
        const int y = bounce(index * (2 + box) + box * 53, m_height - size);
        drawBox(frame, x, y, size, std::uint8_t(16 + box * 43));
    }
    if (stamp)
        drawFrameClock(*stamp, {frame.data[0], frame.linesize[0], m_width, m_height});
}

} // namespace castbench::test
