#include "ui/models/labdevices.h"

#include "controllers/domain/shownnames.h"
#include "ui/services/labservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace castbench {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LabDevices", text);
}

QString addressOf(const QUrl &url)
{
    return displayText(url.toString(QUrl::RemoveUserInfo));
}

LabDevice deviceOf(const Broadcaster &broadcaster, LabRole role)
{
    LabDevice device;
    device.role = role;
    device.id = broadcaster.id;
    device.name = displayText(broadcaster.name);
    device.address = addressOf(broadcaster.obsUrl);
    device.switchPort = broadcaster.switchPort;
    if (broadcaster.switchPort > 0)
        device.kind = translated(QT_TRANSLATE_NOOP("LabDevices", "Port %1")).arg(broadcaster.switchPort);
    return device;
}

LabDevice deviceOf(const Viewer &viewer)
{
    LabDevice device;
    device.role = LabRole::Viewer;
    device.id = viewer.id;
    device.name = displayText(viewer.name);
    device.profile = viewer.profile;
    device.remote = viewer.remote;
    device.kind = profileText(viewer.profile);
    device.address = viewer.remote ? translated(QT_TRANSLATE_NOOP("LabDevices", "probe on the device"))
                                   : translated(QT_TRANSLATE_NOOP("LabDevices", "this computer"));
    return device;
}

LabDevice deviceOf(const Switch &device)
{
    LabDevice shown;
    shown.role = LabRole::Switch;
    shown.id = device.id;
    shown.name = displayText(device.name);
    shown.address = displayText(device.address.isEmpty() ? QString() : device.address.text());
    shown.kind = displayText(device.profile);
    return shown;
}

QString platformAddress(const Lab &lab)
{
    if (lab.chat)
        return displayText(lab.chat->server.isEmpty() ? QString() : lab.chat->server.text());
    for (const Broadcaster &broadcaster : lab.broadcasters) {
        if (!broadcaster.playlist.isEmpty())
            return displayText(broadcaster.playlist.authority().section(u'@', -1));
    }
    return {};
}

std::optional<LabDevice> platformOf(const Lab &lab)
{
    const bool playlists = std::any_of(lab.broadcasters.begin(), lab.broadcasters.end(),
                                       [](const Broadcaster &b) { return !b.playlist.isEmpty(); });
    if (!playlists && !lab.chat)
        return std::nullopt;
    LabDevice device;
    device.role = LabRole::Platform;
    device.id = QString::fromLatin1(platformDeviceId);
    device.name = roleText(LabRole::Platform);
    device.address = platformAddress(lab);
    if (playlists && lab.chat)
        device.kind = translated(QT_TRANSLATE_NOOP("LabDevices", "Video and chat"));
    else
        device.kind = lab.chat ? translated(QT_TRANSLATE_NOOP("LabDevices", "Chat"))
                               : translated(QT_TRANSLATE_NOOP("LabDevices", "Video"));
    return device;
}

LabDevice referenceOf(const Lab &lab)
{
    LabDevice device;
    device.role = LabRole::Reference;
    device.id = referenceClockId;
    device.name = roleText(LabRole::Reference);
    device.address = lab.referenceServer ? displayText(lab.referenceServer->text())
                                         : translated(QT_TRANSLATE_NOOP("LabDevices", "this computer"));
    device.hasHealth = false;
    return device;
}

/// Characters that are not shown themselves but change how others are (Unicode Standard Annex #9), and line
/// and paragraph separators.
bool disturbs(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x61c || unit == 0x200e ||
           unit == 0x200f || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) ||
           unit == 0xfeff;
}

} // namespace

std::vector<LabDevice> labDevices(const Lab &described)
{
    const Lab lab = withShownNames(described);
    std::vector<LabDevice> devices;
    for (const Broadcaster &broadcaster : lab.broadcasters)
        devices.push_back(deviceOf(broadcaster, devices.empty() ? LabRole::Commentator : LabRole::Player));
    for (const Viewer &viewer : lab.viewers)
        devices.push_back(deviceOf(viewer));
    devices.push_back(deviceOf(lab.switchDevice));
    if (auto platform = platformOf(lab))
        devices.push_back(*std::move(platform));
    devices.push_back(referenceOf(lab));
    return devices;
}

QString roleText(LabRole role)
{
    switch (role) {
    case LabRole::Commentator:
        return translated(QT_TRANSLATE_NOOP("LabDevices", "Commentator"));
    case LabRole::Player:
        return translated(QT_TRANSLATE_NOOP("LabDevices", "Player"));
    case LabRole::Viewer:
        return translated(QT_TRANSLATE_NOOP("LabDevices", "Viewer"));
    case LabRole::Switch:
        return translated(QT_TRANSLATE_NOOP("LabDevices", "Switch"));
    case LabRole::Platform:
        return translated(QT_TRANSLATE_NOOP("LabDevices", "Platform"));
    case LabRole::Reference:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("LabDevices", "Reference clock"));
}

QString roleHeading(LabRole role)
{
    if (role == LabRole::Player)
        return translated(QT_TRANSLATE_NOOP("LabDevices", "Players"));
    if (role == LabRole::Viewer)
        return translated(QT_TRANSLATE_NOOP("LabDevices", "Viewers"));
    return roleText(role);
}

QString profileText(PlayerProfile profile)
{
    return profile == PlayerProfile::App ? translated(QT_TRANSLATE_NOOP("LabDevices", "App"))
                                         : translated(QT_TRANSLATE_NOOP("LabDevices", "Browser"));
}

QString fieldText(const QString &field)
{
    struct Named
    {
        QLatin1StringView field;
        const char *text;
    };
    static constexpr Named names[] = {
        {QLatin1StringView("id"), QT_TRANSLATE_NOOP("LabDevices", "Id")},
        {QLatin1StringView("obs.url"), QT_TRANSLATE_NOOP("LabDevices", "OBS address")},
        {QLatin1StringView("obs.password"), QT_TRANSLATE_NOOP("LabDevices", "OBS password")},
        {QLatin1StringView("switch_port"), QT_TRANSLATE_NOOP("LabDevices", "Switch port")},
        {QLatin1StringView("playlist"), QT_TRANSLATE_NOOP("LabDevices", "Playlist URL")},
        {QLatin1StringView("chat_channel"), QT_TRANSLATE_NOOP("LabDevices", "Chat channel")},
        {QLatin1StringView("address"), QT_TRANSLATE_NOOP("LabDevices", "Address")},
        {QLatin1StringView("profile"), QT_TRANSLATE_NOOP("LabDevices", "Profile")},
        {QLatin1StringView("server"), QT_TRANSLATE_NOOP("LabDevices", "Server")},
    };
    for (const Named &named : names) {
        if (field == named.field)
            return translated(named.text);
    }
    return field;
}

QString displayText(const QString &text, qsizetype limit)
{
    QString shown;
    for (const QChar c : QStringView(text).left(limit + 1)) {
        if (!disturbs(c))
            shown += c;
    }
    if (text.size() <= limit)
        return shown;
    shown.truncate(limit - 1);
    if (shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + u'…';
}

} // namespace castbench
