#pragma once

#include "app/desktop/desktopparts.h"
#include "app/desktop/devicelook.h"

#include <QObject>
#include <QPromise>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace castbench {

class FleetServer;

/// Looks at the devices of one lab without changing them. Made by std::make_shared; to be ended with end(),
/// and kept until that has come back.
class LabWatch final : public QObject, public std::enable_shared_from_this<LabWatch>
{
    Q_OBJECT

public:
    static constexpr milliseconds interval{5000};

    LabWatch(const Lab &lab, const DesktopParts &parts);
    ~LabWatch() override;

    /// Every device of `lab`, and the platform where it has one, in the lab's order.
    static QStringList devicesOf(const Lab &lab);
    const Lab &lab() const
    {
        return m_lab;
    }
    /// Looks at every device again and again from now on, and listens for castbench-probe.
    void start();
    /// Looks at one device once. Errors: NotFound, Cancelled.
    QCoro::Task<Expected<DeviceHealth>> look(QString device, LookDepth depth, std::stop_token stop);
    /// Stops looking and comes back when nothing is under way any more.
    QCoro::Task<void> end();

    /// What to type on a viewer's device. Errors: NotFound (no such viewer, or measured here), Refused (the
    /// controller's port is in use), those of the viewer's code.
    Expected<PairingOffer> pairing(const QString &viewer);

Q_SIGNALS:
    void looked(const castbench::DeviceHealth &health);
    void capRead(const castbench::CapReading &cap);
    void linkChanged(const QString &viewer, bool linked);

private:
    void makeReference();
    void listen();
    DeviceLook *lookOf(const QString &device);
    std::unique_ptr<DeviceLook> makeLook(const QString &device);
    std::unique_ptr<DeviceLook> makeViewerLook(const Viewer &viewer);
    QCoro::Task<void> keepLooking(std::shared_ptr<LabWatch> self, DeviceLook *look);
    QCoro::Task<void> lookOnce(std::shared_ptr<LabWatch> self, DeviceLook *look);
    void leave();

    const Lab m_lab;
    const DesktopParts m_parts;
    std::unique_ptr<ReferenceClock> m_reference;
    std::unique_ptr<FleetServer> m_fleet;
    quint16 m_port = 0;
    std::optional<Error> m_noServer;
    std::map<QString, std::unique_ptr<DeviceLook>> m_looks;
    std::stop_source m_stop;
    int m_looking = 0; ///< under way
    QPromise<void> m_ended;
};

} // namespace castbench
