#include "controllers/domain/switchdevice.h"

#include "controllers/domain/core.h"
#include "controllers/domain/enumkeys.h"
#include "controllers/domain/jsonreader.h"

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr quint16 snmpPort = 161;
constexpr quint16 nsdpPort = 63322;
constexpr quint16 sshPort = 22;
constexpr qsizetype maximumInterfaces = 4096;
constexpr qsizetype maximumInterfaceLength = 15; // IFNAMSIZ - 1

constexpr EnumKey<SnmpVersion> versionKeys[] = {
    {SnmpVersion::V1, "1"_L1},
    {SnmpVersion::V2c, "2c"_L1},
    {SnmpVersion::V3, "3"_L1},
};
constexpr EnumKey<SnmpAuthentication> authenticationKeys[] = {
    {SnmpAuthentication::None, "none"_L1},
    {SnmpAuthentication::Sha1, "SHA-1"_L1},
    {SnmpAuthentication::Sha256, "SHA-256"_L1},
    {SnmpAuthentication::Sha512, "SHA-512"_L1},
};
constexpr EnumKey<SnmpPrivacy> privacyKeys[] = {
    {SnmpPrivacy::None, "none"_L1},
    {SnmpPrivacy::Aes128, "AES-128"_L1},
    {SnmpPrivacy::Aes256, "AES-256"_L1},
};

template<typename Enum, std::size_t count>
Enum readEnum(JsonReader &reader, QLatin1StringView key, const EnumKey<Enum> (&table)[count], Enum fallback)
{
    QStringList choices;
    for (const EnumKey<Enum> &entry : table)
        choices << entry.key;
    const Expected<Enum> value = valueOfKey(table, reader.choice(key, choices, keyOf(table, fallback)));
    return value ? *value : fallback;
}

Secret readSecret(JsonReader &reader, QLatin1StringView key)
{
    return reader.parsed<Secret>(key, false, &Secret::fromJson).value_or(Secret());
}

void readUser(JsonReader &reader, SnmpUser &user)
{
    user.name = reader.text("name"_L1);
    user.authentication = readEnum(reader, "authentication"_L1, authenticationKeys, user.authentication);
    user.authenticationPassword = readSecret(reader, "authentication_password"_L1);
    user.privacy = readEnum(reader, "privacy"_L1, privacyKeys, user.privacy);
    user.privacyPassword = readSecret(reader, "privacy_password"_L1);
    if (user.privacy != SnmpPrivacy::None && user.authentication == SnmpAuthentication::None)
        reader.problem("authentication"_L1, Core::tr("Privacy needs authentication too."));
}

Expected<QStringList> interfacesFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const auto isName = [](const QJsonValue &element) {
        const QString name = element.toString();
        const auto allowed = [](QChar c) {
            return c > u' ' && c < u'\x7f' && c != u'/' && c != u':';
        };
        return !name.isEmpty() && name.size() <= maximumInterfaceLength && !name.startsWith(u'-') &&
               name != "."_L1 && name != ".."_L1 && std::all_of(name.begin(), name.end(), allowed);
    };
    if (!value.isArray() || array.size() > maximumInterfaces ||
        !std::all_of(array.begin(), array.end(), isName)) {
        return Error{
            ErrorCode::InvalidInput,
            Core::tr("This must be a list of names of network interfaces such as [\"lan1\", \"lan2\"]."),
            {}};
    }
    QStringList names;
    for (const QJsonValue &element : array)
        names << element.toString();
    return names;
}

quint16 defaultPort(const QString &driver)
{
    if (driver == switchdrivers::nsdp)
        return nsdpPort;
    return driver == switchdrivers::tc ? sshPort : snmpPort;
}

} // namespace

QString snmpVersionKey(SnmpVersion version)
{
    return keyOf(versionKeys, version);
}

QString snmpAuthenticationKey(SnmpAuthentication authentication)
{
    return keyOf(authenticationKeys, authentication);
}

QString snmpPrivacyKey(SnmpPrivacy privacy)
{
    return keyOf(privacyKeys, privacy);
}

Switch readSwitch(JsonReader &reader)
{
    Switch device;
    device.id = reader.id("id"_L1, true);
    device.name = reader.text("name"_L1, device.id);
    device.driver = reader.id("driver"_L1, true);
    const bool byHand = device.driver == switchdrivers::byHand;
    const bool needsAddress = !byHand && device.driver != switchdrivers::tc;
    device.address = reader
                         .parsed<Endpoint>("address"_L1, needsAddress,
                                           [&device](const QJsonValue &value) {
                                               return Endpoint::fromJson(value, defaultPort(device.driver));
                                           })
                         .value_or(Endpoint());
    device.profile = reader.id("profile"_L1, device.driver == switchdrivers::snmp);
    device.snmpVersion = readEnum(reader, "snmp_version"_L1, versionKeys, device.snmpVersion);
    device.community = readSecret(reader, "community"_L1);
    reader.object("user"_L1, false, [&device](JsonReader &user) { readUser(user, device.snmpUser); });
    device.password = readSecret(reader, "password"_L1);
    reader.object("ssh"_L1, false, [&device](JsonReader &ssh) {
        device.ssh.user = ssh.text("user"_L1, QString());
        device.ssh.keyFile = ssh.text("key_file"_L1, QString());
    });
    device.interfaces =
        reader.parsed<QStringList>("interfaces"_L1, false, &interfacesFromJson).value_or(QStringList());
    return device;
}

} // namespace castbench
