#include "controllers/exports/zipwriter.h"

#include "controllers/exports/savefile.h"

#include <archive.h>
#include <archive_entry.h>

#include <QIODevice>

#include <cerrno>
#include <optional>

namespace castbench {

/// Where libarchive's output goes.
struct ZipWriter::Output
{
    QIODevice &device;
    std::optional<Error> error;

    static la_ssize_t write(archive *handle, void *self, const void *bytes, size_t size)
    {
        auto &output = *static_cast<Output *>(self);
        const auto length = static_cast<qint64>(size);
        if (!output.error && output.device.write(static_cast<const char *>(bytes), length) != length)
            output.error = writeError(output.device);
        if (!output.error)
            return static_cast<la_ssize_t>(size);
        archive_set_error(handle, EIO, "the device cannot be written");
        return -1;
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
    explicit EntryDevice(archive *handle)
        : m_archive(handle)
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
    qint64 m_written = 0;
};

} // namespace

void ZipWriter::Closer::operator()(archive *handle) const
{
    // Else closing would write on after a failure.
    archive_write_fail(handle);
    archive_write_free(handle);
}

ZipWriter::ZipWriter(QIODevice &device, UtcTime stamp)
    : m_output(new Output{device, {}})
    , m_archive(archive_write_new())
    , m_stamp(stamp)
{
    Q_ASSERT(m_archive);
    archive_write_set_format_zip(m_archive.get());
    archive_write_set_bytes_in_last_block(m_archive.get(), 1);
    archive_write_open(m_archive.get(), m_output.get(), nullptr, &Output::write, nullptr);
}

ZipWriter::~ZipWriter() = default;

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
    if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
        return failure();
    EntryDevice device(m_archive.get());
    const Expected<void> written = write(device);
    if (m_output->error)
        return *m_output->error;
    if (!written)
        return written.error();
    if (device.written() != size)
        return Error{ErrorCode::Internal, QStringLiteral("the content is not of the size announced"), name};
    if (archive_write_finish_entry(m_archive.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

Expected<void> ZipWriter::finish()
{
    if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

Error ZipWriter::failure() const
{
    if (m_output->error)
        return *m_output->error;
    return {ErrorCode::Storage,
            QStringLiteral("writing failed: ") + QString::fromUtf8(archive_error_string(m_archive.get())),
            {}};
}

} // namespace castbench
