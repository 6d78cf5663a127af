#pragma once

#include "controllers/domain/plan.h"
#include "controllers/domain/run.h"
#include "ui/pages/page.h"

#include <QPointer>
#include <QTimer>
#include <qcorotask.h>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace castbench {

class CompareView;
class Prompts;
class RunLibrary;
class RunsList;
class RunView;
class Settings;

/// The stored runs: choose one to see it, or several to compare them.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    ResultsPage(RunLibrary &library, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~ResultsPage() override;

    QString title() const override;
    QString helpTopic() const override;

public Q_SLOTS:
    /// Reads the list again, and shows this run.
    void openRun(castbench::RunId run);
    /// Reads the list again: runs may have been stored meanwhile.
    void refresh();
    /// Shows the runs of another database file from now on. Where that cannot be read it says so and keeps
    /// what is shown.
    void openDatabase(const QString &path);
    /// Opens the dialog that saves what is shown; does nothing where no run is.
    void exportShown();

Q_SIGNALS:
    /// The user wants to run this plan again.
    void repeatRequested(const castbench::Plan &plan);
    /// The user wants a run that was cut off to go on.
    void resumeRequested(const castbench::RunRecord &run);
    /// Another database is shown.
    void databaseChanged(const QString &path);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeViews();
    QWidget *makeLoadingView();
    void connectAll();
    void showChosen();
    void showNothing(const Error &error);
    void showLeftOut();
    void offerResuming();
    void showMessage(Severity severity, const QString &text, const QString &action = {},
                     std::function<void()> then = {});
    void showDatabase();

    // What is asked of the library; the page may be gone when the answer comes.
    static QCoro::Task<void> load(QPointer<ResultsPage> self, std::vector<RunId> runs, std::stop_token stop);
    static QCoro::Task<void> draw(QPointer<ResultsPage> self,
                                  std::vector<std::shared_ptr<const RunData>> runs, std::stop_token stop);
    static QCoro::Task<void> changeDatabase(QPointer<ResultsPage> self, QString path);

    RunLibrary &m_library;
    Settings &m_settings;
    Prompts &m_prompts;
    RunsList *m_list;
    QStackedWidget *m_views = nullptr;
    QString m_ownDatabase;         ///< the one the program began with
    QWidget *m_database = nullptr; ///< says which other one is shown
    QLabel *m_databaseName = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_loadingText = nullptr;
    QProgressBar *m_loading = nullptr;
    QPushButton *m_cancel = nullptr;
    RunView *m_run = nullptr;
    CompareView *m_compare = nullptr;
    QTimer m_patience;              ///< until it is said that a run is being read
    std::function<void()> m_action; ///< of the message
    bool m_offersResuming = false;  ///< the message is about the run that is shown
    std::stop_source m_load;
};

} // namespace castbench
