#pragma once

#include "ui/models/experimentdraft.h"

#include <QWidget>

#include <vector>

namespace castbench {

/// One page of the new-experiment wizard. It shows its part of the draft and writes every change to it at
/// once, so that nothing is lost on the way back and forth.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(ExperimentDraft &draft, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// One sentence: what to do here.
    virtual QString subtitle() const = 0;
    /// Does this page hold the field? Names as in draft::problems().
    virtual bool holds(const QString &field) const = 0;
    /// Beyond fields: is the page done? The wizard asks whenever draftChanged() or completeChanged() came.
    virtual bool isComplete() const
    {
        return true;
    }
    /// The page is shown now; other pages may have changed the draft.
    virtual void enter() {}
    virtual void leave() {}
    /// Marks fields and says why. Called after every change.
    virtual void showProblems(const std::vector<FieldProblem> &problems) = 0;

Q_SIGNALS:
    void draftChanged();
    void completeChanged();

protected:
    ExperimentDraft &draft()
    {
        return m_draft;
    }
    const ExperimentDraft &draft() const
    {
        return m_draft;
    }
    /// Sets all texts; called whenever the language changes, and by the page's constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    ExperimentDraft &m_draft;
};

} // namespace castbench
