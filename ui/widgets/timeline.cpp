#include "ui/widgets/timeline.h"

#include "ui/text/wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace castbench {

namespace {

using namespace std::chrono_literals;

constexpr int preferredLines = 11; ///< height in lines of text
constexpr int minimumLines = 7;
constexpr int tickColumns = 9; ///< room of a time tick, in characters
constexpr std::size_t describedSteps = 12;

milliseconds niceInterval(milliseconds least)
{
    constexpr std::array<milliseconds, 18> intervals{1s,    2s,    5s,    10s,   15s, 30s, 1min, 2min, 5min,
                                                     10min, 15min, 30min, 60min, 2h,  6h,  12h,  24h,  48h};
    for (const milliseconds interval : intervals) {
        if (interval >= least)
            return interval;
    }
    return 24h * (least / 24h + 1);
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    retranslate();
}

void Timeline::setSteps(const std::vector<Step> &steps, milliseconds settle)
{
    m_steps = steps;
    m_settle = settle;
    m_starts.assign(1, milliseconds{0});
    m_lowest = 0;
    m_highest = 0;
    for (const Step &step : m_steps) {
        m_starts.push_back(m_starts.back() + step.duration);
        if (const auto kbps = step.cap.limitKbps()) {
            m_lowest = m_lowest == 0 ? *kbps : std::min(m_lowest, *kbps);
            m_highest = std::max(m_highest, *kbps);
        }
    }
    m_selected = std::min(m_selected, int(m_steps.size()) - 1);
    retranslate();
    update();
}

void Timeline::setScale(Scale scale)
{
    m_scale = scale;
    update();
}

void Timeline::setSelected(int step)
{
    if (step < -1 || step >= int(m_steps.size()))
        step = -1;
    if (step == m_selected)
        return;
    m_selected = step;
    retranslate();
    update();
}

int Timeline::stepAt(const QPointF &position) const
{
    const QRectF plot = plotRect();
    if (m_starts.size() < 2 || m_starts.back() == 0ms || position.x() < plot.left() ||
        position.x() > plot.right())
        return -1;
    const double share = (position.x() - plot.left()) / plot.width();
    const milliseconds at{qint64(share * double(m_starts.back().count()))};
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), at);
    return std::min(int(next - m_starts.begin()) - 1, int(m_steps.size()) - 1);
}

QRectF Timeline::stepRect(int step) const
{
    if (step < 0 || step >= int(m_steps.size()) || m_starts.back() == 0ms)
        return {};
    const auto at = static_cast<std::size_t>(step);
    const QRectF plot = plotRect();
    return {QPointF(xOf(m_starts[at]), plot.top()), QPointF(xOf(m_starts[at + 1]), plot.bottom())};
}

QSize Timeline::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'x') * 70, fontMetrics().height() * preferredLines};
}

QSize Timeline::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'x') * 40, fontMetrics().height() * minimumLines};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_steps.empty() || m_starts.back() == 0ms) {
        paintEmpty(painter);
    } else {
        paintLevels(painter);
        paintTimes(painter);
        paintSteps(painter);
        paintLabels(painter);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (const int step = stepAt(event->position()); step >= 0)
        choose(step);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_steps.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(0, m_selected - 1));
    case Qt::Key_Right:
        return choose(std::min(last, m_selected + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int step = stepAt(help->pos());
    if (step < 0) {
        QToolTip::hideText();
        return true;
    }
    const Step &hovered = m_steps[static_cast<std::size_t>(step)];
    QToolTip::showText(
        help->globalPos(),
        tr("Step %1: %2 for %3")
            .arg(QString::number(step + 1), wording::cap(hovered.cap), wording::duration(hovered.duration)),
        this);
    return true;
}

void Timeline::retranslate()
{
    setAccessibleName(tr("Timeline of the steps"));
    if (m_steps.empty()) {
        setAccessibleDescription(tr("There are no steps."));
        return;
    }
    QStringList parts;
    for (std::size_t i = 0; i < std::min(m_steps.size(), describedSteps); ++i)
        parts += tr("%1 for %2").arg(wording::cap(m_steps[i].cap), wording::duration(m_steps[i].duration));
    if (m_steps.size() > describedSteps)
        parts += QStringLiteral("…");
    QString description = tr("%n step(s), %1 in all: %2.", nullptr, int(m_steps.size()))
                              .arg(wording::duration(m_starts.back()), parts.join(QStringLiteral("; ")));
    if (m_selected >= 0)
        description += u' ' + tr("Step %1 is selected.").arg(m_selected + 1);
    setAccessibleDescription(description);
}

void Timeline::choose(int step)
{
    if (m_steps.empty() || step == m_selected)
        return;
    setSelected(step);
    Q_EMIT stepSelected(step);
}

QRectF Timeline::plotRect() const
{
    const QFontMetricsF metrics(font());
    double left = metrics.horizontalAdvance(wording::cap(Cap::noLimit()));
    if (m_highest > 0)
        left = std::max(left, metrics.horizontalAdvance(wording::cap(Cap::kbps(m_highest))));
    const double gap = metrics.horizontalAdvance(u'x');
    // The total time stands below the right edge.
    const double right = gap * tickColumns / 2;
    return {left + 2 * gap, metrics.height() * 1.2, std::max(1.0, width() - left - 3 * gap - right),
            std::max(1.0, height() - metrics.height() * 2.9)};
}

double Timeline::xOf(milliseconds at) const
{
    const QRectF plot = plotRect();
    return plot.left() + plot.width() * double(at.count()) / double(m_starts.back().count());
}

/// No Limit has a level of its own at the top, apart from the scale of the caps.
double Timeline::yOf(const Cap &cap) const
{
    const QRectF plot = plotRect();
    const auto kbps = cap.limitKbps();
    if (!kbps)
        return plot.top();
    const double top = plot.top() + plot.height() * 0.2;
    if (m_scale == Scale::Linear)
        return plot.bottom() - (plot.bottom() - top) * double(*kbps) / double(m_highest);
    const double floor = std::log(double(m_lowest) / 2);
    const double span = std::log(double(m_highest)) - floor;
    return plot.bottom() - (plot.bottom() - top) * (std::log(double(*kbps)) - floor) / span;
}

/// The caps that get a line and a label: as many as do not run into each other, the highest first.
std::vector<std::int64_t> Timeline::levels() const
{
    std::vector<std::int64_t> all;
    for (const Step &step : m_steps) {
        if (const auto kbps = step.cap.limitKbps())
            all.push_back(*kbps);
    }
    std::sort(all.begin(), all.end(), std::greater<>());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::vector<std::int64_t> shown;
    double lastY = yOf(Cap::noLimit());
    for (const std::int64_t kbps : all) {
        const double y = yOf(Cap::kbps(kbps));
        if (y - lastY < fontMetrics().height())
            continue;
        shown.push_back(kbps);
        lastY = y;
    }
    return shown;
}

void Timeline::paintEmpty(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No steps yet. Add a step, paste rows from a spreadsheet or choose a preset."));
}

void Timeline::paintLevels(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const double half = fontMetrics().height() / 2.0;
    const auto line = [&](const Cap &cap) {
        const double y = yOf(cap);
        painter.setPen(QPen(blended(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.15),
                            1, cap.isLimited() ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0, y - half, plot.left() - fontMetrics().horizontalAdvance(u'x'), 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, wording::cap(cap));
    };
    line(Cap::noLimit());
    for (const std::int64_t kbps : levels())
        line(Cap::kbps(kbps));
}

void Timeline::paintTimes(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const double room = fontMetrics().horizontalAdvance(u'x') * tickColumns;
    const milliseconds total = m_starts.back();
    const milliseconds interval =
        niceInterval(milliseconds(qint64(double(total.count()) * room / std::max(room, plot.width()))));
    const QRectF row(0, plot.bottom() + fontMetrics().height() * 0.3, room, fontMetrics().height());
    painter.setPen(palette().color(QPalette::Text));
    const double totalLeft = plot.right() - room / 2;
    for (milliseconds at{0}; at < total; at += interval) {
        const double x = xOf(at);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + fontMetrics().height() * 0.2));
        if (x + room / 2 < totalLeft)
            painter.drawText(row.translated(x - room / 2, 0), Qt::AlignCenter, wording::clockDigits(at));
    }
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(row.translated(plot.right() - room / 2, 0), Qt::AlignCenter,
                     wording::clockDigits(total));
    painter.setFont(font());
}

void Timeline::paintSteps(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    QPainterPath staircase;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const Step &step = m_steps[static_cast<std::size_t>(i)];
        if (step.duration == 0ms)
            continue;
        QRectF area = stepRect(i);
        area.setTop(yOf(step.cap));
        painter.fillRect(area, blended(accent, base, i == m_selected ? 0.55 : 0.2));
        const milliseconds settled = std::min(m_settle, step.duration);
        QRectF settle = area;
        settle.setRight(xOf(m_starts[static_cast<std::size_t>(i)] + settled));
        painter.fillRect(settle,
                         QBrush(blended(palette().color(QPalette::Text), base, 0.6), Qt::BDiagPattern));
        if (staircase.isEmpty())
            staircase.moveTo(area.topLeft());
        else
            staircase.lineTo(area.topLeft());
        staircase.lineTo(area.topRight());
    }
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(staircase);
    if (m_selected >= 0) {
        // An outline as well: a shade alone is not for every eye.
        painter.setPen(QPen(accent, 3));
        QRectF area = stepRect(m_selected);
        area.setTop(yOf(m_steps[static_cast<std::size_t>(m_selected)].cap));
        painter.drawRect(area.intersected(plot));
    }
}

void Timeline::paintLabels(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::Text));
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const Step &step = m_steps[static_cast<std::size_t>(i)];
        const QString label = wording::step(step);
        const QRectF area = stepRect(i);
        if (step.duration == 0ms || fontMetrics().horizontalAdvance(label) + 4 > area.width())
            continue;
        const double y = yOf(step.cap);
        QRectF line(area.left(), y - fontMetrics().height() - 2, area.width(), fontMetrics().height());
        painter.drawText(line, Qt::AlignCenter, label);
    }
}

} // namespace castbench
