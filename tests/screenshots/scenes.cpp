#include "tests/screenshots/scenes.h"

#include "tests/screenshots/album.h"
#include "tests/screenshots/exampleworld.h"
#include "ui/charts/figureview.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/switchdialog.h"
#include "ui/pages/experimentspage.h"
#include "ui/pages/resultspage.h"
#include "ui/widgets/compareview.h"
#include "ui/widgets/figurepane.h"
#include "ui/widgets/labpicture.h"
#include "ui/widgets/runview.h"
#include "ui/window/mainwindow.h"
#include "ui/wizards/experimentwizard.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace castbench {

namespace {

constexpr QSize windowSize(1366, 768);
constexpr int longWait = 30'000;

void trigger(const QWidget &window, const char *action)
{
    if (auto *found = window.findChild<QAction *>(QString::fromLatin1(action)))
        found->trigger();
}

void takeLab(MainWindow &window, FakeWorkbench &world, Album &album)
{
    world.lab.openFile(studyLab(), QStringLiteral("/home/lab/room-4.json"));
    makeHealthy(world.labService, world.clock.utcNow());
    trigger(window, "showLab");
    Q_EMIT window.findChild<LabPicture *>()->deviceSelected(QStringLiteral("M2"));
    album.take(QStringLiteral("lab"), window);
}

/// A cap of 2 Mbit/s that holds, as far as four seconds tell.
CapTrial exampleTrial()
{
    CapTrial trial;
    trial.asked = Cap::kbps(2000);
    trial.former = CapReading();
    trial.set = CapReading{Cap::kbps(2000), {}, {}};
    milliseconds at{0};
    for (const double kbps : {2140.0, 1985.0, 1962.0, 1990.0, 1973.0, 1981.0, 1969.0}) {
        trial.samples.push_back({at, at + seconds(1), kbps, true});
        at += seconds(1);
    }
    return trial;
}

void takeSwitch(MainWindow &window, FakeWorkbench &world, Album &album)
{
    world.switchService.portList = examplePorts();
    world.switchService.host = examplePorts()[2].hosts.front();
    SwitchDialog dialog(world.lab.lab(), world.labService, world.switchService, world.secrets, &window);
    dialog.show();
    album.take(QStringLiteral("switch-connection"), dialog);
    const auto click = [&dialog](const char *button) {
        dialog.findChild<QPushButton *>(QString::fromLatin1(button))->click();
    };
    dialog.showPage(1);
    click("findPort");
    album.take(QStringLiteral("switch-ports"), dialog);
    dialog.showPage(2);
    dialog.findChild<QComboBox *>(QStringLiteral("trialCap"))->setCurrentIndex(1);
    click("tryCap");
    Q_EMIT world.switchService.trialProgressed(TrialPhase::Measuring, exampleTrial());
    album.take(QStringLiteral("switch-try"), dialog);
    world.switchService.endTrial();
    (void)QTest::qWaitFor([&world] { return !world.switchService.trying; }, longWait);
}

void takeExperiments(MainWindow &window, Album &album)
{
    auto *page = window.findChild<ExperimentsPage *>();
    Plan own = *loadPlan(QStringLiteral("upload-cap"));
    own.name = QStringLiteral("upload-cap-fine");
    own.title = QStringLiteral("Upload cap, fine steps");
    own.steps = {{Cap::noLimit(), seconds(120), {}},  {Cap::kbps(3000), seconds(120), {}},
                 {Cap::kbps(2500), seconds(120), {}}, {Cap::kbps(2000), seconds(120), {}},
                 {Cap::kbps(1500), seconds(120), {}}, {Cap::noLimit(), seconds(120), {}}};
    (void)page->plans().save(own);
    trigger(window, "showExperiments");
    page->findChild<QTableView *>()->selectRow(0);
    album.take(QStringLiteral("experiments"), window);
}

bool takeWizard(MainWindow &window, FakeWorkbench &world, Album &album)
{
    world.runService.findings = studyFindings();
    trigger(window, "newExperiment");
    auto *wizard = window.findChild<ExperimentWizard *>();
    if (!wizard)
        return false;
    const QStringList pages{QStringLiteral("kind"),  QStringLiteral("participants"),
                            QStringLiteral("steps"), QStringLiteral("measurement"),
                            QStringLiteral("check"), QStringLiteral("summary")};
    for (int page = 0; page < pages.size(); ++page) {
        wizard->goTo(page);
        // It begins with a random one.
        if (auto *seed = wizard->findChild<QSpinBox *>(QStringLiteral("seed")))
            seed->setValue(20260131);
        album.take(QStringLiteral("wizard-") + pages[page], *wizard);
    }
    wizard->hide();
    wizard->deleteLater();
    return true;
}

void takeRun(MainWindow &window, FakeWorkbench &world, Album &album)
{
    const RunData run = repeatedRuns().back();
    world.clock.jumpUtc(run.record.startedAt + seconds(1380) - world.clock.utcNow());
    replay(world.runService, run, 1380);
    makeHealthy(world.labService, world.clock.utcNow());
    trigger(window, "showRun");
    QTest::qWait(500); // the readings are refreshed by a timer
    album.take(QStringLiteral("run"), window);
    RunRecord ended = run.record;
    ended.id = 3;
    world.runService.end(ended);
}

QTreeView *runsList(const QWidget &window)
{
    return window.findChild<QTreeView *>(QStringLiteral("runsList"));
}

void chooseRuns(const QWidget &window, int count)
{
    const QTreeView *list = runsList(window);
    list->selectionModel()->clearSelection();
    for (int row = 0; row < count; ++row)
        list->selectionModel()->select(list->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool takeExport(RunView &shown, FakeWorkbench &world, Album &album, QWidget *parent)
{
    ExportSource source;
    source.figures = {shown.figure().view().shownFigure()};
    source.runs = {shown.data()};
    source.name = shown.data()->record.name;
    ExportDialog dialog(source, world.settings, world.prompts, parent);
    dialog.show();
    QTest::qWait(500); // the preview is drawn a moment after the last change
    album.take(QStringLiteral("export"), dialog);
    return true;
}

bool takeResults(MainWindow &window, FakeWorkbench &world, Album &album)
{
    trigger(window, "showResults");
    const QTreeView *list = runsList(window);
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() == 3; }, longWait))
        return false;
    auto *run = window.findChild<RunView *>();
    chooseRuns(window, 1);
    if (!QTest::qWaitFor([run] { return run->isVisible() && run->data(); }, longWait))
        return false;
    album.take(QStringLiteral("results"), window);
    if (!takeExport(*run, world, album, &window))
        return false;
    auto *compare = window.findChild<CompareView *>();
    chooseRuns(window, 3);
    if (!QTest::qWaitFor([compare] { return compare->isVisible() && compare->runs().size() == 3; }, longWait))
        return false;
    album.take(QStringLiteral("compare-overlay"), window);
    compare->setMode(CompareView::SideBySide);
    album.take(QStringLiteral("compare-multiples"), window);
    compare->setMode(CompareView::Repetitions);
    album.take(QStringLiteral("compare-mean"), window);
    compare->setMode(CompareView::StepByStep);
    album.take(QStringLiteral("compare-steps"), window);
    return true;
}

void takeDialogs(MainWindow &window, FakeWorkbench &world, Album &album)
{
    PreferencesDialog preferences(world.settings, world.prompts, &window);
    preferences.show();
    album.take(QStringLiteral("preferences"), preferences);
    HelpWindow help(world.settings, &window);
    help.showTopic(QStringLiteral("lab"));
    help.show();
    album.take(QStringLiteral("help"), help);
}

} // namespace

bool takeAll(FakeWorkbench &world, Album &album)
{
    if (!store(repeatedRuns(), world.library.path()))
        return false;
    MainWindow window(world.bench());
    window.resize(windowSize);
    window.show();
    album.take(QStringLiteral("welcome"), window);
    takeLab(window, world, album);
    takeSwitch(window, world, album);
    takeExperiments(window, album);
    if (!takeWizard(window, world, album))
        return false;
    takeRun(window, world, album);
    if (!takeResults(window, world, album))
        return false;
    takeDialogs(window, world, album);
    return true;
}

} // namespace castbench
