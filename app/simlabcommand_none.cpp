#include "app/simlabcommand.h"

namespace castbench {

namespace simlab {
class FaultMaker
{
};
class SimulatedLab
{
};
} // namespace simlab

SimlabServer::SimlabServer(SimlabCommand command, Console &console, Clock &clock)
    : m_command(command)
    , m_console(console)
    , m_clock(clock)
{
}

SimlabServer::~SimlabServer() = default;

Expected<void> SimlabServer::planFaults()
{
    return {};
}

Expected<void> SimlabServer::start()
{
    return Error{
        ErrorCode::Unsupported,
        QStringLiteral("This build has no built-in lab: it was made without net-snmp's agent library."),
        {}};
}

} // namespace castbench
