#include "ui/pages/experimentspage.h"

#include "controllers/domain/shownnames.h"
#include "ui/models/stepsonswitch.h"
#include "ui/pages/plandetails.h"
#include "ui/services/labdocument.h"
#include "ui/services/labservice.h"
#include "ui/services/prompts.h"
#include "ui/services/runservice.h"
#include "ui/settings/settings.h"
#include "ui/text/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"
#include "ui/wizards/experimentwizard.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace castbench {

namespace {

/// A button that does and says what the action does and says.
void follow(QAbstractButton *button, QAction *action)
{
    const auto show = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, show);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    show();
}

} // namespace

ExperimentsPage::ExperimentsPage(LabDocument &lab, LabService &labs, RunService &runs, Prompts &prompts,
                                 Settings &settings, QWidget *parent, const QString &planFolder)
    : Page(parent)
    , m_lab(lab)
    , m_labs(labs)
    , m_runs(runs)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_library(planFolder)
    , m_model(m_library, [&settings](const QString &name) { return settings.planUsed(name); })
    , m_new(named<QPushButton>(this, "newExperiment"))
    , m_open(named<QPushButton>(this, "openPlan"))
    , m_plans(named<QTableView>(this, "plans"))
    , m_details(named<PlanDetails>(this, "planDetails"))
    , m_runButton(named<QPushButton>(this, "runPlan"))
    , m_editButton(named<QPushButton>(this, "editCopy"))
    , m_saveAsButton(named<QToolButton>(this, "savePlanAs"))
    , m_renameButton(named<QToolButton>(this, "renamePlan"))
    , m_removeButton(named<QToolButton>(this, "deletePlan"))
{
    m_run = action("runPlanAction", {}, &ExperimentsPage::run);
    m_editCopy = action("editCopyAction", {}, &ExperimentsPage::editCopy);
    m_saveAs = action("savePlanAsAction", QKeySequence(QKeySequence::SaveAs), &ExperimentsPage::saveAs);
    m_rename = action("renamePlanAction", QKeySequence(Qt::Key_F2), &ExperimentsPage::rename);
    m_remove = action("deletePlanAction", QKeySequence(QKeySequence::Delete), &ExperimentsPage::remove);
    build();
    connectAll();
    retranslate();
    m_plans->selectRow(0);
}

ExperimentsPage::~ExperimentsPage()
{
    // The wizard works with the library.
    delete m_wizard;
}

QAction *ExperimentsPage::action(const char *name, const QKeySequence &key, void (ExperimentsPage::*slot)())
{
    auto *made = new QAction(this);
    made->setObjectName(QLatin1StringView(name));
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut);
    connect(made, &QAction::triggered, this, slot);
    m_plans->addAction(made);
    return made;
}

void ExperimentsPage::build()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    setContent(splitter);
}

QWidget *ExperimentsPage::buildList()
{
    auto *list = new QWidget(this);
    m_plans->setModel(&m_model);
    m_plans->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_plans->setSelectionMode(QAbstractItemView::SingleSelection);
    m_plans->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_plans->setTabKeyNavigation(false);
    m_plans->setShowGrid(false);
    m_plans->setAlternatingRowColors(true);
    m_plans->verticalHeader()->hide();
    m_plans->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_plans->horizontalHeader()->setHighlightSections(false);
    m_plans->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_plans->horizontalHeader()->setSectionResizeMode(PlansModel::TitleColumn, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_plans, 1);
    return list;
}

QWidget *ExperimentsPage::buildDetails()
{
    auto *details = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    follow(m_runButton, m_run);
    follow(m_editButton, m_editCopy);
    follow(m_saveAsButton, m_saveAs);
    follow(m_renameButton, m_rename);
    follow(m_removeButton, m_remove);
    buttons->addWidget(m_runButton);
    buttons->addWidget(m_editButton);
    buttons->addStretch(1);
    buttons->addWidget(m_saveAsButton);
    buttons->addWidget(m_renameButton);
    buttons->addWidget(m_removeButton);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(fontMetrics().horizontalAdvance(u'x'), 0, 0, 0);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return details;
}

void ExperimentsPage::connectAll()
{
    connect(m_new, &QPushButton::clicked, this, &ExperimentsPage::newExperiment);
    connect(m_open, &QPushButton::clicked, this, &ExperimentsPage::openFile);
    connect(m_plans, &QTableView::activated, this, &ExperimentsPage::editCopy);
    connect(m_plans->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExperimentsPage::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_selected); });
    connect(&m_lab, &LabDocument::changed, this, &ExperimentsPage::showCurrent);
    connect(&m_runs, &RunService::started, this, &ExperimentsPage::planUsed);
    connect(&m_runs, &RunService::ended, this, &ExperimentsPage::showCurrent);
    connect(&m_runs, &RunService::failed, this, &ExperimentsPage::showCurrent);
    connect(&messages(), &MessageBar::actionTriggered, this, &ExperimentsPage::undoRemove);
}

QString ExperimentsPage::title() const
{
    return tr("Experiments");
}

QString ExperimentsPage::helpTopic() const
{
    return QStringLiteral("experiments");
}

void ExperimentsPage::newExperiment()
{
    const bool ownLab = m_lab.source() == LabDocument::Source::File;
    const auto plan = loadPlan(ownLab ? QStringLiteral("upload-cap") : QStringLiteral("upload-cap-quick"));
    if (!plan) {
        messages().showError(plan.error());
        return;
    }
    ExperimentDraft draft = draft::fromPlan(*plan);
    draft.name.clear();
    draft.title = wording::experimentKind(draft.kind);
    openWizard(withLab(draft));
}

void ExperimentsPage::openPlan(const QString &path)
{
    const auto plan = loadPlan(path);
    if (!plan) {
        messages().showError(plan.error());
        return;
    }
    const PlanEntry *known = m_library.findSame(*plan);
    const auto kept = known ? Expected<QString>(known->path) : m_library.save(*plan);
    if (!kept) {
        messages().showError(kept.error());
        return;
    }
    m_settings.addRecentFile(QStringLiteral("plans"), path);
    messages().clear();
    select(*kept);
}

void ExperimentsPage::repeat(const Plan &plan)
{
    const bool isNew = !m_wizard;
    openWizard(withLab(draft::fromPlan(plan)));
    if (isNew)
        m_wizard->goToCheck();
}

void ExperimentsPage::showEvent(QShowEvent *event)
{
    m_library.refresh();
    Page::showEvent(event);
}

const PlanEntry *ExperimentsPage::current() const
{
    return m_model.entryAt(m_plans->currentIndex().row());
}

void ExperimentsPage::select(const QString &path)
{
    const int row = m_model.rowOf(path);
    m_plans->selectRow(row < 0 ? 0 : row);
    showCurrent();
}

void ExperimentsPage::showCurrent()
{
    const PlanEntry *entry = current();
    const bool sound = entry && !entry->error;
    const bool own = entry && !entry->builtIn;
    m_selected = entry ? entry->path : QString();
    m_run->setEnabled(sound && !m_runs.isActive());
    m_run->setToolTip(m_runs.isActive() ? tr("A run is active; wait until it has ended.")
                                        : tr("Start this plan now, on the lab named above"));
    m_editCopy->setEnabled(sound);
    m_saveAs->setEnabled(sound);
    m_rename->setEnabled(sound && own);
    m_remove->setEnabled(own);
    if (sound)
        m_details->showPlan(entry->plan, whereItRuns(entry->plan));
    else if (entry)
        m_details->showError(*entry->error);
}

QString ExperimentsPage::whereItRuns(const Plan &plan) const
{
    const QString where = m_lab.source() == LabDocument::Source::File
                              ? tr("It will run on the open lab: %1.").arg(shownLabName(m_lab.lab().name))
                              : tr("It will run on the built-in lab.");
    const QString note = stepsOnSwitch(plan.steps, withLab({}).lab).note;
    return note.isEmpty() ? where : QString(where + QLatin1Char('\n') + note);
}

ExperimentDraft ExperimentsPage::withLab(ExperimentDraft draft) const
{
    const bool ownLab = m_lab.source() == LabDocument::Source::File;
    draft.labChoice = ownLab ? ExperimentDraft::LabChoice::Open : ExperimentDraft::LabChoice::BuiltIn;
    if (m_lab.source() != LabDocument::Source::None)
        draft.lab = m_lab.lab();
    return draft;
}

void ExperimentsPage::openWizard(const ExperimentDraft &draft)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    const ExperimentWizard::Tools tools{m_lab, m_labs, m_runs, m_prompts, m_library};
    m_wizard = new ExperimentWizard(tools, draft, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &ExperimentWizard::runRequested, this, &ExperimentsPage::runRequested);
    connect(m_wizard, &ExperimentWizard::planSaved, this, &ExperimentsPage::select);
    m_wizard->open();
}

void ExperimentsPage::openFile()
{
    const FileQuestion question{tr("Open a plan"), {}, {}, {tr("Plans (*.json)")}};
    if (const auto path = m_prompts.openFile(this, question))
        openPlan(*path);
}

void ExperimentsPage::run()
{
    const PlanEntry *entry = current();
    if (entry && !entry->error)
        Q_EMIT runRequested(draft::toRequest(withLab(draft::fromPlan(entry->plan))));
}

void ExperimentsPage::editCopy()
{
    const PlanEntry *entry = current();
    if (!entry || entry->error)
        return;
    ExperimentDraft draft = draft::fromPlan(entry->plan);
    draft.name.clear();
    draft.title = tr("%1 (copy)").arg(shownPlanTitle(entry->plan));
    openWizard(withLab(draft));
}

void ExperimentsPage::saveAs()
{
    const PlanEntry *entry = current();
    if (!entry || entry->error)
        return;
    const Plan plan = entry->plan;
    const FileQuestion question{
        tr("Save the plan as a file"), {}, plan.name + QStringLiteral(".json"), {tr("Plans (*.json)")}};
    const auto path = m_prompts.saveFile(this, question);
    if (!path)
        return;
    m_deleted.reset();
    if (const auto saved = m_library.saveAs(plan, *path); !saved)
        messages().showError(saved.error());
    else
        messages().show(Severity::Info, tr("Saved as %1.").arg(*path));
}

void ExperimentsPage::rename()
{
    const PlanEntry *entry = current();
    if (!entry || entry->builtIn || entry->error)
        return;
    const QString path = entry->path;
    const QString shown = shownPlanTitle(entry->plan);
    const auto title = m_prompts.text(this, tr("Rename the plan"), tr("&Name:"), shown);
    if (!title || title->trimmed().isEmpty() || *title == shown)
        return;
    if (const auto renamed = m_library.rename(path, *title); !renamed)
        messages().showError(renamed.error());
    select(path);
}

void ExperimentsPage::remove()
{
    const PlanEntry *entry = current();
    if (!entry || entry->builtIn)
        return;
    const QString name = m_plans->currentIndex().siblingAtColumn(PlansModel::TitleColumn).data().toString();
    const auto deleted = m_library.remove(entry->path);
    if (!deleted) {
        messages().showError(deleted.error());
        return;
    }
    m_deleted = *deleted;
    messages().show(Severity::Info, tr("“%1” was deleted.").arg(name), tr("&Undo"));
}

void ExperimentsPage::undoRemove()
{
    if (!m_deleted)
        return;
    const auto restored = m_library.restore(*m_deleted);
    if (!restored) {
        messages().showError(restored.error(), tr("&Try again"));
        return;
    }
    m_deleted.reset();
    messages().clear();
    select(*restored);
}

void ExperimentsPage::planUsed(const RunRecord &record)
{
    m_settings.setPlanUsed(record.plan.name, record.startedAt);
    m_model.refresh();
    showCurrent();
}

void ExperimentsPage::retranslate()
{
    m_new->setText(tr("&New experiment …"));
    m_open->setText(tr("&Open plan file …"));
    m_plans->setAccessibleName(tr("Plans"));
    m_run->setText(tr("&Run"));
    m_editCopy->setText(tr("&Edit a copy …"));
    m_editCopy->setToolTip(tr("Set up a new experiment that begins like this one"));
    m_saveAs->setText(tr("&Save as …"));
    m_saveAs->setToolTip(tr("Write the plan to a file to share it"));
    m_rename->setText(tr("Rena&me …"));
    m_remove->setText(tr("&Delete"));
    m_remove->setToolTip(tr("Delete the plan; this can be undone"));
    m_model.refresh();
    showCurrent();
}

} // namespace castbench
