#pragma once

#include "controllers/domain/plan.h"
#include "controllers/domain/run.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <qcorotask.h>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolBar;
class QTreeView;

namespace castbench {

class RunLibrary;
class RunsModel;
class RunsProxy;
class Settings;

/// The runs of a library: found, chosen, renamed, annotated, deleted and taken back.
class RunsList : public QWidget
{
    Q_OBJECT

public:
    RunsList(RunLibrary &library, Settings &settings, QWidget *parent = nullptr);
    ~RunsList() override;

    /// Reads the list again, and then chooses this run.
    void choose(RunId run);
    void refresh();
    /// Chooses nothing.
    void clearChoice();
    /// Oldest first.
    std::vector<RunId> chosen() const;
    /// Stores what was typed as notes and is not stored yet. What cannot be stored is kept, and shown with
    /// its run, until the next call.
    void saveNotes();
    /// Takes back the runs deleted last.
    void undoDelete();
    /// Does once more what failed last.
    void tryAgain();
    void retranslate();

Q_SIGNALS:
    void choiceChanged();
    void exportRequested();
    void repeatRequested(const castbench::Plan &plan);
    /// Runs are deleted, and can be taken back.
    void deleted(int count);
    /// The runs deleted last are back.
    void takenBack();
    void failed(const castbench::Error &error);
    /// Some runs cannot be read, and are not in the list: RunLibrary::unreadable().
    void leftOut();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void makeList();
    void makeNotes();
    void connectAll();
    void showIcons();
    void leaveDatabase();
    void select(RunId run);
    void choiceMade();
    void showNotes();
    void updateActions();
    void tell(const Expected<void> &result, std::function<void()> again);

    // What is asked of the library; the list may be gone when the answer comes.
    static QCoro::Task<void> read(QPointer<RunsList> self);
    static QCoro::Task<void> remove(QPointer<RunsList> self, std::vector<RunId> runs);
    static QCoro::Task<void> restore(QPointer<RunsList> self, std::vector<RunId> runs);
    static QCoro::Task<void> rename(QPointer<RunsList> self, RunId run, QString name);
    static QCoro::Task<void> store(QPointer<RunsList> self, RunId run, QString notes);

    RunLibrary &m_library;
    Settings &m_settings;
    bool m_isRead = true; ///< false: the database could not be
    QString m_path;       ///< of the database whose runs are listed
    RunsModel *m_runs;
    RunsProxy *m_shown;
    QToolBar *m_tools;
    QLineEdit *m_search;
    QLabel *m_hint; ///< why the list is empty
    QTreeView *m_list;
    QLabel *m_notesLabel;
    QPlainTextEdit *m_notes;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_repeat;
    QAction *m_export;
    QTimer m_notesTimer;
    std::vector<RunId> m_chosen;
    std::optional<RunId> m_notesOf;                          ///< whose notes are in the field
    std::map<std::pair<QString, RunId>, QString> m_unstored; ///< by file and run: notes not stored yet
    std::optional<RunId> m_wanted;                           ///< to be chosen as soon as it is in the list
    std::vector<RunId> m_removed;                            ///< what undo takes back
    std::vector<Error> m_leftOut;                            ///< why runs are not in the list
    std::function<void()> m_failed;                          ///< what tryAgain() does
};

} // namespace castbench
