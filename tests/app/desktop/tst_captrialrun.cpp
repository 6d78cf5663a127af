#include "app/desktop/captrialrun.h"
#include "tests/support/fakecapdriver.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace castbench;
using castbench::test::FakeCapDriver;
using castbench::test::FakeClock;

namespace {

struct Trial
{
    FakeClock clock;
    FakeCapDriver *driver = nullptr; ///< the run's
    std::stop_source stop;
    std::vector<TrialPhase> phases;
    std::optional<Expected<CapTrial>> result;

    Trial()
    {
        auto made = std::make_unique<FakeCapDriver>(clock);
        driver = made.get();
        driver->kbps = 980;
        CapTrialRequest request;
        request.port = 3;
        request.cap = Cap::kbps(1000);
        m_run = std::make_shared<CapTrialRun>(std::move(made), request, clock,
                                              [this](TrialPhase phase, const CapTrial &) {
                                                  if (phases.empty() || phases.back() != phase)
                                                      phases.push_back(phase);
                                              });
    }
    void begin()
    {
        keep(CapTrialRun::carryOut(m_run, stop.get_token()));
    }
    /// The fake clock goes on a tenth of a second at a time.
    void pass(int tenths)
    {
        for (int i = 0; i < tenths; ++i)
            clock.advance(milliseconds(100));
    }
    int calls(const char *what) const
    {
        return static_cast<int>(std::count_if(
            driver->calls.begin(), driver->calls.end(),
            [what](const FakeCapDriver::Call &call) { return call.what == QLatin1StringView(what); }));
    }

private:
    QCoro::Task<void> keep(QCoro::Task<Expected<CapTrial>> task)
    {
        result.emplace(co_await task);
    }

    std::shared_ptr<CapTrialRun> m_run;
};

} // namespace

class TestCapTrialRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSetsMeasuresAndRestores()
    {
        Trial trial;
        trial.driver->current = Cap::kbps(8000);
        trial.begin();
        QCOMPARE(trial.driver->current, Cap::kbps(1000));
        trial.pass(99);
        QVERIFY(!trial.result);
        trial.pass(2);
        QVERIFY(trial.result && *trial.result);
        const CapTrial done = **trial.result;
        QCOMPARE(done.former->cap, Cap::kbps(8000));
        QCOMPARE(done.set->cap, Cap::kbps(1000));
        QCOMPARE(done.restored->cap, Cap::kbps(8000));
        QCOMPARE(trial.driver->current, Cap::kbps(8000));
        QCOMPARE(done.samples.size(), std::size_t(10));
        for (const TrialSample &sample : done.samples)
            QVERIFY2(std::abs(sample.kbps - 980) < 1, qPrintable(QString::number(sample.kbps)));
        QCOMPARE(done.samples.back().until, milliseconds(10'000));
        QVERIFY(!done.stopped && !done.notSet && !done.notMeasured && !done.notRestored);
        const std::vector<TrialPhase> phases{TrialPhase::Reading, TrialPhase::Setting, TrialPhase::Measuring,
                                             TrialPhase::Restoring};
        QCOMPARE(trial.phases, phases);
    }

    void aStopRestoresAtOnce()
    {
        Trial trial;
        trial.begin();
        trial.pass(35);
        QCOMPARE(trial.driver->current, Cap::kbps(1000));
        trial.stop.request_stop();
        trial.pass(1);
        QVERIFY(trial.result && *trial.result);
        QVERIFY((*trial.result)->stopped);
        QCOMPARE((*trial.result)->samples.size(), std::size_t(3));
        QCOMPARE(trial.driver->current, Cap::noLimit());
        QVERIFY((*trial.result)->restored);
    }

    void nothingIsSetWhereThePortCannotBeRead()
    {
        Trial trial;
        trial.driver->mode = FakeCapDriver::Mode::Refuses;
        trial.begin();
        QVERIFY(trial.result && !*trial.result);
        QCOMPARE(trial.result->error().code, ErrorCode::Refused);
        QCOMPARE(trial.driver->writes(), 0);
    }

    void nothingIsSetWhereTheCheckForbidsIt()
    {
        Trial trial;
        trial.driver->findings = {{Severity::Error, QStringLiteral("S1"), QStringLiteral("switch port"),
                                   QStringLiteral("Another program is at work on the port."),
                                   QStringLiteral("End it.")}};
        trial.begin();
        QVERIFY(trial.result && !*trial.result);
        QVERIFY(trial.result->error().message.contains(QStringLiteral("End it.")));
        QCOMPARE(trial.driver->writes(), 0);
    }

    void aSetWithoutAnswerIsRestored()
    {
        Trial trial;
        // It does what it is told but does not say so, until it is told to restore.
        trial.driver->onCall = [&trial](const FakeCapDriver::Call &call) {
            if (call.what == QLatin1StringView("read"))
                trial.driver->mode = FakeCapDriver::Mode::Mute;
            if (call.what == QLatin1StringView("set"))
                trial.driver->mode = FakeCapDriver::Mode::Answers;
        };
        trial.begin();
        trial.pass(30);
        QVERIFY(trial.result && *trial.result);
        QVERIFY((*trial.result)->notSet);
        QCOMPARE((*trial.result)->notSet->code, ErrorCode::Timeout);
        QVERIFY((*trial.result)->restored);
        QCOMPARE(trial.driver->current, Cap::noLimit());
    }

    void secondsWithoutAnswerHaveNoSample()
    {
        Trial trial;
        trial.driver->timeout = milliseconds(500);
        trial.begin();
        trial.pass(25);
        trial.driver->mode = FakeCapDriver::Mode::Deaf;
        trial.pass(20);
        trial.driver->mode = FakeCapDriver::Mode::Answers;
        trial.pass(70);
        QVERIFY(trial.result && *trial.result);
        const CapTrial done = **trial.result;
        QVERIFY(done.samples.size() < 10);
        for (const TrialSample &sample : done.samples)
            QVERIFY(std::abs(sample.kbps - 980) < 1);
        QVERIFY(!done.notMeasured);
        QVERIFY(done.restored);
    }

    void saysThatItCouldNotRestore()
    {
        Trial trial;
        trial.driver->timeout = milliseconds(500);
        trial.begin();
        trial.pass(5);
        trial.driver->mode = FakeCapDriver::Mode::Deaf;
        trial.stop.request_stop();
        trial.pass(400);
        QVERIFY(trial.result && *trial.result);
        QVERIFY((*trial.result)->notRestored);
        QVERIFY(!(*trial.result)->restored);
        QVERIFY(trial.calls("restore") > 3);
    }

    void aCounterThatBeganAnewIsNoRate()
    {
        PortCounters before;
        before.octetsIn = 1'000'000;
        before.discontinuity = 1;
        PortCounters after = before;
        after.at = before.at + seconds(1);
        after.octetsIn = 1'125'000;
        const SteadyTime begin = before.at;
        QCOMPARE(trialSample(before, after, begin)->kbps, 1000.0);
        QVERIFY(!trialSample(before, after, begin)->forwarded);
        before.octetsForwarded = 0;
        after.octetsForwarded = 62'500;
        QCOMPARE(trialSample(before, after, begin)->kbps, 500.0);
        QVERIFY(trialSample(before, after, begin)->forwarded);
        after.octetsForwarded.reset();
        after.octetsIn = 5;
        QVERIFY(!trialSample(before, after, begin));
        after.octetsIn = 1'125'000;
        after.discontinuity = 2;
        QVERIFY(!trialSample(before, after, begin));
        QVERIFY(!trialSample(before, before, begin));
    }
};

QTEST_GUILESS_MAIN(TestCapTrialRun)
#include "tst_captrialrun.moc"
