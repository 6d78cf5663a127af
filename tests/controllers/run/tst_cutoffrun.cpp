#include "controllers/run/cutoffrun.h"

#include <QTest>

using namespace castbench;

namespace {

const UtcTime start{seconds{1'800'000'000}};

UtcTime at(double elapsed)
{
    return start + std::chrono::round<microseconds>(std::chrono::duration<double>(elapsed));
}

SeriesKey latency(const char *device = "P1")
{
    return {QString::fromLatin1(device), QStringLiteral("B1"), Metric::BroadcastLatency, Method::FrameClock};
}

Sample sampleAt(const SeriesKey &series, double elapsed, double value = 1)
{
    Sample sample;
    sample.series = series;
    sample.at = at(elapsed);
    sample.value = value;
    return sample;
}

SampleBatch batchOf(const std::vector<Sample> &samples)
{
    SampleBatch batch;
    batch.samples = samples;
    return batch;
}

Gap downtime(double from, double to)
{
    return {latency(), at(from), at(to), GapReason::ControllerDown, {}};
}

ProcessIdentity dead()
{
    ProcessIdentity process = ProcessIdentity::current();
    process.started += QStringLiteral(" before");
    return process;
}

/// Three steps of 10 s, cut off in the second after 14 s.
RunData cutData()
{
    RunData data;
    data.record.id = 7;
    data.record.state = RunState::Running;
    data.record.owner = dead();
    data.record.startedAt = start;
    data.record.restored = true;
    for (int i = 0; i < 3; ++i) {
        StepRecord step;
        step.index = i;
        step.step.duration = seconds{10};
        step.plannedStart = at(10 * i);
        step.plannedEnd = at(10 * i + 10);
        data.record.steps.push_back(step);
    }
    data.record.steps[0].outcome = StepOutcome::Completed;
    data.record.steps[1].outcome = StepOutcome::Running;
    data.record.steps[1].actualStart = at(10.5);
    data.samples = {sampleAt(latency(), 12), sampleAt(latency(), 14)};
    return data;
}

} // namespace

class TestCutOffRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayBeResumed_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("cutOff");
        QTest::addColumn<QString>("says");
        const QString over = QStringLiteral("Start a new");
        QTest::newRow("killed") << RunState::Running << QStringLiteral("dead") << true << QString();
        QTest::newRow("killed while paused")
            << RunState::Paused << QStringLiteral("dead") << true << QString();
        QTest::newRow("killed before it began")
            << RunState::Created << QStringLiteral("dead") << true << QString();
        QTest::newRow("killed while restoring")
            << RunState::Restoring << QStringLiteral("dead") << true << QString();
        QTest::newRow("given up") << RunState::Running << QStringLiteral("none") << true << QString();
        QTest::newRow("going on") << RunState::Running << QStringLiteral("alive") << false
                                  << QStringLiteral("Wait until it ends");
        QTest::newRow("elsewhere") << RunState::Running << QStringLiteral("elsewhere") << false
                                   << QStringLiteral("Resume it there");
        QTest::newRow("done") << RunState::Done << QStringLiteral("dead") << false << over;
        QTest::newRow("aborted") << RunState::Aborted << QStringLiteral("dead") << false << over;
        QTest::newRow("failed") << RunState::Failed << QStringLiteral("none") << false << over;
    }
    void whoMayBeResumed()
    {
        QFETCH(RunState, state);
        QFETCH(QString, owner);
        QFETCH(bool, cutOff);
        QFETCH(QString, says);
        RunRecord record = cutData().record;
        record.state = state;
        if (owner == QLatin1StringView("none"))
            record.owner.reset();
        else if (owner == QLatin1StringView("alive"))
            record.owner = ProcessIdentity::current();
        else if (owner == QLatin1StringView("elsewhere"))
            record.owner->machine = QStringLiteral("another");
        QCOMPARE(isCutOff(record), cutOff);
        const auto resumable = checkResumable(record);
        QCOMPARE(resumable.has_value(), cutOff);
        if (!cutOff)
            QVERIFY2(resumable.error().text().contains(says), qPrintable(resumable.error().text()));
    }

    void whatIsStoredIsKnown()
    {
        RunData data = cutData();
        const SeriesKey frames{QStringLiteral("B1"), QStringLiteral("B1"), Metric::TotalFrames,
                               Method::Counter};
        data.samples.push_back(sampleAt(frames, 11, 300));
        data.samples.push_back(sampleAt(frames, 13, 360));
        data.gaps = {{latency("P2"), at(3), at(9), GapReason::Stalled, {}}, downtime(1, 2)};
        Event event;
        event.at = at(14.5);
        event.kind = QStringLiteral("stream-started");
        data.events = {event};
        const CutOffRun run = cutOffRun(data, {{QStringLiteral("spool"), 4}});
        QCOMPARE(run.lastStored, at(14.5));
        QVERIFY(run.streamStarted);
        const std::map<SeriesKey, UtcTime> until{
            {latency(), at(14)}, {latency("P2"), at(9)}, {frames, at(13)}};
        QCOMPARE(run.stored.until, until);
        const std::map<SeriesKey, double> counts{{frames, 360}};
        QCOMPARE(run.stored.counts, counts);
        QCOMPARE(run.stored.deliveries.at(QStringLiteral("spool")), quint64{4});
        QCOMPARE(run.downtimes, std::vector<Gap>{downtime(1, 2)});
    }

    void theInterruptedStepIsPlannedAnew()
    {
        const RunRecord record = resumedRecord(cutOffRun(cutData(), {}));
        QCOMPARE(record.state, RunState::Created);
        QVERIFY(!record.restored);
        QCOMPARE(firstOpenStep(record), 1);
        QCOMPARE(record.steps.size(), std::size_t{3});
        QCOMPARE(record.steps[1].attempt, 2);
        QCOMPARE(record.steps[1].outcome, StepOutcome::Planned);
        QVERIFY(!record.steps[1].actualStart);
        QCOMPARE(record.formerAttempts.size(), std::size_t{1});
        const StepRecord &cut = record.formerAttempts[0];
        QCOMPARE(cut.outcome, StepOutcome::Interrupted);
        QCOMPARE(cut.attempt, 1);
        QCOMPARE(cut.actualStart, std::optional(at(10.5)));
        QCOMPARE(cut.actualEnd, std::optional(at(14)));
    }

    // It was cut off again before its next attempt began.
    void aPlannedAttemptIsNotOneMore()
    {
        RunData data = cutData();
        data.record = resumedRecord(cutOffRun(data, {}));
        data.record.state = RunState::Running;
        const RunRecord record = resumedRecord(cutOffRun(data, {}));
        QCOMPARE(record.steps[1].attempt, 2);
        QCOMPARE(record.formerAttempts.size(), std::size_t{1});
    }

    void nothingIsLeftToDo()
    {
        RunData data = cutData();
        for (StepRecord &step : data.record.steps)
            step.outcome = step.index == 1 ? StepOutcome::Skipped : StepOutcome::Completed;
        const RunRecord record = resumedRecord(cutOffRun(data, {}));
        QCOMPARE(firstOpenStep(record), 3);
        QVERIFY(record.formerAttempts.empty());
        QVERIFY(record.restored);
    }

    void gapsBeginWhereLateSamplesEnd()
    {
        Downtimes downtimes(seconds{2});
        downtimes.add(downtime(14, 100));
        QVERIFY(!downtimes.takeChanged());
        downtimes.batchArrived(batchOf({sampleAt(latency(), 14), sampleAt(latency("P2"), 50)}));
        QVERIFY(!downtimes.takeChanged());
        downtimes.batchArrived(batchOf({sampleAt(latency(), 15), sampleAt(latency(), 60)}));
        QVERIFY(downtimes.takeChanged());
        QCOMPARE(downtimes.gaps(), std::vector<Gap>{downtime(60, 100)});
        // What the probe itself could not measure is known too, and what comes afterwards changes nothing.
        SampleBatch stalled;
        stalled.gaps = {{latency(), at(60), at(70), GapReason::Stalled, {}}};
        downtimes.batchArrived(stalled);
        downtimes.batchArrived(batchOf({sampleAt(latency(), 101)}));
        QCOMPARE(downtimes.gaps(), std::vector<Gap>{downtime(70, 100)});
        downtimes.batchArrived(batchOf({sampleAt(latency(), 99)}));
        QVERIFY(downtimes.gaps().empty());
    }
};

QTEST_GUILESS_MAIN(TestCutOffRun)
#include "tst_cutoffrun.moc"
