#include "ui/window/mainwindow.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/models/logmodel.h"
#include "ui/pages/labpage.h"
#include "ui/pages/resultspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/services/labdocument.h"
#include "ui/services/prompts.h"
#include "ui/services/runservice.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/themedicon.h"
#include "ui/window/builtinlabtrial.h"
#include "ui/window/fileopener.h"
#include "ui/window/logdock.h"
#include "ui/window/runstateline.h"
#include "ui/window/servicelog.h"
#include "ui/window/sidebar.h"
#include "ui/window/unrestoredbar.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace castbench {

namespace {

constexpr int textSizeStep = 10;

const QString geometryKey = QStringLiteral("mainWindow/geometry");
const QString docksKey = QStringLiteral("mainWindow/docks");
const QString pageKey = QStringLiteral("mainWindow/page");

} // namespace

MainWindow::MainWindow(const Workbench &bench, QWidget *parent)
    : QMainWindow(parent)
    , m_bench(bench)
    , m_menus(new WindowMenus(*this, bench.lab.undoStack()))
    , m_sideBar(new SideBar(this))
    , m_stack(new QStackedWidget(this))
    , m_stateLine(new RunStateLine(bench.labService, bench.runService, this))
    , m_log(new LogModel(this))
    , m_serviceLog(new ServiceLog(*m_log, bench.labService, bench.runService, bench.clock, this))
    , m_files(new FileOpener(bench.settings, bench.prompts, this))
    , m_trial(new BuiltInLabTrial(bench.lab, bench.labService, bench.runService, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    // With large text a page may be larger than the screen.
    auto *view = new QScrollArea(centre);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->setWidgetResizable(true);
    view->setWidget(m_stack);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    if (bench.rescue) {
        m_unrestored = new UnrestoredBar(*bench.rescue, bench.prompts, centre);
        column->addWidget(m_unrestored);
    }
    column->addWidget(view, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    statusBar()->addPermanentWidget(m_stateLine, 1);
    statusBar()->setSizeGripEnabled(false);
    addPages();
    addLog();
    connectWelcome();
    connectFiles();
    connectRuns();
    connectMenus();
    connectHelp();
    connectTextSize();
    retranslate();
    restoreLook();
}

MainWindow::~MainWindow() = default;

void MainWindow::tellUnrestored()
{
    if (m_unrestored)
        m_unrestored->look();
}

void MainWindow::addLog()
{
    auto *dock = new LogDock(*m_log, this);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    dock->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    m_menus->addToView(dock->toggleViewAction());
}

void MainWindow::showPage(Page *page)
{
    // Only the page that is shown says how much room it needs.
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = m_stack->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(page);
    int chosen = -1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].page == page)
            chosen = static_cast<int>(i);
    }
    m_sideBar->setCurrent(chosen);
    m_menus->setUndoes(page == m_lab);
    m_menus->action(Command::Export)->setEnabled(page == m_results);
    setWindowTitle(tr("%1 – Castbench").arg(page->title()));
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::connectMenus()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_menus->action(command), &QAction::triggered, this, slot);
    };
    on(Command::NewLab, [this] {
        showPage(m_lab);
        m_lab->newLab();
    });
    on(Command::OpenLab, [this] {
        showPage(m_lab);
        m_lab->openLab();
    });
    on(Command::OpenPlan, [this] { m_files->askForPlan(); });
    on(Command::OpenDatabase, [this] { m_files->askForDatabase(); });
    on(Command::Quit, &MainWindow::close);
    on(Command::ShowWelcome, [this] { showPage(m_welcome); });
    on(Command::FullScreen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::connectHelp()
{
    const auto open = [this](Command command, auto make) {
        connect(m_menus->action(command), &QAction::triggered, this, [make] {
            QDialog *dialog = make();
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    };
    open(Command::Preferences,
         [this] { return new PreferencesDialog(m_bench.settings, m_bench.prompts, this); });
    open(Command::About, [this] { return new AboutDialog(this); });
    open(Command::Shortcuts, [this] { return new ShortcutsDialog(m_menus->shortcuts(), this); });
    connect(m_menus->action(Command::Help), &QAction::triggered, this,
            [this] { openHelp(currentPage()->helpTopic()); });
    connect(m_lab, &LabPage::helpWanted, this, &MainWindow::openHelp);
    connect(m_welcome, &WelcomePage::openHelp, this, [this] { openHelp(m_welcome->helpTopic()); });
}

void MainWindow::openHelp(const QString &topic)
{
    // A dialog blocks all windows but its own: help about it belongs to it.
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        auto *help = new HelpWindow(m_bench.settings, dialog);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->showTopic(topic);
        help->show();
        return;
    }
    if (!m_help)
        m_help = new HelpWindow(m_bench.settings, this);
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::connectTextSize()
{
    Settings &settings = m_bench.settings;
    const auto resize = [this, &settings](Command command, int by) {
        connect(m_menus->action(command), &QAction::triggered, &settings,
                [&settings, by] { settings.setTextSize(settings.textSize() + by); });
    };
    resize(Command::LargerText, textSizeStep);
    resize(Command::SmallerText, -textSizeStep);
    connect(m_menus->action(Command::UsualText), &QAction::triggered, &settings,
            [&settings] { settings.setTextSize(100); });
}

void MainWindow::restoreLook()
{
    const Settings &settings = m_bench.settings;
    if (!restoreGeometry(settings.windowState(geometryKey)))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreState(settings.windowState(docksKey));
    const QString name = QString::fromUtf8(settings.windowState(pageKey));
    // Only the first start begins with an explanation.
    showPage(name.isEmpty() ? m_welcome : m_entries.front().page);
    for (const Entry &entry : m_entries) {
        if (!name.isEmpty() && entry.page->objectName() == name)
            showPage(entry.page);
    }
}

void MainWindow::keepLook()
{
    Settings &settings = m_bench.settings;
    settings.setWindowState(geometryKey, saveGeometry());
    settings.setWindowState(docksKey, saveState());
    settings.setWindowState(pageKey, m_stack->currentWidget()->objectName().toUtf8());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    keepLook();
    event->accept();
}

bool MainWindow::mayClose()
{
    if (m_closing)
        return !m_bench.runService.isActive();
    if (m_asking)
        return false;
    const QScopedValueRollback asking(m_asking, true);
    if (!mayEndRun())
        return false;
    // Saving may take its time; the window closes itself then.
    m_lab->whenSafe([this] { closeAfterRun(); });
    return m_closing && !m_bench.runService.isActive();
}

bool MainWindow::mayEndRun()
{
    if (!m_bench.runService.isActive())
        return true;
    Question question;
    question.title = tr("Run Under Way");
    question.text = tr("Abort the run and close Castbench?");
    question.detail =
        tr("The switch gets back the setting it had before the run, then the window closes. What was "
           "measured so far is kept.");
    question.accept = tr("Abort and Close");
    question.dangerous = true;
    return m_bench.prompts.ask(this, question) == Answer::Accept;
}

void MainWindow::closeAfterRun()
{
    m_closing = true;
    if (m_bench.runService.isActive()) {
        // A run that is ending anyway refuses; its end is waited for either way.
        (void)m_bench.runService.abort();
        currentPage()->messages().show(Severity::Info,
                                       tr("The window closes as soon as the switch has its setting back."));
    } else if (!m_asking) {
        close();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_sideBar->setText(static_cast<int>(i), m_entries[i].page->title());
    setWindowTitle(tr("%1 – Castbench").arg(currentPage()->title()));
    showIcons();
}

void MainWindow::showIcons()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_sideBar->setIcon(static_cast<int>(i), themedIcon(m_entries[i].icon, palette()));
}

} // namespace castbench
