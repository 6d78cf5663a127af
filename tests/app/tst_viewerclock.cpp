#include "app/probefactory.h"
#include "probes/fleet/agentsession.h"
#include "probes/hls/medialog.h"
#include "probes/wire/networkthread.h"
#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"
#include "tests/support/settableclock.h"

#include <QJsonArray>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

const QString pairingCode = QStringLiteral("4821-9036");

std::vector<Sample> latenciesOf(const RunData &run)
{
    std::vector<Sample> found;
    std::copy_if(run.samples.begin(), run.samples.end(), std::back_inserter(found), [](const Sample &sample) {
        return sample.series.device == QLatin1StringView("P1") &&
               sample.series.metric == Metric::BroadcastLatency;
    });
    return found;
}

} // namespace

/// A viewer's computer whose clock is set while a run goes on, as chrony does after a start with a wrong
/// time.
class TestViewerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        quietMediaLog();
        const auto started = m_fixture.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    }

    void isSetByTwoSecondsAndBack()
    {
        CliRunner cli;
        cli.start(arguments());
        const auto pairing = cli.waitFor(isEvent(QStringLiteral("pairing")));
        QVERIFY(pairing.has_value());
        startProbe(QUrl(pairing->value(QLatin1StringView("controller")).toString()));
        QVERIFY(cli.waitFor(isRunningStep(1)));
        QVERIFY(QTest::qWaitFor([this] { return storedLatencies() >= 8; }, patienceMs));
        for (const microseconds by : {microseconds(seconds{2}), microseconds(seconds{-2})}) {
            const std::size_t before = storedLatencies();
            m_clock.set(by);
            QVERIFY(QTest::qWaitFor([&] { return storedLatencies() >= before + 12; }, patienceMs));
        }
        QCOMPARE(cli.waitForExit(), 0);
        const auto run = m_fixture.newestRun();
        QVERIFY(run.has_value());
        QCOMPARE(run->record.state, RunState::Done);
        checkEvents(*run);
        checkLatencies(latenciesOf(*run));
    }

private:
    QStringList arguments()
    {
        QJsonObject lab = m_fixture.labJson();
        QJsonArray viewers = lab.value(QLatin1StringView("viewers")).toArray();
        QJsonObject viewer = viewers[0].toObject();
        viewer.insert(QStringLiteral("probe"), QStringLiteral("remote"));
        viewer.insert(QStringLiteral("pairing_code"), pairingCode);
        viewers[0] = viewer;
        lab.insert(QStringLiteral("viewers"), viewers);
        const QStringList arguments = m_fixture.runArguments({{"No Limit", "24 s"}});
        m_fixture.write(QStringLiteral("lab.json"), lab);
        return arguments;
    }

    void startProbe(const QUrl &controller)
    {
        AgentSettings settings;
        settings.controller = controller;
        settings.pairingCode = pairingCode;
        settings.spoolFolder = m_fixture.path(QStringLiteral("spool"));
        m_probe = std::make_unique<AgentSession>(
            settings,
            [this](const QString &id, const QString &kind, const QJsonObject &config,
                   const ReferenceClock &reference) {
                return makeProbe(id, kind, config, m_clock, reference);
            },
            m_network, m_clock);
        QVERIFY(m_probe->open().has_value());
    }

    std::size_t storedLatencies() const
    {
        const auto run = m_fixture.newestRun();
        return run ? latenciesOf(*run).size() : 0;
    }

    static void checkEvents(const RunData &run)
    {
        std::vector<double> steps;
        for (const Event &event : run.events) {
            if (event.kind == QLatin1StringView("clock-jump") && event.device == QLatin1StringView("P1"))
                steps.push_back(event.data.value(QLatin1StringView("jumpMs")).toDouble());
        }
        QCOMPARE(steps.size(), std::size_t(2));
        QVERIFY(std::abs(steps[0] - 2000) < 50);
        QVERIFY(std::abs(steps[1] + 2000) < 50);
    }

    // The built-in lab is behind by the same as long as nothing stalls; half a second is what its player may
    // lose on a busy computer. A clock that was believed would be off by two seconds.
    static void checkLatencies(const std::vector<Sample> &latencies)
    {
        const double usual = latencies[4].value;
        int sharp = 0;
        for (const Sample &latency : latencies) {
            const double bound = latency.uncertainty.value_or(0);
            const QByteArray text = QByteArray::number(latency.value) + " ± " + QByteArray::number(bound) +
                                    ", usually " + QByteArray::number(usual);
            QVERIFY2(std::abs(latency.value - usual) <= 500 + bound, text.constData());
            // What is not known well says so.
            QVERIFY2(bound < 1000 || (latency.flags & ClockDoubtful), text.constData());
            sharp += bound < 200 ? 1 : 0;
        }
        QVERIFY2(sharp * 2 > static_cast<int>(latencies.size()), QByteArray::number(sharp).constData());
        QVERIFY(latencies.back().uncertainty.value_or(1e9) < 200);
    }

    LabFixture m_fixture;
    SystemClock m_system;
    SettableClock m_clock{m_system};
    wire::NetworkThread m_network;
    std::unique_ptr<AgentSession> m_probe;
};

QTEST_GUILESS_MAIN(TestViewerClock)
#include "tst_viewerclock.moc"
