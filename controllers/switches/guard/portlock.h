#pragma once

#include "controllers/domain/expected.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace castbench {

/// A file that one process at a time holds, for as long as this object lives. One that a dead process left
/// behind is taken over.
class PortLock
{
public:
    /// Does not wait. Errors: Refused (another holds it; the message says which process), ReadOnly (the
    /// folder cannot be written).
    static Expected<std::unique_ptr<PortLock>> take(const QString &path);

    /// Looks without taking it, so that nobody who wants it is refused meanwhile. One that was taken on
    /// another computer counts as held.
    static bool isHeld(const QString &path);

private:
    explicit PortLock(const QString &path);

    QLockFile m_file;
};

} // namespace castbench
