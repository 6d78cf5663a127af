#pragma once

#include "controllers/statistics/figuredata.h"

#include <QColor>
#include <QFont>
#include <QPen>
#include <QScatterSeries>

#include <optional>

namespace castbench {

/// Colours of a figure. Curves take those of Okabe and Ito ("Color Universal Design", 2008), which people of
/// all kinds of colour vision can tell apart; dashes and marks tell the same once more.
struct ChartTheme
{
    QColor background;
    QColor text;
    QColor muted; ///< axes, notes, source
    QColor grid;
    QColor band; ///< every other step
    QColor warning;
    QColor error;
    bool dark = false;

    static ChartTheme light(); ///< on white, for print
    static ChartTheme darkScreen();
    /// Colour number `index` of the palette, which repeats; the colour of text for nothing.
    QColor curve(std::optional<int> index) const;
    /// Colour of an event's mark.
    QColor mark(Severity severity) const
    {
        return severity == Severity::Error ? error : warning;
    }
};

/// How a figure looks at a resolution. Lengths are given in points (1/72 inch) and answered in pixels.
class ChartStyle
{
public:
    ChartStyle(const ChartTheme &theme, int dpi, double fontPoints);

    const ChartTheme &theme() const
    {
        return m_theme;
    }
    double pixels(double points) const
    {
        return points * m_pixelsPerPoint;
    }
    QFont font() const;
    QFont boldFont() const;  ///< titles of panels
    QFont titleFont() const; ///< title of the figure
    /// Height of a line of font().
    double lineHeight() const;
    /// Thinner where points are `dense`; wider for a curve in the colour of text, which others may cover, and
    /// by a bit for each of the `above` curves, so that it shows on both sides of one that covers it.
    QPen curvePen(const FigureCurve &curve, int above, bool dense = false) const;
    /// How many curves of the panel are drawn later and just as solid as curve number `index`, 2 at most.
    static int curvesAbove(const FigurePanel &panel, std::size_t index);
    QPen gridPen() const;
    QPen axisPen() const;
    /// Side of a curve's mark.
    double markerSize() const;
    /// The shape that goes with a colour of the palette.
    static QScatterSeries::MarkerShape markerShape(std::optional<int> colour);

private:
    ChartTheme m_theme;
    double m_pixelsPerPoint;
    double m_fontPoints;
};

} // namespace castbench
