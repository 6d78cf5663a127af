#include "app/desktop/desktopswitchservice.h"
#include "probes/clock/systemclock.h"
#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <qcorotask.h>

using namespace castbench;
using namespace castbench::test;
using namespace std::chrono_literals;

/// What the switch's dialog asks for, from the built-in lab's switch, with the drivers, the journal and the
/// guard that the window has.
class TestSwitchTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void switchIsRecognisedAndListed();
    void capIsTriedAndUndone();
    void stoppedTrialIsUndone();
    void wrongCommunityIsTold();

private:
    CapTrialRequest request(milliseconds duration) const
    {
        return {m_lab.switchDevice, m_lab.broadcasters.front().switchPort, Cap::kbps(1000), duration};
    }
    /// Nothing is owed to a switch.
    bool isNothingNoted() const
    {
        return CapJournal(m_journal.path()).list().caps.empty();
    }

    SystemClock m_clock;
    LabFixture m_fixture;
    Lab m_lab;
    QTemporaryDir m_journal;
    std::unique_ptr<DesktopSwitchService> m_service;
};

void TestSwitchTrial::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    const auto lab = labFromJson(m_fixture.labJson(), QStringLiteral("lab"));
    QVERIFY(lab.has_value());
    m_lab = *lab;
}

void TestSwitchTrial::init()
{
    const CapSafety safety{m_journal.path(), QStringLiteral(CASTBENCH_BIN_DIR "/castbench-guard")};
    m_service = std::make_unique<DesktopSwitchService>(SwitchWays::standard(m_clock, safety), m_clock,
                                                       nullptr, [] { return false; });
}

void TestSwitchTrial::cleanup()
{
    m_service.reset();
    QCOMPARE(m_fixture.portCap(), Cap::noLimit());
    QVERIFY(isNothingNoted());
}

void TestSwitchTrial::switchIsRecognisedAndListed()
{
    Switch unknown = m_lab.switchDevice;
    unknown.driver.clear();
    unknown.profile.clear();
    const auto found = QCoro::waitFor(m_service->identify(unknown, {}));
    QVERIFY(found);
    QCOMPARE(found->driver, QString(switchdrivers::snmp));
    QCOMPARE(found->profile, QStringLiteral("castbench-lab"));
    const auto ports = QCoro::waitFor(m_service->ports(m_lab.switchDevice, {}));
    QVERIFY(ports);
    QCOMPARE(ports->front().number, 1);
}

void TestSwitchTrial::capIsTriedAndUndone()
{
    bool wasCapped = false;
    bool wasNoted = false;
    connect(m_service.get(), &SwitchService::trialProgressed, this, [&](TrialPhase phase, const CapTrial &) {
        if (phase != TrialPhase::Measuring)
            return;
        wasCapped = wasCapped || m_fixture.portCap() == Cap::kbps(1000);
        wasNoted = wasNoted || !isNothingNoted();
    });
    const auto trial = QCoro::waitFor(m_service->tryCap(request(6s), {}));
    QVERIFY(trial);
    const CapTrial &tried = *trial;
    QVERIFY(wasCapped);
    QVERIFY(wasNoted);
    QVERIFY2(!tried.notSet, tried.notSet ? qPrintable(tried.notSet->text()) : "");
    QVERIFY(tried.former && tried.set && tried.restored);
    QCOMPARE(tried.set->cap, Cap::kbps(1000));
    QCOMPARE(tried.restored->native, tried.former->native);
    QVERIFY(tried.samples.size() >= 3);
    // The broadcaster wants some 4000 kbit/s. What waits in the shaper's queue takes a while to leave.
    for (const TrialSample &sample : tried.samples) {
        QVERIFY(sample.forwarded);
        QVERIFY2(sample.from < 2s || (sample.kbps > 0 && sample.kbps < 1250),
                 qPrintable(QString::number(sample.kbps)));
    }
}

void TestSwitchTrial::stoppedTrialIsUndone()
{
    std::stop_source stop;
    connect(m_service.get(), &SwitchService::trialProgressed, this, [&](TrialPhase phase, const CapTrial &) {
        if (phase == TrialPhase::Measuring)
            stop.request_stop();
    });
    const auto trial = QCoro::waitFor(m_service->tryCap(request(120s), stop.get_token()));
    QVERIFY(trial);
    QVERIFY(trial->stopped);
    QVERIFY(trial->restored);
}

void TestSwitchTrial::wrongCommunityIsTold()
{
    Switch device = m_lab.switchDevice;
    device.community = Secret::plain(QStringLiteral("wrong"));
    const auto read = QCoro::waitFor(m_service->read(device, 1, {}));
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(QStringLiteral("community")), qPrintable(read.error().text()));
    QVERIFY(!read.error().text().contains(QStringLiteral("wrong")));
}

QTEST_GUILESS_MAIN(TestSwitchTrial)
#include "tst_switchtrial.moc"
