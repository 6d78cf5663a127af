#pragma once

#include "controllers/statistics/figuredata.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/chartstyle.h"

#include <QGraphicsScene>
#include <QLineF>
#include <QPen>

#include <vector>

namespace castbench {

class PanelChart;
struct MarkGroup;

/// Lays out a figure: stacked panels on one time axis with their plot areas aligned, steps shaded and
/// labelled above the first panel, events marked with letters that the foot explains: by a line through every
/// panel, or where many of a kind happen at once by a comb along the panels' top. Panels without curves are
/// low and carry no marks. Needs a QApplication.
class FigureScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// `size` in pixels of the style's resolution. Curves are thinned out to that width.
    FigureScene(const FigureData &figure, const QSizeF &size, const ChartStyle &style);

    /// Top to bottom; owned by the scene.
    const std::vector<PanelChart *> &panels() const
    {
        return m_panels;
    }
    /// Where curves are drawn, in scene coordinates, top to bottom.
    const std::vector<QRectF> &plotAreas() const
    {
        return m_plotAreas;
    }

private:
    void layOutPanels();
    std::vector<double> plotHeights(double room) const;
    void addPanel(const FigurePanel &panel, const AxisScale &values, bool lowest);
    void addTitle();
    void addBands();
    void addMarks();
    void addLine(const FigureMark &mark);
    void addComb(const MarkGroup &group);
    void addMarkLine(const QLineF &line, const QPen &pen);
    void addLetters(const std::vector<MarkGroup> &groups);
    std::vector<QRectF> markedPlots() const;
    void addTimeLabel();
    void addFoot();
    void addBandLabel(const FigureBand &band);
    void addText(const QString &text, const QPointF &at, Qt::Alignment alignment, const QFont &font,
                 const QColor &colour);

    int bandLabelLines() const;
    QStringList bandLabel(const FigureBand &band) const;
    double bandLabelRoom(const FigureBand &band) const;
    QStringList footLines() const;
    QString letterOf(const QString &kind) const;
    double sceneX(double elapsed) const;

    FigureData m_figure;
    ChartStyle m_style;
    QRectF m_page;   ///< the scene without its margins
    QRectF m_column; ///< what lies above and below the plot areas, title to time axis
    AxisScale m_time;
    double m_lettersHeight = 0; ///< of the row of letters above the first plot area
    QStringList m_eventKinds;   ///< in order of first appearance
    std::vector<PanelChart *> m_panels;
    std::vector<QRectF> m_plotAreas;
};

} // namespace castbench
