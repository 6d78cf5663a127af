#pragma once

#include "ui/charts/gappainter.h"

#include <QGraphicsItem>

namespace castbench {

/// The gaps of a panel in the scene of a figure, as paintGaps() draws them; below the curves.
class GapsItem : public QGraphicsItem
{
public:
    GapsItem(const FigurePanel &panel, const PlotTransform &transform, const ChartStyle &style);

    QRectF boundingRect() const override
    {
        return m_transform.plot;
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    FigurePanel m_panel; ///< without points
    PlotTransform m_transform;
    ChartStyle m_style;
};

} // namespace castbench
