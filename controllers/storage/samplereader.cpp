#include "controllers/storage/samplereader.h"

#include "controllers/storage/columns.h"
#include "controllers/storage/database.h"

#include <QScopeGuard>

#include <atomic>
#include <future>
#include <thread>

namespace castbench {

namespace {

constexpr qint64 samplesPerLook = 4096;

Expected<void> readSample(QSqlQuery &query, const SeriesKey &key, std::vector<Sample> &samples)
{
    ColumnReader columns(query);
    Sample &sample = samples.emplace_back();
    sample.series = key;
    sample.at = columns.time();
    sample.deviceAt = columns.time();
    const Expected<double> value = columns.real();
    if (!value)
        return value.error();
    sample.value = *value;
    sample.uncertainty = columns.optionalReal();
    sample.clockOffset = microseconds{columns.number()};
    sample.flags = static_cast<std::uint32_t>(columns.number());
    return {};
}

} // namespace

Expected<void> readSamples(const Database &database, const std::vector<NumberedSeries> &series,
                           const std::function<bool(qint64)> &seen, std::vector<Sample> &samples)
{
    qint64 count = 0;
    for (const auto &[key, number] : series) {
        QSqlQuery query = database.prepare(QStringLiteral(
            "SELECT at_us, device_at_us, value, uncertainty, clock_offset_us, flags FROM sample "
            "WHERE series_id = ? ORDER BY at_us, repetition"));
        ColumnWriter(query).add(number);
        const Expected<void> read = database.eachRow(query, [&]() -> Expected<void> {
            if (++count % samplesPerLook == 0 && !seen(count))
                return Error{ErrorCode::Cancelled, QStringLiteral("Opening the run was cancelled."), {}};
            return readSample(query, key, samples);
        });
        if (!read)
            return read.error();
    }
    return {};
}

class SecondReader::Private
{
public:
    struct Task
    {
        std::vector<NumberedSeries> series;
        qint64 expected = 0;
    };

    Private(const QString &path, milliseconds busyTimeout)
        : m_path(path)
        , m_busyTimeout(busyTimeout)
        , m_isReady(m_ready.get_future())
        , m_whatToRead(m_task.get_future())
        , m_samples(m_result.get_future())
        , m_thread([this] { run(); })
    {
    }
    ~Private()
    {
        m_ended = true;
        if (!m_hasTask)
            m_task.set_value({});
        m_thread.join();
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    bool isReady()
    {
        return m_isReady.get();
    }
    void read(Task task)
    {
        m_hasTask = true;
        m_task.set_value(std::move(task));
    }
    Expected<std::vector<Sample>> take()
    {
        return m_samples.get();
    }

private:
    void run()
    {
        Database::Options options;
        options.busyTimeout = m_busyTimeout;
        const auto database = Database::open(m_path, Database::Mode::ReadOnly, options, builtInMigrations());
        // The first statement that reads fixes the state that a transaction sees.
        const bool ready =
            database && (*database)->beginReading() && (*database)->pragma(QStringLiteral("data_version"));
        m_ready.set_value(ready);
        const Task task = m_whatToRead.get();
        if (!ready || m_ended)
            return;
        const auto end = qScopeGuard([&database] { (*database)->rollback(); });
        std::vector<Sample> samples;
        samples.reserve(static_cast<std::size_t>(task.expected));
        const Expected<void> read = readSamples(
            **database, task.series, [this](qint64) { return !m_ended; }, samples);
        m_result.set_value(read ? Expected<std::vector<Sample>>(std::move(samples)) : read.error());
    }

    const QString m_path;
    const milliseconds m_busyTimeout;
    std::promise<bool> m_ready;
    std::future<bool> m_isReady;
    std::promise<Task> m_task;
    std::future<Task> m_whatToRead;
    std::promise<Expected<std::vector<Sample>>> m_result;
    std::future<Expected<std::vector<Sample>>> m_samples;
    std::atomic<bool> m_ended = false;
    bool m_hasTask = false;
    std::thread m_thread; ///< last: it uses all the others
};

SecondReader::SecondReader(const QString &path, milliseconds busyTimeout)
    : d(std::make_unique<Private>(path, busyTimeout))
{
}

SecondReader::~SecondReader() = default;

bool SecondReader::isReady()
{
    return d->isReady();
}

void SecondReader::read(std::vector<NumberedSeries> series, qint64 expected)
{
    d->read({std::move(series), expected});
}

Expected<std::vector<Sample>> SecondReader::take()
{
    return d->take();
}

} // namespace castbench
