#include "probes/simlab/faultmaker.h"

#include "probes/simlab/simsite.h"
#include "probes/simlab/simstation.h"
#include "probes/simlab/simswitchagent.h"
#include "probes/simlab/simulatedlab.h"
#include "probes/simlab/sntpserver.h"

namespace castbench::simlab {

namespace {

constexpr microseconds clockStep{2'000'000};

} // namespace

FaultMaker::FaultMaker(SimulatedLab &lab, Clock &clock, Told told)
    : m_lab(lab)
    , m_clock(clock)
    , m_told(std::move(told))
{
}

void FaultMaker::plan(const PlannedFault &planned)
{
    at(planned.at, planned.fault, true);
    at(planned.at + planned.lasts, planned.fault, false);
}

void FaultMaker::at(milliseconds delay, LabFault fault, bool begins)
{
    m_timers.push_back(m_clock.schedule(m_clock.steadyNow() + delay, [this, fault, begins] {
        const Expected<void> outcome = begins ? begin(fault) : end(fault);
        if (m_told)
            m_told(fault, begins, outcome);
    }));
}

Expected<void> FaultMaker::begin(LabFault fault)
{
    SimStation &station = m_lab.station(1);
    switch (fault) {
    case LabFault::ObsKilled:
        station.endObs();
        break;
    case LabFault::ObsSilent:
        if (station.isObsRunning())
            station.obs().setSilent(true);
        break;
    case LabFault::LinkLost:
        station.setLinked(false);
        break;
    case LabFault::StreamStopped:
        if (station.isObsRunning())
            station.broadcaster().stop();
        break;
    case LabFault::PlatformRestart:
        return m_lab.setPlatformUp(false);
    case LabFault::PlaylistStalled:
        m_lab.site().setStalled(station.id(), true);
        break;
    case LabFault::ChatRestart:
        return m_lab.setChatUp(false);
    case LabFault::SwitchSilent:
    case LabFault::SwitchRestart:
        m_lab.switchAgent().setSilent(true);
        break;
    case LabFault::ClockStep:
        m_lab.timeServer().setOffset(clockStep);
        break;
    }
    return {};
}

Expected<void> FaultMaker::end(LabFault fault)
{
    SimStation &station = m_lab.station(1);
    switch (fault) {
    case LabFault::ObsKilled:
        return station.startObs();
    case LabFault::ObsSilent:
        if (station.isObsRunning())
            station.obs().setSilent(false);
        break;
    case LabFault::LinkLost:
        station.setLinked(true);
        break;
    case LabFault::StreamStopped:
        if (station.isObsRunning())
            station.broadcaster().start();
        break;
    case LabFault::PlatformRestart:
        return m_lab.setPlatformUp(true);
    case LabFault::PlaylistStalled:
        m_lab.site().setStalled(station.id(), false);
        break;
    case LabFault::ChatRestart:
        return m_lab.setChatUp(true);
    case LabFault::SwitchRestart:
        m_lab.restartCounters();
        m_lab.switchAgent().setSilent(false);
        break;
    case LabFault::SwitchSilent:
        m_lab.switchAgent().setSilent(false);
        break;
    case LabFault::ClockStep:
        m_lab.timeServer().setOffset(microseconds{0});
        break;
    }
    return {};
}

} // namespace castbench::simlab
