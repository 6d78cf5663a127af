#include "probes/clock/sntpclient.h"

#include <QHostInfo>
#include <QNetworkDatagram>
#include <QRandomGenerator>

#include <algorithm>

namespace castbench {

namespace {

/// Whenever this many requests in a row have failed the name is looked up anew; the next answer starts a
/// burst.
constexpr int outage = 3;

} // namespace

SntpClient::SntpClient(Clock &clock, Endpoint server, const SntpSettings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_server(std::move(server))
    , m_settings(settings)
{
    m_settings.interval = std::max(settings.interval, SntpSettings::shortestInterval);
    m_settings.burst = std::clamp(settings.burst, 1, SntpSettings::longestBurst);
    m_settings.burstSpacing = std::max(settings.burstSpacing, SntpSettings::shortestBurstSpacing);
    m_interval = m_settings.interval;
    connect(&m_socket, &QUdpSocket::readyRead, this, &SntpClient::receive);
}

SntpClient::~SntpClient()
{
    stop();
}

void SntpClient::start()
{
    stop();
    m_failures = 0;
    m_lookupDue = false;
    m_interval = m_settings.interval;
    m_burstLeft = m_settings.burst;
    resolve();
}

void SntpClient::stop()
{
    m_timer.reset();
    m_socket.close();
    m_nonce = 0;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
}

void SntpClient::askNow()
{
    if (!m_timer || m_address.isNull())
        return;
    m_burstLeft = m_settings.burst;
    m_nonce = 0;
    next(milliseconds{0});
}

void SntpClient::resolve()
{
    m_socket.close();
    m_address = QHostAddress(m_server.host);
    if (!m_address.isNull()) {
        next(milliseconds{0});
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_server.host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        if (info.addresses().isEmpty()) {
            fail(Error{
                ErrorCode::Unreachable, QStringLiteral("The name of the NTP server is not known."), {}});
            return;
        }
        m_address = info.addresses().constFirst();
        next(milliseconds{0});
    });
}

void SntpClient::next(milliseconds pause)
{
    m_timer = m_clock.schedule(m_clock.steadyNow() + pause, [this] {
        if (std::exchange(m_lookupDue, false) || m_address.isNull()) {
            resolve();
            return;
        }
        send();
    });
}

void SntpClient::send()
{
    if (m_socket.state() != QAbstractSocket::BoundState) {
        const bool v6 = m_address.protocol() == QAbstractSocket::IPv6Protocol;
        m_socket.bind(v6 ? QHostAddress(QHostAddress::AnyIPv6) : QHostAddress(QHostAddress::AnyIPv4), 0);
    }
    do {
        m_nonce = QRandomGenerator::system()->generate64();
    } while (m_nonce == 0);
    SntpPacket request;
    request.transmit = m_nonce; // the server only echoes it; the true instant stays here
    m_sentAtSteady = m_clock.steadyNow();
    m_sentAt = m_clock.utcNow();
    if (m_socket.writeDatagram(request.encode(), m_address, m_server.port) < 0) {
        m_nonce = 0;
        fail(Error{ErrorCode::Unreachable, m_socket.errorString(), {}});
        return;
    }
    m_timer = m_clock.schedule(m_sentAtSteady + m_settings.timeout, [this] {
        m_nonce = 0;
        fail(Error{ErrorCode::Timeout, QStringLiteral("The NTP server does not answer."), {}});
    });
}

void SntpClient::receive()
{
    while (m_socket.state() == QAbstractSocket::BoundState && m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(SntpPacket::size);
        const bool asked = m_nonce != 0 && datagram.senderPort() == m_server.port &&
                           datagram.senderAddress().isEqual(m_address, QHostAddress::TolerantConversion);
        const auto packet = SntpPacket::decode(datagram.data());
        // Whatever is no answer to the request in flight is dropped without a word: anybody can send it.
        if (asked && packet && packet->originate == m_nonce)
            take(*packet);
    }
}

void SntpClient::take(const SntpPacket &packet)
{
    // The steady clock measures the round trip, so that setting the clock meanwhile does not spoil it.
    const auto roundTrip = std::chrono::floor<microseconds>(m_clock.steadyNow() - m_sentAtSteady);
    const Expected<SntpAnswer> answer = checkSntpAnswer(packet, std::exchange(m_nonce, 0));
    if (!answer) {
        if (answer.error().code == ErrorCode::Refused)
            slowDown(answer.error().context);
        fail(answer.error());
        return;
    }
    if (m_failures >= outage)
        m_burstLeft = m_settings.burst;
    m_failures = 0;
    m_burstLeft = std::max(0, m_burstLeft - 1);
    const milliseconds gap = m_burstLeft > 0 ? m_settings.burstSpacing : m_interval;
    next(std::chrono::ceil<milliseconds>(m_sentAtSteady + gap - m_clock.steadyNow()));
    ClockExchange exchange;
    exchange.deviceSent = m_sentAt;
    exchange.referenceReceived = answer->received;
    exchange.referenceSent = answer->sent;
    exchange.deviceReceived = m_sentAt + roundTrip;
    exchange.referenceError = answer->precision;
    Q_EMIT exchanged(exchange);
}

void SntpClient::slowDown(const QString &kissCode)
{
    const bool denied = kissCode == QLatin1String("DENY") || kissCode == QLatin1String("RSTR");
    m_interval = denied ? longestInterval : std::min(m_interval * 2, longestInterval);
    m_burstLeft = 0;
}

void SntpClient::fail(Error error)
{
    m_lookupDue = ++m_failures % outage == 0;
    m_burstLeft = 0;
    next(m_interval);
    Q_EMIT failed(located(std::move(error)));
}

Error SntpClient::located(Error error) const
{
    return error.within(QStringLiteral("NTP server %1").arg(m_server.text()));
}

} // namespace castbench
