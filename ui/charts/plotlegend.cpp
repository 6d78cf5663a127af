#include "ui/charts/plotlegend.h"

#include "ui/charts/curvebutton.h"

#include <QLabel>

#include <algorithm>

namespace castbench {
namespace {

constexpr int spacing = 4;

} // namespace

PlotLegend::PlotLegend(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("panelTitle"));
}

void PlotLegend::setPanel(const FigurePanel &panel, const ChartStyle &style)
{
    m_title->setText(panel.yLabel.isEmpty() ? panel.title : tr("%1 (%2)").arg(panel.title, panel.yLabel));
    m_title->setFont(style.boldFont());
    QPalette colours = m_title->palette();
    colours.setColor(QPalette::WindowText, style.theme().text);
    m_title->setPalette(colours);
    while (m_buttons.size() > panel.curves.size()) {
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < panel.curves.size())
        addButton();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const FigureCurve &curve = panel.curves[i];
        m_buttons[i]->setCurve(curve, style);
        m_buttons[i]->setObjectName(QStringLiteral("curve:") + panel.key + QLatin1Char('/') + curve.key);
        m_buttons[i]->setAccessibleName(tr("%1: %2").arg(panel.title, curve.name));
        m_buttons[i]->setToolTip(tr("Show or hide %1").arg(curve.name));
    }
}

void PlotLegend::addButton()
{
    const std::size_t index = m_buttons.size();
    auto *button = new CurveButton(this);
    connect(button, &CurveButton::toggled, this,
            [this, index](bool checked) { Q_EMIT curveToggled(index, checked); });
    button->show();
    m_buttons.push_back(button);
}

void PlotLegend::setCurveVisible(std::size_t curve, bool visible)
{
    const QSignalBlocker blocker(m_buttons[curve]);
    m_buttons[curve]->setChecked(visible);
}

int PlotLegend::arrange(int width)
{
    const QSize title = m_title->sizeHint();
    int row = title.height();
    for (const CurveButton *button : m_buttons)
        row = std::max(row, button->sizeHint().height());
    m_title->setGeometry(0, 0, std::min(width, title.width()), row);
    int x = title.width() + 3 * spacing;
    int y = 0;
    for (CurveButton *button : m_buttons) {
        const int wanted = std::min(width, button->sizeHint().width());
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += row;
        }
        button->setGeometry(x, y, wanted, row);
        x += wanted + spacing;
    }
    return y + row;
}

} // namespace castbench
