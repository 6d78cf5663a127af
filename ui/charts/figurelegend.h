#pragma once

#include "controllers/statistics/figuredata.h"
#include "ui/charts/chartstyle.h"

#include <QGraphicsItem>

#include <vector>

namespace castbench {

/// A panel's title, and right of it, or in rows below where there is no room, a sample of each curve with its
/// name.
class FigureLegend : public QGraphicsItem
{
public:
    /// `width` in pixels.
    FigureLegend(const FigurePanel &panel, const ChartStyle &style, double width);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Entry
    {
        FigureCurve look; ///< without points
        int above = 0;    ///< ChartStyle::curvesAbove()
        bool band = false;
        QPointF at; ///< left end of the sample, middle of the text's height
    };

    void placeEntries();
    /// Places the entries one behind the other, beginning at `x` of `row`; answers how many rows there are.
    int placeFrom(double x, int row);
    double entryWidth(const Entry &entry) const;
    void paintEntry(QPainter &painter, const Entry &entry) const;

    ChartStyle m_style;
    QString m_title;
    double m_width;
    double m_height = 0;
    std::vector<Entry> m_entries;
};

} // namespace castbench
