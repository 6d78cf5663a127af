#include "tests/support/ui/fakerunservice.h"

#include <qcorofuture.h>

#include <algorithm>

namespace castbench {

QCoro::Task<Expected<std::vector<Finding>>> FakeRunService::check(RunRequest wanted, std::stop_token stop)
{
    calls += QStringLiteral("check");
    checked = wanted;
    if (holdsCheck) {
        const auto held = std::make_shared<QPromise<void>>();
        held->start();
        m_heldChecks.push_back(held);
        const std::stop_callback withdrawn(stop, [held] { held->finish(); });
        const QFuture<void> released = held->future();
        co_await released;
    }
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The check was withdrawn."), {}};
    co_return findings;
}

void FakeRunService::releaseCheck()
{
    for (const auto &held : m_heldChecks)
        held->finish();
    m_heldChecks.clear();
}

Expected<void> FakeRunService::start(const RunRequest &wanted)
{
    if (const auto answered = called(QStringLiteral("start")); !answered)
        return answered;
    request = wanted;
    m_active = true;
    return {};
}

Expected<void> FakeRunService::pause()
{
    return called(QStringLiteral("pause"));
}

Expected<void> FakeRunService::resume()
{
    return called(QStringLiteral("resume"));
}

Expected<void> FakeRunService::skipStep()
{
    return called(QStringLiteral("skipStep"));
}

Expected<void> FakeRunService::abort()
{
    return called(QStringLiteral("abort"));
}

Expected<void> FakeRunService::note(const QString &text)
{
    return called(QStringLiteral("note: ") + text);
}

std::optional<Sample> FakeRunService::latest(const SeriesKey &series) const
{
    const auto found = std::find_if(m_latest.rbegin(), m_latest.rend(),
                                    [&series](const Sample &sample) { return sample.series == series; });
    return found == m_latest.rend() ? std::nullopt : std::optional(*found);
}

void FakeRunService::begin(const RunRecord &record)
{
    m_active = true;
    m_record = record;
    Q_EMIT started(record);
    Q_EMIT stateChanged(record.state);
}

void FakeRunService::tellState(RunState state)
{
    m_record->state = state;
    m_progress.state = state;
    Q_EMIT stateChanged(state);
}

void FakeRunService::tellStep(const StepRecord &step)
{
    m_record->steps.at(static_cast<std::size_t>(step.index)) = step;
    Q_EMIT stepChanged(step);
}

void FakeRunService::tellProgress(const RunProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressed(progress);
}

void FakeRunService::tellBatch(const SampleBatch &batch)
{
    m_latest.insert(m_latest.end(), batch.samples.begin(), batch.samples.end());
    for (const Event &event : batch.events)
        Q_EMIT eventRaised(event);
    Q_EMIT batchArrived(batch);
}

void FakeRunService::end(const RunRecord &record)
{
    m_record = record;
    m_active = false;
    Q_EMIT stateChanged(record.state);
    Q_EMIT ended(record);
}

Expected<void> FakeRunService::called(const QString &what)
{
    calls += what;
    return answer;
}

} // namespace castbench
