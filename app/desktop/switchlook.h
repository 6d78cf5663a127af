#pragma once

#include "app/desktop/devicelook.h"
#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"

#include <QCoreApplication>
#include <functional>
#include <memory>

namespace castbench {

/// How the lab's switch is, and what the first broadcaster's port is set to.
class SwitchLook final : public DeviceLook
{
    Q_DECLARE_TR_FUNCTIONS(SwitchLook)

public:
    using CapRead = std::function<void(const CapReading &)>;

    /// `capRead` is called with every reading; `attendant`, who is asked nothing here, may be nothing.
    SwitchLook(const Lab &lab, Clock &clock, CapAttendant *attendant, CapRead capRead);

    QCoro::Task<DeviceHealth> look(LookDepth depth, std::stop_token stop) override;

private:
    QCoro::Task<DeviceHealth> glance(std::stop_token stop);
    QCoro::Task<DeviceHealth> inspect(std::stop_token stop);
    QString remedy() const;

    const QString m_id;
    std::vector<int> m_ports;
    Clock &m_clock;
    CapRead m_capRead;
    Expected<std::unique_ptr<CapDriver>> m_driver;
};

} // namespace castbench
