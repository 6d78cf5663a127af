#include "controllers/switches/guard/portlock.h"

#include "controllers/domain/processidentity.h"

#include <QSysInfo>

namespace castbench {

namespace {

/// A process that has ended but was not collected by its parent still has its number.
bool isLeftBehind(const QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return file.getLockInfo(&pid, &host, &program) && host == QSysInfo::machineHostName() &&
           processStart(pid).isEmpty();
}

Error heldBy(const QLockFile &file, const QString &path)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&pid, &host, &program))
        return {ErrorCode::Refused,
                QStringLiteral("Another Castbench program is at work there; wait until it ends."), path};
    return {ErrorCode::Refused,
            QStringLiteral("%1 is at work there (process %2 on %3); wait until it ends, or end it.")
                .arg(program)
                .arg(pid)
                .arg(host),
            {}};
}

} // namespace

bool PortLock::isHeld(const QString &path)
{
    const QLockFile file(path);
    qint64 pid = 0;
    QString host;
    QString program;
    return file.getLockInfo(&pid, &host, &program) && !isLeftBehind(file);
}

PortLock::PortLock(const QString &path)
    : m_file(path)
{
    // Runs take hours: only a holder that is dead makes a lock stale.
    m_file.setStaleLockTime(0);
}

Expected<std::unique_ptr<PortLock>> PortLock::take(const QString &path)
{
    std::unique_ptr<PortLock> lock(new PortLock(path));
    QLockFile &file = lock->m_file;
    if (file.tryLock(0))
        return lock;
    if (file.error() == QLockFile::LockFailedError) {
        if (isLeftBehind(file) && file.removeStaleLockFile() && file.tryLock(0))
            return lock;
        return heldBy(file, path);
    }
    return Error{
        ErrorCode::ReadOnly,
        QStringLiteral("What a switch was set to is noted in this folder, which cannot be written; make it "
                       "writable."),
        path};
}

} // namespace castbench
