#pragma once

#include "ui/services/switchservice.h"

#include <QStringList>

namespace castbench {

/// Switches that answer as the test says.
class FakeSwitchService final : public SwitchService
{
    Q_OBJECT

public:
    using SwitchService::SwitchService;
    /// Waits for calls that were released or stopped: a coroutine that is not resumed is never destroyed.
    ~FakeSwitchService() override;

    QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Switch credentials,
                                                             std::stop_token stop) override;
    QCoro::Task<Expected<FoundSwitch>> identify(Switch device, std::stop_token stop) override;
    QCoro::Task<Expected<std::vector<SwitchPort>>> ports(Switch device, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> read(Switch device, int port, std::stop_token stop) override;
    QCoro::Task<Expected<MacAddress>> hostAddress(Broadcaster broadcaster, std::stop_token stop) override;
    /// Waits for endTrial() or `stop`, then answers with `trial`.
    QCoro::Task<Expected<CapTrial>> tryCap(CapTrialRequest request, std::stop_token stop) override;
    QCoro::Task<Expected<CapReading>> restore(Switch device, int port, std::stop_token stop) override;

    /// discover() waits for endSearch() or its stop.
    bool holdsSearch = false;
    Expected<std::vector<FoundSwitch>> found = std::vector<FoundSwitch>();
    Expected<FoundSwitch> identity = FoundSwitch();
    Expected<std::vector<SwitchPort>> portList = std::vector<SwitchPort>();
    Expected<CapReading> reading = CapReading();
    Expected<MacAddress> host = MacAddress();
    Expected<CapTrial> trial = CapTrial();
    Expected<CapReading> restored = CapReading();

    QStringList calls;                     ///< "identify", "ports", …
    Switch asked;                          ///< of the last call
    std::optional<CapTrialRequest> trying; ///< the trial under way
    void endTrial();
    void endSearch();

Q_SIGNALS:
    void trialReleased();
    void searchReleased();

private:
    void note(const char *call, const Switch &device);

    // Each hold is released once: a second signal would find the coroutine that waited for the first gone.
    bool m_searchHeld = false;
    bool m_trialHeld = false;
    int m_waiting = 0; ///< calls that wait for a release
};

/// A switch of eight ports: 1 leads to another switch, B1's computer (02:00:5e:10:00:01) hangs on 3, 5 is
/// down.
std::vector<SwitchPort> examplePorts();

} // namespace castbench
