#pragma once

#include "ui/charts/plotscene.h"

#include <QObject>
#include <QPixmap>

#include <vector>

namespace castbench {

class PlotLegend;

/// The picture of a figure as a window shows it, and the legends that stand on it. What was laid out for the
/// same panels and curves is used again.
class PlotPicture : public QObject
{
    Q_OBJECT

public:
    /// Legends become children of `window`, which owns the picture too.
    explicit PlotPicture(QWidget *window);

    /// Draws `figure`, thinned out for the window's width. `hidden` says of each panel which curves are
    /// switched off; they stay in the legend.
    void draw(FigureData figure, const std::vector<std::vector<bool>> &hidden, const ChartStyle &style);
    /// Everything is laid out anew next time: theme, font or language have changed.
    void forget();
    void hideLegends();

    const QPixmap &pixmap() const
    {
        return m_pixmap;
    }
    const PlotScene &scene() const
    {
        return m_scene;
    }

Q_SIGNALS:
    /// Indices of the panel and of the curve in the figure drawn last.
    void curveToggled(std::size_t panel, std::size_t curve, bool visible);

private:
    void arrange(const FigureData &figure, const ChartStyle &style);
    static std::vector<QString> arrangementOf(const FigureData &figure);

    QWidget *m_window;
    PlotScene m_scene;
    std::vector<PlotLegend *> m_legends; ///< owned by the window
    std::vector<QString> m_arrangement;  ///< what was laid out
    QPixmap m_pixmap;
};

} // namespace castbench
