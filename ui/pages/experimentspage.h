#pragma once

#include "ui/models/experimentdraft.h"
#include "ui/models/planlibrary.h"
#include "ui/models/plansmodel.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <optional>

class QAction;
class QPushButton;
class QTableView;
class QToolButton;

namespace castbench {

class ExperimentWizard;
class LabDocument;
class LabService;
class PlanDetails;
class Prompts;
class RunService;
class Settings;

/// The plans there are, built-in and saved, and what can be done with them.
class ExperimentsPage final : public Page
{
    Q_OBJECT

public:
    ExperimentsPage(LabDocument &lab, LabService &labs, RunService &runs, Prompts &prompts,
                    Settings &settings, QWidget *parent = nullptr,
                    const QString &planFolder = PlanLibrary::defaultFolder());
    ~ExperimentsPage() override;

    QString title() const override;
    QString helpTopic() const override;
    PlanLibrary &plans()
    {
        return m_library;
    }

public Q_SLOTS:
    /// Opens the wizard with the quick steps on the built-in lab, with the study's on one of the user's.
    void newExperiment();
    /// Reads a plan file, keeps it among the plans and shows it.
    void openPlan(const QString &path);
    /// Opens the wizard with a plan that was run before, at the check of the lab.
    void repeat(const Plan &plan);

Q_SIGNALS:
    void runRequested(const castbench::RunRequest &request);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildDetails();
    QAction *action(const char *name, const QKeySequence &key, void (ExperimentsPage::*slot)());
    void connectAll();
    const PlanEntry *current() const;
    void select(const QString &path);
    void showCurrent();
    QString whereItRuns(const Plan &plan) const;
    ExperimentDraft withLab(ExperimentDraft draft) const;
    void openWizard(const ExperimentDraft &draft);
    void openFile();
    void run();
    void editCopy();
    void saveAs();
    void rename();
    void remove();
    void undoRemove();
    void planUsed(const RunRecord &record);

    LabDocument &m_lab;
    LabService &m_labs;
    RunService &m_runs;
    Prompts &m_prompts;
    Settings &m_settings;
    PlanLibrary m_library;
    PlansModel m_model;
    std::optional<DeletedPlan> m_deleted;
    QPointer<ExperimentWizard> m_wizard;
    QString m_selected; ///< path, also while the list is filled anew

    QAction *m_run = nullptr;
    QAction *m_editCopy = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QPushButton *m_new;
    QPushButton *m_open;
    QTableView *m_plans;
    PlanDetails *m_details;
    QPushButton *m_runButton;
    QPushButton *m_editButton;
    QToolButton *m_saveAsButton;
    QToolButton *m_renameButton;
    QToolButton *m_removeButton;
};

} // namespace castbench
