#include "controllers/switches/snmp/snmplink.h"

#include "controllers/switches/snmp/snmplibrary.h"
#include "controllers/switches/snmp/snmppdu.h"

#include <QHostAddress>
#include <QHostInfo>

namespace castbench {

namespace {

/// Longest wait before the cancel check is asked again.
constexpr std::chrono::microseconds cancelInterval{20'000};
constexpr std::size_t shortestEngineId = 5; // SnmpEngineID, RFC 3411 §5

/// "udp:192.0.2.1:161" or "udp6:[2001:db8::1]:161"; IPv4 first, as most switches have nothing else.
Expected<QByteArray> peerName(const Endpoint &address)
{
    QHostAddress literal;
    QList<QHostAddress> found;
    if (literal.setAddress(address.host))
        found << literal;
    else
        found = QHostInfo::fromName(address.host).addresses();
    const QByteArray port = QByteArray::number(address.port);
    for (const QHostAddress &host : found) {
        if (host.protocol() == QAbstractSocket::IPv4Protocol)
            return "udp:" + host.toString().toLatin1() + ':' + port;
    }
    for (const QHostAddress &host : found) {
        if (host.protocol() == QAbstractSocket::IPv6Protocol)
            return "udp6:[" + host.toString().toLatin1() + "]:" + port;
    }
    return Error{
        ErrorCode::Unreachable,
        QStringLiteral("The host's name has no address; check its spelling, or give the address itself."),
        {}};
}

long libraryVersion(SnmpVersion version)
{
    switch (version) {
    case SnmpVersion::V1:
        return SNMP_VERSION_1;
    case SnmpVersion::V2c:
        return SNMP_VERSION_2c;
    case SnmpVersion::V3:
        break;
    }
    return SNMP_VERSION_3;
}

/// SNMPv3's lists are of all sessions: whoever reads or writes its messages holds the library and has lent it
/// the user.
class Guard
{
public:
    Guard(bool secure, const SnmpSecurity &security)
        : m_lock(secure ? std::unique_lock(snmplibrary::mutex()) : std::unique_lock<std::mutex>())
        , m_use(secure ? &security : nullptr)
    {
    }

private:
    std::unique_lock<std::mutex> m_lock;
    SnmpSecurity::Use m_use;
};

} // namespace

/// What the library's callback fills in.
class SnmpLink::Waiting
{
public:
    explicit Waiting(const Reader &read)
        : m_read(read)
    {
    }

    static int onOutcome(int operation, netsnmp_session *, int, netsnmp_pdu *pdu, void *magic)
    {
        auto *waiting = static_cast<Waiting *>(magic);
        if (operation == NETSNMP_CALLBACK_OP_RECEIVED_MESSAGE)
            waiting->receive(*pdu);
        else if (operation == NETSNMP_CALLBACK_OP_TIMED_OUT)
            waiting->outcome.state = SnmpOutcome::State::TimedOut;
        else if (operation == NETSNMP_CALLBACK_OP_SEND_FAILED)
            waiting->sendFailed = true;
        return 1;
    }

    SnmpOutcome outcome;
    bool sendFailed = false;

private:
    void receive(const netsnmp_pdu &pdu)
    {
        outcome.engineIdLength = pdu.securityEngineIDLen;
        if (pdu.command != SNMP_MSG_REPORT) {
            outcome.state = SnmpOutcome::State::Answered;
            if (m_read)
                m_read(pdu);
            return;
        }
        outcome.report = snmpReportOf(pdu);
        // The library has learnt the agent's clock and sends again; that helps once or never.
        if (outcome.report == SnmpReport::NotInTimeWindow && !std::exchange(m_clockTold, true))
            return;
        outcome.state = SnmpOutcome::State::Reported;
    }

    const Reader &m_read;
    bool m_clockTold = false;
};

SnmpLink::SnmpLink(SnmpTarget target)
    : m_target(std::move(target))
    , m_security(m_target.user)
{
}

SnmpLink::~SnmpLink()
{
    close();
}

Error SnmpLink::failure(ErrorCode code, const QString &message) const
{
    return {code, message, m_target.address.text()};
}

Error SnmpLink::cancelledError() const
{
    return failure(ErrorCode::Cancelled, QStringLiteral("The request was cancelled."));
}

Error SnmpLink::timeoutError() const
{
    const QString message =
        isSecure()
            ? QStringLiteral("No answer within %1 tries of %2; check the address, that SNMPv3 is on in the "
                             "switch, and its access list.")
            : QStringLiteral("No answer within %1 tries of %2; check the address, the community, and the "
                             "switch's access list.");
    return failure(ErrorCode::Timeout,
                   message.arg(m_target.retries + 1).arg(formatDuration(m_target.timeout)));
}

Expected<void> SnmpLink::open()
{
    if (m_session)
        return {};
    auto peer = peerName(m_target.address);
    if (!peer)
        return peer.error().within(m_target.address.text());
    QByteArray community = m_target.community.toUtf8();

    const std::scoped_lock lock(snmplibrary::mutex());
    snmplibrary::forbidFiles();
    netsnmp_session settings;
    snmp_sess_init(&settings);
    settings.version = libraryVersion(m_target.version);
    settings.peername = peer->data();
    settings.timeout = static_cast<long>(microseconds(m_target.timeout).count());
    settings.retries = m_target.retries;
    if (isSecure()) {
        snmplibrary::prepareSecurity();
        if (auto applied = m_security.apply(settings); !applied)
            return applied.error().within(m_target.address.text());
    } else {
        settings.community = reinterpret_cast<u_char *>(community.data());
        settings.community_len = static_cast<size_t>(community.size());
    }
    m_session = snmp_sess_open(&settings);
    if (!m_session) {
        return failure(
            ErrorCode::Unreachable,
            QStringLiteral("No UDP socket could be opened to this address; check the address and the "
                           "network."));
    }
    // Its own question for the engine would block; opening clears what the settings said.
    snmp_sess_session(m_session)->flags |= SNMP_FLAGS_DONT_PROBE;
    connectSocket();
    return {};
}

void SnmpLink::close()
{
    if (!m_session)
        return;
    const std::scoped_lock lock(snmplibrary::mutex());
    snmp_sess_close(std::exchange(m_session, nullptr));
}

// A connected socket hears of closed ports, and drops what others send.
void SnmpLink::connectSocket()
{
    const netsnmp_transport *transport = snmp_sess_transport(m_session);
    if (transport && transport->remote && transport->remote_length > 0) {
        // Without the connection the library still works: a closed port is then a timeout.
        static_cast<void>(::connect(transport->sock, static_cast<const sockaddr *>(transport->remote),
                                    static_cast<socklen_t>(transport->remote_length)));
    }
}

Expected<void> SnmpLink::prepare(int tries, const CancelCheck &cancelled)
{
    if (auto opened = open(); !opened)
        return opened;
    const bool knowsAgent = !isSecure() || snmp_sess_session(m_session)->securityEngineIDLen > 0;
    return knowsAgent ? Expected<void>() : discover(tries, cancelled);
}

// RFC 3414 §4: a request without user and engine is answered with a report that names the engine, which the
// library keeps in the session.
Expected<void> SnmpLink::discover(int tries, const CancelCheck &cancelled)
{
    const int retries = std::exchange(snmp_sess_session(m_session)->retries, tries - 1);
    const auto outcome = transact(makeSnmpProbe(), {}, cancelled);
    if (!outcome)
        return outcome.error();
    if (outcome->state == SnmpOutcome::State::TimedOut) {
        close();
        return timeoutError();
    }
    netsnmp_session *session = snmp_sess_session(m_session);
    session->retries = retries;
    Expected<void> localised = failure(
        ErrorCode::Protocol,
        QStringLiteral(
            "The answer names no SNMPv3 engine; check that an SNMPv3 agent answers at this address."));
    const bool named = outcome->state == SnmpOutcome::State::Reported &&
                       outcome->report != SnmpReport::NotInTimeWindow &&
                       outcome->engineIdLength >= shortestEngineId;
    if (named) {
        const std::scoped_lock lock(snmplibrary::mutex());
        localised = m_security.localise(*session);
    }
    if (!localised) {
        close();
        return localised.error().within(m_target.address.text());
    }
    return {};
}

void SnmpLink::forgetAgent()
{
    close();
    const std::scoped_lock lock(snmplibrary::mutex());
    m_security.forgetEngine();
}

Expected<SnmpOutcome> SnmpLink::transact(SnmpPdu pdu, const Reader &read, const CancelCheck &cancelled)
{
    Waiting waiting(read);
    bool sent = false;
    {
        const Guard guard(isSecure(), m_security);
        sent = pdu && snmp_sess_async_send(m_session, pdu.get(), &Waiting::onOutcome, &waiting) != 0;
    }
    if (!sent) {
        close();
        return failure(ErrorCode::Unreachable,
                       QStringLiteral("The request could not be sent; check the network."));
    }
    static_cast<void>(pdu.release()); // the library owns it now
    // It keeps a pointer to `waiting` until it is answered or the session is closed.
    if (auto awaited = await(waiting, cancelled); !awaited) {
        close();
        return awaited.error();
    }
    return waiting.outcome;
}

Expected<void> SnmpLink::await(const Waiting &waiting, const CancelCheck &cancelled)
{
    while (waiting.outcome.state == SnmpOutcome::State::Pending) {
        if (cancelled())
            return cancelledError();
        const auto outstanding = poll();
        if (!outstanding)
            return outstanding.error();
        const bool lost = !*outstanding && waiting.outcome.state == SnmpOutcome::State::Pending;
        if (waiting.sendFailed || lost)
            return failure(ErrorCode::Unreachable,
                           QStringLiteral("The request could not be sent; check the network."));
    }
    return {};
}

/// Waits for one packet, the next retry or the next look at the cancel check. False: nothing is awaited.
Expected<bool> SnmpLink::poll()
{
    netsnmp_large_fd_set ready;
    netsnmp_large_fd_set_init(&ready, FD_SETSIZE);
    NETSNMP_LARGE_FD_ZERO(&ready);
    int descriptors = 0;
    int block = 0;
    timeval timeout{0, static_cast<decltype(timeval::tv_usec)>(cancelInterval.count())};
    snmp_sess_select_info2(m_session, &descriptors, &ready, &timeout, &block);
    if (block != 0) {
        netsnmp_large_fd_set_cleanup(&ready);
        return false;
    }
    const int count = netsnmp_large_fd_set_select(descriptors, &ready, nullptr, nullptr, &timeout);
    int result = 0;
    {
        const Guard guard(isSecure(), m_security);
        if (count > 0)
            result = snmp_sess_read2(m_session, &ready);
        else
            snmp_sess_timeout(m_session);
    }
    netsnmp_large_fd_set_cleanup(&ready);

    // A packet that cannot be read is dropped by the library; a socket that cannot be read is hopeless.
    if (result < 0 && snmp_sess_session(m_session)->s_snmp_errno == SNMPERR_BAD_RECVFROM) {
        return failure(
            ErrorCode::Unreachable,
            QStringLiteral("Nothing listens there; check the address and the port, and that SNMP is on "
                           "in the switch."));
    }
    return true;
}

} // namespace castbench
