#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace castbench {

/// Reads RFC 4180 by the book: rows end in CRLF, quotes only around whole fields, doubled inside, all rows
/// of equal length. Nothing if anything else is found.
inline std::optional<std::vector<QStringList>> parseCsv(const QByteArray &bytes)
{
    std::vector<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < bytes.size()) {
        QByteArray field;
        if (bytes[at] == '"') {
            for (++at;; ++at) {
                if (at >= bytes.size())
                    return std::nullopt;
                if (bytes[at] == '"' && bytes.mid(at + 1, 1) != "\"")
                    break;
                if (bytes[at] == '"')
                    ++at;
                field += bytes[at];
            }
            ++at;
        } else {
            while (at < bytes.size() && bytes[at] != ',' && bytes[at] != '\r') {
                if (bytes[at] == '"' || bytes[at] == '\n')
                    return std::nullopt;
                field += bytes[at++];
            }
        }
        row.append(QString::fromUtf8(field));
        if (bytes.mid(at, 2) == "\r\n") {
            if (!rows.empty() && rows.front().size() != row.size())
                return std::nullopt;
            rows.push_back(row);
            row.clear();
            at += 2;
        } else if (bytes.mid(at, 1) == ",") {
            ++at;
            if (at == bytes.size())
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}

} // namespace castbench
