#include "app/builtinlabhost.h"
#include "app/desktop/desktoprunservice.h"
#include "app/desktop/labhandover.h"
#include "app/pairingbook.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/simstation.h"
#include "probes/wire/networkthread.h"
#include "tests/app/clirunner.h"
#include "tests/app/desktop/taskwait.h"
#include "tests/app/labfixture.h"
#include "tests/support/sqlaccess.h"

#include <QSignalSpy>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

/// Notes in which order a run takes the lab and gives it back.
class FakeHandOver final : public LabHandOver
{
public:
    QCoro::Task<void> giveWay() override
    {
        calls += QStringLiteral("give way");
        co_return;
    }
    void follow(LabAssembly &, RunEngine &) override
    {
        calls += QStringLiteral("follow");
    }
    void takeBack() override
    {
        calls += QStringLiteral("take back");
    }

    QStringList calls;
};

Step step(Cap cap, milliseconds duration)
{
    Step step;
    step.cap = cap;
    step.duration = duration;
    return step;
}

Plan planOf(std::vector<Step> steps)
{
    Plan plan;
    plan.name = QStringLiteral("short");
    plan.title = QStringLiteral("Short");
    plan.kind = QStringLiteral("upload-cap");
    plan.sampleInterval = milliseconds(500);
    plan.steps = std::move(steps);
    return plan;
}

bool has(const std::vector<Finding> &findings, Severity severity, const QString &device)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.severity == severity && finding.device == device;
    });
}

} // namespace

/// The window's runs on the built-in lab in this process.
class TestDesktopRunService : public QObject
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
    }

    void init()
    {
        m_fixture.lab().station(1).relay().setCap(former);
        m_handOver.calls.clear();
        m_service = std::make_unique<DesktopRunService>(parts(), &m_handOver);
    }

    void cleanup()
    {
        m_service.reset();
    }

    void aRunFromStartToEnd()
    {
        QSignalSpy started(m_service.get(), &RunService::started);
        QSignalSpy preflight(m_service.get(), &RunService::preflightDone);
        QSignalSpy batches(m_service.get(), &RunService::batchArrived);
        QSignalSpy ended(m_service.get(), &RunService::ended);
        QSignalSpy failed(m_service.get(), &RunService::failed);
        QVERIFY(m_service->record() == nullptr);
        RunRequest wanted = request({step(Cap::noLimit(), seconds(3)), step(Cap::kbps(512), seconds(3)),
                                     step(Cap::noLimit(), seconds(3))});
        QVERIFY(m_service->start(wanted).has_value());
        QVERIFY(m_service->isActive());
        const auto second = m_service->start(wanted);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Refused);
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patienceMs);
        QCOMPARE(m_service->record()->steps.size(), std::size_t(3));
        QTRY_VERIFY_WITH_TIMEOUT(m_service->progress().step == 1, patienceMs);
        QVERIFY(m_service->note(QStringLiteral("  a door was opened ")).has_value());
        QVERIFY(!m_service->note(QStringLiteral(" ")));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size() + failed.size(), 1, patienceMs);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].value<Error>().text()));
        QVERIFY(!m_service->isActive());
        QCOMPARE(preflight.size(), 1);
        QVERIFY(!batches.isEmpty());
        QVERIFY2(m_service->record()->state == RunState::Done, qPrintable(m_service->record()->failure));
        QVERIFY(m_service->record()->restored);
        QCOMPARE(m_fixture.portCap(), former);
        QCOMPARE(m_handOver.calls, (QStringList{QStringLiteral("give way"), QStringLiteral("follow"),
                                                QStringLiteral("take back")}));
        const auto stored = m_fixture.newestRun();
        QVERIFY(stored.has_value());
        QCOMPARE(stored->record.name, QStringLiteral("Short"));
        QVERIFY(hasEvent(*stored, QStringLiteral("note")));
    }

    void abortRestoresTheSwitch()
    {
        QSignalSpy ended(m_service.get(), &RunService::ended);
        QVERIFY(m_service->start(request({step(Cap::kbps(512), std::chrono::minutes(10))})).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.portCap(), Cap::kbps(512), patienceMs);
        QVERIFY(m_service->abort().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        QCOMPARE(m_service->record()->state, RunState::Aborted);
        QVERIFY(m_service->record()->restored);
        QCOMPARE(m_fixture.portCap(), former);
        QVERIFY(!m_service->abort());
        QVERIFY(!m_service->pause());
    }

    void destroyingItRestoresTheSwitch()
    {
        QVERIFY(m_service->start(request({step(Cap::kbps(512), std::chrono::minutes(10))})).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.portCap(), Cap::kbps(512), patienceMs);
        m_service.reset();
        QCOMPARE(m_fixture.portCap(), former);
        const auto stored = m_fixture.newestRun();
        QVERIFY(stored.has_value());
        QCOMPARE(stored->record.state, RunState::Aborted);
    }

    void abortBeforeTheEngineBegan()
    {
        QSignalSpy failed(m_service.get(), &RunService::failed);
        QVERIFY(m_service->start(request({step(Cap::kbps(512), seconds(3))})).has_value());
        QVERIFY(m_service->abort().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(!m_service->isActive());
        QCOMPARE(m_fixture.portCap(), former);
    }

    void checkingChangesNothing()
    {
        const auto findings =
            test::waitFor(m_service->check(request({step(Cap::kbps(512), seconds(3))}), {}));
        QVERIFY(findings && *findings);
        QVERIFY(has(**findings, Severity::Info, m_lab.switchDevice.id));
        QVERIFY(has(**findings, Severity::Info, m_lab.broadcasters.front().id));
        QVERIFY(std::none_of((*findings)->begin(), (*findings)->end(),
                             [](const Finding &finding) { return finding.severity == Severity::Error; }));
        QCOMPARE(m_fixture.portCap(), former);
        QCOMPARE(m_handOver.calls, (QStringList{QStringLiteral("give way"), QStringLiteral("take back")}));
    }

    void aLabThatDoesNotAnswerIsFoundOut()
    {
        RunRequest wanted = request({step(Cap::kbps(512), seconds(3))});
        Broadcaster &broadcaster = wanted.lab.broadcasters.front();
        broadcaster.obsUrl = QUrl(QStringLiteral("ws://127.0.0.1:1"));
        wanted.lab.switchDevice.address.port = 1;
        const auto findings = test::waitFor(m_service->check(wanted, {}));
        QVERIFY(findings && *findings);
        QVERIFY(has(**findings, Severity::Error, wanted.lab.switchDevice.id));
        QVERIFY(has(**findings, Severity::Error, broadcaster.id));
        QSignalSpy ended(m_service.get(), &RunService::ended);
        QVERIFY(m_service->start(wanted).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        QCOMPARE(m_service->record()->state, RunState::Failed);
        QVERIFY(!m_service->record()->failure.isEmpty());
    }

    void badInputIsRefusedBeforeAnythingIsTouched()
    {
        RunRequest wanted = request({});
        const auto noSteps = m_service->start(wanted);
        QVERIFY(!noSteps);
        QCOMPARE(noSteps.error().code, ErrorCode::InvalidInput);
        wanted = request({step(Cap::kbps(512), seconds(3))});
        wanted.plan.kind = QStringLiteral("rain-dance");
        const auto unknown = m_service->start(wanted);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
        QVERIFY(m_handOver.calls.isEmpty());
    }

    void aRunThatWasCutOffGoesOn()
    {
        QSignalSpy ended(m_service.get(), &RunService::ended);
        QSignalSpy failed(m_service.get(), &RunService::failed);
        QVERIFY(
            m_service->start(request({step(Cap::noLimit(), seconds(2)), step(Cap::kbps(512), seconds(3))})));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        const RunId run = m_service->record()->id;
        {
            const SqlAccess access(m_fixture.database());
            const QString where = QStringLiteral(" WHERE id = %1").arg(run);
            QVERIFY(access.execute(QStringLiteral("UPDATE run SET state = 'running', owner = ''") + where));
            QVERIFY(access.execute(
                QStringLiteral(
                    "UPDATE step SET outcome = 'running', actual_end_us = NULL WHERE run_id = %1 AND "
                    "step_index = 1")
                    .arg(run)));
        }
        RunRequest wanted = request({step(Cap::noLimit(), seconds(2))});
        wanted.resumed = run + 1;
        QVERIFY(m_service->start(wanted));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotFound);

        wanted.resumed = run;
        const auto checked = test::waitFor(m_service->check(wanted, {}));
        QVERIFY(checked.has_value());
        QVERIFY2(*checked, *checked ? "" : qPrintable(checked->error().text()));
        QVERIFY(m_service->start(wanted));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patienceMs);
        const auto stored = m_fixture.newestRun();
        QVERIFY(stored.has_value());
        QCOMPARE(stored->record.id, run);
        QVERIFY2(stored->record.state == RunState::Done, qPrintable(stored->record.failure));
        QCOMPARE(stored->record.steps[1].attempt, 2);
        QCOMPARE(stored->record.formerAttempts.size(), std::size_t(1));
        QCOMPARE(m_fixture.portCap(), former);
        QVERIFY(hasEvent(*stored, QStringLiteral("run-resumed")));
    }

    void aDatabaseThatCannotBeOpenedIsTold()
    {
        m_database = m_fixture.write(QStringLiteral("foreign.db"), {{QStringLiteral("not"), 1}});
        QSignalSpy failed(m_service.get(), &RunService::failed);
        QVERIFY(m_service->start(request({step(Cap::kbps(512), seconds(3))})).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::InvalidInput);
        QCOMPARE(m_fixture.portCap(), former);
        m_database.clear();
    }

private:
    DesktopParts parts()
    {
        DesktopParts parts{m_clock, m_network, m_builtInLab, m_pairings, [this] {
                               return m_database.isEmpty() ? m_fixture.database() : m_database;
                           }};
        parts.capSafety = {m_fixture.path(QStringLiteral("caps")),
                           QStringLiteral(CASTBENCH_BIN_DIR "/castbench-guard")};
        return parts;
    }
    RunRequest request(std::vector<Step> steps) const
    {
        RunRequest request;
        request.plan = planOf(std::move(steps));
        request.lab = m_lab;
        return request;
    }

    const Cap former = Cap::kbps(3000);
    LabFixture m_fixture;
    Lab m_lab;
    QString m_database;
    SystemClock m_clock;
    wire::NetworkThread m_network;
    BuiltInLabHost m_builtInLab;
    PairingBook m_pairings;
    FakeHandOver m_handOver;
    std::unique_ptr<DesktopRunService> m_service;
};

QTEST_GUILESS_MAIN(TestDesktopRunService)
#include "tst_desktoprunservice.moc"
