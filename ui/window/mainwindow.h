#pragma once

#include "ui/services/workbench.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace castbench {

class BuiltInLabTrial;
class ExperimentsPage;
class FileOpener;
class HelpWindow;
class LabPage;
class LogModel;
class Page;
class ResultsPage;
class RunPage;
class RunStateLine;
class ServiceLog;
class SideBar;
class WelcomePage;
class UnrestoredBar;
class WindowMenus;
enum class Command;
struct RunRecord;
struct RunRequest;

/// The program's window: its pages behind a side bar, menus, and a status bar that always says how the run
/// goes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Workbench &bench, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a lab, plan or database, as if it had been dropped onto the window.
    void openFile(const QString &path);
    /// Looks for switch ports that were left capped and says so above the pages.
    void tellUnrestored();
    /// Opens the lab that was open when the window was closed last; the built-in one is started for it.
    void openLastLab();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Entry
    {
        Page *page;
        QString icon;
    };

    void addPages();
    void addPage(Page *page, const QString &icon, Command command);
    void connectWelcome();
    void connectFiles();
    void connectRuns();
    void planExperiment();
    void startRun(const RunRequest &request);
    void resumeRun(const RunRecord &run);
    void showPage(Page *page);
    Page *currentPage() const;
    /// True if the window may close now; otherwise it closes itself once it may.
    bool mayClose();
    bool mayEndRun();
    void closeAfterRun();
    void addLog();
    void connectMenus();
    void connectHelp();
    void openHelp(const QString &topic);
    void connectTextSize();
    void restoreLook();
    void keepLook();
    void retranslate();
    void showIcons();

    Workbench m_bench;
    WindowMenus *m_menus;
    SideBar *m_sideBar;
    UnrestoredBar *m_unrestored = nullptr;
    QStackedWidget *m_stack;
    RunStateLine *m_stateLine;
    LogModel *m_log;
    ServiceLog *m_serviceLog;
    FileOpener *m_files;
    BuiltInLabTrial *m_trial;
    WelcomePage *m_welcome = nullptr;
    LabPage *m_lab = nullptr;
    ExperimentsPage *m_experiments = nullptr;
    RunPage *m_run = nullptr;
    ResultsPage *m_results = nullptr;
    HelpWindow *m_help = nullptr; ///< made when asked for
    bool m_asking = false;
    bool m_closing = false;       ///< as soon as the run has ended
    std::vector<Entry> m_entries; ///< of the side bar, in its order
};

} // namespace castbench
