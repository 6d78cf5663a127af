#include "controllers/domain/lab.h"

#include "controllers/domain/enumkeys.h"
#include "controllers/domain/switchjson.h"

#include <QJsonArray>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumKey<PlayerProfile> playerProfiles[] = {
    {PlayerProfile::Browser, "browser"_L1},
    {PlayerProfile::App, "app"_L1},
};

/// Adds what is there; an absent key and an empty text mean the same in a lab.
void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertSecret(QJsonObject &object, QLatin1StringView key, const Secret &secret)
{
    if (!secret.isEmpty())
        object.insert(key, secret.toJson());
}

void insertUrl(QJsonObject &object, QLatin1StringView key, const QUrl &url)
{
    insertText(object, key, url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
}

QJsonValue clockToJson(const ClockSource &clock)
{
    switch (clock.kind) {
    case ClockSource::Kind::Reference:
        return QStringLiteral("reference");
    case ClockSource::Kind::Controller:
        return QStringLiteral("controller");
    case ClockSource::Kind::Sntp:
        return QJsonObject{{QStringLiteral("sntp"), clock.server.text()}};
    case ClockSource::Kind::Link:
    case ClockSource::Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject broadcasterToJson(const Broadcaster &broadcaster)
{
    QJsonObject obs;
    insertUrl(obs, "url"_L1, broadcaster.obsUrl);
    insertSecret(obs, "password"_L1, broadcaster.obsPassword);
    QJsonObject object{
        {QStringLiteral("id"), broadcaster.id},
        {QStringLiteral("name"), broadcaster.name},
        {QStringLiteral("obs"), obs},
        {QStringLiteral("switch_port"), broadcaster.switchPort},
        {QStringLiteral("frame_clock_id"), broadcaster.frameClockId},
        {QStringLiteral("clock"), clockToJson(broadcaster.clock)},
    };
    insertUrl(object, "playlist"_L1, broadcaster.playlist);
    insertText(object, "chat_channel"_L1, broadcaster.chatChannel);
    return object;
}

QJsonObject viewerToJson(const Viewer &viewer)
{
    QJsonObject object{
        {QStringLiteral("id"), viewer.id},
        {QStringLiteral("name"), viewer.name},
        {QStringLiteral("profile"), playerProfileKey(viewer.profile)},
        {QStringLiteral("probe"), viewer.remote ? QStringLiteral("remote") : QStringLiteral("local")},
        {QStringLiteral("chat"), viewer.chats},
    };
    insertSecret(object, "pairing_code"_L1, viewer.pairingCode);
    insertText(object, "chat_nick"_L1, viewer.chatNick);
    insertSecret(object, "chat_password"_L1, viewer.chatPassword);
    return object;
}

QJsonObject userToJson(const SnmpUser &user)
{
    QJsonObject object{
        {QStringLiteral("name"), user.name},
        {QStringLiteral("authentication"), snmpAuthenticationKey(user.authentication)},
        {QStringLiteral("privacy"), snmpPrivacyKey(user.privacy)},
    };
    insertSecret(object, "authentication_password"_L1, user.authenticationPassword);
    insertSecret(object, "privacy_password"_L1, user.privacyPassword);
    return object;
}

QJsonObject sshToJson(const SshLogin &ssh)
{
    QJsonObject object;
    insertText(object, "user"_L1, ssh.user);
    insertText(object, "key_file"_L1, ssh.keyFile);
    return object;
}

QJsonObject chatToJson(const ChatService &chat)
{
    QJsonObject object{
        {QStringLiteral("server"), chat.server.text()},
        {QStringLiteral("tls"), chat.tls},
        {QStringLiteral("twitch_tags"), chat.twitchTags},
        {QStringLiteral("rate_limit"),
         QJsonObject{
             {QStringLiteral("messages"), chat.messagesPerWindow},
             {QStringLiteral("per_seconds"), qint64{chat.window.count()}},
         }},
    };
    insertText(object, "reference_nick"_L1, chat.referenceNick);
    insertSecret(object, "reference_password"_L1, chat.referencePassword);
    return object;
}

template<typename Device>
const Device *withId(const std::vector<Device> &devices, const QString &id)
{
    const auto found =
        std::find_if(devices.begin(), devices.end(), [&id](const Device &device) { return device.id == id; });
    return found == devices.end() ? nullptr : &*found;
}

} // namespace

QString playerProfileKey(PlayerProfile profile)
{
    return keyOf(playerProfiles, profile);
}

const Broadcaster *Lab::broadcaster(const QString &id) const
{
    return withId(broadcasters, id);
}

const Viewer *Lab::viewer(const QString &id) const
{
    return withId(viewers, id);
}

QJsonObject switchToJson(const Switch &device)
{
    QJsonObject object{
        {QStringLiteral("id"), device.id},
        {QStringLiteral("name"), device.name},
        {QStringLiteral("driver"), device.driver},
    };
    insertText(object, "address"_L1, device.address.text());
    insertText(object, "profile"_L1, device.profile);
    if (device.snmpVersion != SnmpVersion::V2c)
        object.insert("snmp_version"_L1, snmpVersionKey(device.snmpVersion));
    insertSecret(object, "community"_L1, device.community);
    if (device.snmpUser != SnmpUser())
        object.insert("user"_L1, userToJson(device.snmpUser));
    insertSecret(object, "password"_L1, device.password);
    if (device.ssh != SshLogin())
        object.insert("ssh"_L1, sshToJson(device.ssh));
    if (!device.interfaces.isEmpty())
        object.insert("interfaces"_L1, QJsonArray::fromStringList(device.interfaces));
    return object;
}

QJsonObject labToJson(const Lab &lab)
{
    QJsonArray broadcasters;
    for (const Broadcaster &broadcaster : lab.broadcasters)
        broadcasters.append(broadcasterToJson(broadcaster));
    QJsonArray viewers;
    for (const Viewer &viewer : lab.viewers)
        viewers.append(viewerToJson(viewer));
    QJsonObject clocks{{QStringLiteral("threshold"), formatDuration(lab.clockThreshold)}};
    if (lab.referenceServer)
        clocks.insert("reference_server"_L1, lab.referenceServer->text());
    QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("castbench-lab")},
        {QStringLiteral("version"), labFormatVersion},
        {QStringLiteral("name"), lab.name},
        {QStringLiteral("broadcasters"), broadcasters},
        {QStringLiteral("viewers"), viewers},
        {QStringLiteral("switch"), switchToJson(lab.switchDevice)},
        {QStringLiteral("controller"), QJsonObject{{QStringLiteral("listen"), lab.controller.listen.text()}}},
        {QStringLiteral("clocks"), clocks},
    };
    if (lab.chat)
        object.insert("chat"_L1, chatToJson(*lab.chat));
    return object;
}

} // namespace castbench
