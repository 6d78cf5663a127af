#include "app/capsafety.h"

#include <QCoreApplication>
#include <QDir>

namespace castbench {

CapSafety CapSafety::standard()
{
    const QDir folder(QCoreApplication::applicationDirPath());
#ifdef Q_OS_WIN
    const QString program = QStringLiteral("castbench-guard.exe");
#else
    const QString program = QStringLiteral("castbench-guard");
#endif
    return {CapJournal::defaultFolder(), folder.filePath(program)};
}

CapGuarding CapSafety::forRun(const Switch &described, const QString &run,
                              const std::optional<CapReading> &former) const
{
    CapGuarding guarding;
    guarding.journalFolder = journalFolder;
    guarding.guardProgram = guardProgram;
    guarding.described = described;
    guarding.run = run;
    guarding.former = former;
    return guarding;
}

} // namespace castbench
