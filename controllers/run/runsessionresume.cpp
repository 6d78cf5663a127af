#include "controllers/run/runsession.h"

// How a session takes up a run that was cut off.

namespace castbench {

namespace {

double msOf(microseconds duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

/// The run has a number in the store from now on.
QCoro::Task<Expected<RunId>> RunSession::enter()
{
    return m_setup.resumed ? takeOver() : m_setup.store.createRun(m_journal.record());
}

/// From now on nobody else resumes the run.
QCoro::Task<Expected<RunId>> RunSession::takeOver()
{
    const CutOffRun &run = *m_setup.resumed;
    if (const auto resumable = checkResumable(run.record); !resumable)
        co_return resumable.error();
    const RunId id = run.record.id;
    const auto self = shared_from_this();
    const auto taken = co_await m_setup.store.passOn(id, run.record.owner, m_journal.record().owner);
    m_taken = taken.has_value();
    if (!taken)
        co_return taken.error();
    co_return id;
}

/// All is checked: from here on what happens belongs to the run. The attempt that was cut off ends with what
/// was stored last, before anything else is stored.
void RunSession::goOn()
{
    const CutOffRun &run = *m_setup.resumed;
    m_journal.anchor().take();
    m_journal.begin(run.record.id);
    m_journal.hold(false);
    m_journal.saveAs(run.record.state);
    m_journal.hold(true);
    m_journal.noteFindings(m_findings);
    if (m_found)
        m_journal.event(
            QStringLiteral("switch-changed"), Severity::Warning,
            QStringLiteral("The switch reads %1. At the run's end it gets back what it had before the "
                           "run: %2.")
                .arg(m_found->cap.text(), m_journal.record().formerCap->cap.text()),
            {}, m_setup.driver->device());
}

/// Every series that was measured ends here with its newest value, until the probes measure again.
void RunSession::noteDowntimes()
{
    const CutOffRun &run = *m_setup.resumed;
    const UtcTime now = m_journal.anchor().referenceNow();
    m_crew.expectSince(now);
    for (const Gap &gap : run.downtimes)
        m_downtimes.add(gap);
    SampleBatch batch;
    for (const auto &[series, until] : run.stored.until) {
        if (until >= now)
            continue;
        Gap gap;
        gap.series = series;
        gap.from = until;
        gap.to = now;
        gap.reason = GapReason::ControllerDown;
        gap.detail = QStringLiteral("The program that carried out the run had ended.");
        m_downtimes.add(gap);
        batch.gaps.push_back(std::move(gap));
    }
    m_journal.hub().accept(std::move(batch));
}

void RunSession::noteResumed(const QJsonObject &formerVersions)
{
    const CutOffRun &run = *m_setup.resumed;
    const RunRecord &record = m_journal.record();
    const auto lost = std::chrono::round<milliseconds>(m_since - run.lastStored);
    const int first = m_steps.firstStep();
    QJsonObject data{{QStringLiteral("lost_ms"), msOf(m_since - run.lastStored)}};
    if (first < static_cast<int>(record.steps.size())) {
        data.insert(QStringLiteral("step"), first);
        data.insert(QStringLiteral("attempt"), record.steps[static_cast<std::size_t>(first)].attempt);
    }
    if (record.versions != formerVersions)
        data.insert(QStringLiteral("versions_before"), formerVersions);
    m_journal.event(
        QStringLiteral("run-resumed"), Severity::Warning,
        QStringLiteral("The run goes on; nobody carried it out for %1.").arg(formatDuration(lost)), data);
}

/// What remote probes measured meanwhile has made gaps smaller.
void RunSession::settleDowntimes()
{
    if (m_setup.resumed && m_downtimes.takeChanged())
        m_setup.store.replaceGaps(m_setup.resumed->record.id, GapReason::ControllerDown, m_downtimes.gaps());
}

/// Whoever tries again may: what could not be begun has changed nothing.
QCoro::Task<void> RunSession::giveBack()
{
    if (!m_taken)
        co_return;
    CallStop call{std::stop_token{}};
    const std::optional<ProcessIdentity> &owner = m_journal.record().owner;
    auto passing =
        beginCall([&] { return m_setup.store.passOn(m_setup.resumed->record.id, owner, std::nullopt); });
    const auto passed = co_await bounded(m_setup.clock, std::move(passing), call, m_setup.timing.storage);
    // What stays taken is free once this program ends.
    Q_UNUSED(passed);
}

} // namespace castbench
