#pragma once

#include "controllers/domain/error.h"
#include "controllers/domain/expected.h"
#include "ui/window/filekind.h"

#include <QObject>

class QMenu;
class QWidget;

namespace castbench {

class LabDocument;
class Prompts;
class Settings;

/// Opens labs, plans and databases, however they are named: by dialog, from the recent files, or dropped onto
/// the window. Labs go into the document; plans and databases are handed on.
class FileOpener final : public QObject
{
    Q_OBJECT

public:
    /// Questions appear above `window`.
    FileOpener(LabDocument &lab, Settings &settings, Prompts &prompts, QWidget *window);

    void askForLab();
    void askForPlan();
    void askForDatabase();
    /// Opens a lab, plan or database, whichever it is.
    void open(const QString &path);
    /// Reads a lab into the document, asking first where unsaved changes would be lost.
    void openLab(const QString &path);
    /// False where the user keeps the changes of the present lab.
    bool mayLeaveLab();
    /// Fills `menu` with the recent files, anew each time it is about to show.
    void serveRecent(QMenu *menu);

Q_SIGNALS:
    void labOpened();
    void planChosen(const QString &path);
    void databaseChosen(const QString &path);
    void failed(const castbench::Error &error);

private:
    void ask(const QString &title, const QString &filter);
    void fillRecent(QMenu *menu);
    void addRecent(QMenu *menu, FileKind kind, const QString &heading);

    LabDocument &m_lab;
    Settings &m_settings;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace castbench
