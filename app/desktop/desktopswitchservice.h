#pragma once

#include "app/capsafety.h"
#include "controllers/contracts/clock.h"
#include "controllers/switches/discoverswitches.h"
#include "controllers/switches/guard/portrestore.h"
#include "ui/services/switchservice.h"

#include <functional>

class QEventLoop;

namespace castbench {

class SecretStore;

/// What the switches of the window are made of.
struct SwitchWays
{
    /// Makes the driver of a switch whose secrets are known; it is asked and never sets anything.
    MakeCapDriver makeDriver;
    /// The same for a switch that is capped: what it had comes back whatever happens. `described` has the
    /// secrets as in the lab's file.
    std::function<Expected<std::unique_ptr<CapDriver>>(const Switch &device, const Switch &described)>
        makeGuardedDriver;
    std::function<QCoro::Task<Expected<FoundSwitch>>(Switch device, std::stop_token stop)> identify;
    std::function<QCoro::Task<Expected<std::vector<FoundSwitch>>>(Switch credentials, std::stop_token stop,
                                                                  SwitchFound found)>
        discover;
    /// Folder of what is owed to switches (CapJournal).
    QString journalFolder;

    /// The drivers and searches of controllers/switches.
    static SwitchWays standard(Clock &clock, const CapSafety &safety);
};

/// The switches out there, through the drivers of controllers/switches.
class DesktopSwitchService final : public SwitchService
{
    Q_OBJECT

public:
    /// `clock` and `secrets` must outlive the service; `secrets` may be nothing. `isRunActive`: a run has the
    /// switch now.
    DesktopSwitchService(SwitchWays ways, Clock &clock, SecretStore *secrets,
                         std::function<bool()> isRunActive, QObject *parent = nullptr);
    /// Ends a trial and waits, with an event loop, until the port has its former value (some seconds at
    /// most; then it is the guard's).
    ~DesktopSwitchService() override;

    QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Switch credentials,
                                                             std::stop_token stop) override;
    QCoro::Task<Expected<FoundSwitch>> identify(Switch device, std::stop_token stop) override;
    QCoro::Task<Expected<std::vector<SwitchPort>>> ports(Switch device, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> read(Switch device, int port, std::stop_token stop) override;
    QCoro::Task<Expected<MacAddress>> hostAddress(Broadcaster broadcaster, std::stop_token stop) override;
    QCoro::Task<Expected<CapTrial>> tryCap(CapTrialRequest request, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> restore(Switch device, int port, std::stop_token stop) override;

private:
    QCoro::Task<Expected<std::shared_ptr<CapDriver>>> driverOf(Switch device);
    static QCoro::Task<Expected<Switch>> withSecrets(Switch device, SecretStore *secrets);
    QCoro::Task<Expected<CapTrial>> carryOut(CapTrialRequest request, std::stop_token stop);
    void ended();

    const SwitchWays m_ways;
    Clock &m_clock;
    SecretStore *m_secrets;
    const std::function<bool()> m_isRunActive;
    std::stop_source m_life;
    bool m_trying = false;
    QEventLoop *m_farewell = nullptr;
};

} // namespace castbench
