#include "controllers/switches/nsdp/nsdpdiscovery.h"

#include "controllers/domain/switchdevice.h"
#include "controllers/protocols/nsdpresult.h"
#include "controllers/switches/nsdp/nsdpswitch.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QUdpSocket>

#include <algorithm>
#include <map>
#include <set>

namespace castbench::nsdp {

namespace {

constexpr std::size_t maximumSwitches = 256;

FoundSwitch describe(const NsdpIdentity &identity, const Endpoint &address)
{
    FoundSwitch found;
    found.address = address;
    found.driver = switchdrivers::nsdp;
    found.model = identity.model;
    found.name = identity.name;
    found.firmware = identity.firmware;
    found.recognised = QStringLiteral("It answers over NSDP, which NETGEAR Plus switches speak.");
    found.mac = identity.mac;
    found.ports = identity.ports;
    return found;
}

/// The sockets of one search, and what came.
class Searcher
{
public:
    explicit Searcher(Search search)
        : m_search(std::move(search))
        , m_sequence(QRandomGenerator::global()->bounded(0x8000))
    {
    }

    /// Errors: Unreachable.
    Expected<void> open();
    /// Errors: Unreachable, where no interface could send.
    Expected<void> ask();
    std::vector<FoundSwitch> found() const;

private:
    struct Sender
    {
        std::unique_ptr<QUdpSocket> socket;
        MacAddress mac;
        quint16 toPort = 0;
    };

    std::unique_ptr<QUdpSocket> bound(const QHostAddress &address, const Search::Ports &ports);
    void receive(QUdpSocket &socket, quint16 fromPort);
    void take(const QNetworkDatagram &datagram, quint16 fromPort);

    const Search m_search;
    quint32 m_sequence;
    std::set<quint32> m_asked;
    std::vector<std::unique_ptr<QUdpSocket>> m_listeners; ///< for answers that are broadcast
    std::vector<Sender> m_senders;                        ///< and for those that are not
    std::map<MacAddress, FoundSwitch> m_found;
};

Expected<void> Searcher::open()
{
    for (const Search::Ports &ports : m_search.ports) {
        auto listener = bound(QHostAddress::AnyIPv4, ports);
        if (!listener) {
            return Error{
                ErrorCode::Unreachable,
                QStringLiteral("UDP port %1, on which switches answer, is taken; end the program that uses "
                               "it.")
                    .arg(ports.client),
                {}};
        }
        m_listeners.push_back(std::move(listener));
        // The source's address decides over which interface a broadcast leaves.
        for (const BroadcastSource &source : m_search.sources) {
            if (auto socket = bound(source.address, ports))
                m_senders.push_back({std::move(socket), source.mac, ports.device});
        }
    }
    return {};
}

std::unique_ptr<QUdpSocket> Searcher::bound(const QHostAddress &address, const Search::Ports &ports)
{
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(address, ports.client, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return nullptr;
    QObject::connect(socket.get(), &QUdpSocket::readyRead, socket.get(),
                     [this, receiver = socket.get(), port = ports.device] { receive(*receiver, port); });
    return socket;
}

Expected<void> Searcher::ask()
{
    Message request;
    for (const quint16 tag : nsdpIdentityTags())
        request.attributes.push_back({tag, {}});
    bool sent = false;
    for (const Sender &sender : m_senders) {
        request.client = sender.mac;
        request.sequence = ++m_sequence;
        m_asked.insert(request.sequence);
        const auto bytes = encode(request);
        if (!bytes)
            return bytes.error();
        sent |= sender.socket->writeDatagram(*bytes, m_search.destination, sender.toPort) == bytes->size();
    }
    if (!sent) {
        return Error{
            ErrorCode::Unreachable,
            QStringLiteral("No network interface of this computer can broadcast; connect it to the switch's "
                           "network, or give the switch's address."),
            {}};
    }
    return {};
}

void Searcher::receive(QUdpSocket &socket, quint16 fromPort)
{
    while (socket.hasPendingDatagrams())
        take(socket.receiveDatagram(maximumSize + 1), fromPort);
}

// Anybody on the network can send here: what answers no request of this search is dropped.
void Searcher::take(const QNetworkDatagram &datagram, quint16 fromPort)
{
    const auto message = decode(datagram.data());
    if (!message || message->operation != Operation::ReadReply || message->result != Result::Ok ||
        message->device.isNull() || !m_asked.contains(message->sequence))
        return;
    const bool isForUs = std::any_of(m_senders.begin(), m_senders.end(), [&message](const Sender &sender) {
        return sender.mac == message->client;
    });
    if (!isForUs || m_found.size() >= maximumSwitches)
        return;
    const NsdpIdentity identity = readIdentity(*message);
    m_found.try_emplace(identity.mac, describe(identity, {datagram.senderAddress().toString(), fromPort}));
}

std::vector<FoundSwitch> Searcher::found() const
{
    std::vector<FoundSwitch> switches;
    for (const auto &[mac, each] : m_found)
        switches.push_back(each);
    std::sort(switches.begin(), switches.end(), [](const FoundSwitch &a, const FoundSwitch &b) {
        return QHostAddress(a.address.host).toIPv4Address() < QHostAddress(b.address.host).toIPv4Address();
    });
    return switches;
}

} // namespace

QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Search search, Clock &clock, std::stop_token stop)
{
    const int rounds = search.rounds;
    const milliseconds round = search.round;
    const auto searcher = std::make_unique<Searcher>(std::move(search));
    if (const auto opened = searcher->open(); !opened)
        co_return opened.error();
    for (int i = 0; i < rounds; ++i) {
        if (const auto asked = searcher->ask(); !asked)
            co_return asked.error();
        const auto waited = co_await waitFor(clock, round, stop);
        if (!waited)
            co_return waited.error();
    }
    co_return searcher->found();
}

QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Clock &clock, std::stop_token stop)
{
    Search search;
    search.sources = broadcastSources();
    return discover(std::move(search), clock, std::move(stop));
}

QCoro::Task<Expected<FoundSwitch>> identify(Endpoint address, Clock &clock, std::stop_token stop)
{
    if (address.port == 0)
        address.port = devicePort;
    NsdpTarget target;
    target.address = address;
    NsdpSession session(target, clock);
    const auto answer = co_await session.read({}, nsdpIdentityTags(), std::move(stop));
    if (!answer)
        co_return answer.error().within(address.text());
    if (answer->result != Result::Ok)
        co_return failureOf(*answer).within(address.text());
    co_return describe(readIdentity(*answer), address);
}

} // namespace castbench::nsdp
