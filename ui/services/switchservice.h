#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/foundswitch.h"
#include "controllers/domain/lab.h"

#include <QObject>
#include <qcorotask.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace castbench {

/// What is tried on a switch port.
struct CapTrialRequest
{
    Switch device;
    int port = 0;
    Cap cap;
    milliseconds duration{10'000}; ///< from the switch's confirmation
};

/// How far a trial is.
enum class TrialPhase {
    Reading,   ///< looks at the port and reads what it has
    Setting,   ///< sets the cap and reads back
    Measuring, ///< reads the port's octets every second
    Restoring, ///< puts back what was read, and reads back
};

/// The rate of a port over about a second of a trial. A second without an answer has no sample.
struct TrialSample
{
    milliseconds from{0}; ///< since the switch confirmed the cap
    milliseconds until{0};
    double kbps = 0;
    bool forwarded = false; ///< counted after the cap; else what the host sent, which may exceed it

    bool operator==(const TrialSample &) const = default;
};

/// A cap that was tried, as far as it went.
struct CapTrial
{
    Cap asked;
    std::optional<CapReading> former;   ///< what the port had
    std::optional<CapReading> set;      ///< read back after the SET
    std::optional<CapReading> restored; ///< read back at the end
    std::vector<TrialSample> samples;
    bool stopped = false;             ///< by the user, before its time
    std::optional<Error> notSet;      ///< why the cap could not be set; the port was restored all the same
    std::optional<Error> notMeasured; ///< why the last second has no sample
    std::optional<Error> notRestored; ///< the port does not have its former value again

    bool operator==(const CapTrial &) const = default;
};

/// The switches out there, as the window sees them. Switches are given as a lab describes them; what they
/// keep in the key store is looked up. All calls and signals on the window's thread; nothing blocks.
///
/// Errors of all calls: those of the secret store and of CapDriver; AuthenticationFailed is never retried.
class SwitchService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks for switches in this computer's own networks, with the community or user of `credentials`.
    /// Those that answer are told by switchFound() as they come; in the end all of them.
    virtual QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Switch credentials,
                                                                     std::stop_token stop) = 0;
    /// Which switch answers at the address; with an empty driver every way is tried.
    virtual QCoro::Task<Expected<FoundSwitch>> identify(Switch device, std::stop_token stop) = 0;
    /// Errors also: Unsupported (this kind of switch does not tell).
    virtual QCoro::Task<Expected<std::vector<SwitchPort>>> ports(Switch device, std::stop_token stop) = 0;
    virtual QCoro::Task<Expected<CapReading>> read(Switch device, int port, std::stop_token stop) = 0;
    /// The network address of the computer that a broadcaster streams from, by its OBS address: what a
    /// switch knows its port by. Errors: NotFound (it is not in this computer's network), Unsupported.
    virtual QCoro::Task<Expected<MacAddress>> hostAddress(Broadcaster broadcaster, std::stop_token stop) = 0;

    /// Caps the port, measures, and puts back what it had: also after an error, and after `stop`. One trial
    /// at a time. An error means that nothing was set. Errors also: Refused (a trial or a run is at work).
    virtual QCoro::Task<Expected<CapTrial>> tryCap(CapTrialRequest request, std::stop_token stop) = 0;
    /// Gives a port back what it had before a program capped it and ended without doing so.
    /// Errors also: NotFound (no such port is known), Refused (a program is at work on it).
    virtual QCoro::Task<Expected<CapReading>> restore(Switch device, int port, std::stop_token stop) = 0;

Q_SIGNALS:
    void switchFound(const castbench::FoundSwitch &found);
    /// The trial under way, as far as it went.
    void trialProgressed(castbench::TrialPhase phase, const castbench::CapTrial &trial);
};

} // namespace castbench
