#include "controllers/switches/tc/portstate.h"

#include <algorithm>

namespace castbench::tc {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView ownPrefix("castb");
constexpr QLatin1StringView goneDevice("*");

bool isOwn(const Filter &filter, const QString &device)
{
    return filter.preference == ownMark &&
           (filter.redirectedTo == device || filter.redirectedTo == goneDevice);
}

const Qdisc *findQdisc(const std::vector<Qdisc> &qdiscs, const QString &device, bool (*fits)(const Qdisc &))
{
    const auto found = std::find_if(qdiscs.begin(), qdiscs.end(), [&device, fits](const Qdisc &qdisc) {
        return qdisc.device == device && fits(qdisc);
    });
    return found == qdiscs.end() ? nullptr : &*found;
}

bool isOwnBucket(const Qdisc &qdisc)
{
    return qdisc.root && qdisc.kind == "tbf"_L1;
}

bool isIngress(const Qdisc &qdisc)
{
    return qdisc.isIngress();
}

void readHook(const Snapshot &snapshot, const QString &device, PortState &state)
{
    const Qdisc *hook = findQdisc(snapshot.qdiscs, state.link.name, &isIngress);
    if (!hook)
        return;
    int foreign = static_cast<int>(snapshot.egress.size());
    for (const Filter &filter : snapshot.ingress) {
        if (isOwn(filter, device)) {
            state.hasOwnFilter = true;
            state.hasRedirect |= state.hasDevice && filter.redirectedTo == device;
        } else {
            ++foreign;
        }
    }
    // A discipline cannot be marked: it is known by the filter in it, or by the device made before it.
    const bool isEmptyAndOurs = foreign == 0 && state.hasDevice;
    state.hasHook = hook->kind == "clsact"_L1 && (state.hasOwnFilter || isEmptyAndOurs);
    if (state.hasHook)
        state.foreignFilters = foreign;
    else
        state.foreignHook = hook->kind;
}

} // namespace

QString ownDevice(int interfaceIndex)
{
    return ownPrefix + QString::number(interfaceIndex);
}

std::optional<PortState> portState(const Snapshot &snapshot, const QString &interface)
{
    const Link *link = findLink(snapshot.links, interface);
    if (!link)
        return std::nullopt;
    PortState state;
    state.link = *link;
    const QString device = ownDevice(link->index);
    const Link *intermediate = findLink(snapshot.links, device);
    state.hasDevice = intermediate && intermediate->kind == "ifb"_L1;
    if (state.hasDevice) {
        if (const Qdisc *bucket = findQdisc(snapshot.qdiscs, device, &isOwnBucket)) {
            state.bucketBytes = bucket->rateBytes;
            state.passedOctets = bucket->sentOctets;
        }
    }
    readHook(snapshot, device, state);
    state.orphans = orphansOf(snapshot.links);
    return state;
}

QStringList orphansOf(const std::vector<Link> &links)
{
    QStringList orphans;
    for (const Link &link : links) {
        bool isNumber = false;
        const int index = link.name.mid(ownPrefix.size()).toInt(&isNumber);
        if (!link.name.startsWith(ownPrefix) || !isNumber || link.kind != "ifb"_L1)
            continue;
        const bool isOrphan = std::none_of(links.begin(), links.end(),
                                           [index](const Link &other) { return other.index == index; });
        if (isOrphan)
            orphans << link.name;
    }
    return orphans;
}

} // namespace castbench::tc
