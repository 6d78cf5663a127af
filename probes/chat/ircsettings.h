#pragma once

#include "controllers/domain/lab.h"

namespace castbench {

struct IrcSettings
{
    Endpoint server;
    bool tls = false;
    /// Certificates are always verified, except those of this very machine (a loopback address or
    /// "localhost"), where there is nobody to be mistaken for. Setting this verifies there as well.
    bool verifyLoopback = false;
    bool twitchTags = false; ///< ask for twitch.tv/tags and twitch.tv/commands
    QString nick;
    QString password; ///< may be empty; never appears in an error
    QString channel;
    int messagesPerWindow = 20; ///< the server's limit for one participant
    seconds window{30};

    milliseconds attemptTimeout{10'000}; ///< from connecting to having joined
    milliseconds silence{15'000};        ///< without a word from the server it is pinged
    milliseconds pongTimeout{5'000};     ///< and after that much more the link is given up
    milliseconds firstRetry{1'000};      ///< doubles with every failure
    milliseconds lastRetry{30'000};
};

/// True for "localhost", 127.0.0.0/8 and ::1.
bool isLoopbackHost(const QString &host);

} // namespace castbench
