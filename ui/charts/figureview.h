#pragma once

#include "controllers/statistics/figureplot.h"
#include "controllers/statistics/timeunit.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/plotnavigator.h"
#include "ui/charts/plotpicture.h"

#include <QBasicTimer>
#include <QSet>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace castbench {

class PlotGestures;

/// Shows a plot to look around in: panels on one time axis with steps, events and gaps, a crosshair through
/// all panels with the values there, legends whose entries show and hide curves. It follows a run that goes
/// on.
///
/// Mouse: the wheel zooms about the pointer, with Shift it pans; dragging pans, with Shift it draws the
/// interval to zoom into; a double click shows everything. Keys: + and − zoom, ← and → pan, Shift+← and
/// Shift+→ move the crosshair (with Ctrl in larger steps), Home and End go to the beginning and to the newest
/// point, F follows, 0 shows everything, Esc takes the crosshair away.
///
/// Instants are seconds since the run's start, whatever the unit of the axis.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    /// Shows a plot, or the empty text for nothing. Hidden curves stay hidden; the shown interval stays where
    /// the new plot has it, and a view that follows goes on following.
    void setPlot(std::shared_ptr<const FigurePlot> plot);
    const FigurePlot *plot() const
    {
        return m_plot.get();
    }
    /// Called before each picture, to bring a plot that grows up to date: with UploadCapPlot::refresh().
    void setRefresh(std::function<void()> refresh);
    /// The plot has grown or changed in place: repaints soon, however often this is called.
    void plotChanged();
    /// What to say while there is no plot.
    void setEmptyText(const QString &text);

    void setTheme(const ChartTheme &theme)
    {
        m_theme = theme;
        m_picture.forget();
        invalidate();
    }
    void setTimeUnit(TimeUnit unit)
    {
        m_unit = unit;
        invalidate();
    }
    /// Least time between two repaints for plotChanged(), 40 ms unless set; not below 10 ms.
    void setUpdateInterval(milliseconds interval)
    {
        m_interval = std::max(milliseconds(10), interval);
    }

    bool isFollowing() const
    {
        return m_navigator.isFollowing();
    }
    /// Length of what is followed, seconds; 0 for the whole run.
    double followSpan() const
    {
        return m_navigator.followSpan();
    }
    void setFollowSpan(double span);
    double shownFrom() const
    {
        return m_navigator.from();
    }
    double shownTo() const
    {
        return m_navigator.to();
    }
    void setShownRange(double from, double to);
    /// Zooms by `factor` (below 1: closer) so that the instant `at` keeps its place.
    void zoomAbout(double factor, double at);
    /// Moves by a share of what is shown, or so that it begins at an instant.
    void pan(double share);
    void panTo(double from);

    /// By FigurePanel::key and FigureCurve::key.
    void setCurveVisible(const QString &panel, const QString &curve, bool visible);
    bool isCurveVisible(const QString &panel, const QString &curve) const;

    /// Where the crosshair stands.
    std::optional<double> crosshair() const
    {
        return m_crosshair;
    }
    void setCrosshair(std::optional<double> at);
    /// Values of the visible curves there.
    std::vector<PlotReading> readings() const;
    /// The same in words, a line for each panel and curve.
    QString readingsText() const;

    /// The instant at a pixel of the view, and how long a pixel is.
    double instantAt(double x) const;
    double secondsPerPixel() const;
    /// The events and gaps at a pixel, in words: the tool tip.
    QString explanationAt(const QPointF &at) const;
    /// Shades an interval that may become the shown one.
    void setMarkedRange(std::optional<std::pair<double, double>> range);

    /// Exactly what is shown, for export: the interval, the visible curves, the unit of time; at a resolution
    /// that suits pictures up to `columns` pixels wide.
    FigureData shownFigure(int columns = 4096) const;
    /// What was painted last, and where.
    const PlotScene &scene() const
    {
        return m_picture.scene();
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36};
    }
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 14};
    }

public Q_SLOTS:
    void setFollowing(bool following);
    void zoomIn();
    void zoomOut();
    /// Everything, followed.
    void resetView();

Q_SIGNALS:
    void shownRangeChanged(double from, double to);
    void followingChanged(bool following);
    void curveVisibilityChanged(const QString &panel, const QString &curve, bool visible);
    /// NaN without a crosshair.
    void crosshairMoved(double at);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    template<typename Change>
    void navigate(Change change);
    void takeExtent();
    void invalidate();
    FigureData visibleFigure(int columns) const;
    bool isHidden(const FigurePanel &panel, const FigureCurve &curve) const;
    void redraw();
    void toggle(std::size_t panel, std::size_t curve, bool visible);
    void updateAccessibleText();
    void paintEmpty(QPainter &painter) const;
    void paintCrosshairAt(QPainter &painter, double at) const;
    double pixelOf(double instant) const;

    std::shared_ptr<const FigurePlot> m_plot;
    std::function<void()> m_refresh;
    QString m_emptyText;
    ChartTheme m_theme;
    TimeUnit m_unit = TimeUnit::Seconds;
    PlotNavigator m_navigator;
    QSet<QString> m_hidden;
    std::optional<double> m_crosshair;
    std::optional<std::pair<double, double>> m_marked;

    PlotPicture m_picture{this};
    bool m_stale = true;  ///< the picture is not what is to be shown
    bool m_grown = false; ///< the plot has changed since the timer ran
    QBasicTimer m_timer;  ///< runs while the plot changes
    milliseconds m_interval{40};
    std::unique_ptr<PlotGestures> m_gestures; ///< goes before the widget, whose last events are not for it
};

} // namespace castbench
