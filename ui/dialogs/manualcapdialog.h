#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace castbench {

/// Tells a person, large enough to be read across a room, what to set at a switch that no program can set,
/// and for how long it has been waiting. Accepted: it is done; rejected: the person cannot. Neither the
/// Escape key nor closing the window is an answer.
class ManualCapDialog : public QDialog
{
    Q_OBJECT

public:
    /// `clock` must outlive the dialog.
    ManualCapDialog(const ManualCap &request, Clock &clock, QWidget *parent = nullptr);

    /// Nothing: an answer is one of the buttons.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showElapsed();

    const ManualCap m_request;
    Clock &m_clock;
    const SteadyTime m_askedAt;
    std::unique_ptr<Timer> m_tick;
    QLabel *m_lead;
    QLabel *m_cap;
    QLabel *m_hint;
    QLabel *m_elapsed;
    QPushButton *m_done;
    QPushButton *m_cannot;
};

} // namespace castbench
