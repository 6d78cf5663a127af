// First paint of the main window, from its construction to the end of its first paint event, once warm.
#include "probes/clock/systemclock.h"
#include "tests/bench/benchreport.h"
#include "tests/support/ui/fakeworkbench.h"
#include "ui/settings/languages.h"
#include "ui/settings/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QImage>

#include <cstdio>

using namespace castbench;

namespace {

constexpr int runs = 15;
constexpr double limitMs = 500;

double millisecondsOf(SteadyTime::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bench::printMachine("bench_window");
    SystemClock clock;
    FakeWorkbench world;
    const Theme theme(world.settings);
    const Languages languages(world.settings);
    std::vector<double> windowMs;
    std::vector<double> peerMs;
    for (int run = 0; run < runs; ++run) {
        const SteadyTime begin = clock.steadyNow();
        MainWindow window(world.bench());
        window.resize(1366, 768);
        window.show();
        QCoreApplication::sendPostedEvents();
        QImage picture(window.size(), QImage::Format_ARGB32_Premultiplied);
        window.render(&picture);
        windowMs.push_back(millisecondsOf(clock.steadyNow() - begin));

        // The limit: a window of the same size with nothing in it.
        const SteadyTime peerBegin = clock.steadyNow();
        QMainWindow peer;
        peer.resize(1366, 768);
        peer.show();
        QCoreApplication::sendPostedEvents();
        peer.render(&picture);
        peerMs.push_back(millisecondsOf(clock.steadyNow() - peerBegin));
    }
    const double first = windowMs.front();
    std::printf("first paint, cold in this process: %.1f ms\n", first);
    std::printf("first paint, warm: median %.1f ms, 95 %% %.1f ms, of %d (limit %.0f ms)\n",
                bench::quantile(windowMs, 0.5), bench::quantile(windowMs, 0.95), runs, limitMs);
    std::printf("an empty window: median %.1f ms\n", bench::quantile(peerMs, 0.5));
    return 0;
}
