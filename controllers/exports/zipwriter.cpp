#include "controllers/exports/zipwriter.h"

#include "controllers/domain/savefile.h"

#include <archive.h>
#include <archive_entry.h>

#include <QIODevice>

#include <optional>

namespace castbench {

/// Where libarchive's output goes. It is told of no failure, after which it would not free what it holds;
/// what comes after one goes nowhere.
struct ZipWriter::Output
{
    QIODevice &device;
    bool discards = false;
    std::optional<Error> error;

    static la_ssize_t write(archive *, void *self, const void *bytes, size_t size)
    {
        auto &output = *static_cast<Output *>(self);
        const auto length = static_cast<qint64>(size);
        if (!output.discards && output.device.write(static_cast<const char *>(bytes), length) != length) {
            output.error = writeError(output.device);
            output.discards = true;
        }
        return static_cast<la_ssize_t>(size);
    }
};

namespace {

constexpr int readableByAll = 0644;

struct EntryCloser
{
    void operator()(archive_entry *entry) const
    {
        archive_entry_free(entry);
    }
};

/// Hands what is written over to the archive's current entry.
class EntryDevice : public QIODevice
{
public:
    /// `failure` of the archive's device ends the entry.
    EntryDevice(archive *handle, const std::optional<Error> &failure)
        : m_archive(handle)
        , m_failure(failure)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    qint64 written() const
    {
        return m_written;
    }

protected:
    qint64 readData(char *, qint64) override
    {
        return -1;
    }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (m_failure) {
            setErrorString(m_failure->message);
            return -1;
        }
        const la_ssize_t taken = archive_write_data(m_archive, bytes, static_cast<size_t>(size));
        if (taken != size) {
            setErrorString(QString::fromUtf8(archive_error_string(m_archive)));
            return -1;
        }
        m_written += size;
        return size;
    }

private:
    archive *m_archive;
    const std::optional<Error> &m_failure;
    qint64 m_written = 0;
};

} // namespace

void ZipWriter::Closer::operator()(archive *handle) const
{
    archive_write_free(handle);
}

ZipWriter::ZipWriter(QIODevice &device, UtcTime stamp)
    : m_output(new Output{device, false, {}})
    , m_archive(archive_write_new())
    , m_stamp(stamp)
{
    Q_ASSERT(m_archive);
    archive_write_set_format_zip(m_archive.get());
    archive_write_set_bytes_in_last_block(m_archive.get(), 1);
    archive_write_open(m_archive.get(), m_output.get(), nullptr, &Output::write, nullptr);
}

ZipWriter::~ZipWriter()
{
    m_output->discards = true;
}

Expected<void> ZipWriter::add(const QString &name, qint64 size,
                              const std::function<Expected<void>(QIODevice &)> &write)
{
    const std::unique_ptr<archive_entry, EntryCloser> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), readableByAll);
    archive_entry_set_size(entry.get(), size);
    const auto stamp = std::chrono::floor<seconds>(m_stamp).time_since_epoch();
    archive_entry_set_mtime(entry.get(), static_cast<time_t>(stamp.count()), 0);
    if (const auto begun = outcome(archive_write_header(m_archive.get(), entry.get())); !begun)
        return begun.error();
    EntryDevice device(m_archive.get(), m_output->error);
    const Expected<void> written = write(device);
    if (m_output->error)
        return *m_output->error;
    if (!written)
        return written.error();
    if (device.written() != size)
        return Error{ErrorCode::Internal, QStringLiteral("the content is not of the size announced"), name};
    return outcome(archive_write_finish_entry(m_archive.get()));
}

Expected<void> ZipWriter::finish()
{
    return outcome(archive_write_close(m_archive.get()));
}

Expected<void> ZipWriter::outcome(int status) const
{
    if (m_output->error)
        return *m_output->error;
    if (status == ARCHIVE_OK)
        return {};
    return Error{ErrorCode::Storage,
                 QStringLiteral("writing failed: ") +
                     QString::fromUtf8(archive_error_string(m_archive.get())),
                 {}};
}

} // namespace castbench
