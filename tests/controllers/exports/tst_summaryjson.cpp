#include "controllers/exports/summaryjson.h"
#include "tests/support/runbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;

class TestSummaryJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheContract();
    void undefinedIsNull();
    void unfinishedRun();
    void lowerBoundsAreMarked();
};

void TestSummaryJson::holdsTheContract()
{
    const RunData data = staircaseRun(60);
    const auto steps = summarizeSteps(data);
    const QJsonObject summary = summaryJson(data.record, steps);
    QCOMPARE(summary["event"_L1].toString(), QStringLiteral("summary"));
    QCOMPARE(summary["run"_L1].toInt(), 12);
    QCOMPARE(summary["restored"_L1], QJsonValue(true));
    QCOMPARE(summary["state"_L1].toString(), QStringLiteral("done"));
    QVERIFY(summary["failure"_L1].isNull());
    const QJsonArray array = summary["steps"_L1].toArray();
    QCOMPARE(array.size(), 6);

    const QJsonObject first = array[0].toObject();
    QVERIFY(first.contains("cap_kbps"_L1) && first["cap_kbps"_L1].isNull());
    QCOMPARE(first["readback"_L1].toString(), QStringLiteral("No Limit"));
    QVERIFY(first["readback_kbps"_L1].isNull());

    const QJsonObject step = array[4].toObject();
    QCOMPARE(step["cap_kbps"_L1].toInteger(), 512);
    QCOMPARE(step["readback_kbps"_L1].toInteger(), 512);
    QCOMPARE(step["measured_kbps"_L1].toDouble(), *steps[4].measuredKbps);
    QCOMPARE(step["dropped_frames"_L1]["network"_L1].toDouble(), steps[4].droppedNetwork->value);
    QCOMPARE(step["dropped_frames"_L1]["encoder"_L1].toDouble(-1), 0.0);
    QCOMPARE(step["dropped_frames"_L1]["rendering"_L1].toDouble(-1), 0.0);
    const Summary &latency = steps[4].firstViewer()->summary;
    const QJsonValue broadcast = step["broadcast_latency_ms"_L1];
    QCOMPARE(broadcast["mean"_L1].toDouble(), *latency.mean);
    QCOMPARE(broadcast["n"_L1].toInt(), latency.n);
    QCOMPARE(broadcast["ci95"_L1].toArray(), (QJsonArray{latency.ci95->low, latency.ci95->high}));
    QCOMPARE(broadcast["viewer"_L1].toString(), QStringLiteral("P1"));
    QCOMPARE(step["broadcast_latency_by_viewer_ms"_L1].toArray().size(), 2);
    QCOMPARE(step["chat_latency_ms"_L1]["n"_L1].toInt(), steps[4].chat.n);
    QCOMPARE(step["chat_latency_ms"_L1]["send"_L1]["n"_L1].toInt(), steps[4].chatSendAll.n);
    QVERIFY(step["coverage"_L1].toDouble() > 0.9);
    QVERIFY(!QJsonDocument(summary).toJson(QJsonDocument::Compact).contains('\n'));
}

void TestSummaryJson::undefinedIsNull()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10).readBack.reset();
    run.sample(RunBuilder::broadcast(QStringLiteral("P1")), 1, 5);
    for (int t = 1; t < 10; ++t)
        run.sample(RunBuilder::broadcast(QStringLiteral("P2")), t, 1800 + 30 * t, 20.0);
    const RunData data = run.build();
    const QJsonObject step = summaryJson(data.record, summarizeSteps(data))["steps"_L1][0].toObject();
    for (const QLatin1StringView key :
         {"readback_kbps"_L1, "readback"_L1, "measured_kbps"_L1, "total_frames"_L1, "messages_lost"_L1})
        QVERIFY2(step.contains(key) && step[key].isNull(), key.data());
    const QJsonObject proof = step["cap_proof"_L1].toObject();
    QCOMPARE(proof["verdict"_L1].toString(), QStringLiteral("not-measured"));
    for (const QLatin1StringView key : {"counter"_L1, "measured_kbps"_L1, "uncertainty_kbps"_L1, "samples"_L1,
                                        "limit_kbps"_L1, "low_kbps"_L1, "high_kbps"_L1, "from"_L1, "to"_L1})
        QVERIFY2(proof.contains(key) && proof[key].isNull(), key.data());
    for (const QLatin1StringView key : {"network"_L1, "encoder"_L1, "rendering"_L1, "total"_L1})
        QVERIFY(step["dropped_frames"_L1][key].isNull());
    QCOMPARE(step["broadcast_latency_ms"_L1]["mean"_L1].toDouble(), 5.0);
    QVERIFY(step["broadcast_latency_ms"_L1]["ci95"_L1].isNull());
    const QJsonObject drifting = step["broadcast_latency_by_viewer_ms"_L1][1].toObject();
    QCOMPARE(drifting["mean"_L1].toDouble(), 1950.0);
    QVERIFY(drifting["ci95"_L1].isNull() && drifting["combined95"_L1].isNull());
    QVERIFY(drifting["effective_n"_L1].toDouble() < 3);
    QVERIFY(step["chat_latency_ms"_L1]["mean"_L1].isNull());
    QCOMPARE(step["chat_latency_ms"_L1]["n"_L1].toInt(-1), 0);
}

void TestSummaryJson::unfinishedRun()
{
    RunRecord record;
    record.state = RunState::Failed;
    record.failure = QStringLiteral("the switch is gone");
    const QJsonObject summary = summaryJson(record, {});
    QCOMPARE(summary["restored"_L1], QJsonValue(false));
    QCOMPARE(summary["failure"_L1].toString(), record.failure);
    QVERIFY(summary["finished_at"_L1].isNull());
    QVERIFY(summary["steps"_L1].toArray().isEmpty());
}

void TestSummaryJson::lowerBoundsAreMarked()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    for (int t = 0; t <= 10; ++t)
        run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, t).flags =
            t == 5 ? std::uint32_t(CounterRebased) : 0u;
    const RunData data = run.build();
    const QJsonObject step = stepJson(summarizeSteps(data)[0]);
    QCOMPARE(step["dropped_frames"_L1]["network"_L1].toDouble(), 10.0);
    QCOMPARE(step["dropped_frames"_L1]["at_least"_L1].toBool(), true);
}

QTEST_GUILESS_MAIN(TestSummaryJson)
#include "tst_summaryjson.moc"
