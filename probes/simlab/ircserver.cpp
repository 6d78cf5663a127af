#include "probes/simlab/ircserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace castbench::simlab {

class IrcServer::Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {
    }

private:
    void incomingConnection(qintptr descriptor) override
    {
        m_accept(descriptor);
    }

    std::function<void(qintptr)> m_accept;
};

IrcServer::IrcServer(IrcServerSettings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_listener(std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); }))
{
}

IrcServer::~IrcServer()
{
    close();
}

Expected<quint16> IrcServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_listener->listen(address, port)) {
        const QString message =
            QStringLiteral("The chat server cannot listen: %1.").arg(m_listener->errorString());
        return Error{ErrorCode::Refused, message, address.toString()};
    }
    return m_listener->serverPort();
}

void IrcServer::close()
{
    m_listener->close();
    m_delayed.clear();
    while (!m_clients.empty())
        remove(m_clients.begin()->first, QByteArrayLiteral("Server closed"));
}

void IrcServer::accept(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    const bool full = m_clients.size() >= static_cast<std::size_t>(m_settings.maximumClients);
    if (!socket->setSocketDescriptor(descriptor) || m_refusing || full)
        return;
    const quint64 id = ++m_nextId;
    auto client = std::make_unique<Client>(id, std::move(socket));
    QSslSocket &link = client->socket();
    connect(&link, &QSslSocket::readyRead, this, [this, id] { read(id); });
    // Later: a link may turn out to be broken while its clients are being walked through.
    const auto gone = [this, id] {
        remove(id, QByteArrayLiteral("Connection closed"));
    };
    connect(&link, &QSslSocket::disconnected, this, gone, Qt::QueuedConnection);
    client->registrationTimer =
        m_clock.schedule(m_clock.steadyNow() + m_settings.registrationTimeout,
                         [this, id] { remove(id, QByteArrayLiteral("Registration timed out")); });
    m_clients.emplace(id, std::move(client));
    if (!m_settings.certificate.isNull()) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_settings.certificate);
        configuration.setPrivateKey(m_settings.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        link.setSslConfiguration(configuration);
        link.startServerEncryption();
    }
}

void IrcServer::read(quint64 id)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    m_readAt = m_clock.steadyNow();
    found->second->lines.append(found->second->socket().readAll());
    // Any line may be its client's last.
    for (auto it = found; it != m_clients.end(); it = m_clients.find(id)) {
        Client &client = *it->second;
        const std::optional<QByteArray> line = client.lines.next();
        if (!line) {
            if (client.lines.isOverfull())
                quit(client, QByteArrayLiteral("Line too long"));
            return;
        }
        if (const Expected<IrcMessage> message = IrcMessage::parse(*line))
            handle(client, *message);
    }
}

void IrcServer::handle(Client &client, const IrcMessage &message)
{
    const QByteArray &command = message.command;
    if (command == "PASS")
        handlePass(client, message);
    else if (command == "NICK")
        handleNick(client, message);
    else if (command == "USER")
        handleUser(client, message);
    else if (command == "CAP")
        handleCap(client, message);
    else if (command == "PING")
        client.send({{}, m_settings.name, "PONG", {m_settings.name, message.parameter(0)}});
    else if (command == "QUIT")
        quit(client, QByteArrayLiteral("Quit"));
    else if (command == "PONG")
        return;
    else if (!client.registered)
        reply(client, "451", {"You have not registered"});
    else if (command == "JOIN")
        handleJoin(client, message);
    else if (command == "PART")
        handlePart(client, message);
    else if (command == "NAMES")
        sendNames(client, message.parameter(0));
    else if (command == "PRIVMSG")
        handlePrivmsg(client, message);
    else
        reply(client, "421", {command, "Unknown command"});
}

void IrcServer::handlePass(Client &client, const IrcMessage &message)
{
    if (client.registered)
        reply(client, "462", {"You may not reregister"});
    else
        client.password = message.parameter(0);
}

void IrcServer::handleNick(Client &client, const IrcMessage &message)
{
    const QByteArray nick = message.parameter(0);
    if (nick.isEmpty()) {
        reply(client, "431", {"No nickname given"});
    } else if (!isIrcNick(nick) || nick.size() > m_settings.maximumNickBytes) {
        reply(client, "432", {isIrcNick(nick) ? nick : QByteArrayLiteral("*"), "Erroneous nickname"});
    } else if (const Client *other = find(nick); other && other != &client) {
        reply(client, "433", {nick, "Nickname is already in use"});
    } else {
        const IrcMessage change{{}, client.source(), "NICK", {nick}};
        client.nick = nick;
        if (client.registered)
            client.send(change);
        else
            welcome(client);
    }
}

void IrcServer::handleUser(Client &client, const IrcMessage &message)
{
    if (client.registered) {
        reply(client, "462", {"You may not reregister"});
    } else if (!isIrcNick(message.parameter(0)) || message.parameters.size() < 4) {
        reply(client, "461", {"USER", "Not enough parameters"});
    } else {
        client.user = message.parameter(0);
        welcome(client);
    }
}

void IrcServer::handleCap(Client &client, const IrcMessage &message)
{
    const QByteArray verb = message.parameter(0).toUpper();
    const QByteArray nick = client.nick.isEmpty() ? QByteArrayLiteral("*") : client.nick;
    if (verb == "LS") {
        client.negotiating = !client.registered;
        const QByteArray offer = m_settings.offersTags ? "twitch.tv/commands twitch.tv/tags" : "";
        client.send({{}, m_settings.name, "CAP", {nick, "LS", offer}});
    } else if (verb == "REQ") {
        client.negotiating = !client.registered;
        const QList<QByteArray> wanted = message.parameter(1).simplified().split(' ');
        const auto known = [](const QByteArray &name) {
            return name == "twitch.tv/tags" || name == "twitch.tv/commands" || name == "twitch.tv/membership";
        };
        const bool granted = m_settings.offersTags && std::all_of(wanted.begin(), wanted.end(), known);
        client.wantsTags = client.wantsTags || (granted && wanted.contains("twitch.tv/tags"));
        client.send({{}, m_settings.name, "CAP", {nick, granted ? "ACK" : "NAK", message.parameter(1)}});
    } else if (verb == "END") {
        client.negotiating = false;
        welcome(client);
    }
}

void IrcServer::welcome(Client &client)
{
    if (client.registered || client.negotiating || client.nick.isEmpty() || client.user.isEmpty())
        return;
    if (client.password != m_settings.password && !m_settings.password.isEmpty()) {
        reply(client, "464", {"Password incorrect"});
        quit(client, QByteArrayLiteral("Bad password"));
        return;
    }
    client.registered = true;
    client.registrationTimer.reset();
    reply(client, "001", {QByteArray("Welcome to the lab's chat, " + client.nick)});
    reply(client, "422", {"No message of the day"});
}

void IrcServer::handleJoin(Client &client, const IrcMessage &message)
{
    const QByteArray channel = message.parameter(0);
    const QByteArray folded = ircFold(channel);
    if (!isIrcChannel(channel)) {
        reply(client, "403", {"*", "No such channel"});
        return;
    }
    if (client.channels.contains(folded))
        return;
    if (client.channels.size() >= maximumChannelsPerClient) {
        reply(client, "405", {channel, "You have joined too many channels"});
        return;
    }
    client.channels.insert(folded);
    broadcast(channel, {{}, client.source(), "JOIN", {channel}});
    sendNames(client, channel);
}

void IrcServer::sendNames(Client &client, const QByteArray &channel)
{
    if (!isIrcChannel(channel))
        return;
    QByteArray line;
    const auto flush = [&] {
        if (!line.isEmpty())
            reply(client, "353", {"=", channel, std::exchange(line, {}).trimmed()});
    };
    for (const QByteArray &nick : members(channel)) {
        if (line.size() + nick.size() > 300)
            flush();
        line += nick + ' ';
    }
    flush();
    reply(client, "366", {channel, "End of NAMES list"});
}

void IrcServer::handlePart(Client &client, const IrcMessage &message)
{
    const QByteArray channel = message.parameter(0);
    if (!isIrcChannel(channel) || !client.channels.contains(ircFold(channel))) {
        reply(client, "442",
              {isIrcChannel(channel) ? channel : QByteArrayLiteral("*"), "You're not on that channel"});
        return;
    }
    broadcast(channel, {{}, client.source(), "PART", {channel}});
    client.channels.erase(ircFold(channel));
}

void IrcServer::handlePrivmsg(Client &client, const IrcMessage &message)
{
    const QByteArray channel = message.parameter(0);
    if (message.parameters.size() < 2 || message.parameter(1).isEmpty()) {
        reply(client, "412", {"No text to send"});
    } else if (!client.channels.contains(ircFold(channel))) {
        reply(client, "404",
              {isIrcChannel(channel) ? channel : QByteArrayLiteral("*"), "Cannot send to channel"});
    } else if (!client.floods(m_clock.steadyNow(), m_settings.messagesPerWindow, m_settings.window)) {
        relay(client, {{}, client.source(), "PRIVMSG", {channel, message.parameter(1)}});
    } else if (m_settings.onFlood == IrcServerSettings::OnFlood::Close) {
        quit(client, QByteArrayLiteral("Excess Flood"));
    }
}

void IrcServer::relay(Client &from, const IrcMessage &message)
{
    if (m_filter && !m_filter(message))
        return;
    ++m_relayed;
    const QByteArray channel = ircFold(message.parameter(0));
    IrcMessage tagged = message;
    const auto sentAt = std::chrono::floor<milliseconds>(m_clock.utcNow()).time_since_epoch();
    tagged.tags.insert("tmi-sent-ts", QByteArray::number(static_cast<qint64>(sentAt.count())));
    const auto deliver = [this, channel, message, tagged, sender = from.id, readAt = m_readAt] {
        for (const auto &[id, client] : m_clients) {
            if (id != sender && client->channels.contains(channel))
                client->send(client->wantsTags ? tagged : message);
        }
        m_holdTimes.add(std::chrono::floor<microseconds>(m_clock.steadyNow() - readAt));
    };
    if (m_delay == milliseconds{0}) {
        deliver();
        return;
    }
    const quint64 key = ++m_nextDelayed;
    m_delayed[key] = m_clock.schedule(m_clock.steadyNow() + m_delay, [this, key, deliver] {
        deliver();
        m_delayed.erase(key);
    });
}

void IrcServer::inject(const QByteArray &channel, const QByteArray &line)
{
    for (const auto &[id, client] : m_clients) {
        if (client->channels.contains(ircFold(channel)))
            client->sendLine(line);
    }
}

void IrcServer::broadcast(const QByteArray &channel, const IrcMessage &message)
{
    for (const auto &[id, client] : m_clients) {
        if (client->channels.contains(ircFold(channel)))
            client->send(message);
    }
}

void IrcServer::reply(Client &client, const char *numeric, QList<QByteArray> parameters)
{
    parameters.prepend(client.nick.isEmpty() ? QByteArrayLiteral("*") : client.nick);
    client.send({{}, m_settings.name, numeric, parameters});
}

void IrcServer::quit(Client &client, const QByteArray &reason)
{
    client.send({{}, {}, "ERROR", {QByteArray("Closing Link: " + reason)}});
    remove(client.id, reason);
}

void IrcServer::remove(quint64 id, const QByteArray &reason)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    const std::unique_ptr<Client> client = std::move(found->second);
    m_clients.erase(found);
    const IrcMessage message{{}, client->source(), "QUIT", {reason}};
    for (const auto &[other, peer] : m_clients) {
        const auto shared = [&](const QByteArray &channel) {
            return peer->channels.contains(channel);
        };
        if (client->registered && std::any_of(client->channels.begin(), client->channels.end(), shared))
            peer->send(message);
    }
}

bool IrcServer::dropLink(const QByteArray &nick)
{
    Client *client = find(nick);
    if (!client)
        return false;
    const quint64 id = client->id;
    client->socket().abort();
    remove(id, QByteArrayLiteral("Connection reset by peer"));
    return true;
}

IrcServer::Client *IrcServer::find(const QByteArray &nick)
{
    for (const auto &[id, client] : m_clients) {
        if (ircFold(client->nick) == ircFold(nick))
            return client.get();
    }
    return nullptr;
}

QList<QByteArray> IrcServer::nicks() const
{
    QList<QByteArray> result;
    for (const auto &[id, client] : m_clients) {
        if (client->registered)
            result.append(client->nick);
    }
    return result;
}

QList<QByteArray> IrcServer::members(const QByteArray &channel) const
{
    QList<QByteArray> result;
    for (const auto &[id, client] : m_clients) {
        if (client->channels.contains(ircFold(channel)))
            result.append(client->nick);
    }
    return result;
}

} // namespace castbench::simlab
