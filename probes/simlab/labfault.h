#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QString>
#include <QStringList>

namespace castbench::simlab {

/// What can be made to go wrong in the built-in lab while it runs. Broadcaster is always the first.
enum class LabFault {
    ObsKilled,       ///< OBS ends, and is started again without its stream
    ObsSilent,       ///< its remote control answers nothing
    LinkLost,        ///< the cable of its computer is pulled, and plugged in again
    StreamStopped,   ///< somebody stops the stream in OBS, and starts it again
    PlatformRestart, ///< ingest and web server end, and come back without a playlist
    PlaylistStalled, ///< the playlist stays as it is
    ChatRestart,     ///< the chat server ends and comes back
    SwitchSilent,    ///< the switch answers nothing
    SwitchRestart,   ///< the same, and its counters begin at 0 afterwards
    ClockStep,       ///< the time server's clock is 2 s ahead, and then right again
};

/// A fault, when it begins, and how long it lasts.
struct PlannedFault
{
    LabFault fault = LabFault::ObsKilled;
    milliseconds at{0}; ///< after the lab has started
    milliseconds lasts{0};

    bool operator==(const PlannedFault &) const = default;
};

QString labFaultKey(LabFault fault); ///< "obs-killed", …
QStringList labFaultKeys();
/// How long a fault lasts unless it is said.
milliseconds usualDuration(LabFault fault);
/// "NAME", "NAME@20s" or "NAME@20s+5s": at 10 s after the lab's start unless it is said, and usualDuration().
/// Errors: InvalidInput.
Expected<PlannedFault> parseFault(QStringView text);

} // namespace castbench::simlab
