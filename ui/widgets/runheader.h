#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/run.h"
#include "controllers/run/runobserver.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace castbench {

/// Where a run stands: its name and state, the present step and whether its cap is in force, how far it is
/// and when it will end.
class RunHeader : public QWidget
{
    Q_OBJECT

public:
    /// `clock` tells the time of day at which the run will end.
    explicit RunHeader(const Clock &clock, QWidget *parent = nullptr);

    /// A button at the right end; in the order of the calls.
    void addButton(QAction *action);

    void setName(const QString &name);
    /// What goes on before the run has a state: "Starting the built-in lab …".
    void setPreparing(const QString &what);
    void setProgress(const RunProgress &progress, const std::vector<StepRecord> &steps);
    /// The run is over.
    void setEnded(const RunRecord &record);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString stepText(const std::vector<StepRecord> &steps) const;
    QString timeText() const;
    void showState(RunState state);
    void showBroken(const std::vector<StepRecord> &steps);
    void showVerdict(CapVerdict verdict, const QString &text, const QString &details);

    const Clock &m_clock;
    RunProgress m_progress;
    RunState m_shown = RunState::Created;
    CapVerdict m_verdict = CapVerdict::NotMeasured;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_name;
    QLabel *m_step;
    QLabel *m_proofIcon;
    QLabel *m_proof;
    QLabel *m_time;
    QProgressBar *m_bar;
    QHBoxLayout *m_buttons;
};

} // namespace castbench
