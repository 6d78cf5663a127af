#include "controllers/switches/byhand/manualcapdriver.h"

#include <QHash>

namespace castbench {

namespace {

template<typename T>
QCoro::Task<Expected<T>> answered(Expected<T> answer)
{
    co_return answer;
}

} // namespace

/// Held by calls under way too, so that the driver may go first.
struct ManualCapDriver::Shared
{
    QString device;
    QString name;
    Clock &clock;
    CapAttendant &attendant;
    QHash<int, Cap> present; ///< by port, as the person said last; none while that is in doubt

    CapReading reading(const Cap &cap) const
    {
        return {cap, QStringLiteral("by hand: ") + cap.text(), clock.utcNow()};
    }
    /// What went wrong while a person was asked; `refusal` where they gave no reason.
    Error located(Error error, int port, const QString &refusal) const
    {
        if (error.message.isEmpty())
            error.message =
                error.code == ErrorCode::Cancelled ? QStringLiteral("The question was withdrawn.") : refusal;
        return error.within(QStringLiteral("switch %1 port %2").arg(device).arg(port));
    }
};

ManualCapDriver::ManualCapDriver(const QString &device, const QString &name, Clock &clock,
                                 CapAttendant &attendant)
    : m_shared(std::make_shared<Shared>(Shared{device, name.isEmpty() ? device : name, clock, attendant, {}}))
{
}

ManualCapDriver::~ManualCapDriver() = default;

QString ManualCapDriver::device() const
{
    return m_shared->device;
}

QCoro::Task<Expected<SwitchIdentity>> ManualCapDriver::identify(std::stop_token)
{
    const SwitchIdentity identity{QStringLiteral("set by hand"), m_shared->name, {}};
    return answered(Expected<SwitchIdentity>(identity));
}

QCoro::Task<Expected<std::vector<Finding>>> ManualCapDriver::check(int port, std::stop_token)
{
    const Finding finding{
        Severity::Info,
        m_shared->device,
        QStringLiteral("upload cap"),
        QStringLiteral("A person sets the caps of port %1 of %2 and is asked at every step; be at "
                       "the switch's page when the run begins.")
            .arg(QString::number(port), m_shared->name),
        {}};
    return answered(Expected<std::vector<Finding>>(std::vector<Finding>{finding}));
}

Cap ManualCapDriver::nearest(const Cap &cap) const
{
    return cap;
}

QCoro::Task<Expected<CapReading>> ManualCapDriver::readCap(std::shared_ptr<Shared> shared, int port,
                                                           std::stop_token stop)
{
    if (const auto known = shared->present.constFind(port); known != shared->present.constEnd())
        co_return shared->reading(*known);
    const auto cap = co_await shared->attendant.presentCap(shared->name, port, std::move(stop));
    if (!cap)
        co_return shared->located(
            cap.error(), port,
            QStringLiteral("The person at the switch could not tell what the port is set to."));
    shared->present.insert(port, *cap);
    co_return shared->reading(*cap);
}

QCoro::Task<Expected<CapReading>> ManualCapDriver::change(std::shared_ptr<Shared> shared, int port, Cap cap,
                                                          bool restoring, std::stop_token stop)
{
    const auto known = shared->present.constFind(port);
    if (known != shared->present.constEnd() && *known == cap)
        co_return shared->reading(cap);
    // Until the person says that it is done, it may be either.
    shared->present.remove(port);
    ManualCap request{shared->name, port, cap, restoring};
    const auto done = co_await shared->attendant.setByHand(request, std::move(stop));
    if (!done)
        co_return shared->located(done.error(), port,
                                  QStringLiteral("The person at the switch could not set the cap."));
    shared->present.insert(port, cap);
    co_return shared->reading(cap);
}

QCoro::Task<Expected<CapReading>> ManualCapDriver::read(int port, std::stop_token stop)
{
    return readCap(m_shared, port, std::move(stop));
}

QCoro::Task<Expected<CapReading>> ManualCapDriver::set(int port, const Cap &cap, std::stop_token stop)
{
    return change(m_shared, port, cap, false, std::move(stop));
}

QCoro::Task<Expected<CapReading>> ManualCapDriver::restore(int port, const CapReading &former,
                                                           std::stop_token stop)
{
    return change(m_shared, port, former.cap, true, std::move(stop));
}

QCoro::Task<Expected<PortCounters>> ManualCapDriver::counters(int port, std::stop_token)
{
    const Error none{ErrorCode::Unsupported,
                     QStringLiteral("A switch that is set by hand tells no counters to Castbench."),
                     {}};
    return answered(Expected<PortCounters>(
        none.within(QStringLiteral("switch %1 port %2").arg(m_shared->device).arg(port))));
}

DriverAbilities ManualCapDriver::abilities() const
{
    DriverAbilities abilities;
    abilities.readsBack = false;
    abilities.counters = false;
    abilities.needsPerson = true;
    return abilities;
}

} // namespace castbench
