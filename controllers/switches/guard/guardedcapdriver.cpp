#include "controllers/switches/guard/guardedcapdriver.h"

#include <map>

namespace castbench {

// What is left of a call when the driver has gone: `driver` is nothing then.
struct GuardedCapDriver::State
{
    std::shared_ptr<GuardedPort> at(int port)
    {
        auto &guarded = ports[port];
        if (!guarded)
            guarded = std::make_shared<GuardedPort>(device, port, guarding, clock);
        return guarded;
    }
    Error located(const Error &error, int port) const
    {
        return error.within(QStringLiteral("switch %1 port %2").arg(device.id).arg(port));
    }
    Error gone() const
    {
        return {ErrorCode::Cancelled, QStringLiteral("The switch is not needed any more."), device.id};
    }

    std::unique_ptr<CapDriver> driver;
    Switch device;
    CapGuarding guarding;
    Clock &clock;
    std::map<int, std::shared_ptr<GuardedPort>> ports{};
};

namespace {

constexpr auto findingName = "restoring";

Finding refusal(const QString &device, const Error &error)
{
    return {Severity::Error, device, QString::fromLatin1(findingName), error.text(),
            QStringLiteral("Nothing was changed on the switch.")};
}

Finding guardFinding(const QString &device, const GuardedPort &port)
{
    if (!port.guardProblem()) {
        return {Severity::Info,
                device,
                QString::fromLatin1(findingName),
                QStringLiteral("A guard restores the port if this program is killed."),
                {}};
    }
    return {
        Severity::Warning, device, QString::fromLatin1(findingName), port.guardProblem()->text(),
        QStringLiteral("If this program is killed, the port stays capped until Castbench is started again.")};
}

} // namespace

GuardedCapDriver::GuardedCapDriver(std::unique_ptr<CapDriver> driver, const Switch &device,
                                   const CapGuarding &guarding, Clock &clock)
    : m_state(std::make_shared<State>(State{std::move(driver), device, guarding, clock}))
{
}

GuardedCapDriver::~GuardedCapDriver()
{
    // First the driver, which cancels its calls, then the ports, which are given to their guards.
    const std::unique_ptr<CapDriver> driver = std::move(m_state->driver);
    m_state->ports.clear();
}

QString GuardedCapDriver::device() const
{
    return m_state->driver->device();
}

QCoro::Task<Expected<SwitchIdentity>> GuardedCapDriver::identify(std::stop_token stop)
{
    return m_state->driver->identify(std::move(stop));
}

QCoro::Task<Expected<std::vector<Finding>>> GuardedCapDriver::check(int port, std::stop_token stop)
{
    return check(m_state, port, std::move(stop));
}

QCoro::Task<Expected<std::vector<Finding>>> GuardedCapDriver::check(StatePtr state, int port,
                                                                    std::stop_token stop)
{
    const std::shared_ptr<GuardedPort> guarded = state->at(port);
    const auto prepared = co_await GuardedPort::prepare(guarded, stop);
    if (!state->driver)
        co_return state->gone();
    if (!prepared && prepared.error().code == ErrorCode::Cancelled)
        co_return prepared.error();
    auto findings = co_await state->driver->check(port, stop);
    if (!findings)
        co_return findings;
    if (!prepared)
        findings->push_back(refusal(state->device.id, state->located(prepared.error(), port)));
    else if (!state->guarding.guardProgram.isEmpty())
        findings->push_back(guardFinding(state->device.id, *guarded));
    co_return findings;
}

Cap GuardedCapDriver::nearest(const Cap &cap) const
{
    return m_state->driver->nearest(cap);
}

QCoro::Task<Expected<CapReading>> GuardedCapDriver::read(int port, std::stop_token stop)
{
    return read(m_state, port, std::move(stop));
}

QCoro::Task<Expected<CapReading>> GuardedCapDriver::read(StatePtr state, int port, std::stop_token stop)
{
    auto reading = co_await state->driver->read(port, stop);
    if (!reading || !state->driver)
        co_return reading;
    const std::shared_ptr<GuardedPort> guarded = state->at(port);
    if (!guarded->isPrepared() || guarded->former())
        co_return reading;
    if (const auto noted = guarded->remember(state->guarding.former.value_or(*reading)); !noted)
        co_return state->located(noted.error(), port);
    co_return reading;
}

QCoro::Task<Expected<CapReading>> GuardedCapDriver::set(int port, const Cap &cap, std::stop_token stop)
{
    return set(m_state, port, cap, std::move(stop));
}

QCoro::Task<Expected<CapReading>> GuardedCapDriver::set(StatePtr state, int port, Cap cap,
                                                        std::stop_token stop)
{
    const std::shared_ptr<GuardedPort> guarded = state->at(port);
    if (!guarded->isPrepared()) {
        const auto prepared = co_await GuardedPort::prepare(guarded, stop);
        if (!prepared)
            co_return state->located(prepared.error(), port);
        if (!state->driver)
            co_return state->gone();
    }
    if (!guarded->former()) {
        const auto former = co_await read(state, port, stop);
        if (!former)
            co_return former;
        if (!state->driver)
            co_return state->gone();
    }
    guarded->setCapped();
    co_return co_await state->driver->set(port, cap, std::move(stop));
}

QCoro::Task<Expected<CapReading>> GuardedCapDriver::restore(int port, const CapReading &former,
                                                            std::stop_token stop)
{
    return restore(m_state, port, former, std::move(stop));
}

QCoro::Task<Expected<CapReading>> GuardedCapDriver::restore(StatePtr state, int port, CapReading former,
                                                            std::stop_token stop)
{
    auto reading = co_await state->driver->restore(port, former, std::move(stop));
    const auto found = state->ports.find(port);
    if (!reading || found == state->ports.end())
        co_return reading;
    const auto &noted = found->second->former();
    if (noted && reading->cap == noted->cap && reading->native == noted->native)
        found->second->forget();
    co_return reading;
}

QCoro::Task<Expected<PortCounters>> GuardedCapDriver::counters(int port, std::stop_token stop)
{
    return m_state->driver->counters(port, std::move(stop));
}

DriverAbilities GuardedCapDriver::abilities() const
{
    return m_state->driver->abilities();
}

QCoro::Task<Expected<std::vector<SwitchPort>>> GuardedCapDriver::ports(std::stop_token stop)
{
    return m_state->driver->ports(std::move(stop));
}

qint64 GuardedCapDriver::guardPid(int port) const
{
    const auto found = m_state->ports.find(port);
    return found == m_state->ports.end() ? 0 : found->second->guardPid();
}

} // namespace castbench
