#include "controllers/run/cutoffrun.h"

#include "controllers/domain/core.h"

#include <algorithm>
#include <utility>

namespace castbench {

namespace {

bool isOpen(const StepRecord &step)
{
    return step.outcome != StepOutcome::Completed && step.outcome != StepOutcome::Skipped;
}

bool hasBegun(const StepRecord &step)
{
    return step.outcome == StepOutcome::Running || step.outcome == StepOutcome::Interrupted;
}

/// These grow from the run's start to its end.
bool isCount(Metric metric)
{
    switch (metric) {
    case Metric::DroppedFramesNetwork:
    case Metric::DroppedFramesEncoder:
    case Metric::DroppedFramesRendering:
    case Metric::TotalFrames:
    case Metric::ChatMessagesLost:
        return true;
    default:
        return false;
    }
}

void include(std::map<SeriesKey, UtcTime> &until, const SeriesKey &series, UtcTime at)
{
    UtcTime &newest = until.try_emplace(series, at).first->second;
    newest = std::max(newest, at);
}

} // namespace

Expected<void> checkResumable(const RunRecord &record)
{
    const QString run = QString::number(record.id);
    if (isFinal(record.state))
        return Error{
            ErrorCode::InvalidInput,
            Core::tr("Run %1 is over; only a run that was cut off can be resumed. Start a new run of "
                     "its plan.")
                .arg(run),
            {}};
    if (isCutOff(record))
        return {};
    const ProcessIdentity &owner = *record.owner;
    if (!owner.isOnThisMachine())
        return Error{
            ErrorCode::Refused,
            Core::tr("Run %1 was begun by %2 on %3, and only that computer knows whether it goes on. "
                     "Resume it there.")
                .arg(run, owner.program, owner.host),
            {}};
    return Error{ErrorCode::Refused,
                 Core::tr("Run %1 goes on: %2 carries it out (process %3). Wait until it ends.")
                     .arg(run, owner.program, QString::number(owner.pid)),
                 {}};
}

CutOffRun cutOffRun(const RunData &data, std::map<QString, quint64> deliveries)
{
    CutOffRun run;
    run.record = data.record;
    run.stored.deliveries = std::move(deliveries);
    run.lastStored = data.record.startedAt;
    for (const StepRecord &step : data.record.steps)
        run.lastStored = std::max(run.lastStored, step.actualStart.value_or(run.lastStored));
    for (const Sample &sample : data.samples) {
        include(run.stored.until, sample.series, sample.at);
        run.lastStored = std::max(run.lastStored, sample.at);
        // The samples of a series come in the order of their instants.
        if (isCount(sample.series.metric))
            run.stored.counts[sample.series] = sample.value;
    }
    for (const Gap &gap : data.gaps) {
        include(run.stored.until, gap.series, gap.to);
        if (gap.reason == GapReason::ControllerDown)
            run.downtimes.push_back(gap);
    }
    for (const Event &event : data.events) {
        run.lastStored = std::max(run.lastStored, event.at);
        run.streamStarted = run.streamStarted || event.kind == QLatin1StringView("stream-started");
    }
    return run;
}

int firstOpenStep(const RunRecord &record)
{
    const auto open = std::find_if(record.steps.begin(), record.steps.end(), isOpen);
    return static_cast<int>(open - record.steps.begin());
}

bool hadNotBegun(const CutOffRun &run)
{
    return run.record.state == RunState::Created || run.record.state == RunState::Preflight;
}

RunRecord resumedRecord(const CutOffRun &run)
{
    RunRecord record = run.record;
    record.state = RunState::Created;
    record.failure.clear();
    record.finishedAt.reset();
    const auto index = static_cast<std::size_t>(firstOpenStep(record));
    if (index >= record.steps.size())
        return record;
    record.restored = false;
    record.restoredCap.reset();
    if (!hasBegun(record.steps[index]))
        return record;
    StepRecord next;
    next.index = record.steps[index].index;
    next.attempt = record.steps[index].attempt + 1;
    next.step = record.steps[index].step;
    StepRecord cut = std::exchange(record.steps[index], next);
    cut.outcome = StepOutcome::Interrupted;
    if (!cut.actualEnd)
        cut.actualEnd = run.lastStored;
    if (!cut.actualStart)
        cut.actualStart = cut.actualEnd;
    record.formerAttempts.push_back(std::move(cut));
    return record;
}

void Downtimes::add(const Gap &gap)
{
    m_gaps[gap.series].push_back(gap);
}

void Downtimes::batchArrived(const SampleBatch &batch)
{
    for (const Sample &sample : batch.samples)
        cover(sample.series, sample.at, sample.at);
    for (const Gap &gap : batch.gaps) {
        if (gap.reason != GapReason::ControllerDown)
            cover(gap.series, gap.from, gap.to);
    }
}

// A probe measures without a break until it is stopped, and says itself what it could not measure.
void Downtimes::cover(const SeriesKey &series, UtcTime from, UtcTime to)
{
    const auto found = m_gaps.find(series);
    if (found == m_gaps.end())
        return;
    for (Gap &gap : found->second) {
        if (from > gap.to || to <= gap.from)
            continue;
        gap.from = std::min(to, gap.to);
        m_changed = true;
    }
    std::erase_if(found->second, [this](const Gap &gap) { return gap.to - gap.from <= m_least; });
}

bool Downtimes::takeChanged()
{
    return std::exchange(m_changed, false);
}

std::vector<Gap> Downtimes::gaps() const
{
    std::vector<Gap> all;
    for (const auto &[series, gaps] : m_gaps)
        all.insert(all.end(), gaps.begin(), gaps.end());
    return all;
}

} // namespace castbench
