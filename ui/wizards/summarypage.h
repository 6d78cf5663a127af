#pragma once

#include "ui/wizards/wizardpage.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace castbench {

class FieldNote;
class Timeline;

/// What will happen, in a few lines, and what it is called.
class SummaryPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit SummaryPage(ExperimentDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    bool holds(const QString &field) const override;
    void enter() override;
    void showProblems(const std::vector<FieldProblem> &problems) override;

    /// Why the run cannot be started from here; empty: it can.
    void setObstacle(const QString &why);
    /// Is the plan to be kept when the run starts?
    bool keepsPlan() const;

protected:
    void retranslate() override;

private:
    struct Line
    {
        QLabel *label;
        QLabel *value;
    };

    Line line(QFormLayout &form, const char *name);
    void showDraft();

    QLabel *m_titleLabel;
    QLineEdit *m_title;
    FieldNote *m_titleNote;
    QLabel *m_runNameLabel;
    QLineEdit *m_runName;
    FieldNote *m_runNameNote;
    Line m_kind{};
    Line m_lab{};
    Line m_participants{};
    Line m_steps{};
    Line m_measurement{};
    Timeline *m_timeline;
    QCheckBox *m_keep;
    FieldNote *m_obstacle;
};

} // namespace castbench
