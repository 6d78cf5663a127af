#include "ui/charts/plotscene.h"

#include "ui/charts/gappainter.h"
#include "ui/charts/markgroups.h"
#include "ui/charts/panelchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

constexpr double marginPixels = 6;
constexpr double panelGap = 6;
constexpr double valueTickLines = 1.9;
constexpr double timeTickLines = 5;
constexpr double leastPlotLines = 1.6; ///< so that the time axis keeps its place in small windows
constexpr double notedPlotLines = 1.6; ///< of a panel that only says that nothing was measured
constexpr double markReach = 8;        ///< pixels; marks of a kind that are closer become a comb
constexpr double toothHeight = 6;

} // namespace

PlotScene::PlotScene()
    : m_style(ChartTheme::light(), 96, 9)
{
}

PlotScene::~PlotScene() = default;

void PlotScene::arrange(const FigureData &figure, const QSizeF &size, const ChartStyle &style,
                        const std::vector<int> &legendHeights)
{
    m_style = style;
    m_size = size;
    m_legendHeights = legendHeights;
    m_labelWidth = 0;
    setSceneRect({{}, size});
    clear();
    m_charts.clear();
    m_transforms.assign(figure.panels.size(), {});
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        auto chart = std::make_unique<PanelChart>(m_style);
        m_charts.push_back(chart.get());
        addItem(chart.release());
    }
    show(figure);
}

void PlotScene::show(FigureData figure)
{
    m_figure = std::move(figure);
    const double line = m_style.lineHeight();
    const double perPanel =
        m_size.height() / static_cast<double>(std::max<std::size_t>(1, m_figure.panels.size()));
    const int valueTicks = std::max(2, static_cast<int>(perPanel * 0.6 / (valueTickLines * line)));
    for (std::size_t i = 0; i < m_transforms.size(); ++i)
        m_transforms[i].values = valueScale(m_figure.panels[i].axisRange(), valueTicks);
    m_labelWidth = std::max(m_labelWidth, labelWidth());
    const double width = m_size.width() - m_labelWidth;
    const AxisScale time = timeScale(m_figure.xFrom, m_figure.xTo,
                                     std::max(2, static_cast<int>(width / (timeTickLines * line))));
    for (PlotTransform &transform : m_transforms)
        transform.time = time;
    placePanels();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setAxes(m_transforms[i].time, m_transforms[i].values, m_figure.panels[i].note.isEmpty(),
                             i + 1 == m_charts.size());
}

void PlotScene::placePanels()
{
    const double line = m_style.lineHeight();
    const double above = m_figure.bands.empty() ? line / 2 : 1.3 * line;
    const double below = PanelChart::labelHeight(m_style) + 1.3 * line;
    double used = above + below + 2 * marginPixels;
    for (const int height : m_legendHeights)
        used += height + panelGap;
    const std::vector<double> heights = plotHeights(m_size.height() - used);
    double y = marginPixels;
    for (std::size_t i = 0; i < m_transforms.size(); ++i) {
        y += m_legendHeights[i] + (i == 0 ? above : 0);
        const QRectF plot(m_labelWidth + marginPixels, std::round(y),
                          std::max(1.0, m_size.width() - m_labelWidth - 2 * marginPixels - line),
                          std::round(heights[i]));
        y += heights[i] + panelGap;
        if (m_transforms[i].plot == plot)
            continue;
        m_transforms[i].plot = plot;
        const double room = 2 * line;
        const QRectF frame(0, plot.top() - room, m_size.width(), plot.height() + 2 * room + below);
        m_charts[i]->setGeometry(frame);
        m_charts[i]->setPlotArea(plot.translated(-frame.topLeft()));
    }
}

std::vector<double> PlotScene::plotHeights(double room) const
{
    const double noted = notedPlotLines * m_style.lineHeight();
    const auto isNoted = [](const FigurePanel &panel) {
        return !panel.note.isEmpty();
    };
    const auto empty = std::count_if(m_figure.panels.begin(), m_figure.panels.end(), isNoted);
    const auto others = std::max<std::ptrdiff_t>(1, std::ssize(m_figure.panels) - empty);
    const double height = std::max(leastPlotLines * m_style.lineHeight(),
                                   (room - noted * static_cast<double>(empty)) / static_cast<double>(others));
    std::vector<double> heights;
    for (const FigurePanel &panel : m_figure.panels)
        heights.push_back(isNoted(panel) ? noted : height);
    return heights;
}

double PlotScene::labelWidth() const
{
    double widest = 0;
    for (std::size_t i = 0; i < m_transforms.size(); ++i) {
        if (m_figure.panels[i].note.isEmpty())
            widest = std::max(widest, PanelChart::labelWidth(m_transforms[i].values, m_style));
    }
    return std::ceil(widest);
}

QRectF PlotScene::legendRoom(std::size_t panel) const
{
    const QRectF &plot = m_transforms[panel].plot;
    const double above = panel > 0                ? 0
                         : m_figure.bands.empty() ? m_style.lineHeight() / 2
                                                  : 1.3 * m_style.lineHeight();
    const double height = m_legendHeights[panel];
    return {plot.left(), plot.top() - above - height, plot.width(), height};
}

void PlotScene::paint(QPainter &painter)
{
    painter.fillRect(sceneRect(), m_style.theme().background);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(m_style.font());
    paintBands(painter);
    for (std::size_t i = 0; i < m_transforms.size(); ++i)
        paintGaps(painter, m_figure.panels[i], m_transforms[i], m_style);
    render(&painter, sceneRect(), sceneRect());
    for (std::size_t i = 0; i < m_transforms.size(); ++i)
        paintCurves(painter, m_figure.panels[i], m_transforms[i], m_style);
    paintMarks(painter);
    paintBandLabels(painter);
    paintNotes(painter);
}

void PlotScene::paintBands(QPainter &painter) const
{
    for (std::size_t i = 1; i < m_figure.bands.size(); i += 2) {
        const FigureBand &band = m_figure.bands[i];
        for (const PlotTransform &transform : m_transforms) {
            QRectF rect = transform.plot;
            rect.setLeft(std::max(rect.left(), transform.xAt(band.from)));
            rect.setRight(std::min(rect.right(), transform.xAt(band.to)));
            if (rect.width() > 0)
                painter.fillRect(rect, m_style.theme().band);
        }
    }
}

void PlotScene::paintBandLabels(QPainter &painter) const
{
    if (m_transforms.empty())
        return;
    const PlotTransform &first = m_transforms.front();
    const QFontMetricsF metrics(m_style.font());
    painter.setFont(m_style.font());
    painter.setPen(m_style.theme().text);
    for (const FigureBand &band : m_figure.bands) {
        const double left = std::max(first.plot.left(), first.xAt(band.from));
        const double right = std::min(first.plot.right(), first.xAt(band.to));
        if (right <= left)
            continue;
        const QString text = metrics.elidedText(band.label, Qt::ElideRight, right - left - 4);
        if (text.size() < std::min<qsizetype>(3, band.label.size()))
            continue;
        painter.drawText(QRectF(left, first.plot.top() - 1.25 * m_style.lineHeight(), right - left,
                                1.2 * m_style.lineHeight()),
                         Qt::AlignCenter, text);
    }
}

void PlotScene::paintMarks(QPainter &painter) const
{
    if (m_transforms.empty())
        return;
    const double perPixel = (m_figure.xTo - m_figure.xFrom) / m_transforms.front().plot.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const MarkGroup &group : groupMarks(m_figure.marks, markReach * perPixel)) {
        QPen pen(m_style.theme().mark(group.marks.front().severity), 1);
        if (!group.isDense())
            pen.setDashPattern({3, 3});
        painter.setPen(pen);
        for (std::size_t i = 0; i < m_transforms.size(); ++i) {
            const PlotTransform &transform = m_transforms[i];
            const QRectF &plot = transform.plot;
            if (!m_figure.panels[i].note.isEmpty())
                continue;
            double last = -1;
            for (const FigureMark &mark : group.marks) {
                const double x = std::floor(transform.xAt(mark.at));
                if (x == last)
                    continue;
                last = x;
                painter.drawLine(QPointF(x, plot.top()),
                                 QPointF(x, group.isDense() ? plot.top() + toothHeight : plot.bottom()));
            }
            if (group.isDense())
                painter.drawLine(QPointF(transform.xAt(group.from()), plot.top()),
                                 QPointF(transform.xAt(group.to()), plot.top()));
        }
        // A flag of its own shape for each severity, for eyes that do not tell the colours apart.
        painter.setBrush(pen.color());
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing, true);
        const QPointF foot(m_transforms.front().xAt(group.from()), m_transforms.front().plot.top());
        const double size = m_style.markerSize() * 1.2;
        paintMarker(painter, foot, size,
                    group.marks.front().severity == Severity::Error
                        ? QScatterSeries::MarkerShapeRotatedRectangle
                        : QScatterSeries::MarkerShapeTriangle,
                    pen.color());
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.restore();
}

void PlotScene::paintNotes(QPainter &painter) const
{
    painter.setFont(m_style.font());
    painter.setPen(m_style.theme().muted);
    for (std::size_t i = 0; i < m_transforms.size(); ++i)
        painter.drawText(m_transforms[i].plot, Qt::AlignCenter, m_figure.panels[i].note);
    if (m_transforms.empty())
        return;
    painter.setPen(m_style.theme().text);
    const QRectF &plot = m_transforms.back().plot;
    painter.drawText(QRectF(plot.left(), plot.bottom() + PanelChart::labelHeight(m_style) + 4, plot.width(),
                            1.2 * m_style.lineHeight()),
                     Qt::AlignCenter, m_figure.xLabel);
}

} // namespace castbench
