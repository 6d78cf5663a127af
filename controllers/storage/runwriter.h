#pragma once

#include "controllers/domain/run.h"
#include "controllers/storage/database.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace castbench {

/// Writes runs within transactions that its user begins and ends; on the database's thread.
/// Errors: NotFound for a run that does not exist, InvalidInput for a value that cannot be kept, and those
/// of Database.
class RunWriter
{
public:
    explicit RunWriter(const Database &database);

    Expected<RunId> create(const RunRecord &record);
    Expected<void> update(const RunRecord &record);
    /// Whether the run exists.
    Expected<void> checkRun(RunId run);

    enum class Admission {
        New,
        SeenBefore, ///< its delivery was stored before
    };
    /// Looks at a batch without writing, so that one that cannot be kept harms no other.
    Expected<Admission> admit(RunId run, const SampleBatch &batch);
    /// Writes an admitted batch.
    Expected<void> append(RunId run, const SampleBatch &batch);

    /// Looks whether the run can be passed on from `owner` to somebody else. Errors also: Refused.
    Expected<void> checkOwner(RunId run, const std::optional<ProcessIdentity> &owner);
    Expected<void> setOwner(RunId run, const std::optional<ProcessIdentity> &owner);
    /// `gaps` take the place of those of `reason`.
    Expected<void> replaceGaps(RunId run, GapReason reason, const std::vector<Gap> &gaps);
    /// Must be called after a rollback: what was learned of the database within the transaction is not so.
    void forget();

private:
    struct RunSeries
    {
        RunId run = 0;
        SeriesKey key;

        bool operator==(const RunSeries &) const = default;
    };
    struct RunSeriesHash
    {
        std::size_t operator()(const RunSeries &series) const;
    };
    using DeliveryStream = std::pair<RunId, QString>;

    Expected<bool> runExists(RunId run);
    Expected<quint64> lastSequence(const DeliveryStream &stream);
    Expected<qint64> seriesId(RunId run, const SeriesKey &key);
    Expected<qint64> findSeries(RunId run, const SeriesKey &key);
    Expected<void> insertSample(qint64 series, const Sample &sample);
    Expected<bool> tryInsertSample(qint64 series, const Sample &sample, qint64 repetition);
    Expected<void> insertRepeated(qint64 series, const Sample &sample);
    Expected<void> insertGap(qint64 series, const Gap &gap);
    Expected<void> insertEvent(RunId run, const Event &event);
    Expected<void> storeSequence(const DeliveryStream &stream, quint64 sequence);
    Expected<void> replaceSteps(RunId run, const RunRecord &record);

    const Database &m_database;
    QSqlQuery m_insertSample;
    QSqlQuery m_nextRepetition;
    QSqlQuery m_findSeries;
    QSqlQuery m_insertSeries;
    QSqlQuery m_insertGap;
    QSqlQuery m_insertEvent;
    std::unordered_set<RunId> m_runs;
    std::unordered_map<RunSeries, qint64, RunSeriesHash> m_series;
    std::map<DeliveryStream, quint64> m_sequences;
};

} // namespace castbench
