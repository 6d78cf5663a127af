#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"

#include <QPointer>
#include <QWidget>

namespace castbench {

/// Asks the user with dialogs to do what no program can. They stand beside the window, in which the run can
/// be paused and aborted meanwhile.
class WindowAttendant final : public CapAttendant
{
public:
    /// `clock` must outlive the attendant and every question.
    explicit WindowAttendant(Clock &clock)
        : m_clock(clock)
    {
    }
    /// Dialogs belong to this window from now on; without one they stand alone.
    void setWindow(QWidget *window)
    {
        m_window = window;
    }

    QCoro::Task<Expected<void>> setByHand(ManualCap request, std::stop_token stop) override;
    QCoro::Task<Expected<Cap>> presentCap(QString device, int port, std::stop_token stop) override;

private:
    Clock &m_clock;
    QPointer<QWidget> m_window;
};

} // namespace castbench
