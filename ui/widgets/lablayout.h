#pragma once

#include "ui/models/labdevices.h"
#include "ui/services/labservice.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace castbench {

/// Something in the picture of a lab that can be pointed at: a device, or those that found no room.
struct PictureItem
{
    enum class Kind { Broadcaster, Switch, Platform, Reference, Viewer, MoreBroadcasters, MoreViewers };
    Kind kind = Kind::Viewer;
    LabDevice device; ///< of groups the id alone
    Reachability state = Reachability::Unknown;
    int hidden = 0;   ///< groups: how many devices
    int troubled = 0; ///< groups: how many of them are not reachable, or doubtful
    QRectF area;

    bool isGroup() const
    {
        return kind == Kind::MoreBroadcasters || kind == Kind::MoreViewers;
    }
    /// From left to right: 0 broadcasters, 1 switch, 2 platform and clock, 3 viewers.
    int column() const;
};

/// A numbered square of the switch.
struct PicturePort
{
    int number = 0; ///< 0: stands for the ports that found no room
    bool used = false;
    QRectF area;
};

struct PictureWire
{
    QPointF from;
    QPointF to;
    bool capped = false; ///< on the way of the stream whose upload is capped
    bool broken = false; ///< the device at its end cannot be reached
};

/// What the picture shows.
struct PictureContent
{
    std::vector<LabDevice> devices;
    std::function<Reachability(const QString &id)> stateOf;
    QString cappedBroadcaster; ///< empty: none is
    QString capText;           ///< what is written on its wire: "512 kbit/s"; empty: nothing is known
    QString selected;          ///< shown even where room is short
};

/// Where everything in the picture of a lab goes: broadcasters on the left, each with a wire to its port of
/// the switch, then the platform above the reference clock, viewers on the right. Devices that find no room
/// become a group; those in trouble and the selected one are kept.
struct LabLayout
{
    std::vector<PictureItem> items; ///< column by column, from top to bottom
    std::vector<PicturePort> ports;
    std::vector<PictureWire> wires;
    QRectF capLabel;      ///< null: there is nothing to write
    bool compact = false; ///< broadcasters or viewers have one line each

    const PictureItem *item(const QString &id) const;
    const PictureItem *itemAt(const QPointF &at) const;
};

/// `metrics` of the font in use; every length follows it.
LabLayout layOutLab(const PictureContent &content, const QSizeF &size, const QFontMetricsF &metrics);
/// Smallest size at which layOutLab() finds room for everything.
QSizeF smallestLabPicture(const QFontMetricsF &metrics);

inline constexpr QLatin1StringView moreBroadcastersId{"@broadcasters"};
inline constexpr QLatin1StringView moreViewersId{"@viewers"};

} // namespace castbench
