#pragma once

#include "ui/charts/curvepainter.h"

#include <QGraphicsScene>

#include <vector>

namespace castbench {

class PanelChart;

/// What an interactive figure shows: stacked panels on one time axis, drawn anew for each picture with the
/// same items. Axes are Qt Charts'; curves are painted by paintCurves(). Legends stand in the window, above
/// each plot area; the scene leaves room for them.
class PlotScene : public QGraphicsScene
{
public:
    PlotScene();
    ~PlotScene() override;

    /// Makes room: `legendHeights` in pixels for each panel of `figure`, top to bottom.
    void arrange(const FigureData &figure, const QSizeF &size, const ChartStyle &style,
                 const std::vector<int> &legendHeights);
    /// Shows a figure of as many panels as arranged; its curves are thinned out already.
    void show(FigureData figure);
    void paint(QPainter &painter);

    const FigureData &figure() const
    {
        return m_figure;
    }
    /// Plot areas and scales, top to bottom.
    const std::vector<PlotTransform> &transforms() const
    {
        return m_transforms;
    }
    /// Where the legend of a panel goes: left, top and width.
    QRectF legendRoom(std::size_t panel) const;
    const ChartStyle &style() const
    {
        return m_style;
    }

private:
    void placePanels();
    void paintBands(QPainter &painter) const;
    void paintBandLabels(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    double labelWidth() const;
    std::vector<double> plotHeights(double room) const;

    ChartStyle m_style;
    QSizeF m_size;
    FigureData m_figure;
    std::vector<int> m_legendHeights;
    std::vector<PanelChart *> m_charts; ///< owned by the scene
    std::vector<PlotTransform> m_transforms;
    double m_labelWidth = 0; ///< widest so far, so that plots do not jump
};

} // namespace castbench
