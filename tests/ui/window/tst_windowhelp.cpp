#include "tests/support/ui/fakeworkbench.h"
#include "ui/dialogs/broadcasterdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace castbench;

namespace {

QAction *action(const MainWindow &window, const char *name)
{
    auto *found = window.findChild<QAction *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

} // namespace

class TestWindowHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpOpensOnThePageThatIsShown()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        action(window, "help")->trigger();
        auto *help = window.findChild<HelpWindow *>();
        QVERIFY(help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("welcome"));
    }

    void helpOfADialogCanBeUsedWhileTheDialogIsOpen()
    {
        FakeWorkbench world;
        MainWindow window(world.bench());
        window.show();
        world.lab.openFile(exampleLab(), {});
        action(window, "showLab")->trigger();
        action(window, "addBroadcaster")->trigger();
        auto *dialog = window.findChild<BroadcasterDialog *>();
        QTRY_VERIFY(QApplication::activeModalWidget() == dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("obsScriptHelp"))->click();
        const auto *help = dialog->findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("obs-script"));
        dialog->close();
    }
};

QTEST_MAIN(TestWindowHelp)
#include "tst_windowhelp.moc"
