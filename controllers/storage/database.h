#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"
#include "controllers/storage/migrations.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace castbench {

/// What Database::prepare() calls a statement's placeholder number `index` (from 0, below 32). Binding by
/// name is several times cheaper than by position, for which Qt makes up a name at every call.
const QString &placeholderName(int index);

/// One connection to one SQLite file, to be used on the thread that opened it. Everything that is peculiar
/// to SQLite is said here and in the migrations.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< makes the file where there is none, and brings an older version up to date
        ReadOnly,  ///< changes nothing, also where an older version is found
    };
    struct Options
    {
        milliseconds busyTimeout{5000}; ///< how long a lock of another program is waited for
        qint64 maximumFileBytes = 0;    ///< the file is not let grow beyond this; 0 = as large as the disk
    };

    /// Errors: NotFound (ReadOnly alone), InvalidInput (not a Castbench database), NewerVersion, ReadOnly,
    /// DiskFull, Storage.
    static Expected<std::unique_ptr<Database>> open(const QString &path, Mode mode, const Options &options,
                                                    const std::vector<Migration> &migrations);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A prepared statement, its "?" named by placeholderName(). Preparing one that is wrong is a defect and
    /// shows when it is executed.
    QSqlQuery prepare(const QString &statement) const;
    /// Executes what prepare() gave and bindings completed.
    Expected<void> execute(QSqlQuery &query) const;
    Expected<void> execute(const QString &statement) const;
    /// Executes and calls `row` (which returns Expected<void>) at every row until one fails.
    template<typename Row>
    Expected<void> eachRow(QSqlQuery &query, Row row) const
    {
        Expected<void> result = execute(query);
        while (result && query.next())
            result = row();
        if (result && query.lastError().isValid())
            return errorOf(query.lastError());
        return result;
    }

    /// The schema's version as the file has it now: a migration's number, or above for a newer program's.
    Expected<int> schemaVersion() const;
    Expected<qint64> pragma(const QString &name) const;

    /// Takes the write lock.
    Expected<void> begin() const;
    /// Begins a transaction that sees one state of the database throughout.
    Expected<void> beginReading() const;
    Expected<void> commit() const;
    void rollback() const;

private:
    Database(QString path, QString connection);
    QSqlDatabase connection() const;
    Error errorOf(const QSqlError &error) const;
    Expected<void> openFile(Mode mode, const Options &options);
    Expected<void> openConnection(const QString &name, const QString &settings);
    Expected<void> configure(Mode mode, const Options &options, bool isNew);
    Expected<bool> isFresh() const;
    Expected<int> version(Mode mode, int newest) const;
    Expected<void> migrate(int from, const std::vector<Migration> &migrations);
    Expected<void> applyAll(const std::vector<Migration> &migrations);

    QString m_path;
    QString m_connection;
};

} // namespace castbench
