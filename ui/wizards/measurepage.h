#pragma once

#include "ui/wizards/wizardpage.h"

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace castbench {

class FieldNote;

/// How often, from when on, what a lost device does, and which quantities come of it.
class MeasurePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit MeasurePage(ExperimentDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    bool holds(const QString &field) const override;
    void enter() override;
    void showProblems(const std::vector<FieldProblem> &problems) override;

protected:
    void retranslate() override;

private:
    struct Loss
    {
        QLabel *label;
        QComboBox *choice;
        WhenLost ExperimentDraft::*value;
    };

    void build();
    void showQuantities();
    void fillChoices();

    QGroupBox *m_timesBox;
    QLabel *m_intervalLabel;
    QLineEdit *m_interval;
    FieldNote *m_intervalNote;
    QLabel *m_settleLabel;
    QLineEdit *m_settle;
    FieldNote *m_settleNote;
    QCheckBox *m_startStream;
    QGroupBox *m_lossBox;
    std::vector<Loss> m_losses;
    QGroupBox *m_quantitiesBox;
    QTableWidget *m_quantities;
    QLabel *m_unknown;
};

} // namespace castbench
