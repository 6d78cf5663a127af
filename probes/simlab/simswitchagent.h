#pragma once

#include "controllers/domain/endpoint.h"

namespace castbench {

/// The built-in lab's switch as the network sees it: a protocol in front of SimSwitchPorts.
class SimSwitchAgent
{
public:
    virtual ~SimSwitchAgent() = default;

    /// Answers with the address once the agent listens. Errors: InvalidInput (no community, no password),
    /// Unreachable (the port is taken), Unsupported.
    virtual Expected<Endpoint> start() = 0;
    /// Safe to call when not started.
    virtual void stop() = 0;

    /// While set, the agent receives and does not answer.
    virtual void setSilent(bool silent) = 0;
    /// While set, every write is refused.
    virtual void setRefusesWrites(bool refuses) = 0;
    /// While set, every write is answered as done and changes nothing.
    virtual void setIgnoresWrites(bool ignores) = 0;
};

} // namespace castbench
