#pragma once

#include "ui/models/experimentdraft.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace castbench {

class LabDocument;
class LabService;
class MessageBar;
class PlanLibrary;
class PreflightPage;
class Prompts;
class SummaryPage;
class WizardPage;

/// Sets up an experiment page by page, and ends with a run or a saved plan. What was entered stays while
/// pages come and go; the list at the side shows the way and leads back.
class ExperimentWizard final : public QDialog
{
    Q_OBJECT

public:
    /// What the wizard works with; all of it outlives the wizard.
    struct Tools
    {
        const LabDocument &lab;
        LabService &labs;
        RunService &runs;
        Prompts &prompts;
        PlanLibrary &plans;
    };

    /// Begins with `draft`, for instance draft::fromPlan(); one without a kind begins at the first page.
    ExperimentWizard(const Tools &tools, const ExperimentDraft &draft, QWidget *parent = nullptr);
    ~ExperimentWizard() override;

    const ExperimentDraft &experiment() const
    {
        return m_draft;
    }
    int currentPage() const;
    /// Goes to a page; not further than to the first that is not complete.
    void goTo(int page);
    /// Goes to the check of the lab, where nothing before it is missing.
    void goToCheck();
    void reject() override;

Q_SIGNALS:
    /// The user wants the run; the wizard has closed.
    void runRequested(const castbench::RunRequest &request);
    /// The plan is saved there; the wizard closes.
    void planSaved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void add(WizardPage *page);
    void build();
    void begin();
    void refresh();
    void updatePageList();
    void updateButtons();
    void next();
    void back();
    void startRun();
    void savePlan();
    int firstIncomplete() const;
    bool pageHasProblem(int page) const;
    QString obstacle() const;
    void retranslate();

    Tools m_tools;
    ExperimentDraft m_draft;
    ExperimentDraft m_initial;
    std::vector<FieldProblem> m_problems;
    std::vector<WizardPage *> m_pages;
    PreflightPage *m_preflight = nullptr;
    SummaryPage *m_summary = nullptr;
    int m_reached = 0; ///< the furthest page seen
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_subtitle;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_save;
    QPushButton *m_start;
};

} // namespace castbench
