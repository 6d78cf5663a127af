#include "controllers/run/runsession.h"

#include "controllers/run/capkeeper.h"
#include "controllers/run/caprestore.h"
#include "controllers/run/preflight.h"

namespace castbench {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("The run was stopped."), {}};
}

QString broadcasterOf(const RunSetup &setup)
{
    if (!setup.plan.broadcaster.isEmpty() || setup.lab.broadcasters.empty())
        return setup.plan.broadcaster;
    return setup.lab.broadcasters.front().id;
}

} // namespace

RunSession::RunSession(RunSetup setup)
    : m_setup(std::move(setup))
    , m_journal(m_setup)
    , m_watch(m_setup, m_journal)
    , m_steps(m_setup, m_journal, m_watch,
              [this](const Error &error) {
                  if (const auto reason = m_losses.switchLost(error))
                      fail(*reason);
              })
    , m_crew(m_setup, m_journal)
    , m_losses(m_setup.plan, m_setup.driver ? m_setup.driver->device() : QString(), broadcasterOf(m_setup))
    , m_downtimes(2 * m_setup.plan.sampleInterval)
{
    m_journal.onBatch([this](const SampleBatch &batch) { batchArrived(batch); });
    m_journal.hub().onStorage([this](const std::optional<Error> &error) { storageChanged(error); });
}

QCoro::Task<RunRecord> RunSession::run([[maybe_unused]] std::shared_ptr<RunSession> self)
{
    if (!m_journal.transit(RunTransition::Start))
        co_return m_journal.record();
    m_setup.store.onFailure([weak = weak_from_this()](const Error &error) {
        if (const auto session = weak.lock())
            session->m_journal.hub().storageFailed(error);
    });
    auto outcome = co_await prepare();
    if (outcome)
        outcome = co_await perform();
    if (!m_gone) {
        leave(outcome);
        co_await restore();
    }
    if (!m_gone)
        co_await finish();
    co_return m_journal.record();
}

QCoro::Task<Expected<void>> RunSession::prepare()
{
    auto outcome = co_await clear();
    if (outcome)
        outcome = co_await readFormer();
    if (outcome)
        outcome = co_await startDevices();
    if (outcome && !mayPrepare())
        outcome = cancelled();
    co_return outcome;
}

// Checks that need no answer come first in the list, the store next, then the devices.
QCoro::Task<Expected<void>> RunSession::clear()
{
    std::vector<Finding> findings = preflight::checkPlan(m_setup);
    CallStop call(m_stop.get_token());
    auto entering = beginCall([&] { return enter(); });
    auto checking = preflight::checkDevices(m_setup, m_stop.get_token());
    const auto id = co_await bounded(m_setup.clock, std::move(entering), call, m_setup.timing.storage,
                                     m_setup.timing.cancelGrace);
    if (m_gone)
        co_return cancelled();
    if (id) {
        if (!m_setup.resumed)
            m_journal.begin(*id);
    } else {
        const Finding finding{Severity::Error,
                              {},
                              QStringLiteral("store"),
                              id.error().text(),
                              QStringLiteral("Check that the database can be written.")};
        findings.push_back(finding);
    }
    const auto devices = co_await checking;
    if (!devices || !mayPrepare())
        co_return cancelled();
    findings.insert(findings.end(), devices->begin(), devices->end());
    m_journal.noteFindings(findings);
    m_journal.tellFindings(findings);
    m_findings = findings;
    if (const auto verdict = preflight::verdict(findings))
        co_return *verdict;
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> RunSession::readFormer()
{
    CapDriver *driver = m_setup.driver;
    if (!driver)
        co_return Expected<void>{};
    CallStop call(m_stop.get_token());
    const milliseconds limit = m_setup.timing.driverCall;
    auto reading = beginCall([&] { return driver->read(m_setup.port, call.token()); });
    const auto former =
        co_await bounded(m_setup.clock, std::move(reading), call, capCallLimit(*driver, m_setup.timing));
    if (!mayPrepare())
        co_return cancelled();
    if (!former)
        co_return former.error().within(driver->device());
    std::optional<CapReading> &kept = m_journal.record().formerCap;
    if (!kept)
        kept = *former;
    else if (kept->cap != former->cap || kept->native != former->native)
        m_found = *former;
    m_journal.save();
    auto identifying = beginCall([&] { return driver->identify(call.token()); });
    const auto identity = co_await bounded(m_setup.clock, std::move(identifying), call, limit);
    if (identity)
        m_switchVersions.insert(driver->device(), identity->description);
    co_return Expected<void>{};
}

QCoro::Task<Expected<void>> RunSession::startDevices()
{
    if (!mayPrepare())
        co_return cancelled();
    if (m_setup.resumed)
        goOn();
    auto outcome = co_await m_crew.stream().start(m_stop.get_token());
    if (outcome && mayPrepare() && m_setup.resumed)
        noteDowntimes();
    if (outcome && mayPrepare())
        outcome = co_await m_crew.startProbes(m_stop.get_token());
    if (outcome && mayPrepare() && !isCarriedOut(m_journal.record()))
        co_await m_crew.warmUp(m_stop.get_token());
    co_return outcome;
}

QCoro::Task<Expected<void>> RunSession::perform()
{
    m_journal.anchor().take();
    const SteadyTime start = m_setup.clock.steadyNow();
    m_steps.begin(start);
    m_since = m_journal.anchor().reference(start);
    if (!m_setup.resumed || hadNotBegun(*m_setup.resumed))
        m_journal.record().startedAt = m_since;
    m_performing = true;
    m_owesRestoring = m_setup.resumed && !m_journal.record().restored;
    m_journal.hold(false);
    const QJsonObject formerVersions = m_journal.record().versions;
    collectVersions();
    if (m_setup.resumed)
        noteResumed(formerVersions);
    const auto cleared = m_journal.transit(RunTransition::Cleared);
    if (!cleared)
        co_return cleared;
    m_journal.stepsChanged(m_steps.firstStep());
    scheduleTick(start + seconds{1});
    // Kept here, because the experiment's own state may live in the function object.
    const Experiment experiment = m_setup.experiment;
    try {
        co_return co_await experiment(m_steps);
    } catch (...) {
        co_return currentException().within(QStringLiteral("experiment"));
    }
}

void RunSession::leave(const Expected<void> &outcome)
{
    m_steps.interrupt();
    m_steps.stop();
    if (m_journal.record().state == RunState::Restoring)
        return;
    const auto finished = outcome ? m_journal.transit(RunTransition::Finish) : outcome;
    if (!finished)
        fail(finished.error());
}

// The switch and all else at the same time: neither waits for the other, whatever fails.
QCoro::Task<void> RunSession::restore()
{
    auto restoring = restoreSwitch();
    auto stopping = m_crew.stopAll(m_hurry.get_token(), shared_from_this());
    co_await restoring;
    co_await stopping;
}

QCoro::Task<void> RunSession::restoreSwitch()
{
    const auto former = m_journal.record().formerCap;
    if ((!m_steps.hasWritten() && !m_owesRestoring) || !former)
        co_return;
    co_await m_steps.settle();
    if (m_gone)
        co_return;
    bool told = false;
    const auto failed = [this, &told](const Error &error) {
        if (std::exchange(told, true) || m_gone)
            return;
        m_journal.event(QStringLiteral("restore-retry"), Severity::Warning,
                        QStringLiteral("The switch could not be restored yet: %1").arg(error.text()), {},
                        m_setup.driver->device());
    };
    const auto reading = co_await restoreCap(m_setup.clock, *m_setup.driver, m_setup.port, *former,
                                             m_setup.timing, failed, m_giveUp.get_token());
    if (!m_gone)
        switchRestored(reading);
}

void RunSession::switchRestored(const Expected<CapReading> &reading)
{
    RunRecord &record = m_journal.record();
    const CapReading former = *record.formerCap;
    const QString device = m_setup.driver->device();
    record.restored = reading.has_value();
    if (reading) {
        record.restoredCap = *reading;
        m_journal.event(QStringLiteral("switch-restored"), Severity::Info,
                        QStringLiteral("The switch has its former cap again: %1.").arg(former.cap.text()), {},
                        device);
        m_journal.save();
        return;
    }
    const Error error{
        reading.error().code,
        QStringLiteral("The switch could not be restored (%1). Set port %2 back to %3 (%4) by hand.")
            .arg(reading.error().text(), QString::number(m_setup.port), former.cap.text(), former.native),
        device};
    m_journal.event(QStringLiteral("switch-not-restored"), Severity::Error, error.message, {}, device);
    record.failure = error.text();
    fail(error);
}

QCoro::Task<void> RunSession::finish()
{
    m_tick.reset();
    RunRecord &record = m_journal.record();
    record.finishedAt = m_journal.anchor().referenceNow();
    collectVersions();
    m_crew.addGaps(m_performing ? m_since : record.startedAt, *record.finishedAt);
    settleDowntimes();
    m_journal.hub().retry();
    auto stored = co_await flush();
    if (!stored && !m_gone)
        fail(stored.error());
    else if (!m_gone)
        m_journal.hub().endOutage();
    auto end = m_aborted   ? RunTransition::EndAborted
               : m_failure ? RunTransition::EndFailed
                           : RunTransition::EndDone;
    if (m_gone)
        co_return;
    if (m_failure && !m_aborted)
        record.failure = m_failure->text();
    m_journal.saveAs(*nextState(record.state, end));
    stored = co_await flush();
    if (m_gone)
        co_return;
    if (!stored && end == RunTransition::EndDone) {
        end = RunTransition::EndFailed;
        record.failure = stored.error().text();
    }
    if (staysCutOff())
        co_await giveBack();
    if (m_gone)
        co_return;
    const auto ended = m_journal.transit(end);
    Q_ASSERT(ended);
    m_setup.store.onFailure({});
    m_journal.close();
}

QCoro::Task<Expected<void>> RunSession::flush()
{
    if (m_journal.record().id == 0)
        co_return Expected<void>{};
    CallStop call{std::stop_token{}};
    auto flushing = beginCall([&] { return m_setup.store.flush(); });
    co_return co_await bounded(m_setup.clock, std::move(flushing), call, m_setup.timing.storage);
}

Expected<void> RunSession::pause()
{
    auto changed = m_journal.transit(RunTransition::Pause);
    if (changed)
        m_steps.pause();
    return changed;
}

Expected<void> RunSession::resume()
{
    auto changed = m_journal.transit(RunTransition::Resume);
    if (changed)
        m_steps.resume();
    return changed;
}

Expected<void> RunSession::skipStep()
{
    auto allowed = m_journal.transit(RunTransition::Skip);
    return allowed ? m_steps.skip() : allowed;
}

Expected<void> RunSession::abort()
{
    const bool restoring = m_journal.record().state == RunState::Restoring;
    auto changed = m_journal.transit(RunTransition::Abort);
    if (!changed)
        return changed;
    if (restoring) {
        m_hurry.request_stop();
        // A person who has gone home must not keep the run for ever.
        if (m_setup.driver && m_setup.driver->abilities().needsPerson)
            m_giveUp.request_stop();
        return changed;
    }
    m_aborted = true;
    if (m_journal.record().state == RunState::Aborted)
        return changed;
    m_journal.event(QStringLiteral("aborted"), Severity::Warning, QStringLiteral("The run was aborted."));
    stopSoon();
    return changed;
}

void RunSession::note(const QString &text)
{
    QString &notes = m_journal.record().notes;
    notes += (notes.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    m_journal.event(QStringLiteral("note"), Severity::Info, text);
    m_journal.save();
}

void RunSession::setSourceClock(const QString &source, const ClockReading &reading)
{
    for (Probe *probe : m_setup.probes)
        probe->setSourceClock(source, reading);
}

void RunSession::abandon()
{
    if (isFinal(m_journal.record().state) || m_journal.record().state == RunState::Created || m_gone)
        return;
    m_gone = true;
    m_tick.reset();
    m_stopTimer.reset();
    m_setup.store.onFailure({});
    m_journal.close();
    m_steps.stop();
    const auto former = m_journal.record().formerCap;
    m_stop.request_stop();
    m_hurry.request_stop();
    m_giveUp.request_stop();
    const bool canRestore = m_setup.driver && !m_setup.driver->abilities().needsPerson;
    if (canRestore && (m_steps.hasWritten() || m_owesRestoring) && former && !m_journal.record().restored)
        beginCall([&] { return m_setup.driver->restore(m_setup.port, *former, std::stop_token{}); });
    m_crew.dismiss(shared_from_this());
}

void RunSession::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
    const bool restoring = m_journal.record().state == RunState::Restoring;
    if (!m_journal.transit(RunTransition::Fail) || restoring)
        return;
    m_journal.event(QStringLiteral("run-failed"), Severity::Error, error.text());
    stopSoon();
}

// Calls are cancelled from a timer, because a probe or an observer may be the caller and would find itself
// stopped from within its own call.
void RunSession::stopSoon()
{
    m_steps.stop();
    m_stopTimer = m_setup.clock.schedule(m_setup.clock.steadyNow(), [this] { m_stop.request_stop(); });
}

bool RunSession::mayPrepare() const
{
    return !m_gone && m_journal.record().state == RunState::Preflight;
}

} // namespace castbench
