#include "controllers/switches/capdriverfactory.h"
#include "controllers/switches/guard/portlock.h"
#include "controllers/switches/guard/unrestoredcaps.h"
#include "probes/clock/systemclock.h"
#include "tests/support/agentprocess.h"
#include "tests/support/capperprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace castbench;
using namespace castbench::test;

namespace {

using namespace Qt::StringLiterals;

constexpr int patienceMs = 60'000;
constexpr int port = 2;
constexpr int kills = 50;
const QString community = u"hunter2-community"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void send(qint64 pid, int signal)
{
    ::kill(static_cast<pid_t>(pid), signal);
}

} // namespace

/// A program that caps a switch is killed, its guard too: the port gets back what it had. Program, guard and
/// switch are processes; only the switch is the built-in lab's.
class TestKilledProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_agent = std::make_unique<AgentProcess>(community);
        m_agent->command("cap 2 3000");
    }

    void cleanup()
    {
        m_agent.reset();
    }

    void killedAtRandomInstants()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CASTBENCH_SEED")
                                 ? qEnvironmentVariable("CASTBENCH_SEED").toUInt()
                                 : QRandomGenerator::system()->generate();
        qInfo("CASTBENCH_SEED=%u", seed);
        QRandomGenerator random(seed);
        int restored = 0;
        for (int i = 0; i < kills; ++i) {
            const QByteArray former = QByteArray::number(random.bounded(1000, 9000));
            m_agent->command("cap 2 " + former);
            CapperProcess::Config restless = config();
            restless.holds = false;
            CapperProcess capper(restless);
            // Every fifth while it still prepares, the others while it sets, restores and sets again.
            if (i % 5 != 0)
                QVERIFY(capper.waitForLine("capped"));
            QTest::qWait(random.bounded(200));
            capper.kill();
            if (!QTest::qWaitFor([this] { return isSettled(); }, patienceMs))
                QFAIL(qPrintable(whatIsLeft()));
            const QByteArray present = m_agent->command("cap 2");
            restored += present == former ? 1 : 0;
            if (present != former)
                qWarning("Kill %d: the port had %s and has %s", i, former.constData(), present.constData());
        }
        QCOMPARE(restored, kills);
    }

    void theNextStartRestoresWhereTheGuardWasKilledToo()
    {
        killBoth();
        UnrestoredCaps caps = unrestored();
        const auto listing = caps.list();
        QVERIFY(listing.problems.empty());
        QCOMPARE(listing.caps.size(), std::size_t{1});
        const JournalledCap cap = listing.caps.front();
        QCOMPARE(cap.run, u"Evening"_s);
        QCOMPARE(cap.former.cap, Cap::kbps(3000));
        QVERIFY(m_agent->command("cap 2") != "3000");

        // What it was set to before may not be taken for what it had.
        CapperProcess another(config());
        QCOMPARE(another.waitForExit(), 3);
        QVERIFY(another.lines("error ").front().contains("Evening"));

        const auto without = QCoro::waitFor(caps.restore(cap, &notKept, {}));
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::NotFound);
        const auto reading = QCoro::waitFor(caps.restore(cap, &fromTheLab, {}));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->cap, Cap::kbps(3000));
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
        QVERIFY(caps.list().caps.empty());
        const auto again = QCoro::waitFor(caps.restore(cap, &fromTheLab, {}));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void aForgottenPortStaysAndIsFree()
    {
        killBoth();
        UnrestoredCaps caps = unrestored();
        QVERIFY(caps.forget(caps.list().caps.front()));
        QVERIFY(caps.list().caps.empty());
        QVERIFY(m_agent->command("cap 2") != "3000");
        CapperProcess another(config());
        QVERIFY(another.waitForLine("capped"));
        QCOMPARE(another.end(), 0);
    }

    void aGuardThatDiesIsStartedAnew()
    {
        CapperProcess capper(config());
        QVERIFY(capper.waitForLine("capped"));
        const qint64 first = capper.guardPid();
        QVERIFY(first > 0);
        send(first, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(capper.guardPid() != first && capper.guardPid() > 0, patienceMs);
        capper.kill();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
    }

    void theTerminalDoesNotEndTheGuard()
    {
        CapperProcess capper(config());
        QVERIFY(capper.waitForLine("capped"));
        const qint64 guard = capper.guardPid();
        QVERIFY(::getsid(static_cast<pid_t>(guard)) == guard);
        for (const int signal : {SIGINT, SIGHUP, SIGTERM, SIGQUIT})
            send(guard, signal);
        QVERIFY(!processStart(guard).isEmpty());
        capper.kill();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
    }

    void secretsGoThroughThePipeAlone()
    {
        CapperProcess capper(config());
        QVERIFY(capper.waitForLine("capped"));
        const QString process = u"/proc/%1/"_s.arg(capper.guardPid());
        const QByteArray line = contentOf(process + u"cmdline"_s);
        QVERIFY(line.contains("castbench-guard"));
        QVERIFY(!line.contains("hunter2"));
        QVERIFY(!contentOf(process + u"environ"_s).contains("hunter2"));
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        for (; files.hasNext(); ++seen)
            QVERIFY(!contentOf(files.next()).contains("hunter2"));
        QVERIFY(seen > 0);
        capper.kill();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
    }

    void twoProgramsRefuseEachOther()
    {
        CapperProcess first(config());
        QVERIFY(first.waitForLine("capped"));
        CapperProcess second(config());
        QCOMPARE(second.waitForExit(), 3);
        const QByteArray error = second.lines("error ").front();
        QVERIFY2(error.contains("capper") && error.contains(QByteArray::number(first.pid())),
                 error.constData());
        QVERIFY(m_agent->command("cap 2") != "3000");
        QCOMPARE(first.end(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
        CapperProcess third(config());
        QVERIFY(third.waitForLine("capped"));
        QCOMPARE(third.end(), 0);
    }

    void whatAProgramCouldNotRestoreIsLeftToTheGuard()
    {
        CapperProcess capper(config());
        QVERIFY(capper.waitForLine("capped"));
        m_agent->command("refuse on");
        // It ends in order, and says that it could not.
        QCOMPARE(capper.end(), 3);
        QVERIFY(!isSettled());
        QVERIFY(m_agent->command("cap 2") != "3000");
        m_agent->command("refuse off");
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
    }

    void aSilentSwitchIsAskedUntilItAnswers()
    {
        CapperProcess capper(config());
        QVERIFY(capper.waitForLine("capped"));
        m_agent->command("silent on");
        capper.kill();
        const CapJournal journal(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(!journal.list().caps.front().failure.isEmpty(), patienceMs);
        QVERIFY(unrestored().list().caps.empty());
        m_agent->command("silent off");
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patienceMs);
        QCOMPARE(m_agent->command("cap 2"), QByteArray("3000"));
    }

private:
    CapperProcess::Config config() const
    {
        return {m_agent->address(),
                community,
                m_folder->path(),
                QStringLiteral(CASTBENCH_BIN_DIR "/castbench-guard"),
                port,
                u"Evening"_s};
    }

    /// Nothing is noted, and no guard is at work.
    bool isSettled() const
    {
        const CapJournal journal(m_folder->path());
        const CapJournal::Listing listing = journal.list();
        Switch device;
        device.driver = switchdrivers::snmp;
        device.address = m_agent->address();
        return listing.caps.empty() && listing.problems.empty() &&
               !PortLock::isHeld(journal.guardLock(device, port));
    }

    QString whatIsLeft() const
    {
        QString text = QDir(m_folder->path()).entryList(QDir::Files).join(u' ');
        for (const JournalledCap &cap : CapJournal(m_folder->path()).list().caps)
            text += u"\nnoted: "_s + cap.failure;
        return text;
    }

    UnrestoredCaps unrestored()
    {
        return UnrestoredCaps(CapJournal(m_folder->path()), m_clock,
                              [this](const Switch &device) { return makeCapDriver(device, m_clock); });
    }

    void killBoth()
    {
        CapperProcess capper(config());
        QVERIFY(capper.waitForLine("capped"));
        // It must not start another guard.
        send(capper.pid(), SIGSTOP);
        send(capper.guardPid(), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(processStart(capper.guardPid()).isEmpty(), patienceMs);
        capper.kill();
        QVERIFY(!unrestored().list().caps.empty());
    }

    static QCoro::Task<Expected<Switch>> notKept(Switch device)
    {
        const auto kept = checkSecretsKept(device);
        if (!kept)
            co_return kept.error();
        co_return device;
    }

    static QCoro::Task<Expected<Switch>> fromTheLab(Switch device)
    {
        Switch inTheLab = device;
        inTheLab.community = Secret::plain(community);
        co_return withSecretsOf(device, inTheLab);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AgentProcess> m_agent;
};

QTEST_GUILESS_MAIN(TestKilledProgram)
#include "tst_killedprogram.moc"
