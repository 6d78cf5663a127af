#include "controllers/storage/runarchive.h"

#include "controllers/storage/runeditor.h"

#include <QDir>
#include <QFileInfo>

namespace castbench {

namespace {

/// How long another program's lock is waited for: somebody looks at the window.
constexpr milliseconds busyTimeout{2000};

Error noFile(const QString &path)
{
    return {ErrorCode::NotFound, QStringLiteral("There is no such database yet."), path};
}

} // namespace

RunArchive::RunArchive(QString path)
    : m_path(std::move(path))
{
}

Expected<bool> RunArchive::open()
{
    const Expected<void> usable = checkFile();
    if (!usable)
        return usable.error();
    if (!QFileInfo::exists(m_path))
        return false;
    const auto opened = reader();
    if (!opened)
        return opened.error();
    std::vector<Error> unreadable;
    const auto readable = (*opened)->runs(unreadable);
    if (!readable)
        return readable.error();
    // Whatever else keeps it from being written may be over when somebody changes something.
    const Expected<void> writable = tryLock();
    return !writable && writable.error().code == ErrorCode::ReadOnly;
}

void RunArchive::close()
{
    m_closed = true;
    m_reader.reset();
    m_writer.reset();
}

Expected<void> RunArchive::checkFile()
{
    if (m_closed)
        return Error{ErrorCode::Cancelled, QStringLiteral("Another database was opened meanwhile."), m_path};
    const QFileInfo info(m_path);
    if (info.exists())
        return {};
    m_reader.reset();
    m_writer.reset();
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("The database's folder does not exist; make it, or choose another."),
                     m_path};
    return {};
}

Expected<SqliteRunReader *> RunArchive::reader()
{
    if (!m_reader) {
        auto opened = SqliteRunReader::open(m_path, busyTimeout);
        if (!opened)
            return opened.error();
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

Expected<Database *> RunArchive::writer()
{
    const Expected<void> usable = checkFile();
    if (!usable)
        return usable.error();
    if (!QFileInfo::exists(m_path))
        return noFile(m_path);
    if (!m_writer) {
        const Expected<void> opened = openWriter();
        if (!opened)
            return opened.error();
    }
    return m_writer.get();
}

Expected<void> RunArchive::openWriter()
{
    Database::Options options;
    options.busyTimeout = busyTimeout;
    auto opened = Database::open(m_path, Database::Mode::ReadWrite, options, builtInMigrations());
    if (!opened)
        return opened.error();
    m_writer = std::move(*opened);
    return {};
}

/// SQLite says only when it is about to write that it cannot.
Expected<void> RunArchive::tryLock()
{
    const auto database = writer();
    if (!database)
        return database.error();
    const Expected<void> locked = (*database)->begin();
    (*database)->rollback();
    return locked;
}

Expected<std::vector<RunRecord>> RunArchive::runs(std::vector<Error> &unreadable)
{
    unreadable.clear();
    const Expected<void> usable = checkFile();
    if (!usable)
        return usable.error();
    if (!QFileInfo::exists(m_path))
        return std::vector<RunRecord>();
    const auto opened = reader();
    return opened ? (*opened)->runs(unreadable) : opened.error();
}

Expected<RunData> RunArchive::load(RunId run, const LoadWatch &watch)
{
    const Expected<void> usable = checkFile();
    if (!usable)
        return usable.error();
    const auto opened = reader();
    return opened ? (*opened)->load(run, watch) : opened.error();
}

Expected<void> RunArchive::rename(RunId run, const QString &name)
{
    const auto database = writer();
    return database ? RunEditor(**database).rename(run, name) : database.error();
}

Expected<void> RunArchive::setNotes(RunId run, const QString &notes)
{
    const auto database = writer();
    return database ? RunEditor(**database).setNotes(run, notes) : database.error();
}

Expected<void> RunArchive::remove(const std::vector<RunId> &runs, UtcTime at)
{
    const auto database = writer();
    return database ? RunEditor(**database).remove(runs, at) : database.error();
}

Expected<void> RunArchive::restore(const std::vector<RunId> &runs)
{
    const auto database = writer();
    return database ? RunEditor(**database).restore(runs) : database.error();
}

Expected<bool> RunArchive::purgeSome(UtcTime deletedBefore)
{
    const Expected<void> usable = checkFile();
    if (!usable)
        return usable.error();
    if (!QFileInfo::exists(m_path))
        return false;
    const auto database = writer();
    return database ? RunEditor(**database).purgeSome(deletedBefore) : database.error();
}

} // namespace castbench
