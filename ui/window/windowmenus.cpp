#include "ui/window/windowmenus.h"

#include "ui/text/mnemonic.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

#include <array>

namespace castbench {

namespace {

struct CommandText
{
    Command command;
    const char *name; ///< of the object, for tests and scripts
    const char *keys;
    const char *text;
    const char *tip;
};

constexpr std::array commandTexts{
    CommandText{Command::NewLab, "newLab", "Ctrl+Shift+L",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&New lab"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Describe a lab of your own")},
    CommandText{Command::OpenLab, "openLab", "Ctrl+Shift+O",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Open &lab …"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Open a file that describes a lab")},
    CommandText{Command::NewExperiment, "newExperiment", "Ctrl+N",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "New e&xperiment …"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Plan an experiment, step by step")},
    CommandText{Command::OpenPlan, "openPlan", "Ctrl+O",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Open &plan …"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Open a file that holds a plan")},
    CommandText{Command::OpenDatabase, "openDatabase", "Ctrl+D",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Open &database …"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Look at the runs that another database holds")},
    CommandText{Command::Export, "exportShown", "Ctrl+Shift+E",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Export …"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Save the shown run as figure, data or bundle")},
    CommandText{Command::Quit, "quit", "Ctrl+Q", QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Quit"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Leave Castbench")},
    CommandText{Command::Preferences, "preferences", "Ctrl+,",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Preferences …"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Theme, language, units, database")},
    CommandText{Command::Start, "start", "Ctrl+R", QT_TRANSLATE_NOOP("castbench::WindowMenus", "S&tart …"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Choose an experiment and start it")},
    CommandText{Command::ShowLab, "showLab", "Ctrl+1", QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Lab"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Devices and how they are doing")},
    CommandText{Command::ShowExperiments, "showExperiments", "Ctrl+2",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Experiments"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Plans")},
    CommandText{Command::ShowRun, "showRun", "Ctrl+3", QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Run"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "What is measured now")},
    CommandText{Command::ShowResults, "showResults", "Ctrl+4",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Re&sults"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Runs that are over")},
    CommandText{Command::ShowWelcome, "showWelcome", "Ctrl+5",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Welcome"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "The page that Castbench began with")},
    CommandText{Command::FullScreen, "fullScreen", "F11",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Full screen"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Fill the screen with this window")},
    CommandText{Command::LargerText, "largerText", "Ctrl++",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "L&arger text"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Make all texts larger")},
    CommandText{Command::SmallerText, "smallerText", "Ctrl+-",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "S&maller text"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Make all texts smaller")},
    CommandText{Command::UsualText, "usualText", "Ctrl+0",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Usual text size"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Show texts in the system's size")},
    CommandText{Command::Help, "help", "F1",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Help on this page"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Explain the page that is shown")},
    CommandText{Command::Shortcuts, "shortcuts", "Ctrl+/",
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Keyboard shortcuts"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "List all keys")},
    CommandText{Command::About, "about", "", QT_TRANSLATE_NOOP("castbench::WindowMenus", "&About Castbench"),
                QT_TRANSLATE_NOOP("castbench::WindowMenus", "Version and licences")},
};

constexpr std::array menuTexts{QT_TRANSLATE_NOOP("castbench::WindowMenus", "&File"),
                               QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Edit"),
                               QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Run"),
                               QT_TRANSLATE_NOOP("castbench::WindowMenus", "&View"),
                               QT_TRANSLATE_NOOP("castbench::WindowMenus", "&Help")};

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text
                          : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

WindowMenus::WindowMenus(QMainWindow &window, QUndoStack &undo)
    : QObject(&window)
    , m_window(window)
    , m_stack(undo)
{
    for (const CommandText &each : commandTexts) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(each.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(each.keys)));
        m_actions[each.command] = action;
        window.addAction(action);
    }
    QMenu *file = addMenu("fileMenu");
    fill(file, {Command::NewExperiment, Command::OpenPlan});
    file->addSeparator();
    fill(file, {Command::NewLab, Command::OpenLab, Command::OpenDatabase});
    m_recent = file->addMenu(QString());
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    file->addSeparator();
    fill(file, {Command::Export});
    file->addSeparator();
    fill(file, {Command::Quit});
    addEditMenu();
    m_run = addMenu("runMenu");
    fill(m_run, {Command::Start});
    m_view = addMenu("viewMenu");
    fill(m_view, {Command::ShowLab, Command::ShowExperiments, Command::ShowRun, Command::ShowResults});
    m_afterPages = m_view->addSeparator();
    fill(m_view, {Command::FullScreen});
    m_view->addSeparator();
    fill(m_view, {Command::LargerText, Command::SmallerText, Command::UsualText});
    fill(addMenu("helpMenu"), {Command::Help, Command::ShowWelcome, Command::Shortcuts, Command::About});
    action(Command::FullScreen)->setCheckable(true);
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::Preferences)->setMenuRole(QAction::PreferencesRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

QMenu *WindowMenus::addMenu(const char *name)
{
    QMenu *menu = m_window.menuBar()->addMenu(QString());
    menu->setObjectName(QString::fromLatin1(name));
    menu->setToolTipsVisible(true);
    m_menus.push_back(menu);
    return menu;
}

void WindowMenus::fill(QMenu *menu, std::initializer_list<Command> commands)
{
    for (const Command command : commands)
        menu->addAction(action(command));
}

void WindowMenus::addEditMenu()
{
    QMenu *edit = addMenu("editMenu");
    const auto add = [this, edit](const char *name, QKeySequence::StandardKey key) {
        auto *made = new QAction(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcuts(key);
        edit->addAction(made);
        return made;
    };
    m_undo = add("undo", QKeySequence::Undo);
    m_redo = add("redo", QKeySequence::Redo);
    connect(m_undo, &QAction::triggered, &m_stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_stack, &QUndoStack::redo);
    connect(&m_stack, &QUndoStack::indexChanged, this, &WindowMenus::showUndo);
    edit->addSeparator();
    fill(edit, {Command::Preferences});
}

void WindowMenus::addToRun(std::initializer_list<QAction *> actions)
{
    for (QAction *action : actions)
        m_run->addAction(action);
}

void WindowMenus::setUndoes(bool undoes)
{
    m_undoes = undoes;
    showUndo();
}

void WindowMenus::showUndo()
{
    m_undo->setEnabled(m_undoes && m_stack.canUndo());
    m_redo->setEnabled(m_undoes && m_stack.canRedo());
    m_undo->setText(m_stack.canUndo() ? tr("&Undo: %1").arg(m_stack.undoText()) : tr("&Undo"));
    m_redo->setText(m_stack.canRedo() ? tr("&Redo: %1").arg(m_stack.redoText()) : tr("&Redo"));
}

std::vector<std::pair<QString, QString>> WindowMenus::shortcuts() const
{
    std::vector<std::pair<QString, QString>> all;
    const auto add = [&all](const QAction *action) {
        if (!action->shortcut().isEmpty())
            all.emplace_back(withoutMnemonic(action->text()),
                             action->shortcut().toString(QKeySequence::NativeText));
    };
    for (const QMenu *menu : m_menus) {
        for (const QAction *action : menu->actions())
            add(action);
    }
    return all;
}

void WindowMenus::retranslate()
{
    for (const CommandText &each : commandTexts) {
        QAction *const action = m_actions.at(each.command);
        action->setText(tr(each.text));
        action->setToolTip(withKeys(tr(each.tip), action->shortcut()));
    }
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(tr(menuTexts.at(i)));
    m_recent->setTitle(tr("&Recent files"));
    showUndo();
}

void WindowMenus::addToView(QAction *action)
{
    m_view->insertAction(m_afterPages, action);
}

} // namespace castbench
