#pragma once

#include <QByteArray>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <optional>
#include <vector>

namespace castbench {

/// An entry of a zip archive, unpacked.
struct ZipEntry
{
    QString name;
    qint64 modified = 0; ///< seconds since 1970
    QByteArray content;
};

/// Unpacks an archive; nothing where it is damaged or incomplete.
inline std::optional<std::vector<ZipEntry>> unzip(const QByteArray &bytes)
{
    const auto close = [](archive *handle) {
        archive_read_free(handle);
    };
    const std::unique_ptr<archive, decltype(close)> reader(archive_read_new(), close);
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
        ARCHIVE_OK)
        return std::nullopt;
    std::vector<ZipEntry> entries;
    archive_entry *entry = nullptr;
    for (;;) {
        const int next = archive_read_next_header(reader.get(), &entry);
        if (next == ARCHIVE_EOF)
            return entries;
        if (next != ARCHIVE_OK)
            return std::nullopt;
        ZipEntry unpacked;
        unpacked.name = QString::fromUtf8(archive_entry_pathname(entry));
        unpacked.modified = archive_entry_mtime(entry);
        unpacked.content.resize(static_cast<qsizetype>(archive_entry_size(entry)));
        const la_ssize_t read = archive_read_data(reader.get(), unpacked.content.data(),
                                                  static_cast<size_t>(unpacked.content.size()));
        // Reading to the end checks the sum.
        char more = 0;
        if (read != unpacked.content.size() || archive_read_data(reader.get(), &more, 1) != 0)
            return std::nullopt;
        entries.push_back(unpacked);
    }
}

} // namespace castbench
