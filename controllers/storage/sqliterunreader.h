#pragma once

#include "controllers/contracts/runstore.h"
#include "controllers/storage/samplereader.h"

#include <functional>
#include <memory>

class QSqlQuery;

namespace castbench {

class Database;

/// Watches a run being read; called on the reading thread, every few thousand samples.
struct LoadWatch
{
    std::function<bool()> cancelled;        ///< true ends the reading with Cancelled; may be empty
    std::function<void(double)> progressed; ///< 0 … 1, never falling; may be empty
};

/// Reads runs out of a SQLite file, also while another connection or program writes it: each call sees one
/// state of the database throughout. Deleted runs are not there for it. To be used on the thread that opened
/// it.
class SqliteRunReader final : public RunReader
{
public:
    /// Never makes or changes a file; reads older versions as they are.
    /// Errors: NotFound, InvalidInput (not a Castbench database), NewerVersion, Storage.
    static Expected<std::unique_ptr<SqliteRunReader>> open(const QString &path);
    static Expected<std::unique_ptr<SqliteRunReader>> open(const QString &path, milliseconds busyTimeout);
    ~SqliteRunReader() override;

    Expected<std::vector<RunRecord>> runs() const override;
    /// The same, but a run that cannot be read is left out and its error, which names it, put into
    /// `unreadable`. Errors: Storage.
    Expected<std::vector<RunRecord>> runs(std::vector<Error> &unreadable) const;
    Expected<RunRecord> run(RunId id) const override;
    Expected<RunData> load(RunId id) const override;
    Expected<RunData> load(RunId id, const LoadWatch &watch) const;
    Expected<std::map<QString, quint64>> deliveries(RunId id) const override;

private:
    /// The series of a run in order, and how many samples each has.
    struct Contents
    {
        std::vector<NumberedSeries> series;
        std::vector<qint64> counts;
    };

    SqliteRunReader(std::unique_ptr<Database> database, QString path, milliseconds busyTimeout);
    Expected<std::vector<RunRecord>> readRuns(std::vector<Error> *unreadable) const;
    bool isLarge(RunId id) const;
    Expected<RunRecord> readRun(RunId id) const;
    Expected<RunRecord> readWhole(const QSqlQuery &query) const;
    Expected<RunData> readAll(RunId id, const LoadWatch &watch, SecondReader *second) const;
    Expected<void> readAllSamples(const Contents &contents, const LoadWatch &watch, SecondReader *second,
                                  std::vector<Sample> &samples) const;
    Expected<Contents> readContents(RunId id) const;
    Expected<qint64> countSamples(qint64 series) const;
    Expected<void> readSteps(RunRecord &record) const;
    Expected<std::vector<NumberedSeries>> readSeries(RunId id) const;
    Expected<void> readGaps(const SeriesKey &key, qint64 series, std::vector<Gap> &gaps) const;
    Expected<void> readEvents(RunId id, std::vector<Event> &events) const;

    std::unique_ptr<Database> m_database;
    QString m_path;
    milliseconds m_busyTimeout;
};

} // namespace castbench
