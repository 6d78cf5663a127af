#pragma once

#include "controllers/contracts/runstore.h"

#include <memory>
#include <utility>

class QSqlQuery;

namespace castbench {

class Database;

/// Reads runs out of a SQLite file, also while another connection or program writes it: each call sees one
/// state of the database throughout. To be used on the thread that opened it.
class SqliteRunReader final : public RunReader
{
public:
    /// Never makes or changes a file.
    /// Errors: NotFound, InvalidInput (not a Castbench database), NewerVersion, Unsupported (an older
    /// version, which a SqliteRunStore brings up to date), Storage.
    static Expected<std::unique_ptr<SqliteRunReader>> open(const QString &path);
    ~SqliteRunReader() override;

    Expected<std::vector<RunRecord>> runs() const override;
    Expected<RunRecord> run(RunId id) const override;
    Expected<RunData> load(RunId id) const override;

private:
    using SeriesIds = std::vector<std::pair<SeriesKey, qint64>>;

    explicit SqliteRunReader(std::unique_ptr<Database> database);
    Expected<std::vector<RunRecord>> readRuns() const;
    Expected<RunRecord> readRun(RunId id) const;
    Expected<RunRecord> readWhole(const QSqlQuery &query) const;
    Expected<RunData> readAll(RunId id) const;
    Expected<std::vector<StepRecord>> readSteps(RunId id) const;
    Expected<SeriesIds> readSeries(RunId id) const;
    Expected<void> readSamples(const SeriesKey &key, qint64 series, std::vector<Sample> &samples) const;
    Expected<void> readGaps(const SeriesKey &key, qint64 series, std::vector<Gap> &gaps) const;
    Expected<void> readEvents(RunId id, std::vector<Event> &events) const;

    std::unique_ptr<Database> m_database;
};

} // namespace castbench
