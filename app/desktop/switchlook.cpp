#include "app/desktop/switchlook.h"

#include "controllers/switches/capdriverfactory.h"

namespace castbench {

SwitchLook::SwitchLook(const Lab &lab, Clock &clock, CapAttendant *attendant, CapRead capRead)
    : m_id(lab.switchDevice.id)
    , m_clock(clock)
    , m_capRead(std::move(capRead))
    , m_driver(makeCapDriver(lab.switchDevice, clock, attendant))
{
    for (const Broadcaster &broadcaster : lab.broadcasters)
        m_ports.push_back(broadcaster.switchPort);
}

QString SwitchLook::remedy() const
{
    return tr("Check that the switch is on, and its address, community and profile in the lab.");
}

QCoro::Task<DeviceHealth> SwitchLook::look(LookDepth depth, std::stop_token stop)
{
    if (!m_driver)
        co_return healthFrom(m_id, tr("driver"), m_driver.error(), remedy());
    if (depth == LookDepth::Glance)
        co_return co_await glance(stop);
    co_return co_await inspect(stop);
}

QCoro::Task<DeviceHealth> SwitchLook::glance(std::stop_token stop)
{
    CapDriver &driver = **m_driver;
    if (driver.abilities().needsPerson) {
        // To read it would be to ask a person, again and again.
        const int port = m_ports.empty() ? 0 : m_ports.front();
        auto findings = co_await driver.check(port, stop);
        co_return healthFrom(m_id, findings.value_or(std::vector<Finding>()), m_clock.utcNow());
    }
    const auto identity = co_await driver.identify(stop);
    if (!identity)
        co_return healthFrom(m_id, tr("switch answers"), identity.error(), remedy());
    std::vector<Finding> findings;
    findings.push_back({Severity::Info, m_id, tr("switch answers"), identity->description, {}});
    if (!m_ports.empty()) {
        const auto cap = co_await driver.read(m_ports.front(), stop);
        if (cap) {
            m_capRead(*cap);
            findings.push_back({Severity::Info, m_id, tr("cap"), cap->cap.text(), {}});
        } else {
            findings.push_back({Severity::Warning, m_id, tr("cap"), cap.error().text(),
                                tr("Check the broadcaster's port and the switch's profile in the lab.")});
        }
    }
    DeviceHealth health = healthFrom(m_id, std::move(findings), m_clock.utcNow());
    health.version = identity->description;
    co_return health;
}

QCoro::Task<DeviceHealth> SwitchLook::inspect(std::stop_token stop)
{
    DeviceHealth health = co_await glance(stop);
    if (health.reachability == Reachability::Unreachable)
        co_return health;
    std::vector<Finding> findings = health.findings;
    for (const int port : m_ports) {
        const auto checked = co_await (*m_driver)->check(port, stop);
        if (!checked) {
            findings.push_back(
                {Severity::Error, m_id, tr("port %1").arg(port), checked.error().text(), remedy()});
            continue;
        }
        for (const Finding &finding : *checked) {
            if (std::find(findings.begin(), findings.end(), finding) == findings.end())
                findings.push_back(finding);
        }
    }
    const QString version = health.version;
    health = healthFrom(m_id, std::move(findings), m_clock.utcNow());
    health.version = version;
    co_return health;
}

} // namespace castbench
