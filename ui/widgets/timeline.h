#pragma once

#include "controllers/domain/plan.h"

#include <QWidget>

#include <vector>

namespace castbench {

/// Draws the steps of a plan over time: a staircase of caps, what is left out at each step's start hatched.
/// A click or the arrow keys select a step.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    enum class Scale { Logarithmic, Linear };

    explicit Timeline(QWidget *parent = nullptr);

    /// A step of 0 ms is one that cannot be read: it takes no room.
    void setSteps(const std::vector<Step> &steps, milliseconds settle);
    void setScale(Scale scale);
    Scale scale() const
    {
        return m_scale;
    }
    /// -1: none.
    int selected() const
    {
        return m_selected;
    }
    void setSelected(int step);
    /// The step at a position of the widget; -1: none.
    int stepAt(const QPointF &position) const;
    /// Where a step is drawn, from the top of the plot to its floor; empty: nowhere.
    QRectF stepRect(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose another step.
    void stepSelected(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void choose(int step);
    QRectF plotRect() const;
    double xOf(milliseconds at) const;
    double yOf(const Cap &cap) const;
    std::vector<std::int64_t> levels() const;
    void paintEmpty(QPainter &painter) const;
    void paintLevels(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    std::vector<Step> m_steps;
    std::vector<milliseconds> m_starts; ///< of each step, and the end of the last
    milliseconds m_settle{0};
    std::int64_t m_lowest = 0; ///< of the limited caps, kbit/s; 0: there is none
    std::int64_t m_highest = 0;
    Scale m_scale = Scale::Logarithmic;
    int m_selected = -1;
};

} // namespace castbench
