#pragma once

#include "controllers/statistics/figuredata.h"
#include "ui/charts/chartstyle.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace castbench {

class CurveButton;

/// Title of a panel and a button for each of its curves, which shows or hides it by mouse and keyboard.
/// Buttons flow into as many rows as they need.
class PlotLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PlotLegend(QWidget *parent);

    /// Shows the panel's curves; buttons are kept where the curves are the same as before.
    void setPanel(const FigurePanel &panel, const ChartStyle &style);
    void setCurveVisible(std::size_t curve, bool visible);
    /// Places everything in that width; the height that it needs.
    int arrange(int width);

Q_SIGNALS:
    void curveToggled(std::size_t curve, bool visible);

private:
    void addButton();

    QLabel *m_title;
    std::vector<CurveButton *> m_buttons;
};

} // namespace castbench
