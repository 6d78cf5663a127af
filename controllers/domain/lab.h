#pragma once

#include "controllers/domain/endpoint.h"
#include "controllers/domain/fieldproblem.h"
#include "controllers/domain/secret.h"
#include "controllers/domain/switchdevice.h"
#include "controllers/domain/time.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>
#include <vector>

namespace castbench {

/// How a device's clock relates to reference time.
struct ClockSource
{
    enum class Kind {
        Reference,  ///< the device is the reference
        Controller, ///< the device shares the controller's clock (same machine)
        Sntp,       ///< an NTP server runs on the device (RFC 4330)
        Link,       ///< measured on the probe's link
        Unknown,    ///< nothing is known: latencies that involve it have no uncertainty, and a warning
    };
    Kind kind = Kind::Unknown;
    Endpoint server; ///< for Sntp

    bool operator==(const ClockSource &) const = default;
};

/// The computer that streams: OBS on it, and the switch port it hangs on.
struct Broadcaster
{
    QString id;   ///< "B1"; letters, digits, "-" and "_", at most 32
    QString name; ///< for people
    QUrl obsUrl;  ///< ws://host:4455
    Secret obsPassword;
    int switchPort = 0;   ///< 1 … 4096
    int frameClockId = 0; ///< 0 … 255, the source id in its frame clock; 0 = any
    QUrl playlist;        ///< where viewers find its stream: an HLS playlist
    QString chatChannel;  ///< "#b1"
    ClockSource clock;

    bool operator==(const Broadcaster &) const = default;
};

/// How the modelled player behaves.
enum class PlayerProfile {
    Browser, ///< starts three segments back
    App,     ///< starts six segments back
};
QString playerProfileKey(PlayerProfile profile);

/// A device on which somebody watches and chats.
struct Viewer
{
    QString id;
    QString name;
    PlayerProfile profile = PlayerProfile::Browser;
    bool remote = false; ///< measured by castbench-probe on the device, not in the controller
    Secret pairingCode;  ///< for remote ones; empty: a code is made up and shown
    bool chats = true;
    QString chatNick;    ///< empty: made from the id
    Secret chatPassword; ///< "oauth:…" on Twitch

    bool operator==(const Viewer &) const = default;
};

/// Chat of the platform: an IRC server and its limits.
struct ChatService
{
    Endpoint server;
    bool tls = false;
    bool twitchTags = false;    ///< ask for twitch.tv/tags and read tmi-sent-ts
    int messagesPerWindow = 20; ///< the server's limit for one participant
    seconds window{30};
    QString referenceNick; ///< participant at the reference; empty: "castbench-ref"
    Secret referencePassword;

    bool operator==(const ChatService &) const = default;
};

/// Where remote probes connect to.
struct ControllerSettings
{
    Endpoint listen{QStringLiteral("127.0.0.1"),
                    0}; ///< loopback unless the user says otherwise; 0 = any port

    bool operator==(const ControllerSettings &) const = default;
};

/// The devices of an experiment, and how to reach them.
struct Lab
{
    QString name;
    std::vector<Broadcaster> broadcasters; ///< 1 … 64
    std::vector<Viewer> viewers;           ///< 0 … 4096
    Switch switchDevice;
    std::optional<ChatService> chat;
    ControllerSettings controller;
    /// NTP server that keeps reference time; nothing: the controller's clock is the reference.
    std::optional<Endpoint> referenceServer;
    milliseconds clockThreshold{20}; ///< a bound above this warns before and during the run

    const Broadcaster *broadcaster(const QString &id) const;
    const Viewer *viewer(const QString &id) const;
    bool operator==(const Lab &) const = default;
};

inline constexpr int labFormatVersion = 1;

/// Reads a lab (resources/schemas/lab.schema.json). Reports every problem at once, each with its field.
/// Errors: InvalidInput, NewerVersion.
Expected<Lab> labFromJson(const QJsonObject &object, const QString &where);
/// Errors as readJsonFile() and labFromJson().
Expected<Lab> loadLab(const QString &path);
/// What is stored with a run and exported: plain secrets appear as {"redacted": true}, URLs lose user
/// names and passwords.
QJsonObject labToJson(const Lab &lab);
/// What labFromJson() would refuse in this lab, by field: "broadcasters[0].obs.url", "switch.address". Empty:
/// it is valid.
std::vector<FieldProblem> validateLab(const Lab &lab);

} // namespace castbench
