#include "ui/wizards/kindpage.h"

#include "controllers/experiments/experimentregistry.h"
#include "ui/text/wording.h"
#include "ui/widgets/fieldnote.h"

#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace castbench {

KindPage::KindPage(ExperimentDraft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_note(new FieldNote(this))
{
    auto *layout = new QVBoxLayout(this);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (const QString &kind : experimentKinds()) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QStringLiteral("kind-") + kind);
        auto *description = new QLabel(this);
        description->setWordWrap(true);
        description->setContentsMargins(indent, 0, 0, 0);
        layout->addWidget(button);
        layout->addWidget(description);
        connect(button, &QRadioButton::toggled, this, [this, kind](bool on) {
            if (!on || this->draft().kind == kind)
                return;
            this->draft().kind = kind;
            Q_EMIT draftChanged();
        });
        m_choices.push_back({kind, button, description});
    }
    layout->addWidget(m_note);
    layout->addStretch(1);
    retranslate();
}

QString KindPage::title() const
{
    return tr("Experiment");
}

QString KindPage::subtitle() const
{
    return tr("What do you want to find out?");
}

bool KindPage::holds(const QString &field) const
{
    return field == QLatin1StringView("kind");
}

void KindPage::enter()
{
    for (const Choice &choice : m_choices)
        choice.button->setChecked(choice.kind == draft().kind);
}

void KindPage::showProblems(const std::vector<FieldProblem> &problems)
{
    m_note->setProblem(draft::problemAt(problems, QStringLiteral("kind")));
}

void KindPage::retranslate()
{
    for (const Choice &choice : m_choices) {
        choice.button->setText(wording::experimentKind(choice.kind));
        choice.description->setText(wording::experimentDescription(choice.kind));
        choice.button->setAccessibleDescription(choice.description->text());
    }
}

} // namespace castbench
