#include "controllers/switches/snmp/switchprofiles.h"

#include "controllers/domain/jsonreader.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace castbench;

namespace {

QJsonObject labProfile()
{
    return readJsonFile(QStringLiteral(":/castbench/switches/castbench-lab.json")).value_or(QJsonObject());
}

QStringList namesOf(const std::vector<const SwitchProfile *> &profiles)
{
    QStringList names;
    for (const SwitchProfile *profile : profiles)
        names << profile->name;
    return names;
}

} // namespace

class TestSwitchProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtInsAreAllRead();
    void usersProfileWins();
    void usersProfileIsAdded();
    void brokenFileStopsNoOther();
    void sameNameTwiceIsReported();
    void folderThatDoesNotExistIsEmpty();
    void userFolderIsInTheDataFolder();
    void longestPrefixMatches_data();
    void longestPrefixMatches();
    void partOfTheDescriptionMatches();
    void fileIsLoaded();
    void unknownNameListsTheOthers();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void write(const QString &name, QJsonObject profile, const QString &id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSwitchProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSwitchProfiles::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSwitchProfiles::write(const QString &name, QJsonObject profile, const QString &id) const
{
    profile.insert(QStringLiteral("name"), id);
    profile.insert(QStringLiteral("title"), QStringLiteral("Mine"));
    write(name, QJsonDocument(profile).toJson());
}

void TestSwitchProfiles::builtInsAreAllRead()
{
    const SwitchProfiles profiles{QString()};
    for (const Error &problem : profiles.problems())
        QFAIL(qPrintable(problem.text()));
    QVERIFY(profiles.entries().size() > 40);
    QVERIFY(std::ranges::all_of(profiles.entries(), &SwitchProfiles::Entry::builtIn));
    QVERIFY(std::ranges::is_sorted(profiles.entries(), {}, [](const auto &e) { return e.profile.name; }));
    QVERIFY(profiles.named(QStringLiteral("castbench-lab")));
    QVERIFY(!profiles.named(QStringLiteral("castbench")));
}

void TestSwitchProfiles::usersProfileWins()
{
    write(QStringLiteral("better.json"), labProfile(), QStringLiteral("castbench-lab"));
    const SwitchProfiles profiles(m_folder->path());
    QVERIFY(profiles.problems().empty());
    const SwitchProfile *profile = profiles.named(QStringLiteral("castbench-lab"));
    QVERIFY(profile);
    QCOMPARE(profile->title, QStringLiteral("Mine"));
    QCOMPARE(profiles.entries().size(), SwitchProfiles(QString()).entries().size());
}

void TestSwitchProfiles::usersProfileIsAdded()
{
    write(QStringLiteral("mine.json"), labProfile(), QStringLiteral("mine"));
    const SwitchProfiles profiles(m_folder->path());
    const auto entry = std::ranges::find(profiles.entries(), QStringLiteral("mine"),
                                         [](const auto &e) { return e.profile.name; });
    QVERIFY(entry != profiles.entries().end());
    QVERIFY(!entry->builtIn);
    QCOMPARE(entry->file, m_folder->filePath(QStringLiteral("mine.json")));
}

void TestSwitchProfiles::brokenFileStopsNoOther()
{
    write(QStringLiteral("a-broken.json"), "{ \"format\": ");
    write(QStringLiteral("b-wrong.json"), "{ \"format\": \"castbench-switch-profile\", \"version\": 1 }");
    write(QStringLiteral("c-mine.json"), labProfile(), QStringLiteral("mine"));
    const SwitchProfiles profiles(m_folder->path());
    QCOMPARE(profiles.problems().size(), std::size_t{2});
    QVERIFY(profiles.problems()[0].text().contains(QStringLiteral("a-broken.json")));
    QVERIFY(profiles.problems()[1].text().contains(QStringLiteral("b-wrong.json")));
    QVERIFY(profiles.named(QStringLiteral("mine")));
    QVERIFY(profiles.named(QStringLiteral("castbench-lab")));
}

void TestSwitchProfiles::sameNameTwiceIsReported()
{
    write(QStringLiteral("a.json"), labProfile(), QStringLiteral("mine"));
    write(QStringLiteral("b.json"), labProfile(), QStringLiteral("mine"));
    const SwitchProfiles profiles(m_folder->path());
    QCOMPARE(profiles.problems().size(), std::size_t{1});
    QVERIFY(profiles.problems().front().text().contains(QStringLiteral("b.json")));
    QVERIFY(profiles.named(QStringLiteral("mine")));
}

void TestSwitchProfiles::folderThatDoesNotExistIsEmpty()
{
    const SwitchProfiles profiles(m_folder->filePath(QStringLiteral("nowhere")));
    QVERIFY(profiles.problems().empty());
    QVERIFY(profiles.named(QStringLiteral("castbench-lab")));
}

void TestSwitchProfiles::userFolderIsInTheDataFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCOMPARE(SwitchProfiles::userFolder(), data + QStringLiteral("/switches"));
}

void TestSwitchProfiles::longestPrefixMatches_data()
{
    QTest::addColumn<QString>("sysObjectId");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("one model") << QStringLiteral("1.3.6.1.4.1.171.10.76.20.1")
                               << QStringList{QStringLiteral("dlink-dgs-1210-28-c1")};
    QTest::newRow("below a model") << QStringLiteral("1.3.6.1.4.1.171.10.76.10.1.5")
                                   << QStringList{QStringLiteral("dlink-dgs-1210-24-a1")};
    QTest::newRow("second of several")
        << QStringLiteral("1.3.6.1.4.1.11.2.3.7.8.5.1") << QStringList{QStringLiteral("hp-procurve")};
    QTest::newRow("a number that only begins alike")
        << QStringLiteral("1.3.6.1.4.1.118630.5") << QStringList{};
    QTest::newRow("shorter than every prefix") << QStringLiteral("1.3.6.1.4.1") << QStringList{};
    QTest::newRow("two families") << QStringLiteral("1.3.6.1.4.1.9.6.1.83.28.1")
                                  << QStringList{QStringLiteral("ciscosb-bit"),
                                                 QStringLiteral("ciscosb-kbit")};
}

void TestSwitchProfiles::longestPrefixMatches()
{
    QFETCH(const QString, sysObjectId);
    QFETCH(const QStringList, names);
    const SwitchProfiles profiles{QString()};
    QCOMPARE(namesOf(profiles.matching(*SnmpOid::parse(sysObjectId))), names);
}

void TestSwitchProfiles::partOfTheDescriptionMatches()
{
    const SwitchProfiles profiles{QString()};
    QCOMPARE(namesOf(profiles.describedBy(QStringLiteral("jetstream 24-Port Gigabit L2 Managed Switch"))),
             QStringList{QStringLiteral("tplink-jetstream")});
    QVERIFY(profiles.describedBy(QStringLiteral("Linux")).empty());
}

void TestSwitchProfiles::fileIsLoaded()
{
    write(QStringLiteral("mine.json"), labProfile(), QStringLiteral("mine"));
    const auto profile = loadSwitchProfile(m_folder->filePath(QStringLiteral("mine.json")));
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
    QCOMPARE(profile->name, QStringLiteral("mine"));
}

void TestSwitchProfiles::unknownNameListsTheOthers()
{
    const auto profile = loadSwitchProfile(QStringLiteral("no-such-switch"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::NotFound);
    QVERIFY(profile.error().message.contains(QStringLiteral("castbench-lab")));
}

QTEST_GUILESS_MAIN(TestSwitchProfiles)
#include "tst_switchprofiles.moc"
