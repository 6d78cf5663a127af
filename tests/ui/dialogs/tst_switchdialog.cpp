#include "tests/support/fakesecretstore.h"
#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/fakeswitchservice.h"
#include "tests/support/ui/pseudolanguage.h"
#include "tests/support/ui/scriptedprompts.h"
#include "tests/support/ui/widgetchecks.h"
#include "ui/dialogs/broadcasterdialog.h"
#include "ui/dialogs/chooseportdialog.h"
#include "ui/dialogs/findswitchesdialog.h"
#include "ui/dialogs/secretedit.h"
#include "ui/dialogs/switchdialog.h"
#include "ui/dialogs/switchtrialpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/trialverdict.h"
#include "ui/widgets/valuetile.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace castbench;
using castbench::test::FakeSecretStore;

namespace {

const QString hostText = QStringLiteral("02:00:5e:10:00:01");

Error wrongCommunity()
{
    return {ErrorCode::AuthenticationFailed, QStringLiteral("Check the community."),
            QStringLiteral("switch S1")};
}

Error unreachable()
{
    return {ErrorCode::Unreachable, QStringLiteral("The switch does not answer. Is it on?"), {}};
}

CapReading reading(const Cap &cap)
{
    CapReading reading;
    reading.cap = cap;
    return reading;
}

/// A cap that held.
CapTrial goodTrial()
{
    CapTrial trial;
    trial.asked = Cap::kbps(1000);
    trial.former = reading(Cap::noLimit());
    trial.set = reading(Cap::kbps(1000));
    for (int second = 0; second < 10; ++second)
        trial.samples.push_back({seconds(second), seconds(second + 1), 980.0 + second, true});
    return trial;
}

QStringList names(std::initializer_list<const char *> texts)
{
    QStringList names;
    for (const char *text : texts)
        names += QString::fromLatin1(text);
    return names;
}

struct World
{
    FakeLabService service;
    FakeSwitchService switches;
    FakeSecretStore secrets;
    ScriptedPrompts prompts;
    Lab lab = exampleLab();
    std::unique_ptr<SwitchDialog> dialog;

    World()
    {
        switches.portList = examplePorts();
        switches.host = *MacAddress::parse(hostText);
    }
    void open()
    {
        dialog = std::make_unique<SwitchDialog>(lab, service, switches, secrets, nullptr);
        dialog->show();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *button) const
    {
        QVERIFY2(find<QPushButton>(button), button);
        QVERIFY2(find<QPushButton>(button)->isEnabled(), button);
        find<QPushButton>(button)->click();
    }
    QString message() const
    {
        const auto *bar = dialog->findChild<MessageBar *>();
        return bar->isHidden() ? QString() : bar->text();
    }
    void choose(const char *box, const QVariant &data) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    bool isShown(const char *field) const
    {
        return !find<QWidget>(field)->parentWidget()->isHidden();
    }
    QString tile(const char *name) const
    {
        return find<ValueTile>(name)->value();
    }
    Switch edited() const
    {
        return dialog->edited().switchDevice;
    }
};

} // namespace

class TestSwitchDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheDriverNeeds_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("SNMP") << QStringLiteral("snmp")
                              << names({"address", "profile", "version", "community"})
                              << names({"user", "password", "place", "interfaces"});
        QTest::newRow("NSDP") << QStringLiteral("nsdp") << names({"address", "password"})
                              << names({"community", "profile", "version", "user", "interfaces"});
        QTest::newRow("Linux") << QStringLiteral("linux") << names({"place", "interfaces"})
                               << names({"address", "community", "password", "sshUser", "keyFile"});
        QTest::newRow("by hand") << QStringLiteral("manual") << names({"id", "name", "driver"})
                                 << names({"address", "community", "password", "place", "interfaces"});
    }
    void asksForWhatTheDriverNeeds()
    {
        QFETCH(QString, driver);
        QFETCH(QStringList, shown);
        QFETCH(QStringList, hidden);
        World world;
        world.open();
        world.choose("driver", driver);
        for (const QString &field : shown)
            QVERIFY2(world.isShown(qPrintable(field)), qPrintable(field));
        for (const QString &field : hidden)
            QVERIFY2(!world.isShown(qPrintable(field)), qPrintable(field));
        QCOMPARE(world.edited().driver, driver);
    }

    void keepsWhatWasTypedForAnotherDriver()
    {
        World world;
        world.open();
        world.find<QLineEdit>("address")->setText(QStringLiteral("half a na"));
        world.choose("driver", QStringLiteral("manual"));
        QVERIFY(world.dialog->problems().isEmpty());
        QVERIFY(world.edited().address.isEmpty());
        QVERIFY(world.edited().community.isEmpty());
        world.choose("driver", QStringLiteral("snmp"));
        QCOMPARE(world.find<QLineEdit>("address")->text(), QStringLiteral("half a na"));
        world.find<QLineEdit>("address")->setText(world.lab.switchDevice.address.text());
        QVERIFY(world.dialog->edited() == world.lab);
    }

    void asksForAUserWithVersion3()
    {
        World world;
        world.open();
        world.choose("version", static_cast<int>(SnmpVersion::V3));
        QVERIFY(!world.isShown("community"));
        QVERIFY(world.isShown("user"));
        QVERIFY(!world.isShown("authenticationPassword"));
        QVERIFY(!world.dialog->problems().isEmpty());
        world.find<QLineEdit>("user")->setText(QStringLiteral("lab"));
        QVERIFY2(world.dialog->problems().isEmpty(), qPrintable(world.dialog->problems().join(u'\n')));
        world.choose("authentication", static_cast<int>(SnmpAuthentication::Sha256));
        world.choose("privacy", static_cast<int>(SnmpPrivacy::Aes128));
        QTest::keyClicks(world.find<SecretEdit>("authenticationPassword")->field(), QStringLiteral("short"));
        QTest::keyClicks(world.find<SecretEdit>("privacyPassword")->field(), QStringLiteral("long enough"));
        QCOMPARE(world.dialog->problems().size(), 1);
        QVERIFY(world.dialog->problems().first().contains(QStringLiteral("8 characters")));
        QTest::keyClicks(world.find<SecretEdit>("authenticationPassword")->field(),
                         QStringLiteral(" no more"));
        QVERIFY2(world.dialog->problems().isEmpty(), qPrintable(world.dialog->problems().join(u'\n')));
        const SnmpUser user = world.edited().snmpUser;
        QCOMPARE(user.name, QStringLiteral("lab"));
        QCOMPARE(user.authentication, SnmpAuthentication::Sha256);
        QCOMPARE(user.privacy, SnmpPrivacy::Aes128);
        QCOMPARE(*user.privacyPassword.reveal(), QStringLiteral("long enough"));
        QVERIFY(world.edited().community.isEmpty());
    }

    void takesALinuxComputerHereAndElsewhere()
    {
        World world;
        world.open();
        world.choose("driver", QStringLiteral("linux"));
        world.choose("place", false);
        world.find<QLineEdit>("interfaces")->setText(QStringLiteral("lan1 lan2,lan3"));
        QVERIFY2(world.dialog->problems().isEmpty(), qPrintable(world.dialog->problems().join(u'\n')));
        QVERIFY(world.edited().address.isEmpty());
        QCOMPARE(world.edited().interfaces, names({"lan1", "lan2", "lan3"}));
        world.choose("place", true);
        world.find<QLineEdit>("address")->clear();
        QVERIFY(!world.dialog->problems().isEmpty());
        world.find<QLineEdit>("address")->setText(QStringLiteral("router.lab"));
        world.find<QLineEdit>("sshUser")->setText(QStringLiteral("root"));
        QVERIFY2(world.dialog->problems().isEmpty(), qPrintable(world.dialog->problems().join(u'\n')));
        QCOMPARE(world.edited().address.text(), QStringLiteral("router.lab:22"));
        QCOMPARE(world.edited().ssh.user, QStringLiteral("root"));
        world.find<QLineEdit>("interfaces")->setText(QStringLiteral("../etc"));
        QVERIFY(!world.dialog->problems().isEmpty());
    }

    void identifiesTheSwitch()
    {
        World world;
        world.lab.switchDevice.profile.clear();
        FoundSwitch found;
        found.driver = QString(switchdrivers::snmp);
        found.address = world.lab.switchDevice.address;
        found.profile = QStringLiteral("castbench-lab");
        found.model = QStringLiteral("Castbench lab switch");
        found.firmware = QStringLiteral("1.2");
        found.ports = 8;
        world.switches.identity = found;
        world.open();
        QVERIFY(!world.dialog->problems().isEmpty());
        world.click("identifySwitch");
        QCOMPARE(world.switches.calls, names({"identify"}));
        QCOMPARE(world.switches.asked.address, world.lab.switchDevice.address);
        QCOMPARE(world.edited().profile, QStringLiteral("castbench-lab"));
        QVERIFY(world.dialog->problems().isEmpty());
        const QString hint = world.find<QLabel>("dialogHint")->text();
        for (const char *part : {"Castbench lab switch", "1.2", "8"})
            QVERIFY2(hint.contains(QString::fromLatin1(part)), qPrintable(hint));
    }

    void saysWhyASwitchCannotBeAsked()
    {
        World world;
        world.switches.identity = wrongCommunity();
        world.open();
        world.click("identifySwitch");
        QVERIFY(world.message().contains(QStringLiteral("Check the community.")));
        QCOMPARE(world.switches.calls.size(), 1);
        QCOMPARE(world.edited().address, world.lab.switchDevice.address);
        world.find<QLineEdit>("address")->setText(QStringLiteral("x:99999"));
        world.click("identifySwitch");
        QCOMPARE(world.switches.calls.size(), 1);
        QVERIFY(!world.message().isEmpty());
    }

    void aSwitchThatNoProfileFitsIsSaid()
    {
        World world;
        FoundSwitch found;
        found.model = QStringLiteral("Unheard 9000");
        world.switches.identity = found;
        world.open();
        world.click("identifySwitch");
        QVERIFY(world.message().contains(QStringLiteral("Unheard 9000")));
        QCOMPARE(world.edited().profile, world.lab.switchDevice.profile);
    }

    void findsSwitches()
    {
        World world;
        world.switches.holdsSearch = true;
        world.open();
        world.click("findSwitches");
        auto *search = world.find<FindSwitchesDialog>("findSwitchesDialog");
        QVERIFY(search);
        auto *use = search->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!use->isEnabled());
        QVERIFY(search->findChild<QProgressBar *>()->isVisible());
        FoundSwitch found;
        found.address = {QStringLiteral("192.0.2.9"), 63322};
        found.driver = QString(switchdrivers::nsdp);
        found.model = QStringLiteral("GS108PEv2");
        found.name = QStringLiteral("Desk");
        Q_EMIT world.switches.switchFound(found);
        Q_EMIT world.switches.switchFound(found);
        QCOMPARE(search->findChild<QTreeView *>()->model()->rowCount(), 1);
        QVERIFY(use->isEnabled());
        world.switches.found = std::vector<FoundSwitch>{found};
        world.switches.endSearch();
        QTRY_VERIFY(!search->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(search->findChild<QTreeView *>()->model()->rowCount(), 1);
        use->click();
        QCOMPARE(world.edited().driver, QStringLiteral("nsdp"));
        QCOMPARE(world.edited().address.text(), QStringLiteral("192.0.2.9:63322"));
        QCOMPARE(world.edited().name, QStringLiteral("Lab switch"));
    }

    void aSearchMayBeStoppedAndFindNothing()
    {
        World world;
        world.switches.holdsSearch = true;
        world.open();
        world.click("findSwitches");
        auto *search = world.find<FindSwitchesDialog>("findSwitchesDialog");
        auto *button = search->findChild<QPushButton *>(QStringLiteral("searchButton"));
        const auto *empty = search->findChild<QLabel *>(QStringLiteral("findEmpty"));
        QVERIFY(!empty->isVisible());
        button->click();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(search->findChild<MessageBar *>()->isHidden());
        world.switches.holdsSearch = false;
        world.switches.found = unreachable();
        button->click();
        QTRY_VERIFY(!search->findChild<MessageBar *>()->isHidden());
        world.switches.holdsSearch = true;
        button->click();
        search->reject();
    }

    void findsTheBroadcastersPort()
    {
        World world;
        world.lab.broadcasters[0].switchPort = 7;
        world.open();
        world.click("findPort");
        QCOMPARE(world.switches.calls, names({"hostAddress", "ports"}));
        QCOMPARE(world.find<QLineEdit>("hostAddress")->text(), hostText);
        QVERIFY(world.message().contains(QStringLiteral("port 3")));
        QCOMPARE(world.find<QTreeView>("portsTable")->currentIndex().row(), 2);
        world.click("usePort");
        QCOMPARE(world.dialog->edited().broadcasters[0].switchPort, 3);
        QCOMPARE(world.find<QSpinBox>("trialPort")->value(), 3);
        QVERIFY(world.find<QLabel>("presentPort")->text().contains(u'3'));
    }

    void refusesAnUplinkUnlessToldOtherwise()
    {
        World world;
        world.open();
        world.find<QLineEdit>("hostAddress")->setText(QStringLiteral("02:00:5e:10:00:41"));
        world.click("findPort");
        QCOMPARE(world.switches.calls, names({"ports"}));
        QVERIFY(world.message().contains(QStringLiteral("core-switch")));
        auto *use = world.find<QPushButton>("usePort");
        QVERIFY(!use->isEnabled());
        QVERIFY(!world.find<QCheckBox>("allowUplink")->isHidden());
        world.find<QCheckBox>("allowUplink")->setChecked(true);
        QVERIFY(use->isEnabled());
        // Another port, another question.
        auto *table = world.find<QTreeView>("portsTable");
        table->setCurrentIndex(table->model()->index(3, 0));
        QVERIFY(use->isEnabled());
        QVERIFY(world.find<QCheckBox>("allowUplink")->isHidden());
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!use->isEnabled());
    }

    void saysWhenTheHostIsNowhere()
    {
        World world;
        world.switches.host = Error{ErrorCode::NotFound, QStringLiteral("Type it."), {}};
        world.open();
        world.click("findPort");
        QVERIFY(world.message().contains(QStringLiteral("Type it.")));
        world.find<QLineEdit>("hostAddress")->setText(QStringLiteral("no address"));
        world.click("findPort");
        QCOMPARE(world.switches.calls, names({"hostAddress"}));
        world.find<QLineEdit>("hostAddress")->setText(QStringLiteral("02:00:5e:10:00:99"));
        world.click("findPort");
        QVERIFY(world.message().contains(QStringLiteral("02:00:5e:10:00:99")));
        world.switches.portList = unreachable();
        world.click("listPorts");
        QVERIFY(world.message().contains(QStringLiteral("does not answer")));
        QVERIFY(world.find<QPushButton>("findPort")->isEnabled());
    }

    void triesACap()
    {
        World world;
        world.switches.trial = goodTrial();
        world.open();
        world.dialog->showPage(2);
        world.find<QComboBox>("trialCap")->setCurrentText(QStringLiteral("1 Mbit/s"));
        world.click("tryCap");
        QVERIFY(world.switches.trying);
        QCOMPARE(world.switches.trying->port, 3);
        QCOMPARE(world.switches.trying->cap, Cap::kbps(1000));
        QCOMPARE(world.switches.trying->duration, milliseconds(10'000));
        CapTrial part = goodTrial();
        part.samples.resize(3);
        Q_EMIT world.switches.trialProgressed(TrialPhase::Measuring, part);
        QCOMPARE(world.tile("trialMeasured"), QStringLiteral("982 kbit/s"));
        QCOMPARE(world.tile("trialReadBack"), QStringLiteral("1000 kbit/s"));
        QCOMPARE(world.find<QProgressBar>("trialProgress")->value(), 3000);
        QVERIFY(!world.find<QPushButton>("readCap")->isEnabled());
        world.switches.trial->restored = reading(Cap::noLimit());
        world.switches.endTrial();
        QTRY_VERIFY(!world.find<TrialVerdict>("trialVerdict")->text().isEmpty());
        QVERIFY(world.find<TrialVerdict>("trialVerdict")->text().contains(QStringLiteral("in force")));
        QVERIFY(!world.find<TrialVerdict>("trialVerdict")->text().contains(QStringLiteral("not in force")));
        QCOMPARE(world.tile("trialPresent"), QStringLiteral("No Limit"));
        QVERIFY(world.tile("trialMeasured").contains(u"985") || world.tile("trialMeasured").contains(u"984"));
        QVERIFY(world.find<QPushButton>("readCap")->isEnabled());
    }

    void judgesWhatWasMeasured_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("says");
        QTest::newRow("not shaped") << 4.0 << QStringLiteral("not in force");
        QTest::newRow("hardly any traffic") << 0.1 << QStringLiteral("Cannot tell");
    }
    void judgesWhatWasMeasured()
    {
        QFETCH(double, share);
        QFETCH(QString, says);
        World world;
        CapTrial trial = goodTrial();
        for (TrialSample &sample : trial.samples)
            sample.kbps *= share;
        trial.restored = reading(Cap::noLimit());
        world.switches.trial = trial;
        world.open();
        world.click("tryCap");
        world.switches.endTrial();
        const auto *verdict = world.find<TrialVerdict>("trialVerdict");
        QTRY_VERIFY2(verdict->text().contains(says), qPrintable(verdict->text()));
    }

    void refusesToTryOnAnUplink()
    {
        World world;
        world.open();
        world.find<QSpinBox>("trialPort")->setValue(1);
        world.click("tryCap");
        QVERIFY(!world.switches.trying);
        QVERIFY(world.message().contains(QStringLiteral("core-switch")));
        world.find<QCheckBox>("allowTrialUplink")->setChecked(true);
        world.click("tryCap");
        QVERIFY(world.switches.trying);
        world.switches.endTrial();
    }

    void aSwitchThatTellsNoPortsMayBeTried()
    {
        World world;
        world.switches.portList = Error{ErrorCode::Unsupported, QStringLiteral("It does not tell."), {}};
        world.open();
        world.click("tryCap");
        QVERIFY(world.switches.trying);
        world.switches.endTrial();
    }

    void stopsATrialAndRestores()
    {
        World world;
        world.switches.trial = goodTrial();
        world.switches.trial->restored = reading(Cap::noLimit());
        world.open();
        world.click("tryCap");
        Q_EMIT world.switches.trialProgressed(TrialPhase::Measuring, goodTrial());
        world.click("tryCap");
        QTRY_VERIFY(world.find<TrialVerdict>("trialVerdict")->text().contains(QStringLiteral("Stopped")));
        QVERIFY(!world.switches.trying);
    }

    void aTrialOutlivesTheDialog()
    {
        World world;
        world.open();
        world.click("tryCap");
        QVERIFY(world.switches.trying);
        world.dialog.reset();
        QTRY_VERIFY(!world.switches.trying);
    }

    void saysWhatFailedInATrial()
    {
        World world;
        world.switches.portList = unreachable();
        world.open();
        world.click("tryCap");
        QVERIFY(world.message().contains(QStringLiteral("does not answer")));
        world.switches.portList = examplePorts();
        world.switches.trial = wrongCommunity();
        world.click("tryCap");
        world.switches.endTrial();
        QTRY_VERIFY(world.message().contains(QStringLiteral("Check the community.")));
        CapTrial lost = goodTrial();
        lost.notRestored = unreachable();
        world.switches.trial = lost;
        world.click("tryCap");
        world.switches.endTrial();
        QTRY_VERIFY(world.message().contains(QStringLiteral("does not have its former cap")));
        world.find<QComboBox>("trialCap")->setCurrentText(QStringLiteral("512"));
        world.click("tryCap");
        QVERIFY(!world.switches.trying);
        QVERIFY(world.message().contains(QStringLiteral("kbit/s")));
    }

    void readsAndRestores()
    {
        World world;
        world.switches.reading = reading(Cap::kbps(512));
        world.switches.restored = reading(Cap::noLimit());
        world.open();
        world.click("readCap");
        QCOMPARE(world.tile("trialPresent"), QStringLiteral("512 kbit/s"));
        world.click("restoreCap");
        QCOMPARE(world.tile("trialPresent"), QStringLiteral("No Limit"));
        QVERIFY(world.message().contains(QStringLiteral("No Limit")));
        world.switches.restored = Error{ErrorCode::NotFound, QStringLiteral("Nothing is owed."), {}};
        world.click("restoreCap");
        QVERIFY(world.message().contains(QStringLiteral("Nothing is owed.")));
    }

    void theBroadcastersDialogTakesAPort()
    {
        World world;
        world.lab.broadcasters[0].switchPort = 7;
        BroadcasterDialog dialog(world.lab, 0, false, world.service, world.switches, world.secrets,
                                 world.prompts, nullptr);
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("choosePort"))->click();
        auto *chooser = dialog.findChild<ChoosePortDialog *>();
        QVERIFY(chooser);
        chooser->findChild<QPushButton *>(QStringLiteral("findPort"))->click();
        chooser->findChild<QPushButton *>(QStringLiteral("usePort"))->click();
        QCOMPARE(dialog.edited().broadcasters[0].switchPort, 3);
    }

    void everyControlHasAName()
    {
        World world;
        world.open();
        QCOMPARE(unnamedControls(world.dialog.get()), QStringList());
        FindSwitchesDialog search(world.lab.switchDevice, world.switches);
        QCOMPARE(unnamedControls(&search), QStringList());
    }

    void longTextsFit()
    {
        PseudoLanguage language;
        QApplication::installTranslator(&language);
        World world;
        world.open();
        for (int page = 0; page < 3; ++page) {
            world.dialog->showPage(page);
            if (page == 1)
                world.click("listPorts");
            QCOMPARE(clippedTexts(world.dialog.get(), world.dialog->size()), QStringList());
        }
        FindSwitchesDialog search(world.lab.switchDevice, world.switches);
        QCOMPARE(clippedTexts(&search, search.size()), QStringList());
        QApplication::removeTranslator(&language);
    }
};

QTEST_MAIN(TestSwitchDialog)
#include "tst_switchdialog.moc"
