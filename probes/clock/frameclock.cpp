#include "probes/clock/frameclock.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace castbench {

namespace {

constexpr int bitsPerRow = frameClockColumns - frameClockSyncColumns;
constexpr int payloadBytes = 7;
constexpr int stripBytes = payloadBytes + 2;
static_assert(bitsPerRow * frameClockRows == stripBytes * 8);

constexpr std::uint8_t black = 16;
constexpr std::uint8_t white = 235;

// Less contrast than a quarter of the range leaves noise too near the decision levels.
constexpr double minimumContrast = 55;
// How far a cell may be from black or white, as a part of the contrast. Two pictures blended at 25 … 75 %
// are beyond it in every cell that differs.
constexpr double cellTolerance = 0.25;

using CellBits = std::array<std::array<bool, frameClockColumns>, frameClockRows>;
using CellLevels = std::array<std::array<double, frameClockColumns>, frameClockRows>;

bool syncBit(int row, int column)
{
    return (row + column) % 2 == 0;
}

bool holdsStrip(const std::uint8_t *data, int stride, int width, int height)
{
    return data && width >= frameClockMinimumWidth && stride >= width &&
           std::int64_t(height) * frameClockColumns >= std::int64_t(width) * frameClockRows;
}

std::array<std::uint8_t, stripBytes> encode(const FrameStamp &stamp)
{
    std::array<std::uint8_t, stripBytes> bytes{};
    bytes[0] = stamp.source;
    const auto captured = std::uint64_t(stamp.captured.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[1 + i] = std::uint8_t(captured >> (40 - 8 * i));
    const std::uint16_t checksum = frameClockChecksum(std::span(bytes).first<payloadBytes>());
    bytes[payloadBytes] = std::uint8_t(checksum >> 8);
    bytes[payloadBytes + 1] = std::uint8_t(checksum);
    return bytes;
}

std::optional<FrameStamp> decode(const std::array<std::uint8_t, stripBytes> &bytes)
{
    const int checksum = bytes[payloadBytes] << 8 | bytes[payloadBytes + 1];
    if (frameClockChecksum(std::span(bytes).first<payloadBytes>()) != checksum)
        return std::nullopt;
    std::int64_t captured = 0;
    for (std::size_t i = 0; i < 6; ++i)
        captured = captured << 8 | bytes[1 + i];
    return FrameStamp{bytes[0], std::chrono::sys_time<milliseconds>(milliseconds(captured))};
}

/// First and one past the last pixel whose centre lies in the inner half of cell `index`.
struct Range
{
    int from;
    int to;
};
Range innerPixels(int index, double cell)
{
    const int from = int(std::ceil((index + 0.25) * cell - 0.5));
    const int to = int(std::floor((index + 0.75) * cell - 0.5)) + 1;
    if (from < to)
        return {from, to};
    const int centre = int((index + 0.5) * cell);
    return {centre, centre + 1};
}

double meanLevel(const LumaView &picture, Range columns, Range rows)
{
    std::int64_t sum = 0;
    for (int y = rows.from; y < rows.to; ++y) {
        const std::uint8_t *line = picture.data + std::ptrdiff_t(y) * picture.stride;
        for (int x = columns.from; x < columns.to; ++x)
            sum += line[x];
    }
    return double(sum) / (double(columns.to - columns.from) * (rows.to - rows.from));
}

CellLevels cellLevels(const LumaView &picture)
{
    const double cell = double(picture.width) / frameClockColumns;
    CellLevels levels{};
    for (int row = 0; row < frameClockRows; ++row) {
        const Range rows = innerPixels(row, cell);
        for (int column = 0; column < frameClockColumns; ++column)
            levels[std::size_t(row)][std::size_t(column)] =
                meanLevel(picture, innerPixels(column, cell), rows);
    }
    return levels;
}

/// The levels that stand for black and white in this picture, or nothing where the sync cells do not
/// look like sync cells.
struct Reference
{
    double dark;
    double contrast;
};
std::optional<Reference> referenceLevels(const CellLevels &levels)
{
    double dark = 0;
    double bright = 0;
    for (int row = 0; row < frameClockRows; ++row)
        for (int column = 0; column < frameClockSyncColumns; ++column)
            (syncBit(row, column) ? bright : dark) += levels[std::size_t(row)][std::size_t(column)];
    constexpr double cellsOfAKind = frameClockRows * frameClockSyncColumns / 2.0;
    const Reference reference{dark / cellsOfAKind, (bright - dark) / cellsOfAKind};
    if (reference.contrast < minimumContrast)
        return std::nullopt;
    return reference;
}

std::optional<CellBits> decide(const CellLevels &levels, const Reference &reference)
{
    CellBits bits{};
    for (std::size_t row = 0; row < frameClockRows; ++row) {
        for (std::size_t column = 0; column < frameClockColumns; ++column) {
            const double level = (levels[row][column] - reference.dark) / reference.contrast;
            bits[row][column] = level > 0.5;
            if (std::abs(level - (bits[row][column] ? 1.0 : 0.0)) > cellTolerance)
                return std::nullopt;
            if (column < frameClockSyncColumns && bits[row][column] != syncBit(int(row), int(column)))
                return std::nullopt;
        }
    }
    return bits;
}

} // namespace

std::uint16_t frameClockChecksum(std::span<const std::uint8_t> bytes)
{
    std::uint32_t crc = 0xFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= std::uint32_t(byte) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) ? (crc << 1) ^ 0x1021 : crc << 1;
    }
    return std::uint16_t(crc);
}

void drawFrameClock(const FrameStamp &stamp, MutableLumaView picture)
{
    if (!holdsStrip(picture.data, picture.stride, picture.width, picture.height))
        return;
    const auto bytes = encode(stamp);
    const auto level = [&bytes](int row, int column) {
        if (column < frameClockSyncColumns)
            return syncBit(row, column) ? white : black;
        const int bit = row * bitsPerRow + column - frameClockSyncColumns;
        return (bytes[std::size_t(bit / 8)] >> (7 - bit % 8) & 1) ? white : black;
    };
    // The cell of a pixel is the one its centre lies in.
    const auto cellOf = [&picture](int pixel) {
        return int((2 * std::int64_t(pixel) + 1) * frameClockColumns / (2 * std::int64_t(picture.width)));
    };
    for (int y = 0; y < picture.height && cellOf(y) < frameClockRows; ++y) {
        std::uint8_t *line = picture.data + std::ptrdiff_t(y) * picture.stride;
        for (int x = 0; x < picture.width; ++x)
            line[x] = level(cellOf(y), cellOf(x));
    }
}

std::optional<FrameStamp> readFrameClock(LumaView picture)
{
    if (!holdsStrip(picture.data, picture.stride, picture.width, picture.height))
        return std::nullopt;
    const CellLevels levels = cellLevels(picture);
    const std::optional<Reference> reference = referenceLevels(levels);
    if (!reference)
        return std::nullopt;
    const std::optional<CellBits> bits = decide(levels, *reference);
    if (!bits)
        return std::nullopt;

    std::array<std::uint8_t, stripBytes> bytes{};
    for (int bit = 0; bit < bitsPerRow * frameClockRows; ++bit) {
        const auto row = std::size_t(bit / bitsPerRow);
        const auto column = std::size_t(bit % bitsPerRow + frameClockSyncColumns);
        auto &byte = bytes[std::size_t(bit / 8)];
        byte = std::uint8_t(byte << 1 | ((*bits)[row][column] ? 1 : 0));
    }
    return decode(bytes);
}

} // namespace castbench
