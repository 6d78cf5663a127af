#pragma once

#include "controllers/domain/expected.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace castbench::tc {

/// What a tool may print at most: 4 MiB, of which 8192 entries are looked at.
inline constexpr qsizetype maximumOutputBytes = qsizetype{4} * 1024 * 1024;
inline constexpr qsizetype maximumRows = 8192;

/// The objects of an array that `ip -j`, `bridge -j` or `tc -j` printed; nothing printed is no rows. What is
/// not an object is left out. Errors: Protocol (no JSON array, too long), naming `tool` and the remedy.
Expected<std::vector<QJsonObject>> jsonRows(const QByteArray &output, QLatin1StringView tool);

/// A text of at most `maximumLength` characters without control characters; "" for all else.
QString plainText(const QJsonValue &value, qsizetype maximumLength);
/// A whole number within 0 … 2^53; nothing for all else.
std::optional<quint64> wholeNumber(const QJsonValue &value);
/// A name that a network interface can have (dev_valid_name() in Linux, and nothing that a tool could take
/// for an option); "" for all else.
QString interfaceName(const QString &text);

} // namespace castbench::tc
