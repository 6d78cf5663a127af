#include "ui/window/mainwindow.h"

#include "ui/models/logmodel.h"
#include "ui/pages/welcomepage.h"
#include "ui/services/labdocument.h"
#include "ui/settings/settings.h"
#include "ui/widgets/themedicon.h"
#include "ui/window/logdock.h"
#include "ui/window/runstateline.h"
#include "ui/window/servicelog.h"
#include "ui/window/sidebar.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

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
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    row->addWidget(m_stack, 1);
    setCentralWidget(centre);
    statusBar()->addPermanentWidget(m_stateLine, 1);
    statusBar()->setSizeGripEnabled(false);
    addPages();
    addLog();
    connectMenus();
    connectTextSize();
    retranslate();
    restoreLook();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    m_welcome = new WelcomePage(this);
    m_stack->addWidget(m_welcome);
    connect(m_sideBar, &SideBar::chosen, this,
            [this](int entry) { show(m_entries.at(static_cast<std::size_t>(entry)).page); });
}

void MainWindow::addPage(Page *page, const QString &icon)
{
    m_stack->addWidget(page);
    const auto number = m_entries.size() + 1;
    m_sideBar->addEntry(page->objectName() + QStringLiteral("Entry"), {},
                        QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
    m_entries.push_back({page, icon});
}

void MainWindow::addLog()
{
    auto *dock = new LogDock(*m_log, this);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    dock->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    m_menus->addToView(dock->toggleViewAction());
}

void MainWindow::show(Page *page)
{
    m_stack->setCurrentWidget(page);
    int chosen = -1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].page == page)
            chosen = static_cast<int>(i);
    }
    m_sideBar->setCurrent(chosen);
    setWindowTitle(tr("%1 – Castbench").arg(page->title()));
}

void MainWindow::connectMenus()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_menus->action(command), &QAction::triggered, this, slot);
    };
    on(Command::Quit, &MainWindow::close);
    on(Command::ShowWelcome, [this] { show(m_welcome); });
    on(Command::FullScreen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
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
    show(m_welcome);
    const QString name = QString::fromUtf8(settings.windowState(pageKey));
    for (const Entry &entry : m_entries) {
        if (entry.page->objectName() == name)
            show(entry.page);
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
    keepLook();
    event->accept();
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
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        setWindowTitle(tr("%1 – Castbench").arg(page->title()));
    showIcons();
}

void MainWindow::showIcons()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_sideBar->setIcon(static_cast<int>(i), themedIcon(m_entries[i].icon, palette()));
}

} // namespace castbench
