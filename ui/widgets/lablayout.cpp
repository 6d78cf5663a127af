#include "ui/widgets/lablayout.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

using Kind = PictureItem::Kind;

// Lengths in heights of a line of text.
constexpr double margin = 0.6;
constexpr double spacing = 0.4;
constexpr double cardHeight = 2.8;
constexpr double compactHeight = 1.6;
constexpr double smallestCardWidth = 8;
constexpr double largestCardWidth = 17;
constexpr double smallestPlatformWidth = 9;
constexpr double largestPlatformWidth = 12;
constexpr double platformHeight = 4.6;
constexpr double wireGap = 2.2;
constexpr double smallestCapGap = 3;
constexpr double smallestHeight = 13;
constexpr double switchHead = 3.2;

class Arranger
{
public:
    Arranger(const PictureContent &content, const QSizeF &size, const QFontMetricsF &metrics)
        : m_content(content)
        , m_metrics(metrics)
        , m_em(metrics.height())
        , m_room(
              QRectF(QPointF(), size).adjusted(margin * m_em, margin * m_em, -margin * m_em, -margin * m_em))
    {
    }

    LabLayout arrange();

private:
    struct Columns
    {
        QRectF broadcasters;
        QRectF switchBox;
        QRectF platform;
        QRectF viewers;
    };

    Columns columns() const;
    double capWidth() const;
    std::vector<PictureItem> itemsOf(Kind kind) const;
    void stack(std::vector<PictureItem> items, Kind more, const QRectF &column);
    std::vector<PictureItem> chosen(std::vector<PictureItem> items, std::size_t room, Kind more) const;
    void placeSwitch(const QRectF &column);
    void placePorts(const QRectF &box);
    void placePlatform(const QRectF &column);
    void wireBroadcasters();
    void wirePlatform();
    const PicturePort *portOf(const PictureItem &item) const;

    const PictureContent &m_content;
    const QFontMetricsF &m_metrics;
    double m_em;
    QRectF m_room;
    LabLayout m_layout;
};

double rowsThatFit(double height, double row, double gap)
{
    return std::max(1.0, std::floor((height + gap) / (row + gap)));
}

bool inTrouble(Reachability state)
{
    return state == Reachability::Unreachable || state == Reachability::Doubtful;
}

bool isOfKind(const LabDevice &device, Kind kind)
{
    switch (device.role) {
    case LabRole::Commentator:
    case LabRole::Player:
        return kind == Kind::Broadcaster;
    case LabRole::Viewer:
        return kind == Kind::Viewer;
    case LabRole::Switch:
        return kind == Kind::Switch;
    case LabRole::Platform:
        return kind == Kind::Platform;
    case LabRole::Reference:
        break;
    }
    return kind == Kind::Reference;
}

LabLayout Arranger::arrange()
{
    const Columns column = columns();
    stack(itemsOf(Kind::Broadcaster), Kind::MoreBroadcasters, column.broadcasters);
    placeSwitch(column.switchBox);
    placePlatform(column.platform);
    stack(itemsOf(Kind::Viewer), Kind::MoreViewers, column.viewers);
    wireBroadcasters();
    wirePlatform();
    return std::move(m_layout);
}

double Arranger::capWidth() const
{
    return m_content.capText.isEmpty() ? 0 : m_metrics.horizontalAdvance(m_content.capText) + m_em;
}

Arranger::Columns Arranger::columns() const
{
    const double capGap = std::max(smallestCapGap * m_em, capWidth() + 1.4 * m_em);
    const double gaps = capGap + 2 * wireGap * m_em;
    // The middle gets its share first, the cards what is left; what nobody needs goes between the columns.
    const double left = m_room.width() - gaps;
    const double middle = std::clamp(left * 0.22, smallestPlatformWidth * m_em, largestPlatformWidth * m_em);
    const double card =
        std::clamp((left - 2 * middle) / 2, smallestCardWidth * m_em, largestCardWidth * m_em);
    const double spare = std::max(0.0, (left - 2 * middle - 2 * card) / 3);
    Columns columns;
    double x = m_room.left();
    const auto next = [&x, this](double width, double gap) {
        const QRectF column(x, m_room.top(), width, m_room.height());
        x += width + gap;
        return column;
    };
    columns.broadcasters = next(card, capGap + spare);
    columns.switchBox = next(middle, wireGap * m_em + spare);
    columns.platform = next(middle, wireGap * m_em + spare);
    columns.viewers = next(card, 0);
    return columns;
}

std::vector<PictureItem> Arranger::itemsOf(Kind kind) const
{
    std::vector<PictureItem> items;
    for (const LabDevice &device : m_content.devices) {
        if (!isOfKind(device, kind))
            continue;
        PictureItem item;
        item.kind = kind;
        item.device = device;
        item.state = m_content.stateOf(device.id);
        items.push_back(item);
    }
    return items;
}

/// Those of `items` that are shown when there is room for `room` rows, in their order, and a group for the
/// rest.
std::vector<PictureItem> Arranger::chosen(std::vector<PictureItem> items, std::size_t room, Kind more) const
{
    if (items.size() <= room)
        return items;
    const std::size_t shown = room - 1;
    const auto rank = [this](const PictureItem &item) {
        if (item.device.id == m_content.selected || item.device.id == m_content.cappedBroadcaster)
            return 0;
        if (item.state == Reachability::Unreachable)
            return 1;
        return item.state == Reachability::Doubtful ? 2 : 3;
    };
    std::vector<std::size_t> order(items.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(items[a]) < rank(items[b]); });
    std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown));
    std::vector<PictureItem> rows;
    PictureItem group;
    group.kind = more;
    group.device.id = more == Kind::MoreViewers ? moreViewersId : moreBroadcastersId;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const PictureItem &item = items[order[at]];
        if (at < shown) {
            rows.push_back(item);
            continue;
        }
        ++group.hidden;
        group.troubled += inTrouble(item.state) ? 1 : 0;
    }
    rows.push_back(group);
    return rows;
}

void Arranger::stack(std::vector<PictureItem> items, Kind more, const QRectF &column)
{
    const double gap = spacing * m_em;
    double height = cardHeight * m_em;
    if (static_cast<double>(items.size()) > rowsThatFit(column.height(), height, gap)) {
        height = compactHeight * m_em;
        m_layout.compact = true;
    }
    const auto room = static_cast<std::size_t>(rowsThatFit(column.height(), height, gap));
    const std::vector<PictureItem> rows = chosen(std::move(items), room, more);
    const double total = static_cast<double>(rows.size()) * (height + gap) - gap;
    double y = column.center().y() - total / 2;
    for (PictureItem row : rows) {
        row.area = QRectF(column.left(), y, column.width(), height);
        m_layout.items.push_back(row);
        y += height + gap;
    }
}

void Arranger::placeSwitch(const QRectF &column)
{
    std::vector<PictureItem> items = itemsOf(Kind::Switch);
    if (items.empty())
        return;
    items.front().area = column;
    placePorts(column);
    // The box is as high as its ports need, at the height of the broadcasters.
    const double bottom = m_layout.ports.empty() ? column.top() + switchHead * m_em
                                                 : m_layout.ports.back().area.bottom() + spacing * m_em;
    QRectF box(column.left(), column.top(), column.width(), bottom - column.top());
    const double down = column.center().y() - box.center().y();
    box.translate(0, down);
    for (PicturePort &port : m_layout.ports)
        port.area.translate(0, down);
    items.front().area = box;
    m_layout.items.push_back(items.front());
}

void Arranger::placePorts(const QRectF &box)
{
    QSet<int> used;
    bool more = false;
    for (const PictureItem &item : m_layout.items) {
        if (item.kind == Kind::Broadcaster && item.device.switchPort > 0)
            used.insert(item.device.switchPort);
        more = more || item.kind == Kind::MoreBroadcasters;
    }
    std::vector<int> numbers(used.begin(), used.end());
    std::sort(numbers.begin(), numbers.end());
    const double side = std::max(
        1.35 * m_em,
        numbers.empty() ? 0.0 : m_metrics.horizontalAdvance(QString::number(numbers.back())) + 0.5 * m_em);
    const double gap = 0.25 * m_em;
    const double height = box.height() - (switchHead + spacing) * m_em;
    const auto room = static_cast<int>(rowsThatFit(height, side, gap));
    // A switch with a port 3 has ports 1 and 2 as well.
    if (!numbers.empty() && !more && numbers.back() <= room) {
        numbers.resize(static_cast<std::size_t>(numbers.back()));
        for (std::size_t at = 0; at < numbers.size(); ++at)
            numbers[at] = static_cast<int>(at) + 1;
    }
    if (more)
        numbers.push_back(0);
    const double pitch =
        std::min(side + gap, height / static_cast<double>(std::max<std::size_t>(1, numbers.size())));
    double y = box.top() + switchHead * m_em;
    for (const int number : numbers) {
        m_layout.ports.push_back({number, number == 0 || used.contains(number),
                                  QRectF(box.left(), y, side, std::min(side, pitch))});
        y += pitch;
    }
}

void Arranger::placePlatform(const QRectF &column)
{
    std::vector<PictureItem> platform = itemsOf(Kind::Platform);
    std::vector<PictureItem> reference = itemsOf(Kind::Reference);
    double free = column.height();
    if (!reference.empty()) {
        const double height = cardHeight * m_em;
        reference.front().area = QRectF(column.left(), column.bottom() - height, column.width(), height);
        free -= height + 2 * spacing * m_em;
    }
    if (!platform.empty()) {
        const double height = std::min(platformHeight * m_em, free);
        const double y = std::min(column.center().y() - height / 2, column.top() + free - height);
        platform.front().area = QRectF(column.left(), y, column.width(), height);
        m_layout.items.push_back(platform.front());
    }
    if (!reference.empty())
        m_layout.items.push_back(reference.front());
}

const PicturePort *Arranger::portOf(const PictureItem &item) const
{
    const int number = item.kind == Kind::Broadcaster ? item.device.switchPort : 0;
    if (item.kind == Kind::Broadcaster && number <= 0)
        return nullptr;
    const auto found = std::find_if(m_layout.ports.begin(), m_layout.ports.end(),
                                    [number](const PicturePort &port) { return port.number == number; });
    return found == m_layout.ports.end() ? nullptr : &*found;
}

void Arranger::wireBroadcasters()
{
    for (const PictureItem &item : m_layout.items) {
        if (item.column() != 0)
            continue;
        const PicturePort *port = portOf(item);
        if (!port)
            continue;
        PictureWire wire;
        wire.from = QPointF(item.area.right(), item.area.center().y());
        wire.to = QPointF(port->area.left(), port->area.center().y());
        wire.capped = !m_content.cappedBroadcaster.isEmpty() && item.device.id == m_content.cappedBroadcaster;
        wire.broken = item.state == Reachability::Unreachable;
        m_layout.wires.push_back(wire);
        if (!wire.capped || m_content.capText.isEmpty())
            continue;
        m_layout.capLabel = QRectF(0, 0, capWidth(), 1.35 * m_em);
        m_layout.capLabel.moveCenter((wire.from + wire.to) / 2);
    }
}

void Arranger::wirePlatform()
{
    const PictureItem *platform = m_layout.item(QString::fromLatin1(platformDeviceId));
    if (!platform)
        return;
    const bool capped = std::any_of(m_layout.wires.begin(), m_layout.wires.end(),
                                    [](const PictureWire &wire) { return wire.capped; });
    const double middle = platform->area.center().y();
    std::vector<PictureWire> wires;
    for (const PictureItem &item : m_layout.items) {
        if (item.kind == Kind::Switch)
            wires.push_back({QPointF(item.area.right(), item.area.center().y()),
                             QPointF(platform->area.left(), middle), capped,
                             item.state == Reachability::Unreachable});
        if (item.column() == 3)
            wires.push_back({QPointF(platform->area.right(), middle),
                             QPointF(item.area.left(), item.area.center().y()), false,
                             item.state == Reachability::Unreachable});
    }
    m_layout.wires.insert(m_layout.wires.end(), wires.begin(), wires.end());
}

} // namespace

int PictureItem::column() const
{
    switch (kind) {
    case Kind::Broadcaster:
    case Kind::MoreBroadcasters:
        return 0;
    case Kind::Switch:
        return 1;
    case Kind::Platform:
    case Kind::Reference:
        return 2;
    case Kind::Viewer:
    case Kind::MoreViewers:
        break;
    }
    return 3;
}

const PictureItem *LabLayout::item(const QString &id) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&id](const PictureItem &entry) { return entry.device.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const PictureItem *LabLayout::itemAt(const QPointF &at) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&at](const PictureItem &entry) { return entry.area.contains(at); });
    return found == items.end() ? nullptr : &*found;
}

LabLayout layOutLab(const PictureContent &content, const QSizeF &size, const QFontMetricsF &metrics)
{
    return Arranger(content, size, metrics).arrange();
}

QSizeF smallestLabPicture(const QFontMetricsF &metrics)
{
    const double widest = metrics.horizontalAdvance(QStringLiteral("100000 kbit/s")) / metrics.height() + 2.4;
    const double width =
        2 * margin + 2 * smallestCardWidth + 2 * smallestPlatformWidth + 2 * wireGap + widest;
    return QSizeF(width, smallestHeight) * metrics.height();
}

} // namespace castbench
