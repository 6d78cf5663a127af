#pragma once

#include "probes/chat/ircconnection.h"
#include "probes/simlab/ircserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace castbench::test {

/// Settings of a server whose links are encrypted with the self-signed certificate of tests/data/chat.
simlab::IrcServerSettings encryptedIrcServer();

/// A connection and what it said.
class WatchedIrc
{
public:
    WatchedIrc(IrcSettings settings, Clock &clock);

    IrcConnection connection;
    int joins = 0;
    std::vector<Error> losses;
    std::vector<Error> failures;
    QList<QByteArray> texts; ///< what others said
    std::vector<IrcMessage> messages;
};

/// "nick" in "#lab" at 127.0.0.1:port.
IrcSettings ircSettings(quint16 port, const QString &nick);

} // namespace castbench::test
