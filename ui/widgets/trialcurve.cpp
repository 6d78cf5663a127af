#include "ui/widgets/trialcurve.h"

#include "ui/charts/chartstyle.h"
#include "ui/settings/theme.h"
#include "ui/text/wording.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace castbench {

namespace {

constexpr double headroom = 1.15;
constexpr double smallestTopKbps = 100;
constexpr int lines = 8;
constexpr int scaleSteps = 2;

ChartTheme themeFor(const QPalette &palette)
{
    return Theme::isDark(palette) ? ChartTheme::darkScreen() : ChartTheme::light();
}

/// The next of 1, 2, 5 times a power of ten, doubled so that its half is round too.
double roundedUp(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : std::array{1.0, 2.0, 4.0, 5.0, 8.0}) {
        if (factor * decade >= value)
            return factor * decade;
    }
    return 10 * decade;
}

} // namespace

TrialCurve::TrialCurve(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    retranslate();
}

void TrialCurve::show(const Cap &asked, milliseconds duration, std::vector<Piece> pieces)
{
    m_asked = asked;
    m_duration = duration;
    m_pieces = std::move(pieces);
    update();
}

void TrialCurve::clear()
{
    m_duration = milliseconds{0};
    m_pieces.clear();
    update();
}

QSize TrialCurve::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'x') * 50, fontMetrics().height() * (lines + 2)};
}

QSize TrialCurve::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'x') * 30, fontMetrics().height() * lines};
}

void TrialCurve::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrialCurve::retranslate()
{
    setAccessibleName(tr("Measured rate over time"));
    setAccessibleDescription(tr("A drawing of the rates that are written beside it"));
    update();
}

double TrialCurve::topKbps() const
{
    double top = std::max(smallestTopKbps, static_cast<double>(m_asked.limitKbps().value_or(0)));
    for (const Piece &piece : m_pieces)
        top = std::max(top, piece.kbps);
    return roundedUp(top * headroom);
}

QRectF TrialCurve::plotRect() const
{
    const QFontMetricsF metrics(font());
    const double left = metrics.horizontalAdvance(QStringLiteral("000 000 kbit/s")) + metrics.height() / 2;
    return QRectF(rect()).adjusted(left, metrics.height() * 0.6, -metrics.height(), -metrics.height() * 1.4);
}

void TrialCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = plotRect();
    if (m_duration.count() == 0 || plot.height() <= 0 || plot.width() <= 0)
        return;
    const double top = topKbps();
    paintScale(painter, plot, top);
    paintPieces(painter, plot, top);
    paintCap(painter, plot, top);
}

void TrialCurve::paintScale(QPainter &painter, const QRectF &plot, double top) const
{
    const ChartTheme theme = themeFor(palette());
    const QFontMetricsF metrics(font());
    for (int step = 0; step <= scaleSteps; ++step) {
        const double share = static_cast<double>(step) / scaleSteps;
        const double y = plot.bottom() - share * plot.height();
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF label(0, y - metrics.height() / 2, plot.left() - metrics.height() / 2, metrics.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 kbit/s").arg(QString::number(std::llround(top * share))));
    }
    const QRectF below(plot.left(), plot.bottom() + metrics.height() * 0.2, plot.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft, tr("%1 s").arg(0));
    painter.drawText(below, Qt::AlignRight,
                     tr("%1 s").arg(std::chrono::duration<double>(m_duration).count(), 0, 'f', 0));
}

void TrialCurve::paintPieces(QPainter &painter, const QRectF &plot, double top) const
{
    const ChartTheme theme = themeFor(palette());
    const auto x = [&](milliseconds at) {
        return plot.left() + plot.width() * std::min(1.0, static_cast<double>(at.count()) /
                                                              static_cast<double>(m_duration.count()));
    };
    const auto y = [&](double kbps) {
        return plot.bottom() - plot.height() * kbps / top;
    };
    painter.setPen(QPen(theme.curve(0), 2.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const Piece *before = nullptr;
    for (const Piece &piece : m_pieces) {
        painter.drawLine(QPointF(x(piece.from), y(piece.kbps)), QPointF(x(piece.until), y(piece.kbps)));
        if (before && before->until == piece.from)
            painter.drawLine(QPointF(x(piece.from), y(before->kbps)), QPointF(x(piece.from), y(piece.kbps)));
        before = &piece;
    }
}

void TrialCurve::paintCap(QPainter &painter, const QRectF &plot, double top) const
{
    if (!m_asked.isLimited())
        return;
    const double y = plot.bottom() - plot.height() * static_cast<double>(*m_asked.limitKbps()) / top;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QFontMetricsF metrics(font());
    const QRectF label(plot.left(), y - metrics.height() * 1.2, plot.width(), metrics.height());
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, wording::cap(m_asked));
}

} // namespace castbench
