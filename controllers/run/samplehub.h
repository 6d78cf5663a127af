#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/runstore.h"
#include "controllers/contracts/samplesink.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace castbench {

/// Takes what the probes measured and hands it to the store, to further sinks and to one listener.
///
/// What the store refuses is not forgotten: events and gaps are handed over again once it works, and
/// samples that were lost turn into gaps. Batches of a remote probe are refused instead, for its spool
/// delivers them again. Memory is bounded by the limits below, whatever the store does.
class SampleHub final : public SampleSink
{
public:
    /// Samples handed to the store and not yet durable; beyond that, the store counts as failed.
    static constexpr std::size_t maximumInFlight = 500'000;
    static constexpr std::size_t maximumSeries = 100'000;
    /// Events and gaps that wait for the store.
    static constexpr std::size_t maximumWaiting = 10'000;
    /// A failing disk takes a small batch now and then; the store works again after this long without a
    /// failure.
    static constexpr milliseconds settling{5000};

    /// Runs on the thread of `clock`; all must outlive close().
    SampleHub(const Clock &clock, RunStore &store, std::vector<SampleSink *> sinks);
    ~SampleHub() override;

    /// Everything accepted from now on belongs to `run`; before that, nothing is stored.
    void begin(RunId run);
    /// Called with every batch, before it is stored.
    void onBatch(std::function<void(const SampleBatch &)> listener);
    /// Called once at the beginning of an outage, with the error, and once when it is over, with nothing.
    void onStorage(std::function<void(const std::optional<Error> &)> listener);

    void accept(SampleBatch batch) override;
    /// Tells that the store failed with something that was not a batch.
    void storageFailed(const Error &error);
    /// Since when every write has failed; nothing while the store works.
    std::optional<SteadyTime> failingSince() const;
    /// To be called now and then: notices the end of an outage while nothing is measured.
    void lookAtStorage();
    /// The store works and nothing more is to come: an outage whose end was awaited is over.
    void endOutage();
    /// Hands over again what waits for the store. Also happens by itself with the first success.
    void retry();
    /// From now on batches are dropped; deliveries are refused.
    void close();

    std::optional<Sample> latest(const SeriesKey &series) const;
    /// The newest sample of every series.
    const std::map<SeriesKey, Sample> &latest() const
    {
        return m_latest;
    }

private:
    struct Span;
    struct Ledger;

    void keep(SampleBatch batch);
    void store(SampleBatch batch, Span span);
    void refuse(SampleBatch batch);
    void dropImpossible(SampleBatch &batch) const;

    RunStore &m_store;
    std::vector<SampleSink *> m_sinks;
    std::optional<RunId> m_run;
    bool m_closed = false;
    std::function<void(const SampleBatch &)> m_onBatch;
    std::map<SeriesKey, Sample> m_latest;
    std::shared_ptr<Ledger> m_ledger; ///< outlives the hub in answers that are still to come
};

} // namespace castbench
