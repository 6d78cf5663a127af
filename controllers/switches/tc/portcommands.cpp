#include "controllers/switches/tc/portcommands.h"

#include "controllers/switches/tc/shaping.h"

namespace castbench::tc {

namespace {

HostCommand asking(const QString &words, bool mayFail = false)
{
    return {words.split(u' '), mayFail, false};
}

/// `words` hold no names from outside: interfaces are put in as words of their own.
HostCommand changing(const QStringList &words, bool mayFail = false)
{
    return {words, mayFail, true};
}

QStringList split(QLatin1StringView words)
{
    return QString(words).split(u' ');
}

QStringList shaperWords(const QString &device, quint64 rateBits, int mtu)
{
    const Shaping shaping = shapingFor(rateBits, mtu);
    QStringList words = split(QLatin1StringView("tc qdisc replace dev")) << device;
    words += split(QLatin1StringView("root handle")) << ownHandle << QStringLiteral("tbf");
    words << QStringLiteral("rate") << QString::number(shaping.rateBits) + QStringLiteral("bit");
    words << QStringLiteral("burst") << QString::number(shaping.burstBytes);
    words << QStringLiteral("limit") << QString::number(shaping.limitBytes);
    return words;
}

QStringList redirectWords(const QString &interface, const QString &device)
{
    QStringList words = split(QLatin1StringView("tc filter add dev")) << interface;
    words << QStringLiteral("ingress") << QStringLiteral("pref") << QString::number(ownMark);
    words += split(QLatin1StringView("protocol all u32 match u32 0 0 action mirred egress redirect dev"));
    return words << device;
}

QStringList removeFilterWords(const QString &interface)
{
    QStringList words = split(QLatin1StringView("tc filter del dev")) << interface;
    return words << QStringLiteral("ingress") << QStringLiteral("pref") << QString::number(ownMark);
}

HostCommand removeDevice(const QString &device, bool mayFail)
{
    return changing(split(QLatin1StringView("ip link del dev")) << device, mayFail);
}

} // namespace

std::vector<HostCommand> snapshotCommands(const QString &interface)
{
    QStringList filters = split(QLatin1StringView("tc filter show dev")) << interface;
    return {
        asking(QStringLiteral("ip -s -d -j link show")),
        asking(QStringLiteral("tc -s -j qdisc show")),
        // These fail where there is no clsact.
        {filters + QStringList{QStringLiteral("ingress")}, true, false},
        {filters + QStringList{QStringLiteral("egress")}, true, false},
    };
}

Expected<Snapshot> snapshotFrom(const std::vector<CommandResult> &results)
{
    if (results.size() != 4)
        return Error{ErrorCode::Protocol, QStringLiteral("The computer answered in part only."), {}};
    auto links = parseLinks(results[0].output);
    if (!links)
        return links.error();
    auto qdiscs = parseQdiscs(results[1].output);
    if (!qdiscs)
        return qdiscs.error();
    return Snapshot{std::move(*links), std::move(*qdiscs), parseFilters(results[2].output),
                    parseFilters(results[3].output)};
}

std::vector<HostCommand> capCommands(const PortState &state, quint64 rateBits)
{
    const QString device = ownDevice(state.link.index);
    const HostCommand shape = changing(shaperWords(device, rateBits, state.link.mtu));
    if (state.capBytes())
        return {shape};
    std::vector<HostCommand> commands;
    if (!state.hasDevice) {
        // The module makes two devices of its own when it is loaded by the next command.
        commands.push_back(changing(split(QLatin1StringView("modprobe -q ifb numifbs=0")), true));
        commands.push_back(changing(split(QLatin1StringView("ip link add name"))
                                    << device << QStringLiteral("type") << QStringLiteral("ifb")));
    }
    commands.push_back(
        changing(split(QLatin1StringView("ip link set dev")) << device << QStringLiteral("up")));
    commands.push_back(shape);
    if (!state.hasHook)
        commands.push_back(changing(split(QLatin1StringView("tc qdisc add dev"))
                                    << state.link.name << QStringLiteral("clsact")));
    if (state.hasOwnFilter && !state.hasRedirect)
        commands.push_back(changing(removeFilterWords(state.link.name)));
    if (!state.hasRedirect)
        commands.push_back(changing(redirectWords(state.link.name, device)));
    return commands;
}

std::vector<HostCommand> clearCommands(const PortState &state)
{
    std::vector<HostCommand> commands;
    // The redirection goes before the device: what is redirected to nowhere is lost.
    if (state.hasHook && state.foreignFilters == 0)
        commands.push_back(changing(split(QLatin1StringView("tc qdisc del dev"))
                                    << state.link.name << QStringLiteral("clsact")));
    else if (state.hasOwnFilter)
        commands.push_back(changing(removeFilterWords(state.link.name)));
    if (state.hasDevice)
        commands.push_back(removeDevice(ownDevice(state.link.index), false));
    for (const QString &orphan : state.orphans)
        commands.push_back(removeDevice(orphan, true));
    return commands;
}

} // namespace castbench::tc
