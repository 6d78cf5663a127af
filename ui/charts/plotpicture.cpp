#include "ui/charts/plotpicture.h"

#include "ui/charts/plotlegend.h"

#include <QPainter>
#include <QWidget>

namespace castbench {

PlotPicture::PlotPicture(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void PlotPicture::draw(FigureData figure, const std::vector<std::vector<bool>> &hidden,
                       const ChartStyle &style)
{
    const double ratio = m_window->devicePixelRatioF();
    const QSize pixels = (QSizeF(m_window->size()) * ratio).toSize();
    if (m_pixmap.size() != pixels || m_pixmap.devicePixelRatio() != ratio) {
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(ratio);
        forget();
    }
    if (arrangementOf(figure) != m_arrangement)
        arrange(figure, style);
    m_scene.show(std::move(figure));
    for (std::size_t i = 0; i < m_legends.size(); ++i) {
        m_legends[i]->setGeometry(m_scene.legendRoom(i).toRect());
        for (std::size_t k = 0; k < hidden[i].size(); ++k)
            m_legends[i]->setCurveVisible(k, !hidden[i][k]);
    }
    QPainter painter(&m_pixmap);
    m_scene.paint(painter);
}

void PlotPicture::forget()
{
    m_arrangement.clear();
}

void PlotPicture::hideLegends()
{
    for (PlotLegend *legend : m_legends)
        legend->hide();
    forget();
}

/// What decides about the places of things: names and looks of panels and curves.
std::vector<QString> PlotPicture::arrangementOf(const FigureData &figure)
{
    std::vector<QString> arrangement{QString::number(figure.bands.empty())};
    for (const FigurePanel &panel : figure.panels) {
        arrangement.push_back(panel.key + panel.title + panel.yLabel + panel.note);
        for (const FigureCurve &curve : panel.curves)
            arrangement.push_back(curve.key + curve.name + QString::number(curve.colour.value_or(-1)));
    }
    return arrangement;
}

void PlotPicture::arrange(const FigureData &figure, const ChartStyle &style)
{
    m_arrangement = arrangementOf(figure);
    while (m_legends.size() > figure.panels.size()) {
        m_legends.back()->deleteLater();
        m_legends.pop_back();
    }
    while (m_legends.size() < figure.panels.size()) {
        const std::size_t panel = m_legends.size();
        auto *legend = new PlotLegend(m_window);
        connect(legend, &PlotLegend::curveToggled, this, [this, panel](std::size_t curve, bool visible) {
            Q_EMIT curveToggled(panel, curve, visible);
        });
        m_legends.push_back(legend);
    }
    for (std::size_t i = 0; i < m_legends.size(); ++i)
        m_legends[i]->setPanel(figure.panels[i], style);
    // How many rows a legend needs depends on the width that the axes' labels leave.
    std::vector<int> heights(m_legends.size(), 0);
    m_scene.arrange(figure, m_window->size(), style, heights);
    for (std::size_t i = 0; i < m_legends.size(); ++i) {
        heights[i] = m_legends[i]->arrange(static_cast<int>(m_scene.legendRoom(i).width()));
        m_legends[i]->show();
    }
    m_scene.arrange(figure, m_window->size(), style, heights);
}

} // namespace castbench
