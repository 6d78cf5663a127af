#include "controllers/switches/guard/capguard.h"
#include "tests/support/fakecapdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/runtoend.h"

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

} // namespace

/// The guard's side without its process: what it is told, and what it does when the program is gone.
class TestCapGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_answers.clear();
        m_fake = nullptr;
        m_made = {};
        makeGuard();
        m_former = {Cap::kbps(3000), u"rate=3000"_s, m_clock->utcNow()};
    }

    void cleanup()
    {
        m_guard.reset();
        m_clock.reset();
    }

    void messagesComeThrough()
    {
        Switch v3 = someSwitch();
        v3.snmpVersion = SnmpVersion::V3;
        v3.community = Secret();
        v3.password = Secret::plain(u"p w\"\\\n"_s.trimmed());
        v3.snmpUser = {u"me"_s, SnmpAuthentication::Sha256, Secret::plain(u"authentication"_s),
                       SnmpPrivacy::Aes128, Secret::plain(u"privacy ü"_s)};
        for (const GuardMessage &message : {GuardMessage(GuardJob{u"/tmp/caps"_s, someSwitch(), 7}),
                                            GuardMessage(GuardJob{u"/tmp/caps"_s, v3, 1}),
                                            GuardMessage(m_former), GuardMessage(GuardRelease{})}) {
            const auto line = guardLine(message);
            QVERIFY(line);
            QCOMPARE(line->count('\n'), 1);
            const auto read = guardMessageFrom(*line);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QVERIFY(*read == message);
        }
        QVERIFY(guardAnswerFrom(guardAnswer({})));
        const auto refused = guardAnswerFrom(guardAnswer(Error{ErrorCode::Refused, u"No."_s, {}}));
        QCOMPARE(refused.error().message, u"No."_s);
    }

    void aSecretThatCannotBeReadMakesNoJob()
    {
        Switch device = someSwitch();
        device.community = Secret::fromEnvironment(u"CASTBENCH_TEST_NO_SUCH_VARIABLE"_s);
        QVERIFY(!guardLine(GuardJob{u"/tmp/caps"_s, device, port}));
    }

    void hostileLinesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hunter2");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("no switch") << QByteArray(R"({"journal":"/tmp","port":1})");
        QTest::newRow("port") << QByteArray(
            R"({"journal":"/tmp","port":-1,"switch":{"id":"S1","driver":"snmp","address":"1.2.3.4"}})");
        QTest::newRow("more than a job") << QByteArray(R"({"release":true,"former":{}})");
        QTest::newRow("former") << QByteArray(R"({"former":{"cap":"512 kbit/s"}})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void hostileLinesAreRefused()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!m_guard->hear(line));
        QCOMPARE(m_answers.size(), 1);
        QVERIFY(!guardAnswerFrom(m_answers.front()));
        QVERIFY(!m_answers.front().contains("hunter2"));
        QVERIFY(run(m_guard->programGone()));
    }

    void aDriverThatCannotBeMadeIsSaid()
    {
        m_made = Error{ErrorCode::NotFound, u"There is no such profile."_s, {}};
        QVERIFY(!tell(GuardJob{folder(), someSwitch(), port}));
        QCOMPARE(guardAnswerFrom(m_answers.front()).error().message, u"There is no such profile."_s);
    }

    void oneGuardForAPort()
    {
        takeJob();
        QVERIFY(!tell(GuardJob{folder(), someSwitch(), port}));
        CapGuard second(*m_clock, maker(), [this](const QByteArray &line) { m_answers += line; });
        m_answers.clear();
        QVERIFY(!second.hear(*guardLine(GuardJob{folder(), someSwitch(), port})));
        QVERIFY(guardAnswerFrom(m_answers.front())
                    .error()
                    .message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.hear(*guardLine(GuardJob{folder(), someSwitch(), port + 1})));
    }

    void restoresWhenTheProgramIsGone()
    {
        takeJob();
        noteCap();
        QVERIFY(tell(m_former));
        QVERIFY(run(m_guard->programGone()));
        QCOMPARE(m_fake->current, Cap::kbps(3000));
        QVERIFY(journal().list().caps.empty());
    }

    void theJournalSaysWhatWasNotTold()
    {
        takeJob();
        noteCap();
        QVERIFY(run(m_guard->programGone()));
        QCOMPARE(m_fake->current, Cap::kbps(3000));
        QVERIFY(journal().list().caps.empty());
    }

    void nothingIsDoneWithoutNeed_data()
    {
        QTest::addColumn<bool>("noted");
        QTest::addColumn<bool>("released");
        QTest::newRow("nothing was read") << false << false;
        QTest::newRow("restored, then killed") << false << true;
        QTest::newRow("released") << true << true;
    }
    void nothingIsDoneWithoutNeed()
    {
        QFETCH(const bool, noted);
        QFETCH(const bool, released);
        takeJob();
        if (noted)
            noteCap();
        if (released) {
            QVERIFY(tell(m_former));
            if (noted)
                QVERIFY(tell(GuardRelease{}));
        }
        QVERIFY(run(m_guard->programGone()));
        QCOMPARE(m_fake->writes(), 0);
    }

    void aSilentSwitchIsAskedAgain()
    {
        takeJob();
        noteCap();
        m_fake->mode = FakeCapDriver::Mode::Deaf;
        m_fake->onCall = [this](const FakeCapDriver::Call &) {
            if (m_fake->writes() > 4)
                m_fake->mode = FakeCapDriver::Mode::Answers;
        };
        QVERIFY(run(m_guard->programGone()));
        QCOMPARE(m_fake->current, Cap::kbps(3000));
        QVERIFY(journal().list().caps.empty());
    }

    void whatCannotBeRestoredStaysNoted()
    {
        takeJob();
        noteCap();
        m_fake->mode = FakeCapDriver::Mode::Deaf;
        const SteadyTime begin = m_clock->steadyNow();
        QVERIFY(!run(m_guard->programGone()));
        QVERIFY(m_clock->steadyNow() - begin > std::chrono::minutes(9));
        QVERIFY(m_fake->writes() > 50);
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
        QVERIFY(journal().list().caps.front().failure.contains(u"answer"_s));
    }

    void aWrongPasswordIsTriedOnce()
    {
        takeJob();
        noteCap();
        m_fake->mode = FakeCapDriver::Mode::Refuses;
        m_fake->refusal = ErrorCode::AuthenticationFailed;
        QVERIFY(!run(m_guard->programGone()));
        QCOMPARE(m_fake->writes(), 1);
        QCOMPARE(journal().list().caps.size(), std::size_t{1});
    }

    void aPortThatIsForgottenIsLeftAlone()
    {
        takeJob();
        noteCap();
        m_fake->mode = FakeCapDriver::Mode::Deaf;
        m_fake->onCall = [this](const FakeCapDriver::Call &) {
            if (m_fake->writes() == 2)
                QVERIFY(journal().remove(someSwitch(), port));
        };
        QVERIFY(!run(m_guard->programGone()));
        QCOMPARE(m_fake->writes(), 2);
    }

private:
    template<typename T>
    T run(QCoro::Task<T> task)
    {
        return runToEnd(*m_clock, std::move(task));
    }

    QString folder() const
    {
        return m_folder->path();
    }
    CapJournal journal() const
    {
        return CapJournal(folder());
    }

    MakeCapDriver maker()
    {
        return [this](const Switch &) -> Expected<std::unique_ptr<CapDriver>> {
            if (m_made)
                return *m_made;
            auto fake = std::make_unique<FakeCapDriver>(*m_clock);
            m_fake = fake.get();
            m_fake->current = Cap::kbps(512);
            return std::unique_ptr<CapDriver>(std::move(fake));
        };
    }

    void makeGuard()
    {
        m_guard = std::make_unique<CapGuard>(*m_clock, maker(),
                                             [this](const QByteArray &line) { m_answers += line; });
    }

    bool tell(const GuardMessage &message)
    {
        return m_guard->hear(*guardLine(message));
    }

    void takeJob()
    {
        QVERIFY(tell(GuardJob{folder(), someSwitch(), port}));
        QVERIFY(guardAnswerFrom(m_answers.takeFirst()));
    }

    void noteCap()
    {
        JournalledCap cap;
        cap.device = someSwitch();
        cap.port = port;
        cap.former = m_former;
        cap.run = u"Evening"_s;
        QVERIFY(journal().write(cap));
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QByteArray> m_answers;
    std::optional<Error> m_made; ///< why a driver cannot be made
    FakeCapDriver *m_fake = nullptr;
    std::unique_ptr<CapGuard> m_guard;
    CapReading m_former;
};

QTEST_GUILESS_MAIN(TestCapGuard)
#include "tst_capguard.moc"
