#pragma once

#include "controllers/domain/lab.h"

#include <QHash>
#include <QString>

namespace castbench {

class FleetServer;

/// What the viewers' devices were told while this program runs: their codes, and the port that they connect
/// to. A device that was paired once finds every later listener.
class PairingBook
{
public:
    /// The viewer's code: of the lab, or made up when asked for first. Errors: those of Secret::reveal().
    Expected<QString> code(const Viewer &viewer);
    /// Lets `server` listen where the lab says; at the port taken last where the lab leaves it open.
    /// Errors: those of FleetServer::listen().
    Expected<quint16> listen(FleetServer &server, const Lab &lab);

private:
    QHash<QString, QString> m_codes; ///< by viewer
    QHash<QString, quint16> m_ports; ///< by the host listened on
};

} // namespace castbench
