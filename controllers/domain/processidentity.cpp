#include "controllers/domain/processidentity.h"

#include "controllers/domain/jsonreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

#include <limits>

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

QJsonObject processIdentityToJson(const ProcessIdentity &process)
{
    return {{QStringLiteral("pid"), process.pid},
            {QStringLiteral("started"), process.started},
            {QStringLiteral("program"), process.program},
            {QStringLiteral("machine"), process.machine},
            {QStringLiteral("host"), process.host}};
}

ProcessIdentity readProcessIdentity(JsonReader &reader)
{
    ProcessIdentity process;
    process.pid = reader.integer(QLatin1StringView("pid"), 0, std::numeric_limits<qint64>::max());
    process.started = reader.text(QLatin1StringView("started"), true);
    process.program = reader.text(QLatin1StringView("program"), true);
    process.machine = reader.text(QLatin1StringView("machine"), true);
    process.host = reader.text(QLatin1StringView("host"), true);
    return process;
}

} // namespace castbench
