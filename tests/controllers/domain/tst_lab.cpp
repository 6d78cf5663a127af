#include "controllers/domain/jsonreader.h"
#include "controllers/domain/lab.h"
#include "documenttable.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;
using Edit = std::function<void(Lab &)>;

Expected<Lab> labFrom(const QByteArray &json)
{
    const auto object = readJsonObject(json, QStringLiteral("lab.json"));
    if (!object)
        return object.error();
    return labFromJson(*object, QStringLiteral("lab.json"));
}

Expected<Lab> fullLab()
{
    return loadLab(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/domain/full-lab.json"));
}

} // namespace

class TestLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead()
    {
        const auto lab = fullLab();
        QVERIFY2(lab, lab ? "" : qPrintable(lab.error().text()));
        QCOMPARE(lab->name, QStringLiteral("Lab A"));
        const Broadcaster *b1 = lab->broadcaster(QStringLiteral("B1"));
        QVERIFY(b1);
        QCOMPARE(b1->obsUrl.port(), 4455);
        QCOMPARE(*b1->obsPassword.reveal(), QStringLiteral("hunter3"));
        QCOMPARE(b1->switchPort, 3);
        QCOMPARE(b1->frameClockId, 1);
        QCOMPARE(b1->chatChannel, QStringLiteral("#b1"));
        QCOMPARE(b1->clock, (ClockSource{ClockSource::Kind::Sntp, {QStringLiteral("10.0.0.2"), 123}}));
        QCOMPARE(lab->broadcaster(QStringLiteral("B2"))->name, QStringLiteral("B2"));
        const Viewer *p1 = lab->viewer(QStringLiteral("P1"));
        QVERIFY(p1);
        QVERIFY(p1->remote);
        QCOMPARE(p1->profile, PlayerProfile::App);
        QCOMPARE(p1->chatPassword.source(), Secret::Source::Environment);
        QVERIFY(!lab->viewer(QStringLiteral("P2"))->chats);
        QVERIFY(!lab->viewer(QStringLiteral("B1")));
        QCOMPARE(lab->switchDevice.address, (Endpoint{QStringLiteral("10.0.0.1"), 161}));
        QVERIFY(lab->chat);
        QCOMPARE(lab->chat->messagesPerWindow, 100);
        QCOMPARE(lab->chat->window, seconds(60));
        QCOMPARE(lab->controller.listen, (Endpoint{QStringLiteral("::"), 7400}));
        QCOMPARE(*lab->referenceServer, (Endpoint{QStringLiteral("10.0.0.9"), 1123}));
        QCOMPARE(lab->clockThreshold, milliseconds(50ms));
    }

    void whatIsStoredHoldsNoSecret()
    {
        const auto lab = fullLab();
        QVERIFY(lab);
        const QByteArray stored = QJsonDocument(labToJson(*lab)).toJson();
        QVERIFY2(!stored.contains("hunter"), stored.constData());
        QVERIFY(!stored.contains("joe"));
        QVERIFY(stored.contains("redacted"));
        QVERIFY(stored.contains("CHAT"));
    }

    void storedLabIsReadAgainWithoutItsSecrets()
    {
        auto lab = fullLab();
        QVERIFY(lab);
        const auto again = labFromJson(labToJson(*lab), QStringLiteral("again"));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QCOMPARE(labToJson(*again), labToJson(*lab));
        const auto revealed = again->switchDevice.community.reveal();
        QVERIFY(!revealed);
        QCOMPARE(revealed.error().code, ErrorCode::InvalidInput);
        // Apart from secrets and user names everything is as it was.
        const Secret redacted = again->switchDevice.community;
        lab->switchDevice.community = redacted;
        lab->chat->referencePassword = redacted;
        lab->viewers.front().pairingCode = redacted;
        lab->broadcasters.front().obsPassword = redacted;
        lab->broadcasters.front().obsUrl.setUserInfo({});
        lab->broadcasters.front().playlist.setUserInfo({});
        QCOMPARE(*again, *lab);
    }

    void acceptsAndRefusesTheTable_data()
    {
        QTest::addColumn<DocumentCase>("documentCase");
        for (const DocumentCase &entry : documentTable(QStringLiteral("lab-documents")))
            QTest::newRow(qPrintable(entry.name)) << entry;
    }
    void acceptsAndRefusesTheTable()
    {
        QFETCH(DocumentCase, documentCase);
        const auto lab = labFromJson(documentCase.document, QStringLiteral("lab.json"));
        QVERIFY2(lab.has_value() == documentCase.valid, lab ? "accepted" : qPrintable(lab.error().text()));
        if (lab) {
            QVERIFY(labFromJson(labToJson(*lab), QStringLiteral("again")));
            QVERIFY(validateLab(*lab).empty());
        } else
            QVERIFY(lab.error().text().startsWith(QStringLiteral("lab.json: ")));
    }

    void everyProblemIsReportedWithItsField()
    {
        const auto lab = labFrom(R"({"format":"castbench-lab","version":1,"name":"L",
            "broadcasters":[{"id":"B1","obs":{"url":"h","pasword":"s3cret"},"switch_port":0}],
            "viewers":[{"id":"B1"},{"id":"P2","chat":{"nick":"x"}}],
            "switch":{"id":"S1","driver":"snmp","address":"::1","profile":"p","community":17}})");
        QVERIFY(!lab);
        const QString text = lab.error().text();
        for (const char *field :
             {"lab.json: broadcasters[0].obs.url: ", "lab.json: broadcasters[0].obs.pasword: ",
              "lab.json: broadcasters[0].switch_port: ", "lab.json: viewers[0].id: ",
              "lab.json: viewers[1].chat: ", "lab.json: switch.address: ", "lab.json: switch.community: "})
            QVERIFY2(text.contains(QString::fromLatin1(field)), field);
        QCOMPARE(text.count(u'\n'), 6);
        QVERIFY(!text.contains(QStringLiteral("s3cret")));
    }

    void editedLabsAreValidatedByField_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *field, Edit edit) {
            QTest::newRow(field) << edit << QString::fromLatin1(field);
        };
        const QString blank = QStringLiteral("a b");
        row("name", [](Lab &lab) { lab.name.clear(); });
        row("broadcasters", [](Lab &lab) { lab.broadcasters.clear(); });
        row("broadcasters[0].id", [=](Lab &lab) { lab.broadcasters[0].id = blank; });
        row("broadcasters[1].name", [](Lab &lab) { lab.broadcasters[1].name.clear(); });
        row("broadcasters[0].obs.url", [](Lab &lab) { lab.broadcasters[0].obsUrl.setScheme(u"http"_s); });
        row("broadcasters[0].switch_port", [](Lab &lab) { lab.broadcasters[0].switchPort = 4097; });
        row("broadcasters[0].frame_clock_id", [](Lab &lab) { lab.broadcasters[0].frameClockId = 256; });
        row("broadcasters[0].playlist", [](Lab &lab) { lab.broadcasters[0].playlist.setScheme(u"ftp"_s); });
        row("broadcasters[0].chat_channel", [](Lab &lab) { lab.broadcasters[0].chatChannel = u"b1"_s; });
        row("broadcasters[0].clock", [](Lab &lab) {
            lab.broadcasters[0].clock = {ClockSource::Kind::Sntp, {}};
        });
        row("viewers[1].id", [](Lab &lab) { lab.viewers[1].id = lab.viewers[0].id; });
        row("viewers[0].chat_nick", [=](Lab &lab) { lab.viewers[0].chatNick = blank; });
        row("switch.id", [](Lab &lab) { lab.switchDevice.id.clear(); });
        row("switch.driver", [](Lab &lab) { lab.switchDevice.driver.clear(); });
        row("switch.address", [](Lab &lab) { lab.switchDevice.address = {}; });
        row("switch.profile", [](Lab &lab) { lab.switchDevice.profile.clear(); });
        row("chat.server", [](Lab &lab) { lab.chat->server.port = 0; });
        row("chat.rate_limit.messages", [](Lab &lab) { lab.chat->messagesPerWindow = 0; });
        row("chat.rate_limit.per_seconds", [](Lab &lab) { lab.chat->window = 2h; });
        row("chat.reference_nick", [=](Lab &lab) { lab.chat->referenceNick = blank; });
        row("controller.listen", [=](Lab &lab) { lab.controller.listen.host = blank; });
        row("clocks.reference_server", [](Lab &lab) { lab.referenceServer->port = 0; });
        row("clocks.threshold", [](Lab &lab) { lab.clockThreshold = 0ms; });
    }
    void editedLabsAreValidatedByField()
    {
        QFETCH(Edit, edit);
        auto lab = fullLab();
        QVERIFY(lab);
        edit(*lab);
        const auto problems = validateLab(*lab);
        QCOMPARE(problems.size(), std::size_t(1));
        QTEST(problems.front().field, "field");
        QVERIFY(!problems.front().message.isEmpty());
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("name") << QStringLiteral("switch.example:161") << QStringLiteral("switch.example")
                              << 161;
        QTest::newRow("IPv4") << QStringLiteral("10.0.0.1:65535") << QStringLiteral("10.0.0.1") << 65535;
        QTest::newRow("IPv6") << QStringLiteral("[2001:db8::1]:80") << QStringLiteral("2001:db8::1") << 80;
        QTest::newRow("any port") << QStringLiteral("h:0") << QStringLiteral("h") << 0;
    }
    void readsAddresses()
    {
        QFETCH(QString, text);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY(endpoint);
        QTEST(endpoint->host, "host");
        QTEST(int(endpoint->port), "port");
        QCOMPARE(endpoint->text(), text);
        QVERIFY(Endpoint().text().isEmpty());
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", ":", "h", "h:", ":80", "h:-1", "h:+1", "h:65536", "h:1:2", "[::1]", "[::1]80", "[]:80",
              "[::1:80", "[host]:80", "h h:80", "h\n:80", "h:80 ", "h:٨", "ws://h:80"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesAddresses()
    {
        QFETCH(QString, text);
        QVERIFY(!Endpoint::parse(text));
    }

    void filesThatCannotBeReadAreNamed()
    {
        const QTemporaryDir folder;
        const auto missing = loadLab(folder.filePath(QStringLiteral("none.json")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().context.contains(QStringLiteral("none.json")));
        const auto isFolder = loadLab(folder.path());
        QVERIFY(!isFolder);
        QCOMPARE(isFolder.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"
