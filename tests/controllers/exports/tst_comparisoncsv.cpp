#include "controllers/exports/comparisoncsv.h"
#include "controllers/exports/comparisonjson.h"
#include "tests/support/csvparser.h"
#include "tests/support/failingdevice.h"
#include "tests/support/runbuilder.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace castbench;

namespace {

using Rows = std::vector<QStringList>;

Rows rowsOf(const Comparison &comparison)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeComparisonCsv(comparison, buffer))
        return {};
    return parseCsv(buffer.data()).value_or(Rows{});
}

QString cell(const Rows &rows, std::size_t row, const char *column)
{
    const qsizetype index = rows.front().indexOf(QLatin1StringView(column));
    return index < 0 ? QStringLiteral("(no such column)") : rows[row][index];
}

/// Two steps, in the first of which `perSecond` frames were dropped each second.
RunData runOf(RunId id, const QString &name, double perSecond, Cap second)
{
    RunBuilder run;
    run.record().id = id;
    run.record().name = name;
    run.step(Cap::kbps(512), 0, 20).step.label = QStringLiteral("slow");
    run.step(second, 20, 40);
    for (int t = 1; t <= 20; ++t)
        run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, perSecond * t);
    run.sample(RunBuilder::broadcast(QStringLiteral("P1")), 1, 12'000 + perSecond, 5.0);
    return run.build();
}

Comparison example()
{
    const std::vector<RunData> runs{runOf(3, QStringLiteral("=evil"), 0, Cap::noLimit()),
                                    runOf(4, QStringLiteral("b, \"c\""), 5, Cap::kbps(1000))};
    return compareSteps(runs);
}

} // namespace

class TestComparisonCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columns();
    void rows();
    void unmatchedSteps();
    void nothing();
    void files();
    void reportsFailures();
    void json();
};

void TestComparisonCsv::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    std::setlocale(LC_ALL, "de_DE.UTF-8");
}

void TestComparisonCsv::columns()
{
    QSet<QString> names;
    for (const CsvColumn &column : comparisonColumns()) {
        names.insert(column.name);
        QVERIFY(!column.description.isEmpty());
    }
    QCOMPARE(names.size(), comparisonColumns().size());
    const Rows rows = rowsOf(example());
    QCOMPARE(rows[0].size(), comparisonColumns().size());
    QCOMPARE(rows[0].first(), QStringLiteral("step"));
    QCOMPARE(rows[0].last(), QStringLiteral("verdict"));
}

void TestComparisonCsv::rows()
{
    const Rows rows = rowsOf(example());
    QCOMPARE(rows.size(), std::size_t(5)); // header, two quantities, two steps without counterpart
    QCOMPARE(cell(rows, 1, "step"), QStringLiteral("1"));
    QCOMPARE(cell(rows, 1, "label"), QStringLiteral("slow"));
    QCOMPARE(cell(rows, 1, "cap"), QStringLiteral("512 kbit/s"));
    QCOMPARE(cell(rows, 1, "cap_kbps"), QStringLiteral("512"));
    QCOMPARE(cell(rows, 1, "metric"), QStringLiteral("dropped_frames_network"));
    QCOMPARE(cell(rows, 1, "device"), QString());
    QCOMPARE(cell(rows, 1, "unit"), QStringLiteral("frames"));
    QCOMPARE(cell(rows, 1, "run_a"), QStringLiteral("3"));
    QCOMPARE(cell(rows, 1, "run_name_a"), QStringLiteral("'=evil"));
    QCOMPARE(cell(rows, 1, "run_name_b"), QStringLiteral("b, \"c\""));
    QCOMPARE(cell(rows, 1, "value_a"), QStringLiteral("0"));
    QCOMPARE(cell(rows, 1, "low_a"), QStringLiteral("0"));
    QCOMPARE(cell(rows, 1, "high_a").left(5), QStringLiteral("3.688"));
    QCOMPARE(cell(rows, 1, "value_b"), QStringLiteral("100"));
    QCOMPARE(cell(rows, 1, "interval_state_b"), QStringLiteral("known"));
    QCOMPARE(cell(rows, 1, "n_b"), QStringLiteral("19"));
    QCOMPARE(cell(rows, 1, "length_s_b"), QStringLiteral("20"));
    QCOMPARE(cell(rows, 1, "difference"), QStringLiteral("100"));
    QCOMPARE(cell(rows, 1, "difference_low").left(4), QStringLiteral("77.6")); // 81.364 − 3.689
    QCOMPARE(cell(rows, 1, "verdict"), QStringLiteral("higher"));
    QCOMPARE(cell(rows, 2, "metric"), QStringLiteral("broadcast_latency"));
    QCOMPARE(cell(rows, 2, "device"), QStringLiteral("P1"));
    QCOMPARE(cell(rows, 2, "method"), QStringLiteral("frame-clock"));
    QCOMPARE(cell(rows, 2, "value_a"), QStringLiteral("12000"));
    QCOMPARE(cell(rows, 2, "low_a"), QString()); // one sample: cannot be told, never 0
    QCOMPARE(cell(rows, 2, "interval_state_a"), QStringLiteral("too-few-independent"));
    QCOMPARE(cell(rows, 2, "difference"), QStringLiteral("5"));
    QCOMPARE(cell(rows, 2, "difference_low"), QString());
    QCOMPARE(cell(rows, 2, "verdict"), QStringLiteral("cannot-be-told"));
}

void TestComparisonCsv::unmatchedSteps()
{
    const Rows rows = rowsOf(example());
    QCOMPARE(cell(rows, 3, "step"), QStringLiteral("2"));
    QCOMPARE(cell(rows, 3, "cap"), QStringLiteral("No Limit"));
    QCOMPARE(cell(rows, 3, "cap_kbps"), QString());
    QCOMPARE(cell(rows, 3, "run_a"), QStringLiteral("3"));
    QCOMPARE(cell(rows, 3, "run_b"), QString());
    QCOMPARE(cell(rows, 3, "metric"), QString());
    QCOMPARE(cell(rows, 3, "verdict"), QStringLiteral("unmatched"));
    QCOMPARE(cell(rows, 4, "cap_kbps"), QStringLiteral("1000"));
    QCOMPARE(cell(rows, 4, "run_a"), QStringLiteral("4"));
}

void TestComparisonCsv::nothing()
{
    QCOMPARE(rowsOf(compareSteps({})).size(), std::size_t(1));
}

void TestComparisonCsv::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("comparison.csv"));
    QVERIFY(exportComparisonCsv(example(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(parseCsv(file.readAll()), std::optional(rowsOf(example())));
    const auto failed =
        exportComparisonCsv(example(), folder.filePath(QStringLiteral("none/comparison.csv")));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
}

void TestComparisonCsv::reportsFailures()
{
    FailingDevice device(100);
    QVERIFY(!writeComparisonCsv(example(), device));
}

void TestComparisonCsv::json()
{
    const QJsonObject json = comparisonJson(example());
    QCOMPARE(json.value(QLatin1StringView("runs")).toArray().at(1).toObject(),
             (QJsonObject{{QStringLiteral("run"), 4}, {QStringLiteral("name"), QStringLiteral("b, \"c\"")}}));
    const QJsonArray steps = json.value(QLatin1StringView("steps")).toArray();
    QCOMPARE(steps.size(), 1);
    const QJsonObject step = steps.at(0).toObject();
    QCOMPARE(step.value(QLatin1StringView("cap_kbps")).toInt(), 512);
    QCOMPARE(step.value(QLatin1StringView("outcomes")).toArray(),
             (QJsonArray{QStringLiteral("completed"), QStringLiteral("completed")}));
    const QJsonArray quantities = step.value(QLatin1StringView("quantities")).toArray();
    QCOMPARE(quantities.size(), 2);
    const QJsonObject frames = quantities.at(0).toObject();
    QVERIFY(frames.value(QLatin1StringView("device")).isNull());
    const QJsonObject pair = frames.value(QLatin1StringView("pairs")).toArray().at(0).toObject();
    QCOMPARE(pair.value(QLatin1StringView("verdict")).toString(), QStringLiteral("higher"));
    QCOMPARE(pair.value(QLatin1StringView("difference")).toDouble(), 100.0);
    QCOMPARE(pair.value(QLatin1StringView("interval95")).toArray().size(), 2);
    const QJsonObject latency = quantities.at(1).toObject();
    const QJsonObject value = latency.value(QLatin1StringView("values")).toArray().at(0).toObject();
    QVERIFY(value.value(QLatin1StringView("interval95")).isNull());
    QCOMPARE(value.value(QLatin1StringView("n")).toInt(), 1);
    const QJsonArray unmatched = json.value(QLatin1StringView("unmatched")).toArray();
    QCOMPARE(unmatched.size(), 2);
    QVERIFY(unmatched.at(0).toObject().value(QLatin1StringView("cap_kbps")).isNull());
    QCOMPARE(unmatched.at(1).toObject().value(QLatin1StringView("run")).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestComparisonCsv)
#include "tst_comparisoncsv.moc"
