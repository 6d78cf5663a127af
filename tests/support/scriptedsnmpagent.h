#pragma once

#include "controllers/domain/endpoint.h"
#include "controllers/switches/snmp/snmpoid.h"

#include <QUdpSocket>

#include <functional>
#include <optional>
#include <vector>

namespace castbench::test {

/// An SNMP message of version 1 or 2c, in BER (RFC 3416 §3); only what is right is read.
struct SnmpMessage
{
    enum Tag : char { Get = '\xa0', GetNext = '\xa1', Response = '\xa2', Set = '\xa3', GetBulk = '\xa5' };
    struct Variable
    {
        SnmpOid oid;
        QByteArray value; ///< tag, length, content
    };

    QByteArray head; ///< version and community
    char tag = Response;
    QByteArray requestId; ///< tag, length, content
    int errorStatus = 0;  ///< GetBulk: non-repeaters
    int errorIndex = 0;   ///< GetBulk: max-repetitions
    std::vector<Variable> variables;

    static std::optional<SnmpMessage> parse(const QByteArray &bytes);
    QByteArray bytes() const;
    bool isVersion1() const;

    /// Values, in BER.
    static QByteArray integer(qint64 value, char tag = '\x02');
    static QByteArray counter32(quint32 value);
    static QByteArray timeTicks(quint32 value);
    static QByteArray text(const QByteArray &value);
    /// The number in such a value.
    static qint64 number(const QByteArray &value);
};

/// A UDP port on loopback that answers each request with what a script makes of it, one datagram each.
class ScriptedSnmpAgent
{
public:
    using Script = std::function<QByteArrayList(const QByteArray &)>;

    /// Ends the test if no port can be had.
    explicit ScriptedSnmpAgent(Script script);

    Endpoint address() const
    {
        return {QStringLiteral("127.0.0.1"), m_socket.localPort()};
    }
    /// The answers come from another port.
    void beStrange()
    {
        m_strange = true;
    }

private:
    void answer();

    Script m_script;
    QUdpSocket m_socket;
    QUdpSocket m_stranger;
    bool m_strange = false;
};

} // namespace castbench::test
