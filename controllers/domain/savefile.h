#pragma once

#include "controllers/domain/expected.h"

#include <QString>

#include <functional>

class QIODevice;
class QJsonObject;

namespace castbench {

/// Writes a file as a whole or not at all: `write` fills a temporary file beside it, which takes the place of
/// `path` once everything is on disk. What was at `path` before stays if anything fails.
/// Errors: NotFound (no such folder), InvalidInput (`path` is a folder), ReadOnly, DiskFull, Storage, and
/// what `write` reports.
Expected<void> saveFile(const QString &path, const std::function<Expected<void>(QIODevice &)> &write);

/// The same for a JSON document, indented.
Expected<void> saveJsonFile(const QString &path, const QJsonObject &object);

/// Makes the folder and its parents where missing. Errors: InvalidInput (a file is in the way), ReadOnly.
Expected<void> makeFolder(const QString &path);

/// Why writing to `device` failed, with a remedy. DiskFull where the system says so, else Storage.
Error writeError(const QIODevice &device);

} // namespace castbench
