#pragma once

#include "ui/charts/chartstyle.h"

#include <QAbstractButton>

namespace castbench {

/// An entry of a legend: a piece of the curve as it is drawn, and its name; struck out and pale while the
/// curve is hidden.
class CurveButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CurveButton(QWidget *parent);

    void setCurve(const FigureCurve &curve, const ChartStyle &style);
    const FigureCurve &curve() const
    {
        return m_curve;
    }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureCurve m_curve; ///< without points
    ChartStyle m_style;
};

} // namespace castbench
