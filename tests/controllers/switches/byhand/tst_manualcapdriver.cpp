#include "controllers/switches/byhand/manualcapdriver.h"
#include "controllers/switches/capdriverfactory.h"
#include "tests/support/fakeattendant.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace castbench;
using namespace castbench::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A person as a switch's driver.
class TestManualCapDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presentCapIsAskedForOnce();
    void onlyChangesAreAskedFor();
    void aFreshDriverRestores();
    void refusalLeavesTheCapInDoubt();
    void cancelledRequestIsWithdrawn();
    void nobodyIsAskedWhatIsKnown();
    void withoutAnybodyThereIsNoDriver();

private:
    FakeClock m_clock;
};

void TestManualCapDriver::presentCapIsAskedForOnce()
{
    FakeAttendant person(m_clock);
    person.present = Cap::kbps(8000);
    ManualCapDriver driver(u"S1"_s, u"web switch"_s, m_clock, person);
    for (int i = 0; i < 2; ++i) {
        const auto reading = QCoro::waitFor(driver.read(3, {}));
        QVERIFY(reading);
        QCOMPARE(reading->cap, Cap::kbps(8000));
        QCOMPARE(reading->native, u"by hand: 8000 kbit/s"_s);
    }
    QCOMPARE(person.presentAsked, 1);
    QVERIFY(QCoro::waitFor(driver.read(4, {})));
    QCOMPARE(person.presentAsked, 2);
}

void TestManualCapDriver::onlyChangesAreAskedFor()
{
    FakeAttendant person(m_clock);
    ManualCapDriver driver(u"S1"_s, u"web switch"_s, m_clock, person);
    const auto former = QCoro::waitFor(driver.read(3, {}));
    QVERIFY(former);
    QVERIFY(QCoro::waitFor(driver.set(3, Cap::noLimit(), {})));
    QVERIFY(person.requests.empty());
    const auto set = QCoro::waitFor(driver.set(3, Cap::kbps(512), {}));
    QVERIFY(set);
    QCOMPARE(set->cap, Cap::kbps(512));
    QVERIFY(QCoro::waitFor(driver.set(3, Cap::kbps(512), {})));
    const auto restored = QCoro::waitFor(driver.restore(3, *former, {}));
    QVERIFY(restored);
    QCOMPARE(restored->native, former->native);
    const std::vector<ManualCap> asked{{u"web switch"_s, 3, Cap::kbps(512), false},
                                       {u"web switch"_s, 3, Cap::noLimit(), true}};
    QCOMPARE(person.requests, asked);
}

void TestManualCapDriver::aFreshDriverRestores()
{
    FakeAttendant person(m_clock);
    ManualCapDriver driver(u"S1"_s, QString(), m_clock, person);
    const CapReading former{Cap::kbps(8000), u"by hand: 8000 kbit/s"_s, {}};
    const auto restored = QCoro::waitFor(driver.restore(3, former, {}));
    QVERIFY(restored);
    QCOMPARE(restored->cap, former.cap);
    QCOMPARE(restored->native, former.native);
    QCOMPARE(person.requests.front().device, u"S1"_s);
}

void TestManualCapDriver::refusalLeavesTheCapInDoubt()
{
    FakeAttendant person(m_clock);
    ManualCapDriver driver(u"S1"_s, u"web switch"_s, m_clock, person);
    const auto former = QCoro::waitFor(driver.read(3, {}));
    person.refuses = true;
    const auto set = QCoro::waitFor(driver.set(3, Cap::kbps(512), {}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Refused);
    QCOMPARE(set.error().context, u"switch S1 port 3"_s);
    person.refuses = false;
    // It may have been set all the same.
    QVERIFY(QCoro::waitFor(driver.restore(3, *former, {})));
    QCOMPARE(person.requests.size(), std::size_t{2});
}

void TestManualCapDriver::cancelledRequestIsWithdrawn()
{
    FakeAttendant person(m_clock);
    person.takes = 1h;
    ManualCapDriver driver(u"S1"_s, u"web switch"_s, m_clock, person);
    std::stop_source stop;
    auto call = driver.set(3, Cap::kbps(512), stop.get_token());
    QCOMPARE(person.requests.size(), std::size_t{1});
    stop.request_stop();
    const auto cancelled = QCoro::waitFor(call);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(person.withdrawn, 1);
}

void TestManualCapDriver::nobodyIsAskedWhatIsKnown()
{
    FakeAttendant person(m_clock);
    ManualCapDriver driver(u"S1"_s, u"web switch"_s, m_clock, person);
    QVERIFY(driver.abilities().needsPerson);
    QVERIFY(!driver.abilities().readsBack);
    QVERIFY(!driver.abilities().counters);
    QCOMPARE(driver.nearest(Cap::kbps(1234)), Cap::kbps(1234));
    const auto identity = QCoro::waitFor(driver.identify({}));
    QVERIFY(identity);
    QCOMPARE(identity->name, u"web switch"_s);
    const auto findings = QCoro::waitFor(driver.check(3, {}));
    QVERIFY(findings);
    QCOMPARE(findings->size(), std::size_t{1});
    const auto counters = QCoro::waitFor(driver.counters(3, {}));
    QVERIFY(!counters);
    QCOMPARE(counters.error().code, ErrorCode::Unsupported);
    const auto ports = QCoro::waitFor(driver.ports({}));
    QVERIFY(!ports);
    QCOMPARE(person.presentAsked, 0);
    QVERIFY(person.requests.empty());
}

void TestManualCapDriver::withoutAnybodyThereIsNoDriver()
{
    Switch device;
    device.id = u"S1"_s;
    device.driver = QString(switchdrivers::byHand);
    const auto nobody = makeCapDriver(device, m_clock);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::Refused);
    QVERIFY2(nobody.error().message.contains(u"in a terminal"_s), qPrintable(nobody.error().message));
    FakeAttendant person(m_clock);
    QVERIFY(makeCapDriver(device, m_clock, &person));
}

QTEST_GUILESS_MAIN(TestManualCapDriver)
#include "tst_manualcapdriver.moc"
