#include "ui/charts/panelchart.h"

#include <QAreaSeries>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>

namespace castbench {
namespace {

constexpr double labelGapPoints = 2;
/// What Qt Charts puts between labels and axis at any resolution.
constexpr double tickPixels = 6;
/// Points closer than this are drawn with a thinner line.
constexpr double densePoints = 0.8;
/// A blank keeps labels clear of the ticks.
const char labelEnd[] = " ";
/// Marks closer than this many of their own widths would run into each other.
constexpr double markSpacing = 1.6;

QList<QPointF> pointsOf(const FigureSegment &segment)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(segment.size()));
    for (const FigurePoint &point : segment)
        points.append({point.x, point.y});
    return points;
}

bool hasBand(const FigureSegment &segment)
{
    return std::any_of(segment.begin(), segment.end(),
                       [](const FigurePoint &point) { return point.uncertainty > 0.0; });
}

} // namespace

PanelChart::PanelChart(const ChartStyle &style)
    : m_style(style)
    , m_timeAxis(new QValueAxis)
    , m_valueAxis(new QValueAxis)
{
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    legend()->hide();
    addAxis(m_timeAxis, Qt::AlignBottom);
    addAxis(m_valueAxis, Qt::AlignLeft);
}

void PanelChart::setPanel(const FigurePanel &panel, const AxisScale &time, const AxisScale &values)
{
    removeAllSeries();
    styleAxis(*m_timeAxis, time);
    styleAxis(*m_valueAxis, values);
    m_valueAxis->setLabelsVisible(!panel.curves.empty());
    m_valueAxis->setGridLineVisible(!panel.curves.empty());
    m_valueAxis->setLineVisible(!panel.curves.empty());
    for (const FigureCurve &curve : panel.curves) {
        for (const FigureSegment &segment : curve.segments) {
            if (hasBand(segment))
                addBand(curve, segment);
        }
    }
    for (std::size_t i = 0; i < panel.curves.size(); ++i)
        addCurve(panel.curves[i], ChartStyle::curvesAbove(panel, i));
    // Ticks are laid out by a posted event, for which a picture does not wait.
    layout()->activate();
}

void PanelChart::setAxes(const AxisScale &time, const AxisScale &values, bool labelled, bool lowest)
{
    m_timeAxis->setLabelsVisible(lowest);
    m_valueAxis->setVisible(labelled);
    if (!m_shown || m_shown->first != time)
        updateAxis(*m_timeAxis, time, lowest);
    if (!m_shown || m_shown->second != values)
        updateAxis(*m_valueAxis, values, labelled);
    m_shown = {time, values};
    layout()->activate();
}

void PanelChart::updateAxis(QValueAxis &axis, const AxisScale &scale, bool labelled)
{
    // Qt Charts lays labels out that it does not show too, and their texts take most of its time.
    const QString format = labelled ? labelFormat(axis, scale) : QStringLiteral(" ");
    if (!m_shown) {
        styleAxis(axis, scale);
        axis.setLabelFormat(format);
        return;
    }
    // Fewer ticks in between, never more: each change of interval or range makes them anew.
    if (scale.interval > axis.tickInterval())
        axis.setTickInterval(scale.interval);
    axis.setRange(scale.minimum, scale.maximum);
    if (axis.tickInterval() != scale.interval)
        axis.setTickInterval(scale.interval);
    if (axis.labelFormat() != format)
        axis.setLabelFormat(format);
}

void PanelChart::setTimeLabelsVisible(bool visible)
{
    m_timeAxis->setLabelsVisible(visible);
    layout()->activate();
}

double PanelChart::labelWidth(const AxisScale &values, const ChartStyle &style)
{
    const QFontMetricsF metrics(style.font());
    double widest = 0;
    for (const double value : {values.minimum, values.maximum, values.minimum + values.interval})
        widest = std::max(widest, metrics.horizontalAdvance(QString::number(value, 'f', values.decimals) +
                                                            QLatin1StringView(labelEnd)));
    return widest + style.pixels(labelGapPoints) + tickPixels;
}

double PanelChart::labelHeight(const ChartStyle &style)
{
    return style.lineHeight() + style.pixels(labelGapPoints);
}

bool PanelChart::showsMarks(const FigureCurve &curve, const ChartStyle &style, double plotWidth)
{
    return curve.markers &&
           static_cast<double>(curve.pointCount()) * style.markerSize() * markSpacing <= plotWidth;
}

void PanelChart::addCurve(const FigureCurve &curve, int above)
{
    for (const FigureSegment &segment : curve.segments) {
        if (segment.size() > 1)
            addLine(curve, segment, above);
    }
    addMarks(curve);
}

void PanelChart::addBand(const FigureCurve &curve, const FigureSegment &segment)
{
    auto *band = new QAreaSeries;
    auto *upper = new QLineSeries(band);
    auto *lower = new QLineSeries(band);
    for (const FigurePoint &point : segment) {
        upper->append(point.x, point.high());
        lower->append(point.x, point.low());
    }
    band->setUpperSeries(upper);
    band->setLowerSeries(lower);
    QColor fill = m_style.theme().curve(curve.colour);
    fill.setAlphaF(0.22f);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    band->setName(curve.name);
    attach(band);
}

void PanelChart::addLine(const FigureCurve &curve, const FigureSegment &segment, int above)
{
    auto *line = new QLineSeries;
    line->replace(pointsOf(segment));
    const bool dense = static_cast<double>(segment.size()) * m_style.pixels(densePoints) > plotArea().width();
    line->setPen(m_style.curvePen(curve, above, dense));
    line->setName(curve.name);
    attach(line);
}

void PanelChart::addMarks(const FigureCurve &curve)
{
    const bool all = showsMarks(curve, m_style, plotArea().width());
    QList<QPointF> marked;
    for (const FigureSegment &segment : curve.segments) {
        if (all || segment.size() == 1)
            marked.append(pointsOf(segment));
    }
    if (marked.isEmpty())
        return;
    auto *marks = new QScatterSeries;
    marks->replace(marked);
    marks->setMarkerShape(ChartStyle::markerShape(curve.colour));
    marks->setMarkerSize(m_style.markerSize());
    marks->setColor(m_style.theme().curve(curve.colour));
    marks->setBorderColor(Qt::transparent);
    marks->setName(curve.name);
    attach(marks);
}

void PanelChart::attach(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_timeAxis);
    series->attachAxis(m_valueAxis);
}

QString PanelChart::labelFormat(const QValueAxis &axis, const AxisScale &scale)
{
    const QLatin1StringView end =
        axis.alignment() == Qt::AlignLeft ? QLatin1StringView(labelEnd) : QLatin1StringView();
    return QStringLiteral("%.%1f").arg(scale.decimals) + end;
}

void PanelChart::styleAxis(QValueAxis &axis, const AxisScale &scale)
{
    axis.setRange(scale.minimum, scale.maximum);
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(0);
    axis.setTickInterval(scale.interval);
    axis.setLabelFormat(labelFormat(axis, scale));
    axis.setLabelsFont(m_style.font());
    axis.setLabelsColor(m_style.theme().text);
    axis.setGridLinePen(m_style.gridPen());
    axis.setLinePen(m_style.axisPen());
}

} // namespace castbench
