#include "controllers/domain/core.h"
#include "controllers/domain/jsonreader.h"
#include "controllers/domain/lab.h"
#include "controllers/domain/text.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto labFormat = "castbench-lab"_L1;
constexpr qsizetype maximumBroadcasters = 64;
constexpr qsizetype maximumViewers = 4096;
constexpr qsizetype maximumNickLength = 32;
constexpr qsizetype maximumChannelLength = 50; // RFC 2812 §1.3
constexpr quint16 ntpPort = 123;

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

auto address(quint16 defaultPort = 0)
{
    return [defaultPort](const QJsonValue &value) {
        return Endpoint::fromJson(value, defaultPort);
    };
}

Expected<Endpoint> listenAddress(const QJsonValue &value)
{
    if (!value.isString())
        return invalid(Core::tr("An address is a text such as \"127.0.0.1:0\"."));
    return Endpoint::parse(value.toString());
}

Expected<QUrl> urlFromJson(const QJsonValue &value, const QStringList &schemes)
{
    const QString text = value.toString();
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() <= maximumTextLength && !hasControlCharacters(text) && url.isValid() &&
        !url.host().isEmpty() && schemes.contains(url.scheme()))
        return url;
    return invalid(Core::tr("This must be a URL such as \"%1://host:port/path\" (%2).")
                       .arg(schemes.front(), schemes.join(QStringLiteral(", "))));
}

auto url(const QStringList &schemes)
{
    return [schemes](const QJsonValue &value) {
        return urlFromJson(value, schemes);
    };
}

Expected<ClockSource> clockFromJson(const QJsonValue &value)
{
    using Kind = ClockSource::Kind;
    if (value == "reference"_L1)
        return ClockSource{Kind::Reference, {}};
    if (value == "controller"_L1)
        return ClockSource{Kind::Controller, {}};
    if (value == "unknown"_L1)
        return ClockSource{Kind::Unknown, {}};
    const QJsonObject object = value.toObject();
    if (object.size() != 1 || !object.contains("sntp"_L1))
        return invalid(Core::tr("This must be \"reference\", \"controller\", \"unknown\" or "
                                "{\"sntp\": \"host:port\"}."));
    const Expected<Endpoint> server = Endpoint::fromJson(object.value("sntp"_L1), ntpPort);
    if (!server)
        return server.error();
    return ClockSource{Kind::Sntp, *server};
}

Expected<QString> channelFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto allowed = [](QChar c) {
        return c != u' ' && c != u',' && c != u':';
    };
    if (text.size() >= 2 && text.size() <= maximumChannelLength && text.startsWith(u'#') &&
        !hasControlCharacters(text) && std::all_of(text.begin(), text.end(), allowed))
        return text;
    return invalid(
        Core::tr("This must be a channel such as \"#b1\", without blank, comma or colon, at most %1 "
                 "characters.")
            .arg(maximumChannelLength));
}

Expected<QString> nickFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto allowed = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"-_[]\\`^{|}").contains(c);
    };
    if (!text.isEmpty() && text.size() <= maximumNickLength && std::all_of(text.begin(), text.end(), allowed))
        return text;
    return invalid(
        Core::tr("This must be a chat name: 1 to %1 letters, digits or -_[]\\`^{|}.").arg(maximumNickLength));
}

Secret readSecret(JsonReader &reader, QLatin1StringView key)
{
    return reader.parsed<Secret>(key, false, &Secret::fromJson).value_or(Secret());
}

Broadcaster readBroadcaster(JsonReader &reader)
{
    Broadcaster broadcaster;
    broadcaster.id = reader.id("id"_L1, true);
    broadcaster.name = reader.text("name"_L1, broadcaster.id);
    reader.object("obs"_L1, true, [&broadcaster](JsonReader &obs) {
        const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss")};
        broadcaster.obsUrl = obs.parsed<QUrl>("url"_L1, true, url(schemes)).value_or(QUrl());
        broadcaster.obsPassword = readSecret(obs, "password"_L1);
    });
    broadcaster.switchPort = static_cast<int>(reader.integer("switch_port"_L1, 1, 4096));
    broadcaster.frameClockId = static_cast<int>(reader.integer("frame_clock_id"_L1, 0, 255, 0));
    const QStringList schemes{QStringLiteral("https"), QStringLiteral("http")};
    broadcaster.playlist = reader.parsed<QUrl>("playlist"_L1, false, url(schemes)).value_or(QUrl());
    broadcaster.chatChannel =
        reader.parsed<QString>("chat_channel"_L1, false, &channelFromJson).value_or(QString());
    broadcaster.clock = reader.parsed<ClockSource>("clock"_L1, false, &clockFromJson).value_or(ClockSource());
    return broadcaster;
}

Viewer readViewer(JsonReader &reader)
{
    const QString local = QStringLiteral("local");
    const QString remote = QStringLiteral("remote");
    const QString browser = playerProfileKey(PlayerProfile::Browser);
    const QString app = playerProfileKey(PlayerProfile::App);
    Viewer viewer;
    viewer.id = reader.id("id"_L1, true);
    viewer.name = reader.text("name"_L1, viewer.id);
    viewer.profile = reader.choice("profile"_L1, {browser, app}, browser) == app ? PlayerProfile::App
                                                                                 : PlayerProfile::Browser;
    viewer.remote = reader.choice("probe"_L1, {local, remote}, local) == remote;
    viewer.pairingCode = readSecret(reader, "pairing_code"_L1);
    viewer.chats = reader.boolean("chat"_L1, true);
    viewer.chatNick = reader.parsed<QString>("chat_nick"_L1, false, &nickFromJson).value_or(QString());
    viewer.chatPassword = readSecret(reader, "chat_password"_L1);
    return viewer;
}

ChatService readChat(JsonReader &reader)
{
    ChatService chat;
    chat.server = reader.parsed<Endpoint>("server"_L1, true, address()).value_or(Endpoint());
    chat.tls = reader.boolean("tls"_L1, chat.tls);
    chat.twitchTags = reader.boolean("twitch_tags"_L1, chat.twitchTags);
    reader.object("rate_limit"_L1, false, [&chat](JsonReader &limit) {
        chat.messagesPerWindow = static_cast<int>(limit.integer("messages"_L1, 1, 100'000));
        chat.window = seconds{limit.integer("per_seconds"_L1, 1, 3600)};
    });
    chat.referenceNick =
        reader.parsed<QString>("reference_nick"_L1, false, &nickFromJson).value_or(QString());
    chat.referencePassword = readSecret(reader, "reference_password"_L1);
    return chat;
}

void readClocks(JsonReader &reader, Lab &lab)
{
    lab.referenceServer = reader.parsed<Endpoint>("reference_server"_L1, false, address(ntpPort));
    lab.clockThreshold = reader.duration("threshold"_L1, 1ms, 10s, lab.clockThreshold);
}

/// Reads the devices; an id that another device has is a problem, because series are told apart by it.
void readDevices(JsonReader &reader, Lab &lab)
{
    QSet<QString> ids;
    const auto claim = [&ids](JsonReader &device, const QString &id) {
        if (!id.isEmpty() && ids.contains(id))
            device.problem("id"_L1, Core::tr("Another device is called %1 too.").arg(quoted(id)));
        ids.insert(id);
    };
    reader.array("broadcasters"_L1, true, maximumBroadcasters, [&](JsonReader &element) {
        lab.broadcasters.push_back(readBroadcaster(element));
        claim(element, lab.broadcasters.back().id);
    });
    if (reader.value("broadcasters"_L1).isArray() && reader.value("broadcasters"_L1).toArray().isEmpty())
        reader.problem("broadcasters"_L1, Core::tr("A lab needs at least one broadcaster."));
    reader.array("viewers"_L1, false, maximumViewers, [&](JsonReader &element) {
        lab.viewers.push_back(readViewer(element));
        claim(element, lab.viewers.back().id);
    });
    reader.object("switch"_L1, true, [&](JsonReader &element) {
        lab.switchDevice = readSwitch(element);
        claim(element, lab.switchDevice.id);
    });
}

Lab readLab(const QJsonObject &object, const QString &where, std::vector<Error> &problems)
{
    Lab lab;
    JsonReader reader(object, where, problems);
    reader.value("format"_L1);
    reader.value("version"_L1);
    lab.name = reader.text("name"_L1);
    readDevices(reader, lab);
    reader.object("chat"_L1, false, [&lab](JsonReader &chat) { lab.chat = readChat(chat); });
    reader.object("controller"_L1, false, [&lab](JsonReader &controller) {
        lab.controller.listen =
            controller.parsed<Endpoint>("listen"_L1, true, &listenAddress).value_or(lab.controller.listen);
    });
    reader.object("clocks"_L1, false, [&lab](JsonReader &clocks) { readClocks(clocks, lab); });
    return lab;
}

} // namespace

Expected<Lab> labFromJson(const QJsonObject &object, const QString &where)
{
    const Expected<void> format = checkFormat(object, labFormat, labFormatVersion, where);
    if (!format)
        return format.error();
    std::vector<Error> problems;
    Lab lab = readLab(object, where, problems);
    if (!problems.empty())
        return joinProblems(problems);
    return lab;
}

// A lab is as valid as the file it would make, so that every rule exists once.
std::vector<FieldProblem> validateLab(const Lab &lab)
{
    std::vector<Error> problems;
    readLab(labToJson(lab), QString(), problems);
    return fieldProblems(problems);
}

Expected<Lab> loadLab(const QString &path)
{
    const Expected<QJsonObject> object = readJsonFile(path);
    if (!object)
        return object.error();
    return labFromJson(*object, path);
}

} // namespace castbench
