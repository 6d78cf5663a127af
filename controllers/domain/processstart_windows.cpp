#include "controllers/domain/processidentity.h"

#include <windows.h>

namespace castbench {

QString processStart(qint64 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return {};
    DWORD exitCode = 0;
    FILETIME created{};
    FILETIME exited{};
    FILETIME kernel{};
    FILETIME user{};
    const bool runs = GetExitCodeProcess(process, &exitCode) && exitCode == STILL_ACTIVE &&
                      GetProcessTimes(process, &created, &exited, &kernel, &user);
    CloseHandle(process);
    if (!runs)
        return {};
    const quint64 ticks = (quint64{created.dwHighDateTime} << 32) | created.dwLowDateTime;
    return QString::number(ticks);
}

} // namespace castbench
