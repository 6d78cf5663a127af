#include "controllers/switches/nsdp/nsdplink.h"

#include "controllers/switches/nsdp/nsdpnetwork.h"

#include <QRandomGenerator>

namespace castbench::nsdp {

namespace {

/// Some sources read four bytes of sequence, others the last two: small numbers are the same to both.
constexpr quint32 highestSequence = 0xffff;

quint32 randomSequence()
{
    return QRandomGenerator::global()->bounded(highestSequence);
}

} // namespace

NsdpLink::NsdpLink(const QHostAddress &device, quint16 toPort, quint16 fromPort)
    : m_device(device)
    , m_devicePort(toPort)
    , m_clientPort(fromPort)
    , m_client(clientMac(device))
    , m_sequence(randomSequence())
{
}

Expected<void> NsdpLink::send(Message request, const QuestionPtr &question)
{
    if (const auto opened = open(); !opened)
        return opened;
    request.client = m_client;
    request.sequence = nextSequence();
    const auto bytes = encode(request);
    if (!bytes)
        return bytes.error();
    if (m_socket->writeDatagram(*bytes, m_device, m_devicePort) != bytes->size()) {
        return Error{
            ErrorCode::Unreachable,
            QStringLiteral(
                "Nothing can be sent to the switch (%1); check its address and this computer's network.")
                .arg(m_socket->errorString()),
            {}};
    }
    m_questions[request.sequence] = question;
    return {};
}

void NsdpLink::startAnew()
{
    m_sequence = randomSequence();
    if (m_clientPort != 0)
        m_socket.reset();
}

void NsdpLink::forget(const QuestionPtr &question)
{
    std::erase_if(m_questions, [&question](const auto &entry) { return entry.second == question; });
}

void NsdpLink::close()
{
    m_closed = true;
    m_socket.reset();
    for (const auto &[sequence, question] : m_questions)
        question->wake.request_stop();
    m_questions.clear();
}

Expected<void> NsdpLink::open()
{
    if (m_closed)
        return Error{ErrorCode::Cancelled, QStringLiteral("The switch is not spoken to any more."), {}};
    if (m_socket)
        return {};
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(QHostAddress::AnyIPv4, m_clientPort,
                      QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)) {
        return Error{
            ErrorCode::Unreachable,
            QStringLiteral(
                "UDP port %1, on which the switch answers, is taken (%2); end the program that uses it.")
                .arg(m_clientPort)
                .arg(socket->errorString()),
            {}};
    }
    QObject::connect(socket.get(), &QUdpSocket::readyRead, socket.get(), [this] { receive(); });
    m_socket = std::move(socket);
    return {};
}

quint32 NsdpLink::nextSequence()
{
    m_sequence = m_sequence % highestSequence + 1;
    return m_sequence;
}

void NsdpLink::receive()
{
    while (m_socket && m_socket->hasPendingDatagrams()) {
        // One byte more than is allowed, so that what is longer shows.
        const QString reason = take(m_socket->receiveDatagram(maximumSize + 1));
        if (!reason.isEmpty())
            m_dropped = reason;
    }
}

QString NsdpLink::take(const QNetworkDatagram &datagram)
{
    if (!datagram.senderAddress().isEqual(m_device, QHostAddress::TolerantConversion))
        return QStringLiteral("It came from %1.").arg(datagram.senderAddress().toString());
    auto message = decode(datagram.data());
    if (!message)
        return message.error().message;
    const auto found = m_questions.find(message->sequence);
    if (found == m_questions.end())
        return QStringLiteral("It had sequence number %1, which was not asked.").arg(message->sequence);
    const QuestionPtr question = found->second;
    if (message->operation != question->expects)
        return QStringLiteral("It was of another operation.");
    if (message->client != m_client)
        return QStringLiteral("It was for the computer %1.").arg(message->client.text());
    if (message->device.isNull() || (!question->device.isNull() && message->device != question->device))
        return QStringLiteral("It was from the switch %1.").arg(message->device.text());
    question->answer = std::move(*message);
    forget(question);
    question->wake.request_stop();
    return {};
}

} // namespace castbench::nsdp
