#include "ui/pages/labactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <vector>

namespace castbench {

namespace {

struct Described
{
    LabAction action;
    const char *name;
    const char *text;
    const char *toolTip;
    QKeySequence keys;
};

std::vector<Described> allActions()
{
    const auto key = [](const char *keys) {
        return QKeySequence(QString::fromLatin1(keys));
    };
    return {
        {LabAction::BuiltIn,
         "useBuiltIn",
         QT_TRANSLATE_NOOP("LabActions", "Use the &built-in lab"),
         QT_TRANSLATE_NOOP("LabActions", "A whole lab on this computer, to try everything out"),
         {}},
        {LabAction::BuiltInNsdp,
         "useBuiltInNsdp",
         QT_TRANSLATE_NOOP("LabActions", "Use the built-in lab with a NETGEAR &Plus switch"),
         QT_TRANSLATE_NOOP("LabActions", "The same lab; its switch speaks NSDP and knows a few caps only"),
         {}},
        {LabAction::New,
         "newLab",
         QT_TRANSLATE_NOOP("LabActions", "&New lab"),
         QT_TRANSLATE_NOOP("LabActions", "Begins a lab of your own"),
         {}},
        {LabAction::Open,
         "openLab",
         QT_TRANSLATE_NOOP("LabActions", "&Open lab …"),
         QT_TRANSLATE_NOOP("LabActions", "Opens a lab file"),
         {}},
        {LabAction::Save, "saveLab", QT_TRANSLATE_NOOP("LabActions", "&Save"),
         QT_TRANSLATE_NOOP("LabActions", "Saves the lab; passwords are kept apart from the file"),
         QKeySequence(QKeySequence::Save)},
        {LabAction::SaveAs, "saveLabAs", QT_TRANSLATE_NOOP("LabActions", "Save &as …"), "",
         key("Ctrl+Shift+S")},
        {LabAction::Import,
         "importLab",
         QT_TRANSLATE_NOOP("LabActions", "&Import …"),
         QT_TRANSLATE_NOOP("LabActions", "Takes over the devices of a lab file"),
         {}},
        {LabAction::Export,
         "exportLab",
         QT_TRANSLATE_NOOP("LabActions", "&Export without secrets …"),
         QT_TRANSLATE_NOOP("LabActions", "Writes a file for somebody else, without passwords"),
         {}},
        {LabAction::AddBroadcaster, "addBroadcaster", QT_TRANSLATE_NOOP("LabActions", "&Broadcaster …"),
         QT_TRANSLATE_NOOP("LabActions", "A computer that streams"), key("Ctrl+Shift+B")},
        {LabAction::AddBrowser, "addBrowser", QT_TRANSLATE_NOOP("LabActions", "&Viewer in a browser …"),
         QT_TRANSLATE_NOOP("LabActions", "Watches on this computer"), key("Ctrl+Shift+V")},
        {LabAction::AddApp, "addApp",
         QT_TRANSLATE_NOOP("LabActions", "Viewer with an &app on another device …"),
         QT_TRANSLATE_NOOP("LabActions", "Is measured by castbench-probe on the device"),
         key("Ctrl+Shift+M")},
        {LabAction::AddChat,
         "addChat",
         QT_TRANSLATE_NOOP("LabActions", "&Chat …"),
         QT_TRANSLATE_NOOP("LabActions", "The platform's chat server"),
         {}},
        {LabAction::Edit, "editDevice", QT_TRANSLATE_NOOP("LabActions", "E&dit …"),
         QT_TRANSLATE_NOOP("LabActions", "Edits the chosen device"), key("F2")},
        {LabAction::Remove, "removeDevice", QT_TRANSLATE_NOOP("LabActions", "&Remove"),
         QT_TRANSLATE_NOOP("LabActions", "Removes the chosen device; can be undone"),
         QKeySequence(QKeySequence::Delete)},
        {LabAction::Test, "testDevice", QT_TRANSLATE_NOOP("LabActions", "&Test"),
         QT_TRANSLATE_NOOP("LabActions", "Tests the connection to the chosen device"), key("F5")},
        {LabAction::TestAll, "testAll", QT_TRANSLATE_NOOP("LabActions", "Test a&ll"),
         QT_TRANSLATE_NOOP("LabActions", "Tests the connections to all devices"), key("Shift+F5")},
        {LabAction::Pair, "pairDevice", QT_TRANSLATE_NOOP("LabActions", "&Pair …"),
         QT_TRANSLATE_NOOP("LabActions", "Shows what to start on the viewer's device"), key("Ctrl+Shift+K")},
        {LabAction::ObsScript,
         "saveObsScript",
         QT_TRANSLATE_NOOP("LabActions", "Sa&ve the OBS script …"),
         QT_TRANSLATE_NOOP("LabActions", "Writes the script that draws the frame clock in OBS"),
         {}},
        {LabAction::Settings,
         "labSettings",
         QT_TRANSLATE_NOOP("LabActions", "Lab settin&gs …"),
         QT_TRANSLATE_NOOP("LabActions", "Name, where probes connect to, reference time"),
         {}},
    };
}

} // namespace

LabActions::LabActions(QWidget *page)
    : QObject(page)
{
    for (const Described &described : allActions()) {
        auto *action = new QAction(page);
        action->setObjectName(QString::fromLatin1(described.name));
        action->setShortcut(described.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        m_actions.emplace(described.action, action);
    }
    retranslate();
}

void LabActions::retranslate()
{
    for (const Described &described : allActions()) {
        QAction *action = m_actions.at(described.action);
        action->setText(QCoreApplication::translate("LabActions", described.text));
        QString tip = QCoreApplication::translate("LabActions", described.toolTip);
        if (!described.keys.isEmpty())
            tip = QStringLiteral("%1 (%2)").arg(tip.isEmpty() ? action->iconText() : tip,
                                                described.keys.toString(QKeySequence::NativeText));
        action->setToolTip(tip);
    }
}

} // namespace castbench
