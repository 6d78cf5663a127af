#pragma once

#include "controllers/domain/expected.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

class QLockFile;

namespace castbench {

/// What a probe has measured and the controller has not confirmed yet, on disk: it survives the probe's
/// death.
///
/// One folder holds one spool. Records are numbered 1, 2, 3, … within a stream (a UUID); a record is one
/// line. Records leave when they are acknowledged. A record cut short by a crash is dropped when the spool is
/// opened again; what was written before it is kept. Written through to the operating system, not synced to
/// the disk: a crash of the program loses nothing, a power failure may lose the last seconds.
class Spool
{
public:
    struct Record
    {
        quint64 sequence = 0;
        QByteArray payload; ///< one line without the line end
    };

    /// Largest total size of unconfirmed records: 512 MiB, days of samples.
    static constexpr qint64 maximumBytes = 512LL * 1024 * 1024;

    /// Opens or makes the spool in `folder`. Errors: ReadOnly, Storage, Refused (another probe uses it).
    static Expected<std::unique_ptr<Spool>> open(const QString &folder);
    ~Spool();

    const QString &stream() const
    {
        return m_stream;
    }
    /// Sequence of the newest record ever appended; 0 if none.
    quint64 lastSequence() const
    {
        return m_lastSequence;
    }
    quint64 acknowledgedSequence() const
    {
        return m_acknowledged;
    }
    /// Unconfirmed records.
    qsizetype pendingCount() const
    {
        return static_cast<qsizetype>(m_positions.size());
    }

    /// Appends `payload`, which must not contain a line end. Answers with its sequence number.
    /// Errors: DiskFull, Storage; the spool then holds what it held before.
    Expected<quint64> append(const QByteArray &payload);
    /// The unconfirmed records after `sequence`, at most `maximumCount`, in order.
    Expected<std::vector<Record>> recordsAfter(quint64 sequence, int maximumCount);
    /// Everything up to `sequence` has been stored by the controller. Older and unknown numbers are ignored.
    void acknowledge(quint64 sequence);

private:
    struct Position
    {
        quint64 sequence = 0;
        qint64 offset = 0;
        qint64 length = 0;
    };

    Spool() = default;
    Expected<void> readExisting();
    Expected<void> begin(const QString &stream);
    void compact();

    QString m_folder;
    QString m_stream;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
    QFile m_acknowledgedFile;
    std::deque<Position> m_positions;
    quint64 m_lastSequence = 0;
    quint64 m_acknowledged = 0;
    qint64 m_end = 0;
};

} // namespace castbench
