#include "probes/simlab/relayworker.h"

#include "probes/simlab/socketoptions.h"

#include <algorithm>

namespace castbench::simlab {

namespace {

constexpr int acceptedReceiveBuffer = 4096; // doubled by Linux; about half of that becomes the window
constexpr int ethernetSegment = 1460;
constexpr qint64 readBuffer = 2048;
constexpr qint64 upstreamBuffer = 65536;
constexpr milliseconds tick{4};
constexpr milliseconds retryDelay{100};
constexpr int maximumAttempts = 30;

} // namespace

RelayLink::RelayLink(QTcpSocket *client, UplinkRelay::Ingest ingest, RelayState &state)
    : m_client(client)
    , m_ingest(std::move(ingest))
    , m_state(state)
{
    m_client->setParent(this);
    m_client->setReadBufferSize(readBuffer);
    connect(m_client, &QTcpSocket::readyRead, this, [this] {
        countReceived();
        Q_EMIT received();
    });
    connect(m_client, &QTcpSocket::disconnected, this, &RelayLink::abort);
    connect(&m_upstream, &QTcpSocket::connected, this, &RelayLink::received);
    connect(&m_upstream, &QTcpSocket::bytesWritten, this, &RelayLink::received);
    connect(&m_upstream, &QTcpSocket::readyRead, this, &RelayLink::returnBytes);
    connect(&m_upstream, &QTcpSocket::errorOccurred, this, &RelayLink::upstreamFailed);
    connect(&m_retry, &QTimer::timeout, this, &RelayLink::connectUpstream);
    m_retry.setSingleShot(true);
    connectUpstream();
}

void RelayLink::connectUpstream()
{
    ++m_attempts;
    m_upstream.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_upstream.connectToHost(QHostAddress(QHostAddress::LocalHost), m_ingest());
}

void RelayLink::upstreamFailed()
{
    const bool isRefused = m_upstream.error() == QAbstractSocket::ConnectionRefusedError;
    if (!isRefused || m_attempts >= maximumAttempts)
        return abort();
    m_retry.start(retryDelay);
}

qint64 RelayLink::forward(qint64 allowed)
{
    if (!isWaiting())
        return 0;
    const qint64 room = upstreamBuffer - m_upstream.bytesToWrite();
    const QByteArray bytes = m_client->read(std::min({allowed, room, m_client->bytesAvailable()}));
    m_taken += static_cast<quint64>(bytes.size());
    countReceived();
    m_upstream.write(bytes);
    m_state.forwarded += static_cast<quint64>(bytes.size());
    return bytes.size();
}

bool RelayLink::isWaiting() const
{
    return m_upstream.state() == QAbstractSocket::ConnectedState && m_client->bytesAvailable() > 0 &&
           m_upstream.bytesToWrite() < upstreamBuffer;
}

void RelayLink::countReceived()
{
    const quint64 received = m_taken + static_cast<quint64>(m_client->bytesAvailable());
    m_state.in += received - m_counted;
    m_counted = received;
}

void RelayLink::returnBytes()
{
    const QByteArray bytes = m_upstream.readAll();
    m_client->write(bytes);
    m_state.out += static_cast<quint64>(bytes.size());
}

void RelayLink::abort()
{
    if (std::exchange(m_finished, true))
        return;
    m_retry.stop();
    m_client->abort();
    m_upstream.abort();
    Q_EMIT finished();
}

RelayWorker::RelayWorker(const Clock &clock, UplinkRelay::Ingest ingest, RelayState &state)
    : m_clock(clock)
    , m_ingest(std::move(ingest))
    , m_state(state)
    , m_bucket(clock.steadyNow())
    , m_server(this)
    , m_tick(this)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &RelayWorker::pump);
    connect(&m_server, &QTcpServer::newConnection, this, &RelayWorker::accept);
}

RelayWorker::~RelayWorker()
{
    dropLinks();
}

Expected<quint16> RelayWorker::listen()
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return Error{ErrorCode::Refused,
                     QStringLiteral("Cannot listen on the loopback: %1").arg(m_server.errorString()),
                     {}};
    limitAcceptedWindow(m_server.socketDescriptor(), acceptedReceiveBuffer, ethernetSegment);
    return m_server.serverPort();
}

void RelayWorker::dropLinks()
{
    for (const std::unique_ptr<RelayLink> &link : std::exchange(m_links, {})) {
        link->disconnect(this);
        link->abort();
    }
}

void RelayWorker::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        if (!m_state.plugged) {
            client->abort();
            client->deleteLater();
            continue;
        }
        auto link = std::make_unique<RelayLink>(client, m_ingest, m_state);
        connect(link.get(), &RelayLink::received, this, &RelayWorker::pump);
        connect(link.get(), &RelayLink::finished, this, [this, finished = link.get()] { remove(finished); });
        m_links.push_back(std::move(link));
    }
}

void RelayWorker::remove(RelayLink *link)
{
    const auto found =
        std::find_if(m_links.begin(), m_links.end(),
                     [link](const std::unique_ptr<RelayLink> &each) { return each.get() == link; });
    if (found == m_links.end())
        return;
    found->release()->deleteLater(); // it is still on the stack
    m_links.erase(found);
}

void RelayWorker::pump()
{
    const SteadyTime now = m_clock.steadyNow();
    const qint64 kbps = m_state.shaping ? m_state.capKbps.load() : RelayState::noLimit;
    const Cap cap = kbps == RelayState::noLimit ? Cap::noLimit() : Cap::kbps(kbps);
    if (cap != m_bucket.cap())
        m_bucket.setCap(cap, now);
    if (cap.isLimited() && m_tick.isActive())
        return; // else every byte would be passed on by itself as soon as it is allowed
    bool waits = false;
    for (const std::unique_ptr<RelayLink> &link : m_links) {
        if (const qint64 allowed = m_bucket.available(now); allowed > 0)
            m_bucket.take(link->forward(allowed));
        waits = waits || link->isWaiting();
    }
    if (waits && !m_tick.isActive())
        m_tick.start(tick);
}

} // namespace castbench::simlab
