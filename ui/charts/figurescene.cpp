#include "ui/charts/figurescene.h"

#include "controllers/statistics/decimate.h"
#include "ui/charts/figurelegend.h"
#include "ui/charts/gapsitem.h"
#include "ui/charts/markgroups.h"
#include "ui/charts/panelchart.h"
#include "ui/text/wording.h"

#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsPolygonItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace castbench {
namespace {

constexpr double marginPoints = 4;
constexpr double gapPoints = 7;        ///< between panels
constexpr double plotGapPoints = 2.5;  ///< between a plot area and what stands above it
constexpr double valueTickLines = 1.4; ///< least distance of value ticks, in lines of text
constexpr double timeTickLines = 3.4;
constexpr double leastPlotLines = 3;
constexpr double markReachPoints = 12; ///< marks of a kind closer than this make a group
constexpr double toothPoints = 3.5;
constexpr qsizetype longestKind = 32;
constexpr double bandLayer = -2;
constexpr double markLayer = -1;

} // namespace

FigureScene::FigureScene(const FigureData &figure, const QSizeF &size, const ChartStyle &style)
    : m_figure(figure)
    , m_style(style)
{
    setSceneRect({{}, size});
    setBackgroundBrush(style.theme().background);
    const double margin = style.pixels(marginPoints);
    m_page = sceneRect().adjusted(margin, margin, -margin, -margin);
    for (const FigureMark &mark : m_figure.marks) {
        if (!m_eventKinds.contains(mark.kind))
            m_eventKinds.append(mark.kind);
    }
    layOutPanels();
    addTitle();
    addBands();
    addMarks();
    addTimeLabel();
    addFoot();
}

void FigureScene::layOutPanels()
{
    const double line = m_style.lineHeight();
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_figure.panels.size()));
    const int valueTicks =
        std::max(2, static_cast<int>(m_page.height() / count * 0.65 / (valueTickLines * line)));
    std::vector<AxisScale> values;
    double labels = 0;
    for (const FigurePanel &panel : m_figure.panels) {
        values.push_back(valueScale(panel.axisRange(), valueTicks));
        if (!panel.curves.empty())
            labels = std::max(labels, PanelChart::labelWidth(values.back(), m_style));
    }
    const double titleHeight = m_figure.title.isEmpty() ? 0
                                                        : QFontMetricsF(m_style.titleFont()).height() +
                                                              m_style.pixels(plotGapPoints);
    const double lastLabel =
        QFontMetricsF(m_style.font()).horizontalAdvance(QString::number(m_figure.xTo, 'f', 0));
    m_column = m_page.adjusted(labels, titleHeight, -std::max(line, lastLabel / 2),
                               -line - PanelChart::labelHeight(m_style));
    m_column.adjust(0, 0, 0, -static_cast<double>(footLines().size()) * line);
    m_time =
        timeScale(m_figure.xFrom, m_figure.xTo, static_cast<int>(m_column.width() / (timeTickLines * line)));
    m_figure = decimated(std::move(m_figure), static_cast<int>(m_column.width()));

    std::vector<FigureLegend *> legends;
    m_lettersHeight = m_eventKinds.isEmpty() ? 0 : line;
    const double above = static_cast<double>(bandLabelLines()) * line + m_lettersHeight;
    double used = above;
    for (const FigurePanel &panel : m_figure.panels) {
        auto legend = std::make_unique<FigureLegend>(panel, m_style, m_column.width());
        used += legend->boundingRect().height() + m_style.pixels(plotGapPoints);
        legends.push_back(legend.get());
        addItem(legend.release());
    }
    used += m_style.pixels(gapPoints) * (count - 1);
    const std::vector<double> heights = plotHeights(m_column.height() - used);
    double y = m_column.top();
    for (std::size_t i = 0; i < legends.size(); ++i) {
        legends[i]->setPos(m_column.left(), y);
        y += legends[i]->boundingRect().height() + m_style.pixels(plotGapPoints);
        if (i == 0)
            y += above;
        m_plotAreas.emplace_back(m_column.left(), y, m_column.width(), heights[i]);
        addPanel(m_figure.panels[i], values[i], i + 1 == legends.size());
        y += heights[i] + m_style.pixels(gapPoints);
    }
}

/// Panels without curves are low; the others share what is left of `room`.
std::vector<double> FigureScene::plotHeights(double room) const
{
    const double least = leastPlotLines * m_style.lineHeight();
    const auto isEmpty = [](const FigurePanel &panel) {
        return panel.curves.empty();
    };
    const auto empty = std::count_if(m_figure.panels.begin(), m_figure.panels.end(), isEmpty);
    const auto shown = static_cast<std::ptrdiff_t>(m_figure.panels.size()) - empty;
    const double height =
        (room - static_cast<double>(empty) * least) / static_cast<double>(std::max<std::ptrdiff_t>(1, shown));
    std::vector<double> heights;
    heights.reserve(m_figure.panels.size());
    for (const FigurePanel &panel : m_figure.panels)
        heights.push_back(isEmpty(panel) ? least : std::max(least, height));
    return heights;
}

void FigureScene::addPanel(const FigurePanel &panel, const AxisScale &values, bool lowest)
{
    const QRectF plot = m_plotAreas.back();
    auto chart = std::make_unique<PanelChart>(m_style);
    // Two lines more above and below keeps the outermost labels, which Qt Charts would drop for want of room;
    // charts of neighbours may overlap there.
    const double room = 2 * m_style.lineHeight();
    const double below = lowest ? PanelChart::labelHeight(m_style) + room : room;
    const QRectF frame(0, plot.top() - room, sceneRect().width(), plot.height() + room + below);
    chart->setGeometry(frame);
    chart->setPlotArea(plot.translated(-frame.topLeft()));
    chart->setPanel(panel, m_time, values);
    chart->setTimeLabelsVisible(lowest);
    m_panels.push_back(chart.get());
    addItem(chart.release());
    addItem(std::make_unique<GapsItem>(panel, PlotTransform{plot, m_time, values}, m_style).release());
    if (!panel.note.isEmpty())
        addText(panel.note, plot.center(), Qt::AlignCenter, m_style.font(), m_style.theme().muted);
}

void FigureScene::addTitle()
{
    const QFontMetricsF metrics(m_style.titleFont());
    const QString title =
        metrics.elidedText(m_figure.title.simplified(), Qt::ElideRight, m_page.right() - m_column.left());
    addText(title, {m_column.left(), m_page.top()}, Qt::AlignLeft | Qt::AlignTop, m_style.titleFont(),
            m_style.theme().text);
}

void FigureScene::addBands()
{
    bool shaded = false;
    for (const FigureBand &band : m_figure.bands) {
        const double left = sceneX(std::max(band.from, m_time.minimum));
        const double right = sceneX(std::min(band.to, m_time.maximum));
        for (const QRectF &plot : m_plotAreas) {
            if (!shaded || right <= left)
                break;
            auto rect = std::make_unique<QGraphicsRectItem>(left, plot.top(), right - left, plot.height());
            rect->setPen(Qt::NoPen);
            rect->setBrush(m_style.theme().band);
            rect->setZValue(bandLayer);
            addItem(rect.release());
        }
        if (!m_plotAreas.empty())
            addBandLabel(band);
        shaded = !shaded;
    }
}

void FigureScene::addBandLabel(const FigureBand &band)
{
    if (band.to <= m_time.minimum || band.from >= m_time.maximum)
        return;
    const QStringList lines = bandLabel(band);
    const double middle =
        (sceneX(std::max(band.from, m_time.minimum)) + sceneX(std::min(band.to, m_time.maximum))) / 2;
    const double line = m_style.lineHeight();
    const double bottom = m_plotAreas.front().top() - m_style.pixels(plotGapPoints) - m_lettersHeight;
    double y = bottom - static_cast<double>(lines.size()) * line;
    for (const QString &text : lines) {
        addText(text, {middle, y}, Qt::AlignHCenter | Qt::AlignTop, m_style.font(), m_style.theme().text);
        y += line;
    }
}

void FigureScene::addMarks()
{
    const double secondsPerPixel = (m_time.maximum - m_time.minimum) / m_column.width();
    const std::vector<MarkGroup> groups =
        groupMarks(m_figure.marks, m_style.pixels(markReachPoints) * secondsPerPixel);
    for (const MarkGroup &group : groups) {
        if (group.isDense())
            addComb(group);
        else
            std::for_each(group.marks.begin(), group.marks.end(),
                          [this](const FigureMark &mark) { addLine(mark); });
    }
    addLetters(groups);
}

void FigureScene::addLine(const FigureMark &mark)
{
    QPen pen(m_style.theme().mark(mark.severity), m_style.pixels(0.5));
    pen.setDashPattern({1.5, 2});
    const double x = sceneX(mark.at);
    for (const QRectF &plot : markedPlots())
        addMarkLine({x, plot.top(), x, plot.bottom()}, pen);
}

/// A rule along the top of the panels with a tooth for each mark.
void FigureScene::addComb(const MarkGroup &group)
{
    const double tooth = m_style.pixels(toothPoints);
    for (const QRectF &plot : markedPlots()) {
        double last = -1; // one tooth per pixel is enough
        for (const FigureMark &mark : group.marks) {
            const double x = sceneX(mark.at);
            if (x - last < 1)
                continue;
            last = x;
            const QPen pen(m_style.theme().mark(mark.severity), m_style.pixels(0.6));
            addMarkLine({x, plot.top(), x, plot.top() + tooth}, pen);
        }
        const QPen pen(m_style.theme().mark(group.marks.front().severity), m_style.pixels(0.6));
        addMarkLine({sceneX(group.from()), plot.top(), sceneX(group.to()), plot.top()}, pen);
    }
}

void FigureScene::addMarkLine(const QLineF &line, const QPen &pen)
{
    auto item = std::make_unique<QGraphicsLineItem>(line);
    item->setPen(pen);
    item->setZValue(markLayer);
    addItem(item.release());
}

/// One letter for each line and one for each comb, where there is room.
void FigureScene::addLetters(const std::vector<MarkGroup> &groups)
{
    struct Letter
    {
        double x;
        double furthest; ///< a comb's letter may stand anywhere above it
        const FigureMark *mark;
    };
    std::vector<Letter> letters;
    for (const MarkGroup &group : groups) {
        if (group.isDense()) {
            const double middle = sceneX((group.from() + group.to()) / 2);
            letters.push_back({middle, sceneX(group.to()), &group.marks.front()});
            continue;
        }
        for (const FigureMark &mark : group.marks)
            letters.push_back({sceneX(mark.at), sceneX(mark.at), &mark});
    }
    std::stable_sort(letters.begin(), letters.end(),
                     [](const Letter &a, const Letter &b) { return a.x < b.x; });
    double free = -1; // right end of the last letter
    for (const Letter &letter : letters) {
        const QString text = letterOf(letter.mark->kind);
        const double half = QFontMetricsF(m_style.font()).horizontalAdvance(text) / 2;
        const double x = std::max(letter.x, free + half);
        if (m_plotAreas.empty() || x > letter.furthest)
            continue;
        free = x + half + m_style.pixels(1);
        addText(text, {x, m_plotAreas.front().top() - m_lettersHeight - m_style.pixels(0.5)},
                Qt::AlignHCenter | Qt::AlignTop, m_style.font(), m_style.theme().mark(letter.mark->severity));
    }
}

/// Where marks are drawn: the plot areas of panels that show something.
std::vector<QRectF> FigureScene::markedPlots() const
{
    std::vector<QRectF> plots;
    for (std::size_t i = 0; i < m_plotAreas.size(); ++i) {
        if (!m_figure.panels[i].curves.empty())
            plots.push_back(m_plotAreas[i]);
    }
    return plots;
}

void FigureScene::addTimeLabel()
{
    if (m_plotAreas.empty())
        return;
    const double y = m_plotAreas.back().bottom() + PanelChart::labelHeight(m_style);
    addText(m_figure.xLabel, {m_column.center().x(), y}, Qt::AlignHCenter | Qt::AlignTop, m_style.font(),
            m_style.theme().text);
}

void FigureScene::addFoot()
{
    const QStringList lines = footLines();
    double y = m_page.bottom() - static_cast<double>(lines.size()) * m_style.lineHeight();
    for (const QString &text : lines) {
        addText(text, {m_column.left(), y}, Qt::AlignLeft | Qt::AlignTop, m_style.font(),
                m_style.theme().muted);
        y += m_style.lineHeight();
    }
}

void FigureScene::addText(const QString &text, const QPointF &at, Qt::Alignment alignment, const QFont &font,
                          const QColor &colour)
{
    auto item = std::make_unique<QGraphicsSimpleTextItem>(text);
    item->setFont(font);
    item->setBrush(colour);
    const QSizeF size = item->boundingRect().size();
    QPointF corner = at;
    if (alignment & Qt::AlignHCenter)
        corner.rx() -= size.width() / 2;
    else if (alignment & Qt::AlignRight)
        corner.rx() -= size.width();
    if (alignment & Qt::AlignVCenter)
        corner.ry() -= size.height() / 2;
    item->setPos(corner);
    addItem(item.release());
}

/// One line if all labels fit into their bands, else two.
int FigureScene::bandLabelLines() const
{
    if (m_figure.bands.empty())
        return 0;
    const QFontMetricsF metrics(m_style.font());
    const bool fits = std::all_of(m_figure.bands.begin(), m_figure.bands.end(), [&](const FigureBand &band) {
        const bool shown = band.to > m_time.minimum && band.from < m_time.maximum;
        return !shown || metrics.horizontalAdvance(band.label) <= bandLabelRoom(band);
    });
    return fits ? 1 : 2;
}

/// What of a band's label is shown; nothing if it does not fit.
QStringList FigureScene::bandLabel(const FigureBand &band) const
{
    if (bandLabelLines() == 1)
        return {band.label};
    const QFontMetricsF metrics(m_style.font());
    const qsizetype blank = band.label.lastIndexOf(QLatin1Char(' '));
    const QStringList halves =
        blank < 0 ? QStringList{band.label} : QStringList{band.label.left(blank), band.label.mid(blank + 1)};
    const bool fits = std::all_of(halves.begin(), halves.end(), [&](const QString &half) {
        return metrics.horizontalAdvance(half) <= bandLabelRoom(band);
    });
    return fits ? halves : QStringList();
}

double FigureScene::bandLabelRoom(const FigureBand &band) const
{
    return sceneX(std::min(band.to, m_time.maximum)) - sceneX(std::max(band.from, m_time.minimum)) -
           m_style.pixels(1);
}

QStringList FigureScene::footLines() const
{
    const QFontMetricsF metrics(m_style.font());
    const double footWidth = m_page.right() - m_column.left();
    QStringList lines;
    QString line;
    for (const QString &kind : m_eventKinds) {
        const auto times = std::count_if(m_figure.marks.begin(), m_figure.marks.end(),
                                         [&](const FigureMark &mark) { return mark.kind == kind; });
        QString entry =
            letterOf(kind) + QStringLiteral(": ") + wording::eventKind(kind).left(longestKind).simplified();
        if (times > 1)
            entry += QStringLiteral(" × ") + QString::number(times);
        const QString longer = line.isEmpty() ? entry : line + QStringLiteral("   ") + entry;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > footWidth) {
            lines.append(line);
            line = entry;
        } else {
            line = longer;
        }
    }
    for (const QString &text : {line, m_figure.source}) {
        if (!text.isEmpty())
            lines.append(metrics.elidedText(text, Qt::ElideRight, footWidth));
    }
    return lines;
}

QString FigureScene::letterOf(const QString &kind) const
{
    const qsizetype index = m_eventKinds.indexOf(kind);
    return index < 26 ? QString(QChar(static_cast<char16_t>(u'a' + index))) : QStringLiteral("+");
}

double FigureScene::sceneX(double elapsed) const
{
    return m_column.left() +
           (elapsed - m_time.minimum) / (m_time.maximum - m_time.minimum) * m_column.width();
}

} // namespace castbench
