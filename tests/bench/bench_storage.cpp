// How many samples per second the store takes, next to SQLite's own C interface writing the same rows into
// the same schema on the same disk.
//
// Usage: bench_storage [FOLDER [SAMPLES [RUNS]]]

#include "controllers/storage/migrations.h"
#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "tests/bench/benchreport.h"
#include "tests/support/runbuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <qcorotask.h>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace castbench;

namespace {

constexpr int seriesCount = 40; // 8 devices of 5 series
constexpr int batchSize = 50;
constexpr int rawTransactionRows = 20'000;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(const std::vector<double> &values)
{
    return bench::quantile(values, 0.5);
}

Sample sampleAt(int index)
{
    Sample sample;
    sample.series.device = QStringLiteral("P%1").arg(index % seriesCount / 5);
    sample.series.subject = QStringLiteral("B1");
    sample.series.metric = static_cast<Metric>(index % 5);
    sample.at = RunBuilder::instant(0) + microseconds{index / seriesCount * 100'000 + index % seriesCount};
    sample.deviceAt = sample.at - microseconds{1234};
    sample.value = index * 0.37;
    sample.uncertainty = 4.2;
    sample.clockOffset = microseconds{1234};
    return sample;
}

std::vector<SampleBatch> makeBatches(int samples)
{
    std::vector<SampleBatch> batches;
    for (int i = 0; i < samples; ++i) {
        if (i % batchSize == 0)
            batches.emplace_back();
        batches.back().samples.push_back(sampleAt(i));
    }
    return batches;
}

void fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

/// Samples per second through the store, until the last is durable and reported.
double storeRate(const QString &path, int samples)
{
    removeDatabase(path);
    SqliteRunStore::Options options;
    options.maximumQueuedBytes = std::numeric_limits<qint64>::max();
    auto store = SqliteRunStore::open(path, options);
    if (!store)
        fail(store.error().text());
    const auto run = QCoro::waitFor((*store)->createRun(staircaseRun(5).record));
    if (!run)
        fail(run.error().text());
    std::vector<SampleBatch> batches = makeBatches(samples);
    const auto start = std::chrono::steady_clock::now();
    for (SampleBatch &batch : batches)
        (*store)->append(*run, std::move(batch));
    const auto flushed = QCoro::waitFor((*store)->flush());
    const double elapsed = secondsSince(start);
    if (!flushed)
        fail(flushed.error().text());
    return samples / elapsed;
}

void execute(sqlite3 *database, const char *statement)
{
    if (sqlite3_exec(database, statement, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
}

void bindRow(sqlite3_stmt *insert, int series, const Sample &sample)
{
    sqlite3_bind_int64(insert, 1, series);
    sqlite3_bind_int64(insert, 2, sample.at.time_since_epoch().count());
    sqlite3_bind_int64(insert, 3, 0);
    sqlite3_bind_int64(insert, 4, sample.deviceAt.time_since_epoch().count());
    sqlite3_bind_double(insert, 5, sample.value);
    sqlite3_bind_double(insert, 6, *sample.uncertainty);
    sqlite3_bind_int64(insert, 7, sample.clockOffset.count());
    sqlite3_bind_int64(insert, 8, sample.flags);
}

/// Rows per second of a bare prepared INSERT into the same table with the same durability.
double rawRate(const QString &path, int samples)
{
    removeDatabase(path);
    sqlite3 *database = nullptr;
    if (sqlite3_open(qPrintable(path), &database) != SQLITE_OK)
        fail(QStringLiteral("cannot open ") + path);
    execute(database,
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000");
    for (const QString &statement : builtInMigrations().front().statements)
        execute(database, qPrintable(statement));
    std::vector<Sample> rows;
    for (int i = 0; i < samples; ++i)
        rows.push_back(sampleAt(i));
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database,
                       "INSERT INTO sample (series_id, at_us, repetition, device_at_us, value, uncertainty, "
                       "clock_offset_us, flags) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       -1, &insert, nullptr);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < samples; ++i) {
        if (i % rawTransactionRows == 0)
            execute(database, i == 0 ? "BEGIN IMMEDIATE" : "COMMIT; BEGIN IMMEDIATE");
        bindRow(insert, i % seriesCount, rows[static_cast<std::size_t>(i)]);
        if (sqlite3_step(insert) != SQLITE_DONE)
            fail(QString::fromUtf8(sqlite3_errmsg(database)));
        sqlite3_reset(insert);
    }
    execute(database, "COMMIT");
    const double elapsed = secondsSince(start);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return samples / elapsed;
}

double loadSeconds(const QString &path)
{
    const auto reader = SqliteRunReader::open(path);
    if (!reader)
        fail(reader.error().text());
    const auto start = std::chrono::steady_clock::now();
    const auto data = (*reader)->load(1);
    if (!data)
        fail(data.error().text());
    return secondsSince(start);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder(arguments.value(1, QStringLiteral(".")) + QStringLiteral("/bench-XXXXXX"));
    const int samples = arguments.value(2, QStringLiteral("500000")).toInt();
    const int runs = arguments.value(3, QStringLiteral("5")).toInt();
    const QString path = folder.filePath(QStringLiteral("bench.sqlite"));
    bench::printMachine("storage");
    std::printf("SQLite %s, %s\n", sqlite3_libversion(), qPrintable(folder.path()));
    std::vector<double> store;
    std::vector<double> raw;
    std::vector<double> load;
    for (int i = 0; i < runs; ++i) {
        raw.push_back(rawRate(path, samples));
        store.push_back(storeRate(path, samples));
        load.push_back(loadSeconds(path));
        std::printf("run %d: store %.0f samples/s, raw %.0f rows/s\n", i + 1, store.back(), raw.back());
    }
    const double bytes = static_cast<double>(QFileInfo(path).size()) / samples;
    std::printf(
        "median of %d runs of %d samples: store %.0f samples/s, raw sqlite3 %.0f rows/s, ratio %.2f\n", runs,
        samples, median(store), median(raw), median(store) / median(raw));
    std::printf("%.1f bytes per sample; reading a run back: %.2f s\n", bytes, median(load));
    return 0;
}
