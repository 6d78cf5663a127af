#include "probes/fleet/fleetserver.h"

#include "probes/fleet/fleetprotocol.h"
#include "probes/fleet/pairing.h"
#include "probes/wire/httpserver.h"

namespace castbench {

namespace {

constexpr seconds helloTimeout{10};
constexpr std::size_t maximumCandidates = 256;
// After this many wrong codes an address has to wait; a code of eight digits is then out of reach.
constexpr int refusalsBeforeWait = 5;
constexpr seconds refusalWait{30};
constexpr quint16 closePolicy = 1008; // RFC 6455 §7.4.1

QString addressOf(const wire::WebSocket &socket)
{
    const QString peer = socket.peer();
    return peer.left(peer.lastIndexOf(u':'));
}

} // namespace

struct FleetServer::Candidate
{
    std::unique_ptr<wire::WebSocket> socket;
    QByteArray nonce;
    std::unique_ptr<Timer> timeout;
};

FleetServer::FleetServer(wire::NetworkThread &network, Clock &clock, const ReferenceClock &reference)
    : m_clock(clock)
    , m_reference(reference)
    , m_server(std::make_unique<wire::HttpServer>(network))
{
    wire::WebSocketLimits limits;
    limits.maximumMessageBytes = maximumFleetMessageBytes;
    m_server->acceptWebSockets(limits, {QByteArray(fleetSubprotocol)});
    connect(m_server.get(), &wire::HttpServer::webSocketOpened, this, &FleetServer::onOpened);
}

FleetServer::~FleetServer() = default;

Expected<quint16> FleetServer::listen(const Endpoint &endpoint)
{
    return m_server->listen(endpoint.host, endpoint.port);
}

Expected<FleetDevice *> FleetServer::expect(const QString &device, const QString &pairingCode)
{
    const QString code = normalisedPairingCode(pairingCode);
    if (code.size() < minimumCodeLength)
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("The pairing code needs at least %1 letters or digits.").arg(minimumCodeLength),
            device};
    for (const auto &[other, expectation] : m_expected) {
        if (other != device && expectation.pairingCode == code)
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("The pairing code is that of %1 already; every device needs its own.")
                             .arg(other),
                         device};
    }
    Expectation &expectation = m_expected[device];
    expectation.pairingCode = code;
    if (!expectation.device)
        expectation.device = std::make_unique<FleetDevice>(device, m_clock, m_reference);
    return expectation.device.get();
}

void FleetServer::onOpened(wire::WebSocket *socket)
{
    std::unique_ptr<wire::WebSocket> owned(socket);
    if (m_candidates.size() >= maximumCandidates || isSlowedDown(addressOf(*socket))) {
        owned->close(closePolicy, QStringLiteral("too many attempts, wait half a minute"));
        owned.release()->deleteLater();
        return;
    }
    auto candidate = std::make_unique<Candidate>();
    candidate->socket = std::move(owned);
    candidate->nonce = makePairingNonce();
    Candidate *raw = candidate.get();
    candidate->timeout = m_clock.schedule(m_clock.steadyNow() + helloTimeout, [this, raw] { drop(*raw); });
    connect(socket, &wire::WebSocket::textReceived, this,
            [this, raw](const QByteArray &utf8) { onHello(*raw, utf8); });
    connect(socket, &wire::WebSocket::closed, this, [this, raw] { drop(*raw); });
    m_candidates.emplace(socket, std::move(candidate));
    socket->sendText(encodeFleetMessage(QStringLiteral("challenge"),
                                        {{QStringLiteral("protocol"), fleetProtocolVersion},
                                         {QStringLiteral("nonce"), bytesToText(raw->nonce)},
                                         {QStringLiteral("version"), QStringLiteral(CASTBENCH_VERSION)}}));
}

void FleetServer::onHello(Candidate &candidate, const QByteArray &utf8)
{
    const auto refuse = [this, &candidate](const QString &message) {
        candidate.socket->sendText(
            encodeFleetMessage(QStringLiteral("refused"), {{QStringLiteral("message"), message}}));
        drop(candidate);
    };
    const auto message = decodeFleetMessage(utf8);
    if (!message || message->type != QLatin1StringView("hello"))
        return refuse(QStringLiteral("A hello was expected."));
    if (message->body.value(QLatin1StringView("protocol")).toInt() != fleetProtocolVersion)
        return refuse(
            QStringLiteral("This controller speaks protocol %1 (castbench %2); install the same version.")
                .arg(fleetProtocolVersion)
                .arg(QStringLiteral(CASTBENCH_VERSION)));
    const QByteArray probeNonce = bytesFromText(message->body.value(QLatin1StringView("nonce")));
    const QByteArray proof = bytesFromText(message->body.value(QLatin1StringView("proof")));
    for (const auto &[device, expectation] : m_expected) {
        if (probeNonce.size() < pairingNonceBytes ||
            !proofsEqual(proof, probeProof(expectation.pairingCode, candidate.nonce, probeNonce)))
            continue;
        const QByteArray answer = controllerProof(expectation.pairingCode, candidate.nonce, probeNonce);
        candidate.socket->disconnect(this);
        std::unique_ptr<wire::WebSocket> socket = std::move(candidate.socket);
        m_candidates.erase(socket.get());
        expectation.device->adopt(std::move(socket), message->body, answer);
        return;
    }
    Refusals &refusals = m_refusals[addressOf(*candidate.socket)];
    ++refusals.count;
    refusals.last = m_clock.steadyNow();
    refuse(QStringLiteral("No device of this lab has that pairing code."));
}

void FleetServer::drop(Candidate &candidate)
{
    wire::WebSocket *socket = candidate.socket.release();
    socket->disconnect(this);
    socket->close(closePolicy);
    socket->deleteLater();
    m_candidates.erase(socket);
}

bool FleetServer::isSlowedDown(const QString &address) const
{
    const auto refusals = m_refusals.constFind(address);
    return refusals != m_refusals.constEnd() && refusals->count >= refusalsBeforeWait &&
           m_clock.steadyNow() - refusals->last < refusalWait;
}

} // namespace castbench
