#include "controllers/protocols/nsdpresult.h"

namespace castbench::nsdp {

namespace {

QString hex(quint16 number, int digits)
{
    return QStringLiteral("0x%1").arg(number, digits, 16, QLatin1Char('0'));
}

struct Meaning
{
    ErrorCode code = ErrorCode::Protocol;
    QString remedy;
};

Meaning meaningOf(Result result)
{
    const QString password =
        QStringLiteral("Correct the switch's password in the lab; three wrong ones lock the switch.");
    switch (result) {
    case Result::WrongPassword:
    case Result::WrongToken:
    case Result::AuthenticationFailed:
        return {ErrorCode::AuthenticationFailed, password};
    case Result::Locked:
        return {ErrorCode::AuthenticationFailed,
                QStringLiteral("Wait 30 minutes, then give the right password in the lab.")};
    case Result::VersionUnsupported:
    case Result::OperationUnsupported:
    case Result::TagUnsupported:
        return {ErrorCode::Unsupported, QStringLiteral("Use a switch that can limit the rate of its ports.")};
    case Result::BadValue:
        return {ErrorCode::Refused, QStringLiteral("Check the port's number and the cap.")};
    case Result::Blocked:
        return {ErrorCode::Refused, QStringLiteral("Add this computer to the switch's access list.")};
    case Result::Recovery:
        return {ErrorCode::Refused, QStringLiteral("Install the switch's firmware anew.")};
    case Result::BrowserOnly:
    case Result::ManagementDisabled:
        return {ErrorCode::Refused,
                QStringLiteral("Allow management by the vendor's utility on the switch's web page.")};
    default:
        return {ErrorCode::Protocol, QStringLiteral("Look whether newer firmware is to be had.")};
    }
}

} // namespace

QString resultName(Result result)
{
    switch (result) {
    case Result::Ok:
        return QStringLiteral("done");
    case Result::VersionUnsupported:
        return QStringLiteral("protocol version not supported");
    case Result::OperationUnsupported:
        return QStringLiteral("operation not supported");
    case Result::TagUnsupported:
        return QStringLiteral("attribute not supported");
    case Result::BadLength:
        return QStringLiteral("attribute of wrong length");
    case Result::BadValue:
        return QStringLiteral("value not allowed");
    case Result::Blocked:
        return QStringLiteral("blocked by the access list");
    case Result::WrongPassword:
    case Result::WrongToken:
    case Result::AuthenticationFailed:
        return QStringLiteral("wrong password");
    case Result::Recovery:
        return QStringLiteral("the firmware is in recovery mode");
    case Result::BrowserOnly:
        return QStringLiteral("managed by its web page only");
    case Result::Locked:
        return QStringLiteral("locked for 30 minutes after three wrong passwords");
    case Result::ManagementDisabled:
        return QStringLiteral("management is disabled");
    }
    return QStringLiteral("unknown code %1").arg(hex(static_cast<quint8>(result), 2));
}

bool isAuthenticationFailure(Result result)
{
    return meaningOf(result).code == ErrorCode::AuthenticationFailed;
}

Error failureOf(const Message &message)
{
    const Meaning meaning = meaningOf(message.result);
    QString said = resultName(message.result);
    if (message.failedTag != 0 && meaning.code != ErrorCode::AuthenticationFailed)
        said += QStringLiteral(", attribute %1").arg(hex(message.failedTag, 4));
    return {meaning.code, QStringLiteral("The switch says: %1. %2").arg(said, meaning.remedy), {}};
}

} // namespace castbench::nsdp
