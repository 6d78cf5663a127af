#pragma once

#include "ui/services/labservice.h"

#include <map>

namespace castbench {

/// A lab out there that is as the test says.
class FakeLabService final : public LabService
{
    Q_OBJECT

public:
    explicit FakeLabService(QObject *parent = nullptr);

    QCoro::Task<Expected<BuiltInLab>> startBuiltInLab(QString switchDriver, std::stop_token stop) override;
    void watch(const Lab &lab) override;
    void stopWatching() override;
    std::vector<DeviceHealth> health() const override;
    QCoro::Task<Expected<DeviceHealth>> test(Lab lab, QString device, std::stop_token stop) override;
    Expected<PairingOffer> pairing(const QString &viewer) override;
    std::optional<CapReading> presentCap() const override;

    /// What startBuiltInLab() answers.
    Expected<BuiltInLab> builtInLab;
    /// startBuiltInLab() waits for releaseStart().
    bool holdsStart = false;
    int starts = 0;       ///< calls of startBuiltInLab()
    QString wantedSwitch; ///< what startBuiltInLab() was asked for last
    void releaseStart()
    {
        Q_EMIT startReleased();
    }
    /// What test() answers, by device; NotFound for others.
    std::map<QString, DeviceHealth> tested;
    /// What pairing() answers.
    Expected<PairingOffer> offer;
    /// The lab watched now.
    std::optional<Lab> watched;
    /// Changes what health() says and tells it.
    void setHealth(const DeviceHealth &health);
    void setPresentCap(const std::optional<CapReading> &cap);

Q_SIGNALS:
    void startReleased();

private:
    std::map<QString, DeviceHealth> m_health;
    std::optional<CapReading> m_presentCap;
};

/// A lab with broadcaster B1, viewers P1 (here) and M1 (remote), a switch S1 and chat; addresses lead
/// nowhere.
Lab exampleLab();

} // namespace castbench
