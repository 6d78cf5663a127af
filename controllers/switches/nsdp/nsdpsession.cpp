#include "controllers/switches/nsdp/nsdpsession.h"

#include "controllers/switches/nsdp/nsdplink.h"

#include <QHostInfo>

#include <algorithm>

namespace castbench {

using nsdp::Message;
using nsdp::NsdpLink;

namespace {

constexpr milliseconds lookupTimeout{5000};

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("The call to the switch was cancelled."), {}};
}

Error unknownName(const QString &host)
{
    return {
        ErrorCode::Unreachable,
        QStringLiteral("The name %1 has no IPv4 address; correct the switch's address in the lab.").arg(host),
        {}};
}

Error silent(const NsdpLink &link)
{
    QString message = QStringLiteral(
        "The switch does not answer over NSDP. Check its address, that this computer is in its "
        "network, and that it may be managed by the vendor's utility.");
    if (!link.dropped().isEmpty())
        message += QLatin1Char(' ') +
                   QStringLiteral("Something else came that was no answer: %1").arg(link.dropped());
    return {ErrorCode::Timeout, message, {}};
}

QHostAddress firstIpv4(const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    const auto found = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return found == addresses.end() ? QHostAddress() : *found;
}

Message readRequest(const MacAddress &device, const std::vector<quint16> &tags)
{
    Message request;
    request.operation = nsdp::Operation::Read;
    request.device = device;
    for (const quint16 tag : tags)
        request.attributes.push_back({tag, {}});
    return request;
}

/// A name being looked up.
struct Lookup
{
    QObject context;
    QHostAddress address;
    std::stop_source wake;
};

} // namespace

/// Held by the calls under way, which may end after the session.
struct NsdpSession::Peer
{
    Peer(const NsdpTarget &sessionTarget, Clock &sessionClock)
        : target(sessionTarget)
        , clock(sessionClock)
    {
    }

    void reach(const QHostAddress &address)
    {
        link = std::make_unique<NsdpLink>(address, target.address.port, nsdpClientPort(target.address.port));
    }

    const NsdpTarget target;
    Clock &clock;
    std::unique_ptr<NsdpLink> link; ///< nothing until the host is known
    std::stop_source gone;
};

quint16 nsdpClientPort(quint16 devicePort)
{
    if (devicePort == nsdp::devicePort)
        return nsdp::clientPort;
    return devicePort == nsdp::formerDevicePort ? nsdp::formerClientPort : quint16{0};
}

NsdpSession::NsdpSession(const NsdpTarget &target, Clock &clock)
    : m_peer(std::make_shared<Peer>(target, clock))
{
}

NsdpSession::~NsdpSession()
{
    cancelAll();
}

void NsdpSession::cancelAll()
{
    m_peer->gone.request_stop();
    if (m_peer->link)
        m_peer->link->close();
}

QCoro::Task<Expected<Message>> NsdpSession::read(MacAddress device, std::vector<quint16> tags,
                                                 std::stop_token stop)
{
    const NsdpTarget &target = m_peer->target;
    return ask(m_peer, readRequest(device, tags), target.readTries, target.readTimeout, std::move(stop));
}

QCoro::Task<Expected<Message>> NsdpSession::readOptional(MacAddress device, quint16 tag, std::stop_token stop)
{
    const NsdpTarget &target = m_peer->target;
    return ask(m_peer, readRequest(device, {tag}), target.optionalTries, target.readTimeout, std::move(stop));
}

QCoro::Task<Expected<Message>> NsdpSession::write(MacAddress device, std::vector<nsdp::Attribute> attributes,
                                                  std::stop_token stop)
{
    Message request;
    request.operation = nsdp::Operation::Write;
    request.device = device;
    request.attributes = std::move(attributes);
    return ask(m_peer, std::move(request), 1, m_peer->target.writeTimeout, std::move(stop));
}

QCoro::Task<Expected<void>> NsdpSession::findHost(std::shared_ptr<Peer> peer, std::stop_token stop)
{
    const QString host = peer->target.address.host;
    QHostAddress address(host);
    if (address.isNull()) {
        const auto lookup = std::make_shared<Lookup>();
        QHostInfo::lookupHost(host, &lookup->context, [lookup = lookup.get()](const QHostInfo &info) {
            lookup->address = firstIpv4(info);
            lookup->wake.request_stop();
        });
        std::stop_callback onStop{stop, [lookup = lookup.get()] {
                                      lookup->wake.request_stop();
                                  }};
        std::stop_callback onGone{peer->gone.get_token(), [lookup = lookup.get()] {
                                      lookup->wake.request_stop();
                                  }};
        co_await waitFor(peer->clock, lookupTimeout, lookup->wake.get_token());
        address = lookup->address;
    }
    if (stop.stop_requested() || peer->gone.stop_requested())
        co_return cancelled();
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        co_return unknownName(host);
    if (!peer->link)
        peer->reach(address);
    co_return Expected<void>{};
}

QCoro::Task<Expected<Message>> NsdpSession::ask(std::shared_ptr<Peer> peer, Message request, int tries,
                                                milliseconds timeout, std::stop_token stop)
{
    if (!peer->link) {
        const auto found = co_await findHost(peer, stop);
        if (!found)
            co_return found.error();
    }
    NsdpLink &link = *peer->link;
    link.forgetDropped();
    const auto question = std::make_shared<nsdp::Question>();
    question->device = request.device;
    question->expects =
        request.operation == nsdp::Operation::Read ? nsdp::Operation::ReadReply : nsdp::Operation::WriteReply;
    const std::stop_callback onStop{stop, [question] {
                                        question->wake.request_stop();
                                    }};
    for (int attempt = 0; attempt < tries && !question->wake.stop_requested(); ++attempt) {
        if (attempt > 0)
            link.startAnew();
        const auto sent = link.send(request, question);
        if (!sent)
            co_return sent.error();
        co_await waitFor(peer->clock, timeout, question->wake.get_token());
    }
    link.forget(question);
    if (question->answer)
        co_return std::move(*question->answer);
    if (stop.stop_requested() || link.isClosed())
        co_return cancelled();
    co_return silent(link);
}

} // namespace castbench
