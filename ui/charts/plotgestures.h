#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace castbench {

class FigureView;

/// What mouse and keyboard do in a FigureView (the list is there).
class PlotGestures : public QObject
{
    Q_OBJECT

public:
    /// Goes before the view does.
    explicit PlotGestures(FigureView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Drag
    {
        QPointF from;
        double shownFrom = 0;
        double shownTo = 0;
        bool marks = false; ///< an interval to zoom into
    };

    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool turn(const QWheelEvent &event);
    bool key(const QKeyEvent &event);
    void moveCrosshair(double pixels);

    FigureView *m_view;
    std::optional<Drag> m_drag;
};

} // namespace castbench
