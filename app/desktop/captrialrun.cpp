#include "app/desktop/captrialrun.h"

#include "controllers/switches/guard/portrestore.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr seconds sampleInterval{1};
/// Somebody is looking on; the guard and the next start have more patience.
constexpr RestorePatience patience{milliseconds{250}, milliseconds{2'000}, milliseconds{20'000}};

} // namespace

CapTrialRun::CapTrialRun(std::unique_ptr<CapDriver> driver, const CapTrialRequest &request, Clock &clock,
                         Progress progress)
    : m_driver(std::move(driver))
    , m_request(request)
    , m_clock(clock)
    , m_progress(std::move(progress))
{
    m_trial.asked = request.cap;
}

QCoro::Task<Expected<CapTrial>> CapTrialRun::carryOut(std::shared_ptr<CapTrialRun> run, std::stop_token stop)
{
    run->tell(TrialPhase::Reading);
    const Expected<void> looked = co_await look(run, stop);
    if (!looked)
        co_return Expected<CapTrial>(looked.error());
    run->tell(TrialPhase::Setting);
    const Expected<CapReading> set =
        co_await run->m_driver->set(run->m_request.port, run->m_request.cap, stop);
    if (set) {
        run->m_trial.set = *set;
        co_await measure(run, stop);
    } else if (!stop.stop_requested()) {
        run->m_trial.notSet = set.error();
    }
    run->m_trial.stopped = stop.stop_requested();
    co_await restore(run);
    co_return Expected<CapTrial>(run->m_trial);
}

QCoro::Task<Expected<void>> CapTrialRun::look(std::shared_ptr<CapTrialRun> run, std::stop_token stop)
{
    const auto findings = co_await run->m_driver->check(run->m_request.port, stop);
    if (!findings)
        co_return findings.error();
    for (const Finding &finding : *findings) {
        if (finding.severity == Severity::Error)
            co_return Error{ErrorCode::Refused, finding.message + u' ' + finding.remedy, {}};
    }
    const Expected<CapReading> former = co_await run->m_driver->read(run->m_request.port, stop);
    if (!former)
        co_return former.error();
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The call was cancelled."), {}};
    run->m_trial.former = *former;
    co_return Expected<void>{};
}

QCoro::Task<void> CapTrialRun::measure(std::shared_ptr<CapTrialRun> run, std::stop_token stop)
{
    run->tell(TrialPhase::Measuring);
    const SteadyTime begin = run->m_clock.steadyNow();
    const SteadyTime end = begin + run->m_request.duration;
    SteadyTime next = begin;
    while (!stop.stop_requested()) {
        const auto counters = co_await run->m_driver->counters(run->m_request.port, stop);
        if (stop.stop_requested())
            co_return;
        run->take(counters, begin);
        run->tell(TrialPhase::Measuring);
        if (next >= end)
            co_return;
        // Seconds that a late answer used up are left out.
        while (next <= run->m_clock.steadyNow())
            next += sampleInterval;
        next = std::min(next, std::max(end, run->m_clock.steadyNow()));
        const Expected<void> waited = co_await waitUntil(run->m_clock, next, stop);
        if (!waited)
            co_return;
    }
}

void CapTrialRun::take(const Expected<PortCounters> &counters, SteadyTime begin)
{
    if (!counters) {
        m_trial.notMeasured = counters.error();
        return;
    }
    m_trial.notMeasured.reset();
    if (m_previous) {
        if (const auto sample = trialSample(*m_previous, *counters, begin))
            m_trial.samples.push_back(*sample);
    }
    m_previous = *counters;
}

QCoro::Task<void> CapTrialRun::restore(std::shared_ptr<CapTrialRun> run)
{
    run->tell(TrialPhase::Restoring);
    // A stop ends the trial, never this.
    std::stop_source never;
    const CapReading former = *run->m_trial.former;
    const auto restored = co_await restorePort(
        *run->m_driver, run->m_request.port, former, run->m_clock, patience, [](const Error &) {},
        never.get_token());
    if (restored)
        run->m_trial.restored = *restored;
    else
        run->m_trial.notRestored = restored.error();
    run->tell(TrialPhase::Restoring);
}

void CapTrialRun::tell(TrialPhase phase) const
{
    if (m_progress)
        m_progress(phase, m_trial);
}

std::optional<TrialSample> trialSample(const PortCounters &before, const PortCounters &after,
                                       SteadyTime begin)
{
    if (before.discontinuity != after.discontinuity || after.at <= before.at)
        return std::nullopt;
    const bool forwarded = before.octetsForwarded && after.octetsForwarded;
    const quint64 first = forwarded ? *before.octetsForwarded : before.octetsIn;
    const quint64 last = forwarded ? *after.octetsForwarded : after.octetsIn;
    if (last < first)
        return std::nullopt;
    const std::chrono::duration<double, std::milli> spent = after.at - before.at;
    TrialSample sample;
    sample.from = std::chrono::duration_cast<milliseconds>(before.at - begin);
    sample.until = std::chrono::duration_cast<milliseconds>(after.at - begin);
    sample.kbps = static_cast<double>(last - first) * 8.0 / spent.count(); // bit per ms are kbit/s
    sample.forwarded = forwarded;
    return sample;
}

} // namespace castbench
