#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "controllers/domain/run.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace castbench {

class EventsPanel;
class Prompts;
class ReadingsBar;
class RunActions;
class RunCharts;
class RunHeader;
class RunService;
class Settings;
struct RunProgress;

/// The run under way: where it stands, its newest values, live charts and events, and what a person may do to
/// it. After the run it stays until the next one begins.
class RunPage : public Page
{
    Q_OBJECT

public:
    RunPage(RunService &service, Settings &settings, Prompts &prompts, const Clock &clock,
            QWidget *parent = nullptr);
    ~RunPage() override;

    QString title() const override;
    QString helpTopic() const override;
    /// For the window's menu.
    RunActions &actions()
    {
        return *m_actions;
    }

Q_SIGNALS:
    /// Show the run among the results.
    void resultRequested(castbench::RunId run);
    /// There is no run; the user wants to plan one.
    void planRequested();

protected:
    void retranslate() override;

private:
    QWidget *makeEmptyView();
    QWidget *makeRunView();
    void follow();
    void prepare(const QString &what);
    void begin(const RunRecord &record);
    void showProgress(const RunProgress &progress);
    void showStep(const StepRecord &step);
    void showFindings(const std::vector<Finding> &findings);
    void end(const RunRecord &record);
    void fail(const Error &error);
    void addNote();
    void exportFigure();
    void saveLayout();

    RunService &m_service;
    Settings &m_settings;
    Prompts &m_prompts;
    const Clock &m_clock;
    RunActions *m_actions;
    QStackedWidget *m_views;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_plan = nullptr;
    RunHeader *m_header = nullptr;
    ReadingsBar *m_readings = nullptr;
    RunCharts *m_charts = nullptr;
    EventsPanel *m_events = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_addNote = nullptr;
    QTimer m_refresh; ///< of the readings
    RunId m_ended = 0;
};

} // namespace castbench
