#include "probes/simlab/labfault.h"

#include <algorithm>
#include <iterator>

namespace castbench::simlab {

namespace {

constexpr milliseconds usualBegin{10'000};
constexpr milliseconds longest{std::chrono::hours{24}};

struct Entry
{
    LabFault fault;
    QLatin1StringView key;
    milliseconds lasts;
};

constexpr Entry entries[] = {
    {LabFault::ObsKilled, QLatin1StringView("obs-killed"), milliseconds{5'000}},
    {LabFault::ObsSilent, QLatin1StringView("obs-silent"), milliseconds{10'000}},
    {LabFault::LinkLost, QLatin1StringView("link-lost"), milliseconds{10'000}},
    {LabFault::StreamStopped, QLatin1StringView("stream-stopped"), milliseconds{10'000}},
    {LabFault::PlatformRestart, QLatin1StringView("platform-restart"), milliseconds{5'000}},
    {LabFault::PlaylistStalled, QLatin1StringView("playlist-stalled"), milliseconds{10'000}},
    {LabFault::ChatRestart, QLatin1StringView("chat-restart"), milliseconds{5'000}},
    {LabFault::SwitchSilent, QLatin1StringView("switch-silent"), milliseconds{10'000}},
    {LabFault::SwitchRestart, QLatin1StringView("switch-restart"), milliseconds{10'000}},
    {LabFault::ClockStep, QLatin1StringView("clock-step"), milliseconds{20'000}},
};

const Entry &entryOf(LabFault fault)
{
    return *std::find_if(std::begin(entries), std::end(entries),
                         [fault](const Entry &entry) { return entry.fault == fault; });
}

Error notUnderstood(QStringView text)
{
    return {
        ErrorCode::InvalidInput,
        QStringLiteral("\"%1\" is no fault of the built-in lab. Write NAME, NAME@20s or NAME@20s+5s with one "
                       "of: %2.")
            .arg(text.left(80).toString(), labFaultKeys().join(QStringLiteral(", "))),
        {}};
}

} // namespace

QString labFaultKey(LabFault fault)
{
    return entryOf(fault).key;
}

QStringList labFaultKeys()
{
    QStringList keys;
    for (const Entry &entry : entries)
        keys.append(entry.key);
    return keys;
}

milliseconds usualDuration(LabFault fault)
{
    return entryOf(fault).lasts;
}

Expected<PlannedFault> parseFault(QStringView text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const QStringView key = at < 0 ? text : text.left(at);
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [key](const Entry &entry) { return entry.key == key; });
    if (found == std::end(entries))
        return notUnderstood(text);
    PlannedFault planned{found->fault, usualBegin, found->lasts};
    if (at < 0)
        return planned;
    const QStringView times = text.mid(at + 1);
    const qsizetype plus = times.indexOf(QLatin1Char('+'));
    const auto begin = parseDuration(plus < 0 ? times : times.left(plus));
    const auto lasts = plus < 0 ? Expected<milliseconds>(planned.lasts) : parseDuration(times.mid(plus + 1));
    if (!begin || !lasts || *begin > longest || *lasts > longest)
        return notUnderstood(text);
    planned.at = *begin;
    planned.lasts = *lasts;
    return planned;
}

} // namespace castbench::simlab
