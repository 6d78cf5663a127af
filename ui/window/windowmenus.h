#pragma once

#include <QObject>

#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace castbench {

/// What the window's menus offer.
enum class Command {
    NewLab,
    OpenLab,
    NewExperiment,
    OpenPlan,
    OpenDatabase,
    Export,
    Quit,
    Preferences,
    Start,
    ShowLab,
    ShowExperiments,
    ShowRun,
    ShowResults,
    ShowWelcome,
    FullScreen,
    LargerText,
    SmallerText,
    UsualText,
    Help,
    Shortcuts,
    About,
};

/// The window's menus and the actions in them, with their shortcuts, in the language of the user.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar of `window`; undo and redo are those of `undo`.
    WindowMenus(QMainWindow &window, QUndoStack &undo);

    QAction *action(Command command) const
    {
        return m_actions.at(command);
    }
    /// Recent files go in here.
    QMenu *recentMenu() const
    {
        return m_recent;
    }
    /// Adds an action that somebody else made, such as a dock's, after the pages in View.
    void addToView(QAction *action);
    void addToRun(std::initializer_list<QAction *> actions);
    /// Whether undo and redo are offered here; other pages have their own.
    void setUndoes(bool undoes);
    /// What the overview of shortcuts lists: names and keys, in the order of the menus.
    std::vector<std::pair<QString, QString>> shortcuts() const;
    void retranslate();

private:
    QMenu *addMenu(const char *name);
    void fill(QMenu *menu, std::initializer_list<Command> commands);
    void addEditMenu();
    void showUndo();

    QMainWindow &m_window;
    QUndoStack &m_stack;
    std::map<Command, QAction *> m_actions;
    std::vector<QMenu *> m_menus;
    bool m_undoes = true;
    QMenu *m_recent = nullptr;
    QMenu *m_run = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_afterPages = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace castbench
