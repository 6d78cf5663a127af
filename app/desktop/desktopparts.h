#pragma once

#include "app/capsafety.h"
#include "controllers/contracts/clock.h"
#include "controllers/domain/lab.h"

#include <functional>

namespace castbench {

class BuiltInLabHost;
class CapAttendant;
class PairingBook;
class SecretStore;
namespace wire {
class NetworkThread;
}

/// What the services of the window share; outlives them.
struct DesktopParts
{
    Clock &clock;
    wire::NetworkThread &network;
    BuiltInLabHost &builtInLab;
    PairingBook &pairings;
    /// File that runs are kept in; asked before every run.
    std::function<QString()> database;
    /// Where the secrets of labs are kept; may be nothing.
    SecretStore *secrets = nullptr;
    /// Asks the user to set the caps that no program can; nothing: such switches are refused.
    CapAttendant *attendant = nullptr;
    CapSafety capSafety = CapSafety::standard();
};

} // namespace castbench
