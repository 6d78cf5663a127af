#include "controllers/storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QUrl>
#include <QUuid>

namespace castbench {

namespace {

constexpr int maximumPlaceholders = 32;
/// "CstB", at offset 68 of the file: tells our files from other SQLite databases.
constexpr qint64 applicationId = 0x43737442;

// Primary result codes, https://www.sqlite.org/rescode.html; the low byte of an extended code.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteNotADatabase = 26,
};

int primaryCode(const QSqlError &error)
{
    bool ok = false;
    const int code = error.nativeErrorCode().toInt(&ok);
    return ok ? code & 0xff : 0;
}

/// Asks the system by trying: permission bits do not tell for every user and file system.
bool canWriteFolder(const QString &path)
{
    QTemporaryFile probe(QFileInfo(path).absoluteDir().filePath(QStringLiteral("castbench-XXXXXX")));
    return probe.open();
}

/// Gives each "?" its placeholderName().
QString withNamedPlaceholders(const QString &statement)
{
    const QStringList parts = statement.split(u'?');
    QString named = parts.front();
    for (qsizetype i = 1; i < parts.size(); ++i)
        named += placeholderName(static_cast<int>(i - 1)) + parts[i];
    return named;
}

Error readOnlyError(const QString &path)
{
    return {
        ErrorCode::ReadOnly,
        QStringLiteral("The database or its folder cannot be written. Choose another folder, or change its "
                       "permissions."),
        path};
}

Error foreignError(const QString &path)
{
    return {
        ErrorCode::InvalidInput,
        QStringLiteral("This is not a Castbench database. It was left as it is; choose another file name."),
        path};
}

Error storageError(const QString &path, const QString &what)
{
    return {ErrorCode::Storage, what, path};
}

/// SQLite itself takes a file of a few bytes for an empty database and overwrites it. True where the file
/// cannot be read: SQLite then says why.
bool beginsAsSqlite(const QString &path)
{
    const QByteArray magic("SQLite format 3\0", 16);
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(magic.size()) == magic;
}

/// What is wrong with `path` before SQLite sees it.
Expected<void> checkPath(const QString &path, Database::Mode mode)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::InvalidInput, QStringLiteral("This is a folder; name a file."), path};
    if (info.exists())
        return info.size() == 0 || beginsAsSqlite(path) ? Expected<void>{} : foreignError(path);
    if (mode == Database::Mode::ReadOnly)
        return Error{ErrorCode::NotFound, QStringLiteral("There is no such database."), path};
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("The database's folder does not exist; make it first."), path};
    if (!canWriteFolder(path))
        return readOnlyError(path);
    return {};
}

} // namespace

const QString &placeholderName(int index)
{
    static const std::vector<QString> names = [] {
        std::vector<QString> made;
        for (int i = 0; i < maximumPlaceholders; ++i)
            made.push_back(QStringLiteral(":p%1").arg(i));
        return made;
    }();
    Q_ASSERT(index < maximumPlaceholders);
    return names[static_cast<std::size_t>(index)];
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Options &options,
                                                   const std::vector<Migration> &migrations)
{
    const Expected<void> usable = checkPath(path, mode);
    if (!usable)
        return usable.error();
    const QString connection = QUuid::createUuid().toString();
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    std::unique_ptr<Database> database(new Database(path, connection));
    const Expected<void> opened = database->openFile(mode, options);
    if (!opened)
        return opened.error();
    const Expected<int> found = database->version(mode, static_cast<int>(migrations.size()));
    if (!found)
        return found.error();
    const Expected<void> configured = database->configure(mode, options, *found == 0);
    if (!configured)
        return configured.error();
    if (mode == Mode::ReadOnly)
        return database;
    const Expected<void> migrated = database->migrate(*found, migrations);
    if (!migrated)
        return migrated.error();
    return database;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Error Database::errorOf(const QSqlError &error) const
{
    switch (primaryCode(error)) {
    case SqliteBusy:
    case SqliteLocked:
        return storageError(m_path, QStringLiteral("Another program keeps the database locked; close it."));
    case SqliteReadOnly:
        return readOnlyError(m_path);
    case SqliteFull:
        return {ErrorCode::DiskFull,
                QStringLiteral("No space is left for the database. Free some on its disk."), m_path};
    case SqliteCantOpen:
        return canWriteFolder(m_path) ? storageError(m_path, QStringLiteral("The database cannot be opened."))
                                      : readOnlyError(m_path);
    case SqliteCorrupt:
        return storageError(
            m_path, QStringLiteral(
                        "The database is damaged (%1). Nothing was changed; go on with a copy of it that is "
                        "whole, or with a new file.")
                        .arg(error.databaseText()));
    case SqliteNotADatabase:
        return foreignError(m_path);
    case SqliteIoError:
        return storageError(m_path, QStringLiteral("The disk failed (%1, %2). Check it and its free space.")
                                        .arg(error.databaseText(), error.nativeErrorCode()));
    default:
        return storageError(m_path, QStringLiteral("The database failed: %1 (%2).")
                                        .arg(error.databaseText(), error.nativeErrorCode()));
    }
}

QSqlQuery Database::prepare(const QString &statement) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    query.prepare(withNamedPlaceholders(statement));
    return query;
}

Expected<void> Database::execute(QSqlQuery &query) const
{
    if (!query.exec())
        return errorOf(query.lastError());
    return {};
}

Expected<void> Database::execute(const QString &statement) const
{
    QSqlQuery query(connection());
    if (!query.exec(statement))
        return errorOf(query.lastError());
    return {};
}

Expected<void> Database::begin() const
{
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Expected<void> Database::beginReading() const
{
    return execute(QStringLiteral("BEGIN"));
}

Expected<void> Database::commit() const
{
    return execute(QStringLiteral("COMMIT"));
}

void Database::rollback() const
{
    // Some failures have rolled back already; there is then nothing left to do.
    QSqlQuery(connection()).exec(QStringLiteral("ROLLBACK"));
}

Expected<void> Database::openFile(Mode mode, const Options &options)
{
    QString settings = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
    if (mode == Mode::ReadWrite)
        return openConnection(m_path, settings);
    settings += QStringLiteral(";QSQLITE_OPEN_READONLY");
    const Expected<void> opened = openConnection(m_path, settings);
    if (!opened || isFresh().has_value() || canWriteFolder(m_path) ||
        QFileInfo::exists(m_path + QStringLiteral("-wal")))
        return opened;
    // Beside a file in WAL mode SQLite needs another one, which a folder that cannot be written does not
    // take; nor can anybody write the database there.
    connection().close();
    const QString uri =
        QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toString(QUrl::FullyEncoded);
    return openConnection(uri + QStringLiteral("?immutable=1"),
                          settings + QStringLiteral(";QSQLITE_OPEN_URI"));
}

Expected<void> Database::openConnection(const QString &name, const QString &settings)
{
    QSqlDatabase database = connection();
    database.setDatabaseName(name);
    database.setConnectOptions(settings);
    if (!database.open())
        return errorOf(database.lastError());
    return {};
}

Expected<void> Database::configure(Mode mode, const Options &options, bool isNew)
{
    QStringList statements{QStringLiteral("PRAGMA foreign_keys = ON")};
    // Before anything else is written: later it would take a copy of the whole file.
    if (isNew)
        statements << QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL");
    if (mode == Mode::ReadWrite) {
        // FULL, because a batch that was reported as committed has left its sender's spool.
        statements << QStringLiteral("PRAGMA journal_mode = WAL")
                   << QStringLiteral("PRAGMA synchronous = FULL")
                   << QStringLiteral("PRAGMA wal_autocheckpoint = 4000");
    }
    if (options.maximumFileBytes > 0) {
        const Expected<qint64> pageSize = pragma(QStringLiteral("page_size"));
        if (!pageSize)
            return pageSize.error();
        statements << QStringLiteral("PRAGMA max_page_count = %1").arg(options.maximumFileBytes / *pageSize);
    }
    for (const QString &statement : statements) {
        const Expected<void> done = execute(statement);
        if (!done)
            return done;
    }
    return {};
}

Expected<qint64> Database::pragma(const QString &name) const
{
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next())
        return errorOf(query.lastError());
    return query.value(0).toLongLong();
}

Expected<int> Database::schemaVersion() const
{
    const Expected<qint64> version = pragma(QStringLiteral("user_version"));
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Expected<bool> Database::isFresh() const
{
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")) || !query.next())
        return errorOf(query.lastError());
    return query.value(0).toLongLong() == 0;
}

Expected<int> Database::version(Mode mode, int newest) const
{
    const Expected<qint64> application = pragma(QStringLiteral("application_id"));
    if (!application)
        return application.error();
    const Expected<qint64> version = pragma(QStringLiteral("user_version"));
    if (!version)
        return version.error();
    const Expected<bool> fresh = isFresh();
    if (!fresh)
        return fresh.error();
    if (mode == Mode::ReadWrite && *application == 0 && *version == 0 && *fresh)
        return 0;
    if (*application != applicationId || *version < 1)
        return foreignError(m_path);
    if (*version > newest)
        return Error{
            ErrorCode::NewerVersion,
            QStringLiteral("The database has version %1; this program knows up to version %2. Use a newer "
                           "Castbench. The file was left as it is.")
                .arg(*version)
                .arg(newest),
            m_path};
    return static_cast<int>(*version);
}

Expected<void> Database::migrate(int from, const std::vector<Migration> &migrations)
{
    if (from == static_cast<int>(migrations.size()))
        return {};
    const Expected<void> begun = begin();
    if (!begun)
        return begun;
    Expected<void> applied = applyAll(migrations);
    if (applied)
        applied = commit();
    if (!applied)
        rollback();
    return applied;
}

/// Within one transaction, so that an upgrade that fails leaves the old version whole.
Expected<void> Database::applyAll(const std::vector<Migration> &migrations)
{
    // Another program may have migrated while the lock was waited for.
    const Expected<qint64> from = pragma(QStringLiteral("user_version"));
    if (!from)
        return from.error();
    const int newest = static_cast<int>(migrations.size());
    for (int version = static_cast<int>(*from) + 1; version <= newest; ++version) {
        const Migration &migration = migrations[static_cast<std::size_t>(version - 1)];
        for (const QString &statement : migration.statements) {
            const Expected<void> done = execute(statement);
            if (!done)
                return done.error().within(migration.name);
        }
    }
    const Expected<void> named = execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (!named)
        return named;
    return execute(QStringLiteral("PRAGMA user_version = %1").arg(newest));
}

} // namespace castbench
