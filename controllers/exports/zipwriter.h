#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <functional>
#include <memory>

class QIODevice;
struct archive;

namespace castbench {

/// Writes a zip archive (deflate, Zip64 where sizes need it) to a device from start to end; nothing but a
/// buffer is held in memory. All entries carry the same time and no owner, so that the same content gives the
/// same bytes. (The format keeps time twice: as UTC, which readers prefer, and as local time; archives made
/// in different time zones differ in the latter.)
class ZipWriter
{
public:
    /// `device` must be open for writing and outlive the writer.
    ZipWriter(QIODevice &device, UtcTime stamp);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Adds the file `name` (ASCII), for which `write` must produce exactly `size` bytes.
    /// Errors: DiskFull, Storage, Internal (another size), and what `write` reports.
    Expected<void> add(const QString &name, qint64 size,
                       const std::function<Expected<void>(QIODevice &)> &write);
    /// Writes the archive's directory; without it the archive is no use. Errors: DiskFull, Storage.
    Expected<void> finish();

private:
    struct Output;
    struct Closer
    {
        void operator()(archive *handle) const;
    };

    /// What became of a call that answered `status`.
    Expected<void> outcome(int status) const;

    std::unique_ptr<Output> m_output;
    std::unique_ptr<archive, Closer> m_archive;
    UtcTime m_stamp;
};

} // namespace castbench
