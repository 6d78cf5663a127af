#pragma once

#include <QString>

namespace castbench {

/// What kind of failure happened; decides what a caller may do next.
enum class ErrorCode {
    InvalidInput,         ///< a file, field or argument is wrong; the message shows the accepted form
    NotFound,             ///< a file, run, plan or device does not exist
    Unreachable,          ///< no answer from a host, or the link is down
    Timeout,              ///< an answer did not come in time
    AuthenticationFailed, ///< wrong password, community or pairing code; never retried
    Refused,              ///< the other side understood and said no
    Protocol,             ///< the other side sent something its protocol does not allow
    Cancelled,            ///< the user or the engine withdrew the call
    Storage,              ///< the database or a file could not be read or written
    ReadOnly,             ///< a folder or file cannot be written
    DiskFull,             ///< no space left
    NewerVersion,         ///< written by a newer program than this one
    Unsupported,          ///< the device or build cannot do this
    Internal,             ///< a defect in Castbench
};

/// Name of a code as it appears in logs and JSON, for instance "timeout".
QString errorCodeName(ErrorCode code);

/// A failure, for a person to read and for code to act on.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one sentence that names the remedy where there is one; never holds a secret
    QString context; ///< where: "plan.json: steps[2].cap", "switch 192.168.1.2 port 3"; may be empty

    /// "context: message", or the message alone.
    QString text() const;
    /// The same error, with `where` put before its context.
    Error within(const QString &where) const;

    bool operator==(const Error &) const = default;
};

} // namespace castbench
