#pragma once

#include "ui/services/workbench.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace castbench {

class LogModel;
class Page;
class RunStateLine;
class ServiceLog;
class SideBar;
class WelcomePage;
class WindowMenus;

/// The program's window: its pages behind a side bar, menus, and a status bar that always says how the run
/// goes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Workbench &bench, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry
    {
        Page *page;
        QString icon;
    };

    void addPages();
    void addPage(Page *page, const QString &icon);
    void show(Page *page);
    void addLog();
    void connectMenus();
    void connectTextSize();
    void restoreLook();
    void keepLook();
    void retranslate();
    void showIcons();

    Workbench m_bench;
    WindowMenus *m_menus;
    SideBar *m_sideBar;
    QStackedWidget *m_stack;
    RunStateLine *m_stateLine;
    LogModel *m_log;
    ServiceLog *m_serviceLog;
    WelcomePage *m_welcome = nullptr;
    std::vector<Entry> m_entries; ///< of the side bar, in its order
};

} // namespace castbench
