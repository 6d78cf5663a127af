#include "controllers/run/steprunner.h"

#include "controllers/run/runjournal.h"

namespace castbench {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("The run was stopped."), {}};
}

Error misuse(const QString &message)
{
    return {ErrorCode::Internal, message, QStringLiteral("experiment")};
}

QJsonValue kbpsOf(const Cap &cap)
{
    return cap.isLimited() ? QJsonValue(static_cast<qint64>(*cap.limitKbps())) : QJsonValue(QJsonValue::Null);
}

QString confirmation(const CapDriver &driver)
{
    return driver.abilities().needsPerson
               ? QStringLiteral("A person confirmed %1 %2 ms after the planned instant.")
               : QStringLiteral("The switch confirmed %1 %2 ms after the planned instant.");
}

void addNote(QString &notes, const QString &note)
{
    notes += (notes.isEmpty() ? QString() : QStringLiteral(" ")) + note;
}

} // namespace

StepRunner::StepRunner(const RunSetup &setup, RunJournal &journal, CapWatch &watch,
                       std::function<void(const Error &)> capFailed)
    : m_setup(setup)
    , m_journal(journal)
    , m_watch(watch)
    , m_capFailed(std::move(capFailed))
    , m_schedule(setup.plan.steps)
    , m_wakeup(setup.clock)
{
    if (setup.driver)
        m_keeper = std::make_shared<CapKeeper>(setup.clock, *setup.driver, setup.port, setup.timing);
}

void StepRunner::begin(SteadyTime at)
{
    m_begun = true;
    m_firstStart = at;
    m_firstStep = firstOpenStep(m_journal.record());
    m_step = m_firstStep - 1;
    m_schedule.begin(at, m_firstStep);
    replan(m_firstStep);
}

void StepRunner::pause()
{
    m_schedule.pause(m_setup.clock.steadyNow());
    const QJsonObject data{{QStringLiteral("step"), m_step}};
    m_journal.event(QStringLiteral("paused"), Severity::Info,
                    QStringLiteral("The run was paused; the cap stays as it is."), data);
    m_wakeup.wake();
}

void StepRunner::resume()
{
    const auto paused = std::chrono::round<milliseconds>(m_schedule.resume(m_setup.clock.steadyNow()));
    replan(m_inStep ? m_step : m_step + 1);
    m_journal.stepsChanged(m_step);
    const QJsonObject data{{QStringLiteral("step"), m_step},
                           {QStringLiteral("paused_ms"), static_cast<qint64>(paused.count())}};
    m_journal.event(
        QStringLiteral("resumed"), Severity::Info,
        QStringLiteral("The run goes on; what is left is shifted by %1.").arg(formatDuration(paused)), data);
    m_wakeup.wake();
}

Expected<void> StepRunner::skip()
{
    if (!m_inStep || m_skipped)
        return Error{ErrorCode::Refused, QStringLiteral("No step is under way."), {}};
    m_skipped = true;
    m_schedule.skip(m_setup.clock.steadyNow());
    replan(m_step + 1);
    m_wakeup.wake();
    return {};
}

void StepRunner::stop()
{
    m_stopped = true;
    if (m_keeper)
        m_keeper->release();
    m_wakeup.wake();
}

QCoro::Task<void> StepRunner::settle()
{
    if (m_keeper)
        co_await m_keeper->stop();
}

void StepRunner::interrupt()
{
    if (m_inStep)
        markEnded(StepOutcome::Interrupted);
}

RunProgress StepRunner::progress() const
{
    RunProgress progress;
    progress.state = m_journal.record().state;
    progress.step = m_step;
    progress.steps = m_schedule.count();
    if (!m_begun)
        return progress;
    const SteadyTime now = m_setup.clock.steadyNow();
    progress.elapsed = std::chrono::floor<milliseconds>(now - m_firstStart);
    progress.remaining = std::chrono::ceil<milliseconds>(m_schedule.remaining(m_schedule.count() - 1, now));
    if (m_step >= 0)
        progress.stepRemaining = std::chrono::ceil<milliseconds>(m_schedule.remaining(m_step, now));
    return progress;
}

QCoro::Task<Expected<void>> StepRunner::beginStep(int index)
{
    if (m_inStep || index <= m_step || index >= m_schedule.count())
        co_return misuse(QStringLiteral("Step %1 cannot begin now.").arg(index));
    while (!m_stopped) {
        const bool due = m_setup.clock.steadyNow() >= m_schedule.plannedStart(index);
        if (due && !m_schedule.isPaused())
            break;
        if (m_schedule.isPaused())
            co_await m_wakeup.anything();
        else
            co_await m_wakeup.until(m_schedule.plannedStart(index));
    }
    if (m_stopped)
        co_return cancelled();
    markBegun(index);
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> StepRunner::applyCap(Cap cap)
{
    if (m_stopped)
        co_return cancelled();
    if (!m_inStep)
        co_return misuse(QStringLiteral("A cap belongs to a step; begin one first."));
    if (!m_keeper)
        co_return Error{
            ErrorCode::Unsupported, QStringLiteral("The lab has no switch that could set a cap."), {}};
    m_cap = CapState::Asked;
    m_wanted = cap;
    m_keeper->want(cap, [this, cap](const Expected<CapReading> &answer) { capAnswered(cap, answer); });
    while (m_cap == CapState::Asked && !isOver())
        co_await waitForEnd();
    if (m_stopped)
        co_return cancelled();
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> StepRunner::endStep()
{
    if (!m_inStep)
        co_return misuse(QStringLiteral("No step is under way."));
    while (!isOver())
        co_await waitForEnd();
    if (m_stopped)
        co_return cancelled();
    if (m_keeper)
        m_keeper->release();
    if (m_cap == CapState::Asked) {
        const Error silent{ErrorCode::Timeout, QStringLiteral("No answer before the step ended."), {}};
        capNotSet(m_wanted, silent);
    }
    if (m_stopped)
        co_return cancelled();
    markEnded(m_skipped ? StepOutcome::Skipped : StepOutcome::Completed);
    co_return Expected<void>{};
}

void StepRunner::note(const QString &kind, const QString &message)
{
    m_journal.event(kind, Severity::Info, message);
}

StepRecord &StepRunner::step()
{
    return m_journal.record().steps[static_cast<std::size_t>(m_step)];
}

void StepRunner::replan(int first)
{
    const TimeAnchor &anchor = m_journal.anchor();
    for (int i = std::max(0, first); i < m_schedule.count(); ++i) {
        StepRecord &record = m_journal.record().steps[static_cast<std::size_t>(i)];
        record.plannedStart = anchor.reference(m_schedule.plannedStart(i));
        record.plannedEnd = anchor.reference(m_schedule.plannedEnd(i));
    }
}

// The step's end, a skip, a pause, an answer of the switch: the caller looks which.
QCoro::Task<void> StepRunner::waitForEnd()
{
    if (m_schedule.isPaused())
        co_await m_wakeup.anything();
    else
        co_await m_wakeup.until(m_schedule.plannedEnd(m_step));
}

bool StepRunner::isOver() const
{
    if (m_stopped || m_skipped)
        return true;
    return !m_schedule.isPaused() && m_setup.clock.steadyNow() >= m_schedule.plannedEnd(m_step);
}

void StepRunner::markBegun(int index)
{
    m_step = index;
    m_inStep = true;
    m_skipped = false;
    m_cap = CapState::NotWanted;
    m_schedule.enter(index);
    m_plannedStart = m_schedule.plannedStart(index);
    m_watch.stepBegan();
    step().outcome = StepOutcome::Running;
    const QJsonObject data{{QStringLiteral("step"), index},
                           {QStringLiteral("cap_kbps"), kbpsOf(step().step.cap)}};
    m_journal.event(
        QStringLiteral("step-begin"), Severity::Info,
        QStringLiteral("Step %1 of %2 begins: %3.")
            .arg(QString::number(index + 1), QString::number(m_schedule.count()), step().step.cap.text()),
        data);
    m_journal.stepChanged(index);
}

void StepRunner::markEnded(StepOutcome outcome)
{
    m_inStep = false;
    step().outcome = outcome;
    step().actualEnd = m_journal.anchor().referenceNow();
    if (!step().actualStart)
        step().actualStart =
            m_cap == CapState::NotWanted ? m_journal.anchor().reference(m_plannedStart) : *step().actualEnd;
    if (m_cap != CapState::NotWanted)
        m_watch.stepEnded(m_step);
    const QJsonObject data{{QStringLiteral("step"), m_step},
                           {QStringLiteral("outcome"), stepOutcomeKey(outcome)}};
    m_journal.event(
        QStringLiteral("step-end"), Severity::Info,
        QStringLiteral("Step %1 ended: %2.").arg(QString::number(m_step + 1), stepOutcomeKey(outcome)), data);
    m_journal.stepChanged(m_step);
}

void StepRunner::capAnswered(const Cap &wanted, const Expected<CapReading> &answer)
{
    if (m_stopped || !m_inStep)
        return;
    if (answer)
        capSet(wanted, *answer);
    else if (m_cap != CapState::Failed)
        capNotSet(wanted, answer.error());
    m_wakeup.wake();
}

void StepRunner::capSet(const Cap &wanted, const CapReading &reading)
{
    const SteadyTime now = m_setup.clock.steadyNow();
    const bool late = m_cap == CapState::Failed;
    m_cap = CapState::Set;
    StepRecord &record = step();
    record.readBack = reading;
    record.actualStart = m_journal.anchor().reference(now);
    record.lateness = std::chrono::floor<microseconds>(now - m_plannedStart);
    const double latenessMs = std::chrono::duration<double, std::milli>(now - m_plannedStart).count();
    const QJsonObject data{{QStringLiteral("step"), m_step},
                           {QStringLiteral("cap_kbps"), kbpsOf(wanted)},
                           {QStringLiteral("readback_kbps"), kbpsOf(reading.cap)},
                           {QStringLiteral("lateness_ms"), latenessMs}};
    const QString text =
        confirmation(*m_setup.driver).arg(reading.cap.text(), QString::number(latenessMs, 'f', 1));
    if (late)
        addNote(record.note, text);
    m_journal.event(late ? QStringLiteral("cap-set-late") : QStringLiteral("cap-set"),
                    late ? Severity::Warning : Severity::Info, text, data, m_setup.driver->device());
    if (reading.cap != wanted) {
        const QString differs =
            QStringLiteral("Asked for %1, the switch reads back %2.").arg(wanted.text(), reading.cap.text());
        addNote(record.note, differs);
        m_journal.event(QStringLiteral("cap-differs"), Severity::Warning, differs, data,
                        m_setup.driver->device());
    }
    m_watch.capConfirmed(m_step);
    m_journal.stepChanged(m_step);
}

void StepRunner::capNotSet(const Cap &wanted, const Error &error)
{
    m_cap = CapState::Failed;
    StepRecord &record = step();
    record.actualStart = m_journal.anchor().referenceNow();
    const QString text =
        QStringLiteral("%1 could not be set at the step's start: %2").arg(wanted.text(), error.text());
    addNote(record.note, text);
    const QJsonObject data{{QStringLiteral("step"), m_step},
                           {QStringLiteral("cap_kbps"), kbpsOf(wanted)},
                           {QStringLiteral("error"), errorCodeName(error.code)}};
    m_journal.event(QStringLiteral("cap-not-set"), Severity::Warning, text, data, m_setup.driver->device());
    m_journal.stepChanged(m_step);
    m_capFailed(error);
}

} // namespace castbench
