#pragma once

#include "controllers/domain/cap.h"
#include "controllers/domain/run.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStatusBar;

namespace castbench {

class LabService;
class RunService;

/// What the status bar always says: the run's state, how well the clocks are known, and what the switch is
/// set to now.
class RunStateLine final : public QWidget
{
    Q_OBJECT

public:
    RunStateLine(LabService &lab, RunService &run, QWidget *parent = nullptr);

    QString stateText() const;
    QString clockText() const;
    QString capText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void watch();
    void showState();
    void showClocks();
    void showCap();
    void showAll();
    RunState state() const;
    /// As read back in the run's newest step, or by the lab's own looks at the switch.
    std::optional<Cap> presentCap() const;

    LabService &m_lab;
    RunService &m_run;
    QString m_preparing;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_clocks;
    QLabel *m_cap;
};

} // namespace castbench
