#pragma once

#include "controllers/switches/tc/commandhost.h"
#include "controllers/switches/tc/portstate.h"

namespace castbench::tc {

/// What asks for the parts of a Snapshot of `interface`, in their order.
std::vector<HostCommand> snapshotCommands(const QString &interface);
/// The snapshot out of the answers. Errors: Protocol.
Expected<Snapshot> snapshotFrom(const std::vector<CommandResult> &results);

/// What caps the interface: only the rate is changed where a cap is in force, which loses no frame.
std::vector<HostCommand> capCommands(const PortState &state, quint64 rateBits);
/// What removes all that Castbench added, and nothing else.
std::vector<HostCommand> clearCommands(const PortState &state);

} // namespace castbench::tc
