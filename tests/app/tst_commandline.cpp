#include "app/commandline.h"

#include <QTest>

using namespace castbench;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsRun()
    {
        const auto command = parseCommandLine(
            words("run upload-cap-quick --lab lab.json --db runs.db --out results --name night --json"));
        QVERIFY(command);
        const auto run = std::get<RunCommand>(*command);
        QCOMPARE(run.plan, QStringLiteral("upload-cap-quick"));
        QCOMPARE(run.lab, QStringLiteral("lab.json"));
        QCOMPARE(run.database, QStringLiteral("runs.db"));
        QCOMPARE(run.outputFolder, QStringLiteral("results"));
        QCOMPARE(run.name, QStringLiteral("night"));
        QCOMPARE(run.mode, OutputMode::Json);
    }

    void runDefaultsToTheBuiltInLab()
    {
        const auto command = parseCommandLine(words("run upload-cap"));
        QVERIFY(command);
        QCOMPARE(std::get<RunCommand>(*command).lab, QStringLiteral("simulated"));
        QCOMPARE(std::get<RunCommand>(*command).mode, OutputMode::Person);
    }

    void understandsTheOthers()
    {
        const auto exported = parseCommandLine(words("export 12 --db a.db --format svg --out f.svg"));
        QVERIFY(exported);
        QCOMPARE(std::get<ExportCommand>(*exported).run, 12);
        QCOMPARE(std::get<ExportCommand>(*exported).format, QStringLiteral("svg"));
        QVERIFY(std::get<RunsCommand>(*parseCommandLine(words("runs --db a.db --json"))).json);
        QVERIFY(std::holds_alternative<PlansCommand>(*parseCommandLine(words("plans"))));
        QCOMPARE(std::get<LabCheckCommand>(*parseCommandLine(words("lab check my.json"))).lab,
                 QStringLiteral("my.json"));
        QVERIFY(std::get<SimlabCommand>(*parseCommandLine(words("simlab --quick"))).choice.quick);
        const SimlabChoice plain = std::get<SimlabCommand>(*parseCommandLine(words("simlab"))).choice;
        QCOMPARE(plain, SimlabChoice());
        SimlabChoice faulty;
        faulty.realistic = true;
        faulty.faults = words("obs-killed@20s+5s link-lost");
        const QStringList options = words("--realistic --fault obs-killed@20s+5s --fault link-lost");
        QCOMPARE(std::get<SimlabCommand>(*parseCommandLine(words("simlab") + options)).choice, faulty);
        const auto onBuiltIn = std::get<RunCommand>(*parseCommandLine(words("run plan") + options));
        QVERIFY(onBuiltIn.realistic);
        QCOMPARE(onBuiltIn.faults, faulty.faults);
        // Nobody pulls a cable in a lab that is real.
        QVERIFY(!parseCommandLine(words("run plan --lab lab.json") + options).has_value());
        QCOMPARE(plain.switchDriver, QStringLiteral("snmp"));
        const auto hashing = parseCommandLine(words("simlab --switch nsdp --nsdp-password-form hash64"));
        QCOMPARE(std::get<SimlabCommand>(*hashing).choice.switchDriver, QStringLiteral("nsdp"));
        QCOMPARE(std::get<SimlabCommand>(*hashing).choice.passwordForm, nsdp::PasswordForm::Hash64);
        QVERIFY(std::get<HelpCommand>(*parseCommandLine(words("simlab --help"))).text.contains(u"--switch"));
        QVERIFY(std::get<HelpCommand>(*parseCommandLine(words("run --help"))).text.contains(u"--lab"));
        QVERIFY(std::get<HelpCommand>(*parseCommandLine(words("--help"))).text.contains(u"castbench-cli"));
        QVERIFY(std::get<HelpCommand>(*parseCommandLine(words("--version")))
                    .text.contains(QStringLiteral(CASTBENCH_VERSION)));
    }

    void understandsSwitch()
    {
        const auto set = parseCommandLine(
            words("switch set 192.0.2.7 3 512kbit/s --community env:SWITCH_COMMUNITY --json"));
        QVERIFY2(set, set ? "" : qPrintable(set.error().message));
        const auto command = std::get<SwitchCommand>(*set);
        QCOMPARE(command.action, SwitchAction::Set);
        QCOMPARE(command.device.address.host, QStringLiteral("192.0.2.7"));
        QCOMPARE(command.device.id, QStringLiteral("192-0-2-7"));
        QCOMPARE(command.device.address.port, 0);
        QVERIFY(command.device.driver.isEmpty());
        QVERIFY(command.device.profile.isEmpty());
        QCOMPARE(command.device.community, Secret::fromEnvironment(QStringLiteral("SWITCH_COMMUNITY")));
        QCOMPARE(command.port, 3);
        QCOMPARE(command.cap, Cap::kbps(512));
        QVERIFY(command.json);
    }

    void understandsEveryKindOfSwitch()
    {
        const auto v3 = parseCommandLine(
            words("switch identify [2001:db8::7]:1161 --snmp-version 3 --user lab --authentication SHA-256 "
                  "--authentication-password file:/a --privacy AES-128 --privacy-password keychain:b"));
        QVERIFY2(v3, v3 ? "" : qPrintable(v3.error().message));
        const Switch device = std::get<SwitchCommand>(*v3).device;
        QCOMPARE(device.address.port, 1161);
        QCOMPARE(device.snmpVersion, SnmpVersion::V3);
        QCOMPARE(device.snmpUser.privacyPassword, Secret::fromKeychain(QStringLiteral("b")));
        const auto nsdp = parseCommandLine(words("switch show sw 1 --driver nsdp --password env:P"));
        QVERIFY2(nsdp, nsdp ? "" : qPrintable(nsdp.error().message));
        QCOMPARE(std::get<SwitchCommand>(*nsdp).device.address.port, 63322);
        const auto here =
            parseCommandLine(words("switch ports localhost --driver linux --interfaces lan1,lan2 "
                                   "--host 02:00:5e:10:00:01"));
        QVERIFY2(here, here ? "" : qPrintable(here.error().message));
        QVERIFY(std::get<SwitchCommand>(*here).device.address.isEmpty());
        QCOMPARE(std::get<SwitchCommand>(*here).device.interfaces.size(), 2);
        QVERIFY(std::get<SwitchCommand>(*here).host.has_value());
        const auto lab = parseCommandLine(words("switch restore 3 --lab my.json"));
        QVERIFY2(lab, lab ? "" : qPrintable(lab.error().message));
        QCOMPARE(std::get<SwitchCommand>(*lab).lab, QStringLiteral("my.json"));
        QCOMPARE(std::get<SwitchCommand>(*lab).port, 3);
        QVERIFY(parseCommandLine(words("switch discover")));
        QVERIFY(std::get<HelpCommand>(*parseCommandLine(words("switch set --help"))).text.contains(u"env:"));
    }

    void refusesBadUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *arguments, const char *mentions) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(mentions);
        };
        row("", "command is missing");
        row("dance", "dance");
        row("run", "Expected 1");
        row("run a b", "got 2");
        row("run a --speed 9", "speed");
        row("run a --quiet --json", "exclude");
        row("run a --db", "db");
        row("export x --format png --out f", "number of a run");
        row("export 0 --format png --out f", "number of a run");
        row("export 1 --format gif --out f", "png");
        row("export 1 --format png", "--out");
        row("lab", "Expected 2");
        row("lab burn x", "burn");
        row("plans now", "got 1");
        row("simlab --switch tc", "snmp or nsdp");
        row("simlab --switch nsdp --nsdp-password-form rot13", "hash64");
        row("simlab --nsdp-password-form xor", "--switch nsdp");
        row("switch", "action is missing");
        row("switch burn", "burn");
        row("switch identify", "got 0");
        row("switch discover 192.0.2.7", "got 1");
        row("switch show 192.0.2.7 0", "PORT is a number");
        row("switch show 192.0.2.7 x", "PORT is a number");
        row("switch set 192.0.2.7 3 512", "512");
        row("switch set 192.0.2.7 3 1Mbit/s --community private", "env:VARIABLE");
        row("switch show 192.0.2.7 3 --community env:", "env:VARIABLE");
        row("switch show 192.0.2.7 3 --driver telnet", "--driver must be");
        row("switch show 192.0.2.7 3 --snmp-version 4", "snmp_version");
        row("switch show 192.0.2.7:99999 3", "address");
        row("switch ports 192.0.2.7 --host 12", "12");
        row("switch ports localhost --driver linux --interfaces ../x", "interfaces");
    }
    void refusesBadUsage()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, mentions);
        const auto command = parseCommandLine(arguments.split(u' ', Qt::SkipEmptyParts));
        QVERIFY(!command);
        QCOMPARE(command.error().code, ErrorCode::InvalidInput);
        QVERIFY2(command.error().message.contains(mentions), qPrintable(command.error().message));
        QVERIFY(command.error().message.contains(QStringLiteral("Usage: castbench-cli")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
