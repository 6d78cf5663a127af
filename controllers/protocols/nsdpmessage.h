#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/macaddress.h"

#include <QByteArray>

#include <vector>

/// NETGEAR's Switch Discovery Protocol, which the Plus switches speak over UDP. The vendor publishes nothing:
/// it is as Alkorin/ngadmin (raw/include/nsdp/protocol.h), the captures of a GS108Ev2 in Z3po/ProSafeLinux
/// and the public "NSDP Protocol Reference" of the GS108Ev3 line agree on it. All numbers are big-endian.
namespace castbench::nsdp {

/// UDP ports: what the switch listens on, and what it sends its answers to. The second pair is that of the
/// protocol's first generation.
inline constexpr quint16 devicePort = 63322;
inline constexpr quint16 clientPort = 63321;
inline constexpr quint16 formerDevicePort = 63324;
inline constexpr quint16 formerClientPort = 63323;

inline constexpr qsizetype headerSize = 32;
/// A datagram is never longer.
inline constexpr qsizetype maximumSize = 1500;

enum class Operation : quint8 { Read = 1, ReadReply = 2, Write = 3, WriteReply = 4 };

/// What an answer says of the request. Others than these are possible.
enum class Result : quint8 {
    Ok = 0x00,
    VersionUnsupported = 0x01,
    OperationUnsupported = 0x02,
    TagUnsupported = 0x03, ///< ngadmin: read-only
    BadLength = 0x04,      ///< ngadmin: write-only
    BadValue = 0x05,
    Blocked = 0x06,       ///< by the access list
    WrongPassword = 0x07, ///< the answer echoes the password
    Recovery = 0x08,      ///< the firmware waits to be replaced
    BrowserOnly = 0x0a,   ///< only the web page may manage the switch
    WrongToken = 0x0d,    ///< wrong password, newer firmware
    Locked = 0x0e,        ///< after three wrong passwords, for 30 minutes
    ManagementDisabled = 0x0f,
    AuthenticationFailed = 0x13, ///< wrong password, as yaamai/go-nsdp has met it
};

/// Numbers of attributes.
namespace tags {
inline constexpr quint16 model = 0x0001;
inline constexpr quint16 name = 0x0003;
inline constexpr quint16 mac = 0x0004;
inline constexpr quint16 address = 0x0006;
inline constexpr quint16 password = 0x000a;
inline constexpr quint16 firmware = 0x000d;
inline constexpr quint16 passwordForm = 0x0014;
inline constexpr quint16 nonce = 0x0017;
inline constexpr quint16 shortToken = 0x0018;
inline constexpr quint16 token = 0x001a;
inline constexpr quint16 portStatus = 0x0c00;
inline constexpr quint16 portStatistics = 0x1000;
inline constexpr quint16 ingressRate = 0x4c00;
inline constexpr quint16 egressRate = 0x5000;
inline constexpr quint16 portCount = 0x6000;
inline constexpr quint16 end = 0xffff;
} // namespace tags

/// Number, length, value. In a request to read the value is empty; of a port's attribute there is one for
/// each port.
struct Attribute
{
    quint16 tag = 0;
    QByteArray value;

    bool operator==(const Attribute &) const = default;
};

/// A datagram: 32 bytes of header, attributes, the end mark ffff0000.
struct Message
{
    Operation operation = Operation::Read;
    Result result = Result::Ok; ///< offset 2; 0 in requests
    quint16 failedTag = 0;      ///< offset 4: what `result` is about
    MacAddress client;          ///< offset 8: of the interface that asks
    MacAddress device;          ///< offset 14; null in a request: every switch
    quint32 sequence = 0;       ///< offset 20: an answer has that of its request
    std::vector<Attribute> attributes;
    bool complete = true; ///< decoding found the end mark

    /// The first attribute of that number, or nothing.
    const Attribute *find(quint16 tag) const;
    bool operator==(const Message &) const = default;
};

/// With the end mark. Errors: InvalidInput (longer than maximumSize).
Expected<QByteArray> encode(const Message &message);

/// Accepts what switches are known to send: a missing end mark and a last attribute that is cut off (which
/// is left out; Message::complete tells), a length of ffff for an empty value. What follows the end mark
/// is ignored. Errors: Protocol.
Expected<Message> decode(QByteArrayView datagram);

} // namespace castbench::nsdp
