#include "tests/support/ui/fakeworkbench.h"
#include "ui/models/logmodel.h"
#include "ui/window/servicelog.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace castbench;

namespace {

struct LogWorld
{
    FakeWorkbench world;
    LogModel model;
    ServiceLog log{model, world.labService, world.runService, world.clock};

    QString last() const
    {
        return model.rowCount() ? model.line(model.rowCount() - 1).text : QString();
    }
};

} // namespace

class TestServiceLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEventsAndErrors()
    {
        LogWorld it;
        RunRecord record;
        record.state = RunState::Running;
        record.steps.resize(1);
        it.world.runService.begin(record);
        Q_EMIT it.world.runService.eventRaised({{},
                                                QStringLiteral("P1"),
                                                QStringLiteral("stall-begin"),
                                                Severity::Warning,
                                                QStringLiteral("Stands still"),
                                                {}});
        QCOMPARE(it.last(), QStringLiteral("Stands still"));
        Q_EMIT it.world.labService.failed({ErrorCode::Refused, QStringLiteral("Port in use."), {}});
        QCOMPARE(it.last(), QStringLiteral("Port in use."));
        record.failure = QStringLiteral("The disk is full.");
        record.state = RunState::Failed;
        it.world.runService.end(record);
        QCOMPARE(it.last(), QStringLiteral("The disk is full."));
    }

    void tellsHealthOnlyWhenItChanges()
    {
        LogWorld it;
        DeviceHealth health{QStringLiteral("S1"), Reachability::Unreachable, {}, {}, {}, {}};
        health.findings = {{Severity::Error, QStringLiteral("S1"), QStringLiteral("Switch answers"),
                            QStringLiteral("No answer."), QStringLiteral("Check the address.")}};
        it.world.labService.setHealth(health);
        QCOMPARE(it.last(), QStringLiteral("Switch answers: No answer. Check the address."));
        const int lines = it.model.rowCount();
        it.world.labService.setHealth(health);
        QCOMPARE(it.model.rowCount(), lines);
        health.reachability = Reachability::Reachable;
        it.world.labService.setHealth(health);
        QCOMPARE(it.model.rowCount(), lines + 1);
    }

    void takesMessagesOfLibrariesFromAnyThread()
    {
        LogWorld it;
        QTest::ignoreMessage(QtWarningMsg, "from here");
        qWarning("from here");
        QTRY_COMPARE(it.last(), QStringLiteral("from here"));
        QTest::ignoreMessage(QtCriticalMsg, "from there, ws://u:pw@host/");
        const std::unique_ptr<QThread> thread(
            QThread::create([] { qCritical("from there, ws://u:pw@host/"); }));
        thread->start();
        thread->wait();
        QTRY_VERIFY(it.last().startsWith(QStringLiteral("from there")));
        QVERIFY(!it.last().contains(QStringLiteral("pw")));
        QCOMPARE(it.model.line(it.model.rowCount() - 1).severity, Severity::Error);
    }
};

QTEST_MAIN(TestServiceLog)
#include "tst_servicelog.moc"
