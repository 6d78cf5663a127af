#include "controllers/storage/sqliterunreader.h"

#include "controllers/storage/columns.h"
#include "controllers/storage/database.h"
#include "controllers/storage/runrows.h"

#include <QScopeGuard>
#include <QSqlQuery>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

namespace castbench {

namespace {

/// Reads within a transaction, so that what is read belongs together.
template<typename Read>
auto consistently(const Database &database, Read read) -> decltype(read())
{
    const Expected<void> begun = database.beginReading();
    if (!begun)
        return begun.error();
    const auto end = qScopeGuard([&database] { database.rollback(); });
    return read();
}

/// What the WHERE of a query for runs demands in a file of schema version `version`.
QString existingRuns(int version)
{
    constexpr int firstWithDeletedRuns = 2;
    return version < firstWithDeletedRuns ? QStringLiteral("TRUE") : QStringLiteral("deleted_us IS NULL");
}

} // namespace

Expected<std::unique_ptr<SqliteRunReader>> SqliteRunReader::open(const QString &path)
{
    return open(path, Database::Options().busyTimeout);
}

Expected<std::unique_ptr<SqliteRunReader>> SqliteRunReader::open(const QString &path,
                                                                 milliseconds busyTimeout)
{
    Database::Options options;
    options.busyTimeout = busyTimeout;
    auto database = Database::open(path, Database::Mode::ReadOnly, options, builtInMigrations());
    if (!database)
        return database.error();
    return std::unique_ptr<SqliteRunReader>(new SqliteRunReader(std::move(*database), path, busyTimeout));
}

SqliteRunReader::SqliteRunReader(std::unique_ptr<Database> database, QString path, milliseconds busyTimeout)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_busyTimeout(busyTimeout)
{
}

SqliteRunReader::~SqliteRunReader() = default;

Expected<std::vector<RunRecord>> SqliteRunReader::runs() const
{
    return consistently(*m_database, [this] { return readRuns(nullptr); });
}

Expected<std::vector<RunRecord>> SqliteRunReader::runs(std::vector<Error> &unreadable) const
{
    unreadable.clear();
    return consistently(*m_database, [this, &unreadable] { return readRuns(&unreadable); });
}

Expected<RunRecord> SqliteRunReader::run(RunId id) const
{
    return consistently(*m_database, [this, id] { return readRun(id); });
}

Expected<RunData> SqliteRunReader::load(RunId id) const
{
    return load(id, {});
}

Expected<RunData> SqliteRunReader::load(RunId id, const LoadWatch &watch) const
{
    // Two connections see the same state where nobody has written between this connection's looks before and
    // after both transactions began.
    const QString version = QStringLiteral("data_version");
    const Expected<qint64> before = m_database->pragma(version);
    std::optional<SecondReader> second;
    if (isLarge(id))
        second.emplace(m_path, m_busyTimeout);
    const bool ready = second && second->isReady();
    return consistently(*m_database, [&]() -> Expected<RunData> {
        const Expected<qint64> after = m_database->pragma(version);
        const bool same = ready && before && after && *before == *after;
        return readAll(id, watch, same ? &*second : nullptr);
    });
}

/// Whether reading takes long enough for a second connection to be worth opening.
bool SqliteRunReader::isLarge(RunId id) const
{
    constexpr qint64 samplesOfALargeRun = 20'000;
    QSqlQuery query = m_database->prepare(
        QStringLiteral("SELECT 1 FROM sample WHERE series_id IN (SELECT id FROM series WHERE run_id = ?) "
                       "LIMIT 1 OFFSET ?"));
    ColumnWriter(query).add(qint64{id}).add(samplesOfALargeRun - 1);
    bool found = false;
    const Expected<void> looked = m_database->eachRow(query, [&found]() -> Expected<void> {
        found = true;
        return {};
    });
    return looked && found;
}

Expected<std::vector<RunRecord>> SqliteRunReader::readRuns(std::vector<Error> *unreadable) const
{
    const Expected<int> version = m_database->schemaVersion();
    if (!version)
        return version.error();
    QSqlQuery query =
        m_database->prepare(QStringLiteral("SELECT %1 FROM run WHERE %2 ORDER BY started_us DESC, id DESC")
                                .arg(runColumns(*version), existingRuns(*version)));
    std::vector<RunRecord> records;
    const Expected<void> read = m_database->eachRow(query, [&]() -> Expected<void> {
        Expected<RunRecord> record = readWhole(query);
        if (record)
            records.push_back(std::move(*record));
        else if (!unreadable || record.error().code == ErrorCode::Storage)
            return record.error();
        else
            unreadable->push_back(record.error());
        return {};
    });
    if (!read)
        return read.error();
    return records;
}

Expected<RunRecord> SqliteRunReader::readRun(RunId id) const
{
    const Expected<int> version = m_database->schemaVersion();
    if (!version)
        return version.error();
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT %1 FROM run WHERE id = ? AND %2")
                                              .arg(runColumns(*version), existingRuns(*version)));
    ColumnWriter(query).add(qint64{id});
    const Expected<void> found = m_database->execute(query);
    if (!found)
        return found.error();
    if (!query.next())
        return Error{ErrorCode::NotFound, QStringLiteral("There is no run %1 in the database.").arg(id), {}};
    return readWhole(query);
}

/// The run in the query's present row, with its steps.
Expected<RunRecord> SqliteRunReader::readWhole(const QSqlQuery &query) const
{
    Expected<RunRecord> record = readRunHead(query);
    if (!record)
        return record;
    const Expected<void> steps = readSteps(*record);
    if (!steps)
        return steps.error().within(QStringLiteral("run %1").arg(record->id));
    return record;
}

Expected<RunData> SqliteRunReader::readAll(RunId id, const LoadWatch &watch, SecondReader *second) const
{
    Expected<RunRecord> record = readRun(id);
    if (!record)
        return record.error();
    RunData data;
    data.record = std::move(*record);
    const Expected<Contents> contents = readContents(id);
    if (!contents)
        return contents.error();
    const Expected<void> samples = readAllSamples(*contents, watch, second, data.samples);
    if (!samples)
        return samples.error();
    for (const auto &[key, number] : contents->series) {
        const Expected<void> gaps = readGaps(key, number, data.gaps);
        if (!gaps)
            return gaps.error();
    }
    const Expected<void> events = readEvents(id, data.events);
    if (!events)
        return events.error();
    return data;
}

/// The first half here, the second half on the second connection at the same time, where there is one.
Expected<void> SqliteRunReader::readAllSamples(const Contents &contents, const LoadWatch &watch,
                                               SecondReader *second, std::vector<Sample> &samples) const
{
    const qint64 total = std::accumulate(contents.counts.begin(), contents.counts.end(), qint64{0});
    std::size_t split = 0;
    qint64 here = 0;
    while (split < contents.series.size() && (!second || here < total / 2))
        here += contents.counts[split++];
    const auto middle = contents.series.begin() + static_cast<std::ptrdiff_t>(split);
    const bool halved = second && middle != contents.series.end();
    if (halved)
        second->read({middle, contents.series.end()}, total - here);
    samples.reserve(static_cast<std::size_t>(total));
    const auto seen = [&watch, here](qint64 count) {
        if (watch.progressed)
            watch.progressed(static_cast<double>(count) / static_cast<double>(here));
        return !watch.cancelled || !watch.cancelled();
    };
    const Expected<void> first = readSamples(*m_database, {contents.series.begin(), middle}, seen, samples);
    if (!first || !halved)
        return first;
    Expected<std::vector<Sample>> rest = second->take();
    if (!rest)
        return rest.error();
    std::move(rest->begin(), rest->end(), std::back_inserter(samples));
    return {};
}

Expected<void> SqliteRunReader::readSteps(RunRecord &record) const
{
    // Asked each time, because another program may have migrated the file meanwhile.
    const Expected<int> version = m_database->schemaVersion();
    if (!version)
        return version.error();
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT %1 FROM step WHERE run_id = ? ORDER BY %2")
                                              .arg(stepColumns(*version), stepOrder(*version)));
    ColumnWriter(query).add(qint64{record.id});
    return m_database->eachRow(query, [&]() -> Expected<void> {
        Expected<StepRecord> step = readStep(query);
        if (!step)
            return step.error();
        std::vector<StepRecord> &steps = record.steps;
        if (!steps.empty() && steps.back().index == step->index)
            record.formerAttempts.push_back(std::exchange(steps.back(), std::move(*step)));
        else
            steps.push_back(std::move(*step));
        return {};
    });
}

Expected<std::map<QString, quint64>> SqliteRunReader::deliveries(RunId id) const
{
    QSqlQuery query =
        m_database->prepare(QStringLiteral("SELECT stream, last_sequence FROM delivery WHERE run_id = ?"));
    ColumnWriter(query).add(qint64{id});
    std::map<QString, quint64> deliveries;
    const Expected<void> read = m_database->eachRow(query, [&]() -> Expected<void> {
        ColumnReader columns(query);
        const QString stream = columns.text();
        deliveries[stream] = static_cast<quint64>(columns.number());
        return {};
    });
    if (!read)
        return read.error();
    return deliveries;
}

Expected<std::vector<NumberedSeries>> SqliteRunReader::readSeries(RunId id) const
{
    QSqlQuery query = m_database->prepare(
        QStringLiteral("SELECT id, device, subject, metric, method FROM series WHERE run_id = ?"));
    ColumnWriter(query).add(qint64{id});
    std::vector<NumberedSeries> series;
    const Expected<void> read = m_database->eachRow(query, [&]() -> Expected<void> {
        ColumnReader columns(query);
        const qint64 number = columns.number();
        Expected<SeriesKey> key = readSeriesKey(columns);
        if (!key)
            return key.error();
        series.emplace_back(std::move(*key), number);
        return {};
    });
    if (!read)
        return read.error();
    std::sort(series.begin(), series.end());
    return series;
}

Expected<SqliteRunReader::Contents> SqliteRunReader::readContents(RunId id) const
{
    Expected<std::vector<NumberedSeries>> series = readSeries(id);
    if (!series)
        return series.error();
    Contents contents;
    contents.series = std::move(*series);
    for (const NumberedSeries &each : contents.series) {
        const Expected<qint64> count = countSamples(each.second);
        if (!count)
            return count.error();
        contents.counts.push_back(*count);
    }
    return contents;
}

Expected<qint64> SqliteRunReader::countSamples(qint64 series) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT COUNT(*) FROM sample WHERE series_id = ?"));
    ColumnWriter(query).add(series);
    qint64 count = 0;
    const Expected<void> counted = m_database->eachRow(query, [&]() -> Expected<void> {
        count = ColumnReader(query).number();
        return {};
    });
    if (!counted)
        return counted.error();
    return count;
}

Expected<void> SqliteRunReader::readGaps(const SeriesKey &key, qint64 series, std::vector<Gap> &gaps) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral(
        "SELECT from_us, to_us, reason, detail FROM gap WHERE series_id = ? ORDER BY from_us, id"));
    ColumnWriter(query).add(series);
    return m_database->eachRow(query, [&]() -> Expected<void> {
        ColumnReader columns(query);
        Gap gap;
        gap.series = key;
        gap.from = columns.time();
        gap.to = columns.time();
        const Expected<GapReason> reason = gapReasonFromKey(columns.text());
        if (!reason)
            return unknownKey(reason.error());
        gap.reason = *reason;
        gap.detail = columns.text();
        gaps.push_back(std::move(gap));
        return {};
    });
}

Expected<void> SqliteRunReader::readEvents(RunId id, std::vector<Event> &events) const
{
    QSqlQuery query =
        m_database->prepare(QStringLiteral("SELECT at_us, device, kind, severity, message, data FROM event "
                                           "WHERE run_id = ? ORDER BY at_us, id"));
    ColumnWriter(query).add(qint64{id});
    return m_database->eachRow(query, [&]() -> Expected<void> {
        ColumnReader columns(query);
        Event event;
        event.at = columns.time();
        event.device = columns.text();
        event.kind = columns.text();
        const Expected<Severity> severity = severityFromKey(columns.text());
        if (!severity)
            return unknownKey(severity.error());
        event.severity = *severity;
        event.message = columns.text();
        Expected<QJsonObject> object = columns.object();
        if (!object)
            return object.error();
        event.data = std::move(*object);
        events.push_back(std::move(event));
        return {};
    });
}

} // namespace castbench
