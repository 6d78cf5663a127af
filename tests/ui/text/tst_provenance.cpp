#include "tests/support/runbuilder.h"
#include "ui/text/provenance.h"

#include <QTest>

using namespace castbench;

namespace {

QString valueOf(const std::vector<ProvenanceLine> &lines, const QString &name)
{
    for (const auto &[each, value] : lines) {
        if (each == name)
            return value;
    }
    return {};
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheNumbersComeFrom()
    {
        RunData data = staircaseRun(5);
        RunRecord &run = data.record;
        run.id = 7;
        run.formerCap = CapReading{Cap::noLimit(), QStringLiteral("rate=0"), run.startedAt};
        run.restoredCap = run.formerCap;
        run.restored = true;
        run.lab = {{QStringLiteral("name"), QStringLiteral("Room 3")}};
        run.versions = {
            {QStringLiteral("castbench"), QStringLiteral("1.2.3")},
            {QStringLiteral("obs"), QJsonObject{{QStringLiteral("B1"), QStringLiteral("29.0.2")}}}};
        Sample clock;
        clock.series = {QStringLiteral("P1"), QStringLiteral("ref"), Metric::ClockOffset, Method::Counter};
        clock.uncertainty = 0.5;
        data.samples.push_back(clock);
        clock.uncertainty = 2.25;
        data.samples.push_back(clock);
        const auto lines = provenance(data);
        QCOMPARE(valueOf(lines, QStringLiteral("Run")), QStringLiteral("7"));
        QCOMPARE(valueOf(lines, QStringLiteral("Started (UTC)")), toIsoString(run.startedAt));
        QCOMPARE(valueOf(lines, QStringLiteral("Lab")), QStringLiteral("Room 3"));
        QCOMPARE(valueOf(lines, QStringLiteral("Cap before the run")), QStringLiteral("No Limit"));
        QCOMPARE(valueOf(lines, QStringLiteral("Switch restored")), QStringLiteral("yes, and read back"));
        QCOMPARE(valueOf(lines, QStringLiteral("Software")),
                 QStringLiteral("castbench 1.2.3, obs B1 29.0.2"));
        QCOMPARE(valueOf(lines, QStringLiteral("Largest clock error")), QStringLiteral("P1 ± 2.25 ms"));
        QCOMPARE(valueOf(lines, QStringLiteral("Failure")), QString());
    }

    void whatIsNotKnownIsSaid()
    {
        RunData data = staircaseRun(5);
        data.record.restored = false;
        data.record.failure = QStringLiteral("The switch is gone.");
        data.record.finishedAt.reset();
        const auto lines = provenance(data);
        QCOMPARE(valueOf(lines, QStringLiteral("Cap before the run")), QStringLiteral("not read"));
        QCOMPARE(valueOf(lines, QStringLiteral("Switch restored")), QStringLiteral("not confirmed"));
        QCOMPARE(valueOf(lines, QStringLiteral("Failure")), QStringLiteral("The switch is gone."));
        QCOMPARE(valueOf(lines, QStringLiteral("Ended (UTC)")), QString());
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
