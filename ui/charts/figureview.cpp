#include "ui/charts/figureview.h"

#include "ui/charts/plotgestures.h"
#include "ui/charts/plotoverlay.h"
#include "ui/charts/plotwords.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace castbench {
namespace {

/// Pixels within which a lone point or a mark counts as pointed at.
constexpr double pointingPixels = 5;
constexpr int screenDpi = 96;
constexpr double zoomStep = 1.5;

QString hiddenKey(const QString &panel, const QString &curve)
{
    return panel + QLatin1Char('\n') + curve;
}

double pointsOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 72.0 / screenDpi;
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
    , m_theme(ChartTheme::light())
    , m_gestures(std::make_unique<PlotGestures>(this))
{
    setObjectName(QStringLiteral("figureView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_picture, &PlotPicture::curveToggled, this, &FigureView::toggle);
    updateAccessibleText();
}

FigureView::~FigureView() = default;

void FigureView::setPlot(std::shared_ptr<const FigurePlot> plot)
{
    m_plot = std::move(plot);
    m_picture.forget();
    takeExtent();
    invalidate();
    updateAccessibleText();
}

void FigureView::setRefresh(std::function<void()> refresh)
{
    m_refresh = std::move(refresh);
    plotChanged();
}

void FigureView::plotChanged()
{
    m_grown = true;
    if (!m_timer.isActive())
        m_timer.start(0, this);
}

void FigureView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateAccessibleText();
    invalidate();
}

/// Changes what is shown, and tells about it.
template<typename Change>
void FigureView::navigate(Change change)
{
    const PlotNavigator before = m_navigator;
    change(m_navigator);
    if (before.from() != m_navigator.from() || before.to() != m_navigator.to()) {
        invalidate();
        Q_EMIT shownRangeChanged(m_navigator.from(), m_navigator.to());
    }
    if (before.isFollowing() != m_navigator.isFollowing())
        Q_EMIT followingChanged(m_navigator.isFollowing());
}

void FigureView::takeExtent()
{
    if (!m_plot)
        return;
    const double end = m_plot->latest > m_plot->xFrom ? m_plot->latest : m_plot->xTo;
    navigate([&](PlotNavigator &navigator) { navigator.setExtent(m_plot->xFrom, end); });
}

void FigureView::invalidate()
{
    m_stale = true;
    update();
}

void FigureView::setFollowing(bool following)
{
    navigate([&](PlotNavigator &navigator) { navigator.setFollowing(following); });
}

void FigureView::setFollowSpan(double span)
{
    navigate([&](PlotNavigator &navigator) { navigator.setFollowSpan(span); });
}

void FigureView::setShownRange(double from, double to)
{
    navigate([&](PlotNavigator &navigator) { navigator.setRange(from, to); });
}

void FigureView::zoomAbout(double factor, double at)
{
    navigate([&](PlotNavigator &navigator) { navigator.zoom(factor, at); });
}

void FigureView::zoomIn()
{
    navigate([](PlotNavigator &navigator) { navigator.zoom(1 / zoomStep); });
}

void FigureView::zoomOut()
{
    navigate([](PlotNavigator &navigator) { navigator.zoom(zoomStep); });
}

void FigureView::pan(double share)
{
    navigate([&](PlotNavigator &navigator) { navigator.pan(share); });
}

void FigureView::panTo(double from)
{
    pan((from - shownFrom()) / (shownTo() - shownFrom()));
}

void FigureView::setMarkedRange(std::optional<std::pair<double, double>> range)
{
    m_marked = range;
    update();
}

void FigureView::resetView()
{
    navigate([](PlotNavigator &navigator) { navigator.reset(); });
}

void FigureView::setCurveVisible(const QString &panel, const QString &curve, bool visible)
{
    if (isCurveVisible(panel, curve) == visible)
        return;
    if (visible)
        m_hidden.remove(hiddenKey(panel, curve));
    else
        m_hidden.insert(hiddenKey(panel, curve));
    invalidate();
    Q_EMIT curveVisibilityChanged(panel, curve, visible);
}

bool FigureView::isCurveVisible(const QString &panel, const QString &curve) const
{
    return !m_hidden.contains(hiddenKey(panel, curve));
}

bool FigureView::isHidden(const FigurePanel &panel, const FigureCurve &curve) const
{
    return m_hidden.contains(hiddenKey(panel.key, curve.key));
}

void FigureView::setCrosshair(std::optional<double> at)
{
    if (m_crosshair == at)
        return;
    m_crosshair = at;
    update();
    Q_EMIT crosshairMoved(at.value_or(std::numeric_limits<double>::quiet_NaN()));
}

std::vector<PlotReading> FigureView::readings() const
{
    if (!m_plot || !m_crosshair)
        return {};
    std::vector<PlotReading> readings = m_plot->readingsAt(*m_crosshair, pointingPixels * secondsPerPixel());
    std::erase_if(readings, [this](const PlotReading &reading) {
        const PlotPanel &panel = m_plot->panels[reading.panel];
        return isHidden(panel.look, panel.curves[reading.curve].look);
    });
    return readings;
}

QString FigureView::readingsText() const
{
    QStringList lines;
    if (m_crosshair)
        lines.append(plotwords::instant(*m_crosshair, chosenUnit(m_unit, shownTo() - shownFrom())));
    for (const PlotReading &reading : readings())
        lines.append(plotwords::reading(*m_plot, reading, true));
    return lines.join(QLatin1Char('\n'));
}

FigureData FigureView::visibleFigure(int columns) const
{
    FigureData figure = m_plot->shown(shownFrom(), shownTo(), columns);
    for (FigurePanel &panel : figure.panels) {
        for (FigureCurve &curve : panel.curves) {
            if (isHidden(panel, curve)) {
                curve.segments.clear();
                curve.gaps.clear();
            }
        }
    }
    return inTimeUnit(std::move(figure), m_unit);
}

FigureData FigureView::shownFigure(int columns) const
{
    if (!m_plot)
        return {};
    FigureData figure = visibleFigure(columns);
    for (FigurePanel &panel : figure.panels)
        std::erase_if(panel.curves,
                      [](const FigureCurve &curve) { return curve.pointCount() == 0 && curve.gaps.empty(); });
    return figure;
}

void FigureView::redraw()
{
    FigureData figure = visibleFigure(width());
    std::vector<std::vector<bool>> hidden;
    for (const FigurePanel &panel : figure.panels) {
        hidden.emplace_back();
        for (const FigureCurve &curve : panel.curves)
            hidden.back().push_back(isHidden(panel, curve));
    }
    m_picture.draw(std::move(figure), hidden, ChartStyle(m_theme, screenDpi, pointsOf(font())));
    m_stale = false;
}

void FigureView::toggle(std::size_t panel, std::size_t curve, bool visible)
{
    const FigurePanel &look = scene().figure().panels[panel];
    setCurveVisible(look.key, look.curves[curve].key, visible);
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_plot) {
        m_picture.hideLegends();
        paintEmpty(painter);
        return;
    }
    if (m_stale)
        redraw();
    painter.drawPixmap(0, 0, m_picture.pixmap());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marked)
        paintRubberBand(painter, scene(), pixelOf(m_marked->first), pixelOf(m_marked->second));
    if (m_crosshair && *m_crosshair >= shownFrom() && *m_crosshair <= shownTo())
        paintCrosshairAt(painter, *m_crosshair);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void FigureView::paintCrosshairAt(QPainter &painter, double at) const
{
    std::vector<CrosshairText> texts(scene().transforms().size());
    for (const PlotReading &reading : readings()) {
        if (reading.panel >= texts.size())
            continue;
        const FigureCurve &look = m_plot->panels[reading.panel].curves[reading.curve].look;
        texts[reading.panel].lines.push_back(
            {plotwords::reading(*m_plot, reading, false), m_theme.curve(look.colour)});
    }
    const TimeUnit unit = chosenUnit(m_unit, shownTo() - shownFrom());
    paintCrosshair(painter, scene(), pixelOf(at), texts, plotwords::instant(at, unit));
}

void FigureView::paintEmpty(QPainter &painter) const
{
    painter.fillRect(rect(), m_theme.background);
    painter.setPen(m_theme.muted);
    const int margin = fontMetrics().height() * 2;
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void FigureView::resizeEvent(QResizeEvent *)
{
    m_picture.forget();
    invalidate();
}

void FigureView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (!std::exchange(m_grown, false)) {
        m_timer.stop();
        return;
    }
    m_timer.start(static_cast<int>(m_interval.count()), this);
    if (m_refresh)
        m_refresh();
    takeExtent();
    invalidate();
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateAccessibleText();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_picture.forget();
        invalidate();
    }
    QWidget::changeEvent(event);
}

void FigureView::updateAccessibleText()
{
    setAccessibleName(m_plot && !m_plot->title.isEmpty() ? tr("Figure: %1").arg(m_plot->title)
                                                         : tr("Figure"));
    setAccessibleDescription(m_plot ? plotwords::summary(*m_plot) : m_emptyText);
}

double FigureView::secondsPerPixel() const
{
    return scene().transforms().empty()
               ? 0
               : (shownTo() - shownFrom()) / scene().transforms().front().plot.width();
}

double FigureView::instantAt(double x) const
{
    if (scene().transforms().empty())
        return shownFrom();
    return shownFrom() + (x - scene().transforms().front().plot.left()) * secondsPerPixel();
}

double FigureView::pixelOf(double instant) const
{
    if (scene().transforms().empty())
        return 0;
    return scene().transforms().front().plot.left() + (instant - shownFrom()) / secondsPerPixel();
}

bool FigureView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = m_plot ? explanationAt(help->pos()) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

QString FigureView::explanationAt(const QPointF &at) const
{
    for (std::size_t i = 0; i < scene().transforms().size(); ++i) {
        if (scene().transforms()[i].plot.adjusted(0, -pointingPixels, 0, 0).contains(at))
            return plotwords::toolTip(*m_plot, i, instantAt(at.x()), pointingPixels * secondsPerPixel());
    }
    return {};
}

} // namespace castbench
