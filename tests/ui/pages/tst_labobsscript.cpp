#include "controllers/domain/labfiles.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakeswitchservice.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/dialogs/broadcasterdialog.h"
#include "ui/pages/labpage.h"
#include "ui/services/labdocument.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

struct World
{
    QTemporaryDir folder;
    LabDocument document;
    FakeLabService service;
    FakeSwitchService switches;
    test::FakeSecretStore secrets;
    ScriptedPrompts prompts;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    test::FakeClock clock;
    LabPage page{document, service, switches, secrets, prompts, settings, clock};

    QAction *action(const char *name)
    {
        return page.findChild<QAction *>(QString::fromLatin1(name));
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLabObsScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutTheScriptForObs()
    {
        World world;
        QSignalSpy help(&world.page, &LabPage::helpWanted);
        const QString path = world.folder.filePath(QStringLiteral("clock.lua"));
        world.action("saveObsScript")->trigger();
        QVERIFY(world.page.messages().text().isEmpty()); // cancelled
        world.prompts.answerWith(path);
        world.action("saveObsScript")->trigger();
        QVERIFY(bytesOf(path).contains("Castbench frame clock"));
        QVERIFY(world.page.messages().text().contains(QStringLiteral("clock.lua")));
        world.page.messages().findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
        QCOMPARE(help.takeFirst(), QVariantList{QStringLiteral("obs-script")});
        world.prompts.answerWith(world.folder.filePath(QStringLiteral("nowhere/clock.lua")));
        world.action("saveObsScript")->trigger();
        QVERIFY(!world.page.messages().text().contains(QStringLiteral("Saved")));
        QVERIFY(!world.page.messages().text().isEmpty());
    }

    void whoAddsABroadcasterMeetsTheScriptForObs()
    {
        World world;
        world.document.openFile(exampleLab(), {});
        QSignalSpy help(&world.page, &LabPage::helpWanted);
        world.action("addBroadcaster")->trigger();
        auto *dialog = world.page.findChild<BroadcasterDialog *>();
        const QString path = world.folder.filePath(QStringLiteral("clock.lua"));
        world.prompts.answerWith(path);
        dialog->findChild<QPushButton *>(QStringLiteral("saveObsScript"))->click();
        QVERIFY(!bytesOf(path).isEmpty());
        dialog->findChild<QPushButton *>(QStringLiteral("obsScriptHelp"))->click();
        QCOMPARE(help.takeFirst(), QVariantList{QStringLiteral("obs-script")});
    }
};

QTEST_MAIN(TestLabObsScript)
#include "tst_labobsscript.moc"
