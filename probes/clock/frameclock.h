#pragma once

#include "controllers/domain/time.h"

#include <cstdint>
#include <optional>
#include <span>

namespace castbench {

/// What a frame clock says: which source drew the picture, and when it was captured.
struct FrameStamp
{
    std::uint8_t source = 0;                      ///< Broadcaster::frameClockId
    std::chrono::sys_time<milliseconds> captured; ///< the source's own UTC, 1 ms resolution

    bool operator==(const FrameStamp &) const = default;
};

/// The luma plane of a picture, limited (16 … 235) or full range.
struct LumaView
{
    const std::uint8_t *data = nullptr;
    int stride = 0; ///< bytes from row to row
    int width = 0;
    int height = 0;
};
struct MutableLumaView
{
    std::uint8_t *data = nullptr;
    int stride = 0;
    int width = 0;
    int height = 0;
};

/// The strip: two rows of 40 square cells along the picture's top edge, each width/40 wide, black (16) or
/// white (235). Columns 0 … 3 hold the sync pattern (row 0: white black white black, row 1: the
/// inverse); columns 4 … 39 hold 36 bits each, most significant first, row 0 before row 1:
/// source (8), capture time as ms since 1970 UTC (48), CRC-16/CCITT-FALSE of those 7 bytes (16).
inline constexpr int frameClockColumns = 40;
inline constexpr int frameClockRows = 2;
inline constexpr int frameClockSyncColumns = 4;

/// Smallest picture width that carries a strip: 4 pixels per cell.
inline constexpr int frameClockMinimumWidth = 160;

/// CRC-16/CCITT-FALSE: polynomial 0x1021, initial value 0xFFFF, not reflected; "123456789" gives 0x29B1.
std::uint16_t frameClockChecksum(std::span<const std::uint8_t> bytes);

/// Draws the strip. Pictures narrower than frameClockMinimumWidth, or not tall enough for both rows, are
/// left alone. Chroma is the caller's: neutral (128) below the strip.
void drawFrameClock(const FrameStamp &stamp, MutableLumaView picture);

/// Reads the strip, or nothing where there is none, it is too blurred to be sure of every cell, or the
/// checksum differs. A cell must be clearly black or white, so that a blend of two pictures is refused
/// rather than guessed. Works at any scale of the original picture down to frameClockMinimumWidth.
std::optional<FrameStamp> readFrameClock(LumaView picture);

} // namespace castbench
