#include "controllers/statistics/stepsummary.h"
#include "tests/support/runbuilder.h"

#include <QTest>

#include <cmath>

using namespace castbench;

namespace {

const QString p1 = QStringLiteral("P1");
const QString p2 = QStringLiteral("P2");

bool near(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

CountDifference exactly(double value)
{
    return {value, false};
}

} // namespace

class TestStepSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThatNeverBeganAreEmpty();
    void rateIsWeightedWithTime();
    void theSwitchProvesTheCap();
    void rateAcrossTheEdgesIsBetterThanNone();
    void rateLeavesOutSettling();
    void rateStandsForOneIntervalAfterAGap();
    void otherBroadcastersDoNotCount();
    void dropsAreDifferences();
    void dropsOfTheFirstStepCountFromZero();
    void dropsAcrossALossAreKnownOnlyIfEqual();
    void fallingCountsTellNothing();
    void counterResetMakesALowerBound();
    void latencyPerViewerAndMethod();
    void latencyOfTheSettledStepAlone();
    void chatIsPooled();
    void lostMessagesOfAllDevices();
    void coverageCountsWhatIsThere();
    void coverageJoinsMethods();
    void sparseChatIsNotAGap();
    void attempts();
    void staircase();
};

void TestStepSummary::stepsThatNeverBeganAreEmpty()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10);
    StepRecord &planned = run.step(Cap::noLimit(), 10, 20);
    planned.outcome = StepOutcome::Planned;
    planned.actualStart.reset();
    planned.actualEnd.reset();
    planned.readBack.reset();
    for (int t = 1; t <= 20; ++t)
        run.sample(RunBuilder::upload(), t, 500);
    const std::vector<StepSummary> steps = summarizeSteps(run.build());
    QCOMPARE(steps.size(), std::size_t(2));
    QVERIFY(near(steps[0].measuredKbps, 500));
    QVERIFY(!steps[1].window && !steps[1].measuredKbps && !steps[1].coverage && !steps[1].dropped());
    QCOMPARE(steps[1].chat.n, 0);
}

void TestStepSummary::rateIsWeightedWithTime()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 10, 14);
    run.sample(RunBuilder::upload(), 9.5, 9999);
    run.sample(RunBuilder::upload(), 10.5, 5000); // half of it was sent under the cap before
    run.sample(RunBuilder::upload(), 12.5, 200);  // two seconds
    run.sample(RunBuilder::upload(), 13.5, 400);  // one second
    run.sample(RunBuilder::upload(), 14.5, 5000);
    const auto steps = summarizeSteps(run.build());
    QVERIFY(near(steps[0].measuredKbps, (2 * 200 + 400) / 3.0));
    QVERIFY(!steps[0].portKbps);
    QCOMPARE(steps[0].uploadKbps, steps[0].measuredKbps);
}

void TestStepSummary::theSwitchProvesTheCap()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 4);
    for (int t = 1; t <= 4; ++t) {
        // A picture of several seconds' worth counts at once in the streaming program.
        run.sample(RunBuilder::upload(), t, t == 2 ? 1500 : 250);
        run.sample(RunBuilder::port(), t, 512);
    }
    const auto steps = summarizeSteps(run.build());
    QVERIFY(near(steps[0].measuredKbps, 512));
    QVERIFY(near(steps[0].portKbps, 512));
    QVERIFY(near(steps[0].uploadKbps, 562.5));
}

void TestStepSummary::rateAcrossTheEdgesIsBetterThanNone()
{
    RunBuilder run(seconds(4));
    run.step(Cap::kbps(512), 10, 14);
    run.sample(RunBuilder::upload(), 9, 9999);
    run.sample(RunBuilder::upload(), 13, 100); // three seconds of it
    run.sample(RunBuilder::upload(), 17, 200); // one second of it
    QVERIFY(near(summarizeSteps(run.build())[0].measuredKbps, (3 * 100 + 200) / 4.0));
}

void TestStepSummary::rateLeavesOutSettling()
{
    RunBuilder run;
    run.record().plan.settle = seconds(2);
    run.step(Cap::kbps(512), 0, 4);
    for (int t = 1; t <= 4; ++t)
        run.sample(RunBuilder::upload(), t, t <= 2 ? 4000 : 500);
    QVERIFY(near(summarizeSteps(run.build())[0].measuredKbps, 500));
}

void TestStepSummary::rateStandsForOneIntervalAfterAGap()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10);
    run.sample(RunBuilder::upload(), 1, 100);
    run.sample(RunBuilder::upload(), 8, 300);
    run.sample(RunBuilder::upload(), 9, 300);
    const StepSummary step = summarizeSteps(run.build())[0];
    QVERIFY(near(step.measuredKbps, (100 + 300 + 300) / 3.0));
    QVERIFY(near(step.coverage, 0.3));
}

void TestStepSummary::otherBroadcastersDoNotCount()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 2);
    const QString b2 = QStringLiteral("B2");
    for (int t = 1; t <= 2; ++t) {
        run.sample({b2, b2, Metric::UploadRate, Method::Counter}, t, 4000);
        run.sample({p1, b2, Metric::BroadcastLatency, Method::FrameClock}, t, 4000);
    }
    const StepSummary step = summarizeSteps(run.build())[0];
    QVERIFY(!step.measuredKbps && !step.coverage && step.broadcast.empty());
    run.record().plan.broadcaster = b2;
    QVERIFY(near(summarizeSteps(run.build())[0].measuredKbps, 4000));
}

void TestStepSummary::dropsAreDifferences()
{
    RunBuilder run;
    run.step(Cap::kbps(4000), 0, 10);
    run.step(Cap::kbps(512), 10, 20);
    for (int t = 0; t <= 20; ++t) {
        run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t + 0.01, t < 10 ? 0 : 20 * (t - 10));
        run.sample(RunBuilder::frames(Metric::DroppedFramesEncoder), t + 0.01, 3);
        run.sample(RunBuilder::frames(Metric::TotalFrames), t + 0.01, 30 * t);
    }
    const auto steps = summarizeSteps(run.build());
    QCOMPARE(steps[0].droppedNetwork, exactly(0));
    QCOMPARE(steps[1].droppedNetwork, exactly(180)); // 19.01 s is the last sample before the end
    QCOMPARE(steps[1].droppedEncoder, exactly(0));
    QCOMPARE(steps[1].totalFrames, exactly(300));
    QVERIFY(!steps[1].droppedRendering);
    QVERIFY(!steps[1].dropped()); // one cause was not measured
}

void TestStepSummary::dropsOfTheFirstStepCountFromZero()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t <= 10; ++t)
        run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, 7);
    QCOMPARE(summarizeSteps(run.build())[0].droppedNetwork, exactly(7));

    RunBuilder late;
    late.step(Cap::noLimit(), 0, 10);
    for (int t = 5; t <= 10; ++t)
        late.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, t);
    QCOMPARE(summarizeSteps(late.build())[0].droppedNetwork, (CountDifference{10, true}));
}

void TestStepSummary::dropsAcrossALossAreKnownOnlyIfEqual()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.step(Cap::kbps(1000), 10, 20);
    run.step(Cap::kbps(512), 20, 30);
    for (int t = 0; t <= 30; ++t) {
        const bool lost = (t > 6 && t < 14) || (t > 16 && t < 24);
        if (!lost)
            run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, t < 20 ? 5 : 50 + t);
    }
    const auto steps = summarizeSteps(run.build());
    QCOMPARE(steps[0].droppedNetwork, exactly(0)); // 5 before and after the loss: 5 at its end as well
    QVERIFY(!steps[1].droppedNetwork);             // 5 before, 74 after: nobody knows how many until 20 s
    QVERIFY(!steps[2].droppedNetwork);
}

void TestStepSummary::fallingCountsTellNothing()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 0; t <= 10; ++t)
        run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, 100 - t);
    QVERIFY(!summarizeSteps(run.build())[0].droppedNetwork);
}

void TestStepSummary::counterResetMakesALowerBound()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.step(Cap::noLimit(), 10, 20);
    for (int t = 0; t <= 20; ++t) {
        Sample &sample = run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, t);
        if (t == 5)
            sample.flags = CounterRebased;
    }
    run.gap(RunBuilder::frames(Metric::DroppedFramesNetwork), 14.2, 14.8, GapReason::CounterReset);
    const auto steps = summarizeSteps(run.build());
    QCOMPARE(steps[0].droppedNetwork, (CountDifference{10, true}));
    QCOMPARE(steps[1].droppedNetwork, (CountDifference{10, true}));
}

void TestStepSummary::latencyPerViewerAndMethod()
{
    RunBuilder run;
    run.record().plan.viewers = {p2, p1};
    run.step(Cap::noLimit(), 0, 4);
    for (int t = 1; t <= 3; ++t) {
        run.sample(RunBuilder::broadcast(p1), t, 1000 + t, 17.0);
        run.sample(RunBuilder::broadcast(p2), t, 2000 + t, 20.0);
        run.sample(RunBuilder::broadcast(p2, Method::ProgramDateTime), t, 3000, 500.0);
    }
    const StepSummary step = summarizeSteps(run.build())[0];
    QCOMPARE(step.broadcast.size(), std::size_t(3));
    QCOMPARE(step.broadcast[0].device, p2);
    QCOMPARE(step.broadcast[0].method, Method::FrameClock);
    QCOMPARE(step.broadcast[1].device, p2);
    QCOMPARE(step.broadcast[1].method, Method::ProgramDateTime);
    QCOMPARE(step.broadcast[2].device, p1);
    QVERIFY(near(step.firstViewer()->summary.mean, 2002));
    QVERIFY(near(step.firstViewer()->summary.systematic, 20));
    QCOMPARE(step.firstViewer()->summary.n, 3);
    QVERIFY(near(step.firstViewer()->coverage, 0.75));
}

void TestStepSummary::latencyOfTheSettledStepAlone()
{
    RunBuilder run;
    run.record().plan.settle = seconds(3);
    run.step(Cap::noLimit(), 0, 6);
    run.step(Cap::noLimit(), 6, 12);
    for (int t = 0; t <= 12; ++t)
        run.sample(RunBuilder::broadcast(p1), t, t);
    const auto steps = summarizeSteps(run.build());
    QVERIFY(near(steps[0].firstViewer()->summary.minimum, 3));
    QVERIFY(near(steps[0].firstViewer()->summary.maximum, 5));
    QVERIFY(near(steps[1].firstViewer()->summary.mean, 10));
}

void TestStepSummary::chatIsPooled()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t < 10; t += 2) {
        run.sample(RunBuilder::chatSend(p1), t, 100);
        run.sample(RunBuilder::chatReceive(p1), t, 200);
        run.sample(RunBuilder::chatSend(p2), t, 300);
    }
    const StepSummary step = summarizeSteps(run.build())[0];
    QCOMPARE(step.chatSend.size(), std::size_t(2));
    QVERIFY(near(step.chatSendAll.mean, 200));
    QVERIFY(near(step.chatReceiveAll.mean, 200));
    QVERIFY(near(step.chat.mean, 200));
    QCOMPARE(step.chat.n, 15);
}

void TestStepSummary::lostMessagesOfAllDevices()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    const QString ref = QStringLiteral("ref");
    for (int t = 0; t <= 10; ++t) {
        run.sample({p1, ref, Metric::ChatMessagesLost, Method::MessageStamp}, t, t > 4 ? 2 : 0);
        run.sample({p2, ref, Metric::ChatMessagesLost, Method::MessageStamp}, t, t > 6 ? 1 : 0);
    }
    QCOMPARE(summarizeSteps(run.build())[0].messagesLost, exactly(3));
}

void TestStepSummary::coverageCountsWhatIsThere()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t <= 10; ++t) {
        run.sample(RunBuilder::upload(), t, 1);
        if (t <= 5)
            run.sample(RunBuilder::broadcast(p1), t, 1);
    }
    run.gap(RunBuilder::broadcast(p2), 0, 10, GapReason::DeviceUnreachable);
    const StepSummary step = summarizeSteps(run.build())[0];
    QVERIFY(near(step.broadcast[0].coverage, 0.5));
    QVERIFY(near(step.broadcast[1].coverage, 0));
    QVERIFY(near(step.coverage, (1 + 0.5 + 0) / 3));
}

void TestStepSummary::coverageJoinsMethods()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 1; t <= 10; ++t)
        run.sample(RunBuilder::broadcast(p1, t <= 6 ? Method::FrameClock : Method::ProgramDateTime), t, 1);
    run.gap(RunBuilder::broadcast(p1), 6, 10, GapReason::NoStamp);
    const StepSummary step = summarizeSteps(run.build())[0];
    QVERIFY(near(step.broadcast[0].coverage, 0.6));
    QVERIFY(near(step.broadcast[1].coverage, 0.4));
    QVERIFY(near(step.coverage, 1));
}

void TestStepSummary::sparseChatIsNotAGap()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 20);
    for (int t = 4; t <= 20; t += 4)
        run.sample(RunBuilder::chatSend(p1), t, 1);
    QVERIFY(near(summarizeSteps(run.build())[0].chatSend[0].coverage, 1));
}

// 1000 kbit/s until the program ended after 3 s, and again a minute later.
void TestStepSummary::attempts()
{
    RunBuilder run;
    run.step(Cap::kbps(1000), 0, 3).outcome = StepOutcome::Interrupted;
    run.step(Cap::kbps(1000), 60, 70);
    run.step(Cap::noLimit(), 70, 80);
    for (int t = 1; t <= 3; ++t)
        run.sample(RunBuilder::upload(), t, 100);
    for (int t = 60; t <= 80; ++t)
        run.sample(RunBuilder::upload(), t, 900);
    run.gap(RunBuilder::upload(), 3, 59, GapReason::ControllerDown);
    RunData data = run.build();
    std::vector<StepRecord> &steps = data.record.steps;
    data.record.formerAttempts = {steps.front()};
    steps.erase(steps.begin());
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i].index = static_cast<int>(i);
    steps[0].attempt = 2;

    const auto summaries = summarizeSteps(data);
    QCOMPARE(summaries.size(), std::size_t(3));
    QVERIFY(summaries[0].repeated);
    QVERIFY(near(summaries[0].uploadKbps, 100));
    QVERIFY(!summaries[1].repeated);
    QCOMPARE(summaries[1].record.attempt, 2);
    QVERIFY(near(summaries[1].uploadKbps, 900));
    QVERIFY(near(summaries[1].coverage, 1));
    QVERIFY(!summaries[2].repeated);

    const StepLookup lookup(data.record);
    QCOMPARE(lookup.at(RunBuilder::instant(2))->attempt, 1);
    QCOMPARE(lookup.at(RunBuilder::instant(30)), static_cast<const StepRecord *>(nullptr));
    QCOMPARE(lookup.at(RunBuilder::instant(65))->attempt, 2);
}

void TestStepSummary::staircase()
{
    const auto steps = summarizeSteps(staircaseRun(60));
    QCOMPARE(steps.size(), std::size_t(6));
    double before = 0;
    for (std::size_t i = 1; i <= 4; ++i) {
        QVERIFY(steps[i].dropped()->value > before);
        before = steps[i].dropped()->value;
        const auto cap = static_cast<double>(*steps[i].record.step.cap.limitKbps());
        QVERIFY(std::abs(*steps[i].measuredKbps - cap) < 0.05 * cap);
    }
    QCOMPARE(steps[0].dropped(), exactly(12));
    QCOMPARE(steps[5].dropped(), exactly(0));
    QVERIFY(*steps[3].coverage < 0.96);
    QVERIFY(*steps[4].coverage > 0.99);
    QVERIFY(steps[4].firstViewer()->summary.ci95->low > *steps[0].firstViewer()->summary.mean);
}

QTEST_GUILESS_MAIN(TestStepSummary)
#include "tst_stepsummary.moc"
