#include "controllers/domain/error.h"

namespace castbench {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::AuthenticationFailed:
        return QStringLiteral("authentication-failed");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Protocol:
        return QStringLiteral("protocol");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer-version");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

QString Error::text() const
{
    return context.isEmpty() ? message : context + QStringLiteral(": ") + message;
}

Error Error::within(const QString &where) const
{
    Error outer = *this;
    outer.context = context.isEmpty() ? where : where + QStringLiteral(": ") + context;
    return outer;
}

} // namespace castbench
