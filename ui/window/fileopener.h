#pragma once

#include "controllers/domain/error.h"
#include "controllers/domain/expected.h"
#include "ui/window/filekind.h"

#include <QObject>

class QMenu;
class QWidget;

namespace castbench {

class Prompts;
class Settings;

/// Finds labs, plans and databases, however they are named: by dialog, from the recent files, or dropped onto
/// the window; the pages open them.
class FileOpener final : public QObject
{
    Q_OBJECT

public:
    /// Questions appear above `window`.
    FileOpener(Settings &settings, Prompts &prompts, QWidget *window);

    void askForPlan();
    void askForDatabase();
    /// Opens a lab, plan or database, whichever it is.
    void open(const QString &path);
    /// Fills `menu` with the recent files, anew each time it is about to show.
    void serveRecent(QMenu *menu);

Q_SIGNALS:
    void labChosen(const QString &path);
    void planChosen(const QString &path);
    void databaseChosen(const QString &path);
    void failed(const castbench::Error &error);

private:
    void ask(const QString &title, const QString &filter);
    void fillRecent(QMenu *menu);
    void addRecent(QMenu *menu, FileKind kind, const QString &heading);

    Settings &m_settings;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace castbench
