#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakerunservice.h"
#include "ui/services/labdocument.h"
#include "ui/window/builtinlabtrial.h"

#include <QSignalSpy>
#include <QTest>

using namespace castbench;

namespace {

struct TrialWorld
{
    LabDocument lab;
    FakeLabService labService;
    FakeRunService runService;
    BuiltInLabTrial trial{lab, labService, runService};
    QSignalSpy busy{&trial, &BuiltInLabTrial::busy};
    QSignalSpy started{&trial, &BuiltInLabTrial::started};
    QSignalSpy failed{&trial, &BuiltInLabTrial::failed};
};

} // namespace

class TestBuiltInLabTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatGoesOnUntilTheRunBegins()
    {
        TrialWorld it;
        it.trial.start();
        QTRY_VERIFY(it.runService.request);
        QVERIFY(it.trial.isBusy());
        Q_EMIT it.runService.preparing(QStringLiteral("Waiting for the stream …"));
        QCOMPARE(it.busy.last().first().toString(), QStringLiteral("Waiting for the stream …"));
        RunRecord record;
        it.runService.begin(record);
        QVERIFY(!it.trial.isBusy());
        QCOMPARE(it.busy.last().first().toString(), QString());
        QCOMPARE(it.started.count(), 1);
    }

    void saysWhyTheLabDoesNotStart()
    {
        TrialWorld it;
        it.labService.builtInLab =
            Error{ErrorCode::NotFound, QStringLiteral("castbench-cli is missing."), {}};
        it.trial.start();
        QTRY_COMPARE(it.failed.count(), 1);
        QVERIFY(!it.trial.isBusy());
        QVERIFY(!it.runService.request);
    }

    void cancellingIsNoFailure()
    {
        TrialWorld it;
        it.labService.builtInLab = Error{ErrorCode::Cancelled, QStringLiteral("Withdrawn."), {}};
        it.trial.start();
        QTRY_VERIFY(!it.trial.isBusy());
        QCOMPARE(it.failed.count(), 0);
    }

    void cancellingLaterAbortsTheRun()
    {
        TrialWorld it;
        it.trial.start();
        QTRY_VERIFY(it.runService.request);
        it.trial.cancel();
        QVERIFY(it.runService.calls.contains(QStringLiteral("abort")));
        Q_EMIT it.runService.failed({ErrorCode::Cancelled, QStringLiteral("Aborted."), {}});
        QVERIFY(!it.trial.isBusy());
        QCOMPARE(it.failed.count(), 0);
    }

    void refusesWhileARunIsActive()
    {
        TrialWorld it;
        it.runService.begin({});
        it.trial.start();
        QCOMPARE(it.failed.count(), 1);
        QVERIFY(!it.trial.isBusy());
    }
};

QTEST_MAIN(TestBuiltInLabTrial)
#include "tst_builtinlabtrial.moc"
