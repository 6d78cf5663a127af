#pragma once

#include "controllers/run/runobserver.h"
#include "controllers/run/runstate.h"
#include "controllers/run/samplehub.h"
#include "controllers/run/timeanchor.h"

#include <vector>

namespace castbench {

struct RunSetup;

/// Says the same to everybody: what happens to the run goes into its record, to the store and to the
/// observers from here.
class RunJournal
{
public:
    explicit RunJournal(const RunSetup &setup);

    RunRecord &record()
    {
        return m_record;
    }
    const RunRecord &record() const
    {
        return m_record;
    }
    SampleHub &hub()
    {
        return m_hub;
    }
    TimeAnchor &anchor()
    {
        return m_anchor;
    }

    void addObserver(RunObserver *observer);
    void removeObserver(RunObserver *observer);

    /// Called with every batch, after the observers.
    void onBatch(std::function<void(const SampleBatch &)> listener)
    {
        m_onBatch = std::move(listener);
    }

    /// The store knows the run under `id` from now on.
    void begin(RunId id);
    /// Takes the run to its next state, or refuses.
    Expected<void> transit(RunTransition transition);
    void event(const QString &kind, Severity severity, const QString &message, const QJsonObject &data = {},
               const QString &device = {});
    /// Stores what the preflight found.
    void noteFindings(const std::vector<Finding> &findings);
    /// Shows it to the observers.
    void tellFindings(const std::vector<Finding> &findings);
    void stepChanged(int step);
    /// The same for the steps from `first` on.
    void stepsChanged(int first);
    void progressed(const RunProgress &progress);
    /// While held, the record stays in the store as it is: whoever is asked to resume a run and cannot leaves
    /// it as it was found.
    void hold(bool held)
    {
        m_held = held;
    }
    /// Hands the record to the store.
    void save();
    /// The same, with the state that it is about to have.
    void saveAs(RunState state);
    /// Nothing is stored or told any more.
    void close();

private:
    template<typename Call>
    void tell(Call call);
    void tellStep(int step);
    void batchArrived(const SampleBatch &batch);

    RunStore &m_store;
    TimeAnchor m_anchor;
    SampleHub m_hub;
    RunRecord m_record;
    bool m_closed = false;
    bool m_held = false;
    std::vector<RunObserver *> m_observers;
    std::function<void(const SampleBatch &)> m_onBatch;
};

} // namespace castbench
