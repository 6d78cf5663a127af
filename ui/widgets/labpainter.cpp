#include "ui/widgets/labpainter.h"

#include "ui/models/devicestate.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace castbench {

namespace {

using Kind = PictureItem::Kind;

constexpr double frameRadius = 0.35;

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("LabPicture", text, nullptr, n);
}

QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part,
                            a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

QPainterPath curveOf(const PictureWire &wire)
{
    const double bend = (wire.to.x() - wire.from.x()) / 2;
    QPainterPath path(wire.from);
    path.cubicTo(wire.from + QPointF(bend, 0), wire.to - QPointF(bend, 0), wire.to);
    return path;
}

/// A window with a bar on top.
void drawBrowser(QPainter &painter, const QRectF &area)
{
    const QRectF window = area.adjusted(0, area.height() * 0.08, 0, -area.height() * 0.08);
    painter.drawRoundedRect(window, area.width() * 0.1, area.width() * 0.1);
    const double bar = window.top() + window.height() * 0.3;
    painter.drawLine(QPointF(window.left(), bar), QPointF(window.right(), bar));
}

/// A telephone held upright.
void drawPhone(QPainter &painter, const QRectF &area)
{
    const double side = area.width() * 0.2;
    const QRectF phone = area.adjusted(side, 0, -side, 0);
    painter.drawRoundedRect(phone, area.width() * 0.1, area.width() * 0.1);
    const double y = phone.bottom() - phone.height() * 0.14;
    painter.drawLine(QPointF(phone.center().x() - side / 2, y), QPointF(phone.center().x() + side / 2, y));
}

void drawCamera(QPainter &painter, const QRectF &area)
{
    const double top = area.top() + area.height() * 0.22;
    const double height = area.height() * 0.56;
    painter.drawRoundedRect(QRectF(area.left(), top, area.width() * 0.66, height), area.width() * 0.1,
                            area.width() * 0.1);
    const double x = area.left() + area.width() * 0.7;
    painter.drawPolygon(QPolygonF{QPointF(x, top + height * 0.5), QPointF(area.right(), top + height * 0.1),
                                  QPointF(area.right(), top + height * 0.9)});
}

void drawCloud(QPainter &painter, const QRectF &area)
{
    const double w = area.width();
    const double h = area.height();
    QPainterPath cloud;
    cloud.setFillRule(Qt::WindingFill);
    cloud.addEllipse(QRectF(area.left(), area.top() + h * 0.42, w * 0.42, h * 0.42));
    cloud.addEllipse(QRectF(area.left() + w * 0.22, area.top() + h * 0.14, w * 0.5, h * 0.56));
    cloud.addEllipse(QRectF(area.left() + w * 0.56, area.top() + h * 0.38, w * 0.44, h * 0.46));
    cloud.addRect(QRectF(area.left() + w * 0.2, area.top() + h * 0.5, w * 0.6, h * 0.34));
    painter.drawPath(cloud.simplified());
}

void drawClock(QPainter &painter, const QRectF &area)
{
    painter.drawEllipse(area);
    painter.drawLine(area.center(), QPointF(area.center().x(), area.top() + area.height() * 0.22));
    painter.drawLine(area.center(), QPointF(area.right() - area.width() * 0.28, area.center().y()));
}

} // namespace

LabPainter::LabPainter(QPainter &painter, const QPalette &palette, const QFont &font)
    : m_painter(painter)
    , m_palette(palette)
    , m_font(font)
    , m_em(QFontMetricsF(font).height())
{
}

QColor LabPainter::lineColor() const
{
    return mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.5F);
}

void LabPainter::paint(const LabLayout &layout, const QString &capText, const QString &selected,
                       const QString &focused, const QString &hovered)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(m_font);
    // The capped way lies above the others.
    for (const bool capped : {false, true}) {
        for (const PictureWire &wire : layout.wires) {
            if (wire.capped == capped)
                paintWire(wire);
        }
    }
    for (const PictureItem &item : layout.items) {
        paintFrame(item, item.device.id == selected, item.device.id == hovered);
        if (item.kind == Kind::Switch)
            paintSwitch(item, layout);
        else if (item.isGroup())
            paintGroup(item);
        else
            paintCard(item);
        if (item.device.id != focused)
            continue;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1, Qt::DashLine));
        const double inset = m_em * 0.18;
        m_painter.drawRoundedRect(item.area.adjusted(inset, inset, -inset, -inset), m_em * 0.25, m_em * 0.25);
    }
    if (!layout.capLabel.isNull())
        paintCap(layout.capLabel, capText);
}

void LabPainter::paintWire(const PictureWire &wire)
{
    QPen pen(lineColor(), m_em * 0.09, Qt::SolidLine, Qt::FlatCap);
    if (wire.capped)
        pen = QPen(m_palette.color(QPalette::Highlight), m_em * 0.28, Qt::SolidLine, Qt::FlatCap);
    if (wire.broken)
        pen.setStyle(Qt::DashLine);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawPath(curveOf(wire));
}

void LabPainter::paintCap(const QRectF &area, const QString &text)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_palette.color(QPalette::Highlight));
    m_painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    m_painter.setPen(m_palette.color(QPalette::HighlightedText));
    m_painter.drawText(area, Qt::AlignCenter, text);
}

void LabPainter::paintFrame(const PictureItem &item, bool selected, bool hovered)
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor highlight = m_palette.color(QPalette::Highlight);
    QPen pen(selected ? highlight : lineColor(), selected ? m_em * 0.16 : m_em * 0.07);
    if (item.state == Reachability::Unreachable && !selected)
        pen = QPen(stateColor(item.state, m_palette), m_em * 0.1);
    if (item.isGroup())
        pen.setStyle(Qt::DotLine);
    m_painter.setPen(pen);
    m_painter.setBrush(selected || hovered ? mixed(base, highlight, selected ? 0.14F : 0.07F) : base);
    const double radius = item.kind == Kind::Platform ? m_em * 0.9 : m_em * frameRadius;
    m_painter.drawRoundedRect(item.area, radius, radius);
}

void LabPainter::paintCard(const PictureItem &item)
{
    const bool low = item.area.height() < 2 * m_em;
    const double pad = m_em * 0.4;
    const double glyphSide = low ? m_em * 0.95 : m_em * 1.3;
    QRectF glyph(item.area.left() + pad, 0, glyphSide, glyphSide);
    glyph.moveTop(item.area.center().y() - glyphSide / 2);
    paintGlyph(glyph, item);
    QRectF texts = item.area.adjusted(glyphSide + 2 * pad, 0, -pad, 0);
    if (item.device.hasHealth) {
        QRectF state(0, 0, m_em, m_em);
        state.moveCenter(QPointF(item.area.right() - pad - m_em / 2, item.area.center().y()));
        paintState(m_painter, state, item.state, m_palette);
        texts.setRight(state.left() - pad);
    }
    paintTexts(texts, pictureTitle(item), low ? QString() : pictureSubtitle(item));
}

void LabPainter::paintGroup(const PictureItem &item)
{
    const double pad = m_em * 0.4;
    const bool low = item.area.height() < 2 * m_em;
    QRectF texts = item.area.adjusted(pad, 0, -pad, 0);
    if (item.troubled > 0) {
        QRectF state(0, 0, m_em, m_em);
        state.moveCenter(QPointF(item.area.right() - pad - m_em / 2, item.area.center().y()));
        paintState(m_painter, state, Reachability::Doubtful, m_palette);
        texts.setRight(state.left() - pad);
    }
    paintTexts(texts, pictureTitle(item), low ? QString() : pictureSubtitle(item));
}

void LabPainter::paintSwitch(const PictureItem &item, const LabLayout &layout)
{
    const double pad = m_em * 0.4;
    QRectF head(item.area.left() + pad, item.area.top() + pad, item.area.width() - 2 * pad, m_em * 2.2);
    QRectF state(0, 0, m_em, m_em);
    state.moveTopRight(head.topRight() + QPointF(0, m_em * 0.1));
    paintState(m_painter, state, item.state, m_palette);
    paintTexts(head.adjusted(0, 0, -m_em - pad, 0), pictureTitle(item), pictureSubtitle(item));
    const auto capped = std::find_if(layout.wires.begin(), layout.wires.end(),
                                     [](const PictureWire &wire) { return wire.capped; });
    for (const PicturePort &port : layout.ports) {
        const bool isCapped = capped != layout.wires.end() && port.area.center().y() == capped->to.y() &&
                              port.area.left() == capped->to.x();
        if (isCapped) {
            // The capped way goes on inside the box, from the port to where the wire leaves.
            paintWire({QPointF(port.area.right(), port.area.center().y()),
                       QPointF(item.area.right(), item.area.center().y()), true, false});
        }
        paintPort(port, isCapped);
    }
}

void LabPainter::paintPort(const PicturePort &port, bool capped)
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    QColor fill = port.used ? mixed(base, text, 0.72F) : base;
    QColor number = port.used ? base : lineColor();
    if (capped) {
        fill = m_palette.color(QPalette::Highlight);
        number = m_palette.color(QPalette::HighlightedText);
    }
    m_painter.setPen(QPen(capped ? fill : lineColor(), m_em * 0.07));
    m_painter.setBrush(fill);
    m_painter.drawRect(port.area);
    m_painter.setPen(number);
    QFont small = m_font;
    small.setPointSizeF(m_font.pointSizeF() * 0.85);
    m_painter.setFont(small);
    m_painter.drawText(port.area, Qt::AlignCenter,
                       port.number == 0 ? QStringLiteral("…") : QString::number(port.number));
    m_painter.setFont(m_font);
}

void LabPainter::paintTexts(const QRectF &area, const QString &title, const QString &below)
{
    QFont bold = m_font;
    bold.setBold(true);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(m_font);
    QRectF line = area;
    if (!below.isEmpty()) {
        line.setHeight(boldMetrics.height());
        line.moveTop(area.center().y() - boldMetrics.height());
    }
    m_painter.setFont(bold);
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                       boldMetrics.elidedText(title, Qt::ElideRight, line.width()));
    m_painter.setFont(m_font);
    if (below.isEmpty())
        return;
    line.moveTop(area.center().y());
    m_painter.setPen(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.7F));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                       metrics.elidedText(below, Qt::ElideRight, line.width()));
}

void LabPainter::paintGlyph(const QRectF &area, const PictureItem &item)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.75F),
                          m_em * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (item.kind) {
    case Kind::Broadcaster:
        drawCamera(m_painter, area);
        break;
    case Kind::Platform:
        drawCloud(m_painter, area);
        break;
    case Kind::Reference:
        drawClock(m_painter, area);
        break;
    case Kind::Viewer:
        if (item.device.profile == PlayerProfile::App)
            drawPhone(m_painter, area);
        else
            drawBrowser(m_painter, area);
        break;
    case Kind::Switch:
    case Kind::MoreBroadcasters:
    case Kind::MoreViewers:
        break;
    }
}

QString pictureTitle(const PictureItem &item)
{
    if (item.kind == Kind::MoreViewers)
        return counted(QT_TRANSLATE_N_NOOP("LabPicture", "+ %n viewer(s)"), item.hidden);
    if (item.kind == Kind::MoreBroadcasters)
        return counted(QT_TRANSLATE_N_NOOP("LabPicture", "+ %n broadcaster(s)"), item.hidden);
    const LabDevice &device = item.device;
    if (item.kind == Kind::Platform || item.kind == Kind::Reference || device.name == device.id)
        return device.name;
    return QStringLiteral("%1 %2").arg(device.id, device.name);
}

QString pictureSubtitle(const PictureItem &item)
{
    if (item.isGroup()) {
        return item.troubled == 0
                   ? QString()
                   : counted(QT_TRANSLATE_N_NOOP("LabPicture", "%n with problems"), item.troubled);
    }
    const LabDevice &device = item.device;
    switch (item.kind) {
    case Kind::Viewer:
        return device.remote ? QCoreApplication::translate("LabPicture", "%1, remote probe").arg(device.kind)
                             : device.kind;
    case Kind::Platform:
    case Kind::Broadcaster:
        return device.kind;
    default:
        return device.address;
    }
}

} // namespace castbench
