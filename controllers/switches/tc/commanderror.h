#pragma once

#include "controllers/domain/error.h"
#include "controllers/switches/tc/commandhost.h"

namespace castbench::tc {

/// What a failed command means, with the remedy. A program, a kernel module or a right that is missing is
/// Unsupported or Refused, an interface that is gone Unreachable.
Error commandError(const HostCommand &command, const CommandResult &result);

/// What it means that ssh ended with 255, its own code. Errors: AuthenticationFailed, Refused (the host's key
/// is unknown or has changed), Unreachable, Timeout. `host` as it was given to ssh.
Error sshError(const QByteArray &complaint, const QString &host);

/// The last line of what a program complained of, shortened; nothing hostile gets into a message.
QString lastLine(const QByteArray &complaint);

} // namespace castbench::tc
