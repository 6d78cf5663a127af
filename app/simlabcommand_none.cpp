#include "app/simlabcommand.h"

namespace castbench {

namespace simlab {
class SimulatedLab
{
};
} // namespace simlab

SimlabServer::SimlabServer(SimlabCommand command, Console &console, Clock &)
    : m_command(command)
    , m_console(console)
{
}

SimlabServer::~SimlabServer() = default;

Expected<void> SimlabServer::start()
{
    return Error{
        ErrorCode::Unsupported,
        QStringLiteral("This build has no built-in lab: it was made without net-snmp's agent library."),
        {}};
}

} // namespace castbench
