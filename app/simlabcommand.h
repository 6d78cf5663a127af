#pragma once

#include "app/console.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/expected.h"

#include <memory>

namespace castbench {

namespace simlab {
class FaultMaker;
class SimulatedLab;
} // namespace simlab

/// `castbench-cli simlab`: the built-in lab alone, until the user or the parent process ends it.
class SimlabServer
{
public:
    SimlabServer(SimlabCommand command, Console &console, Clock &clock);
    ~SimlabServer();

    /// Starts every server and prints where they are; in Json mode one object {"event":"ready","lab":{…}},
    /// with the loopback passwords in it. Errors: those of SimulatedLab::start(); InvalidInput
    /// for a fault that there is not.
    Expected<void> start();

private:
    Expected<void> planFaults();

    SimlabCommand m_command;
    Console &m_console;
    Clock &m_clock;
    std::unique_ptr<simlab::SimulatedLab> m_lab;
    std::unique_ptr<simlab::FaultMaker> m_faults;
};

} // namespace castbench
