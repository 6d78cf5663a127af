#pragma once

#include "app/desktop/desktopparts.h"
#include "app/desktop/labhandover.h"
#include "ui/services/labservice.h"

#include <map>
#include <memory>

class QEventLoop;

namespace castbench {

class LabWatch;
class RunHealth;

/// The lab as the window sees it: looked at every few seconds, and through the run's own eyes while one is
/// active.
class DesktopLabService final : public LabService, public LabHandOver
{
    Q_OBJECT

public:
    explicit DesktopLabService(const DesktopParts &parts, QObject *parent = nullptr);
    /// Waits, with an event loop, until no look is under way (some seconds at most).
    ~DesktopLabService() override;

    QCoro::Task<Expected<BuiltInLab>> startBuiltInLab(QString switchDriver, std::stop_token stop) override;
    void watch(const Lab &lab) override;
    void stopWatching() override;
    std::vector<DeviceHealth> health() const override;
    QCoro::Task<Expected<DeviceHealth>> test(Lab lab, QString device, std::stop_token stop) override;
    Expected<PairingOffer> pairing(const QString &viewer) override;
    std::optional<CapReading> presentCap() const override
    {
        return m_cap;
    }

    QCoro::Task<void> giveWay() override;
    void follow(LabAssembly &assembly, RunEngine &engine) override;
    void takeBack() override;

private:
    void resume();
    QCoro::Task<void> begin(quint64 number);
    QCoro::Task<void> retire(std::shared_ptr<LabWatch> watch);
    QCoro::Task<Expected<Lab>> withSecrets(Lab lab);
    void keep(const DeviceHealth &health);
    void keepCap(const CapReading &cap);

    const DesktopParts m_parts;
    std::optional<Lab> m_lab; ///< the one to look after
    quint64 m_number = 0;     ///< of the lab or resumption: later answers for former ones do not count
    std::map<QString, DeviceHealth> m_health;
    std::optional<CapReading> m_cap;
    std::shared_ptr<LabWatch> m_watch;
    bool m_givenWay = false;
    std::vector<PairingOffer> m_runPairings;
    std::unique_ptr<RunHealth> m_runHealth;
    std::unique_ptr<QObject> m_runLinks; ///< context of the run's connections
    std::stop_source m_life;
    int m_retiring = 0;
    QEventLoop *m_farewell = nullptr;
};

} // namespace castbench
