#include "app/secrets/chosensecretstore.h"
#include "controllers/domain/labfiles.h"
#include "probes/clock/systemclock.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

using namespace Qt::StringLiterals;

/// As on a computer without a desktop: nobody speaks D-Bus.
void leaveTheDesktop(const QTemporaryDir &home)
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
        qunsetenv(variable);
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
}

} // namespace

class TestChosenSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        leaveTheDesktop(m_home);
    }

    void init()
    {
        m_path = m_home.filePath(u"%1/secrets.json"_s.arg(++m_count));
    }

    void beforeTheChoiceNothingIsWritten()
    {
        ChosenSecretStore store(m_path, m_clock);
        QCOMPARE(store.protection(), SecretProtection::Session);
        QVERIFY(QCoro::waitFor(store.write(u"e"_s, u"hunter2"_s)));
        QVERIFY(!QFileInfo::exists(m_path));
    }

#ifdef Q_OS_LINUX
    void withoutKeyStoreNothingIsWrittenInClear()
    {
        ChosenSecretStore store(m_path, m_clock);
        const auto reason = QCoro::waitFor(store.choose(SecretProtection::KeyStore));
        QVERIFY(reason);
        QVERIFY(!reason->message.isEmpty());
        QCOMPARE(store.protection(), SecretProtection::Session);
        QVERIFY(QCoro::waitFor(store.write(u"e"_s, u"hunter2"_s)));
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void withoutKeyStoreAFileThatIsThereServes()
    {
        FileSecretStore before(m_path);
        QVERIFY(QCoro::waitFor(before.write(u"e"_s, u"hunter2"_s)));
        ChosenSecretStore store(m_path, m_clock);
        QVERIFY(QCoro::waitFor(store.choose(SecretProtection::KeyStore)));
        QCOMPARE(store.protection(), SecretProtection::PrivateFile);
        QCOMPARE(*QCoro::waitFor(store.read(u"e"_s)), u"hunter2"_s);
    }

    void aMissingSecretSaysThatThereIsNoKeyStore()
    {
        ChosenSecretStore store(m_path, m_clock);
        const auto reason = QCoro::waitFor(store.choose(SecretProtection::KeyStore));
        const auto text = QCoro::waitFor(store.read(u"gone"_s));
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::NotFound);
        QVERIFY(text.error().message.contains(reason->message));
        QVERIFY(text.error().message.contains(u"\"env\""_s));
    }

    void aRunIsMadeWithWhatTheUserKeeps()
    {
        Lab lab = newLab();
        QCOMPARE(*QCoro::waitFor(resolveForRun(lab, m_clock)), lab);
        lab.switchDevice.community = Secret::fromKeychain(u"community"_s);
        const auto missing = QCoro::waitFor(resolveForRun(lab, m_clock));
        QVERIFY(!missing);
        QCOMPARE(missing.error().context, u"switch.community"_s);
        FileSecretStore file(defaultSecretsFile());
        QVERIFY(defaultSecretsFile().startsWith(m_home.path()));
        QVERIFY(QCoro::waitFor(file.write(u"community"_s, u"hunter2"_s)));
        const auto resolved = QCoro::waitFor(resolveForRun(lab, m_clock));
        QVERIFY(resolved);
        QCOMPARE(*resolved->switchDevice.community.reveal(), u"hunter2"_s);
    }
#endif

    void whatTheUserChoseIsTaken()
    {
        ChosenSecretStore store(m_path, m_clock);
        for (const auto choice : {SecretProtection::PrivateFile, SecretProtection::Session}) {
            QVERIFY(!QCoro::waitFor(store.choose(choice)));
            QCOMPARE(store.protection(), choice);
        }
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void anotherChoiceLosesNothing()
    {
        ChosenSecretStore store(m_path, m_clock);
        QVERIFY(!QCoro::waitFor(store.choose(SecretProtection::PrivateFile)));
        QVERIFY(QCoro::waitFor(store.write(u"in file"_s, u"1"_s)));
        QVERIFY(!QCoro::waitFor(store.choose(SecretProtection::Session)));
        QVERIFY(QCoro::waitFor(store.write(u"in memory"_s, u"2"_s)));
        QCOMPARE(*QCoro::waitFor(store.read(u"in file"_s)), u"1"_s);
        QVERIFY(!QCoro::waitFor(store.choose(SecretProtection::PrivateFile)));
        QCOMPARE(*QCoro::waitFor(store.read(u"in memory"_s)), u"2"_s);
        for (const QString &entry : {u"in file"_s, u"in memory"_s}) {
            QVERIFY(QCoro::waitFor(store.remove(entry)));
            QCOMPARE(QCoro::waitFor(store.read(entry)).error().code, ErrorCode::NotFound);
        }
    }

    void choicesHaveStableNames()
    {
        for (const auto choice :
             {SecretProtection::KeyStore, SecretProtection::PrivateFile, SecretProtection::Session})
            QCOMPARE(*secretProtectionFromKey(secretProtectionKey(choice)), choice);
        QCOMPARE(secretProtectionKey(SecretProtection::PrivateFile), u"private-file"_s);
        QVERIFY(!secretProtectionFromKey(u"safe"));
    }

private:
    QTemporaryDir m_home;
    QString m_path;
    int m_count = 0;
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestChosenSecretStore)
#include "tst_chosensecretstore.moc"
