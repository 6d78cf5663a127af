#include "controllers/switches/guard/guardplatform.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/close_range.h>
#endif

namespace castbench {

void setApart(QProcess &process)
{
    // Runs between fork and exec: system calls alone.
    process.setChildProcessModifier([] {
        ::setsid();
#ifdef Q_OS_LINUX
        // Sockets that a library left open to children would be in use for as long as the guard is.
        ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
    });
}

void ignoreInterrupts()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE})
        std::signal(signal, SIG_IGN);
}

} // namespace castbench
