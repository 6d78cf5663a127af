#include "ui/charts/gapsitem.h"

namespace castbench {

GapsItem::GapsItem(const FigurePanel &panel, const PlotTransform &transform, const ChartStyle &style)
    : m_transform(transform)
    , m_style(style)
{
    setZValue(-1);
    for (const FigureCurve &curve : panel.curves)
        m_panel.curves.push_back({curve.name, curve.colour, curve.style, false, {}, curve.key, curve.gaps});
}

void GapsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintGaps(*painter, m_panel, m_transform, m_style);
}

} // namespace castbench
