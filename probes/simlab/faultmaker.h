#pragma once

#include "controllers/contracts/clock.h"
#include "probes/simlab/labfault.h"

#include <functional>
#include <memory>
#include <vector>

namespace castbench::simlab {

class SimulatedLab;

/// Makes faults of a lab begin and end. Lives on the lab's thread.
class FaultMaker
{
public:
    /// Told with every begin and end, and an error where a part could not be started again.
    using Told = std::function<void(LabFault fault, bool begins, const Expected<void> &outcome)>;

    /// Both outlive the maker; the lab has been started, and is not stopped before the maker is gone.
    FaultMaker(SimulatedLab &lab, Clock &clock, Told told = {});

    /// At its instant from now on, and for as long as it is to last.
    void plan(const PlannedFault &planned);
    /// Now, until end() is called.
    Expected<void> begin(LabFault fault);
    Expected<void> end(LabFault fault);

private:
    void at(milliseconds delay, LabFault fault, bool begins);

    SimulatedLab &m_lab;
    Clock &m_clock;
    Told m_told;
    std::vector<std::unique_ptr<Timer>> m_timers;
};

} // namespace castbench::simlab
