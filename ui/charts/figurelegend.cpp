#include "ui/charts/figurelegend.h"

#include "ui/charts/curvepainter.h"
#include "ui/charts/panelchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace castbench {
namespace {

constexpr double samplePoints = 12;
constexpr double textGapPoints = 2.5;
constexpr double entryGapPoints = 4;

} // namespace

FigureLegend::FigureLegend(const FigurePanel &panel, const ChartStyle &style, double width)
    : m_style(style)
    , m_title(panel.title + QStringLiteral(" (") + panel.yLabel + QLatin1Char(')'))
    , m_width(width)
{
    for (std::size_t i = 0; i < panel.curves.size(); ++i) {
        const FigureCurve &curve = panel.curves[i];
        const bool marks = PanelChart::showsMarks(curve, style, width);
        m_entries.push_back({{curve.name, curve.colour, curve.style, marks, {}},
                             ChartStyle::curvesAbove(panel, i),
                             curve.hasBand(),
                             {}});
    }
    placeEntries();
}

QRectF FigureLegend::boundingRect() const
{
    return {0, 0, m_width, m_height};
}

void FigureLegend::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_style.boldFont());
    painter->setPen(m_style.theme().text);
    painter->drawText(QRectF(0, 0, m_width, m_style.lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    for (const Entry &entry : m_entries)
        paintEntry(*painter, entry);
}

void FigureLegend::placeEntries()
{
    const double line = m_style.lineHeight();
    m_height = line;
    if (m_entries.empty())
        return;
    double total = -m_style.pixels(entryGapPoints);
    for (const Entry &entry : m_entries)
        total += entryWidth(entry);
    const double titleEnd =
        QFontMetricsF(m_style.boldFont()).horizontalAdvance(m_title) + m_style.pixels(2 * entryGapPoints);
    const int rowsBehind = placeFrom(std::max(titleEnd, m_width - total), 0);
    // Rows of their own look tidier where they take no more room.
    const int rowsBelow = rowsBehind == 1 ? 0 : placeFrom(0, 1);
    const int rows = rowsBelow > 0 && rowsBelow <= rowsBehind
                         ? rowsBelow
                         : placeFrom(std::max(titleEnd, m_width - total), 0);
    m_height = rows * line;
}

int FigureLegend::placeFrom(double x, int row)
{
    for (Entry &entry : m_entries) {
        const double width = entryWidth(entry);
        if (x > 0 && x + width - m_style.pixels(entryGapPoints) > m_width + 0.5) {
            x = 0;
            ++row;
        }
        entry.at = {x, (row + 0.5) * m_style.lineHeight()};
        x += width;
    }
    return row + 1;
}

double FigureLegend::entryWidth(const Entry &entry) const
{
    return m_style.pixels(samplePoints + textGapPoints + entryGapPoints) +
           QFontMetricsF(m_style.font()).horizontalAdvance(entry.look.name);
}

void FigureLegend::paintEntry(QPainter &painter, const Entry &entry) const
{
    const double sample = m_style.pixels(samplePoints);
    const double line = m_style.lineHeight();
    const QPointF end = entry.at + QPointF(sample, 0);
    if (entry.band) {
        QColor fill = m_style.theme().curve(entry.look.colour);
        fill.setAlphaF(0.22f);
        painter.fillRect(QRectF(entry.at - QPointF(0, line / 4), QSizeF(sample, line / 2)), fill);
    }
    painter.setPen(m_style.curvePen(entry.look, entry.above));
    painter.drawLine(entry.at, end);
    if (entry.look.markers)
        paintMarker(painter, (entry.at + end) / 2, m_style.markerSize(),
                    ChartStyle::markerShape(entry.look.colour), m_style.theme().curve(entry.look.colour));
    painter.setFont(m_style.font());
    painter.setPen(m_style.theme().text);
    const QPointF text = end + QPointF(m_style.pixels(textGapPoints), -line / 2);
    painter.drawText(QRectF(text, QSizeF(m_width, line)), Qt::AlignLeft | Qt::AlignVCenter, entry.look.name);
}

} // namespace castbench
