#include "controllers/domain/jsonreader.h"
#include "controllers/domain/savefile.h"
#include "controllers/switches/guard/capjournal.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

using namespace Qt::StringLiterals;

JournalledCap someCap(int port = 3)
{
    JournalledCap cap;
    cap.device.id = u"S1"_s;
    cap.device.name = u"Rack switch"_s;
    cap.device.driver = switchdrivers::snmp;
    cap.device.address = {u"192.168.1.2"_s, 161};
    cap.device.profile = u"castbench-lab"_s;
    cap.device.community = Secret::fromKeychain(u"Lab-A/S1/community/1"_s);
    cap.port = port;
    cap.former = {Cap::kbps(3000), u"1.3.6.1.4=3000;1.3.6.1.5=1"_s,
                  *utcFromIsoString(u"2026-01-31T12:00:00Z")};
    cap.run = u"Evening, \"quoted\" ü"_s;
    cap.owner = ProcessIdentity::current();
    cap.at = *utcFromIsoString(u"2026-01-31T12:00:01.5Z");
    return cap;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's file could not be written");
}

} // namespace

class TestCapJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<CapJournal>(m_folder->filePath(u"caps"_s));
    }

    void whatIsWrittenIsReadAgain()
    {
        const JournalledCap cap = someCap();
        QVERIFY(m_journal->write(cap));
        const auto found = m_journal->find(cap.device, cap.port);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        QVERIFY(found->has_value());
        QCOMPARE(**found, cap);
        QCOMPARE(m_journal->list().caps, std::vector{cap});
    }

    void everyDriverComesBack_data()
    {
        QTest::addColumn<Switch>("device");
        Switch v3 = someCap().device;
        v3.snmpVersion = SnmpVersion::V3;
        v3.community = Secret();
        v3.snmpUser = {u"castbench"_s, SnmpAuthentication::Sha512, Secret::fromEnvironment(u"AUTH"_s),
                       SnmpPrivacy::Aes256, Secret::fromFile(u"/etc/priv"_s)};
        QTest::newRow("SNMPv3") << v3;
        Switch nsdp = someCap().device;
        nsdp.driver = switchdrivers::nsdp;
        nsdp.address = {u"10.0.0.9"_s, 63322};
        nsdp.profile.clear();
        nsdp.community = Secret();
        nsdp.password = Secret::fromEnvironment(u"SWITCH"_s);
        QTest::newRow("NSDP") << nsdp;
        Switch local;
        local.id = u"bridge"_s;
        local.name = u"Bridge"_s;
        local.driver = switchdrivers::tc;
        local.interfaces = {u"lan1"_s, u"lan2"_s, u"lan3"_s};
        QTest::newRow("Linux, here") << local;
        Switch remote = local;
        remote.address = {u"router.lab"_s, 22};
        remote.ssh = {u"root"_s, u"/home/me/.ssh/lab"_s};
        QTest::newRow("Linux over ssh") << remote;
    }
    void everyDriverComesBack()
    {
        QFETCH(const Switch, device);
        JournalledCap cap = someCap();
        cap.device = device;
        QVERIFY(m_journal->write(cap));
        const auto listing = m_journal->list();
        QVERIFY2(listing.problems.empty(),
                 listing.problems.empty() ? "" : qPrintable(listing.problems.front().text()));
        QCOMPARE(listing.caps, std::vector{cap});
    }

    void plainSecretsAreNotWritten()
    {
        JournalledCap cap = someCap();
        cap.device.community = Secret::plain(u"hunter2-community"_s);
        cap.device.password = Secret::plain(u"hunter2-password"_s);
        cap.device.snmpUser.name = u"u"_s;
        cap.device.snmpUser.authenticationPassword = Secret::plain(u"hunter2-auth"_s);
        cap.device.snmpUser.privacyPassword = Secret::plain(u"hunter2-priv"_s);
        QVERIFY(m_journal->write(cap));
        const QDir folder(m_journal->folder());
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        QVERIFY(!contentOf(folder.filePath(folder.entryList(QDir::Files).front())).contains("hunter2"));
        const auto found = m_journal->find(cap.device, cap.port);
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->device.password.source(), Secret::Source::Redacted);
    }

    void secretFilesAreFoundFromElsewhere()
    {
        JournalledCap cap = someCap();
        cap.device.community = Secret::fromFile(u"community.txt"_s);
        QVERIFY(m_journal->write(cap));
        const auto found = m_journal->find(cap.device, cap.port);
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->device.community.reference(), QDir::current().filePath(u"community.txt"_s));
    }

    void portsHaveFilesOfTheirOwn()
    {
        QVERIFY(m_journal->write(someCap(1)));
        QVERIFY(m_journal->write(someCap(2)));
        JournalledCap again = someCap(1);
        again.run = u"Second"_s;
        QVERIFY(m_journal->write(again));
        QCOMPARE(m_journal->list().caps.size(), std::size_t{2});
        QVERIFY(m_journal->remove(again.device, 1));
        QCOMPARE(m_journal->list().caps, std::vector{someCap(2)});
        QVERIFY(m_journal->remove(again.device, 1));
    }

    void keysTellPortsApart()
    {
        const Switch one = someCap().device;
        Switch renamed = one;
        renamed.id = u"S2"_s;
        renamed.name = u"Other name"_s;
        renamed.community = Secret();
        QCOMPARE(switchPortKey(one, 3), switchPortKey(renamed, 3));
        QVERIFY(switchPortKey(one, 3) != switchPortKey(one, 4));
        Switch elsewhere = one;
        elsewhere.address.host = u"192.168.1.3"_s;
        QVERIFY(switchPortKey(one, 3) != switchPortKey(elsewhere, 3));
        Switch bridge;
        bridge.driver = switchdrivers::tc;
        bridge.interfaces = {u"lan1"_s, u"lan2"_s};
        Switch turned = bridge;
        turned.interfaces = {u"lan2"_s, u"lan1"_s};
        QCOMPARE(switchPortKey(bridge, 1), switchPortKey(turned, 2));
    }

    void nothingIsThereAtFirst()
    {
        QVERIFY(m_journal->list().caps.empty());
        QVERIFY(m_journal->list().problems.empty());
        const auto found = m_journal->find(someCap().device, 3);
        QVERIFY(found && !found->has_value());
    }

    /// Whatever is cut off or overwritten: an error that names file and remedy, never a crash, never a
    /// reading that was not written.
    void brokenFilesAreReported()
    {
        QVERIFY(m_journal->write(someCap()));
        const QDir folder(m_journal->folder());
        const QString path = folder.filePath(folder.entryList(QDir::Files).front());
        const QByteArray whole = contentOf(path);
        for (qsizetype length = 0; length < whole.trimmed().size(); ++length) {
            writeContent(path, whole.left(length));
            const auto listing = m_journal->list();
            QVERIFY2(listing.caps.empty(), qPrintable(QString::number(length)));
            QCOMPARE(listing.problems.size(), std::size_t{1});
            QVERIFY(listing.problems.front().text().contains(path));
            QVERIFY(listing.problems.front().message.contains(u"by hand"_s));
            QVERIFY(!m_journal->find(someCap().device, 3));
        }
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            writeContent(path, changed);
            const auto listing = m_journal->list();
            QCOMPARE(listing.caps.size() + listing.problems.size(), std::size_t{1});
        }
    }

    void foreignFilesAreReported_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("newer version") << u"version"_s << QJsonValue(2) << u"newer"_s;
        QTest::newRow("other format") << u"format"_s << QJsonValue(u"castbench-lab"_s) << u"format"_s;
        QTest::newRow("port 0") << u"port"_s << QJsonValue(0) << u"port"_s;
        QTest::newRow("other port") << u"port"_s << QJsonValue(4) << u"name"_s;
        QTest::newRow("huge port") << u"port"_s << QJsonValue(1e300) << u"port"_s;
        QTest::newRow("no former value") << u"former"_s << QJsonValue() << u"former"_s;
        QTest::newRow("no cap") << u"former"_s << QJsonValue(QJsonObject{{u"cap"_s, 5}}) << u"former.cap"_s;
        QTest::newRow("no time") << u"at"_s << QJsonValue(u"yesterday"_s) << u"at"_s;
        QTest::newRow("no owner") << u"owner"_s << QJsonValue(u"me"_s) << u"owner"_s;
        QTest::newRow("no switch") << u"switch"_s << QJsonValue(QJsonObject()) << u"switch.id"_s;
        QTest::newRow("typing error") << u"prot"_s << QJsonValue(3) << u"prot"_s;
    }
    void foreignFilesAreReported()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, says);
        QVERIFY(m_journal->write(someCap()));
        const QDir folder(m_journal->folder());
        const QString path = folder.filePath(folder.entryList(QDir::Files).front());
        QJsonObject object = *readJsonFile(path);
        object.insert(key, value);
        QVERIFY(saveJsonFile(path, object));
        const auto listing = m_journal->list();
        QVERIFY(listing.caps.empty());
        QCOMPARE(listing.problems.size(), std::size_t{1});
        QVERIFY2(listing.problems.front().text().contains(says), qPrintable(listing.problems.front().text()));
    }

    void manyAndHugeFilesAreBounded()
    {
        QVERIFY(makeFolder(m_journal->folder()));
        const QDir folder(m_journal->folder());
        writeContent(folder.filePath(u"huge.json"_s), QByteArray(5 * 1024 * 1024, '{'));
        for (int i = 0; i < 1100; ++i)
            writeContent(folder.filePath(u"%1.json"_s.arg(i)), "{}");
        QCOMPARE(m_journal->list().problems.size(), std::size_t{1000});
    }

    void anUnwritableFolderIsSaid()
    {
        constexpr auto anybodyReads = QFile::Permissions(0x5555);
        QVERIFY(makeFolder(m_journal->folder()));
        QVERIFY(QFile::setPermissions(m_folder->path(), anybodyReads | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(m_journal->folder(), anybodyReads));
        const auto written = [this] {
            const test::Unprivileged unprivileged;
            return m_journal->write(someCap());
        }();
        QVERIFY(QFile::setPermissions(m_journal->folder(), anybodyReads | QFile::WriteOwner));
        QVERIFY(!written);
        QVERIFY(written.error().text().contains(m_journal->folder()));
        QVERIFY(m_journal->list().caps.empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CapJournal> m_journal;
};

QTEST_GUILESS_MAIN(TestCapJournal)
#include "tst_capjournal.moc"
