#pragma once

#include "controllers/domain/expected.h"

#include <QString>

namespace castbench {

enum class FileKind { Plan, Lab, Database };

/// What a file is, by its content and not by its name. Errors: NotFound, Storage, and InvalidInput for
/// anything else.
Expected<FileKind> fileKindOf(const QString &path);
/// Under which kind its path is remembered in Settings::recentFiles().
QString recentKind(FileKind kind);

} // namespace castbench
