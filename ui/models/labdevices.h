#pragma once

#include "controllers/domain/lab.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace castbench {

/// What a device does in the lab. The lab's first broadcaster is the commentator, further ones are players.
enum class LabRole { Commentator, Player, Viewer, Switch, Platform, Reference };
inline constexpr LabRole labRoles[] = {LabRole::Commentator, LabRole::Player,   LabRole::Viewer,
                                       LabRole::Switch,      LabRole::Platform, LabRole::Reference};

/// Stands for the clock that keeps reference time where ids are expected; no id of a device looks like it.
inline constexpr QLatin1StringView referenceClockId{"@reference"};

/// A device of a lab as lists and pictures show it. Texts are for people and safe to show.
struct LabDevice
{
    LabRole role = LabRole::Viewer;
    QString id;
    QString name;
    QString address;         ///< where it is: "ws://192.168.1.11:4455"; or who measures on it
    QString kind;            ///< "Browser, remote probe"; empty where the role says all
    int switchPort = 0;      ///< broadcasters: the port it hangs on; 0: none
    PlayerProfile profile{}; ///< viewers
    bool remote = false;     ///< viewers: measured by a probe on the device
    bool hasHealth = true;   ///< false: there is nothing that could be reached
    bool operator==(const LabDevice &) const = default;
};

/// The devices of `lab`, by role and then as the lab has them: its platform where it has playlists or chat,
/// and always its reference clock, last.
std::vector<LabDevice> labDevices(const Lab &lab);

/// For people: "Commentator".
QString roleText(LabRole role);
/// For people: "Players", the heading of all devices in the role.
QString roleHeading(LabRole role);
/// For people: "Browser", "App".
QString profileText(PlayerProfile profile);

/// What people call a field of a device that has to be filled in: "OBS address" for "obs.url"; the field
/// itself for others.
QString fieldText(const QString &field);

/// Foreign text as it may be shown on one line: without control characters and without those that turn the
/// direction of the text around it, clipped to `limit` characters.
QString displayText(const QString &text, qsizetype limit = 120);

} // namespace castbench
