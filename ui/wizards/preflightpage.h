#pragma once

#include "ui/models/findingsmodel.h"
#include "ui/wizards/wizardpage.h"

#include <qcorotask.h>

#include <stop_token>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace castbench {

/// Looks at everything the run needs, and shows each finding with its remedy. Errors keep the run from being
/// started, not the plan from being saved.
class PreflightPage final : public WizardPage
{
    Q_OBJECT

public:
    PreflightPage(ExperimentDraft &draft, RunService &runs, QWidget *parent = nullptr);
    ~PreflightPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool holds(const QString &field) const override;
    bool isComplete() const override;
    void enter() override;
    void leave() override;
    void showProblems(const std::vector<FieldProblem> &problems) override;

    /// The draft as it is now was looked at, and nothing forbids to run it.
    bool mayRun() const;
    bool onlySave() const;

Q_SIGNALS:
    void failed(const castbench::Error &error);

protected:
    void retranslate() override;

private:
    enum class State { Idle, Running, Done, Stopped };

    void build();
    void begin();
    void cancel();
    QCoro::Task<void> look(RunRequest request, int round, std::stop_token stop);
    void setState(State state);
    bool isUpToDate() const;
    bool mayBegin() const;
    void showState();

    RunService &m_runs;
    FindingsModel m_model;
    State m_state = State::Idle;
    int m_round = 0; ///< which look is the newest
    std::optional<RunRequest> m_looked;
    std::stop_source m_stop;
    QProgressBar *m_progress;
    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QTableView *m_findings;
    QCheckBox *m_onlySave;
};

} // namespace castbench
