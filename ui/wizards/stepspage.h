#pragma once

#include "ui/models/stepsmodel.h"
#include "ui/wizards/wizardpage.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolBar;
class QToolButton;

namespace castbench {

class FieldNote;
class SequenceBar;
class StepsView;
class Timeline;

/// The steps as a table that can be edited, and drawn over time.
class StepsPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit StepsPage(ExperimentDraft &draft, QWidget *parent = nullptr);
    ~StepsPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool holds(const QString &field) const override;
    void enter() override;
    void showProblems(const std::vector<FieldProblem> &problems) override;

Q_SIGNALS:
    /// Something could not be done, with the reason.
    void refused(const QString &reason);

protected:
    void retranslate() override;

private:
    QAction *action(const char *name, const QList<QKeySequence> &keys, void (StepsPage::*slot)());
    void build();
    void buildActions();
    void connectViews();
    void loadPreset(const QString &plan);
    void insertStep();
    void removeSteps();
    void duplicateSteps();
    void moveUp();
    void moveDown();
    void copy();
    void paste();
    void undo();
    void redo();
    void repeat(int times);
    void randomise(quint32 seed, bool keepEnds);
    void tooMany();
    void takeSteps();
    void updateActions();
    void showSummary();

    StepsModel m_model;
    bool m_filling = false;
    QToolBar *m_tools;
    QToolButton *m_presets;
    QMenu *m_presetMenu;
    QAction *m_study = nullptr;
    QAction *m_quick = nullptr;
    QAction *m_insert = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    StepsView *m_table;
    FieldNote *m_note;
    SequenceBar *m_sequence;
    QLabel *m_total;
    QLabel *m_real; ///< what the switch makes of the caps
    QLabel *m_scaleLabel;
    QComboBox *m_scale;
    Timeline *m_timeline;
};

} // namespace castbench
