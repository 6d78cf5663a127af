#include "tests/support/scriptedsnmpagent.h"

#include <QNetworkDatagram>

#include <algorithm>

namespace castbench::test {

namespace {

constexpr char sequenceTag = '\x30';
constexpr char oidTag = '\x06';

QByteArray element(char tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 128)
        length = QByteArray(1, static_cast<char>(content.size()));
    else
        length =
            QByteArray("\x82") + static_cast<char>(content.size() >> 8) + static_cast<char>(content.size());
    return tag + length + content;
}

/// Takes one element off the front of `bytes`; empty if there is none.
QByteArray takeElement(QByteArray &bytes)
{
    if (bytes.size() < 2)
        return {};
    qsizetype head = 2;
    qsizetype length = static_cast<uchar>(bytes[1]);
    if (length > 128) {
        head += length - 128;
        length = 0;
        for (qsizetype i = 2; i < head && i < bytes.size(); ++i)
            length = length << 8 | static_cast<uchar>(bytes[i]);
    }
    const QByteArray taken = bytes.left(head + length);
    bytes = bytes.mid(head + length);
    return taken;
}

QByteArray contentOf(const QByteArray &element)
{
    if (element.size() < 2)
        return {};
    const int length = static_cast<uchar>(element[1]);
    return element.mid(length > 128 ? 2 + length - 128 : 2);
}

SnmpOid oidFrom(const QByteArray &content)
{
    std::vector<std::uint32_t> numbers;
    std::uint32_t number = 0;
    for (const char octet : content) {
        number = number << 7 | (static_cast<uchar>(octet) & 0x7f);
        if (static_cast<uchar>(octet) & 0x80)
            continue;
        if (numbers.empty()) {
            numbers = {std::min(number / 40, 2u)};
            number -= numbers.front() * 40;
        }
        numbers.push_back(number);
        number = 0;
    }
    return SnmpOid(std::move(numbers));
}

QByteArray oidContent(const SnmpOid &oid)
{
    QByteArray content;
    const auto &numbers = oid.numbers();
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        std::uint32_t number = i == 1 ? numbers[0] * 40 + numbers[1] : numbers[i];
        QByteArray octets(1, static_cast<char>(number & 0x7f));
        while (number >>= 7)
            octets.prepend(static_cast<char>((number & 0x7f) | 0x80));
        content += octets;
    }
    return content;
}

} // namespace

std::optional<SnmpMessage> SnmpMessage::parse(const QByteArray &bytes)
{
    QByteArray rest = bytes;
    QByteArray body = contentOf(takeElement(rest));
    SnmpMessage message;
    message.head = takeElement(body);
    message.head += takeElement(body);
    if (body.isEmpty())
        return std::nullopt;
    message.tag = body.front();
    QByteArray pdu = contentOf(takeElement(body));
    message.requestId = takeElement(pdu);
    message.errorStatus = static_cast<int>(number(takeElement(pdu)));
    message.errorIndex = static_cast<int>(number(takeElement(pdu)));
    QByteArray list = contentOf(takeElement(pdu));
    while (!list.isEmpty()) {
        QByteArray variable = contentOf(takeElement(list));
        const SnmpOid oid = oidFrom(contentOf(takeElement(variable)));
        message.variables.push_back({oid, variable});
    }
    return message;
}

QByteArray SnmpMessage::bytes() const
{
    QByteArray list;
    for (const Variable &variable : variables)
        list += element(sequenceTag, element(oidTag, oidContent(variable.oid)) + variable.value);
    const QByteArray pdu =
        requestId + integer(errorStatus) + integer(errorIndex) + element(sequenceTag, list);
    return element(sequenceTag, head + element(tag, pdu));
}

bool SnmpMessage::isVersion1() const
{
    return head.startsWith(integer(0));
}

QByteArray SnmpMessage::integer(qint64 value, char tag)
{
    QByteArray content;
    for (int shift = 56; shift >= 0; shift -= 8)
        content += static_cast<char>(value >> shift);
    while (content.size() > 1 &&
           ((content[0] == 0 && !(content[1] & 0x80)) || (content[0] == '\xff' && (content[1] & 0x80))))
        content.remove(0, 1);
    return element(tag, content);
}

QByteArray SnmpMessage::counter32(quint32 value)
{
    return integer(value, '\x41');
}

QByteArray SnmpMessage::timeTicks(quint32 value)
{
    return integer(value, '\x43');
}

QByteArray SnmpMessage::text(const QByteArray &value)
{
    return element('\x04', value);
}

qint64 SnmpMessage::number(const QByteArray &value)
{
    qint64 number = 0;
    const QByteArray content = contentOf(value);
    for (qsizetype i = 0; i < content.size(); ++i)
        number = i == 0 ? qint64{static_cast<signed char>(content[i])}
                        : (number << 8 | static_cast<uchar>(content[i]));
    return number;
}

ScriptedSnmpAgent::ScriptedSnmpAgent(Script script)
    : m_script(std::move(script))
{
    if (!m_socket.bind(QHostAddress::LocalHost) || !m_stranger.bind(QHostAddress::LocalHost))
        qFatal("No UDP port on loopback.");
    QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { answer(); });
}

void ScriptedSnmpAgent::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram request = m_socket.receiveDatagram();
        QUdpSocket &from = m_strange ? m_stranger : m_socket;
        for (const QByteArray &reply : m_script(request.data()))
            from.writeDatagram(reply, request.senderAddress(), static_cast<quint16>(request.senderPort()));
    }
}

} // namespace castbench::test
