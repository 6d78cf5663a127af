#include "ui/pages/runactions.h"

#include "ui/services/prompts.h"
#include "ui/services/runservice.h"
#include "ui/widgets/themedicon.h"

#include <QEvent>
#include <QWidget>

namespace castbench {

RunActions::RunActions(RunService &service, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_prompts(prompts)
    , m_window(window)
{
    m_pause.setObjectName(QStringLiteral("pauseAction"));
    m_skipStep.setObjectName(QStringLiteral("skipStepAction"));
    m_abort.setObjectName(QStringLiteral("abortAction"));
    m_note.setObjectName(QStringLiteral("noteAction"));
    m_pause.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_skipStep.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right));
    m_abort.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period));
    m_note.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(&m_pause, &QAction::triggered, this, &RunActions::togglePause);
    connect(&m_skipStep, &QAction::triggered, this, [this] { tell(m_service.skipStep()); });
    connect(&m_abort, &QAction::triggered, this, &RunActions::askToAbort);
    connect(&m_note, &QAction::triggered, this, &RunActions::noteRequested);
    connect(&service, &RunService::preparing, this, &RunActions::update);
    connect(&service, &RunService::started, this, &RunActions::update);
    connect(&service, &RunService::stateChanged, this, &RunActions::update);
    connect(&service, &RunService::ended, this, &RunActions::update);
    connect(&service, &RunService::failed, this, &RunActions::update);
    window->installEventFilter(this);
    retranslate();
}

bool RunActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    return QObject::eventFilter(watched, event);
}

void RunActions::retranslate()
{
    m_skipStep.setText(tr("&Skip Step"));
    m_skipStep.setToolTip(tr("End the present step now; all later steps move earlier"));
    m_abort.setText(tr("&Abort Run …"));
    m_abort.setToolTip(tr("End the run and give the switch its former cap back"));
    m_note.setText(tr("Add &Note"));
    m_note.setToolTip(tr("Write down what you see; it is stored with the present instant"));
    update();
}

void RunActions::update()
{
    const RunRecord *record = m_service.record();
    const bool isActive = m_service.isActive();
    const RunState state = isActive && record ? record->state : RunState::Created;
    const bool isPaused = state == RunState::Paused;
    const bool isUnderWay = isActive && (state == RunState::Running || isPaused);
    m_pause.setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause.setToolTip(isPaused ? tr("Go on with the present step")
                                : tr("Stop the plan's clock; the cap stays and the probes go on measuring"));
    const QPalette &palette = m_window->palette();
    m_pause.setIcon(themedIcon(isPaused ? QStringLiteral("run") : QStringLiteral("pause"), palette));
    m_skipStep.setIcon(themedIcon(QStringLiteral("skip"), palette));
    m_abort.setIcon(themedIcon(QStringLiteral("abort"), palette));
    m_pause.setEnabled(isUnderWay);
    m_skipStep.setEnabled(isUnderWay);
    m_abort.setEnabled(isActive);
    m_note.setEnabled(isActive && record);
}

void RunActions::togglePause()
{
    const RunRecord *record = m_service.record();
    const bool isPaused = record && record->state == RunState::Paused;
    tell(isPaused ? m_service.resume() : m_service.pause());
}

void RunActions::askToAbort()
{
    Question question;
    question.title = tr("Abort Run");
    question.text = tr("Abort the run?");
    question.detail =
        tr("The switch gets back the cap it had before the run. What was measured so far is kept.");
    question.accept = tr("Abort Run");
    question.dangerous = true;
    if (m_prompts.ask(m_window->window(), question) != Answer::Accept)
        return;
    // It may have ended while the question was open.
    if (m_service.isActive())
        tell(m_service.abort());
}

void RunActions::tell(const Expected<void> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
    update();
}

} // namespace castbench
