#include "tests/support/ui/fakeworkbench.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/pages/labpage.h"
#include "ui/pages/resultspage.h"
#include "ui/pages/runpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace castbench;

namespace {

QAction *action(const MainWindow &window, const char *name)
{
    auto *found = window.findChild<QAction *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

RunRecord runningRecord()
{
    RunRecord record;
    record.plan = *loadPlan(QStringLiteral("upload-cap-quick"));
    record.state = RunState::Running;
    return record;
}

MessageBar *shownMessage(const MainWindow &window)
{
    for (MessageBar *bar : window.findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar;
    }
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWelcome()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        QVERIFY(window.findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
        QVERIFY(window.windowTitle().contains(QStringLiteral("Castbench")));
    }

    void everyControlHasAName()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        const QStringList unnamed = unnamedControls(&window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    void everythingIsDoneByKeyboard()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *log = window.findChild<QWidget *>(QStringLiteral("logDock"));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(log->isVisible());
        const QStringList unreachable = unreachableByKeyboard(&window);
        QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!log->isVisible());
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(world.settings.textSize(), 110);

        // From the keyboard alone to a run.
        const auto *wanted = window.findChild<QPushButton *>(QStringLiteral("tryBuiltInLab"));
        for (int i = 0; i < 50 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(world.runService.request);
    }

    void everyPageFitsASmallScreenInLargeText()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        {
            FakeWorkbench world;
            MainWindow window(world.bench());
            window.show();
            for (const char *page : {"showWelcome", "showLab", "showExperiments", "showRun", "showResults"}) {
                action(window, page)->trigger();
                const QSize least = window.minimumSizeHint();
                QVERIFY2(least.width() <= 1366 && least.height() <= 768, page);
            }
        }
        QApplication::setFont(usual);
    }

    void longTextsFit()
    {
        FakeWorkbench world;
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        MainWindow window(world.bench());
        const QStringList clipped = clippedTexts(&window);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void noTwoActionsShareAShortcut()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        const auto actions = window.findChildren<QAction *>();
        // Keys of a part of a page work where the keyboard is; only those of the window reach everywhere.
        const auto isWindows = [](const QAction *each) {
            return each->shortcutContext() == Qt::WindowShortcut &&
                   each->objectName() != QStringLiteral("undo") &&
                   each->objectName() != QStringLiteral("redo");
        };
        int seen = 0;
        for (const QAction *one : actions) {
            for (const QAction *other : actions) {
                if (one == other || !isWindows(one))
                    continue;
                for (const QKeySequence &keys : one->shortcuts()) {
                    ++seen;
                    QVERIFY2(
                        !other->shortcuts().contains(keys),
                        qPrintable(keys.toString() + u' ' + one->objectName() + u' ' + other->objectName()));
                }
            }
        }
        QVERIFY(seen > 15);
    }

    void menusHaveMnemonicsOfTheirOwn()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        for (const QAction *top : window.menuBar()->actions()) {
            QStringList mnemonics;
            for (const QAction *each : top->menu()->actions()) {
                const auto at = each->text().indexOf(u'&');
                if (each->isSeparator() || at < 0)
                    continue;
                mnemonics += each->text().mid(at + 1, 1).toLower();
            }
            QStringList unique = mnemonics;
            unique.removeDuplicates();
            QVERIFY2(mnemonics.size() == unique.size(),
                     qPrintable(top->text() + u' ' + mnemonics.join(QString())));
        }
    }

    void speaksTheLanguageThatIsChosenWhileItIsShown()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        const QString english = action(window, "openPlan")->text();
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(action(window, "openPlan")->text(), PseudoLanguage::lengthened(english));
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(action(window, "openPlan")->text(), english);
    }

    void oneClickStartsARunOnTheBuiltInLab()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("tryBuiltInLab")), Qt::LeftButton);
        QTRY_VERIFY(world.runService.request);
        QVERIFY(world.runService.request->builtInLab);
        QCOMPARE(world.runService.request->plan.name, QStringLiteral("upload-cap-quick"));
        QCOMPARE(world.lab.source(), LabDocument::Source::BuiltIn);
        world.runService.begin(runningRecord());
        QVERIFY(window.findChild<RunPage *>()->isVisible());
    }

    void aRunThatWasCutOffIsResumedOnceThatIsConfirmed()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        RunRecord run = runningRecord();
        run.id = 7;
        auto *results = window.findChild<ResultsPage *>();
        world.prompts.answerWith(Answer::Cancel);
        Q_EMIT results->resumeRequested(run);
        QVERIFY(!world.runService.request);
        world.prompts.answerWith(Answer::Accept);
        Q_EMIT results->resumeRequested(run);
        QVERIFY(world.runService.request);
        QCOMPARE(world.runService.request->resumed, std::optional<RunId>(7));
        QCOMPARE(world.runService.request->plan, run.plan);
    }

    void opensTheLabThatWasOpenLast()
    {
        FakeWorkbench world;
        world.settings.setLastLab(QStringLiteral("simulated"));
        MainWindow window(world.bench());
        window.openLastLab();
        QTRY_COMPARE(world.lab.source(), LabDocument::Source::BuiltIn);
    }

    void labsAreSetUpFromTheWelcomePage()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("setUpLab")), Qt::LeftButton);
        QCOMPARE(world.lab.source(), LabDocument::Source::File);
        QVERIFY(window.findChild<LabPage *>()->isVisible());
    }

    void closesAtOnceWithoutARun()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        QVERIFY(window.close());
        QCOMPARE(world.prompts.questions().size(), 0u);
    }

    void closingDuringARunAsksOnceAndWaitsForItsEnd()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        world.runService.begin(runningRecord());
        QVERIFY(!window.close());
        QCOMPARE(world.prompts.questions().size(), 1u);
        QVERIFY(world.prompts.questions().front().detail.contains(QStringLiteral("switch")));
        QVERIFY(!world.runService.calls.contains(QStringLiteral("abort")));

        world.prompts.answerWith(Answer::Accept);
        QVERIFY(!window.close());
        QVERIFY(world.runService.calls.contains(QStringLiteral("abort")));
        QVERIFY(window.isVisible());
        QVERIFY(shownMessage(window));
        // Impatience does not ask again.
        QVERIFY(!window.close());
        QCOMPARE(world.prompts.questions().size(), 2u);
        RunRecord record = runningRecord();
        record.state = RunState::Aborted;
        world.runService.end(record);
        QTRY_VERIFY(!window.isVisible());
    }

    void closingAsksAboutAnUnsavedLab()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        world.lab.openFile(exampleLab(), QString());
        Lab changed = exampleLab();
        changed.name = QStringLiteral("Other");
        world.lab.change(changed, QStringLiteral("Rename"));
        QVERIFY(!window.close());
        world.prompts.answerWith(Answer::Discard);
        window.close();
        QTRY_VERIFY(!window.isVisible());
    }

    void undoesChangesOfTheLab()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        action(window, "showLab")->trigger();
        QVERIFY(!action(window, "undo")->isEnabled());
        world.lab.openFile(exampleLab(), QString());
        Lab changed = exampleLab();
        changed.name = QStringLiteral("Other");
        world.lab.change(changed, QStringLiteral("Rename"));
        QVERIFY(action(window, "undo")->isEnabled());
        QVERIFY(action(window, "undo")->text().contains(QStringLiteral("Rename")));
        action(window, "showResults")->trigger();
        QVERIFY(!action(window, "undo")->isEnabled());
        action(window, "showLab")->trigger();
        action(window, "undo")->trigger();
        QCOMPARE(world.lab.lab(), exampleLab());
        action(window, "redo")->trigger();
        QCOMPARE(world.lab.lab(), changed);
    }

    void everyPageFitsWithLongTexts()
    {
        FakeWorkbench world;
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        MainWindow window(world.bench());
        QStringList clipped;
        for (const char *page : {"showLab", "showExperiments", "showRun", "showResults"}) {
            action(window, page)->trigger();
            clipped += clippedTexts(&window);
        }
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void beginsWithTheLabTheSecondTime()
    {
        FakeWorkbench world;
        {
            MainWindow window(world.bench());
            window.show();
            QVERIFY(window.close());
        }
        MainWindow window(world.bench());
        window.show();
        QVERIFY(!window.findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
        QVERIFY(window.findChild<LabPage *>()->isVisible());
    }

    void saysWhatIsWrongWithADroppedFile()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        const QString path = world.folder.filePath(QStringLiteral("notes.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"shopping\"}");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(shownMessage(window));
        QVERIFY(shownMessage(window)->text().contains(path));
    }

    void remembersItsSizeAndDocks()
    {
        FakeWorkbench world;
        {
            MainWindow window(world.bench());
            window.resize(900, 650);
            window.show();
            window.findChild<QWidget *>(QStringLiteral("logDock"))->show();
            QVERIFY(window.close());
        }
        MainWindow window(world.bench());
        window.show();
        QCOMPARE(window.size(), QSize(900, 650));
        QVERIFY(window.findChild<QWidget *>(QStringLiteral("logDock"))->isVisible());
    }

    void textSizeFollowsTheMenu()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        action(window, "largerText")->trigger();
        QCOMPARE(world.settings.textSize(), 110);
        action(window, "smallerText")->trigger();
        action(window, "smallerText")->trigger();
        QCOMPARE(world.settings.textSize(), 90);
        action(window, "usualText")->trigger();
        QCOMPARE(world.settings.textSize(), 100);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
