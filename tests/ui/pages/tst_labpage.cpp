#include "controllers/domain/labfiles.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakeswitchservice.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/pairingdialog.h"
#include "ui/dialogs/viewerdialog.h"
#include "ui/models/labmodel.h"
#include "ui/pages/labpage.h"
#include "ui/services/labdocument.h"
#include "ui/settings/settings.h"
#include "ui/widgets/labpicture.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

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

    void openExample()
    {
        document.openFile(exampleLab(), folder.filePath(QStringLiteral("example.json")));
    }
    QAction *action(const char *name)
    {
        return page.findChild<QAction *>(QString::fromLatin1(name));
    }
    QString text(const char *label)
    {
        return page.findChild<QLabel *>(QString::fromLatin1(label))->text();
    }
    void choose(const char *device)
    {
        Q_EMIT page.findChild<LabPicture *>()->deviceSelected(QString::fromLatin1(device));
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The example with an OBS address that is none.
QByteArray brokenLab()
{
    QJsonObject object = labToJson(exampleLab());
    QJsonArray broadcasters = object.value(QStringLiteral("broadcasters")).toArray();
    QJsonObject broadcaster = broadcasters.at(0).toObject();
    broadcaster.insert(QStringLiteral("obs"),
                       QJsonObject{{QStringLiteral("url"), QStringLiteral("http://x")}});
    broadcasters[0] = broadcaster;
    object.insert(QStringLiteral("broadcasters"), broadcasters);
    return QJsonDocument(object).toJson();
}

} // namespace

class TestLabPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpsWhereThereIsNoLab()
    {
        World world;
        QCOMPARE(world.page.findChild<QStackedWidget *>()->currentWidget()->objectName(),
                 QStringLiteral("labEmpty"));
        auto *offer = world.page.findChild<QPushButton *>(QStringLiteral("useBuiltInOffer"));
        world.page.show();
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(world.document.source(), LabDocument::Source::BuiltIn);
        QVERIFY(world.service.watched.has_value());
        QVERIFY(!world.action("editDevice")->isEnabled());
        QVERIFY(!world.action("saveLab")->isEnabled());
        QVERIFY(world.action("testAll")->isEnabled());
        QCOMPARE(world.settings.lastLab(), QStringLiteral("simulated"));
    }

    void theBuiltInLabHasTheSwitchThatIsChosen()
    {
        World world;
        world.action("useBuiltInNsdp")->trigger();
        QCOMPARE(world.service.wantedSwitch, QStringLiteral("nsdp"));
        QCOMPARE(world.settings.lastLab(), QStringLiteral("simulated-nsdp"));
        world.action("useBuiltIn")->trigger();
        QCOMPARE(world.service.wantedSwitch, QStringLiteral("snmp"));
        QCOMPARE(world.settings.lastLab(), QStringLiteral("simulated"));
    }

    void saysWhyTheBuiltInLabDoesNotStart()
    {
        World world;
        world.service.builtInLab = Error{ErrorCode::Timeout, QStringLiteral("It did not start."), {}};
        world.page.useBuiltInLab(switchdrivers::snmp);
        QVERIFY(world.page.messages().text().contains(QStringLiteral("It did not start.")));
        QCOMPARE(world.document.source(), LabDocument::Source::None);
    }

    void aNewLabSaysWhatIsMissing()
    {
        World world;
        world.page.newLab();
        QCOMPARE(world.document.source(), LabDocument::Source::File);
        QVERIFY(!world.service.watched.has_value());
        QVERIFY(world.text("labOrigin").contains(QStringLiteral("to fill in")));
        world.choose("B1");
        bool named = false;
        for (const QLabel *label : world.page.findChildren<QLabel *>())
            named = named || label->text().contains(QStringLiteral("OBS address"));
        QVERIFY(named);
    }

    void addsViewersWithTheNextFreeId()
    {
        World world;
        world.openExample();
        world.action("addBrowser")->trigger();
        auto *dialog = world.page.findChild<ViewerDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->edited().viewers.back().id, QStringLiteral("P2"));
        dialog->accept();
        QCOMPARE(world.document.lab().viewers.size(), std::size_t(3));
        QVERIFY(world.document.isModified());
        QCOMPARE(world.document.undoStack().undoText(), QStringLiteral("Add viewer P2"));
        QCOMPARE(world.text("detailsName"), QStringLiteral("P2"));
        world.document.undoStack().undo();
        QCOMPARE(world.document.lab().viewers.size(), std::size_t(2));
        QVERIFY(!world.document.isModified());
    }

    void cancelledDialogsChangeNothing()
    {
        World world;
        world.openExample();
        world.action("addApp")->trigger();
        auto *dialog = world.page.findChild<ViewerDialog *>();
        QCOMPARE(dialog->edited().viewers.back().id, QStringLiteral("M2"));
        dialog->reject();
        QVERIFY(!world.document.isModified());
    }

    void removesAndBringsBack()
    {
        World world;
        world.openExample();
        world.choose("M1");
        world.action("removeDevice")->trigger();
        QVERIFY(!world.document.lab().viewer(QStringLiteral("M1")));
        auto *undo = world.page.findChild<QPushButton *>(QStringLiteral("messageAction"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(world.document.lab() == exampleLab());
        for (const char *kept : {"B1", "S1", "@reference"}) {
            world.choose(kept);
            QVERIFY2(!world.action("removeDevice")->isEnabled(), kept);
        }
    }

    void brokenFilesChangeNothing_data()
    {
        QTest::addColumn<bool>("import");
        QTest::newRow("open") << false;
        QTest::newRow("import") << true;
    }
    void brokenFilesChangeNothing()
    {
        QFETCH(bool, import);
        World world;
        world.openExample();
        const QString path = world.write(QStringLiteral("broken.json"), brokenLab());
        world.prompts.answerWith(path);
        world.action(import ? "importLab" : "openLab")->trigger();
        QVERIFY(world.page.messages().text().contains(QStringLiteral("broken.json")));
        QVERIFY(world.page.messages().text().contains(QStringLiteral("broadcasters[0].obs.url")));
        QVERIFY(world.document.lab() == exampleLab());
        QVERIFY(!world.document.isModified());
        QCOMPARE(world.prompts.questions().size(), std::size_t(0));
    }

    void importsCanBeUndone()
    {
        World world;
        world.openExample();
        Lab other = exampleLab();
        other.name = QStringLiteral("Other");
        const QString path = world.folder.filePath(QStringLiteral("other.json"));
        QVERIFY(saveLab(other, path));
        world.prompts.answerWith(path);
        world.action("importLab")->trigger();
        QVERIFY(world.document.lab() == other);
        world.document.undoStack().undo();
        QVERIFY(world.document.lab() == exampleLab());
    }

    void savedFilesHoldNoSecrets()
    {
        World world;
        Lab lab = exampleLab();
        world.document.openFile(lab, {});
        lab.broadcasters[0].obsPassword = Secret::plain(QStringLiteral("s3cret"));
        world.document.change(lab, QStringLiteral("edit"));
        const QString path = world.folder.filePath(QStringLiteral("saved.json"));
        world.prompts.answerWith(path);
        world.page.saveLab();
        QVERIFY(!bytesOf(path).isEmpty());
        QVERIFY(!bytesOf(path).contains("s3cret"));
        QVERIFY(world.secrets.secrets.values().contains(QStringLiteral("s3cret")));
        QVERIFY(!world.document.isModified());
        const auto loaded = loadLab(path);
        QVERIFY(loaded);
        QVERIFY(*loaded == world.document.lab());
        const QString exported = world.folder.filePath(QStringLiteral("exported.json"));
        world.prompts.answerWith(exported);
        world.action("exportLab")->trigger();
        QVERIFY(bytesOf(exported).contains("redacted"));
        QVERIFY(!bytesOf(exported).contains("keychain"));
    }

    void nothingIsLostWhereAPasswordCannotBeKept()
    {
        World world;
        world.openExample();
        Lab lab = exampleLab();
        lab.broadcasters[0].obsPassword = Secret::plain(QStringLiteral("s3cret"));
        world.document.change(lab, QStringLiteral("edit"));
        world.secrets.writesLeft = 0;
        world.page.saveLab();
        QVERIFY(!world.page.messages().text().isEmpty());
        QVERIFY(!world.page.messages().text().contains(QStringLiteral("s3cret")));
        QVERIFY(!QFile::exists(world.document.path()));
        QVERIFY(world.document.isModified());
        QVERIFY(world.document.lab() == lab);
    }

    void unsavedChangesAreAskedAbout_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<bool>("left");
        QTest::addColumn<bool>("saved");
        QTest::newRow("save") << Answer::Accept << true << true;
        QTest::newRow("discard") << Answer::Discard << true << false;
        QTest::newRow("cancel") << Answer::Cancel << false << false;
    }
    void unsavedChangesAreAskedAbout()
    {
        QFETCH(Answer, answer);
        World world;
        world.openExample();
        Lab lab = exampleLab();
        lab.name = QStringLiteral("Renamed");
        world.document.change(lab, QStringLiteral("rename"));
        const QString path = world.document.path();
        world.prompts.answerWith(answer);
        bool left = false;
        world.page.whenSafe([&left] { left = true; });
        QTEST(left, "left");
        QTEST(bytesOf(path).contains("Renamed"), "saved");
        QCOMPARE(world.prompts.questions().size(), std::size_t(1));
    }

    void testsAllDevices()
    {
        World world;
        world.openExample();
        for (const char *id : {"B1", "P1", "M1", "S1", "platform"}) {
            DeviceHealth health;
            health.device = QString::fromLatin1(id);
            health.reachability =
                health.device == QStringLiteral("M1") ? Reachability::Unreachable : Reachability::Reachable;
            world.service.tested[health.device] = health;
        }
        world.action("testAll")->trigger();
        QTRY_VERIFY(world.page.messages().text().contains(QStringLiteral("not answer")));
        const auto *model = world.page.findChild<LabModel *>();
        QCOMPARE(model->healthOf(QStringLiteral("M1")).reachability, Reachability::Unreachable);
        QCOMPARE(model->healthOf(QStringLiteral("S1")).reachability, Reachability::Reachable);
        QVERIFY(world.page.findChild<QPushButton *>(QStringLiteral("stopTests"))->parentWidget()->isHidden());
    }

    void showsHealthAndRemedies()
    {
        World world;
        world.openExample();
        world.choose("S1");
        DeviceHealth health;
        health.device = QStringLiteral("S1");
        health.reachability = Reachability::Unreachable;
        health.findings = {{Severity::Error, health.device, QStringLiteral("SNMP"),
                            QStringLiteral("No answer."), QStringLiteral("Check the <b>cable</b>.")}};
        world.service.setHealth(health);
        bool shown = false;
        for (const QLabel *label : world.page.findChildren<QLabel *>())
            shown = shown || label->text().contains(QStringLiteral("Check the <b>cable</b>."));
        QVERIFY(shown);
    }

    void forgetsTheHealthOfAnotherLabsDevices()
    {
        World world;
        world.openExample();
        DeviceHealth health;
        health.device = QStringLiteral("B1");
        health.reachability = Reachability::Reachable;
        Q_EMIT world.service.healthChanged(health);
        const auto *model = world.page.findChild<LabModel *>();
        QCOMPARE(model->healthOf(health.device).reachability, Reachability::Reachable);
        world.page.newLab();
        QCOMPARE(model->healthOf(health.device).reachability, Reachability::Unknown);
    }

    void pairsRemoteViewers()
    {
        World world;
        world.openExample();
        world.choose("P1");
        QVERIFY(!world.action("pairDevice")->isEnabled());
        world.choose("M1");
        world.action("pairDevice")->trigger();
        QVERIFY(world.page.findChild<PairingDialog *>());
        world.service.offer = Error{ErrorCode::Refused, QStringLiteral("The port is in use."), {}};
        world.action("pairDevice")->trigger();
        QVERIFY(world.page.messages().text().contains(QStringLiteral("The port is in use.")));
    }

    void pictureListAndDetailsAgree()
    {
        World world;
        world.openExample();
        auto *tree = world.page.findChild<QTreeView *>(QStringLiteral("labTree"));
        const auto *model = world.page.findChild<LabModel *>();
        tree->setCurrentIndex(model->indexOf(QStringLiteral("M1")));
        QCOMPARE(world.page.findChild<LabPicture *>()->selected(), QStringLiteral("M1"));
        QCOMPARE(world.text("detailsName"), QStringLiteral("M1  Phone"));
        world.choose("B1");
        QCOMPARE(model->idAt(tree->currentIndex()), QStringLiteral("B1"));
    }

    void hostileNamesStayText()
    {
        World world;
        Lab lab = exampleLab();
        lab.name = QStringLiteral("<h1>\u202Ex</h1>") + QString(900, u'W');
        lab.viewers[0].name = QStringLiteral("<img src='file:///etc/passwd'>\u2067") + QString(900, u'W');
        world.document.openFile(lab, {});
        world.choose("P1");
        world.page.resize(1366, 768);
        world.page.grab();
        for (const QLabel *label : world.page.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
    }

    void everyControlHasAName()
    {
        World world;
        QCOMPARE(unnamedControls(&world.page), QStringList());
        world.openExample();
        QCOMPARE(unnamedControls(&world.page), QStringList());
    }

    void longTextsFit()
    {
        PseudoLanguage language;
        QApplication::installTranslator(&language);
        World world;
        QCOMPARE(clippedTexts(&world.page, QSize(1180, 680)), QStringList());
        world.openExample();
        world.choose("M1");
        QCOMPARE(clippedTexts(&world.page, QSize(1180, 680)), QStringList());
        QApplication::removeTranslator(&language);
    }
};

QTEST_MAIN(TestLabPage)
#include "tst_labpage.moc"
