#pragma once

#include "ui/wizards/wizardpage.h"

class QLabel;
class QRadioButton;

namespace castbench {

class FieldNote;

/// Which kind of experiment: every registered one, with a paragraph each.
class KindPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit KindPage(ExperimentDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    bool holds(const QString &field) const override;
    void enter() override;
    void showProblems(const std::vector<FieldProblem> &problems) override;

protected:
    void retranslate() override;

private:
    struct Choice
    {
        QString kind;
        QRadioButton *button;
        QLabel *description;
    };

    std::vector<Choice> m_choices;
    FieldNote *m_note;
};

} // namespace castbench
