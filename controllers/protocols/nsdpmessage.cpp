#include "controllers/protocols/nsdpmessage.h"

#include <QtEndian>

#include <algorithm>

namespace castbench::nsdp {

namespace {

constexpr quint8 version = 1;
constexpr QByteArrayView signature("NSDP");
constexpr qsizetype attributeHeader = 4;
constexpr quint16 emptyLength = 0xffff;
constexpr quint8 highestOperation = static_cast<quint8>(Operation::WriteReply);

namespace offsets {
constexpr qsizetype version = 0;
constexpr qsizetype operation = 1;
constexpr qsizetype result = 2;
constexpr qsizetype failedTag = 4;
constexpr qsizetype client = 8;
constexpr qsizetype device = 14;
constexpr qsizetype sequence = 20;
constexpr qsizetype signature = 24;
} // namespace offsets

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.data() + offset);
}

void putMac(QByteArray &bytes, qsizetype offset, const MacAddress &mac)
{
    std::copy(mac.bytes.begin(), mac.bytes.end(), bytes.begin() + offset);
}

MacAddress macAt(QByteArrayView bytes, qsizetype offset)
{
    MacAddress mac;
    std::copy_n(bytes.begin() + offset, mac.bytes.size(), mac.bytes.begin());
    return mac;
}

void append(QByteArray &bytes, quint16 tag, QByteArrayView value)
{
    char head[attributeHeader];
    qToBigEndian(tag, head);
    qToBigEndian(static_cast<quint16>(value.size()), head + 2);
    bytes.append(head, attributeHeader);
    bytes.append(value);
}

Error malformed(const QString &what)
{
    return {ErrorCode::Protocol, QStringLiteral("This is not an NSDP message: %1.").arg(what), {}};
}

/// The attributes of `body`; false where it has no end mark.
bool readAttributes(QByteArrayView body, std::vector<Attribute> &attributes)
{
    while (body.size() >= attributeHeader) {
        const auto tag = numberAt<quint16>(body, 0);
        auto length = numberAt<quint16>(body, 2);
        if (tag == tags::end)
            return true;
        if (length == emptyLength)
            length = 0;
        body = body.sliced(attributeHeader);
        if (length > body.size())
            return false;
        attributes.push_back({tag, body.first(length).toByteArray()});
        body = body.sliced(length);
    }
    return false;
}

} // namespace

const Attribute *Message::find(quint16 tag) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [tag](const Attribute &attribute) { return attribute.tag == tag; });
    return found == attributes.end() ? nullptr : &*found;
}

Expected<QByteArray> encode(const Message &message)
{
    QByteArray bytes(headerSize, '\0');
    bytes[offsets::version] = static_cast<char>(version);
    bytes[offsets::operation] = static_cast<char>(message.operation);
    bytes[offsets::result] = static_cast<char>(message.result);
    qToBigEndian(message.failedTag, bytes.data() + offsets::failedTag);
    putMac(bytes, offsets::client, message.client);
    putMac(bytes, offsets::device, message.device);
    qToBigEndian(message.sequence, bytes.data() + offsets::sequence);
    std::copy(signature.begin(), signature.end(), bytes.begin() + offsets::signature);
    for (const Attribute &attribute : message.attributes) {
        if (bytes.size() + 2 * attributeHeader + attribute.value.size() > maximumSize) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("The message would be longer than %1 bytes; ask for less at once.")
                             .arg(maximumSize),
                         {}};
        }
        append(bytes, attribute.tag, attribute.value);
    }
    append(bytes, tags::end, {});
    return bytes;
}

Expected<Message> decode(QByteArrayView datagram)
{
    if (datagram.size() < headerSize)
        return malformed(QStringLiteral("it has %1 of %2 bytes").arg(datagram.size()).arg(headerSize));
    if (datagram.size() > maximumSize)
        return malformed(QStringLiteral("it is longer than %1 bytes").arg(maximumSize));
    if (datagram.sliced(offsets::signature, signature.size()) != signature)
        return malformed(QStringLiteral("its signature is missing"));
    const auto isVersion = numberAt<quint8>(datagram, offsets::version);
    if (isVersion != version)
        return malformed(QStringLiteral("its version is %1").arg(isVersion));
    const auto operation = numberAt<quint8>(datagram, offsets::operation);
    if (operation == 0 || operation > highestOperation)
        return malformed(QStringLiteral("its operation is %1").arg(operation));

    Message message;
    message.operation = static_cast<Operation>(operation);
    // Most sources read one byte, yaamai/go-nsdp met a result in the second.
    const auto result = numberAt<quint8>(datagram, offsets::result);
    message.result =
        static_cast<Result>(result != 0 ? result : numberAt<quint8>(datagram, offsets::result + 1));
    message.failedTag = numberAt<quint16>(datagram, offsets::failedTag);
    message.client = macAt(datagram, offsets::client);
    message.device = macAt(datagram, offsets::device);
    message.sequence = numberAt<quint32>(datagram, offsets::sequence);
    message.complete = readAttributes(datagram.sliced(headerSize), message.attributes);
    return message;
}

} // namespace castbench::nsdp
