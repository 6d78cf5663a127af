#include "controllers/storage/runlibrary.h"

#include "controllers/domain/text.h"
#include "controllers/storage/runarchive.h"

#include <QPointer>
#include <QtConcurrentRun>
#include <qcorofuture.h>

#include <algorithm>
#include <exception>

namespace castbench {

namespace {

/// Between two parts of a purge; longer than a part takes, so that a writer finds the file free.
constexpr milliseconds purgePause{20};

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("The call was cancelled."), {}};
}

Error beingWritten()
{
    return {
        ErrorCode::Refused, QStringLiteral("This run is being measured; wait for its end or abort it."), {}};
}

Error badName()
{
    return {
        ErrorCode::InvalidInput,
        QStringLiteral("A run's name is one line of 1 to %1 characters.").arg(RunLibrary::maximumNameLength),
        QStringLiteral("name")};
}

Error longNotes()
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("Notes may have up to %1 characters.").arg(RunLibrary::maximumNotesLength),
            QStringLiteral("notes")};
}

Error tooLarge(const std::exception &exception)
{
    return {ErrorCode::Storage,
            QStringLiteral("This could not be read (%1). Close other programs and try again.")
                .arg(QString::fromLocal8Bit(exception.what())),
            {}};
}

} // namespace

RunLibrary::RunLibrary(Clock &clock, const QString &path, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_path(path)
    , m_began(clock.utcNow())
    , m_archive(std::make_shared<RunArchive>(path))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_open.push_back(m_archive);
}

RunLibrary::~RunLibrary()
{
    m_closing.request_stop();
    while (!m_open.empty())
        retire(m_open.back());
    m_pool.waitForDone();
}

/// Connections are closed on the thread that opened them.
void RunLibrary::retire(const std::shared_ptr<RunArchive> &archive)
{
    m_pool.start([archive] { archive->close(); });
    std::erase(m_open, archive);
}

template<typename T>
QFuture<Expected<T>> RunLibrary::perform(std::shared_ptr<RunArchive> archive, Job<T> job,
                                         std::stop_token stop)
{
    return QtConcurrent::run(&m_pool,
                             [archive = std::move(archive), job = std::move(job), stop = std::move(stop),
                              closing = m_closing.get_token()]() -> Expected<T> {
                                 if (stop.stop_requested() || closing.stop_requested())
                                     return cancelled();
                                 try {
                                     return job(*archive);
                                 } catch (const std::exception &exception) {
                                     return tooLarge(exception);
                                 }
                             });
}

QCoro::Task<Expected<void>> RunLibrary::open(QString path)
{
    const QPointer<RunLibrary> self(this);
    const auto archive = std::make_shared<RunArchive>(path);
    m_open.push_back(archive);
    const auto opening = perform<bool>(archive, [](RunArchive &opened) { return opened.open(); }, {});
    const Expected<bool> readOnly = co_await opening;
    if (!self)
        co_return cancelled();
    if (!readOnly) {
        retire(archive);
        co_return readOnly.error();
    }
    put(archive, path, *readOnly);
    co_return Expected<void>{};
}

void RunLibrary::put(std::shared_ptr<RunArchive> archive, const QString &path, bool readOnly)
{
    retire(m_archive);
    m_archive = std::move(archive);
    m_path = path;
    m_readOnly = readOnly;
    Q_EMIT changed();
}

QCoro::Task<Expected<std::vector<RunRecord>>> RunLibrary::runs(std::stop_token stop)
{
    const QPointer<RunLibrary> self(this);
    const auto unreadable = std::make_shared<std::vector<Error>>();
    const auto reading = perform<std::vector<RunRecord>>(
        m_archive, [unreadable](RunArchive &archive) { return archive.runs(*unreadable); }, std::move(stop));
    auto found = co_await reading;
    if (self)
        self->m_unreadable = std::move(*unreadable);
    co_return found;
}

QCoro::Task<Expected<std::shared_ptr<const RunData>>>
RunLibrary::load(RunId run, std::function<void(double)> progress, std::stop_token stop)
{
    using Loaded = std::shared_ptr<const RunData>;
    LoadWatch watch;
    watch.cancelled = [stop, closing = m_closing.get_token()] {
        return stop.stop_requested() || closing.stop_requested();
    };
    if (progress) {
        watch.progressed = [this, progress](double share) {
            QMetaObject::invokeMethod(
                this, [progress, share] { progress(share); }, Qt::QueuedConnection);
        };
    }
    const auto reading = perform<Loaded>(
        m_archive,
        [run, watch](RunArchive &archive) -> Expected<Loaded> {
            Expected<RunData> data = archive.load(run, watch);
            if (!data)
                return data.error();
            return Loaded(std::make_shared<const RunData>(std::move(*data)));
        },
        stop);
    co_return co_await reading;
}

QCoro::Task<Expected<void>> RunLibrary::rename(RunId run, QString name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maximumNameLength || hasControlCharacters(trimmed))
        return refuse(badName());
    return change([run, trimmed](RunArchive &archive) { return archive.rename(run, trimmed); });
}

QCoro::Task<Expected<void>> RunLibrary::setNotes(RunId run, QString notes)
{
    if (notes.size() > maximumNotesLength)
        return refuse(longNotes());
    if (isBeingWritten({run}))
        return refuse(beingWritten());
    return change([run, notes](RunArchive &archive) { return archive.setNotes(run, notes); });
}

QCoro::Task<Expected<void>> RunLibrary::remove(std::vector<RunId> runs)
{
    if (isBeingWritten(runs))
        return refuse(beingWritten());
    return change([runs, now = m_clock.utcNow()](RunArchive &archive) { return archive.remove(runs, now); });
}

QCoro::Task<Expected<void>> RunLibrary::restore(std::vector<RunId> runs)
{
    return change([runs](RunArchive &archive) { return archive.restore(runs); });
}

QCoro::Task<Expected<void>> RunLibrary::purge(Purge which, std::stop_token stop)
{
    const QPointer<RunLibrary> self(this);
    const UtcTime before = which == Purge::Everything ? UtcTime::max() : m_began;
    const std::shared_ptr<RunArchive> archive = m_archive;
    const Job<bool> part = [before](RunArchive &purged) {
        return purged.purgeSome(before);
    };
    for (;;) {
        const auto purging = perform<bool>(archive, part, stop);
        const Expected<bool> more = co_await purging;
        if (!more)
            co_return more.error();
        if (!*more)
            co_return Expected<void>{};
        if (!self)
            co_return cancelled();
        const Expected<void> paused = co_await waitFor(m_clock, purgePause, m_closing.get_token());
        if (!paused || !self)
            co_return cancelled();
    }
}

QCoro::Task<Expected<void>> RunLibrary::change(Job<void> job)
{
    const QPointer<RunLibrary> self(this);
    const auto changing = perform<void>(m_archive, std::move(job), {});
    const Expected<void> result = co_await changing;
    if (!self)
        co_return result;
    if (result)
        Q_EMIT changed();
    else if (result.error().code == ErrorCode::ReadOnly)
        m_readOnly = true;
    co_return result;
}

QCoro::Task<Expected<void>> RunLibrary::refuse(Error error)
{
    co_return error;
}

bool RunLibrary::isBeingWritten(const std::vector<RunId> &runs) const
{
    return m_beingWritten && std::ranges::find(runs, *m_beingWritten) != runs.end();
}

} // namespace castbench
