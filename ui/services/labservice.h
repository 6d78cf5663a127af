#pragma once

#include "controllers/contracts/probe.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/domain/lab.h"
#include "controllers/domain/run.h"

#include <QObject>
#include <QUrl>
#include <qcorotask.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace castbench {

/// Id under which the platform (playlists and chat server) is watched; no device of a lab may have it.
inline constexpr const char *platformDeviceId = "platform";

enum class Reachability {
    Unknown,     ///< not looked at yet
    Checking,    ///< the first look is under way
    Reachable,   ///< answers, and nothing is wrong
    Doubtful,    ///< answers, and something is worth a warning
    Unreachable, ///< does not answer, or refuses
};

/// How a device of the lab is doing, as seen last.
struct DeviceHealth
{
    QString device;
    Reachability reachability = Reachability::Unknown;
    QString version;                   ///< of its program or firmware; empty: not known
    std::optional<ClockReading> clock; ///< nothing: not known, or without meaning for the device
    std::optional<UtcTime> lastSeen;   ///< controller's time of the last answer
    std::vector<Finding> findings;     ///< of the last look, good and bad

    bool operator==(const DeviceHealth &) const = default;
};

/// What a person has to start on a viewer's device so that it measures for this controller.
struct PairingOffer
{
    QString device;
    QString code;    ///< "4821-9036"
    QUrl controller; ///< ws://host:port as the device must reach it

    bool operator==(const PairingOffer &) const = default;
};

/// A built-in lab that was started.
struct BuiltInLab
{
    Lab lab;
    bool quick = false; ///< segments of 1 s instead of 4 s
};

/// The lab out there, as the window sees it. All calls and signals on the window's thread; nothing blocks.
class LabService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts the built-in lab, or answers with the one that runs. It ends with the program. `switchDriver`:
    /// what its switch must speak, snmp or nsdp (switchdrivers); empty: as before.
    /// Errors: NotFound, Timeout, Protocol, Cancelled, Internal.
    virtual QCoro::Task<Expected<BuiltInLab>> startBuiltInLab(QString switchDriver, std::stop_token stop) = 0;

    /// Looks after the devices of `lab` from now on, changing none: health is told as it is seen, every few
    /// seconds. Replaces the lab looked after before. While a run is active the run's own probes are
    /// believed instead.
    virtual void watch(const Lab &lab) = 0;
    virtual void stopWatching() = 0;
    /// One entry per device of the watched lab, and one for the platform where the lab has one.
    virtual std::vector<DeviceHealth> health() const = 0;
    /// Looks at one device of `lab` now, also where it is not watched (a lab being edited).
    /// Errors: NotFound (no such device), InvalidInput, Cancelled; a device that does not answer is no error.
    virtual QCoro::Task<Expected<DeviceHealth>> test(Lab lab, QString device, std::stop_token stop) = 0;

    /// What to type on a remote viewer's device of the watched lab. Errors: NotFound, Refused (port in use).
    virtual Expected<PairingOffer> pairing(const QString &viewer) = 0;
    /// What the switch's port is set to, as read last; nothing: not known.
    virtual std::optional<CapReading> presentCap() const = 0;

Q_SIGNALS:
    void healthChanged(const castbench::DeviceHealth &health);
    /// A probe on a viewer's device has proved that it knows the code, or its link went down.
    void viewerLinked(const QString &viewer, bool linked);
    void presentCapChanged();
    /// Watching cannot go on; health stays as it was seen last.
    void failed(const castbench::Error &error);
};

} // namespace castbench
