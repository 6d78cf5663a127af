#include "tests/support/ui/fakerunservice.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/pages/runactions.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace castbench;

class TestRunActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areEnabledWhileTheyMakeSense()
    {
        FakeRunService service;
        ScriptedPrompts prompts;
        QWidget window;
        RunActions actions(service, prompts, &window);
        QVERIFY(!actions.pause()->isEnabled());
        QVERIFY(!actions.abort()->isEnabled());
        RunRecord record;
        record.state = RunState::Preflight;
        service.begin(record);
        QVERIFY(!actions.pause()->isEnabled());
        QVERIFY(!actions.skipStep()->isEnabled());
        QVERIFY(actions.abort()->isEnabled());
        service.tellState(RunState::Running);
        QVERIFY(actions.pause()->isEnabled());
        QVERIFY(actions.skipStep()->isEnabled());
        service.tellState(RunState::Restoring);
        QVERIFY(!actions.skipStep()->isEnabled());
        record.state = RunState::Done;
        service.end(record);
        QVERIFY(!actions.abort()->isEnabled());
    }

    void pauseBecomesResume()
    {
        FakeRunService service;
        ScriptedPrompts prompts;
        QWidget window;
        RunActions actions(service, prompts, &window);
        RunRecord record;
        record.state = RunState::Running;
        service.begin(record);
        actions.pause()->trigger();
        service.tellState(RunState::Paused);
        QVERIFY(actions.pause()->text().contains(QStringLiteral("Resume")));
        actions.pause()->trigger();
        QCOMPARE(service.calls, (QStringList{QStringLiteral("pause"), QStringLiteral("resume")}));
    }

    void abortAsksAndSaysThatTheSwitchIsRestored()
    {
        FakeRunService service;
        ScriptedPrompts prompts;
        QWidget window;
        RunActions actions(service, prompts, &window);
        RunRecord record;
        record.state = RunState::Running;
        service.begin(record);
        prompts.answerWith(Answer::Cancel);
        actions.abort()->trigger();
        QVERIFY(service.calls.isEmpty());
        QCOMPARE(prompts.questions().size(), std::size_t(1));
        QVERIFY(prompts.questions().front().dangerous);
        QVERIFY(prompts.questions().front().detail.contains(QStringLiteral("switch gets back")));
        prompts.answerWith(Answer::Accept);
        actions.abort()->trigger();
        QCOMPARE(service.calls, QStringList(QStringLiteral("abort")));
    }

    void saysWhyTheRunRefused()
    {
        FakeRunService service;
        service.answer = Error{ErrorCode::Refused, QStringLiteral("The last step cannot be skipped."), {}};
        ScriptedPrompts prompts;
        QWidget window;
        RunActions actions(service, prompts, &window);
        RunRecord record;
        record.state = RunState::Running;
        service.begin(record);
        QSignalSpy refused(&actions, &RunActions::refused);
        actions.skipStep()->trigger();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().value<Error>().message,
                 QStringLiteral("The last step cannot be skipped."));
    }
};

QTEST_MAIN(TestRunActions)
#include "tst_runactions.moc"
