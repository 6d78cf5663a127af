#pragma once

#include "controllers/domain/error.h"
#include "controllers/domain/lab.h"

#include <QObject>
#include <qcorotask.h>

#include <functional>
#include <stop_token>

class QWidget;

namespace castbench {

class LabDocument;
class LabService;
class Prompts;
class SecretStore;
class Settings;

/// Opens and saves labs. Where unsaved changes would be lost the user is asked; passwords go to the store,
/// never into a file.
class LabKeeping final : public QObject
{
    Q_OBJECT

public:
    /// Questions appear above `window`, which owns this.
    LabKeeping(LabDocument &document, LabService &service, SecretStore &secrets, Prompts &prompts,
               Settings &settings, QWidget *window);
    ~LabKeeping() override;

    void newLab();
    /// `switchDriver`: what its switch speaks, snmp or nsdp (switchdrivers).
    void openBuiltIn(const QString &switchDriver);
    /// Asks which file.
    void open();
    /// An unreadable lab changes nothing.
    void openPath(const QString &path);
    void save();
    void saveAs();
    /// Puts a file's lab in place of the open one; can be undone. A broken file changes nothing.
    void import();
    /// Writes the lab for somebody else, without secrets.
    void exportLab();
    /// Writes the script that draws the frame clock in OBS.
    void saveObsScript();
    /// Carries out `then` when no unsaved changes would be lost by it: at once, or after the user saved or
    /// discarded them; never where the user keeps on editing.
    void whenSafe(std::function<void()> then);
    /// Carries out a change of the open lab: its plain secrets go to the store first. Where the store fails
    /// the change is made all the same, and failed() says so.
    void change(const Lab &lab, const QString &what);

Q_SIGNALS:
    void failed(const castbench::Error &error);
    /// Something went well and is worth a line.
    void told(const QString &text);
    /// The same, where a help page tells more.
    void toldWithHelp(const QString &text, const QString &topic);
    /// The built-in lab is being started.
    void busy(bool busy);

private:
    QCoro::Task<void> startBuiltIn(QString switchDriver, std::stop_token stop);
    QCoro::Task<void> store(Lab lab, QString what);
    QCoro::Task<void> write(Lab lab, QString path, std::function<void()> then);
    void saveTo(const QString &path, const std::function<void()> &then);
    bool saveThen(const std::function<void()> &then, bool anew);
    QString suggestedName() const;
    QStringList filters() const;

    LabDocument &m_document;
    LabService &m_service;
    SecretStore &m_secrets;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget *m_window;
    std::stop_source m_stop;
};

} // namespace castbench
