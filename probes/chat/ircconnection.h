#pragma once

#include "controllers/contracts/clock.h"
#include "probes/chat/irclinebuffer.h"
#include "probes/chat/ircmessage.h"
#include "probes/chat/ircsettings.h"
#include "probes/chat/messagelimit.h"

#include <QObject>
#include <QSslSocket>

#include <memory>
#include <optional>

namespace castbench {

/// A participant in one channel of an IRC server (RFC 2812). Stays connected: a lost link is made again, with
/// growing pauses, until close(). A nick that is in use gets a suffix; one that is too long for the server is
/// cut.
class IrcConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumNickVariants = 5;

    IrcConnection(IrcSettings settings, Clock &clock, QObject *parent = nullptr);
    ~IrcConnection() override;

    void open();
    /// Says goodbye and stays away. Neither joined() nor lost() follows.
    void close();
    bool isJoined() const
    {
        return m_state == State::Joined;
    }
    /// The nick in use, which may differ from the one asked for.
    QString nick() const
    {
        return m_nick;
    }
    bool isEncrypted() const
    {
        return m_socket.isEncrypted();
    }

    /// Says something in the channel, now or not at all, so that a stamp in it stays true.
    /// Errors: Unreachable (not joined), Refused (the server's limit; see pause()), InvalidInput.
    Expected<void> say(const QByteArray &text);
    /// How long until say() is within the server's limit again.
    std::chrono::nanoseconds pause();
    /// Shortest interval at which say() can go on for ever.
    std::chrono::nanoseconds shortestInterval() const
    {
        return m_limit.interval();
    }

Q_SIGNALS:
    /// The channel has been entered, the first time or again.
    void joined();
    /// The link was lost, or an attempt failed; the next one follows. Codes: Unreachable, Timeout, Refused,
    /// Protocol.
    void lost(const castbench::Error &error);
    /// Trying again would not help: AuthenticationFailed, InvalidInput, or Refused for a certificate. Closed.
    void failed(const castbench::Error &error);
    /// Somebody said something in the channel; `at` is this computer's UTC.
    void said(const castbench::IrcMessage &message, castbench::UtcTime at);

private:
    enum class State { Closed, Waiting, Connecting, Registering, Joining, Joined };

    void connectNow();
    void configureTls();
    void introduce();
    void read();
    void handle(const IrcMessage &message, UtcTime at);
    void handleNumeric(const IrcMessage &message);
    void handleNotice(const IrcMessage &message);
    void handleError(const QString &words);
    void handleCapability(const IrcMessage &message);
    void nextNick();
    void rejectNick(const QString &words);
    void enter();
    void watch();
    void socketFailed(QAbstractSocket::SocketError error);
    void sslFailed(const QList<QSslError> &errors);
    void lose(ErrorCode code, const QString &message);
    void fail(ErrorCode code, const QString &message);
    void shut(State state);
    Error located(ErrorCode code, const QString &message) const;
    void send(const QByteArray &command, const QList<QByteArray> &parameters);

    IrcSettings m_settings;
    Clock &m_clock;
    QSslSocket m_socket;
    State m_state = State::Closed;
    MessageLimit m_limit;
    IrcLineBuffer m_lines;
    QString m_nick;
    int m_nickVariant = 0;
    bool m_shortNick = false;
    int m_failures = 0; ///< in a row
    SteadyTime m_heardAt;
    bool m_pinged = false;
    QString m_certificateProblem;
    std::unique_ptr<Timer> m_timer; ///< of the attempt, the retry or the watch, whichever the state needs
};

} // namespace castbench
