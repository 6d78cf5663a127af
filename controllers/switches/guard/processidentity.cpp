#include "controllers/switches/guard/processidentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

namespace castbench {

namespace {

/// The system's own number of a computer is not to be spread, so that a digest of it stands in.
QString thisMachine()
{
    constexpr qsizetype digits = 16;
    QByteArray number = QSysInfo::machineUniqueId();
    if (number.isEmpty())
        number = QSysInfo::machineHostName().toUtf8();
    number.prepend("castbench");
    const QByteArray digest = QCryptographicHash::hash(number, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(digits));
}

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    ProcessIdentity self;
    self.pid = QCoreApplication::applicationPid();
    self.started = processStart(self.pid);
    self.program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    self.machine = thisMachine();
    self.host = QSysInfo::machineHostName();
    return self;
}

bool ProcessIdentity::isOnThisMachine() const
{
    return machine == thisMachine();
}

bool ProcessIdentity::isAlive() const
{
    return isOnThisMachine() && !started.isEmpty() && processStart(pid) == started;
}

} // namespace castbench
