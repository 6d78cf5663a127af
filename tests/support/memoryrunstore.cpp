#include "tests/support/memoryrunstore.h"

#include <QMetaObject>

#include <algorithm>
#include <iterator>

namespace castbench::test {

namespace {

template<typename T>
void appendAll(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

} // namespace

QCoro::Task<Expected<RunId>> MemoryRunStore::createRun(const RunRecord &record)
{
    if (failure)
        co_return Error(*failure);
    const RunId id = static_cast<RunId>(m_runs.size()) + 1;
    RunRecord kept = record;
    kept.id = id;
    history.push_back(kept);
    m_runs[id].record = kept;
    co_return id;
}

void MemoryRunStore::updateRun(const RunRecord &record)
{
    if (failure || hangs)
        return;
    history.push_back(record);
    RunRecord &kept = m_runs[record.id].record;
    const auto owner = kept.owner;
    kept = record;
    kept.owner = owner;
}

QCoro::Task<Expected<void>> MemoryRunStore::passOn(RunId run, std::optional<ProcessIdentity> from,
                                                   std::optional<ProcessIdentity> to)
{
    if (failure)
        co_return Error(*failure);
    RunRecord &record = m_runs[run].record;
    if (isFinal(record.state) || record.owner != from)
        co_return Error{ErrorCode::Refused, QStringLiteral("Another program has resumed the run."), {}};
    record.owner = to;
    co_return Expected<void>{};
}

void MemoryRunStore::replaceGaps(RunId run, GapReason reason, std::vector<Gap> gaps)
{
    if (failure || hangs)
        return;
    std::vector<Gap> &kept = m_runs[run].gaps;
    std::erase_if(kept, [reason](const Gap &gap) { return gap.reason == reason; });
    appendAll(kept, gaps);
}

void MemoryRunStore::append(RunId run, SampleBatch batch)
{
    if (hangs)
        return;
    if (failure) {
        const Error error = *failure;
        answerLater([this, error, committed = batch.committed] {
            if (committed)
                committed(error);
            if (m_onFailure)
                m_onFailure(error);
        });
        return;
    }
    const bool known =
        batch.delivery && !m_deliveries.insert({batch.delivery->stream, batch.delivery->sequence}).second;
    if (!known) {
        RunData &data = m_runs[run];
        appendAll(data.samples, batch.samples);
        appendAll(data.gaps, batch.gaps);
        appendAll(data.events, batch.events);
    }
    if (batch.committed)
        answerLater([committed = batch.committed] { committed({}); });
}

QCoro::Task<Expected<void>> MemoryRunStore::flush()
{
    if (failure)
        co_return Error(*failure);
    co_return Expected<void>{};
}

void MemoryRunStore::onFailure(std::function<void(const Error &)> handler)
{
    m_onFailure = std::move(handler);
}

Expected<std::vector<RunRecord>> MemoryRunStore::runs() const
{
    std::vector<RunRecord> records;
    std::transform(m_runs.rbegin(), m_runs.rend(), std::back_inserter(records),
                   [](const auto &entry) { return entry.second.record; });
    std::stable_sort(records.begin(), records.end(),
                     [](const RunRecord &a, const RunRecord &b) { return a.startedAt > b.startedAt; });
    return records;
}

Expected<RunRecord> MemoryRunStore::run(RunId id) const
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return Error{ErrorCode::NotFound, QStringLiteral("There is no such run."), {}};
    return found->second.record;
}

Expected<RunData> MemoryRunStore::load(RunId id) const
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return Error{ErrorCode::NotFound, QStringLiteral("There is no such run."), {}};
    RunData data = found->second;
    std::stable_sort(data.samples.begin(), data.samples.end(), [](const Sample &a, const Sample &b) {
        return std::tie(a.series, a.at) < std::tie(b.series, b.at);
    });
    std::stable_sort(data.gaps.begin(), data.gaps.end(), [](const Gap &a, const Gap &b) {
        return std::tie(a.series, a.from) < std::tie(b.series, b.from);
    });
    std::stable_sort(data.events.begin(), data.events.end(),
                     [](const Event &a, const Event &b) { return a.at < b.at; });
    return data;
}

Expected<std::map<QString, quint64>> MemoryRunStore::deliveries(RunId) const
{
    std::map<QString, quint64> last;
    for (const auto &[stream, sequence] : m_deliveries)
        last[stream] = std::max(last[stream], sequence);
    return last;
}

void MemoryRunStore::put(const RunData &data)
{
    m_runs[data.record.id] = data;
}

void MemoryRunStore::answerLater(std::function<void()> call)
{
    QMetaObject::invokeMethod(&m_context, std::move(call), Qt::QueuedConnection);
}

} // namespace castbench::test
