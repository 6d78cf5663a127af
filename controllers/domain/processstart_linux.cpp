#include "controllers/domain/processidentity.h"

#include <QFile>

namespace castbench {

namespace {

QByteArray contentOf(const QString &path)
{
    constexpr qint64 enough = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

} // namespace

// proc(5): the 3rd field is the state, the 22nd the start in clock ticks after boot. The 2nd, the program's
// name in parentheses, may hold anything.
QString processStart(qint64 pid)
{
    constexpr qsizetype stateField = 0;
    constexpr qsizetype startField = 19;
    const QByteArray content = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
    const QList<QByteArray> fields = content.mid(content.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= startField || fields[stateField] == "Z" || fields[stateField] == "X")
        return {};
    const QByteArray boot = contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
    return QString::fromLatin1(boot + '/' + fields[startField]);
}

} // namespace castbench
