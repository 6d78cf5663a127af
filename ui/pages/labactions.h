#pragma once

#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace castbench {

/// What can be done on the Lab page.
enum class LabAction {
    BuiltIn,
    BuiltInNsdp,
    New,
    Open,
    Save,
    SaveAs,
    Import,
    Export,
    AddBroadcaster,
    AddBrowser,
    AddApp,
    AddChat,
    Edit,
    Remove,
    Test,
    TestAll,
    Pair,
    ObsScript,
    Settings,
};

/// The Lab page's actions with their shortcuts, in the language of the user.
class LabActions final : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `page`; their shortcuts work where it has the focus.
    explicit LabActions(QWidget *page);

    QAction *operator[](LabAction action) const
    {
        return m_actions.at(action);
    }
    void retranslate();

private:
    std::map<LabAction, QAction *> m_actions;
};

} // namespace castbench
