#pragma once

#include <QString>

namespace castbench {

/// Sees to it that what was made, renamed or deleted in a folder is so on disk. Where the system cannot, it
/// does so itself in time.
void syncFolder(const QString &path);

} // namespace castbench
