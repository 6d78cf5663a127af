#pragma once

#include "controllers/contracts/probe.h"
#include "controllers/domain/run.h"

#include <map>
#include <vector>

namespace castbench {

/// A run whose program ended before the run did, as the store holds it.
struct CutOffRun
{
    RunRecord record;
    ProbeSettings::Stored stored;
    std::vector<Gap> downtimes; ///< ControllerDown, of earlier resumptions
    bool streamStarted = false; ///< the run had started the stream, which is to end with it
    UtcTime lastStored;         ///< reference time of the newest thing that was stored
};

/// Whether the run can be resumed. Errors: InvalidInput (it is over), Refused (it goes on, here or on another
/// computer); the message names the remedy.
Expected<void> checkResumable(const RunRecord &record);
/// `deliveries` as RunReader answers them.
CutOffRun cutOffRun(const RunData &data, std::map<QString, quint64> deliveries);

/// The first step that is neither completed nor skipped; the number of steps where there is none.
int firstOpenStep(const RunRecord &record);
/// No step is left: all but the lab's restoring is done.
inline bool isCarriedOut(const RunRecord &record)
{
    return !record.steps.empty() && firstOpenStep(record) == static_cast<int>(record.steps.size());
}
/// True if the run had not come to its first step: it begins as a new one does.
bool hadNotBegun(const CutOffRun &run);
/// The record with which the run goes on: the attempt that was under way is interrupted and kept, and planned
/// anew as the next one.
RunRecord resumedRecord(const CutOffRun &run);

/// Intervals in which nobody carried the run out. What remote probes measured meanwhile arrives later: the
/// gap of a series then begins where that ends.
class Downtimes
{
public:
    /// What is left of a gap and not longer than `least` is none: as far are samples apart anyway.
    explicit Downtimes(milliseconds least)
        : m_least(least)
    {
    }

    void add(const Gap &gap);
    void batchArrived(const SampleBatch &batch);
    /// Whether batches have changed a gap since the last look.
    bool takeChanged();
    std::vector<Gap> gaps() const;

private:
    void cover(const SeriesKey &series, UtcTime from, UtcTime to);

    milliseconds m_least;
    std::map<SeriesKey, std::vector<Gap>> m_gaps;
    bool m_changed = false;
};

} // namespace castbench
