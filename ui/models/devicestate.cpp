#include "ui/models/devicestate.h"

#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace castbench {

namespace {

using namespace std::chrono_literals;

QString translated(const char *text)
{
    return QCoreApplication::translate("DeviceState", text);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

QString signedMs(microseconds offset)
{
    // Rounded first: what is shown as nothing has no sign.
    const double ms = std::round(static_cast<double>(offset.count()) / 100) / 10 + 0.0;
    const QString digits = wording::number(ms, 1);
    return ms > 0 ? QStringLiteral("+%1").arg(digits) : digits;
}

void paintRing(QPainter &painter, const QRectF &area, const QColor &color, const QString &sign)
{
    painter.setPen(QPen(color, area.width() * 0.1));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = area.width() * 0.08;
    painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset));
    QFont font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(area.height() * 0.6)));
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignCenter, sign);
}

void paintTick(QPainter &painter, const QRectF &area, const QColor &color, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(area);
    QPainterPath tick;
    tick.moveTo(area.left() + area.width() * 0.26, area.top() + area.height() * 0.54);
    tick.lineTo(area.left() + area.width() * 0.44, area.top() + area.height() * 0.71);
    tick.lineTo(area.left() + area.width() * 0.75, area.top() + area.height() * 0.32);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark, area.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void paintTriangle(QPainter &painter, const QRectF &area, const QColor &color, const QColor &mark)
{
    const qreal round = area.width() * 0.1;
    QPolygonF corners{QPointF(area.center().x(), area.top() + round),
                      QPointF(area.right() - round, area.bottom() - round),
                      QPointF(area.left() + round, area.bottom() - round)};
    painter.setPen(QPen(color, round * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(corners);
    painter.setPen(QPen(mark, area.width() * 0.12, Qt::SolidLine, Qt::RoundCap));
    const qreal x = area.center().x();
    painter.drawLine(QPointF(x, area.top() + area.height() * 0.38),
                     QPointF(x, area.top() + area.height() * 0.62));
    painter.drawPoint(QPointF(x, area.top() + area.height() * 0.82));
}

void paintCross(QPainter &painter, const QRectF &area, const QColor &color, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal inset = area.width() * 0.05;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), area.width() * 0.15,
                            area.width() * 0.15);
    const qreal arm = area.width() * 0.3;
    const QRectF cross = area.adjusted(arm, arm, -arm, -arm);
    painter.setPen(QPen(mark, area.width() * 0.13, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

/// Paints the symbol at whatever size and scale is asked for.
class StateIconEngine final : public QIconEngine
{
public:
    StateIconEngine(Reachability state, const QPalette &palette)
        : m_state(state)
        , m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRectF area(0, 0, side, side);
        area.moveCenter(QRectF(rect).center());
        paintState(*painter, area, m_state, m_palette);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override
    {
        return new StateIconEngine(*this);
    }

private:
    Reachability m_state;
    QPalette m_palette;
};

} // namespace

QString stateText(Reachability state)
{
    switch (state) {
    case Reachability::Unknown:
        return translated(QT_TRANSLATE_NOOP("DeviceState", "Not checked yet"));
    case Reachability::Checking:
        return translated(QT_TRANSLATE_NOOP("DeviceState", "Checking …"));
    case Reachability::Reachable:
        return translated(QT_TRANSLATE_NOOP("DeviceState", "Reachable"));
    case Reachability::Doubtful:
        return translated(QT_TRANSLATE_NOOP("DeviceState", "Reachable, with a warning"));
    case Reachability::Unreachable:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("DeviceState", "Not reachable"));
}

// Bluish green, orange and vermilion after Okabe and Ito, darker on light and lighter on dark.
QColor stateColor(Reachability state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case Reachability::Reachable:
        return dark ? QColor(0x3f, 0xc8, 0x9b) : QColor(0x00, 0x7d, 0x5a);
    case Reachability::Doubtful:
        return dark ? QColor(0xf5, 0xb9, 0x42) : QColor(0xa8, 0x66, 0x00);
    case Reachability::Unreachable:
        return dark ? QColor(0xff, 0x8a, 0x5c) : QColor(0xc2, 0x3b, 0x00);
    case Reachability::Unknown:
    case Reachability::Checking:
        break;
    }
    return dark ? QColor(0xa6, 0xac, 0xb4) : QColor(0x6a, 0x70, 0x78);
}

void paintState(QPainter &painter, const QRectF &area, Reachability state, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = stateColor(state, palette);
    const QColor mark = palette.color(QPalette::Base);
    switch (state) {
    case Reachability::Unknown:
        paintRing(painter, area, color, QStringLiteral("?"));
        break;
    case Reachability::Checking:
        paintRing(painter, area, color, QStringLiteral("…"));
        break;
    case Reachability::Reachable:
        paintTick(painter, area, color, mark);
        break;
    case Reachability::Doubtful:
        paintTriangle(painter, area, color, mark);
        break;
    case Reachability::Unreachable:
        paintCross(painter, area, color, mark);
        break;
    }
    painter.restore();
}

QIcon stateIcon(Reachability state, const QPalette &palette)
{
    return QIcon(new StateIconEngine(state, palette));
}

QString clockText(const ClockReading &reading)
{
    if (!reading.bound)
        return translated(QT_TRANSLATE_NOOP("DeviceState", "%1 ms, bound not known"))
            .arg(signedMs(reading.offset));
    // Rounded up: a smaller bound than the true one would promise too much.
    const double bound = std::ceil(static_cast<double>(reading.bound->count()) / 100) / 10;
    return QStringLiteral("%1 ms ± %2 ms").arg(signedMs(reading.offset), wording::number(bound, 1));
}

QString lastSeenText(UtcTime seen, UtcTime now)
{
    const auto ago = std::chrono::duration_cast<seconds>(now - seen);
    if (ago >= 0s && ago < 2s)
        return translated(QT_TRANSLATE_NOOP("DeviceState", "now"));
    if (ago >= 0s && ago < 60s)
        return translated(QT_TRANSLATE_NOOP("DeviceState", "%1 s ago")).arg(ago.count());
    if (ago >= 0s && ago < 1h)
        return translated(QT_TRANSLATE_NOOP("DeviceState", "%1 min ago")).arg(ago / 1min);
    if (ago >= 0s && ago < 24h)
        return translated(QT_TRANSLATE_NOOP("DeviceState", "%1 h ago")).arg(ago / 1h);
    return wording::dateTime(seen);
}

} // namespace castbench
