#include "tests/support/fakeclock.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakeswitchservice.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/slowlabservice.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/broadcasterdialog.h"
#include "ui/dialogs/labsettingsdialog.h"
#include "ui/dialogs/platformdialog.h"
#include "ui/dialogs/secretedit.h"
#include "ui/dialogs/switchdialog.h"
#include "ui/dialogs/viewerdialog.h"
#include "ui/models/devicestate.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/findingslist.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace castbench;
using castbench::test::FakeSecretStore;

namespace {

struct World
{
    FakeLabService service;
    FakeSwitchService switches;
    FakeSecretStore secrets;
    ScriptedPrompts prompts;
    Lab lab = exampleLab();

    std::vector<std::unique_ptr<DeviceDialog>> allDialogs()
    {
        std::vector<std::unique_ptr<DeviceDialog>> dialogs;
        dialogs.push_back(
            std::make_unique<BroadcasterDialog>(lab, 0, false, service, switches, secrets, prompts, nullptr));
        dialogs.push_back(std::make_unique<ViewerDialog>(lab, 1, false, service, secrets, nullptr));
        dialogs.push_back(std::make_unique<SwitchDialog>(lab, service, switches, secrets, nullptr));
        dialogs.push_back(std::make_unique<PlatformDialog>(lab, service, secrets, nullptr));
        dialogs.push_back(std::make_unique<LabSettingsDialog>(lab, service, secrets, nullptr));
        return dialogs;
    }
};

QLineEdit *field(const QWidget &dialog, const char *name)
{
    return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
}

QPushButton *okButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QString noteAt(const QWidget *editor)
{
    return editor->parentWidget()->findChild<FieldNote *>()->text();
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class TestDeviceDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveTheLabAsItIsUnlessSomethingIsTyped()
    {
        World world;
        for (const auto &dialog : world.allDialogs()) {
            QVERIFY2(dialog->problems().isEmpty(), qPrintable(dialog->problems().join(u'\n')));
            QVERIFY(okButton(*dialog)->isEnabled());
            QVERIFY(dialog->edited() == world.lab);
        }
    }

    void sayWhatIsWrongAtTheField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        const auto row = [](const char *name, const QString &wrong, const QString &right) {
            QTest::newRow(name) << QString::fromLatin1(name) << wrong << right;
        };
        row("id", QStringLiteral("B 1"), QStringLiteral("B7"));
        row("obs", QStringLiteral("http://192.0.2.1"), QStringLiteral("192.0.2.1:4455"));
        row("playlist", QStringLiteral("ftp://x/y"), QStringLiteral("https://example.org/x.m3u8"));
        row("channel", QStringLiteral("b 1"), QStringLiteral("#b1"));
        row("name", QStringLiteral("a\u0001b"), QStringLiteral("<b>Anna</b>"));
    }
    void sayWhatIsWrongAtTheField()
    {
        QFETCH(QString, name);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        World world;
        BroadcasterDialog dialog(world.lab, 0, false, world.service, world.switches, world.secrets,
                                 world.prompts, nullptr);
        auto *edit = dialog.findChild<QLineEdit *>(name);
        edit->setText(wrong);
        QVERIFY(!okButton(dialog)->isEnabled());
        QVERIFY(!noteAt(edit).isEmpty());
        QCOMPARE(edit->accessibleDescription(), noteAt(edit));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("dialogReason"))->text().contains(noteAt(edit)));
        edit->setText(right);
        QVERIFY2(okButton(dialog)->isEnabled(), qPrintable(dialog.problems().join(u'\n')));
        QVERIFY(noteAt(edit).isEmpty());
    }

    void refuseIdsThatOthersHave()
    {
        World world;
        BroadcasterDialog broadcaster(world.lab, 0, false, world.service, world.switches, world.secrets,
                                      world.prompts, nullptr);
        for (const char *taken : {"P1", "S1", "platform"}) {
            field(broadcaster, "id")->setText(QString::fromLatin1(taken));
            QVERIFY2(!okButton(broadcaster)->isEnabled(), taken);
            QVERIFY2(!noteAt(field(broadcaster, "id")).isEmpty(), taken);
        }
        ViewerDialog viewer(world.lab, 1, false, world.service, world.secrets, nullptr);
        field(viewer, "id")->setText(QStringLiteral("P1"));
        QVERIFY(!okButton(viewer)->isEnabled());
    }

    void doNotMarkWhatNobodyTyped()
    {
        World world;
        world.lab.broadcasters[0].obsUrl.clear();
        BroadcasterDialog dialog(world.lab, 0, true, world.service, world.switches, world.secrets,
                                 world.prompts, nullptr);
        QVERIFY(!okButton(dialog)->isEnabled());
        QVERIFY(noteAt(field(dialog, "obs")).isEmpty());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("dialogReason"))
                    ->text()
                    .contains(QStringLiteral("OBS")));
        field(dialog, "obs")->setText(QStringLiteral("x y"));
        QVERIFY(!noteAt(field(dialog, "obs")).isEmpty());
    }

    void keepSecretsTheyNeverShow()
    {
        World world;
        world.lab.broadcasters[0].obsPassword = Secret::plain(QStringLiteral("s3cret"));
        BroadcasterDialog dialog(world.lab, 0, false, world.service, world.switches, world.secrets,
                                 world.prompts, nullptr);
        for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(QStringLiteral("s3cret")));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("s3cret")));
        QVERIFY(dialog.edited() == world.lab);
        auto *secret = dialog.findChild<SecretEdit *>(QStringLiteral("obsPassword"));
        choose(secret->findChild<QComboBox *>(QStringLiteral("secretSource")), 1);
        QCOMPARE(secret->field()->echoMode(), QLineEdit::Password);
        QTest::keyClicks(secret->field(), QStringLiteral("new one"));
        QCOMPARE(*dialog.edited().broadcasters[0].obsPassword.reveal(), QStringLiteral("new one"));
        QCOMPARE(secret->findChild<QLabel *>(QStringLiteral("secretNote"))->text(),
                 world.secrets.statement());
    }

    void sayWhereSecretsCome_data()
    {
        QTest::addColumn<Secret>("secret");
        QTest::addColumn<QString>("says");
        QTest::newRow("environment") << Secret::fromEnvironment(QStringLiteral("OBS_B1"))
                                     << QStringLiteral("OBS_B1");
        QTest::newRow("file") << Secret::fromFile(QStringLiteral("/k/pw")) << QStringLiteral("not encrypted");
        QTest::newRow("key store") << Secret::fromKeychain(QStringLiteral("x"))
                                   << QStringLiteral("Stored: fake");
        QTest::newRow("left out") << Secret::redacted() << QStringLiteral("left out");
    }
    void sayWhereSecretsCome()
    {
        QFETCH(Secret, secret);
        QFETCH(QString, says);
        const FakeSecretStore store;
        SecretEdit edit(store);
        edit.setSecret(secret);
        QVERIFY(edit.secret() == secret);
        QVERIFY(edit.findChild<QLabel *>(QStringLiteral("secretNote"))->text().contains(says));
    }

    void testTheDeviceAsTyped()
    {
        World world;
        DeviceHealth health;
        health.device = QStringLiteral("B1");
        health.reachability = Reachability::Unreachable;
        health.findings = {{Severity::Error, health.device, QStringLiteral("OBS answers"),
                            QStringLiteral("No answer within 5 s."), QStringLiteral("Start OBS.")}};
        world.service.tested[health.device] = health;
        BroadcasterDialog dialog(world.lab, 0, false, world.service, world.switches, world.secrets,
                                 world.prompts, nullptr);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("testButton")), Qt::LeftButton);
        const auto *findings = dialog.findChild<FindingsList *>();
        QTRY_VERIFY(findings->text().contains(QStringLiteral("Start OBS.")));
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("testVerdict"))->text(),
                 stateText(Reachability::Unreachable));
    }

    void mayCloseWhileTheDeviceIsTested()
    {
        World world;
        castbench::test::FakeClock clock;
        SlowLabService slow(clock);
        auto dialog = std::make_unique<BroadcasterDialog>(world.lab, 0, false, slow, world.switches,
                                                          world.secrets, world.prompts, nullptr);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("testButton"));
        button->click();
        QCOMPARE(slow.asked, 1);
        button->click();
        QTRY_COMPARE(dialog->findChild<QLabel *>(QStringLiteral("testVerdict"))->text(),
                     QStringLiteral("Stopped."));
        button->click();
        dialog.reset();
        clock.advance(std::chrono::seconds(5));
        QCOMPARE(slow.asked, 2);
    }

    void hideWhatDoesNotMatter()
    {
        World world;
        ViewerDialog dialog(world.lab, 0, false, world.service, world.secrets, nullptr);
        const auto *code = dialog.findChild<SecretEdit *>(QStringLiteral("code"));
        QVERIFY(code->parentWidget()->isHidden());
        choose(dialog.findChild<QComboBox *>(QStringLiteral("probe")), true);
        QVERIFY(!code->parentWidget()->isHidden());
        QVERIFY(dialog.edited().viewers[0].remote);
    }

    void switchProfilesSayHowFarTheyWereTried()
    {
        World world;
        SwitchDialog dialog(world.lab, world.service, world.switches, world.secrets, nullptr);
        auto *profiles = dialog.findChild<QComboBox *>(QStringLiteral("profile"));
        QVERIFY(profiles->count() >= 2);
        choose(profiles, QStringLiteral("dlink-dgs-1210-28-c1"));
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("dialogHint"))->text().isEmpty());
        QCOMPARE(dialog.edited().switchDevice.profile, QStringLiteral("dlink-dgs-1210-28-c1"));
        field(dialog, "address")->setText(QStringLiteral("192.0.2.9"));
        QCOMPARE(dialog.edited().switchDevice.address.text(), QStringLiteral("192.0.2.9:161"));
        field(dialog, "address")->setText(QStringLiteral("192.0.2.9:99999"));
        QCOMPARE(dialog.problems().size(), 1);
    }

    void chatIsAddedWhereThereIsNone()
    {
        World world;
        world.lab.chat.reset();
        PlatformDialog dialog(world.lab, world.service, world.secrets, nullptr);
        QVERIFY(!okButton(dialog)->isEnabled());
        field(dialog, "server")->setText(QStringLiteral("irc.example.org:6667"));
        QVERIFY2(okButton(dialog)->isEnabled(), qPrintable(dialog.problems().join(u'\n')));
        QCOMPARE(dialog.edited().chat->server.host, QStringLiteral("irc.example.org"));
    }

    void referenceTimeMayBeThisComputers()
    {
        World world;
        LabSettingsDialog dialog(world.lab, world.service, world.secrets, nullptr);
        QVERIFY(!dialog.edited().referenceServer);
        field(dialog, "reference")->setText(QStringLiteral("192.0.2.11"));
        QCOMPARE(dialog.edited().referenceServer->text(), QStringLiteral("192.0.2.11:123"));
        field(dialog, "listen")->setText(QStringLiteral("nonsense"));
        QVERIFY(!okButton(dialog)->isEnabled());
    }

    void everyControlHasAName()
    {
        World world;
        for (const auto &dialog : world.allDialogs())
            QCOMPARE(unnamedControls(dialog.get()), QStringList());
    }

    void longTextsFit()
    {
        PseudoLanguage language;
        QApplication::installTranslator(&language);
        World world;
        for (const auto &dialog : world.allDialogs())
            QCOMPARE(clippedTexts(dialog.get(), dialog->size()), QStringList());
        QApplication::removeTranslator(&language);
    }
};

QTEST_MAIN(TestDeviceDialogs)
#include "tst_devicedialogs.moc"
