#include "controllers/exports/csvexport.h"
#include "tests/support/csvparser.h"
#include "tests/support/failingdevice.h"
#include "tests/support/runbuilder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace castbench;

namespace {

using Rows = std::vector<QStringList>;
using Writer = Expected<void> (*)(const RunData &, QIODevice &);

Rows rowsOf(Writer write, const RunData &data)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!write(data, buffer))
        return {};
    return parseCsv(buffer.data()).value_or(Rows{});
}

QString cell(const Rows &rows, std::size_t row, const char *column)
{
    const qsizetype index = rows.front().indexOf(QLatin1StringView(column));
    return index < 0 ? QStringLiteral("(no such column)") : rows[row][index];
}

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samples();
    void samplesReadBack();
    void steps();
    void proofs();
    void stepsWithoutData();
    void hostileTexts();
    void eventsAndGaps();
    void writesFourFiles();
    void reportsFailures();
};

void TestCsvExport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    std::setlocale(LC_ALL, "de_DE.UTF-8");
}

void TestCsvExport::samples()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    run.step(Cap::kbps(512), 10, 20);
    Sample &late = run.sample(RunBuilder::upload(), 12.25, 499.5);
    late.flags = CounterRebased | DeliveredLate;
    run.sample(RunBuilder::upload(), 2, 4000);
    Sample &latency = run.sample(RunBuilder::broadcast(QStringLiteral("P1")), 25, -1234.5, 17.25);
    latency.clockOffset = microseconds(-1500);
    const Rows rows = rowsOf(&writeSamplesCsv, run.build());
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].join(QLatin1Char(',')),
             QStringLiteral(
                 "utc,elapsed_s,step,cap_kbps,device,subject,metric,method,value,unit,uncertainty,clock_"
                 "offset_us,flags,attempt"));
    QCOMPARE(rows[1].join(QLatin1Char('|')),
             QStringLiteral(
                 "2026-01-31T12:00:02.000000Z|2.000000|1||B1|B1|upload_rate|counter|4000|kbit/s||0||1"));
    QCOMPARE(
        rows[2].join(QLatin1Char('|')),
        QStringLiteral(
            "2026-01-31T12:00:12.250000Z|12.250000|2|512|B1|B1|upload_rate|counter|499.5|kbit/s||0|counter-"
            "rebased delivered-late|1"));
    QCOMPARE(
        rows[3].join(QLatin1Char('|')),
        QStringLiteral(
            "2026-01-31T12:00:25.000000Z|25.000000|||P1|B1|broadcast_latency|frame-clock|-1234.5|ms|17.25|-"
            "1500||"));
}

void TestCsvExport::samplesReadBack()
{
    const RunData data = staircaseRun(10);
    const Rows rows = rowsOf(&writeSamplesCsv, data);
    QCOMPARE(rows.size(), data.samples.size() + 1);
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const Sample &sample = data.samples[i];
        QCOMPARE(*utcFromIsoString(cell(rows, i + 1, "utc")), sample.at);
        QCOMPARE(cell(rows, i + 1, "value").toDouble(), sample.value);
        QCOMPARE(*metricFromKey(cell(rows, i + 1, "metric")), sample.series.metric);
        QCOMPARE(*methodFromKey(cell(rows, i + 1, "method")), sample.series.method);
    }
}

void TestCsvExport::steps()
{
    RunData data = staircaseRun(60);
    data.record.steps[1].readBack.reset();
    const Rows rows = rowsOf(&writeStepsCsv, data);
    QCOMPARE(rows.size(), std::size_t(7));
    QCOMPARE(cell(rows, 1, "step"), QStringLiteral("1"));
    QCOMPARE(cell(rows, 1, "cap"), QStringLiteral("No Limit"));
    QCOMPARE(cell(rows, 1, "cap_kbps"), QString());
    QCOMPARE(cell(rows, 1, "readback"), QStringLiteral("No Limit"));
    QCOMPARE(cell(rows, 1, "readback_kbps"), QString());
    QCOMPARE(cell(rows, 2, "readback"), QString());
    QCOMPARE(cell(rows, 5, "cap_kbps"), QStringLiteral("512"));
    QCOMPARE(cell(rows, 5, "readback_kbps"), QStringLiteral("512"));
    QCOMPARE(cell(rows, 5, "lateness_ms"), QStringLiteral("12"));
    QCOMPARE(cell(rows, 5, "actual_start_elapsed_s"), QStringLiteral("240.012000"));
    QCOMPARE(cell(rows, 5, "viewer"), QStringLiteral("P1"));
    QCOMPARE(cell(rows, 5, "broadcast_latency_method"), QStringLiteral("frame-clock"));

    const std::vector<StepSummary> expected = summarizeSteps(data);
    QCOMPARE(cell(rows, 5, "measured_kbps").toDouble(), *expected[4].measuredKbps);
    QCOMPARE(cell(rows, 5, "dropped_network_frames").toDouble(), expected[4].droppedNetwork->value);
    const Summary &latency = expected[4].firstViewer()->summary;
    QCOMPARE(cell(rows, 5, "broadcast_latency_mean_ms").toDouble(), *latency.mean);
    QCOMPARE(cell(rows, 5, "broadcast_latency_ci95_low_ms").toDouble(), latency.ci95->low);
    QCOMPARE(cell(rows, 5, "broadcast_latency_uncertainty_ms").toDouble(), 110.0);
    QCOMPARE(cell(rows, 5, "chat_latency_n").toInt(), expected[4].chat.n);
    QCOMPARE(cell(rows, 5, "chat_receive_latency_p95_ms").toDouble(), *expected[4].chatReceiveAll.p95);
    QCOMPARE(cell(rows, 5, "coverage_ratio").toDouble(), *expected[4].coverage);
}

void TestCsvExport::proofs()
{
    RunData data = staircaseRun(10);
    CapProof &proof = data.record.steps[4].proof;
    proof.verdict = CapVerdict::NotInForce;
    proof.reason = CapReason::AboveCap;
    proof.counter = CapCounter::Received;
    proof.measured = CapProof::Rate{1234.5, 12.25, 8};
    proof.limitKbps = 512;
    proof.lowKbps = 460.8;
    proof.highKbps = 640.5;
    proof.from = RunBuilder::instant(42);
    proof.to = RunBuilder::instant(50);
    const Rows rows = rowsOf(&writeStepsCsv, data);
    QCOMPARE(cell(rows, 5, "cap_verdict"), QStringLiteral("not-in-force"));
    QCOMPARE(cell(rows, 5, "cap_reason"), QStringLiteral("above-cap"));
    QCOMPARE(cell(rows, 5, "cap_counter"), QStringLiteral("received-octets"));
    QCOMPARE(cell(rows, 5, "cap_measured_kbps").toDouble(), 1234.5);
    QCOMPARE(cell(rows, 5, "cap_uncertainty_kbps").toDouble(), 12.25);
    QCOMPARE(cell(rows, 5, "cap_samples"), QStringLiteral("8"));
    QCOMPARE(cell(rows, 5, "cap_limit_kbps"), QStringLiteral("512"));
    QCOMPARE(cell(rows, 5, "cap_low_kbps").toDouble(), 460.8);
    QCOMPARE(cell(rows, 5, "cap_high_kbps").toDouble(), 640.5);
    QCOMPARE(*utcFromIsoString(cell(rows, 5, "cap_from_utc")), RunBuilder::instant(42));
    QCOMPARE(*utcFromIsoString(cell(rows, 5, "cap_to_utc")), RunBuilder::instant(50));
    // The columns after these are still where their headers say.
    QCOMPARE(*utcFromIsoString(cell(rows, 5, "planned_start_utc")), data.record.steps[4].plannedStart);
    QCOMPARE(cell(rows, 4, "cap_verdict"), QStringLiteral("not-measured"));
    for (const char *column :
         {"cap_counter", "cap_measured_kbps", "cap_uncertainty_kbps", "cap_samples", "cap_limit_kbps",
          "cap_low_kbps", "cap_high_kbps", "cap_from_utc", "cap_to_utc"})
        QCOMPARE(cell(rows, 4, column), QString());
}

void TestCsvExport::stepsWithoutData()
{
    RunBuilder run;
    StepRecord &step = run.step(Cap::kbps(512), 0, 10);
    step.outcome = StepOutcome::Planned;
    step.actualStart.reset();
    step.actualEnd.reset();
    step.readBack.reset();
    step.lateness.reset();
    const Rows rows = rowsOf(&writeStepsCsv, run.build());
    QCOMPARE(rows.size(), std::size_t(2));
    for (const char *column :
         {"readback", "measured_kbps", "actual_start_utc", "lateness_ms", "dropped_network_frames",
          "broadcast_latency_mean_ms", "chat_latency_ci95_low_ms", "coverage_ratio"})
        QCOMPARE(cell(rows, 1, column), QString());
    QCOMPARE(cell(rows, 1, "broadcast_latency_n"), QStringLiteral("0"));
}

void TestCsvExport::hostileTexts()
{
    const QString hostile = QStringLiteral("=HYPERLINK(\"http://x\",\"y\")\r\n,ü");
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10).note = hostile;
    run.sample({hostile, hostile, Metric::UploadRate, Method::Counter}, 1, 1);
    run.gap({hostile, hostile, Metric::UploadRate, Method::Counter}, 1, 2).detail = hostile;
    run.event(1, hostile, Severity::Warning, hostile).data = {{QStringLiteral("key"), hostile}};
    const RunData data = run.build();
    const QString kept = QLatin1Char('\'') + hostile;
    QCOMPARE(cell(rowsOf(&writeSamplesCsv, data), 1, "device"), kept);
    QCOMPARE(cell(rowsOf(&writeStepsCsv, data), 1, "note"), kept);
    QCOMPARE(cell(rowsOf(&writeGapsCsv, data), 1, "detail"), kept);
    const Rows events = rowsOf(&writeEventsCsv, data);
    QCOMPARE(cell(events, 1, "message"), kept);
    const auto json = QJsonDocument::fromJson(cell(events, 1, "data").toUtf8());
    QCOMPARE(json.object().value(QLatin1StringView("key")).toString(), hostile);
}

void TestCsvExport::eventsAndGaps()
{
    const RunData data = staircaseRun(10);
    const Rows events = rowsOf(&writeEventsCsv, data);
    QCOMPARE(events.size(), std::size_t(4));
    QCOMPARE(cell(events, 2, "kind"), QStringLiteral("stall-begin"));
    QCOMPARE(cell(events, 2, "elapsed_s"), QStringLiteral("45.000000"));
    QCOMPARE(cell(events, 2, "step"), QStringLiteral("5"));
    const Rows gaps = rowsOf(&writeGapsCsv, data);
    QCOMPARE(gaps.size(), std::size_t(2));
    QCOMPARE(cell(gaps, 1, "from_elapsed_s"), QStringLiteral("32.150000"));
    QCOMPARE(cell(gaps, 1, "reason"), gapReasonKey(GapReason::ProbeLost));
}

void TestCsvExport::writesFourFiles()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("new/out"));
    const auto paths = exportCsv(staircaseRun(10), out, QStringLiteral("upload-cap"));
    QVERIFY(paths);
    QCOMPARE(paths->size(), 4);
    const QStringList expected{QStringLiteral("upload-cap-events.csv"), QStringLiteral("upload-cap-gaps.csv"),
                               QStringLiteral("upload-cap-steps.csv"), QStringLiteral("upload-cap.csv")};
    QCOMPARE(QDir(out).entryList(QDir::Files, QDir::Name), expected);
    QFile samples(QDir(out).filePath(QStringLiteral("upload-cap.csv")));
    QVERIFY(samples.open(QIODevice::ReadOnly));
    QVERIFY(parseCsv(samples.readAll()));
}

void TestCsvExport::reportsFailures()
{
    const RunData data = staircaseRun(60);
    for (const qint64 capacity : {0, 70'000}) {
        FailingDevice device(capacity);
        QVERIFY(!writeSamplesCsv(data, device));
    }
    QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(!exportCsv(data, blocker.fileName(), QStringLiteral("upload-cap")));
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
