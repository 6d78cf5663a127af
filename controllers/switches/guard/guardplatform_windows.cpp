#include "controllers/switches/guard/guardplatform.h"

#include <QProcess>

#include <windows.h>

namespace castbench {

void setApart(QProcess &process)
{
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
        arguments->flags |= CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW;
    });
}

void ignoreInterrupts()
{
    SetConsoleCtrlHandler(nullptr, TRUE);
}

} // namespace castbench
