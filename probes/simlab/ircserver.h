#pragma once

#include "controllers/contracts/clock.h"
#include "probes/simlab/holdtimes.h"
#include "probes/simlab/ircserverclient.h"

#include <QHostAddress>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace castbench::simlab {

struct IrcServerSettings
{
    /// What happens to a client that says more than it may.
    enum class OnFlood {
        Close, ///< ERROR, and the link is closed
        Drop,  ///< what is too much vanishes without a word, as on Twitch
    };

    QByteArray name = "irc.castbench.lab";
    QByteArray password;       ///< empty: none is asked for
    int messagesPerWindow = 0; ///< 0: no limit
    seconds window{30};
    OnFlood onFlood = OnFlood::Close;
    int maximumClients = 256;
    qsizetype maximumNickBytes = 30;
    bool offersTags = true; ///< grants twitch.tv/tags and stamps messages with tmi-sent-ts
    seconds registrationTimeout{30};
    QSslCertificate certificate = QSslCertificate(); ///< with the key: every link is encrypted
    QSslKey key;
};

/// A small IRC server (RFC 2812): registration, channels, messages. Sends a message to everybody in the
/// channel but its sender. What it is told may come from anybody: lines, channels, clients and unsent data
/// are bounded.
class IrcServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumChannelsPerClient = 10;

    IrcServer(IrcServerSettings settings, Clock &clock, QObject *parent = nullptr);
    ~IrcServer() override;

    /// Listens on `port`, 0 = any free one, and returns it. Errors: Refused (in use).
    Expected<quint16> listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    /// Stops listening and closes every link.
    void close();

    /// Nicks of those who have registered.
    QList<QByteArray> nicks() const;
    /// Nicks of those in a channel.
    QList<QByteArray> members(const QByteArray &channel) const;
    /// Messages passed on to channels so far, each counted once.
    int messagesRelayed() const
    {
        return m_relayed;
    }
    /// From reading a message off its link to handing it to the others'.
    const HoldTimes &holdTimes() const
    {
        return m_holdTimes;
    }

    /// Cuts the link of a nick without a word, as a broken cable does to a server that notices. False if
    /// there is none.
    bool dropLink(const QByteArray &nick);
    /// Links that are made from now on are closed at once.
    void setRefusing(bool refusing)
    {
        m_refusing = refusing;
    }
    /// Lets messages take so much longer.
    void setDelay(milliseconds delay)
    {
        m_delay = delay;
    }
    /// Asked for each message before it is passed on; one that is answered with false vanishes.
    void setFilter(std::function<bool(const IrcMessage &)> filter)
    {
        m_filter = std::move(filter);
    }
    /// Says a line to everybody in a channel, as it stands; a line end is added.
    void inject(const QByteArray &channel, const QByteArray &line);

private:
    using Client = IrcServerClient;
    class Listener;

    void accept(qintptr descriptor);
    void read(quint64 id);
    void handle(Client &client, const IrcMessage &message);
    void handlePass(Client &client, const IrcMessage &message);
    void handleNick(Client &client, const IrcMessage &message);
    void handleUser(Client &client, const IrcMessage &message);
    void handleCap(Client &client, const IrcMessage &message);
    void handleJoin(Client &client, const IrcMessage &message);
    void handlePart(Client &client, const IrcMessage &message);
    void handlePrivmsg(Client &client, const IrcMessage &message);
    void sendNames(Client &client, const QByteArray &channel);
    void welcome(Client &client);
    void relay(Client &from, const IrcMessage &message);
    void reply(Client &client, const char *numeric, QList<QByteArray> parameters);
    void broadcast(const QByteArray &channel, const IrcMessage &message);
    /// Says why, and closes the link. `client` is gone afterwards.
    void quit(Client &client, const QByteArray &reason);
    void remove(quint64 id, const QByteArray &reason);
    Client *find(const QByteArray &nick);

    IrcServerSettings m_settings;
    Clock &m_clock;
    std::unique_ptr<Listener> m_listener;
    std::map<quint64, std::unique_ptr<Client>> m_clients;
    std::map<quint64, std::unique_ptr<Timer>> m_delayed;
    quint64 m_nextId = 0;
    quint64 m_nextDelayed = 0;
    milliseconds m_delay{0};
    bool m_refusing = false;
    std::function<bool(const IrcMessage &)> m_filter;
    int m_relayed = 0;
    SteadyTime m_readAt; // when the lines that are being handled were read
    HoldTimes m_holdTimes;
};

} // namespace castbench::simlab
