#include "controllers/switches/guard/portlock.h"
#include "controllers/switches/guard/unrestoredcaps.h"
#include "tests/support/fakecapdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/runtoend.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace castbench;
using namespace castbench::test;

namespace {

using namespace Qt::StringLiterals;

/// Capped by a process that does not run any more.
JournalledCap someCap(int port = 3)
{
    JournalledCap cap;
    cap.device.id = u"S1"_s;
    cap.device.name = u"Rack"_s;
    cap.device.driver = switchdrivers::nsdp;
    cap.device.address = {u"192.168.1.2"_s, 63322};
    cap.device.password = Secret::fromEnvironment(u"CASTBENCH_TEST_PASSWORD"_s);
    cap.port = port;
    cap.former = {Cap::kbps(3000), u"rate=3000"_s, {}};
    cap.run = u"Evening"_s;
    cap.owner = ProcessIdentity::current();
    cap.owner.started += u'9';
    return cap;
}

QCoro::Task<Expected<Switch>> asItIs(Switch device)
{
    co_return device;
}

QCoro::Task<Expected<Switch>> refuse(Switch)
{
    co_return Error{ErrorCode::Refused, QStringLiteral("The store is locked."), {}};
}

} // namespace

class TestUnrestoredCaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_present = Cap::kbps(512);
        m_mode = FakeCapDriver::Mode::Answers;
        m_attempts = 0;
    }

    void cleanup()
    {
        m_clock.reset();
    }

    void portsOfDeadProgramsAreListed()
    {
        QVERIFY(caps().list().caps.empty());
        QVERIFY(journal().write(someCap(1)));
        QVERIFY(journal().write(someCap(2)));
        const auto program = PortLock::take(journal().programLock(someCap(2).device, 2));
        QVERIFY(program);
        QVERIFY(journal().write(someCap(3)));
        const auto guard = PortLock::take(journal().guardLock(someCap(3).device, 3));
        QVERIFY(guard);
        JournalledCap elsewhere = someCap(4);
        elsewhere.owner.machine = u"another"_s;
        elsewhere.owner.host = u"lab-pc-7"_s;
        QVERIFY(journal().write(elsewhere));
        const auto listing = caps().list();
        QCOMPARE(listing.caps, std::vector{someCap(1)});
        QCOMPARE(listing.problems.size(), std::size_t{1});
        QVERIFY(listing.problems.front().message.contains(u"lab-pc-7"_s));
    }

    void restoringRemovesTheNote()
    {
        QVERIFY(journal().write(someCap()));
        const auto reading = run(caps().restore(someCap(), &asItIs, {}));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->cap, Cap::kbps(3000));
        QVERIFY(journal().list().caps.empty());
        const auto again = run(caps().restore(someCap(), &asItIs, {}));
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void whyItFailedIsNoted_data()
    {
        QTest::addColumn<bool>("hasSecret");
        QTest::addColumn<QString>("says");
        QTest::newRow("no secret") << false << u"locked"_s;
        QTest::newRow("no answer") << true << u"answer"_s;
    }
    void whyItFailedIsNoted()
    {
        QFETCH(const bool, hasSecret);
        QFETCH(const QString, says);
        m_mode = FakeCapDriver::Mode::Deaf;
        QVERIFY(journal().write(someCap()));
        const auto reading = run(caps().restore(someCap(), hasSecret ? &asItIs : &refuse, {}));
        QVERIFY(!reading);
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
        QVERIFY(journal().list().caps.front().failure.contains(says));
        // The next attempt may succeed.
        m_mode = FakeCapDriver::Mode::Answers;
        QVERIFY(run(caps().restore(caps().list().caps.front(), &asItIs, {})));
    }

    void aPortInUseIsLeftAlone()
    {
        QVERIFY(journal().write(someCap()));
        for (const QString &path :
             {journal().programLock(someCap().device, 3), journal().guardLock(someCap().device, 3)}) {
            const auto lock = PortLock::take(path);
            QVERIFY(lock);
            QCOMPARE(run(caps().restore(someCap(), &asItIs, {})).error().code, ErrorCode::Refused);
            QCOMPARE(caps().forget(someCap()).error().code, ErrorCode::Refused);
        }
        QCOMPARE(m_attempts, 0);
        QVERIFY(caps().forget(someCap()));
        QVERIFY(journal().list().caps.empty());
    }

    void aPortThatWasCappedAnewIsLeftAlone()
    {
        QVERIFY(journal().write(someCap()));
        JournalledCap newer = someCap();
        newer.at += seconds{60};
        QVERIFY(journal().write(newer));
        QCOMPARE(run(caps().restore(someCap(), &asItIs, {})).error().code, ErrorCode::NotFound);
        QCOMPARE(m_attempts, 0);
    }

    void secretsOfTheSameSwitchAreTaken()
    {
        Switch journalled = someCap().device;
        journalled.password = Secret::redacted();
        QCOMPARE(checkSecretsKept(journalled).error().code, ErrorCode::NotFound);
        Switch known = someCap().device;
        known.id = u"Other-id"_s;
        known.password = Secret::plain(u"hunter2"_s);
        QCOMPARE(withSecretsOf(journalled, known).password, known.password);
        QVERIFY(checkSecretsKept(withSecretsOf(journalled, known)));
        known.address.host = u"192.168.1.3"_s;
        QCOMPARE(withSecretsOf(journalled, known), journalled);
        known.address = journalled.address;
        QCOMPARE(withSecretsOf(someCap().device, known), someCap().device);
    }

    void aLockOfADeadProcessIsTakenOver()
    {
        const QString path = m_folder->filePath(u"lock"_s);
#ifdef Q_OS_LINUX
        // A child that has ended and is not collected, as under a parent that does not care.
        int ready[2];
        QVERIFY(::pipe(ready) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            QLockFile lock(path);
            const bool taken = lock.tryLock(0);
            [[maybe_unused]] const auto written = ::write(ready[1], taken ? "1" : "0", 1);
            ::_exit(0);
        }
        char taken = 0;
        QVERIFY(::read(ready[0], &taken, 1) == 1);
        QCOMPARE(taken, '1');
        siginfo_t info{};
        QVERIFY(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT) == 0);
        QVERIFY(processStart(child).isEmpty());
        QVERIFY(!PortLock::isHeld(path));
        QTRY_VERIFY(PortLock::take(path));
        ::waitpid(child, nullptr, 0);
#else
        QSKIP("Needs fork()");
#endif
    }

    void looseLocksAreNotHeld()
    {
        const QString path = m_folder->filePath(u"lock"_s);
        QVERIFY(!PortLock::isHeld(path));
        {
            const auto lock = PortLock::take(path);
            QVERIFY(lock);
            QVERIFY(PortLock::isHeld(path));
            QCOMPARE(PortLock::take(path).error().code, ErrorCode::Refused);
        }
        QVERIFY(!PortLock::isHeld(path));
        QVERIFY(PortLock::take(path));
    }

    void processesAreToldApart()
    {
        const ProcessIdentity self = ProcessIdentity::current();
        QVERIFY(self.isAlive());
        ProcessIdentity earlier = self;
        earlier.started += u'1';
        QVERIFY(!earlier.isAlive());
        ProcessIdentity elsewhere = self;
        elsewhere.machine += u'1';
        QVERIFY(!elsewhere.isAlive());
        QVERIFY(!ProcessIdentity().isAlive());
        QVERIFY(processStart(-1).isEmpty());
    }

private:
    template<typename T>
    T run(QCoro::Task<T> task)
    {
        return runToEnd(*m_clock, std::move(task));
    }

    CapJournal journal() const
    {
        return CapJournal(m_folder->path());
    }

    UnrestoredCaps caps()
    {
        return UnrestoredCaps(journal(), *m_clock,
                              [this](const Switch &) -> Expected<std::unique_ptr<CapDriver>> {
                                  ++m_attempts;
                                  auto fake = std::make_unique<FakeCapDriver>(*m_clock);
                                  fake->current = m_present;
                                  fake->mode = m_mode;
                                  return std::unique_ptr<CapDriver>(std::move(fake));
                              });
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    Cap m_present;
    FakeCapDriver::Mode m_mode = FakeCapDriver::Mode::Answers;
    int m_attempts = 0;
};

QTEST_GUILESS_MAIN(TestUnrestoredCaps)
#include "tst_unrestoredcaps.moc"
