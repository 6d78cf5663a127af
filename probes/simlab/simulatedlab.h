#pragma once

#include "controllers/domain/lab.h"
#include "probes/simlab/simulatedlabsettings.h"

#include <QJsonObject>

#include <memory>

namespace castbench {
class Clock;
class SimSwitchAgent;
} // namespace castbench

namespace castbench::simlab {

class IrcServer;
class SimSite;
class SimStation;
class SntpServer;

/// The built-in lab: broadcasters that stream real video, a managed switch between them and a platform with
/// HLS and chat, all of it speaking its real protocol on free ports of the loopback. It needs the event loop
/// of the thread that made it, and belongs into a process of its own: only one can run at a time.
class SimulatedLab
{
public:
    /// `clock` must be readable from any thread, and outlive the lab.
    SimulatedLab(const SimulatedLabSettings &settings, Clock &clock);
    ~SimulatedLab();
    SimulatedLab(const SimulatedLab &) = delete;
    SimulatedLab &operator=(const SimulatedLab &) = delete;

    /// Comes back when everything listens. To be called once. Errors: InvalidInput, Refused, Storage,
    /// Unreachable, Unsupported.
    Expected<void> start();
    /// Stops everything within some seconds. Safe to call when not started, and twice.
    void stop();

    /// How to reach it: broadcasters B1, B2, …, viewers P1 ("browser") and M1 ("app"). Valid once started.
    Lab lab() const;
    /// The same as a lab file that another process can use: with the passwords of this lab, which are good
    /// for nothing but the loopback. "x-truth" is the address below which the capture instants are told,
    /// see SimSite.
    QJsonObject labJson() const;

    /// The parts, so that tests can disturb them. Valid while started; `number` counts from 1.
    SimStation &station(int number);
    SimSwitchAgent &switchAgent();
    IrcServer &chatServer();
    SimSite &site();
    SntpServer &timeServer();
    /// Ends the platform's web server and ingest, or starts them again at the same addresses, without a
    /// playlist. Errors: Refused (another program has taken the port).
    Expected<void> setPlatformUp(bool up);
    /// The same with the chat server, which forgets its channels.
    Expected<void> setChatUp(bool up);
    /// Every counter of the switch begins at 0 again.
    void restartCounters();

private:
    struct Parts;
    Expected<void> startStations();
    Expected<void> startSwitch();
    std::unique_ptr<SimSwitchAgent> makeSwitchAgent() const;
    Switch switchDevice() const;
    Expected<void> startSite();
    Expected<void> startChat();
    Expected<void> startTimeServer();
    void autoStart();

    const SimulatedLabSettings m_settings;
    Clock &m_clock;
    std::unique_ptr<Parts> m_parts;
};

} // namespace castbench::simlab
