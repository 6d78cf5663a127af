#include "tests/support/irclab.h"

#include <QFile>

namespace castbench::test {

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/chat/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/chat is incomplete");
    return file.readAll();
}

} // namespace

simlab::IrcServerSettings encryptedIrcServer()
{
    simlab::IrcServerSettings settings;
    settings.certificate = QSslCertificate(dataFile(QStringLiteral("self-signed.crt")));
    settings.key = QSslKey(dataFile(QStringLiteral("self-signed.key")), QSsl::Ec);
    return settings;
}

WatchedIrc::WatchedIrc(IrcSettings settings, Clock &clock)
    : connection(std::move(settings), clock)
{
    QObject::connect(&connection, &IrcConnection::joined, &connection, [this] { ++joins; });
    QObject::connect(&connection, &IrcConnection::lost, &connection,
                     [this](const Error &error) { losses.push_back(error); });
    QObject::connect(&connection, &IrcConnection::failed, &connection,
                     [this](const Error &error) { failures.push_back(error); });
    QObject::connect(&connection, &IrcConnection::said, &connection,
                     [this](const IrcMessage &message, UtcTime) {
                         texts.append(message.parameter(1));
                         messages.push_back(message);
                     });
}

IrcSettings ircSettings(quint16 port, const QString &nick)
{
    IrcSettings settings;
    settings.server = {QStringLiteral("127.0.0.1"), port};
    settings.nick = nick;
    settings.channel = QStringLiteral("#lab");
    return settings;
}

} // namespace castbench::test
