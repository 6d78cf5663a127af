#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"

#include <QFile>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

/// `castbench-cli switch …` against the built-in lab's switch.
class TestSwitchCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = m_fixture.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
        const QJsonObject device = m_fixture.labJson().value(QLatin1StringView("switch")).toObject();
        m_host = text(device, "address");
        writeSecret(QStringLiteral("community"), text(device, "community"));
        writeSecret(QStringLiteral("wrong"), QStringLiteral("not-the-community"));
    }

    void identifiesTheSwitch()
    {
        CliRunner cli;
        QVERIFY2(cli.run(words("identify", {m_host})) == done, cli.transcript().constData());
        const QJsonObject found = cli.objects().constLast();
        QCOMPARE(text(found, "event"), QStringLiteral("switch"));
        QCOMPARE(text(found, "driver"), QStringLiteral("snmp"));
        QCOMPARE(text(found, "profile"), QStringLiteral("castbench-lab"));
        QCOMPARE(text(found, "address"), m_host);
    }

    void listsThePorts()
    {
        CliRunner cli;
        QVERIFY2(cli.run(words("ports", {m_host})) == done, cli.transcript().constData());
        QVERIFY(!cli.objects().isEmpty());
        QCOMPARE(text(cli.objects().constFirst(), "event"), QStringLiteral("port"));
        QCOMPARE(cli.objects().constFirst().value(QLatin1StringView("port")).toInt(), 1);
    }

    void setsAndRestores()
    {
        CliRunner cli;
        QCOMPARE(m_fixture.portCap(), Cap::noLimit());
        for (const auto &[written, cap] : {std::pair("4000 kbit/s", 4000), std::pair("512kbit/s", 512)}) {
            const auto code =
                cli.run(words("set", {m_host, QStringLiteral("1"), QString::fromLatin1(written)}));
            QVERIFY2(code == done, cli.transcript().constData());
            QCOMPARE(m_fixture.portCap(), Cap::kbps(cap));
            // However often it is set, what it had at first is remembered.
            QCOMPARE(text(cli.objects().constLast(), "former_cap"), QStringLiteral("No Limit"));
        }
        QVERIFY(cli.run(words("show", {m_host, QStringLiteral("1")})) == done);
        QCOMPARE(text(cli.objects().constLast(), "cap"), QStringLiteral("512 kbit/s"));
        QCOMPARE(text(cli.objects().constLast(), "former_cap"), QStringLiteral("No Limit"));
        QVERIFY2(cli.run(words("restore", {m_host, QStringLiteral("1")})) == done,
                 cli.transcript().constData());
        QCOMPARE(m_fixture.portCap(), Cap::noLimit());
        QVERIFY2(cli.run(words("restore", {m_host, QStringLiteral("1")})) == usage,
                 cli.transcript().constData());
        QVERIFY(cli.err().contains("has not capped this port"));
        const QString community =
            text(m_fixture.labJson().value(QLatin1StringView("switch")).toObject(), "community");
        QVERIFY(!cli.transcript().contains(community.toUtf8()));
    }

    void settingBackIsRestoring()
    {
        CliRunner cli;
        for (const char *cap : {"512 kbit/s", "No Limit"}) {
            const auto code = cli.run(words("set", {m_host, QStringLiteral("1"), QString::fromLatin1(cap)}));
            QVERIFY2(code == done, cli.transcript().constData());
        }
        QCOMPARE(m_fixture.portCap(), Cap::noLimit());
        // Nothing is left that a run would have to ask about.
        QVERIFY(cli.run(words("show", {m_host, QStringLiteral("1")})) == done);
        QVERIFY(!cli.objects().constLast().contains(QLatin1StringView("former_cap")));
        QVERIFY(cli.run(words("restore", {m_host, QStringLiteral("1")})) == usage);
    }

    void takesTheSwitchOfALab()
    {
        CliRunner cli;
        const QString lab = m_fixture.write(QStringLiteral("lab.json"), m_fixture.labJson());
        const auto code = cli.run({QStringLiteral("switch"), QStringLiteral("show"), QStringLiteral("1"),
                                   QStringLiteral("--lab"), lab, QStringLiteral("--json")});
        QVERIFY2(code == done, cli.transcript().constData());
        QCOMPARE(text(cli.objects().constLast(), "cap"), QStringLiteral("No Limit"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("port that is not there")
            << words("show", {m_host, QStringLiteral("99")}) << failed << QStringLiteral("99");
        QTest::newRow("set without community") << QStringList{QStringLiteral("switch"),
                                                              QStringLiteral("set"),
                                                              m_host,
                                                              QStringLiteral("1"),
                                                              QStringLiteral("512kbit/s"),
                                                              QStringLiteral("--profile"),
                                                              QStringLiteral("castbench-lab"),
                                                              QStringLiteral("--driver"),
                                                              QStringLiteral("snmp")}
                                               << usage << QStringLiteral("community");
        QTest::newRow("wrong community")
            << words("show", {m_host, QStringLiteral("1")}, QStringLiteral("wrong")) << failed
            << QStringLiteral("community");
        QTest::newRow("profile that is not there")
            << words("show", {m_host, QStringLiteral("1"), QStringLiteral("--profile"), QStringLiteral("x"),
                              QStringLiteral("--driver"), QStringLiteral("snmp")})
            << usage << QStringLiteral("castbench-lab");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, mentions);
        CliRunner cli;
        QVERIFY2(cli.run(arguments) == code, cli.transcript().constData());
        QVERIFY2(cli.err().contains(mentions.toUtf8()), cli.transcript().constData());
        QCOMPARE(m_fixture.portCap(), Cap::noLimit());
    }

private:
    void writeSecret(const QString &name, const QString &text)
    {
        QFile file(m_fixture.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    /// `switch ACTION …`, with the community from a file.
    QStringList words(const char *action, const QStringList &more,
                      const QString &community = QStringLiteral("community")) const
    {
        return QStringList{QStringLiteral("switch"), QString::fromLatin1(action)} + more +
               QStringList{QStringLiteral("--community"), QStringLiteral("file:") + m_fixture.path(community),
                           QStringLiteral("--json")};
    }

    LabFixture m_fixture;
    QString m_host;
};

QTEST_GUILESS_MAIN(TestSwitchCommands)
#include "tst_switchcommands.moc"
