#include "app/keepawake.h"

#ifdef CASTBENCH_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QThreadPool>

#include <atomic>
#include <mutex>
#endif

namespace castbench {

#ifdef CASTBENCH_HAS_DBUS

namespace {

constexpr int answerTimeoutMs = 5000;

QDBusMessage screenSaverCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                                       QStringLiteral("/org/freedesktop/ScreenSaver"),
                                                       QStringLiteral("org.freedesktop.ScreenSaver"), method);
    call.setArguments(arguments);
    return call;
}

/// systemd's logind: sleep is held off until the descriptor is closed.
QDBusUnixFileDescriptor inhibitSleep(const QString &reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call.setArguments(
        {QStringLiteral("sleep:idle"), QStringLiteral("Castbench"), reason, QStringLiteral("block")});
    const QDBusReply<QDBusUnixFileDescriptor> reply =
        QDBusConnection::systemBus().call(call, QDBus::Block, answerTimeoutMs);
    return reply.isValid() ? reply.value() : QDBusUnixFileDescriptor();
}

} // namespace

// Asked for on a thread of the pool: a bus that does not answer must not hold up the window.
struct KeepAwake::Impl
{
    std::mutex mutex; ///< guards what follows
    bool over = false;
    QDBusUnixFileDescriptor sleep;
    QDBusReply<uint> cookie; ///< of the desktop's screen saver service

    void acquire(const QString &reason)
    {
        const QDBusUnixFileDescriptor descriptor = inhibitSleep(reason);
        const QDBusReply<uint> answer = QDBusConnection::sessionBus().call(
            screenSaverCall(QStringLiteral("Inhibit"), {QStringLiteral("Castbench"), reason}), QDBus::Block,
            answerTimeoutMs);
        const std::lock_guard lock(mutex);
        sleep = descriptor;
        cookie = answer;
        if (over)
            release();
    }
    void release()
    {
        sleep = QDBusUnixFileDescriptor();
        if (cookie.isValid())
            QDBusConnection::sessionBus().send(
                screenSaverCall(QStringLiteral("UnInhibit"), {cookie.value()}));
        cookie = QDBusReply<uint>();
    }
};

KeepAwake::KeepAwake(const QString &reason)
    : m_impl(std::make_shared<Impl>())
{
    QThreadPool::globalInstance()->start([impl = m_impl, reason] { impl->acquire(reason); });
}

KeepAwake::~KeepAwake()
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->over = true;
    m_impl->release();
}

#else

struct KeepAwake::Impl
{
};

KeepAwake::KeepAwake(const QString &) {}

KeepAwake::~KeepAwake() = default;

#endif

} // namespace castbench
