#include "ui/charts/curvebutton.h"

#include "ui/charts/curvepainter.h"

#include <QPainter>

namespace castbench {
namespace {

constexpr int sampleWidth = 26;
constexpr int inset = 5;
constexpr double hiddenOpacity = 0.5;

} // namespace

CurveButton::CurveButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_style(ChartTheme::light(), 96, 9)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void CurveButton::setCurve(const FigureCurve &curve, const ChartStyle &style)
{
    m_curve = {curve.name, curve.colour, curve.style, curve.markers, {}, curve.key};
    m_style = style;
    // An ampersand in a name is no mnemonic.
    setText(QString(curve.name).replace(QLatin1Char('&'), QLatin1StringView("&&")));
    setFont(style.font());
    update();
}

QSize CurveButton::sizeHint() const
{
    const QFontMetrics metrics(m_style.font());
    return {sampleWidth + metrics.horizontalAdvance(m_curve.name) + 3 * inset, metrics.height() + inset};
}

void CurveButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    const ChartTheme &theme = m_style.theme();
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.grid : theme.band);
        painter.drawRoundedRect(frame, 3, 3);
        painter.setBrush(Qt::NoBrush);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(frame, 3, 3);
    }
    painter.setOpacity(isChecked() ? 1 : hiddenOpacity);
    const double y = height() / 2.0;
    painter.setPen(m_style.curvePen(m_curve, 0));
    painter.drawLine(QPointF(inset, y), QPointF(inset + sampleWidth, y));
    if (m_curve.markers)
        paintMarker(painter, {inset + sampleWidth / 2.0, y}, m_style.markerSize() * 1.4,
                    ChartStyle::markerShape(m_curve.colour), theme.curve(m_curve.colour));
    QFont font = m_style.font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(sampleWidth + 2 * inset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_curve.name);
}

} // namespace castbench
