#pragma once

#include "controllers/contracts/clock.h"
#include "probes/chat/irclinebuffer.h"
#include "probes/chat/ircmessage.h"

#include <QSslSocket>

#include <deque>
#include <memory>
#include <set>

namespace castbench::simlab {

/// One client of the IRC server: its link and what is known of it.
class IrcServerClient
{
public:
    /// A client that leaves more than this unread is cut off.
    static constexpr qint64 maximumUnsentBytes = 1024 * 1024;

    IrcServerClient(quint64 id, std::unique_ptr<QSslSocket> socket);
    /// Sends what has been written as far as the link takes it, and closes the link. The socket itself goes
    /// later: it may be emitting a signal.
    ~IrcServerClient();

    const quint64 id;
    IrcLineBuffer lines;
    QByteArray nick;
    QByteArray user;
    QByteArray password;
    bool negotiating = false; ///< CAP was begun and not ended
    bool wantsTags = false;
    bool registered = false;
    std::set<QByteArray> channels; ///< folded names
    std::unique_ptr<Timer> registrationTimer;

    QSslSocket &socket()
    {
        return *m_socket;
    }
    QByteArray source() const;
    /// Writes a message, its last parameter cut where the line would become too long.
    void send(const IrcMessage &message);
    /// Writes a line as it stands; a line end is added.
    void sendLine(const QByteArray &line);
    /// Counts one message; true if it is more than `limit` within `window`, and then it is not counted.
    bool floods(SteadyTime now, int limit, seconds window);

private:
    void write(const QByteArray &bytes);

    std::unique_ptr<QSslSocket> m_socket;
    std::deque<SteadyTime> m_saidAt; ///< within the window
};

} // namespace castbench::simlab
