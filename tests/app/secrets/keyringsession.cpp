#include "tests/app/secrets/keyringsession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QStandardPaths>
#include <QTest>

namespace castbench::test {

namespace {

constexpr int patienceMs = 20'000;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patienceMs);
}

} // namespace

KeyringSession::KeyringSession()
{
    for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
            m_missing = QStringLiteral("%1 is not installed").arg(QLatin1StringView(program));
            return;
        }
    }
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, m_home.path().toLocal8Bit());
    qunsetenv("DISPLAY");
    qunsetenv("XDG_CURRENT_DESKTOP");
    if (!startBus())
        m_missing = QStringLiteral("dbus-daemon does not start");
    else if (!startKeyring())
        m_missing = QStringLiteral("gnome-keyring-daemon does not start");
}

KeyringSession::~KeyringSession()
{
    end(m_keyring);
    end(m_bus);
}

bool KeyringSession::lock()
{
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"),
                           QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    const QList<QDBusObjectPath> keyrings{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    const QDBusMessage answer = service.call(QStringLiteral("Lock"), QVariant::fromValue(keyrings));
    return answer.type() == QDBusMessage::ReplyMessage;
}

bool KeyringSession::startBus()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                QStringLiteral("--print-address=1")});
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(patienceMs))
            return false;
    }
    return qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

bool KeyringSession::startKeyring()
{
    m_keyring.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    if (!m_keyring.waitForStarted(patienceMs))
        return false;
    // What is typed here unlocks a keyring that is made with it.
    m_keyring.write("test");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor(
        [] {
            const QDBusReply<bool> answers = QDBusConnection::sessionBus().interface()->isServiceRegistered(
                QStringLiteral("org.freedesktop.secrets"));
            return answers.value();
        },
        patienceMs);
}

} // namespace castbench::test
