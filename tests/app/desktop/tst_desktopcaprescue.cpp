#include "app/builtinlabhost.h"
#include "app/desktop/desktopcaprescue.h"
#include "app/pairingbook.h"
#include "probes/clock/systemclock.h"
#include "probes/wire/networkthread.h"
#include "tests/app/desktop/taskwait.h"
#include "tests/support/agentprocess.h"
#include "tests/support/fakesecretstore.h"
#include "ui/services/labdocument.h"

#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

using namespace Qt::StringLiterals;

constexpr int port = 2;
const QString community = u"lab-secret"_s;

const char *why(const std::optional<Expected<CapReading>> &reading)
{
    if (!reading)
        return "no answer";
    if (!*reading)
        qWarning("%s", qPrintable(reading->error().text()));
    return "not restored";
}

} // namespace

/// The window's way to restore, with a switch that speaks SNMP.
class TestDesktopCapRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_agent = std::make_unique<AgentProcess>(community);
        m_agent->command("cap 2 512");
        m_secrets = FakeSecretStore();
        m_lab.close();
        DesktopParts parts{m_clock,   m_network, m_builtInLab, m_pairings, [] { return QString(); },
                           &m_secrets};
        parts.capSafety = {m_folder->path(), {}};
        m_rescue = std::make_unique<DesktopCapRescue>(parts, m_lab);
    }

    void withAKeptSecret()
    {
        leave(Secret::fromKeychain(u"entry"_s));
        const auto missing = restore();
        QVERIFY(missing && !*missing);
        QCOMPARE(missing->error().code, ErrorCode::NotFound);
        m_secrets.secrets.insert(u"entry"_s, community);
        const auto reading = restore();
        QVERIFY2(reading && *reading, why(reading));
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
        QVERIFY(m_rescue->unrestored().caps.empty());
    }

    void withTheSecretOfTheOpenLab()
    {
        leave(Secret::plain(community));
        const auto missing = restore();
        QVERIFY(missing && !*missing);
        QCOMPARE(missing->error().code, ErrorCode::NotFound);
        Lab lab;
        lab.switchDevice = someSwitch(Secret::plain(community));
        m_lab.openFile(lab, {});
        const auto reading = restore();
        QVERIFY2(reading && *reading, why(reading));
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
    }

    void forgottenItStaysCapped()
    {
        leave(Secret::fromKeychain(u"entry"_s));
        QVERIFY(m_rescue->forget(m_rescue->unrestored().caps.front()));
        QVERIFY(m_rescue->unrestored().caps.empty());
        QCOMPARE(m_agent->command("cap 2"), QByteArray("512"));
    }

private:
    Switch someSwitch(const Secret &secret) const
    {
        Switch device;
        device.id = u"S1"_s;
        device.name = u"Switch 1"_s;
        device.driver = switchdrivers::snmp;
        device.address = m_agent->address();
        device.profile = u"castbench-lab"_s;
        device.community = secret;
        return device;
    }

    void leave(const Secret &secret)
    {
        JournalledCap cap;
        cap.device = someSwitch(secret);
        cap.port = port;
        cap.former.cap = Cap::kbps(3000);
        cap.former.native = u"1.3.6.1.4.1.8072.9999.9999.512.1.1.1.2.2=3000"_s;
        cap.run = u"Evening"_s;
        cap.owner = ProcessIdentity::current();
        QVERIFY(CapJournal(m_folder->path()).write(cap));
        QCOMPARE(m_rescue->unrestored().caps.size(), std::size_t{1});
    }

    std::optional<Expected<CapReading>> restore()
    {
        return test::waitFor(m_rescue->restore(m_rescue->unrestored().caps.front(), {}));
    }

    SystemClock m_clock;
    wire::NetworkThread m_network;
    BuiltInLabHost m_builtInLab;
    PairingBook m_pairings;
    FakeSecretStore m_secrets;
    LabDocument m_lab;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AgentProcess> m_agent;
    std::unique_ptr<DesktopCapRescue> m_rescue;
};

QTEST_GUILESS_MAIN(TestDesktopCapRescue)
#include "tst_desktopcaprescue.moc"
