#include "tests/app/clirunner.h"
#include "tests/app/labfixture.h"
#include "tests/support/csvparser.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace castbench;
using namespace castbench::test;

namespace {

constexpr int done = 0;
constexpr int failed = 1;

const QString chatSecret = QStringLiteral("hunter2-in-chat");
const QString pairingSecret = QStringLiteral("4821-9036");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = m_fixture.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
        m_lab = m_fixture.labJson();
        QJsonArray viewers = m_lab.value(QLatin1StringView("viewers")).toArray();
        QJsonObject viewer = viewers[0].toObject();
        viewer.insert(QStringLiteral("chat_password"), chatSecret);
        viewer.insert(QStringLiteral("pairing_code"), pairingSecret);
        viewers[0] = viewer;
        m_lab.insert(QStringLiteral("viewers"), viewers);
        const auto secretOf = [this](const char *device, const char *key) {
            return m_lab.value(QLatin1StringView(device)).toObject().value(QLatin1StringView(key)).toString();
        };
        const QJsonObject obs = m_lab.value(QLatin1StringView("broadcasters"))
                                    .toArray()[0]
                                    .toObject()
                                    .value(QLatin1StringView("obs"))
                                    .toObject();
        m_secrets = {chatSecret, pairingSecret, text(obs, "password"), secretOf("switch", "community")};
        for (const QString &secret : std::as_const(m_secrets))
            QVERIFY(secret.size() >= 8);
    }

    void runsAndStores()
    {
        CliRunner cli;
        const auto code =
            cli.run({QStringLiteral("run"), m_fixture.writePlan({{"No Limit", "3 s"}, {"512 kbit/s", "3 s"}}),
                     QStringLiteral("--lab"), m_fixture.write(QStringLiteral("secrets.json"), m_lab),
                     QStringLiteral("--db"), m_fixture.database(), QStringLiteral("--out"),
                     m_fixture.path(QStringLiteral("out")), QStringLiteral("--name"),
                     QStringLiteral("One, two"), QStringLiteral("--json")});
        QVERIFY2(code == done, cli.transcript().constData());
        QVERIFY2(cli.otherLines().isEmpty(), cli.transcript().constData());
        for (const QJsonObject &object : cli.objects())
            QVERIFY(!text(object, "event").isEmpty());
        QCOMPARE(text(cli.objects().constLast(), "event"), QStringLiteral("summary"));
        m_printed = cli.transcript();
        m_hasRun = true;
    }

    void keepsSecretsToItself()
    {
        QVERIFY(m_hasRun);
        CliRunner check;
        check.run({QStringLiteral("lab"), QStringLiteral("check"),
                   m_fixture.path(QStringLiteral("secrets.json")), QStringLiteral("--json")});
        const QByteArray printed = m_printed + check.transcript();
        QVERIFY(printed.contains("castbench-lab"));
        QStringList written = QDir(m_fixture.path(QString())).entryList({QStringLiteral("runs.db*")});
        QVERIFY(!written.isEmpty());
        QDirIterator outputs(m_fixture.path(QStringLiteral("out")), QDir::Files);
        while (outputs.hasNext())
            written += QStringLiteral("out/") + QFileInfo(outputs.next()).fileName();
        QVERIFY(written.contains(QStringLiteral("out/upload-cap.csv")));
        for (const QString &secret : std::as_const(m_secrets)) {
            QVERIFY2(!printed.contains(secret.toUtf8()), qPrintable(secret));
            for (const QString &name : std::as_const(written)) {
                const QByteArray bytes = bytesOf(m_fixture.path(name));
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(name));
            }
        }
    }

    void listsRuns()
    {
        QVERIFY(m_hasRun);
        CliRunner json;
        QCOMPARE(json.run({QStringLiteral("runs"), QStringLiteral("--db"), m_fixture.database(),
                           QStringLiteral("--json")}),
                 done);
        QCOMPARE(json.objects().size(), 1);
        const QJsonObject run = json.objects().constFirst();
        QCOMPARE(run.value(QLatin1StringView("run")).toInt(), 1);
        QCOMPARE(text(run, "state"), QStringLiteral("done"));
        QCOMPARE(text(run, "name"), QStringLiteral("One, two"));
        QVERIFY(run.value(QLatin1StringView("restored")).toBool());
        CliRunner person;
        QCOMPARE(person.run({QStringLiteral("runs"), QStringLiteral("--db"), m_fixture.database()}), done);
        QVERIFY(person.out().contains("One, two"));
    }

    void listsPlans()
    {
        CliRunner cli;
        QCOMPARE(cli.run({QStringLiteral("plans"), QStringLiteral("--json")}), done);
        QStringList names;
        for (const QJsonObject &object : cli.objects())
            names += text(object, "name");
        QVERIFY(cli.otherLines().isEmpty());
        QCOMPARE(names, QStringList({QStringLiteral("upload-cap"), QStringLiteral("upload-cap-quick")}));
        CliRunner person;
        QCOMPARE(person.run({QStringLiteral("plans")}), done);
        QVERIFY(person.out().contains("upload-cap-quick"));
    }

    void exports_data()
    {
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("csv") << QByteArray("utc,elapsed_s,step,cap_kbps,");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QByteArray("%PDF-");
        QTest::newRow("bundle") << QByteArray("PK\x03\x04");
    }
    void exports()
    {
        QVERIFY(m_hasRun);
        QFETCH(QByteArray, magic);
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        const QString target = m_fixture.path(QStringLiteral("figure.") + format);
        CliRunner cli;
        const auto code = cli.run({QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("--db"),
                                   m_fixture.database(), QStringLiteral("--format"), format,
                                   QStringLiteral("--out"), target});
        QVERIFY2(code == done, cli.transcript().constData());
        const QByteArray bytes = bytesOf(target);
        QVERIFY(bytes.startsWith(magic));
        if (format == QLatin1StringView("csv")) {
            const auto rows = parseCsv(bytes);
            QVERIFY(rows && rows->size() > 20);
        } else if (format == QLatin1StringView("png")) {
            QVERIFY(QImage(target).width() > 500);
        } else if (format == QLatin1StringView("bundle")) {
            for (const char *name : {"datapackage.json", "samples.csv", "figure.png", "figure.pdf"})
                QVERIFY2(bytes.contains(name), name);
        }
    }

    void findsAGoodLabGood()
    {
        CliRunner cli;
        const QString lab = m_fixture.write(QStringLiteral("good.json"), m_lab);
        const auto code =
            cli.run({QStringLiteral("lab"), QStringLiteral("check"), lab, QStringLiteral("--json")});
        QVERIFY2(code == done, cli.transcript().constData());
        QVERIFY(cli.otherLines().isEmpty());
        QSet<QString> devices;
        for (const QJsonObject &finding : cli.objects()) {
            QCOMPARE(text(finding, "event"), QStringLiteral("finding"));
            QVERIFY2(text(finding, "severity") != QLatin1StringView("error"), cli.transcript().constData());
            devices.insert(text(finding, "device"));
        }
        const QStringList expected{QStringLiteral("S1"), QStringLiteral("B1"), QStringLiteral("P1"),
                                   QStringLiteral("controller")};
        QVERIFY2(devices.contains(QSet<QString>(expected.begin(), expected.end())),
                 cli.transcript().constData());
    }

    void saysAtOnceWhichProbesAreMissing()
    {
        QJsonObject lab = m_lab;
        QJsonArray broadcasters = lab.value(QLatin1StringView("broadcasters")).toArray();
        QJsonObject second = broadcasters[0].toObject();
        second.insert(QStringLiteral("id"), QStringLiteral("B2"));
        broadcasters.append(second);
        lab.insert(QStringLiteral("broadcasters"), broadcasters);
        QJsonArray viewers = lab.value(QLatin1StringView("viewers")).toArray();
        for (const char *id : {"M8", "M9"}) {
            QJsonObject viewer = viewers[0].toObject();
            viewer.insert(QStringLiteral("id"), QString::fromLatin1(id));
            viewer.insert(QStringLiteral("probe"), QStringLiteral("remote"));
            viewer.remove(QStringLiteral("pairing_code"));
            viewers.append(viewer);
        }
        lab.insert(QStringLiteral("viewers"), viewers);
        const QString path = m_fixture.write(QStringLiteral("missing-probes.json"), lab);

        CliRunner cli;
        const auto code =
            cli.run({QStringLiteral("lab"), QStringLiteral("check"), path, QStringLiteral("--json")});
        QVERIFY2(code == failed, cli.transcript().constData());
        // They are waited for once, not for every broadcaster and probe.
        QCOMPARE(cli.out().count("\"pairing\""), 2);
        QStringList events;
        QStringList missing;
        QSet<QString> answering;
        for (const QJsonObject &object : cli.objects()) {
            events.append(text(object, "event") + text(object, "device"));
            if (text(object, "event") != QLatin1StringView("finding"))
                continue;
            if (text(object, "severity") != QLatin1StringView("error"))
                answering.insert(text(object, "device"));
            else if (text(object, "remedy").contains(QLatin1StringView("castbench-probe --controller ws://")))
                missing.append(text(object, "device"));
        }
        QCOMPARE(events.mid(0, 2), QStringList({QStringLiteral("pairingM8"), QStringLiteral("pairingM9")}));
        QCOMPARE(missing, QStringList({QStringLiteral("M8"), QStringLiteral("M9")}));
        QVERIFY2(answering.contains(QStringLiteral("P1")) && answering.contains(QStringLiteral("B1")),
                 cli.transcript().constData());
        for (const QString &secret : std::as_const(m_secrets))
            QVERIFY2(!cli.transcript().contains(secret.toUtf8()), qPrintable(secret));
    }

    void listsEverythingThatIsWrong()
    {
        QJsonObject lab = m_lab;
        QJsonArray broadcasters = lab.value(QLatin1StringView("broadcasters")).toArray();
        QJsonObject broadcaster = broadcasters[0].toObject();
        QJsonObject obs = broadcaster.value(QLatin1StringView("obs")).toObject();
        obs.insert(QStringLiteral("password"), QStringLiteral("wrong-password"));
        broadcaster.insert(QStringLiteral("obs"), obs);
        broadcaster.insert(QStringLiteral("playlist"), QStringLiteral("http://127.0.0.1:1/index.m3u8"));
        broadcasters[0] = broadcaster;
        lab.insert(QStringLiteral("broadcasters"), broadcasters);
        QJsonObject device = lab.value(QLatin1StringView("switch")).toObject();
        device.insert(QStringLiteral("community"), QStringLiteral("wrong-community"));
        lab.insert(QStringLiteral("switch"), device);
        QJsonObject chat = lab.value(QLatin1StringView("chat")).toObject();
        chat.insert(QStringLiteral("server"), QStringLiteral("127.0.0.1:1"));
        lab.insert(QStringLiteral("chat"), chat);
        const QString path = m_fixture.write(QStringLiteral("broken.json"), lab);

        CliRunner check;
        QCOMPARE(check.run({QStringLiteral("lab"), QStringLiteral("check"), path, QStringLiteral("--json")}),
                 failed);
        expectErrorsOf(check, {QStringLiteral("S1"), QStringLiteral("B1"), QStringLiteral("P1")});

        // A run refuses such a lab before its first step, and lists the same.
        CliRunner run;
        const QString database = m_fixture.path(QStringLiteral("refused.db"));
        const auto code =
            run.run({QStringLiteral("run"), QStringLiteral("upload-cap-quick"), QStringLiteral("--lab"), path,
                     QStringLiteral("--db"), database, QStringLiteral("--json")});
        QVERIFY2(code == failed, run.transcript().constData());
        expectErrorsOf(run, {QStringLiteral("S1"), QStringLiteral("B1"), QStringLiteral("P1")});
        QVERIFY(!run.out().contains("\"running\""));
        QVERIFY(!run.transcript().contains("wrong-"));
        QVERIFY(!m_fixture.portCap().isLimited());
    }

private:
    void expectErrorsOf(const CliRunner &cli, const QStringList &devices)
    {
        QSet<QString> wrong;
        for (const QJsonObject &object : cli.objects()) {
            if (text(object, "event") == QLatin1StringView("finding") &&
                text(object, "severity") == QLatin1StringView("error"))
                wrong.insert(text(object, "device"));
        }
        for (const QString &device : devices)
            QVERIFY2(wrong.contains(device), QByteArray(cli.transcript() + device.toUtf8()).constData());
    }

    LabFixture m_fixture;
    QJsonObject m_lab;
    QStringList m_secrets;
    QByteArray m_printed;
    bool m_hasRun = false;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
