#pragma once

#include "controllers/domain/lab.h"

#include <QObject>

class QWidget;

namespace castbench {

class DeviceDialog;
class LabDocument;
class LabKeeping;
class LabService;
class Prompts;
class SecretStore;
class SwitchService;
struct Error;

/// Adds, edits and removes devices of the open lab, each as one change that can be undone.
class LabEditing final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs appear above `window`, which owns this.
    LabEditing(LabDocument &document, LabKeeping &keeping, LabService &service, SwitchService &switches,
               SecretStore &secrets, Prompts &prompts, QWidget *window);

    /// A lab of the user's is open; the built-in one is not edited.
    bool mayEdit() const;
    bool mayRemove(const QString &device) const;
    bool mayPair(const QString &device) const;

    void addBroadcaster();
    void addViewer(PlayerProfile profile);
    void addChat();
    void edit(const QString &device);
    void editSettings();
    void remove(const QString &device);
    /// Shows what to start on a remote viewer's device.
    void pair(const QString &device);

Q_SIGNALS:
    void failed(const castbench::Error &error);
    /// A device was removed; undo brings it back.
    void removed(const QString &name);
    /// A dialog asks for a help page, by its name.
    void helpWanted(const QString &topic);
    /// The device was added or edited.
    void edited(const QString &device);

private:
    void run(DeviceDialog *dialog, const QString &what, const QString &device);
    void editBroadcaster(const Lab &lab, std::size_t index, bool isNew);
    void editViewer(const Lab &lab, std::size_t index, bool isNew);

    LabDocument &m_document;
    LabKeeping &m_keeping;
    LabService &m_service;
    SwitchService &m_switches;
    SecretStore &m_secrets;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace castbench
