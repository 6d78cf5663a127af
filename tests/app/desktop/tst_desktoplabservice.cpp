#include "app/builtinlabhost.h"
#include "app/desktop/desktoplabservice.h"
#include "app/desktop/desktoprunservice.h"
#include "app/pairingbook.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/simstation.h"
#include "probes/wire/networkthread.h"
#include "tests/app/clirunner.h"
#include "tests/app/desktop/taskwait.h"
#include "tests/app/labfixture.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

/// The window's eyes on the built-in lab in this process.
class TestDesktopLabService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = m_fixture.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
        const auto lab = labFromJson(m_fixture.labJson(), QStringLiteral("lab"));
        QVERIFY(lab.has_value());
        m_lab = *lab;
        m_broadcaster = m_lab.broadcasters.front().id;
        m_viewer = m_lab.viewers.front().id;
        m_switch = m_lab.switchDevice.id;
    }

    void init()
    {
        m_service = std::make_unique<DesktopLabService>(parts());
    }

    void cleanup()
    {
        m_service.reset();
    }

    void everyDeviceIsSeen()
    {
        QVERIFY(m_service->health().empty());
        m_service->watch(m_lab);
        QCOMPARE(healthOf(m_switch).reachability, Reachability::Checking);
        for (const QString &device : {m_broadcaster, m_viewer, m_switch, m_platform})
            QTRY_COMPARE_WITH_TIMEOUT(healthOf(device).reachability, Reachability::Reachable, patienceMs);
        QCOMPARE(m_service->health().size(), std::size_t(4));
        QVERIFY(healthOf(m_broadcaster).version.startsWith(QStringLiteral("OBS ")));
        QVERIFY(healthOf(m_broadcaster).clock.has_value());
        QVERIFY(!healthOf(m_switch).version.isEmpty());
        QCOMPARE(healthOf(m_viewer).version, QStringLiteral(CASTBENCH_VERSION));
        QVERIFY(healthOf(m_platform).lastSeen.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(m_service->presentCap().has_value(), patienceMs);
        QCOMPARE(m_service->presentCap()->cap, m_fixture.portCap());
        m_service->stopWatching();
        QVERIFY(m_service->health().empty());
        QVERIFY(!m_service->presentCap());
    }

    void aDeviceThatIsGoneIsToldWithItsRemedy()
    {
        m_service->watch(m_lab);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(m_broadcaster).reachability, Reachability::Reachable, patienceMs);
        const auto seen = healthOf(m_broadcaster).lastSeen;
        m_fixture.lab().station(1).endObs();
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(m_broadcaster).reachability, Reachability::Unreachable,
                                  patienceMs);
        const DeviceHealth gone = healthOf(m_broadcaster);
        QVERIFY(!gone.findings.empty());
        QCOMPARE(gone.findings.front().severity, Severity::Error);
        QVERIFY(!gone.findings.front().remedy.isEmpty());
        QVERIFY(gone.lastSeen >= seen);
        QVERIFY(m_fixture.lab().station(1).startObs().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(m_broadcaster).reachability, Reachability::Reachable, patienceMs);
    }

    void oneLookAtADeviceOfALabThatIsEdited()
    {
        const auto good = test::waitFor(m_service->test(m_lab, m_switch, {}));
        QVERIFY(good && *good);
        QCOMPARE((*good)->reachability, Reachability::Reachable);
        Lab edited = m_lab;
        edited.chat->server.port = 1;
        const auto bad = test::waitFor(m_service->test(edited, m_platform, {}));
        QVERIFY(bad && *bad);
        QCOMPARE((*bad)->reachability, Reachability::Unreachable);
        const auto unknown = test::waitFor(m_service->test(m_lab, QStringLiteral("nobody"), {}));
        QVERIFY(unknown && !*unknown);
        QCOMPARE(unknown->error().code, ErrorCode::NotFound);
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = test::waitFor(m_service->test(m_lab, m_broadcaster, stop.get_token()));
        QVERIFY(cancelled && !*cancelled);
        QCOMPARE(cancelled->error().code, ErrorCode::Cancelled);
    }

    void aPortInUseIsToldInPlaceOfACode()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Lab lab = remoteLab();
        lab.controller.listen.port = other.serverPort();
        m_service->watch(lab);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(m_viewer).reachability, Reachability::Unreachable, patienceMs);
        const auto offer = m_service->pairing(m_viewer);
        QVERIFY(!offer);
        QCOMPARE(offer.error().code, ErrorCode::Refused);
    }

    void aRemoteProbeSurvivesTheRun()
    {
        QSignalSpy linked(m_service.get(), &LabService::viewerLinked);
        m_service->watch(remoteLab());
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(m_viewer).reachability, Reachability::Unreachable, patienceMs);
        const auto offer = m_service->pairing(m_viewer);
        QVERIFY(offer.has_value());
        CliRunner probe(QStringLiteral("castbench-probe"));
        probe.start({QStringLiteral("--controller"), offer->controller.toString(), QStringLiteral("--pair"),
                     offer->code});
        QTRY_VERIFY_WITH_TIMEOUT(healthOf(m_viewer).reachability != Reachability::Unreachable, patienceMs);
        QCOMPARE(linked.constFirst(), (QVariantList{m_viewer, true}));
        QTRY_VERIFY_WITH_TIMEOUT(healthOf(m_viewer).clock && healthOf(m_viewer).clock->bound, patienceMs);

        DesktopRunService runs(parts(), m_service.get());
        QSignalSpy ended(&runs, &RunService::ended);
        RunRequest request;
        request.plan = shortPlan();
        request.lab = remoteLab();
        QVERIFY(runs.start(request).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(runs.progress().step == 0 || !runs.isActive(), patienceMs);
        QVERIFY2(runs.isActive(), runs.record() ? qPrintable(runs.record()->failure) : "it has failed");
        QCOMPARE(m_service->pairing(m_viewer)->code, offer->code);
        QCOMPARE(m_service->pairing(m_viewer)->controller, offer->controller);
        QTRY_COMPARE_WITH_TIMEOUT(m_service->presentCap()->cap, Cap::kbps(512), patienceMs);
        linked.clear();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        QVERIFY2(runs.record()->state == RunState::Done, qPrintable(runs.record()->failure));
        // Looked at again, by its old code and port.
        QTRY_VERIFY_WITH_TIMEOUT(linked.contains(QVariantList{m_viewer, true}), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(healthOf(m_viewer).reachability != Reachability::Unreachable, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_service->presentCap()->cap, m_fixture.portCap(), patienceMs);
    }

private:
    DesktopParts parts()
    {
        return {m_clock, m_network, m_builtInLab, m_pairings, [this] {
                    return m_fixture.database();
                }};
    }
    DeviceHealth healthOf(const QString &device) const
    {
        for (const DeviceHealth &health : m_service->health()) {
            if (health.device == device)
                return health;
        }
        return {};
    }
    Lab remoteLab() const
    {
        Lab lab = m_lab;
        lab.viewers.front().remote = true;
        return lab;
    }
    static Plan shortPlan()
    {
        Plan plan;
        plan.name = QStringLiteral("short");
        plan.kind = QStringLiteral("upload-cap");
        plan.sampleInterval = milliseconds(500);
        Step step;
        step.cap = Cap::kbps(512);
        step.duration = seconds(4);
        plan.steps = {step};
        return plan;
    }

    LabFixture m_fixture;
    Lab m_lab;
    QString m_broadcaster;
    QString m_viewer;
    QString m_switch;
    const QString m_platform = QString::fromLatin1(platformDeviceId);
    SystemClock m_clock;
    wire::NetworkThread m_network;
    BuiltInLabHost m_builtInLab;
    PairingBook m_pairings;
    std::unique_ptr<DesktopLabService> m_service;
};

QTEST_GUILESS_MAIN(TestDesktopLabService)
#include "tst_desktoplabservice.moc"
