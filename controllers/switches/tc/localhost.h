#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/switches/tc/commandhost.h"

#include <memory>

namespace castbench::tc {

/// Runs commands on this computer, each as a process with an argument list; there is no shell in between.
class LocalHost final : public CommandHost
{
public:
    /// `clock` must outlive the host and every call under way.
    explicit LocalHost(Clock &clock);

    QCoro::Task<Expected<std::vector<CommandResult>>> run(std::vector<HostCommand> commands,
                                                          std::stop_token stop) override;

private:
    Clock &m_clock;
};

} // namespace castbench::tc
