#include "controllers/switches/snmp/snmpexchange.h"

#include "controllers/switches/snmp/snmppdu.h"

#include <QHostAddress>
#include <QHostInfo>

#include <mutex>

namespace castbench {

namespace {

/// Longest wait before the cancel check is asked again.
constexpr std::chrono::microseconds cancelInterval{20'000};

// The library initialises itself at the first session and keeps lists of all sessions' callbacks.
std::mutex &libraryMutex()
{
    static std::mutex mutex;
    return mutex;
}

void forbidFiles()
{
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_READ_CONFIGS, 1);
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_PERSIST_STATE, 1);
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DISABLE_PERSISTENT_LOAD, 1);
    netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DISABLE_PERSISTENT_SAVE, 1);
    netsnmp_register_loghandler(NETSNMP_LOGHANDLER_NONE, LOG_DEBUG);
}

/// What the library's callback leaves behind.
struct Outcome
{
    enum class State { Pending, Answered, TimedOut, SendFailed };
    State state = State::Pending;
    Expected<std::vector<SnmpValue>> answer = std::vector<SnmpValue>();
    std::vector<SnmpOid> asked;
};

int onOutcome(int operation, netsnmp_session *, int, netsnmp_pdu *pdu, void *magic)
{
    auto *outcome = static_cast<Outcome *>(magic);
    if (operation == NETSNMP_CALLBACK_OP_RECEIVED_MESSAGE) {
        outcome->state = Outcome::State::Answered;
        outcome->answer = readSnmpAnswer(pdu, outcome->asked);
    } else if (operation == NETSNMP_CALLBACK_OP_TIMED_OUT) {
        outcome->state = Outcome::State::TimedOut;
    } else if (operation == NETSNMP_CALLBACK_OP_SEND_FAILED) {
        outcome->state = Outcome::State::SendFailed;
    }
    return 1;
}

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

} // namespace

class SnmpExchange::Private
{
public:
    explicit Private(SnmpTarget agent)
        : target(std::move(agent))
    {
    }

    Error failure(ErrorCode code, const QString &message) const
    {
        return {code, message, target.address.text()};
    }
    Error cancelledError() const
    {
        return failure(ErrorCode::Cancelled, QStringLiteral("The request was cancelled."));
    }
    Expected<void> open();
    void close();
    void connectSocket();
    Expected<void> await(const Outcome &outcome, const CancelCheck &cancelled);
    Expected<void> poll();
    Expected<std::vector<SnmpValue>> ask(SnmpPdu pdu, std::vector<SnmpOid> asked,
                                         const CancelCheck &cancelled);

    SnmpTarget target;
    void *session = nullptr;
};

Expected<void> SnmpExchange::Private::open()
{
    if (session)
        return {};
    auto peer = peerName(target.address);
    if (!peer)
        return peer.error().within(target.address.text());
    QByteArray community = target.community.toUtf8();

    const std::scoped_lock lock(libraryMutex());
    forbidFiles();
    netsnmp_session settings;
    snmp_sess_init(&settings);
    settings.version = SNMP_VERSION_2c;
    settings.peername = peer->data();
    settings.community = reinterpret_cast<u_char *>(community.data());
    settings.community_len = static_cast<size_t>(community.size());
    settings.timeout = static_cast<long>(microseconds(target.timeout).count());
    settings.retries = target.retries;
    session = snmp_sess_open(&settings);
    if (!session) {
        return failure(
            ErrorCode::Unreachable,
            QStringLiteral("No UDP socket could be opened to this address; check the address and the "
                           "network."));
    }
    connectSocket();
    return {};
}

void SnmpExchange::Private::close()
{
    if (!session)
        return;
    const std::scoped_lock lock(libraryMutex());
    snmp_sess_close(std::exchange(session, nullptr));
}

// A connected socket hears of closed ports, and drops what others send.
void SnmpExchange::Private::connectSocket()
{
    const netsnmp_transport *transport = snmp_sess_transport(session);
    if (transport && transport->remote && transport->remote_length > 0) {
        // Without the connection the library still works: a closed port is then a timeout.
        static_cast<void>(::connect(transport->sock, static_cast<const sockaddr *>(transport->remote),
                                    static_cast<socklen_t>(transport->remote_length)));
    }
}

/// Waits for one packet, the next retry or the next look at the cancel check.
Expected<void> SnmpExchange::Private::poll()
{
    netsnmp_large_fd_set ready;
    netsnmp_large_fd_set_init(&ready, FD_SETSIZE);
    NETSNMP_LARGE_FD_ZERO(&ready);
    int descriptors = 0;
    int block = 0;
    timeval timeout{0, static_cast<decltype(timeval::tv_usec)>(cancelInterval.count())};
    snmp_sess_select_info2(session, &descriptors, &ready, &timeout, &block);
    const int count = netsnmp_large_fd_set_select(descriptors, &ready, nullptr, nullptr, &timeout);
    int result = 0;
    if (count > 0)
        result = snmp_sess_read2(session, &ready);
    else
        snmp_sess_timeout(session);
    netsnmp_large_fd_set_cleanup(&ready);

    // A packet that cannot be read is dropped by the library; a socket that cannot be read is hopeless.
    if (result < 0 && snmp_sess_session(session)->s_snmp_errno == SNMPERR_BAD_RECVFROM) {
        return failure(
            ErrorCode::Unreachable,
            QStringLiteral("Nothing listens there; check the address and the port, and that SNMP is on "
                           "in the switch."));
    }
    return {};
}

Expected<void> SnmpExchange::Private::await(const Outcome &outcome, const CancelCheck &cancelled)
{
    while (outcome.state == Outcome::State::Pending) {
        if (cancelled())
            return cancelledError();
        if (auto polled = poll(); !polled)
            return polled;
    }
    if (outcome.state == Outcome::State::TimedOut) {
        return failure(
            ErrorCode::Timeout,
            QStringLiteral("No answer within %1 tries of %2; check the address, the community, and the "
                           "switch's access list.")
                .arg(target.retries + 1)
                .arg(formatDuration(target.timeout)));
    }
    if (outcome.state == Outcome::State::SendFailed)
        return failure(ErrorCode::Unreachable,
                       QStringLiteral("The request could not be sent; check the network."));
    return {};
}

Expected<std::vector<SnmpValue>> SnmpExchange::Private::ask(SnmpPdu pdu, std::vector<SnmpOid> asked,
                                                            const CancelCheck &cancelled)
{
    if (cancelled())
        return cancelledError();
    if (auto opened = open(); !opened)
        return opened.error();
    Outcome outcome;
    outcome.asked = std::move(asked);
    // On success the library owns the PDU.
    if (!pdu || !snmp_sess_async_send(session, pdu.get(), onOutcome, &outcome)) {
        close();
        return failure(ErrorCode::Unreachable,
                       QStringLiteral("The request could not be sent; check the network."));
    }
    static_cast<void>(pdu.release());
    // The library keeps a pointer to `outcome` until it is answered or the session is closed.
    if (auto awaited = await(outcome, cancelled); !awaited) {
        close();
        return awaited.error();
    }
    if (!outcome.answer)
        return outcome.answer.error().within(target.address.text());
    return std::move(outcome.answer);
}

SnmpExchange::SnmpExchange(SnmpTarget target)
    : d(std::make_unique<Private>(std::move(target)))
{
}

SnmpExchange::~SnmpExchange()
{
    d->close();
}

Expected<std::vector<SnmpValue>> SnmpExchange::get(const std::vector<SnmpOid> &oids,
                                                   const CancelCheck &cancelled)
{
    return d->ask(makeSnmpGet(oids), oids, cancelled);
}

Expected<void> SnmpExchange::set(const std::vector<SnmpWrite> &writes, const CancelCheck &cancelled)
{
    std::vector<SnmpOid> oids;
    oids.reserve(writes.size());
    for (const SnmpWrite &write : writes)
        oids.push_back(write.oid);
    auto answer = d->ask(makeSnmpSet(writes), std::move(oids), cancelled);
    if (!answer)
        return answer.error();
    return {};
}

} // namespace castbench
