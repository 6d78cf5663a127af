#pragma once

#include "tests/support/networkbench.h"

#include <QProcess>
#include <QString>

#include <cstdint>

namespace castbench {

/// What came through a network bench, with iperf3 as the judge, which knows nothing of caps.
class RateJudge
{
public:
    struct Measured
    {
        /// What arrived, as Ethernet frames without their checksum, kbit/s: each datagram of 1400 octets is a
        /// frame of 1442 (UDP 8, IPv4 20, Ethernet 14 octets), which is what a cap counts.
        double frameKbps = 0;
        QString problem; ///< why nothing was measured; empty: it was
    };

    /// `bench` must outlive the object.
    explicit RateJudge(const NetworkBench &bench);
    ~RateJudge();
    RateJudge(const RateJudge &) = delete;
    RateJudge &operator=(const RateJudge &) = delete;

    static bool isInstalled();
    /// Starts the receiver on host 2. Empty, or what failed.
    QString start();
    /// Lets host 1 send to host 2 (or the other way) for six seconds and leaves out the first two, in which
    /// queues fill and a new connection's start is over.
    Measured measure(std::int64_t offeredKbps, bool fromBroadcaster = true);

private:
    const NetworkBench &m_bench;
    QProcess m_server;
};

} // namespace castbench
