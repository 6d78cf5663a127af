// The guard of a capped switch port: started by the programs that cap, fed through its standard input, and
// still there when they are killed. A program of its own, and a small one: it starts at once, and whoever
// ends "castbench" or "castbench-cli" by name does not end it too.

#include "app/guardinput.h"
#include "controllers/switches/capdriverfactory.h"
#include "controllers/switches/guard/capguard.h"
#include "controllers/switches/guard/guardplatform.h"
#include "probes/clock/systemclock.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace castbench;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/// Standard output is a pipe that nobody may read any more.
void answer(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void exitLater(int code)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

QCoro::Task<void> endAfterRestoring(CapGuard &guard)
{
    const auto restored = co_await guard.programGone();
    exitLater(restored ? 0 : exitFailed);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        QTextStream(stderr) << "castbench-guard is started by Castbench to restore a switch; it takes no "
                               "arguments.\n";
        return exitUsage;
    }
    ignoreInterrupts();
    QCoreApplication application(argc, argv);
    // As the programs it guards: the user's own switch profiles are found by this name.
    QCoreApplication::setApplicationName(QStringLiteral("castbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTBENCH_VERSION));
    SystemClock clock;
    const MakeCapDriver makeDriver = [&clock](const Switch &device) {
        return makeCapDriver(device, clock);
    };
    CapGuard guard(clock, makeDriver, &answer);
    bool useless = false;
    const auto onLine = [&](const QByteArray &line) {
        if (useless || guard.hear(line))
            return;
        useless = true;
        exitLater(exitFailed);
    };
    const auto onEnd = [&] {
        if (!useless)
            endAfterRestoring(guard);
    };
    readGuardInput(onLine, onEnd);
    return QCoreApplication::exec();
}
