#include "controllers/domain/labfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 seed = 20260131;

Expected<Lab> fullLab()
{
    return loadLab(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/domain/full-lab.json"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList fieldsOf(const std::vector<FieldProblem> &problems)
{
    QStringList fields;
    for (const FieldProblem &problem : problems)
        fields << problem.field;
    return fields;
}

bool chance(QRandomGenerator &random)
{
    return random.bounded(2) == 1;
}

Secret randomReference(QRandomGenerator &random)
{
    const QString text = QStringLiteral("ref %1 é").arg(random.bounded(1000));
    switch (random.bounded(5)) {
    case 0:
        return Secret::fromEnvironment(text);
    case 1:
        return Secret::fromFile(text);
    case 2:
        return Secret::fromKeychain(text);
    case 3:
        return Secret::redacted();
    default:
        return {};
    }
}

Endpoint randomEndpoint(QRandomGenerator &random)
{
    return {chance(random) ? u"2001:db8::1"_s : u"host-%1.example"_s.arg(random.bounded(100)),
            static_cast<quint16>(random.bounded(1, 65536))};
}

Broadcaster randomBroadcaster(QRandomGenerator &random, int index)
{
    Broadcaster broadcaster;
    broadcaster.id = u"B%1"_s.arg(index);
    broadcaster.name = u"Left \"%1\" \\ ü"_s.arg(random.bounded(1000));
    broadcaster.obsUrl = QUrl(u"ws://10.0.0.%1:4455"_s.arg(random.bounded(1, 255)));
    broadcaster.obsPassword = randomReference(random);
    broadcaster.switchPort = random.bounded(1, 4097);
    broadcaster.frameClockId = random.bounded(256);
    if (chance(random))
        broadcaster.playlist = QUrl(u"https://cdn.example/a%20b/%1.m3u8?q=%2"_s.arg(index).arg(u"ä"_s));
    if (chance(random))
        broadcaster.chatChannel = u"#b%1"_s.arg(index);
    const ClockSource clocks[] = {{ClockSource::Kind::Reference, {}},
                                  {ClockSource::Kind::Controller, {}},
                                  {ClockSource::Kind::Unknown, {}},
                                  {ClockSource::Kind::Sntp, randomEndpoint(random)}};
    broadcaster.clock = clocks[random.bounded(4)];
    return broadcaster;
}

Viewer randomViewer(QRandomGenerator &random, int index)
{
    Viewer viewer;
    viewer.id = u"P%1"_s.arg(index);
    viewer.name = u"平板 %1"_s.arg(index);
    viewer.profile = chance(random) ? PlayerProfile::App : PlayerProfile::Browser;
    viewer.remote = chance(random);
    viewer.chats = chance(random);
    if (chance(random))
        viewer.chatNick = u"nick%1"_s.arg(index);
    viewer.pairingCode = randomReference(random);
    viewer.chatPassword = randomReference(random);
    return viewer;
}

Lab randomLab(QRandomGenerator &random)
{
    Lab lab = newLab();
    lab.name = u"Lab %1"_s.arg(random.bounded(1000));
    lab.broadcasters.clear();
    lab.viewers.clear();
    for (int i = random.bounded(1, 5); i > 0; --i)
        lab.broadcasters.push_back(randomBroadcaster(random, i));
    for (int i = random.bounded(0, 8); i > 0; --i)
        lab.viewers.push_back(randomViewer(random, i));
    lab.switchDevice.address = randomEndpoint(random);
    lab.switchDevice.profile = u"castbench-lab"_s;
    lab.switchDevice.community = randomReference(random);
    if (chance(random)) {
        lab.chat.emplace();
        lab.chat->server = randomEndpoint(random);
        lab.chat->tls = chance(random);
        lab.chat->messagesPerWindow = random.bounded(1, 100'001);
        lab.chat->window = seconds(random.bounded(1, 3601));
        lab.chat->referencePassword = randomReference(random);
    }
    if (chance(random))
        lab.referenceServer = randomEndpoint(random);
    lab.controller.listen = {u"0.0.0.0"_s, static_cast<quint16>(random.bounded(65536))};
    lab.clockThreshold = milliseconds(random.bounded(1, 10'001));
    return lab;
}

} // namespace

class TestLabFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLabSaysWhatIsLeftToFillIn()
    {
        QCOMPARE(fieldsOf(validateLab(newLab())),
                 QStringList({u"name"_s, u"broadcasters[0].obs.url"_s, u"broadcasters[0].switch_port"_s,
                              u"switch.address"_s, u"switch.profile"_s}));
    }

    void whatIsSavedIsLoadedAsAnEqualLab()
    {
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lab.json"_s);
        for (int i = 0; i < 200; ++i) {
            const Lab lab = randomLab(random);
            const auto saved = saveLab(lab, path);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
            const auto loaded = loadLab(path);
            QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
            QCOMPARE(*loaded, lab);
        }
    }

    void nothingIsSavedThatWouldLoseASecret()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lab.json"_s);
        const auto lab = fullLab();
        QVERIFY(lab);
        const QStringList fields{
            u"broadcasters[0].obs.password"_s, u"viewers[0].pairing_code"_s, u"switch.community"_s,
            u"chat.reference_password"_s,      u"broadcasters[0].obs.url"_s, u"broadcasters[0].playlist"_s};
        QCOMPARE(fieldsOf(labSaveProblems(*lab)), fields);
        const auto saved = saveLab(*lab, path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
        for (const QString &field : fields)
            QVERIFY2(saved.error().text().contains(field + u": "_s), qPrintable(field));
        QVERIFY(!saved.error().text().contains(u"hunter"_s));
        QVERIFY(!QFile::exists(path));
    }

    void anIncompleteLabLeavesTheFormerFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"lab.json"_s);
        QRandomGenerator random(seed);
        Lab lab = randomLab(random);
        QVERIFY(saveLab(lab, path));
        const QByteArray before = bytesOf(path);
        lab.switchDevice.address = {};
        const auto saved = saveLab(lab, path);
        QVERIFY(!saved);
        QVERIFY(saved.error().text().contains(u"switch.address"_s));
        QCOMPARE(bytesOf(path), before);
    }

    void everySecretHasItsField()
    {
        auto lab = fullLab();
        QVERIFY(lab);
        QStringList fields;
        QSet<QString> owners;
        for (const LabSecret &secret : secretsOf(*lab)) {
            fields << secret.field;
            owners << secret.owner;
            *secret.secret = Secret();
        }
        QCOMPARE(fields.size(), 11);
        QCOMPARE(owners.size(), 11);
        QVERIFY(owners.contains(u"P1/chat_password"_s));
        // None is left that the list does not know.
        const QByteArray stored = QJsonDocument(labToJson(*lab)).toJson();
        for (const char *mark : {"redacted", "env", "password", "community", "pairing_code"})
            QVERIFY2(!stored.contains(mark), mark);
    }

    void whatIsSharedHoldsNoSecret_data()
    {
        QTest::addColumn<SecretReferences>("references");
        QTest::newRow("keep") << SecretReferences::Keep;
        QTest::newRow("remove") << SecretReferences::Remove;
    }
    void whatIsSharedHoldsNoSecret()
    {
        QFETCH(SecretReferences, references);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shared.json"_s);
        const auto lab = fullLab();
        QVERIFY(lab);
        const auto exported = exportLab(*lab, path, references);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().text()));
        const QByteArray bytes = bytesOf(path);
        QVERIFY(!bytes.contains("hunter"));
        QVERIFY(!bytes.contains("joe"));
        QVERIFY(bytes.contains("10.0.0.1"));
        const auto shared = loadLab(path);
        QVERIFY(shared);
        QCOMPARE(shared->switchDevice.address, lab->switchDevice.address);
        QCOMPARE(shared->switchDevice.community, Secret::redacted());
        QCOMPARE(shared->viewers[0].chatPassword,
                 references == SecretReferences::Keep ? lab->viewers[0].chatPassword : Secret::redacted());
        QCOMPARE(shared->viewers[1].chatPassword, Secret());
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        const auto saved = saveLab(randomLab(random), folder.filePath(u"none/lab.json"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::NotFound);
        QVERIFY(saved.error().context.contains(u"none/lab.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestLabFiles)
#include "tst_labfiles.moc"
