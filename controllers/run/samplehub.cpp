#include "controllers/run/samplehub.h"

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

struct Interval
{
    UtcTime from;
    UtcTime to;

    void include(UtcTime at)
    {
        from = std::min(from, at);
        to = std::max(to, at);
    }
};

using Spans = std::map<SeriesKey, Interval>;

Spans spansOf(const std::vector<Sample> &samples)
{
    Spans spans;
    for (const Sample &sample : samples)
        spans.try_emplace(sample.series, Interval{sample.at, sample.at}).first->second.include(sample.at);
    return spans;
}

template<typename T>
void appendBounded(std::vector<T> &to, const std::vector<T> &from, std::size_t maximum)
{
    const std::size_t room = maximum - std::min(maximum, to.size());
    to.insert(to.end(), from.begin(),
              from.begin() + static_cast<std::ptrdiff_t>(std::min(room, from.size())));
}

} // namespace

// What a batch leaves behind if it cannot be stored.
struct SampleHub::Span
{
    Spans lost;
    std::vector<Gap> gaps;
    std::vector<Event> events;

    SampleBatch asBatch() const
    {
        SampleBatch batch;
        batch.gaps = gaps;
        batch.events = events;
        for (const auto &[series, interval] : lost) {
            Gap gap;
            gap.series = series;
            gap.from = interval.from;
            gap.to = interval.to;
            gap.reason = GapReason::StorageFailed;
            batch.gaps.push_back(gap);
        }
        return batch;
    }
};

struct SampleHub::Ledger
{
    const Clock *clock = nullptr; ///< nothing once the hub is closed
    std::size_t inFlight = 0;
    std::optional<SteadyTime> failingSince;
    std::optional<SteadyTime> workingSince; ///< within an outage
    bool outage = false;
    Spans lost; ///< series whose samples could not be stored, and when
    std::vector<Gap> gaps;
    std::vector<Event> events;
    std::function<void(const std::optional<Error> &)> onStorage;
    std::function<void()> onFirstSuccess; ///< after a failure

    void remember(const Span &span)
    {
        for (const auto &[series, interval] : span.lost) {
            const auto found = lost.find(series);
            if (found != lost.end()) {
                found->second.include(interval.from);
                found->second.include(interval.to);
            } else if (lost.size() < maximumSeries) {
                lost.emplace(series, interval);
            }
        }
        appendBounded(gaps, span.gaps, maximumWaiting);
        appendBounded(events, span.events, maximumWaiting);
    }
    void failed(const Error &error)
    {
        if (!clock)
            return;
        workingSince.reset();
        if (!failingSince)
            failingSince = clock->steadyNow();
        if (!std::exchange(outage, true) && onStorage)
            onStorage(error);
    }
    void worked()
    {
        const bool first = std::exchange(failingSince, std::nullopt).has_value();
        if (!clock)
            return;
        if (first)
            workingSince = clock->steadyNow();
        if (first && onFirstSuccess)
            onFirstSuccess();
        settle(SampleHub::settling);
    }
    /// Ends an outage in which the store has worked for `atLeast`.
    void settle(milliseconds atLeast)
    {
        if (!clock || !workingSince || clock->steadyNow() - *workingSince < atLeast)
            return;
        outage = false;
        workingSince.reset();
        if (onStorage)
            onStorage(std::nullopt);
    }
    bool hasWaiting() const
    {
        return !lost.empty() || !gaps.empty() || !events.empty();
    }
    Span takeWaiting()
    {
        return {std::exchange(lost, {}), std::exchange(gaps, {}), std::exchange(events, {})};
    }
};

SampleHub::SampleHub(const Clock &clock, RunStore &store, std::vector<SampleSink *> sinks)
    : m_store(store)
    , m_sinks(std::move(sinks))
    , m_ledger(std::make_shared<Ledger>())
{
    m_ledger->clock = &clock;
    m_ledger->onFirstSuccess = [this] {
        retry();
    };
}

SampleHub::~SampleHub()
{
    close();
}

void SampleHub::begin(RunId run)
{
    m_run = run;
}

void SampleHub::onBatch(std::function<void(const SampleBatch &)> listener)
{
    m_onBatch = std::move(listener);
}

void SampleHub::onStorage(std::function<void(const std::optional<Error> &)> listener)
{
    m_ledger->onStorage = std::move(listener);
}

void SampleHub::accept(SampleBatch batch)
{
    if (m_closed) {
        refuse(std::move(batch));
        return;
    }
    dropImpossible(batch);
    for (const Sample &sample : batch.samples) {
        const auto found = m_latest.find(sample.series);
        if (found == m_latest.end()) {
            if (m_latest.size() < maximumSeries)
                m_latest.emplace(sample.series, sample);
        } else if (sample.at >= found->second.at) {
            found->second = sample;
        }
    }
    for (SampleSink *sink : m_sinks) {
        SampleBatch copy = batch;
        copy.committed = nullptr;
        sink->accept(std::move(copy));
    }
    if (m_onBatch)
        m_onBatch(batch);
    keep(std::move(batch));
}

// A broken probe must not poison means and figures with values that are no numbers.
void SampleHub::dropImpossible(SampleBatch &batch) const
{
    const auto impossible = [](const Sample &sample) {
        return !std::isfinite(sample.value) || (sample.uncertainty && !std::isfinite(*sample.uncertainty));
    };
    std::erase_if(batch.samples, impossible);
}

void SampleHub::keep(SampleBatch batch)
{
    if (!m_run || m_closed) {
        refuse(std::move(batch));
        return;
    }
    if (m_ledger->inFlight + batch.samples.size() > maximumInFlight) {
        if (!batch.delivery)
            m_ledger->remember({spansOf(batch.samples), batch.gaps, batch.events});
        storageFailed(
            {ErrorCode::Storage, QStringLiteral("The store is too slow for what is measured."), {}});
        refuse(std::move(batch));
        return;
    }
    Span span;
    if (!batch.delivery)
        span = {spansOf(batch.samples), batch.gaps, batch.events};
    store(std::move(batch), std::move(span));
}

void SampleHub::store(SampleBatch batch, Span span)
{
    const std::size_t count = batch.samples.size();
    m_ledger->inFlight += count;
    batch.committed = [ledger = m_ledger, span = std::move(span), count,
                       committed = std::move(batch.committed)](const Expected<void> &result) {
        ledger->inFlight -= count;
        if (result) {
            ledger->worked();
        } else {
            ledger->remember(span);
            ledger->failed(result.error());
        }
        if (committed)
            committed(result);
    };
    m_store.append(*m_run, std::move(batch));
}

void SampleHub::refuse(SampleBatch batch)
{
    if (batch.committed)
        batch.committed(Error{ErrorCode::Storage, QStringLiteral("The run does not take samples now."), {}});
}

void SampleHub::storageFailed(const Error &error)
{
    m_ledger->failed(error);
}

std::optional<SteadyTime> SampleHub::failingSince() const
{
    return m_ledger->failingSince;
}

void SampleHub::lookAtStorage()
{
    m_ledger->settle(settling);
}

void SampleHub::endOutage()
{
    m_ledger->settle(milliseconds{0});
}

void SampleHub::retry()
{
    if (!m_run || m_closed || !m_ledger->hasWaiting())
        return;
    Span span = m_ledger->takeWaiting();
    SampleBatch batch = span.asBatch();
    store(std::move(batch), std::move(span));
}

void SampleHub::close()
{
    m_closed = true;
    m_onBatch = nullptr;
    m_ledger->onStorage = nullptr;
    m_ledger->onFirstSuccess = nullptr;
    m_ledger->clock = nullptr;
}

std::optional<Sample> SampleHub::latest(const SeriesKey &series) const
{
    const auto found = m_latest.find(series);
    return found == m_latest.end() ? std::nullopt : std::optional<Sample>{found->second};
}

} // namespace castbench
