#include "controllers/domain/shownnames.h"
#include "ui/pages/experimentspage.h"
#include "ui/pages/labpage.h"
#include "ui/pages/resultspage.h"
#include "ui/pages/runactions.h"
#include "ui/pages/runpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/services/labdocument.h"
#include "ui/services/prompts.h"
#include "ui/services/runservice.h"
#include "ui/settings/settings.h"
#include "ui/text/wording.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/builtinlabtrial.h"
#include "ui/window/fileopener.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

// The pages, and what one asks of another.

namespace castbench {

namespace {

const QString builtInName = QStringLiteral("simulated");
const QString builtInNsdpName = QStringLiteral("simulated-nsdp");

} // namespace

void MainWindow::addPages()
{
    m_welcome = new WelcomePage(this);
    m_stack->addWidget(m_welcome);
    m_lab = new LabPage(m_bench.lab, m_bench.labService, m_bench.switchService, m_bench.secrets,
                        m_bench.prompts, m_bench.settings, m_bench.clock, this);
    addPage(m_lab, QStringLiteral("lab"), Command::ShowLab);
    m_experiments = new ExperimentsPage(m_bench.lab, m_bench.labService, m_bench.runService, m_bench.prompts,
                                        m_bench.settings, this);
    addPage(m_experiments, QStringLiteral("experiments"), Command::ShowExperiments);
    m_run = new RunPage(m_bench.runService, m_bench.settings, m_bench.prompts, m_bench.clock, this);
    addPage(m_run, QStringLiteral("run"), Command::ShowRun);
    m_results = new ResultsPage(m_bench.library, m_bench.settings, m_bench.prompts, this);
    addPage(m_results, QStringLiteral("results"), Command::ShowResults);
    connect(m_sideBar, &SideBar::chosen, this,
            [this](int entry) { showPage(m_entries.at(static_cast<std::size_t>(entry)).page); });
}

void MainWindow::addPage(Page *page, const QString &icon, Command command)
{
    m_stack->addWidget(page);
    QAction *const action = m_menus->action(command);
    if (page->objectName().isEmpty())
        page->setObjectName(icon + QStringLiteral("Page"));
    m_sideBar->addEntry(page->objectName() + QStringLiteral("Entry"), {}, action->shortcut());
    connect(action, &QAction::triggered, page, [this, page] { showPage(page); });
    m_entries.push_back({page, icon});
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::tryBuiltInLab, m_lab,
            [this] { m_lab->whenSafe([this] { m_trial->start(); }); });
    connect(m_welcome, &WelcomePage::setUpLab, m_lab, [this] {
        showPage(m_lab);
        m_lab->newLab();
    });
    connect(m_welcome, &WelcomePage::cancelled, m_trial, &BuiltInLabTrial::cancel);
    connect(m_welcome, &WelcomePage::openLab, m_lab, [this] {
        showPage(m_lab);
        m_lab->openLab();
    });
    connect(m_trial, &BuiltInLabTrial::busy, m_welcome, &WelcomePage::setBusy);
    connect(m_trial, &BuiltInLabTrial::failed, m_welcome,
            [this](const Error &error) { m_welcome->messages().showError(error); });
}

void MainWindow::connectFiles()
{
    setAcceptDrops(true);
    m_files->serveRecent(m_menus->recentMenu());
    connect(m_files, &FileOpener::planChosen, m_experiments, [this](const QString &path) {
        showPage(m_experiments);
        m_experiments->openPlan(path);
    });
    connect(m_files, &FileOpener::databaseChosen, m_results, [this](const QString &path) {
        showPage(m_results);
        m_results->openDatabase(path);
    });
    connect(m_files, &FileOpener::failed, this,
            [this](const Error &error) { currentPage()->messages().showError(error); });
    connect(m_files, &FileOpener::labChosen, m_lab, [this](const QString &path) {
        showPage(m_lab);
        m_lab->openLab(path);
    });
    const auto closeIfAsked = [this] {
        if (m_closing)
            close();
    };
    // Queued: everybody else hears of the end first.
    connect(&m_bench.runService, &RunService::ended, this, closeIfAsked, Qt::QueuedConnection);
    connect(&m_bench.runService, &RunService::failed, this, closeIfAsked, Qt::QueuedConnection);
}

void MainWindow::openFile(const QString &path)
{
    m_files->open(path);
}

void MainWindow::openLastLab()
{
    const QString last = m_bench.settings.lastLab();
    if (last == builtInName)
        m_lab->useBuiltInLab(switchdrivers::snmp);
    else if (last == builtInNsdpName)
        m_lab->useBuiltInLab(switchdrivers::nsdp);
    else if (!last.isEmpty())
        m_lab->openLab(last);
}

void MainWindow::connectRuns()
{
    connect(m_experiments, &ExperimentsPage::runRequested, this, &MainWindow::startRun);
    connect(m_menus->action(Command::Export), &QAction::triggered, m_results, &ResultsPage::exportShown);
    connect(m_results, &ResultsPage::repeatRequested, this, [this](const Plan &plan) {
        showPage(m_experiments);
        m_experiments->repeat(plan);
    });
    connect(m_results, &ResultsPage::resumeRequested, this, &MainWindow::resumeRun);
    connect(m_run, &RunPage::resultRequested, this, [this](RunId run) {
        showPage(m_results);
        m_results->openRun(run);
    });
    connect(m_run, &RunPage::planRequested, this, &MainWindow::planExperiment);
    connect(&m_bench.runService, &RunService::started, this, [this] { showPage(m_run); });
    connect(m_menus->action(Command::NewExperiment), &QAction::triggered, this, &MainWindow::planExperiment);
    connect(m_menus->action(Command::Start), &QAction::triggered, this, [this] { showPage(m_experiments); });
    RunActions &actions = m_run->actions();
    m_menus->addToRun({actions.pause(), actions.skipStep(), actions.note(), actions.abort()});
    connect(&actions, &RunActions::noteRequested, this, [this] { showPage(m_run); });
}

void MainWindow::planExperiment()
{
    showPage(m_experiments);
    m_experiments->newExperiment();
}

void MainWindow::startRun(const RunRequest &request)
{
    if (const auto started = m_bench.runService.start(request); !started)
        currentPage()->messages().showError(started.error());
    else
        showPage(m_run);
}

void MainWindow::resumeRun(const RunRecord &run)
{
    const auto isOver = [](const StepRecord &step) {
        return step.outcome == StepOutcome::Completed || step.outcome == StepOutcome::Skipped;
    };
    const auto over = static_cast<int>(std::count_if(run.steps.begin(), run.steps.end(), isOver));
    milliseconds left{0};
    for (const StepRecord &step : run.steps)
        left += isOver(step) ? milliseconds{0} : step.step.duration;
    Question question;
    question.title = tr("Resume Run");
    question.text = tr("Resume \"%1\"? It takes another %2.").arg(shownRunName(run), wording::duration(left));
    question.detail =
        tr("%n step(s) are done and stay as they are. The step that was interrupted is repeated "
           "from its beginning. The lab is checked first; where that finds an error, nothing is "
           "changed.",
           nullptr, over);
    question.accept = tr("Resume");
    if (m_bench.prompts.ask(this, question) != Answer::Accept)
        return;
    RunRequest request;
    request.plan = run.plan;
    request.lab = m_bench.lab.lab();
    request.builtInLab = m_bench.lab.source() == LabDocument::Source::BuiltIn;
    request.name = run.name;
    request.resumed = run.id;
    startRun(request);
}

} // namespace castbench
