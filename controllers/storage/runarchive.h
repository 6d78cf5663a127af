#pragma once

#include "controllers/storage/database.h"
#include "controllers/storage/sqliterunreader.h"

#include <memory>
#include <vector>

namespace castbench {

/// One database file for the thread that shows and edits its runs. Blocking; made anywhere, otherwise used on
/// one thread. Opens what it needs when it needs it; runs() and load() never change a file.
class RunArchive
{
public:
    explicit RunArchive(QString path);

    /// Looks whether the file can be used, and brings an older version up to date where it can be written. A
    /// file that is not there yet is fine where its folder is. True if the file can be read but not written.
    Expected<bool> open();
    /// From now on every call is refused (Cancelled).
    void close();

    /// See SqliteRunReader.
    Expected<std::vector<RunRecord>> runs(std::vector<Error> &unreadable);
    Expected<RunData> load(RunId run, const LoadWatch &watch);
    /// See RunEditor.
    Expected<void> rename(RunId run, const QString &name);
    Expected<void> setNotes(RunId run, const QString &notes);
    Expected<void> remove(const std::vector<RunId> &runs, UtcTime at);
    Expected<void> restore(const std::vector<RunId> &runs);
    Expected<bool> purgeSome(UtcTime deletedBefore);

private:
    Expected<void> checkFile();
    Expected<SqliteRunReader *> reader();
    Expected<Database *> writer();
    Expected<void> openWriter();
    Expected<void> tryLock();

    QString m_path;
    bool m_closed = false;
    std::unique_ptr<SqliteRunReader> m_reader;
    std::unique_ptr<Database> m_writer;
};

} // namespace castbench
