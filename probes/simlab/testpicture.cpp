#include "probes/simlab/testpicture.h"

#include <cstring>
#include <random>

namespace castbench::simlab {

namespace {

constexpr int grainMargin = 64; // the grain is shifted by up to this much from frame to frame
constexpr int grainStrength = 40;
constexpr int barWidth = 24;

int triangle(std::int64_t value, int period)
{
    const int phase = static_cast<int>(value % (2 * period));
    return phase < period ? phase : 2 * period - phase;
}

} // namespace

TestPicture::TestPicture(int width, int height, unsigned seed)
    : m_width(width)
    , m_height(height)
    , m_seed(seed)
    , m_grainStride(width + grainMargin)
    , m_grain(static_cast<std::size_t>(m_grainStride) * static_cast<std::size_t>(height + grainMargin))
{
    std::mt19937 random(seed);
    for (std::uint8_t &grain : m_grain)
        grain = static_cast<std::uint8_t>(random() % grainStrength);
}

void TestPicture::draw(std::int64_t number, AVFrame &frame) const
{
    drawLuma(number, frame);
    drawChroma(number, frame);
}

void TestPicture::drawLuma(std::int64_t number, AVFrame &frame) const
{
    std::mt19937 random(m_seed + static_cast<unsigned>(number));
    std::vector<std::uint8_t> gradient(static_cast<std::size_t>(m_width));
    for (int x = 0; x < m_width; ++x)
        gradient[static_cast<std::size_t>(x)] = static_cast<std::uint8_t>(40 + triangle(x + 4 * number, 128));
    const int bar = static_cast<int>(5 * number % (m_width - barWidth));
    for (int y = 0; y < m_height; ++y) {
        std::uint8_t *row = frame.data[0] + static_cast<std::ptrdiff_t>(y) * frame.linesize[0];
        const std::size_t shift = random() % grainMargin;
        const std::size_t line = static_cast<std::size_t>(y) + static_cast<std::size_t>(number) % grainMargin;
        const std::uint8_t *grain = m_grain.data() + line * static_cast<std::size_t>(m_grainStride) + shift;
        for (int x = 0; x < m_width; ++x)
            row[x] = static_cast<std::uint8_t>(gradient[static_cast<std::size_t>(x)] + grain[x]);
        std::memset(row + bar, 220, barWidth);
    }
}

void TestPicture::drawChroma(std::int64_t number, AVFrame &frame) const
{
    for (int plane = 1; plane <= 2; ++plane) {
        for (int y = 0; y < m_height / 2; ++y) {
            std::uint8_t *row = frame.data[plane] + static_cast<std::ptrdiff_t>(y) * frame.linesize[plane];
            const int value = 96 + triangle(y + plane * 40 + number, 64);
            std::memset(row, value, static_cast<std::size_t>(m_width / 2));
        }
    }
}

} // namespace castbench::simlab
