#include "tests/support/driverbenches.h"

#include "controllers/switches/capdriverfactory.h"
#include "controllers/switches/guard/guardedcapdriver.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/nsdpagent.h"
#include "tests/support/agentprocess.h"
#include "tests/support/fakeattendant.h"
#include "tests/support/fakeswitchports.h"

#include <QTemporaryDir>

namespace castbench::test {

namespace {

using namespace Qt::StringLiterals;

Switch deviceFor(QLatin1StringView driver)
{
    Switch device;
    device.id = u"S1"_s;
    device.name = u"Switch"_s;
    device.driver = driver;
    return device;
}

/// The built-in lab's SNMP agent, in a process of its own.
class SnmpBench : public DriverBench
{
public:
    std::unique_ptr<CapDriver> driver() override
    {
        return std::move(*makeCapDriver(device(), m_clock));
    }
    QString portState() override
    {
        return QString::fromUtf8(m_agent.command("cap 1"));
    }
    int absentPort() const override
    {
        return 9;
    }

protected:
    Switch device() const
    {
        Switch device = deviceFor(switchdrivers::snmp);
        device.profile = u"castbench-lab"_s;
        device.address = m_agent.address();
        device.community = Secret::plain(u"bench-community"_s);
        return device;
    }

    SystemClock m_clock;

private:
    AgentProcess m_agent{u"bench-community"_s};
};

/// The same under the journal of caps, which must change nothing for who uses the driver.
class GuardedBench final : public SnmpBench
{
public:
    std::unique_ptr<CapDriver> driver() override
    {
        CapGuarding guarding;
        guarding.journalFolder = m_folder.path();
        guarding.described = device();
        guarding.run = u"contract"_s;
        guarding.adoptsUnrestored = true;
        return std::make_unique<GuardedCapDriver>(SnmpBench::driver(), device(), guarding, m_clock);
    }

private:
    QTemporaryDir m_folder;
};

/// The built-in lab's NSDP switch.
class NsdpBench final : public DriverBench
{
public:
    explicit NsdpBench(nsdp::PasswordForm form)
    {
        NsdpResponderSettings settings;
        settings.passwordForm = form;
        settings.password = u"bench-password"_s;
        m_agent = std::make_unique<NsdpAgent>(m_ports, settings, m_clock);
        m_address = *m_agent->start();
    }

    std::unique_ptr<CapDriver> driver() override
    {
        Switch device = deviceFor(switchdrivers::nsdp);
        device.address = m_address;
        device.password = Secret::plain(u"bench-password"_s);
        return std::move(*makeCapDriver(device, m_clock));
    }
    QString portState() override
    {
        return m_ports.cap(1).text();
    }
    int absentPort() const override
    {
        return 9;
    }

private:
    SystemClock m_clock;
    FakeSwitchPorts m_ports{8};
    std::unique_ptr<NsdpAgent> m_agent;
    Endpoint m_address;
};

/// The kernel's traffic control, in namespaces of the test.
class LinuxBench final : public DriverBench
{
public:
    explicit LinuxBench(QString obstacle)
        : m_obstacle(std::move(obstacle))
    {
        if (m_obstacle.isEmpty())
            m_obstacle = m_network.build(2);
    }

    std::unique_ptr<CapDriver> driver() override
    {
        Switch device = deviceFor(switchdrivers::tc);
        device.interfaces = QStringList{u"p1"_s, u"p2"_s};
        return std::move(*makeCapDriver(device, m_clock));
    }
    QString portState() override
    {
        return QString::fromUtf8(
            runTool({u"tc"_s, u"qdisc"_s, u"show"_s}).output +
            runTool({u"tc"_s, u"filter"_s, u"show"_s, u"dev"_s, u"p1"_s, u"ingress"_s}).output);
    }
    int absentPort() const override
    {
        return 9;
    }
    QString obstacle() const override
    {
        return m_obstacle;
    }

private:
    SystemClock m_clock;
    NetworkBench m_network;
    QString m_obstacle;
};

/// A person at a switch with a web page.
class ManualBench final : public DriverBench
{
public:
    std::unique_ptr<CapDriver> driver() override
    {
        return std::move(*makeCapDriver(deviceFor(switchdrivers::byHand), m_clock, &m_person));
    }
    QString portState() override
    {
        return m_person.present.text();
    }

private:
    SystemClock m_clock;
    FakeAttendant m_person{m_clock};
};

} // namespace

std::vector<NamedBench> makeDriverBenches(const QString &networkObstacle)
{
    std::vector<NamedBench> benches;
    benches.push_back({u"SNMP"_s, std::make_unique<SnmpBench>()});
    benches.push_back({u"SNMP, guarded"_s, std::make_unique<GuardedBench>()});
    benches.push_back({u"NSDP, password XOR"_s, std::make_unique<NsdpBench>(nsdp::PasswordForm::Xor)});
    benches.push_back({u"NSDP, password hash"_s, std::make_unique<NsdpBench>(nsdp::PasswordForm::Hash64)});
    benches.push_back({u"Linux"_s, std::make_unique<LinuxBench>(networkObstacle)});
    benches.push_back({u"by hand"_s, std::make_unique<ManualBench>()});
    return benches;
}

} // namespace castbench::test
