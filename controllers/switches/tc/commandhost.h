#pragma once

#include "controllers/domain/expected.h"

#include <QByteArray>
#include <QStringList>

#include <qcorotask.h>

#include <stop_token>
#include <vector>

namespace castbench::tc {

/// A program with its arguments.
struct HostCommand
{
    QStringList words;
    bool mayFail = false;    ///< what follows is run all the same
    bool privileged = false; ///< as root, by `sudo -n` where the user is another

    bool operator==(const HostCommand &) const = default;
};

/// What a command left behind.
struct CommandResult
{
    int exitCode = 0; ///< 127: there is no such program
    QByteArray output;
    QByteArray complaint; ///< what it printed on stderr

    bool operator==(const CommandResult &) const = default;
};

/// A computer on which commands are run: this one, or one that is logged in to.
class CommandHost
{
public:
    virtual ~CommandHost() = default;

    /// Runs the commands one after the other, up to the first that fails and may not. The answer has a
    /// result for each that was run. Errors: Cancelled, Timeout, and those of the way to the computer.
    virtual QCoro::Task<Expected<std::vector<CommandResult>>> run(std::vector<HostCommand> commands,
                                                                  std::stop_token stop) = 0;
    /// A login that was refused is not tried again until this is called: a person asks for it.
    virtual void allowLogin() {}
};

} // namespace castbench::tc
