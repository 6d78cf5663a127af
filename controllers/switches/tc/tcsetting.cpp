#include "controllers/switches/tc/tcsetting.h"

#include "controllers/switches/tc/jsonrows.h"

#include <QRegularExpression>

#include <algorithm>

namespace castbench::tc {

QString TcSetting::native() const
{
    if (!rateBits)
        return QStringLiteral("dev=%1,ingress=none").arg(interface);
    return QStringLiteral("dev=%1,ingress=castbench,rate_bps=%2").arg(interface, QString::number(*rateBits));
}

Expected<TcSetting> TcSetting::fromNative(const QString &native)
{
    static const QRegularExpression form(
        QStringLiteral("^dev=([^,]{1,15}),ingress=(?:none|castbench,rate_bps=([1-9][0-9]{0,14}))\\z"));
    const QRegularExpressionMatch match = form.match(native);
    const QString interface = match.hasMatch() ? interfaceName(match.captured(1)) : QString();
    if (interface.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("\"%1\" does not say how an interface was set; set the port by hand.")
                         .arg(native.left(100)),
                     {}};
    TcSetting setting;
    setting.interface = interface;
    if (!match.captured(2).isEmpty())
        setting.rateBits = match.captured(2).toULongLong();
    return setting;
}

Cap TcSetting::cap() const
{
    if (!rateBits)
        return Cap::noLimit();
    const auto kbps = static_cast<std::int64_t>((*rateBits + 500) / 1000);
    return Cap::kbps(std::max<std::int64_t>(1, kbps));
}

Expected<TcSetting> settingOf(const PortState &state)
{
    const QString name = state.link.name;
    if (!state.foreignHook.isEmpty())
        return Error{
            ErrorCode::Refused,
            QStringLiteral("Somebody else's traffic control (%1) is on the ingress of %2, and Castbench "
                           "does not touch it. Stop the program that put it there (SQM, a firewall), or "
                           "remove it with \"tc qdisc del dev %2 %1\", or choose another port.")
                .arg(state.foreignHook, name),
            {}};
    TcSetting setting{name, std::nullopt};
    if (const auto bytes = state.capBytes())
        setting.rateBits = *bytes * 8;
    return setting;
}

} // namespace castbench::tc
