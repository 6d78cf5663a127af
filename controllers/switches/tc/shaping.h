#pragma once

#include <QtGlobal>

namespace castbench::tc {

/// How the token bucket (tc-tbf(8)) is set for a rate.
///
/// The bucket holds what the rate lets through in 4 ms, the tick of a kernel without high-resolution timers
/// at 250 Hz: with less, such a kernel cannot reach the rate. It is never smaller than one whole frame, or
/// large frames would be dropped for ever; below 3 Mbit/s that decides, so that the cap stays fine-grained.
/// What a bucket lets through at once is 0.04 % of ten seconds.
///
/// The queue holds 200 ms: as long as small switches buffer, long enough for TCP to fill the cap, short
/// enough not to pass for latency of the stream. It holds eight frames at least, or TCP could not tell a
/// loss from silence (RFC 5681 wants three duplicates), and 4 MiB at most, which a router can spare.
struct Shaping
{
    quint64 rateBits = 0;   ///< bit/s, Ethernet headers included
    quint64 burstBytes = 0; ///< size of the bucket
    quint64 limitBytes = 0; ///< size of the queue

    bool operator==(const Shaping &) const = default;
};

/// `mtu` of the capped interface in bytes; 0 stands for 1500.
Shaping shapingFor(quint64 rateBits, int mtu);

} // namespace castbench::tc
