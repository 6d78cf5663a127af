#include "probes/chat/ircconnection.h"

#include <QPointer>
#include <QSslConfiguration>

#include <algorithm>

namespace castbench {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;
constexpr qsizetype shortNickLength = 9;
constexpr qsizetype longNickLength = 30;

/// What the server says for people, made harmless: bounded, one line, no control characters.
QString quoted(const QByteArray &text)
{
    constexpr qsizetype maximumQuoteBytes = 200;
    QString result = QString::fromUtf8(text.left(maximumQuoteBytes));
    for (QChar &c : result) {
        if (!c.isPrint())
            c = QLatin1Char(' ');
    }
    return QLatin1Char('"') + result.trimmed() + QLatin1Char('"');
}

} // namespace

IrcConnection::IrcConnection(IrcSettings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_limit(m_settings.messagesPerWindow, m_settings.window)
{
    m_socket.setReadBufferSize(readBufferBytes);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (!m_settings.tls)
            introduce();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &IrcConnection::introduce);
    connect(&m_socket, &QSslSocket::readyRead, this, &IrcConnection::read);
    connect(&m_socket, &QSslSocket::sslErrors, this, &IrcConnection::sslFailed);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &IrcConnection::socketFailed);
}

IrcConnection::~IrcConnection()
{
    m_socket.disconnect(this);
}

void IrcConnection::open()
{
    if (m_state != State::Closed)
        return;
    m_failures = 0;
    m_state = State::Waiting;
    m_timer = m_clock.schedule(m_clock.steadyNow(), [this] { connectNow(); });
}

void IrcConnection::close()
{
    if (m_state == State::Closed)
        return;
    if (m_state == State::Joined || m_state == State::Joining) {
        send(QByteArrayLiteral("QUIT"), {});
        m_socket.flush();
    }
    shut(State::Closed);
}

void IrcConnection::shut(State state)
{
    m_state = state;
    m_timer.reset();
    m_lines.clear();
    m_socket.abort();
}

Error IrcConnection::located(ErrorCode code, const QString &message) const
{
    return Error{code, message, QStringLiteral("chat server ") + m_settings.server.text()};
}

void IrcConnection::lose(ErrorCode code, const QString &message)
{
    const milliseconds pause =
        std::min(m_settings.firstRetry * (1 << std::min(m_failures, 10)), m_settings.lastRetry);
    ++m_failures;
    shut(State::Waiting);
    m_timer = m_clock.schedule(m_clock.steadyNow() + pause, [this] { connectNow(); });
    Q_EMIT lost(located(code, message));
}

void IrcConnection::fail(ErrorCode code, const QString &message)
{
    shut(State::Closed);
    Q_EMIT failed(located(code, message));
}

void IrcConnection::connectNow()
{
    if (!isIrcNick(m_settings.nick.toUtf8()) || !isIrcChannel(m_settings.channel.toUtf8())) {
        fail(
            ErrorCode::InvalidInput,
            QStringLiteral(
                "The lab's chat nick \"%1\" or channel \"%2\" is not one that IRC allows; nicks begin with a "
                "letter and have no blanks, channels begin with #.")
                .arg(m_settings.nick, m_settings.channel));
        return;
    }
    m_state = State::Connecting;
    m_nick = m_settings.nick;
    m_nickVariant = 0;
    m_shortNick = false;
    m_certificateProblem.clear();
    m_timer = m_clock.schedule(m_clock.steadyNow() + m_settings.attemptTimeout, [this] {
        lose(ErrorCode::Timeout, m_state == State::Connecting
                                     ? QStringLiteral("The chat server does not answer.")
                                     : QStringLiteral("The chat server answers, but does not let us in."));
    });
    if (!m_settings.tls) {
        m_socket.connectToHost(m_settings.server.host, m_settings.server.port);
        return;
    }
    configureTls();
    m_socket.connectToHostEncrypted(m_settings.server.host, m_settings.server.port);
}

void IrcConnection::configureTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    const bool verify = m_settings.verifyLoopback || !isLoopbackHost(m_settings.server.host);
    configuration.setPeerVerifyMode(verify ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(configuration);
}

void IrcConnection::introduce()
{
    m_state = State::Registering;
    m_heardAt = m_clock.steadyNow();
    if (m_settings.twitchTags)
        send(QByteArrayLiteral("CAP"),
             {QByteArrayLiteral("REQ"), QByteArrayLiteral("twitch.tv/tags twitch.tv/commands")});
    if (!m_settings.password.isEmpty())
        send(QByteArrayLiteral("PASS"), {m_settings.password.toUtf8()});
    send(QByteArrayLiteral("NICK"), {m_nick.toUtf8()});
    send(QByteArrayLiteral("USER"), {QByteArrayLiteral("castbench"), QByteArrayLiteral("0"),
                                     QByteArrayLiteral("*"), QByteArrayLiteral("Castbench probe")});
}

void IrcConnection::send(const QByteArray &command, const QList<QByteArray> &parameters)
{
    // What cannot be written is left out: the server then says what it misses.
    const IrcMessage message{{}, {}, command, parameters};
    if (const Expected<QByteArray> line = message.serialize())
        m_socket.write(*line);
}

Expected<void> IrcConnection::say(const QByteArray &text)
{
    if (m_state != State::Joined)
        return located(ErrorCode::Unreachable, QStringLiteral("The chat is not connected."));
    const IrcMessage message{{}, {}, QByteArrayLiteral("PRIVMSG"), {m_settings.channel.toUtf8(), text}};
    const Expected<QByteArray> line = message.serialize();
    if (!line)
        return line.error();
    if (!m_limit.take(m_clock.steadyNow()))
        return located(ErrorCode::Refused,
                       QStringLiteral("The chat server's limit of messages is used up for now."));
    m_socket.write(*line);
    m_socket.flush();
    return {};
}

std::chrono::nanoseconds IrcConnection::pause()
{
    return m_limit.wait(m_clock.steadyNow());
}

void IrcConnection::read()
{
    const UtcTime at = m_clock.utcNow();
    m_heardAt = m_clock.steadyNow();
    m_pinged = false;
    m_lines.append(m_socket.readAll());
    const QPointer<IrcConnection> alive{this};
    while (const std::optional<QByteArray> line = m_lines.next()) {
        // A line that makes no sense is not worth losing the link for.
        if (const Expected<IrcMessage> message = IrcMessage::parse(*line))
            handle(*message, at);
        if (!alive)
            return;
    }
    if (m_lines.isOverfull())
        lose(ErrorCode::Protocol,
             QStringLiteral("The chat server sends lines without an end; is it an IRC server?"));
}

void IrcConnection::handle(const IrcMessage &message, UtcTime at)
{
    const QByteArray &command = message.command;
    if (command == "PRIVMSG") {
        if (m_state == State::Joined && ircFold(message.parameter(0)) == ircFold(m_settings.channel.toUtf8()))
            Q_EMIT said(message, at);
    } else if (command == "PING") {
        send(QByteArrayLiteral("PONG"), {message.parameter(0)});
    } else if (command == "CAP") {
        handleCapability(message);
    } else if (command == "JOIN") {
        const bool me = ircFold(message.nick()) == ircFold(m_nick.toUtf8());
        if (m_state == State::Joining && me)
            enter();
    } else if (command == "NOTICE") {
        handleNotice(message);
    } else if (command == "KICK" && ircFold(message.parameter(1)) == ircFold(m_nick.toUtf8())) {
        lose(ErrorCode::Refused,
             QStringLiteral("We were thrown out of the channel: %1.").arg(quoted(message.parameter(2))));
    } else if (command == "RECONNECT") {
        lose(ErrorCode::Unreachable, QStringLiteral("The chat server asked us to connect again."));
    } else if (command == "ERROR") {
        handleError(quoted(message.parameter(0)));
    } else if (command.size() == 3 && command.front() <= '9') {
        handleNumeric(message);
    }
}

// RFC 2812 §5. Numerics that come after joining are about somebody else's business.
void IrcConnection::handleNumeric(const IrcMessage &message)
{
    if (m_state != State::Registering && m_state != State::Joining)
        return;
    const QString words =
        quoted(message.parameters.isEmpty() ? QByteArray() : message.parameters.constLast());
    switch (message.command.toInt()) {
    case 1: // RPL_WELCOME
        m_state = State::Joining;
        if (isIrcNick(message.parameter(0)))
            m_nick = QString::fromUtf8(message.parameter(0));
        send(QByteArrayLiteral("JOIN"), {m_settings.channel.toUtf8()});
        break;
    case 366: // RPL_ENDOFNAMES
        if (m_state == State::Joining)
            enter();
        break;
    case 432: // ERR_ERRONEUSNICKNAME
        rejectNick(words);
        break;
    case 433: // ERR_NICKNAMEINUSE
    case 436: // ERR_NICKCOLLISION
        nextNick();
        break;
    case 464: // ERR_PASSWDMISMATCH
        fail(ErrorCode::AuthenticationFailed,
             QStringLiteral("The chat server does not accept the password: %1. Correct it in the lab file.")
                 .arg(words));
        break;
    case 403: // ERR_NOSUCHCHANNEL
    case 405: // ERR_TOOMANYCHANNELS
    case 437: // ERR_UNAVAILRESOURCE
    case 465: // ERR_YOUREBANNEDCREEP
    case 471: // ERR_CHANNELISFULL
    case 473: // ERR_INVITEONLYCHAN
    case 474: // ERR_BANNEDFROMCHAN
    case 475: // ERR_BADCHANNELKEY
    case 476: // ERR_BADCHANMASK
    case 477: // needs a registered nick
        lose(ErrorCode::Refused,
             QStringLiteral("The chat server does not let us into %1: %2.").arg(m_settings.channel, words));
        break;
    default:
        break;
    }
}

// Twitch tells of a refused login by a notice before the welcome.
void IrcConnection::handleNotice(const IrcMessage &message)
{
    const QByteArray text = message.parameter(1).toLower();
    const bool refused = text.startsWith("login authentication failed") ||
                         text.startsWith("improperly formatted auth") ||
                         text.startsWith("login unsuccessful") || text.startsWith("invalid nick");
    if (m_state == State::Registering && refused)
        fail(ErrorCode::AuthenticationFailed,
             QStringLiteral("The chat server refuses the login: %1. Renew the token in the lab file.")
                 .arg(quoted(message.parameter(1))));
}

// Some servers close the link on a wrong password without the numeric made for it.
void IrcConnection::handleError(const QString &words)
{
    if (m_state == State::Registering && words.contains(QLatin1String("password"), Qt::CaseInsensitive))
        fail(ErrorCode::AuthenticationFailed,
             QStringLiteral("The chat server closed the link: %1. Correct the password in the lab file.")
                 .arg(words));
    else
        lose(ErrorCode::Refused, QStringLiteral("The chat server closed the link: %1.").arg(words));
}

void IrcConnection::handleCapability(const IrcMessage &message)
{
    const QByteArray answer = message.parameter(1).toUpper();
    // The server holds the welcome back until this (IRCv3 capability negotiation). Tags are welcome, not
    // needed.
    if (m_state == State::Registering && (answer == "ACK" || answer == "NAK"))
        send(QByteArrayLiteral("CAP"), {QByteArrayLiteral("END")});
}

void IrcConnection::nextNick()
{
    if (m_state != State::Registering)
        return;
    if (++m_nickVariant > maximumNickVariants) {
        lose(ErrorCode::Refused,
             QStringLiteral("The nick \"%1\" and its variants are in use.").arg(m_settings.nick));
        return;
    }
    const QString suffix = QStringLiteral("_%1").arg(m_nickVariant);
    const qsizetype room = (m_shortNick ? shortNickLength : longNickLength) - suffix.size();
    m_nick = m_settings.nick.left(room) + suffix;
    send(QByteArrayLiteral("NICK"), {m_nick.toUtf8()});
}

// RFC 2812 §1.2.1 promises nine characters; some servers allow no more.
void IrcConnection::rejectNick(const QString &words)
{
    if (m_state == State::Registering && !m_shortNick && m_nick.size() > shortNickLength) {
        m_shortNick = true;
        m_nick = m_settings.nick.left(shortNickLength);
        send(QByteArrayLiteral("NICK"), {m_nick.toUtf8()});
        return;
    }
    fail(ErrorCode::InvalidInput, QStringLiteral("The chat server does not allow the nick \"%1\": %2. "
                                                 "Choose another one in the lab file.")
                                      .arg(m_nick, words));
}

void IrcConnection::enter()
{
    m_state = State::Joined;
    m_failures = 0;
    watch();
    Q_EMIT joined();
}

void IrcConnection::watch()
{
    const SteadyTime deadline =
        m_heardAt + m_settings.silence + (m_pinged ? m_settings.pongTimeout : milliseconds{0});
    if (m_clock.steadyNow() >= deadline && m_pinged) {
        lose(ErrorCode::Timeout, QStringLiteral("The chat server has fallen silent."));
        return;
    }
    if (m_clock.steadyNow() >= deadline) {
        m_pinged = true;
        send(QByteArrayLiteral("PING"), {QByteArrayLiteral("castbench")});
        m_timer = m_clock.schedule(m_clock.steadyNow() + m_settings.pongTimeout, [this] { watch(); });
        return;
    }
    m_timer = m_clock.schedule(deadline, [this] { watch(); });
}

void IrcConnection::sslFailed(const QList<QSslError> &errors)
{
    if (m_socket.peerVerifyMode() == QSslSocket::VerifyNone || errors.isEmpty())
        return;
    m_certificateProblem = errors.constFirst().errorString();
}

void IrcConnection::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_state == State::Closed || m_state == State::Waiting)
        return;
    if (!m_certificateProblem.isEmpty()) {
        fail(ErrorCode::Refused,
             QStringLiteral("The chat server's certificate is not trusted: %1 Install the certificate of "
                            "its authority on this computer, or correct the server's name in the lab "
                            "file.")
                 .arg(m_certificateProblem));
    } else if (error == QAbstractSocket::SslHandshakeFailedError ||
               error == QAbstractSocket::SslInternalError) {
        lose(ErrorCode::Protocol,
             QStringLiteral("No encrypted link could be made (%1); does this port speak TLS?")
                 .arg(m_socket.errorString()));
    } else if (m_state == State::Joined) {
        lose(ErrorCode::Unreachable,
             QStringLiteral("The link to the chat server was lost: %1.").arg(m_socket.errorString()));
    } else {
        lose(ErrorCode::Unreachable,
             QStringLiteral("The chat server cannot be reached: %1.").arg(m_socket.errorString()));
    }
}

} // namespace castbench
