#include "ui/wizards/summarypage.h"

#include "controllers/domain/shownnames.h"
#include "ui/models/stepsonswitch.h"
#include "ui/text/wording.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/named.h"
#include "ui/widgets/timeline.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace castbench {

namespace {

QString labText(const ExperimentDraft &draft)
{
    if (draft.labChoice == ExperimentDraft::LabChoice::BuiltIn)
        return SummaryPage::tr("The built-in lab");
    return draft.lab ? shownLabName(draft.lab->name) : QString();
}

QString participantsText(const ExperimentDraft &draft)
{
    const QString viewers = draft.allViewers
                                ? SummaryPage::tr("all viewers of the lab")
                                : SummaryPage::tr("%n viewer(s)", nullptr, int(draft.viewers.size()));
    QString broadcaster = draft.broadcaster;
    if (broadcaster.isEmpty() && draft.lab && !draft.lab->broadcasters.empty())
        broadcaster = draft.lab->broadcasters.front().id;
    if (broadcaster.isEmpty())
        return SummaryPage::tr("The lab's first broadcaster, %1").arg(viewers);
    return SummaryPage::tr("Broadcaster %1, %2").arg(broadcaster, viewers);
}

} // namespace

SummaryPage::SummaryPage(ExperimentDraft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_titleLabel(named<QLabel>(this, "titleLabel"))
    , m_title(named<QLineEdit>(this, "planTitle"))
    , m_titleNote(named<FieldNote>(this, "titleNote"))
    , m_runNameLabel(named<QLabel>(this, "runNameLabel"))
    , m_runName(named<QLineEdit>(this, "runName"))
    , m_runNameNote(named<FieldNote>(this, "runNameNote"))
    , m_timeline(named<Timeline>(this, "summaryTimeline"))
    , m_keep(named<QCheckBox>(this, "keepPlan"))
    , m_obstacle(named<FieldNote>(this, "obstacle"))
{
    m_titleLabel->setBuddy(m_title);
    m_runNameLabel->setBuddy(m_runName);
    m_keep->setChecked(true);
    auto *form = new QFormLayout;
    form->addRow(m_titleLabel, m_title);
    form->addRow(QString(), m_titleNote);
    form->addRow(m_runNameLabel, m_runName);
    form->addRow(QString(), m_runNameNote);
    m_kind = line(*form, "kindLine");
    m_lab = line(*form, "labLine");
    m_participants = line(*form, "participantsLine");
    m_steps = line(*form, "stepsLine");
    m_measurement = line(*form, "measurementLine");
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_timeline, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_obstacle);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().title = text;
        m_runName->setPlaceholderText(text);
        Q_EMIT draftChanged();
    });
    connect(m_runName, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().runName = text;
        Q_EMIT draftChanged();
    });
    retranslate();
}

SummaryPage::Line SummaryPage::line(QFormLayout &form, const char *name)
{
    Line made{new QLabel(this), named<QLabel>(this, name)};
    made.value->setTextFormat(Qt::PlainText);
    made.value->setWordWrap(true);
    form.addRow(made.label, made.value);
    return made;
}

QString SummaryPage::title() const
{
    return tr("Summary and name");
}

QString SummaryPage::subtitle() const
{
    return tr("Is this what you want?");
}

bool SummaryPage::holds(const QString &field) const
{
    return field == QLatin1StringView("title") || field == QLatin1StringView("run_name");
}

void SummaryPage::enter()
{
    // What is built in is called in the user's language until somebody types another name.
    const bool isNamed = !draft().title.trimmed().isEmpty();
    const QString title = isNamed ? shownPlanTitle(draft::toPlan(draft())) : draft().title;
    if (m_title->text() != title)
        m_title->setText(title);
    if (m_runName->text() != draft().runName)
        m_runName->setText(draft().runName);
    showDraft();
}

void SummaryPage::showProblems(const std::vector<FieldProblem> &problems)
{
    m_titleNote->setProblem(draft::problemAt(problems, QStringLiteral("title")), m_title);
    m_runNameNote->setProblem(draft::problemAt(problems, QStringLiteral("run_name")), m_runName);
}

void SummaryPage::setObstacle(const QString &why)
{
    m_obstacle->setProblem(why);
    m_keep->setEnabled(why.isEmpty());
}

bool SummaryPage::keepsPlan() const
{
    return m_keep->isChecked();
}

void SummaryPage::showDraft()
{
    const Plan plan = draft::toPlan(draft());
    m_kind.value->setText(wording::experimentKind(plan.kind));
    m_lab.value->setText(labText(draft()));
    m_participants.value->setText(participantsText(draft()));
    const StepsOnSwitch real = stepsOnSwitch(plan.steps, draft().lab);
    QStringList steps{tr("%n step(s), %1 in all", nullptr, int(plan.steps.size()))
                          .arg(wording::duration(plan.totalDuration()))};
    if (!real.note.isEmpty())
        steps += real.note;
    m_steps.value->setText(steps.join(QLatin1Char('\n')));
    m_measurement.value->setText(tr("A sample every %1; the first %2 of each step are left out of its means")
                                     .arg(formatDuration(plan.sampleInterval), formatDuration(plan.settle)));
    m_timeline->setSteps(real.steps, plan.settle);
    m_runName->setPlaceholderText(shownPlanTitle(plan));
}

void SummaryPage::retranslate()
{
    m_titleLabel->setText(tr("&Plan's name:"));
    m_title->setToolTip(tr("What figures and lists call it"));
    m_runNameLabel->setText(tr("&Run's name:"));
    m_runName->setToolTip(tr("What this one run is called; the plan's name where it is empty"));
    m_kind.label->setText(tr("Experiment:"));
    m_lab.label->setText(tr("Lab:"));
    m_participants.label->setText(tr("Who takes part:"));
    m_steps.label->setText(tr("Steps:"));
    m_measurement.label->setText(tr("Measurement:"));
    m_keep->setText(tr("&Keep this plan in the list of experiments when the run starts"));
    showDraft();
}

} // namespace castbench
