#include "ui/charts/plotgestures.h"

#include "ui/charts/figureview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

constexpr double anglePerNotch = 120;
constexpr double zoomPerNotch = 0.8;
constexpr double panPerNotch = 0.1;
constexpr double panPerKey = 0.1;
constexpr double crosshairStep = 1;
constexpr double crosshairLeap = 20;
/// A mark that is narrower was a click.
constexpr double leastMark = 4;

} // namespace

PlotGestures::PlotGestures(FigureView *view)
    : m_view(view)
{
    view->installEventFilter(this);
}

bool PlotGestures::eventFilter(QObject *, QEvent *event)
{
    if (!m_view->plot())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        m_view->resetView();
        return true;
    case QEvent::Leave:
        if (!m_view->hasFocus())
            m_view->setCrosshair(std::nullopt);
        return false;
    case QEvent::Wheel:
        return turn(*static_cast<QWheelEvent *>(event));
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool PlotGestures::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_view->setFocus(Qt::MouseFocusReason);
    m_drag = Drag{event.position(), m_view->shownFrom(), m_view->shownTo(),
                  event.modifiers().testFlag(Qt::ShiftModifier)};
    return true;
}

bool PlotGestures::move(const QMouseEvent &event)
{
    const double at = m_view->instantAt(event.position().x());
    if (m_drag && m_drag->marks) {
        m_view->setMarkedRange(std::pair{m_view->instantAt(m_drag->from.x()), at});
    } else if (m_drag && event.position() != m_drag->from) {
        const double by = (m_drag->from.x() - event.position().x()) * m_view->secondsPerPixel();
        m_view->setCursor(Qt::ClosedHandCursor);
        m_view->panTo(m_drag->shownFrom + by);
    } else {
        const bool inside = at >= m_view->shownFrom() && at <= m_view->shownTo();
        m_view->setCrosshair(inside ? std::optional(at) : std::nullopt);
    }
    return true;
}

bool PlotGestures::release(const QMouseEvent &event)
{
    if (!m_drag || event.button() != Qt::LeftButton)
        return false;
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    m_view->unsetCursor();
    m_view->setMarkedRange(std::nullopt);
    if (drag.marks && std::abs(event.position().x() - drag.from.x()) >= leastMark)
        m_view->setShownRange(m_view->instantAt(drag.from.x()), m_view->instantAt(event.position().x()));
    return true;
}

bool PlotGestures::turn(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    // Some systems turn the axis themselves while Shift is held.
    const double along = angle.y() != 0 ? angle.y() : angle.x();
    const double notches = along / anglePerNotch;
    if (event.modifiers().testFlag(Qt::ShiftModifier) || angle.y() == 0)
        m_view->pan(-notches * panPerNotch);
    else
        m_view->zoomAbout(std::pow(zoomPerNotch, notches), m_view->instantAt(event.position().x()));
    return true;
}

bool PlotGestures::key(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const double step = modifiers.testFlag(Qt::ControlModifier) ? crosshairLeap : crosshairStep;
    // Combinations with Alt are the window's.
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomIn();
        return true;
    case Qt::Key_Minus:
        m_view->zoomOut();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event.key() == Qt::Key_Left ? -1 : 1;
        if (shift)
            moveCrosshair(direction * step);
        else
            m_view->pan(direction * panPerKey);
        return true;
    }
    case Qt::Key_Home:
        m_view->panTo(m_view->plot()->xFrom);
        return true;
    case Qt::Key_End:
        m_view->panTo(m_view->plot()->xTo);
        m_view->setFollowing(m_view->followSpan() > 0);
        return true;
    case Qt::Key_F:
        m_view->setFollowing(!m_view->isFollowing());
        return true;
    case Qt::Key_0:
        m_view->resetView();
        return true;
    case Qt::Key_Escape:
        if (!m_view->crosshair())
            return false;
        m_view->setCrosshair(std::nullopt);
        return true;
    default:
        return false;
    }
}

void PlotGestures::moveCrosshair(double pixels)
{
    const double middle = (m_view->shownFrom() + m_view->shownTo()) / 2;
    const double from = m_view->crosshair().value_or(middle);
    m_view->setCrosshair(
        std::clamp(from + pixels * m_view->secondsPerPixel(), m_view->shownFrom(), m_view->shownTo()));
}

} // namespace castbench
