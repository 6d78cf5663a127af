#include "ui/charts/plotoverlay.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

constexpr double inset = 5;
constexpr double distance = 8;
constexpr double swatch = 8;
constexpr double boxOpacity = 0.92;

/// A box beside `x` that stays within `room`.
QRectF boxBeside(double x, const QSizeF &size, const QRectF &room)
{
    double left = x + distance;
    if (left + size.width() > room.right())
        left = std::max(room.left(), x - distance - size.width());
    return {QPointF(left, room.top() + inset), size};
}

void paintBox(QPainter &painter, const QRectF &box, const ChartTheme &theme)
{
    QColor ground = theme.background;
    ground.setAlphaF(boxOpacity);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setBrush(Qt::NoBrush);
}

void paintText(QPainter &painter, const PlotScene &scene, double x, const CrosshairText &text,
               const QRectF &plot)
{
    const ChartStyle &style = scene.style();
    const QFontMetricsF metrics(style.font());
    double widest = 0;
    for (const CrosshairText::Line &line : text.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.text));
    const double height = style.lineHeight();
    const QSizeF size(widest + swatch + 3 * inset, height * static_cast<double>(text.lines.size()) + inset);
    const QRectF box = boxBeside(x, size, plot);
    paintBox(painter, box, style.theme());
    double y = box.top() + inset / 2;
    for (const CrosshairText::Line &line : text.lines) {
        painter.fillRect(QRectF(box.left() + inset, y + (height - swatch) / 2, swatch, swatch), line.colour);
        painter.setPen(style.theme().text);
        painter.drawText(QRectF(box.left() + swatch + 2 * inset, y, widest + 1, height),
                         Qt::AlignLeft | Qt::AlignVCenter, line.text);
        y += height;
    }
}

} // namespace

void paintCrosshair(QPainter &painter, const PlotScene &scene, double x,
                    const std::vector<CrosshairText> &texts, const QString &instant)
{
    const std::vector<PlotTransform> &panels = scene.transforms();
    const ChartStyle &style = scene.style();
    if (panels.empty())
        return;
    painter.save();
    painter.setFont(style.font());
    painter.setPen(QPen(style.theme().text, 1));
    const double line = std::floor(x) + 0.5;
    painter.drawLine(QPointF(line, panels.front().plot.top()), QPointF(line, panels.back().plot.bottom()));
    for (std::size_t i = 0; i < std::min(panels.size(), texts.size()); ++i) {
        if (!texts[i].lines.empty())
            paintText(painter, scene, x, texts[i], panels[i].plot);
    }
    const QFontMetricsF metrics(style.font());
    const QRectF &plot = panels.back().plot;
    const double width = metrics.horizontalAdvance(instant) + 2 * inset;
    const double left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    const QRectF box(left, plot.bottom() + 2, width, style.lineHeight() + 2);
    paintBox(painter, box, style.theme());
    painter.setPen(style.theme().text);
    painter.drawText(box, Qt::AlignCenter, instant);
    painter.restore();
}

void paintRubberBand(QPainter &painter, const PlotScene &scene, double from, double to)
{
    const ChartTheme &theme = scene.style().theme();
    QColor fill = theme.text;
    fill.setAlphaF(0.12f);
    painter.save();
    painter.setPen(QPen(theme.text, 1, Qt::DashLine));
    painter.setBrush(fill);
    for (const PlotTransform &panel : scene.transforms()) {
        const double left = std::clamp(std::min(from, to), panel.plot.left(), panel.plot.right());
        const double right = std::clamp(std::max(from, to), panel.plot.left(), panel.plot.right());
        painter.drawRect(QRectF(left, panel.plot.top(), right - left, panel.plot.height()));
    }
    painter.restore();
}

} // namespace castbench
