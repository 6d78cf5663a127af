#include "ui/charts/chartstyle.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace castbench {
namespace {

struct PaletteColour
{
    QRgb onWhite;
    QRgb onDark;
};

// Okabe and Ito; blue is lightened on dark ground, where it would sink, and yellow comes last, being faint on
// white.
constexpr std::array<PaletteColour, 7> palette{{
    {0xff0072b2, 0xff3da5e0}, // blue
    {0xffd55e00, 0xfff0742a}, // vermillion
    {0xff009e73, 0xff1dbf92}, // bluish green
    {0xffcc79a7, 0xffdd92bb}, // reddish purple
    {0xffe69f00, 0xffe69f00}, // orange
    {0xff56b4e9, 0xff8acbf2}, // sky blue
    {0xffb8a800, 0xfff0e442}, // yellow
}};

} // namespace

ChartTheme ChartTheme::light()
{
    return {Qt::white,        QColor(0x1a1a1a), QColor(0x595959), QColor(0xd9d9d9),
            QColor(0xf0f2f5), QColor(0xb36b00), QColor(0xc00000), false};
}

ChartTheme ChartTheme::darkScreen()
{
    return {QColor(0x16191d), QColor(0xe8e8e8), QColor(0xa6abb1), QColor(0x3a3f45),
            QColor(0x22272d), QColor(0xf0b429), QColor(0xff6b6b), true};
}

QColor ChartTheme::curve(std::optional<int> index) const
{
    if (!index)
        return text;
    const PaletteColour &colour = palette[static_cast<std::size_t>(*index) % palette.size()];
    return QColor::fromRgb(dark ? colour.onDark : colour.onWhite);
}

ChartStyle::ChartStyle(const ChartTheme &theme, int dpi, double fontPoints)
    : m_theme(theme)
    , m_pixelsPerPoint(dpi / 72.0)
    , m_fontPoints(fontPoints)
{
}

QFont ChartStyle::font() const
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Arial"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(pixels(m_fontPoints)));
    return font;
}

QFont ChartStyle::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QFont ChartStyle::titleFont() const
{
    constexpr double enlargement = 1.2;
    QFont title = boldFont();
    title.setPixelSize(qRound(pixels(m_fontPoints * enlargement)));
    return title;
}

double ChartStyle::lineHeight() const
{
    return QFontMetricsF(font()).height();
}

QPen ChartStyle::curvePen(const FigureCurve &curve, int above, bool dense) const
{
    constexpr double rimPoints = 0.5;
    double points = curve.style == LineStyle::Dotted ? 1.1 : 0.9;
    if (!curve.colour && curve.style == LineStyle::Solid)
        points = 1.6;
    else if (dense)
        points = 0.6;
    points += rimPoints * above;
    QPen pen(m_theme.curve(curve.colour), pixels(points));
    // Qt Charts draws solid lines piece by piece, which shows as seams and notches without round ends.
    pen.setCapStyle(curve.style == LineStyle::Solid ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    switch (curve.style) {
    case LineStyle::Solid:
        break;
    case LineStyle::Dashed:
        pen.setDashPattern({4, 2});
        break;
    case LineStyle::Dotted:
        pen.setDashPattern({1.2, 1.4});
        break;
    case LineStyle::DashDotted:
        pen.setDashPattern({5, 1.8, 1.2, 1.8});
        break;
    }
    return pen;
}

int ChartStyle::curvesAbove(const FigurePanel &panel, std::size_t index)
{
    constexpr std::ptrdiff_t most = 2;
    const auto isSolid = [](const FigureCurve &curve) {
        return curve.colour && curve.style == LineStyle::Solid;
    };
    const auto curve = panel.curves.begin() + static_cast<std::ptrdiff_t>(index);
    return isSolid(*curve)
               ? static_cast<int>(std::min(most, std::count_if(curve + 1, panel.curves.end(), isSolid)))
               : 0;
}

QPen ChartStyle::gridPen() const
{
    return {m_theme.grid, pixels(0.3)};
}

QPen ChartStyle::axisPen() const
{
    return {m_theme.muted, pixels(0.5)};
}

double ChartStyle::markerSize() const
{
    return pixels(3);
}

QScatterSeries::MarkerShape ChartStyle::markerShape(std::optional<int> colour)
{
    constexpr std::array shapes{
        QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
        QScatterSeries::MarkerShapeStar,     QScatterSeries::MarkerShapePentagon};
    return shapes[static_cast<std::size_t>(colour.value_or(0)) % shapes.size()];
}

} // namespace castbench
