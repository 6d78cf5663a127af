#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/run.h"
#include "controllers/domain/switchdevice.h"

#include <QByteArray>

#include <variant>

namespace castbench {

/// What a guard is to look after. Goes through a pipe and nowhere else, because it holds the secrets.
struct GuardJob
{
    QString journalFolder;
    Switch device; ///< with its secrets as plain text
    int port = 0;

    bool operator==(const GuardJob &) const = default;
};

/// The port has its former value again, or was not touched: there is nothing to guard.
struct GuardRelease
{
    bool operator==(const GuardRelease &) const = default;
};

/// What a program tells its guard, an object per line: the job at first; what the port was set to, once that
/// is known; the release. The end of the pipe without it means that the program is gone.
using GuardMessage = std::variant<GuardJob, CapReading, GuardRelease>;

/// Longest line that a guard reads: 1 MiB.
inline constexpr qsizetype maximumGuardLine = 1024 * 1024;

/// A line with its end. Errors: those of Secret::reveal().
Expected<QByteArray> guardLine(const GuardMessage &message);
/// Errors: InvalidInput; no error holds a secret.
Expected<GuardMessage> guardMessageFrom(const QByteArray &line);

/// What a guard answers to its job: {"ready": true} or {"refused": "why"}.
QByteArray guardAnswer(const Expected<void> &answer);
/// Errors: Refused (with the guard's words), Protocol.
Expected<void> guardAnswerFrom(const QByteArray &line);

} // namespace castbench
