#pragma once

#include "controllers/domain/endpoint.h"
#include "controllers/domain/secret.h"

#include <QStringList>

namespace castbench {

class JsonReader;

enum class SnmpVersion { V1, V2c, V3 };
QString snmpVersionKey(SnmpVersion version); ///< "1", "2c", "3"

/// Authentication of an SNMPv3 user (RFC 3414 §6.3, RFC 7860).
enum class SnmpAuthentication { None, Sha1, Sha256, Sha512 };
QString snmpAuthenticationKey(SnmpAuthentication authentication); ///< "none", "SHA-1", "SHA-256", "SHA-512"

/// Privacy of an SNMPv3 user (RFC 3826; AES-256 as Blumenthal's draft, which net-snmp speaks).
enum class SnmpPrivacy { None, Aes128, Aes256 };
QString snmpPrivacyKey(SnmpPrivacy privacy); ///< "none", "AES-128", "AES-256"

/// A user of SNMPv3's user-based security model.
struct SnmpUser
{
    QString name;
    SnmpAuthentication authentication = SnmpAuthentication::None;
    Secret authenticationPassword;           ///< 8 characters or more
    SnmpPrivacy privacy = SnmpPrivacy::None; ///< needs authentication
    Secret privacyPassword;

    bool operator==(const SnmpUser &) const = default;
};

/// How a computer that forwards the broadcaster's traffic is logged in to.
struct SshLogin
{
    QString user;    ///< empty: as OpenSSH's configuration says
    QString keyFile; ///< empty: the agent's keys and those of the configuration

    bool operator==(const SshLogin &) const = default;
};

/// The names that a lab file knows drivers by.
namespace switchdrivers {
inline constexpr QLatin1StringView snmp("snmp");     ///< a managed switch that a profile describes
inline constexpr QLatin1StringView nsdp("nsdp");     ///< NETGEAR Plus switches
inline constexpr QLatin1StringView tc("linux");      ///< a Linux bridge: traffic control
inline constexpr QLatin1StringView byHand("manual"); ///< a person sets the cap
} // namespace switchdrivers

/// What enforces the cap. Fields that its driver does not use are empty.
struct Switch
{
    QString id;
    QString name;
    QString driver;   ///< one of switchdrivers
    Endpoint address; ///< snmp: port 161, nsdp: 63322, linux: 22 unless given; empty for linux: this computer
    QString profile;  ///< snmp: name of a switch profile: "castbench-lab"
    SnmpVersion snmpVersion = SnmpVersion::V2c;
    Secret community;  ///< SNMP version 1 and 2c
    SnmpUser snmpUser; ///< SNMP version 3
    Secret password;   ///< nsdp
    SshLogin ssh;      ///< linux, where it is another computer
    /// linux: port 1 is the first of these network interfaces, and so on; empty: the bridges' port numbers.
    QStringList interfaces;

    bool operator==(const Switch &) const = default;
};

/// Reads a lab file's "switch" (resources/schemas/lab.schema.json).
Switch readSwitch(JsonReader &reader);

} // namespace castbench
