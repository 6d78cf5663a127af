#include "controllers/switches/tc/shaping.h"

#include <algorithm>

namespace castbench::tc {

namespace {

constexpr quint64 bucketMs = 4;
constexpr quint64 queueMs = 200;
constexpr quint64 queueFrames = 8;
constexpr quint64 largestQueue = quint64{4} * 1024 * 1024;
constexpr int usualMtu = 1500;
/// Ethernet header (14), two VLAN tags (8), and room for what a driver may add; 1600 bytes for the usual MTU.
constexpr int frameOverhead = 100;

} // namespace

Shaping shapingFor(quint64 rateBits, int mtu)
{
    const auto frame = static_cast<quint64>((mtu > 0 ? mtu : usualMtu) + frameOverhead);
    const quint64 bytesPerMs = rateBits / 8000;
    Shaping shaping;
    shaping.rateBits = rateBits;
    shaping.burstBytes = std::max(frame, bytesPerMs * bucketMs);
    const quint64 queue = std::min(bytesPerMs * queueMs, largestQueue);
    shaping.limitBytes = shaping.burstBytes + std::max(queue, queueFrames * frame);
    return shaping;
}

} // namespace castbench::tc
