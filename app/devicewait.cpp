#include "app/devicewait.h"

#include "app/labassembly.h"
#include "controllers/run/waiting.h"

#include <utility>

namespace castbench {

namespace {

QStringList missingBut(const LabAssembly &assembly, const QStringList &givenUp)
{
    QStringList missing = assembly.missingDevices();
    missing.removeIf([&](const QString &device) { return givenUp.contains(device); });
    return missing;
}

} // namespace

QCoro::Task<void> waitForDevices(LabAssembly &assembly, Clock &clock, milliseconds limit, QStringList givenUp,
                                 std::function<void(const QStringList &)> missing, std::stop_token stop)
{
    QStringList told = missingBut(assembly, givenUp);
    if (told.isEmpty())
        co_return;
    missing(told);
    Wakeup changed(clock);
    QObject context;
    assembly.onLinkChanged(&context, [&changed](const QString &) { changed.wake(); });
    const std::stop_callback onStop(stop, [&changed] { changed.wake(); });
    const SteadyTime end = clock.steadyNow() + limit;
    while (!told.isEmpty() && !stop.stop_requested() && clock.steadyNow() < end) {
        co_await changed.until(end);
        const QStringList present = missingBut(assembly, givenUp);
        if (std::exchange(told, present) != present)
            missing(present);
    }
}

} // namespace castbench
