#include "controllers/domain/savefile.h"
#include "controllers/switches/guard/guardedcapdriver.h"
#include "tests/support/fakecapdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/runtoend.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

using namespace Qt::StringLiterals;

constexpr int port = 3;

Switch someSwitch()
{
    Switch device;
    device.id = u"S1"_s;
    device.name = u"Switch 1"_s;
    device.driver = switchdrivers::snmp;
    device.address = {u"192.168.1.2"_s, 161};
    device.profile = u"castbench-lab"_s;
    device.community = Secret::plain(u"hunter2"_s);
    return device;
}

bool hasError(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace

/// The decorator alone, on a switch and a clock that obey the test; without a guard process, except where
/// that is what it is about.
class TestGuardedCapDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_guarding = CapGuarding();
        m_guarding.journalFolder = m_folder->filePath(u"caps"_s);
        m_guarding.described = someSwitch();
        m_guarding.described.community = Secret::fromKeychain(u"Lab/S1/community"_s);
        m_guarding.run = u"Evening"_s;
        makeDriver();
        m_fake->current = Cap::kbps(3000);
    }

    void cleanup()
    {
        m_driver.reset();
        m_other.reset();
        m_clock.reset();
    }

    void whatThePortHadIsNotedBeforeTheFirstSet()
    {
        std::vector<std::size_t> notedAt;
        m_fake->onCall = [&](const FakeCapDriver::Call &call) {
            if (call.what == "set"_L1)
                notedAt.push_back(journal().list().caps.size());
        };
        QVERIFY(run(m_driver->set(port, Cap::kbps(512), {})));
        QVERIFY(run(m_driver->set(port, Cap::kbps(256), {})));
        QCOMPARE(notedAt, (std::vector<std::size_t>{1, 1}));
        const JournalledCap cap = journal().list().caps.front();
        QCOMPARE(cap.former.cap, Cap::kbps(3000));
        QCOMPARE(cap.former.native, u"rate=3000"_s);
        QCOMPARE(cap.device.community, m_guarding.described.community);
        QCOMPARE(cap.run, u"Evening"_s);
        QVERIFY(cap.owner.isAlive());
    }

    void aPreparedSetIsSentAtOnce()
    {
        m_fake->roundTrip = milliseconds{5};
        QVERIFY(run(m_driver->check(port, {})));
        QVERIFY(run(m_driver->read(port, {})));
        const auto calls = m_fake->calls.size();
        auto setting = m_driver->set(port, Cap::kbps(512), {});
        // Neither the disk nor another event was waited for.
        QCOMPARE(m_fake->calls.size(), calls + 1);
        QCOMPARE(m_fake->calls.back().what, u"set"_s);
        QVERIFY(run(std::move(setting)));
    }

    void readingAloneTakesNothing()
    {
        QVERIFY(run(m_driver->read(port, {})));
        QVERIFY(journal().list().caps.empty());
        makeOther();
        QVERIFY(run(m_other->set(port, Cap::kbps(512), {})));
    }

    void restoringForgetsAndFrees()
    {
        QVERIFY(run(m_driver->check(port, {})));
        const auto former = run(m_driver->read(port, {}));
        QVERIFY(run(m_driver->set(port, Cap::kbps(512), {})));
        QVERIFY(run(m_driver->restore(port, *former, {})));
        QVERIFY(journal().list().caps.empty());
        makeOther();
        QVERIFY(run(m_other->set(port, Cap::kbps(512), {})));
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
    }

    void aFailedRestoreForgetsNothing()
    {
        const auto former = run(m_driver->read(port, {}));
        QVERIFY(run(m_driver->set(port, Cap::kbps(512), {})));
        m_fake->restoresWrongly = true;
        QVERIFY(!run(m_driver->restore(port, *former, {})));
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
        m_fake->restoresWrongly = false;
        CapReading foreign = *former;
        foreign.cap = Cap::kbps(700);
        QVERIFY(run(m_driver->restore(port, foreign, {})));
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
        m_driver.reset();
        QCOMPARE(journal().list().caps.front().former.cap, Cap::kbps(3000));
    }

    void whatWasNotSetIsForgottenAtTheEnd()
    {
        QVERIFY(run(m_driver->check(port, {})));
        QVERIFY(run(m_driver->read(port, {})));
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
        m_driver.reset();
        QVERIFY(journal().list().caps.empty());
    }

    void aSetThatGotNoAnswerCountsAsSet()
    {
        m_fake->mode = FakeCapDriver::Mode::Answers;
        QVERIFY(run(m_driver->check(port, {})));
        QVERIFY(run(m_driver->read(port, {})));
        m_fake->mode = FakeCapDriver::Mode::Mute;
        QVERIFY(!run(m_driver->set(port, Cap::kbps(512), {})));
        m_driver.reset();
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
    }

    void nothingIsSetWhereNothingCanBeNoted()
    {
        // A file is in the way of the folder.
        QFile file(m_guarding.journalFolder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto set = run(m_driver->set(port, Cap::kbps(512), {}));
        QVERIFY(!set);
        QVERIFY2(set.error().text().contains(m_guarding.journalFolder), qPrintable(set.error().text()));
        QCOMPARE(m_fake->writes(), 0);
        const auto findings = run(m_driver->check(port, {}));
        QVERIFY(findings);
        QVERIFY(hasError(*findings));
    }

    void nothingIsSetWhereTheFormerValueIsNotKnown()
    {
        m_fake->mode = FakeCapDriver::Mode::Deaf;
        QVERIFY(!run(m_driver->set(port, Cap::kbps(512), {})));
        QCOMPARE(m_fake->writes(), 0);
        QVERIFY(journal().list().caps.empty());
    }

    void anotherDriverOfThePortIsRefused()
    {
        QVERIFY(run(m_driver->set(port, Cap::kbps(512), {})));
        makeOther();
        const auto refused = run(m_other->set(port, Cap::kbps(256), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().text().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(refused.error().text()));
        const auto findings = run(m_other->check(port, {}));
        QVERIFY(findings && hasError(*findings));
        QCOMPARE(m_otherFake->writes(), 0);
        QVERIFY(run(m_other->set(port + 1, Cap::kbps(256), {})));
    }

    void aPortThatWasLeftCappedIsRefused()
    {
        leaveCapped();
        const auto refused = run(m_driver->set(port, Cap::kbps(256), {}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().contains(u"Evening"_s), qPrintable(refused.error().text()));
        QCOMPARE(m_fake->writes(), 0);
        QCOMPARE(journal().list().caps.front().former.cap, Cap::kbps(3000));
    }

    void aPortThatWasLeftCappedCanBeTakenOver()
    {
        leaveCapped();
        m_guarding.adoptsUnrestored = true;
        makeDriver();
        m_fake->current = Cap::kbps(512);
        QVERIFY(run(m_driver->set(port, Cap::kbps(256), {})));
        m_driver.reset();
        QCOMPARE(journal().list().caps.front().former.cap, Cap::kbps(3000));
    }

    void whatAResumedRunOwesIsNotedWhateverIsRead()
    {
        const CapReading former = *run(m_fake->read(port, {}));
        m_guarding.former = former;
        makeDriver();
        m_fake->current = Cap::kbps(512);
        QVERIFY(run(m_driver->check(port, {})));
        const auto read = run(m_driver->read(port, {}));
        QVERIFY(read.has_value());
        QCOMPARE(read->cap, Cap::kbps(512));
        QCOMPARE(journal().list().caps.front().former, former);
        QVERIFY(run(m_driver->set(port, Cap::kbps(256), {})));
        QVERIFY(run(m_driver->restore(port, former, {})));
        QCOMPARE(m_fake->current, former.cap);
        QVERIFY(journal().list().caps.empty());
    }

    void aJournalThatIsBrokenForbidsTheSet()
    {
        leaveCapped();
        const QDir folder(m_guarding.journalFolder);
        QFile file(folder.filePath(folder.entryList({u"*.json"_s}).front()));
        QVERIFY(file.resize(file.size() / 2));
        const auto refused = run(m_driver->set(port, Cap::kbps(256), {}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().contains(file.fileName()), qPrintable(refused.error().text()));
        QCOMPARE(m_fake->writes(), 0);
    }

    void withoutAGuardProgramOneIsWarned()
    {
        m_guarding.guardProgram = m_folder->filePath(u"no-such-program"_s);
        makeDriver();
        const auto findings = run(m_driver->check(port, {}));
        QVERIFY(findings && !hasError(*findings));
        QCOMPARE(findings->back().severity, Severity::Warning);
        QVERIFY(findings->back().message.contains(u"install"_s));
        QVERIFY(run(m_driver->set(port, Cap::kbps(512), {})));
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
    }

    void callsUnderWayAreCancelledAtTheEnd()
    {
        m_fake->mode = FakeCapDriver::Mode::Hangs;
        std::stop_source stop;
        auto reading = m_driver->read(port, stop.get_token());
        m_driver.reset();
        stop.request_stop();
        QVERIFY(!run(std::move(reading)));
        QVERIFY(journal().list().caps.empty());
    }

    void theRestIsPassedThrough()
    {
        m_fake->granularityKbps = 100;
        QCOMPARE(m_driver->device(), u"S1"_s);
        QCOMPARE(m_driver->nearest(Cap::kbps(512)), Cap::kbps(500));
        QVERIFY(run(m_driver->identify({})));
        QVERIFY(run(m_driver->counters(port, {})));
        QCOMPARE(run(m_driver->ports({})).error().code, ErrorCode::Unsupported);
        QCOMPARE(m_driver->abilities().readsBack, m_fake->abilities().readsBack);
        m_fake->findings = {{Severity::Info, u"S1"_s, u"switch port"_s, u"It is up."_s, {}}};
        QCOMPARE(run(m_driver->check(port, {}))->front(), m_fake->findings.front());
    }

private:
    template<typename T>
    T run(QCoro::Task<T> task)
    {
        return runToEnd(*m_clock, std::move(task));
    }

    CapJournal journal() const
    {
        return CapJournal(m_guarding.journalFolder);
    }

    void makeDriver()
    {
        m_driver.reset();
        auto fake = std::make_unique<FakeCapDriver>(*m_clock);
        m_fake = fake.get();
        m_driver = std::make_unique<GuardedCapDriver>(std::move(fake), someSwitch(), m_guarding, *m_clock);
    }

    void makeOther()
    {
        auto fake = std::make_unique<FakeCapDriver>(*m_clock);
        m_otherFake = fake.get();
        m_other = std::make_unique<GuardedCapDriver>(std::move(fake), someSwitch(), m_guarding, *m_clock);
    }

    void leaveCapped()
    {
        QVERIFY(run(m_driver->set(port, Cap::kbps(512), {})));
        makeDriver();
        m_fake->current = Cap::kbps(512);
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    CapGuarding m_guarding;
    std::unique_ptr<GuardedCapDriver> m_driver;
    FakeCapDriver *m_fake = nullptr;
    std::unique_ptr<GuardedCapDriver> m_other;
    FakeCapDriver *m_otherFake = nullptr;
};

QTEST_GUILESS_MAIN(TestGuardedCapDriver)
#include "tst_guardedcapdriver.moc"
