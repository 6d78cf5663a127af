#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/cap.h"
#include "probes/simlab/simswitchports.h"

#include <functional>
#include <memory>

namespace castbench::simlab {

/// One port of the built-in switch: passes a broadcaster's TCP connections on to the ingest server and lets
/// their bytes through no faster than the cap, with so little buffering that the sender feels it. The other
/// direction is not capped. Runs in a thread of its own; every call may come from any thread.
class UplinkRelay
{
public:
    /// Says at which loopback port the ingest server listens now; called in the relay's thread.
    using Ingest = std::function<quint16()>;

    /// `clock` must be readable from any thread, and outlive this.
    UplinkRelay(const Clock &clock, Ingest ingest);
    ~UplinkRelay();
    UplinkRelay(const UplinkRelay &) = delete;
    UplinkRelay &operator=(const UplinkRelay &) = delete;

    /// Listens on a free loopback port, and returns it. To be called once. Errors: Refused.
    Expected<quint16> start();

    Cap cap() const;
    /// In force with the next byte.
    void setCap(const Cap &cap);
    /// While off, the port is set to whatever cap it is told and passes on everything, as a switch does that
    /// accepts a value and has no shaper.
    void setShaping(bool on);
    /// TCP payload bytes since start().
    SimPortOctets octets() const;
    /// The counters begin at 0 again, as after a restart of the switch.
    void restartCounters();
    /// False while the cable is pulled.
    bool isUp() const;

    /// Breaks every connection now.
    void dropLinks();
    /// Pulls the cable: breaks every connection, and all that are tried, until it is plugged in again.
    void setPlugged(bool plugged);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace castbench::simlab
