#pragma once

#include "controllers/statistics/figuredata.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/chartstyle.h"

#include <QChart>
#include <QValueAxis>

#include <optional>
#include <utility>

namespace castbench {

/// One panel of a figure: curves, uncertainty bands and axes; no title and no legend of its own, so that
/// stacked panels can be aligned. Give it its place with setGeometry() and setPlotArea() first; there must be
/// room for labelWidth() to the left of the plot area and for labelHeight() below it.
class PanelChart : public QChart
{
    Q_OBJECT

public:
    explicit PanelChart(const ChartStyle &style);

    /// Shows `panel`. Each segment of each curve becomes a series of its own, so that nothing is
    /// drawn across a gap; a point without neighbours becomes a mark.
    void setPanel(const FigurePanel &panel, const AxisScale &time, const AxisScale &values);
    /// Shows axes only, for curves that are painted over them; nothing is laid out again where they stay the
    /// same. `values` have labels if `labelled`, the time axis in the lowest of stacked panels.
    void setAxes(const AxisScale &time, const AxisScale &values, bool labelled, bool lowest);
    /// Whether the time axis has labels: the lowest of stacked panels only.
    void setTimeLabelsVisible(bool visible);

    /// Widest label of a value axis and height of the labels of a time axis, with their distance from the
    /// axis, in pixels.
    static double labelWidth(const AxisScale &values, const ChartStyle &style);
    static double labelHeight(const ChartStyle &style);
    /// Whether each point of the curve gets its mark at that width of the plot area: those that would run
    /// into each other get none.
    static bool showsMarks(const FigureCurve &curve, const ChartStyle &style, double plotWidth);

private:
    void addCurve(const FigureCurve &curve, int above);
    void addBand(const FigureCurve &curve, const FigureSegment &segment);
    void addLine(const FigureCurve &curve, const FigureSegment &segment, int above);
    void addMarks(const FigureCurve &curve);
    void attach(QAbstractSeries *series);
    void updateAxis(QValueAxis &axis, const AxisScale &scale, bool labelled);
    static QString labelFormat(const QValueAxis &axis, const AxisScale &scale);
    void styleAxis(QValueAxis &axis, const AxisScale &scale);

    ChartStyle m_style;
    std::optional<std::pair<AxisScale, AxisScale>> m_shown; ///< by setAxes()
    QValueAxis *m_timeAxis;                                 ///< owned by the chart
    QValueAxis *m_valueAxis;                                ///< owned by the chart
};

} // namespace castbench
