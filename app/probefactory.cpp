#include "app/probefactory.h"

#include "controllers/domain/jsonreader.h"
#include "probes/chat/chatprobe.h"
#include "probes/clock/clockprobe.h"
#include "probes/hls/hlsviewerprobe.h"

#include <QJsonArray>

namespace castbench {

namespace {

constexpr qint64 maximumThresholdMs = 60'000;
// A chat line a second is plenty for the eye; half of the server's limit leaves room for people.
constexpr milliseconds shortestChatInterval{1000};
constexpr milliseconds chatLostAfter{10'000};

QString probeId(const char *what, const QString &device)
{
    return QLatin1StringView(what) + QStringLiteral("@") + device;
}

/// Half of what the server lets one participant send.
milliseconds chatInterval(const ChatService &service)
{
    const milliseconds fair = milliseconds(service.window) * 2 / service.messagesPerWindow;
    return std::max(shortestChatInterval, fair);
}

QJsonObject chatConfig(const Lab &lab, const Broadcaster &broadcaster, const QString &device,
                       const QString &nick, const QString &password)
{
    const ChatService &service = *lab.chat;
    return {{QStringLiteral("device"), device},
            {QStringLiteral("reference_device"), controllerDeviceId()},
            {QStringLiteral("server"), service.server.text()},
            {QStringLiteral("tls"), service.tls},
            {QStringLiteral("twitch_tags"), service.twitchTags},
            {QStringLiteral("messages_per_window"), service.messagesPerWindow},
            {QStringLiteral("window_s"), static_cast<qint64>(service.window.count())},
            {QStringLiteral("channel"), broadcaster.chatChannel},
            {QStringLiteral("nick"), nick},
            {QStringLiteral("password"), password},
            {QStringLiteral("interval_ms"), static_cast<qint64>(chatInterval(service).count())},
            {QStringLiteral("threshold_ms"), static_cast<qint64>(lab.clockThreshold.count())}};
}

Expected<QUrl> httpUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!url.isValid() ||
        (url.scheme() != QLatin1StringView("http") && url.scheme() != QLatin1StringView("https")))
        return Error{ErrorCode::InvalidInput, QStringLiteral("An http or https address is needed."), {}};
    return url;
}

milliseconds thresholdOf(JsonReader &reader)
{
    return milliseconds(reader.integer(QLatin1StringView("threshold_ms"), 0, maximumThresholdMs));
}

std::unique_ptr<Probe> makeHlsViewer(const QString &id, JsonReader &reader, Clock &clock,
                                     const ReferenceClock &reference)
{
    HlsViewerConfig config;
    config.id = id;
    config.device = reader.text(QLatin1StringView("device"));
    config.source = reader.text(QLatin1StringView("source"));
    config.frameClockId = static_cast<int>(reader.integer(QLatin1StringView("frame_clock_id"), 0, 255));
    config.playlist = reader.parsed<QUrl>(QLatin1StringView("playlist"), true, httpUrl).value_or(QUrl());
    const QString profile =
        reader.choice(QLatin1StringView("profile"),
                      {playerProfileKey(PlayerProfile::Browser), playerProfileKey(PlayerProfile::App)});
    config.profile =
        profile == playerProfileKey(PlayerProfile::App) ? PlayerProfile::App : PlayerProfile::Browser;
    config.clockThreshold = thresholdOf(reader);
    return std::make_unique<HlsViewerProbe>(config, clock, reference);
}

std::unique_ptr<Probe> makeChat(const QString &id, JsonReader &reader, Clock &clock,
                                const ReferenceClock &reference)
{
    ChatProbeConfig config;
    config.id = id;
    config.device = reader.text(QLatin1StringView("device"));
    config.referenceDevice = reader.text(QLatin1StringView("reference_device"));
    const auto server =
        reader.parsed<Endpoint>(QLatin1StringView("server"), true,
                                [](const QJsonValue &value) { return Endpoint::parse(value.toString()); });
    config.service.server = server.value_or(Endpoint());
    config.service.tls = reader.boolean(QLatin1StringView("tls"), false);
    config.service.twitchTags = reader.boolean(QLatin1StringView("twitch_tags"), false);
    config.service.messagesPerWindow =
        static_cast<int>(reader.integer(QLatin1StringView("messages_per_window"), 1, 100'000));
    config.service.window = seconds(reader.integer(QLatin1StringView("window_s"), 1, 3600));
    config.channel = reader.text(QLatin1StringView("channel"));
    config.nick = reader.text(QLatin1StringView("nick"));
    config.password = reader.text(QLatin1StringView("password"), true);
    config.interval = milliseconds(reader.integer(QLatin1StringView("interval_ms"), 100, 3'600'000));
    config.lostAfter = chatLostAfter;
    config.clockThreshold = thresholdOf(reader);
    const QJsonArray devices = reader.value(QLatin1StringView("devices")).toArray();
    config.isReference = config.device == config.referenceDevice;
    for (const QJsonValue &device : devices)
        config.devices += device.toString();
    return std::make_unique<ChatProbe>(config, clock, reference);
}

std::unique_ptr<Probe> makeClockProbe(const QString &id, JsonReader &reader, Clock &clock,
                                      const ReferenceClock &reference)
{
    ClockProbeConfig config;
    config.id = id;
    config.device = reader.text(QLatin1StringView("device"));
    config.threshold = thresholdOf(reader);
    return std::make_unique<ClockProbe>(config, clock, reference);
}

} // namespace

QString controllerDeviceId()
{
    return QStringLiteral("controller");
}

ProbeDescription describeHlsViewer(const Lab &lab, const Viewer &viewer, const Broadcaster &broadcaster)
{
    return {probeId(probeKind::hlsViewer, viewer.id),
            QString::fromLatin1(probeKind::hlsViewer),
            {{QStringLiteral("device"), viewer.id},
             {QStringLiteral("source"), broadcaster.id},
             {QStringLiteral("frame_clock_id"), broadcaster.frameClockId},
             {QStringLiteral("playlist"), broadcaster.playlist.toString(QUrl::FullyEncoded)},
             {QStringLiteral("profile"), playerProfileKey(viewer.profile)},
             {QStringLiteral("threshold_ms"), static_cast<qint64>(lab.clockThreshold.count())}}};
}

ProbeDescription describeChat(const Lab &lab, const Viewer &viewer, const Broadcaster &broadcaster,
                              const QString &password)
{
    const QString nick =
        viewer.chatNick.isEmpty() ? QStringLiteral("cb_") + viewer.id.toLower() : viewer.chatNick;
    return {probeId(probeKind::chat, viewer.id), QString::fromLatin1(probeKind::chat),
            chatConfig(lab, broadcaster, viewer.id, nick, password)};
}

ProbeDescription describeReferenceChat(const Lab &lab, const Broadcaster &broadcaster,
                                       const QStringList &devices, const QString &password)
{
    const QString nick =
        lab.chat->referenceNick.isEmpty() ? QStringLiteral("castbench-ref") : lab.chat->referenceNick;
    QJsonObject config = chatConfig(lab, broadcaster, controllerDeviceId(), nick, password);
    config.insert(QStringLiteral("devices"), QJsonArray::fromStringList(devices));
    return {probeId(probeKind::chat, controllerDeviceId()), QString::fromLatin1(probeKind::chat), config};
}

ProbeDescription describeClock(const Lab &lab, const QString &device)
{
    return {probeId(probeKind::clock, device),
            QString::fromLatin1(probeKind::clock),
            {{QStringLiteral("device"), device},
             {QStringLiteral("threshold_ms"), static_cast<qint64>(lab.clockThreshold.count())}}};
}

Expected<std::unique_ptr<Probe>> makeProbe(const QString &id, const QString &kind, const QJsonObject &config,
                                           Clock &clock, const ReferenceClock &reference)
{
    std::vector<Error> problems;
    std::unique_ptr<Probe> probe;
    {
        JsonReader reader(config, id, problems);
        if (kind == QLatin1StringView(probeKind::hlsViewer))
            probe = makeHlsViewer(id, reader, clock, reference);
        else if (kind == QLatin1StringView(probeKind::chat))
            probe = makeChat(id, reader, clock, reference);
        else if (kind == QLatin1StringView(probeKind::clock))
            probe = makeClockProbe(id, reader, clock, reference);
        else
            return Error{
                ErrorCode::Unsupported,
                QStringLiteral("This version of Castbench has no probe of kind '%1'.").arg(kind.left(32)),
                id};
    }
    if (!problems.empty())
        return joinProblems(problems);
    return probe;
}

} // namespace castbench
