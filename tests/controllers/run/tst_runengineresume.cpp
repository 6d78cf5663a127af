#include "tests/controllers/run/runfixture.h"
#include "tests/support/runtoend.h"

#include <QTest>

#include <algorithm>

using namespace castbench;
using namespace castbench::test;

namespace {

const Cap former = Cap::kbps(50'000);

/// A run as its program leaves it that is killed `after` the first step's start.
RunData killed(std::chrono::nanoseconds after)
{
    RunFixture lab;
    lab.runUntilStep(after);
    RunData data = lab.stored();
    data.record.owner->started += QStringLiteral(" before");
    return data;
}

/// A lab an hour later, whose switch still has the cap that the run had set.
std::unique_ptr<RunFixture> laterLab(const RunData &data, const Cap &left = Cap::kbps(4000))
{
    auto lab = std::make_unique<RunFixture>();
    lab->clock.advance(std::chrono::hours{1});
    lab->store.put(data);
    lab->usedPlan = data.record.plan;
    lab->resumed = cutOffRun(data, {});
    lab->driver.current = left;
    return lab;
}

bool contains(const std::vector<Sample> &samples, const Sample &sample)
{
    return std::find(samples.begin(), samples.end(), sample) != samples.end();
}

Event eventOf(const RunData &data, const QString &kind)
{
    const auto found = std::find_if(data.events.begin(), data.events.end(),
                                    [&kind](const Event &event) { return event.kind == kind; });
    return found == data.events.end() ? Event{} : *found;
}

} // namespace

class TestRunEngineResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void midStep()
    {
        const RunData before = killed(seconds{14});
        QCOMPARE(before.record.steps[1].outcome, StepOutcome::Running);
        const auto lab = laterLab(before);
        const RunRecord record = lab->run();
        QCOMPARE(record.failure, QString());
        QCOMPARE(record.state, RunState::Done);
        const RunData after = lab->stored();
        QCOMPARE(after.record.id, before.record.id);
        QCOMPARE(after.record.startedAt, before.record.startedAt);
        QCOMPARE(after.record.steps[0], before.record.steps[0]);
        QCOMPARE(after.record.formerAttempts.size(), std::size_t{1});
        QCOMPARE(after.record.formerAttempts[0].outcome, StepOutcome::Interrupted);
        for (const StepRecord &step : after.record.steps) {
            QCOMPARE(step.outcome, StepOutcome::Completed);
            QCOMPARE(step.attempt, step.index == 1 ? 2 : 1);
        }
        const StepRecord &again = after.record.steps[1];
        QCOMPARE(*again.actualEnd - *again.actualStart, microseconds{seconds{10}});
        for (const Sample &sample : before.samples)
            QVERIFY(contains(after.samples, sample));
        // One more step each second, and nothing of before is written again.
        QCOMPARE(lab->driver.calls.back().what, QStringLiteral("restore"));
    }

    void theFormerCapIsTheOneFromBeforeTheRun()
    {
        const auto lab = laterLab(killed(seconds{14}), Cap::kbps(4000));
        const RunRecord record = lab->run();
        QCOMPARE(record.formerCap->cap, former);
        QVERIFY(record.restored);
        QCOMPARE(lab->driver.current, former);
        QVERIFY(lab->hasEvent(QStringLiteral("switch-changed")));
        const auto restored = laterLab(killed(seconds{14}), former);
        QCOMPARE(restored->run().formerCap->cap, former);
        QCOMPARE(restored->driver.current, former);
        QVERIFY(!restored->hasEvent(QStringLiteral("switch-changed")));
    }

    void whatWasLostIsAGap()
    {
        const RunData before = killed(seconds{14});
        const auto lab = laterLab(before);
        lab->run();
        const RunData after = lab->stored();
        QCOMPARE(after.gaps.size(), std::size_t{1});
        const Gap &gap = after.gaps[0];
        QCOMPARE(gap.reason, GapReason::ControllerDown);
        QCOMPARE(gap.series, RunFixture::latencySeries());
        QCOMPARE(gap.from, before.samples.back().at);
        const auto next = std::find_if(after.samples.begin(), after.samples.end(),
                                       [&gap](const Sample &sample) { return sample.at > gap.from; });
        QVERIFY(next->at >= gap.to);
        QVERIFY(next->at - gap.to <= seconds{1});
        const Event resumed = eventOf(after, QStringLiteral("run-resumed"));
        QCOMPARE(resumed.data.value(QLatin1StringView("step")).toInt(), 1);
        QCOMPARE(resumed.data.value(QLatin1StringView("attempt")).toInt(), 2);
        QVERIFY(resumed.data.value(QLatin1StringView("lost_ms")).toDouble() > 3.5e6);
        QVERIFY(!resumed.data.contains(QLatin1StringView("versions_before")));
    }

    void lateSamplesMakeTheGapSmaller()
    {
        const RunData before = killed(seconds{14});
        const auto lab = laterLab(before);
        lab->runUntilStep(seconds{3});
        SampleBatch late;
        for (int i = 1; i <= 600; ++i) {
            Sample sample = before.samples.back();
            sample.at += seconds{i};
            sample.flags = DeliveredLate;
            late.samples.push_back(sample);
        }
        lab->probes[0]->sink->accept(late);
        // Written while the run goes on: it may be cut off again.
        runFor(lab->clock, seconds{2});
        QCOMPARE(lab->stored().gaps.size(), std::size_t{1});
        QCOMPARE(lab->stored().gaps[0].from, late.samples.back().at);
        lab->finish();
        QCOMPARE(lab->stored().gaps.size(), std::size_t{1});
        for (const Sample &sample : late.samples)
            QVERIFY(contains(lab->stored().samples, sample));
    }

    void afterTheLastStep()
    {
        RunData before = killed(milliseconds{60'500});
        before.record.state = RunState::Restoring;
        before.record.restored = false;
        for (StepRecord &step : before.record.steps)
            step.outcome = StepOutcome::Completed;
        const auto lab = laterLab(before, Cap::kbps(512));
        const RunRecord record = lab->run();
        QCOMPARE(record.state, RunState::Done);
        QVERIFY(record.restored);
        QCOMPARE(lab->driver.current, former);
        QVERIFY(record.formerAttempts.empty());
        QVERIFY(std::none_of(lab->driver.calls.begin(), lab->driver.calls.end(),
                             [](const auto &call) { return call.what == QLatin1StringView("set"); }));
    }

    void beforeTheFirstStep()
    {
        RunData before = killed(seconds{0});
        before.record.state = RunState::Preflight;
        before.record.formerCap.reset();
        for (StepRecord &step : before.record.steps)
            step.outcome = StepOutcome::Planned;
        const auto lab = laterLab(before, former);
        const RunRecord record = lab->run();
        QCOMPARE(record.state, RunState::Done);
        QCOMPARE(record.formerCap->cap, former);
        QVERIFY(record.startedAt > before.record.startedAt);
        QCOMPARE(record.steps[0].attempt, 1);
    }

    void twice()
    {
        auto lab = laterLab(killed(seconds{14}));
        lab->runUntilStep(seconds{5});
        RunData again = lab->stored();
        QCOMPARE(again.record.owner, std::optional(ProcessIdentity::current()));
        again.record.owner->started += QStringLiteral(" before");
        lab = laterLab(again);
        lab->clock.advance(std::chrono::hours{2});
        const RunRecord record = lab->run();
        QCOMPARE(record.state, RunState::Done);
        QCOMPARE(record.formerAttempts.size(), std::size_t{2});
        QCOMPARE(record.formerAttempts[1].attempt, 2);
        QCOMPARE(record.steps[1].attempt, 3);
        QCOMPARE(lab->stored().gaps.size(), std::size_t{2});
    }

    void thatGoesOnOrIsOverIsRefused_data()
    {
        QTest::addColumn<bool>("over");
        QTest::newRow("goes on") << false;
        QTest::newRow("aborted") << true;
    }
    void thatGoesOnOrIsOverIsRefused()
    {
        QFETCH(bool, over);
        RunData before = killed(seconds{14});
        if (over)
            before.record.state = RunState::Aborted;
        else
            before.record.owner = ProcessIdentity::current();
        const auto lab = laterLab(before);
        const RunRecord record = lab->run();
        QCOMPARE(record.state, RunState::Failed);
        QVERIFY(!record.failure.isEmpty());
        QCOMPARE(lab->stored(), before);
        QCOMPARE(lab->driver.writes(), 0);
    }

    // Somebody else was faster.
    void ofTwoOnlyOneResumes()
    {
        RunData before = killed(seconds{14});
        const auto lab = laterLab(before);
        before.record.owner = ProcessIdentity::current();
        lab->store.put(before);
        const RunRecord record = lab->run();
        QCOMPARE(record.state, RunState::Failed);
        QVERIFY2(record.failure.contains(QStringLiteral("resumed")), qPrintable(record.failure));
        QCOMPARE(lab->stored(), before);
    }

    void thatCannotBeginStaysAsItWas()
    {
        const RunData before = killed(seconds{14});
        auto lab = laterLab(before);
        Finding finding;
        finding.severity = Severity::Error;
        finding.message = QStringLiteral("OBS does not run.");
        lab->probes[0]->findings = {finding};
        QCOMPARE(lab->run().state, RunState::Failed);
        RunData kept = lab->stored();
        QVERIFY(isCutOff(kept.record));
        kept.record.owner = before.record.owner;
        QCOMPARE(kept, before);
        QCOMPARE(lab->driver.writes(), 0);
        // Once it can, it does.
        lab = laterLab(lab->stored());
        QCOMPARE(lab->run().state, RunState::Done);
    }

    void theStreamThatTheRunStartedEndsWithIt_data()
    {
        QTest::addColumn<bool>("startedByRun");
        QTest::newRow("by the run") << true;
        QTest::newRow("by hand") << false;
    }
    void theStreamThatTheRunStartedEndsWithIt()
    {
        QFETCH(bool, startedByRun);
        RunFixture first;
        first.stream.streaming = !startedByRun;
        first.runUntilStep(seconds{14});
        RunData before = first.stored();
        before.record.owner.reset();
        const auto lab = laterLab(before);
        lab->stream.streaming = true;
        QCOMPARE(lab->run().state, RunState::Done);
        QCOMPARE(lab->stream.streaming, !startedByRun);
    }

    void otherVersionsAreNoted()
    {
        RunData before = killed(seconds{14});
        before.record.versions.insert(QStringLiteral("castbench"), QStringLiteral("0.0.1"));
        const auto lab = laterLab(before);
        lab->run();
        const Event resumed = eventOf(lab->stored(), QStringLiteral("run-resumed"));
        QCOMPARE(resumed.data.value(QLatin1StringView("versions_before")).toObject(), before.record.versions);
        QCOMPARE(lab->stored().record.versions.value(QLatin1StringView("castbench")).toString(),
                 QStringLiteral(CASTBENCH_VERSION));
    }

    void probesAreToldWhatIsStored()
    {
        const RunData before = killed(seconds{14});
        const auto lab = laterLab(before);
        lab->resumed->stored.deliveries = {{QStringLiteral("spool"), 12}};
        lab->runUntilStep(seconds{1});
        const ProbeSettings &settings = lab->probes[0]->settings;
        QCOMPARE(settings.run, before.record.id);
        QCOMPARE(settings.stored.deliveries.at(QStringLiteral("spool")), quint64{12});
        QCOMPARE(settings.stored.until.at(RunFixture::latencySeries()), before.samples.back().at);
        lab->finish();
    }

    void abortedAfterwards()
    {
        const auto lab = laterLab(killed(seconds{14}));
        lab->runUntilStep(seconds{5});
        QVERIFY(lab->engine().abort());
        QCOMPARE(lab->finish().state, RunState::Aborted);
        QCOMPARE(lab->driver.current, former);
        QVERIFY(!checkResumable(lab->stored().record));
    }
};

QTEST_GUILESS_MAIN(TestRunEngineResume)
#include "tst_runengineresume.moc"
