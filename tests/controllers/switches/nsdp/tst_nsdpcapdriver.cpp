#include "controllers/switches/nsdp/nsdpcapdriver.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/nsdpagent.h"
#include "tests/support/fakeswitchports.h"

#include <QTest>
#include <qcorotask.h>

#include <algorithm>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::nsdp::PasswordForm;
using castbench::test::FakeSwitchPorts;

Q_DECLARE_METATYPE(castbench::Cap)

namespace {

const QString password = QStringLiteral("switch-lab-1");

template<typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

bool hasFinding(const std::vector<Finding> &findings, Severity severity, const QString &check)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.severity == severity && finding.check == check;
    });
}

/// The built-in switch with eight ports, and what it takes to speak to it.
struct World
{
    explicit World(PasswordForm form = PasswordForm::Xor)
        : ports(8)
    {
        NsdpResponderSettings settings;
        settings.passwordForm = form;
        settings.password = password;
        agent = std::make_unique<NsdpAgent>(ports, settings, clock);
        address = *agent->start();
    }

    std::unique_ptr<NsdpCapDriver> driver(const QString &given = password)
    {
        NsdpConfig config;
        config.device = QStringLiteral("S1");
        config.target.address = address;
        config.target.readTimeout = patience;
        config.target.readTries = 3;
        config.target.writeTimeout = patience;
        config.password = given;
        return std::make_unique<NsdpCapDriver>(config, clock);
    }

    SystemClock clock;
    FakeSwitchPorts ports;
    std::unique_ptr<NsdpAgent> agent;
    Endpoint address;
    milliseconds patience = 20s;
};

} // namespace

class TestNsdpCapDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capIsSetReadBackAndRestored_data()
    {
        QTest::addColumn<PasswordForm>("form");
        QTest::addColumn<Cap>("former");
        for (const PasswordForm form :
             {PasswordForm::Plain, PasswordForm::Xor, PasswordForm::Hash32, PasswordForm::Hash64}) {
            const QByteArray key = nsdp::passwordFormKey(form).toLatin1();
            QTest::addRow("%s, from No Limit", key.constData()) << form << Cap::noLimit();
            QTest::addRow("%s, from 8 Mbit/s", key.constData()) << form << Cap::kbps(8000);
        }
    }
    void capIsSetReadBackAndRestored()
    {
        QFETCH(PasswordForm, form);
        QFETCH(Cap, former);
        World world(form);
        world.ports.setCap(3, former);
        const auto driver = world.driver();
        const auto before = wait(driver->read(3, {}));
        QVERIFY2(before, before ? "" : qPrintable(before.error().text()));
        QCOMPARE(before->cap, former);
        for (const std::int64_t kbps : {4000, 2000, 1000, 512}) {
            const auto set = wait(driver->set(3, Cap::kbps(kbps), {}));
            QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
            QCOMPARE(set->cap, Cap::kbps(kbps));
            QCOMPARE(world.ports.cap(3), Cap::kbps(kbps));
        }
        QCOMPARE(world.ports.cap(2), Cap::noLimit());
        const auto restored = wait(driver->restore(3, *before, {}));
        QVERIFY(restored);
        QCOMPARE(restored->native, before->native);
        QCOMPARE(world.ports.cap(3), former);
    }

    void capOffTheGridBecomesTheNearest()
    {
        World world;
        const auto driver = world.driver();
        QCOMPARE(driver->nearest(Cap::kbps(3000)), Cap::kbps(2000));
        QCOMPARE(driver->nearest(Cap::kbps(64)), Cap::kbps(512));
        QCOMPARE(driver->nearest(Cap::noLimit()), Cap::noLimit());
        const auto set = wait(driver->set(1, Cap::kbps(3000), {}));
        QCOMPARE(set->cap, Cap::kbps(2000));
        QCOMPARE(set->native, QStringLiteral("ingress=3"));
    }

    void wrongPasswordIsSentOnce_data()
    {
        QTest::addColumn<PasswordForm>("form");
        for (const PasswordForm form :
             {PasswordForm::Plain, PasswordForm::Xor, PasswordForm::Hash32, PasswordForm::Hash64})
            QTest::newRow(nsdp::passwordFormKey(form).toLatin1().constData()) << form;
    }
    void wrongPasswordIsSentOnce()
    {
        QFETCH(PasswordForm, form);
        World world(form);
        const auto driver = world.driver(QStringLiteral("swordfish"));
        // Ten calls; had the switch seen three of them, the right password would not do any more.
        for (int i = 0; i < 10; ++i) {
            const auto set = wait(driver->set(1, Cap::kbps(512), {}));
            QVERIFY(!set);
            QCOMPARE(set.error().code, ErrorCode::AuthenticationFailed);
            QVERIFY(!set.error().text().contains(QStringLiteral("swordfish")));
            QVERIFY(set.error().text().contains(QStringLiteral("S1")));
        }
        QVERIFY(wait(driver->read(1, {})));
        QCOMPARE(wait(world.driver(QStringLiteral("swordfisH"))->set(1, Cap::kbps(512), {})).error().code,
                 ErrorCode::AuthenticationFailed);
        QVERIFY(wait(world.driver()->set(1, Cap::kbps(512), {})));
    }

    void aLockedSwitchIsSaidToBe()
    {
        World world(PasswordForm::Hash64);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!wait(world.driver(QStringLiteral("swordfish"))->set(1, Cap::kbps(512), {})));
        const auto set = wait(world.driver()->set(1, Cap::kbps(512), {}));
        QCOMPARE(set.error().code, ErrorCode::AuthenticationFailed);
        QVERIFY2(set.error().message.contains(QStringLiteral("30 minutes")), qPrintable(set.error().message));
    }

    void refusedWriteIsRefused()
    {
        World world;
        world.agent->setRefusesWrites(true);
        const auto driver = world.driver();
        QCOMPARE(wait(driver->set(1, Cap::kbps(512), {})).error().code, ErrorCode::Refused);
        world.agent->setRefusesWrites(false);
        QVERIFY(wait(driver->set(1, Cap::kbps(512), {})));
    }

    void writeWithoutEffectShowsInTheReading()
    {
        World world;
        const auto driver = world.driver();
        const auto before = wait(driver->set(1, Cap::kbps(1000), {}));
        world.agent->setIgnoresWrites(true);
        QCOMPARE(wait(driver->set(1, Cap::kbps(512), {}))->cap, Cap::kbps(1000));
        CapReading other = *before;
        other.native = QStringLiteral("ingress=7");
        QCOMPARE(wait(driver->restore(1, other, {})).error().code, ErrorCode::Refused);
    }

    void restoringForeignValuesIsInvalid()
    {
        World world;
        const auto driver = world.driver();
        for (const char *native : {"", "rate=512", "ingress=", "ingress=15", "ingress=-1", "ingress=2x"}) {
            CapReading former;
            former.native = QString::fromLatin1(native);
            QCOMPARE(wait(driver->restore(1, former, {})).error().code, ErrorCode::InvalidInput);
        }
    }

    void portsThatDoNotExist()
    {
        World world;
        const auto driver = world.driver();
        for (const int port : {-1, 0, 9, 255, 70'000}) {
            QCOMPARE(wait(driver->read(port, {})).error().code, ErrorCode::NotFound);
            QCOMPARE(wait(driver->set(port, Cap::kbps(512), {})).error().code, ErrorCode::NotFound);
            QCOMPARE(wait(driver->counters(port, {})).error().code, ErrorCode::NotFound);
        }
        QVERIFY(wait(driver->read(9, {})).error().message.contains(QStringLiteral("it has 8")));
    }

    void portsAndCountersAreTold()
    {
        World world;
        world.ports.setUp(2, false);
        SimPortOctets octets;
        octets.in = quint64{5'000'000'000};
        octets.out = 77;
        world.ports.setOctets(4, octets);
        const auto driver = world.driver();
        QVERIFY(driver->abilities().listsPorts);
        const auto ports = wait(driver->ports({}));
        QCOMPARE(ports->size(), std::size_t{8});
        QCOMPARE(ports->at(1).number, 2);
        QCOMPARE(ports->at(1).up, std::optional<bool>(false));
        QVERIFY(!ports->at(1).speedKbps);
        QCOMPARE(ports->at(2).speedKbps, std::optional<qint64>(1'000'000));
        const auto counters = wait(driver->counters(4, {}));
        QCOMPARE(counters->octetsIn, quint64{5'000'000'000});
        QCOMPARE(counters->octetsOut, quint64{77});
        QVERIFY(!counters->octetsForwarded);
    }

    void checkTellsWhatItFound()
    {
        World world(PasswordForm::Hash64);
        world.ports.setUp(2, false);
        const auto driver = world.driver();
        const auto good = wait(driver->check(1, {}));
        QVERIFY(std::ranges::none_of(*good, [](const Finding &f) { return f.severity == Severity::Error; }));
        QVERIFY(hasFinding(*good, Severity::Info, QStringLiteral("switch password")));
        QVERIFY(hasFinding(*good, Severity::Info, QStringLiteral("upload cap")));
        QVERIFY(hasFinding(*wait(driver->check(2, {})), Severity::Error, QStringLiteral("switch port")));
        QVERIFY(hasFinding(*wait(driver->check(9, {})), Severity::Error, QStringLiteral("switch port")));
        QVERIFY(hasFinding(*wait(world.driver(QString())->check(1, {})), Severity::Error,
                           QStringLiteral("switch password")));
        const auto identity = wait(driver->identify({}));
        QCOMPARE(identity->model, QStringLiteral("castbench-lab"));
    }

    void silenceIsATimeoutAndPasses()
    {
        World world;
        world.patience = 20ms;
        const auto driver = world.driver();
        world.agent->setSilent(true);
        QCOMPARE(wait(driver->read(1, {})).error().code, ErrorCode::Timeout);
        QCOMPARE(wait(driver->set(1, Cap::kbps(512), {})).error().code, ErrorCode::Timeout);
        QVERIFY(hasFinding(*wait(driver->check(1, {})), Severity::Error, QStringLiteral("switch answers")));
        world.agent->setSilent(false);
        // The machine may be slower than the driver's patience once or twice.
        QTRY_VERIFY_WITH_TIMEOUT(wait(driver->set(1, Cap::kbps(512), {})).has_value(), 60'000);
        world.agent->setSilent(true);
        QCOMPARE(wait(driver->set(1, Cap::kbps(1000), {})).error().code, ErrorCode::Timeout);
    }

    void cancelAndDestructionComeBackAtOnce()
    {
        World world;
        world.agent->setSilent(true);
        auto driver = world.driver();
        std::stop_source stop;
        auto reading = driver->read(1, stop.get_token());
        auto counting = driver->counters(1, {});
        stop.request_stop();
        QCOMPARE(wait(std::move(reading)).error().code, ErrorCode::Cancelled);
        driver.reset();
        QCOMPARE(wait(std::move(counting)).error().code, ErrorCode::Cancelled);
    }

    void namesAreLookedUp()
    {
        World world;
        world.address.host = QStringLiteral("localhost");
        QVERIFY(wait(world.driver()->read(1, {})));
        world.address.host = QStringLiteral("::1");
        QCOMPARE(wait(world.driver()->read(1, {})).error().code, ErrorCode::Unreachable);
        world.address.host = QStringLiteral("switch.invalid");
        QCOMPARE(wait(world.driver()->read(1, {})).error().code, ErrorCode::Unreachable);
    }

    void twoDriversShareASwitch()
    {
        World world(PasswordForm::Hash64);
        const auto one = world.driver();
        const auto other = world.driver();
        for (int i = 0; i < 20; ++i) {
            auto counting = other->counters(2, {});
            auto reading = one->read(1, {});
            QVERIFY(wait(std::move(counting)));
            QVERIFY(wait(std::move(reading)));
            QVERIFY(wait((i % 2 == 0 ? one : other)->set(1, Cap::kbps(1000), {})));
        }
    }
};

QTEST_GUILESS_MAIN(TestNsdpCapDriver)
#include "tst_nsdpcapdriver.moc"
