#include "app/secrets/filesecretstore.h"
#include "app/secrets/openstore.h"
#include "probes/clock/systemclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace castbench;

namespace {

/// As on a computer without a desktop: nobody speaks D-Bus.
void leaveTheDesktop(const QTemporaryDir &home)
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
        qunsetenv(variable);
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
}

} // namespace

class TestOpenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        leaveTheDesktop(m_home);
    }

#ifdef Q_OS_LINUX
    void withoutKeyStoreNothingIsWrittenInClear()
    {
        const QString path = m_home.filePath(QStringLiteral("none/secrets.json"));
        auto opened = QCoro::waitFor(openSecretStore(SecretProtection::KeyStore, path, m_clock));
        QCOMPARE(opened.store->protection(), SecretProtection::Session);
        QVERIFY(opened.fallbackReason);
        QVERIFY(!opened.fallbackReason->message.isEmpty());
        QVERIFY(QCoro::waitFor(opened.store->write(QStringLiteral("e"), QStringLiteral("hunter2"))));
        QVERIFY(!QFileInfo::exists(path));
    }

    void withoutKeyStoreAFileThatIsThereServes()
    {
        const QString path = m_home.filePath(QStringLiteral("some/secrets.json"));
        FileSecretStore before(path);
        QVERIFY(QCoro::waitFor(before.write(QStringLiteral("e"), QStringLiteral("hunter2"))));
        auto opened = QCoro::waitFor(openSecretStore(SecretProtection::KeyStore, path, m_clock));
        QCOMPARE(opened.store->protection(), SecretProtection::PrivateFile);
        QVERIFY(opened.fallbackReason);
        QCOMPARE(*QCoro::waitFor(opened.store->read(QStringLiteral("e"))), QStringLiteral("hunter2"));
    }
#endif

    void whatTheUserChoseIsTaken()
    {
        const QString path = m_home.filePath(QStringLiteral("chosen/secrets.json"));
        for (const auto choice : {SecretProtection::PrivateFile, SecretProtection::Session}) {
            const auto opened = QCoro::waitFor(openSecretStore(choice, path, m_clock));
            QCOMPARE(opened.store->protection(), choice);
            QVERIFY(!opened.fallbackReason);
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void choicesHaveStableNames()
    {
        for (const auto choice :
             {SecretProtection::KeyStore, SecretProtection::PrivateFile, SecretProtection::Session})
            QCOMPARE(*secretProtectionFromKey(secretProtectionKey(choice)), choice);
        QCOMPARE(secretProtectionKey(SecretProtection::PrivateFile), QStringLiteral("private-file"));
        QVERIFY(!secretProtectionFromKey(u"safe"));
    }

private:
    QTemporaryDir m_home;
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestOpenStore)
#include "tst_openstore.moc"
