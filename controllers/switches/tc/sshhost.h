#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/endpoint.h"
#include "controllers/switches/tc/commandhost.h"

#include <memory>

namespace castbench::tc {

/// A computer that is logged in to.
struct SshTarget
{
    Endpoint address;
    QString user;                 ///< empty: as OpenSSH's configuration says
    QString keyFile;              ///< empty: the agent's keys and those of the configuration
    QString configFile;           ///< read instead of OpenSSH's own configuration; empty: that one
    milliseconds timeout{10'000}; ///< for one set of commands, with logging in
};

/// Runs commands on another computer with OpenSSH's client, which knows the user's keys, agent, jump hosts
/// and the keys of known hosts. It never asks: a host whose key is not known is refused, and so is a login
/// that needs a password. Commands go through standard input as a fixed script with quoted words. Logging in
/// once serves for all calls of half a minute (ControlMaster; not on Windows).
///
/// A refused login is tried once; then every call fails with the same error until allowLogin().
class SshHost final : public CommandHost
{
public:
    /// `clock` must outlive the host and every call under way.
    SshHost(const SshTarget &target, Clock &clock);
    /// Ends the connection that is kept.
    ~SshHost() override;

    QCoro::Task<Expected<std::vector<CommandResult>>> run(std::vector<HostCommand> commands,
                                                          std::stop_token stop) override;
    void allowLogin() override;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace castbench::tc
