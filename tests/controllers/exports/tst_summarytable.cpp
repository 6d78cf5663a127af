#include "controllers/exports/summarytable.h"
#include "controllers/exports/texttable.h"
#include "tests/support/runbuilder.h"

#include <QTest>

using namespace castbench;

namespace {

QString tableOf(const RunData &data)
{
    return summaryTable(data.record, summarizeSteps(data));
}

QString lineStarting(const QString &text, const QString &start)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(start))
            return line.simplified();
    }
    return {};
}

} // namespace

class TestSummaryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aligns();
    void controlCharactersAreHarmless();
    void staircase();
    void untoldIsADash();
    void driftHasAMeanWithoutInterval();
    void narrowIntervalsAreNotZero_data();
    void narrowIntervalsAreNotZero();
    void wideValuesStayWithinTheTerminal();
    void saysThatTheSwitchWasNotRestored();
};

void TestSummaryTable::aligns()
{
    TextTable table;
    table.addColumn(QStringLiteral("Step"));
    table.addColumn(QStringLiteral("Cap"), QStringLiteral("kbit/s"));
    table.addRow({QStringLiteral("1"), QStringLiteral("No Limit")});
    table.addRow({QStringLiteral("2"), QStringLiteral("512")});
    table.addRow({QStringLiteral("3")});
    QCOMPARE(table.text(), QStringLiteral("Step       Cap\n"
                                          "        kbit/s\n"
                                          "--------------\n"
                                          "1     No Limit\n"
                                          "2          512\n"
                                          "3\n"));
}

void TestSummaryTable::controlCharactersAreHarmless()
{
    TextTable table;
    table.addColumn(QStringLiteral("A"));
    table.addRow({QStringLiteral("\x1b[2Jx\n")});
    QVERIFY(table.text().endsWith(QStringLiteral("?[2Jx?\n")));
}

void TestSummaryTable::staircase()
{
    RunData data = staircaseRun(60);
    data.record.formerCap = CapReading{Cap::kbps(8000), {}, data.record.startedAt};
    data.record.steps[3].proof.verdict = CapVerdict::NotLoaded;
    data.record.steps[4].proof.verdict = CapVerdict::InForce;
    data.record.steps[5].proof.verdict = CapVerdict::NotInForce;
    const QString text = tableOf(data);
    for (const QString &line : text.split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 120, qPrintable(line));
    const QString step = lineStarting(text, QStringLiteral("5 "));
    QVERIFY2(step.startsWith(QStringLiteral("5 512 512 519 yes 49")), qPrintable(step));
    QVERIFY(step.contains(QStringLiteral(" ± ")));
    QVERIFY(lineStarting(text, QStringLiteral("4 ")).contains(QStringLiteral(" no load ")));
    QVERIFY(lineStarting(text, QStringLiteral("6 ")).contains(QStringLiteral(" NO ")));
    const QString first = lineStarting(text, QStringLiteral("1 "));
    QVERIFY2(first.startsWith(QStringLiteral("1 No Limit No Limit 4348 – 4159")), qPrintable(first));
    QVERIFY(text.contains(QStringLiteral("Switch restored to 8000 kbit/s")));
    QVERIFY(text.contains(QStringLiteral("P2")));
    QVERIFY(text.contains(QStringLiteral("frame-clock")));
}

void TestSummaryTable::untoldIsADash()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10).readBack.reset();
    QCOMPARE(lineStarting(tableOf(run.build()), QStringLiteral("1 ")),
             QStringLiteral("1 512 – – – – – – – – 0 – 0 –"));
}

void TestSummaryTable::driftHasAMeanWithoutInterval()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10);
    for (int t = 1; t < 10; ++t)
        run.sample(RunBuilder::broadcast(QStringLiteral("P1")), t, 1800 + 30 * t, 20.0);
    const QString text = tableOf(run.build());
    QVERIFY2(lineStarting(text, QStringLiteral("1 ")).contains(QStringLiteral(" 1950 ± – 9 ")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("fewer than three independent samples")));
}

void TestSummaryTable::narrowIntervalsAreNotZero_data()
{
    QTest::addColumn<double>("scatter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0.0 << QStringLiteral(" 3257 ± 0 ");
    QTest::newRow("microseconds") << 0.002 << QStringLiteral(" 3257.0 ± <0.1 ");
    QTest::newRow("tenths") << 0.3 << QStringLiteral(" 3257.0 ± 0.2 ");
    QTest::newRow("milliseconds") << 7.0 << QStringLiteral(" 3257 ± 5 ");
}

void TestSummaryTable::narrowIntervalsAreNotZero()
{
    QFETCH(double, scatter);
    QFETCH(QString, expected);
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 11);
    for (int t = 1; t <= 10; ++t)
        run.sample(RunBuilder::broadcast(QStringLiteral("P1")), t, 3257 + (t % 2 ? scatter : -scatter), 20.0);
    const QString line = lineStarting(tableOf(run.build()), QStringLiteral("1 "));
    QVERIFY2(line.contains(expected), qPrintable(line));
}

void TestSummaryTable::wideValuesStayWithinTheTerminal()
{
    RunBuilder run;
    run.step(Cap::kbps(Cap::maximumKbps), 0, 10);
    const QString viewer = QString(32, QLatin1Char('P'));
    for (int t = 0; t <= 10; ++t) {
        run.sample(RunBuilder::upload(), t, 99'999'999);
        run.sample(RunBuilder::port(), t, 99'999'999);
        for (const Metric metric :
             {Metric::DroppedFramesNetwork, Metric::DroppedFramesEncoder, Metric::DroppedFramesRendering})
            run.sample(RunBuilder::frames(metric), t, t * 100'000);
        run.sample(RunBuilder::broadcast(viewer), t, 3'600'000 + t * 10'000, 5000.0);
        run.sample(RunBuilder::broadcast(QStringLiteral("P1")), t, 3'600'000 + t * 10'000, 5000.0);
        run.sample(RunBuilder::chatSend(viewer), t, 60'000 + t * 1000, 5000.0);
    }
    for (const QString &line : tableOf(run.build()).split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 120, qPrintable(line));
}

void TestSummaryTable::saysThatTheSwitchWasNotRestored()
{
    RunBuilder run;
    run.step(Cap::kbps(512), 0, 10);
    run.record().restored = false;
    QVERIFY(tableOf(run.build()).contains(QStringLiteral("NOT restored")));
}

QTEST_GUILESS_MAIN(TestSummaryTable)
#include "tst_summarytable.moc"
