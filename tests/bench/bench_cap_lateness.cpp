// How late a cap is in force: from its planned instant to the switch's confirmation (written and read back),
// while the port's counters are polled; next to the round trip of net-snmp's `snmpset` command, which writes
// only, against the same agent.

#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"
#include "tests/bench/benchreport.h"
#include "tests/support/agentprocess.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <qcorotask.h>

#include <cstdio>
#include <cstdlib>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::AgentProcess;

namespace {

constexpr int runs = 5;
constexpr int capsPerRun = 20;
constexpr auto capInterval = 250ms;
constexpr auto pollInterval = 100ms;
constexpr double targetMs = 20;
const QString community = QStringLiteral("bench");
const QString rateOid = QStringLiteral("1.3.6.1.4.1.8072.9999.9999.512.1.1.1.2.1");

double toMs(SteadyTime::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

Cap capOf(int round)
{
    return Cap::kbps(512 + round % 2 * 512);
}

QCoro::Task<void> poll(CapDriver &driver, Clock &clock, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        co_await driver.counters(1, stop);
        co_await waitFor(clock, pollInterval, stop);
    }
}

/// Milliseconds from planned to confirmed.
QCoro::Task<std::vector<double>> setCaps(CapDriver &driver, Clock &clock, std::stop_token stop)
{
    std::vector<double> lateness;
    const SteadyTime start = clock.steadyNow() + capInterval;
    for (int round = 0; round < capsPerRun; ++round) {
        const SteadyTime planned = start + round * capInterval;
        co_await waitUntil(clock, planned, stop);
        const Cap cap = capOf(round);
        const auto reading = co_await driver.set(1, cap, stop);
        if (!reading || reading->cap != cap) {
            std::fprintf(stderr, "The cap was not set: %s\n",
                         reading ? "another one was read back" : qPrintable(reading.error().text()));
            std::exit(1);
        }
        lateness.push_back(toMs(clock.steadyNow() - planned));
    }
    co_return lateness;
}

/// Milliseconds that the command takes; empty if it is not installed.
std::vector<double> runCommand(const Clock &clock, const Endpoint &agent)
{
    const QString command = QStandardPaths::findExecutable(QStringLiteral("snmpset"));
    std::vector<double> durations;
    for (int round = 0; !command.isEmpty() && round < capsPerRun; ++round) {
        const QString value = QString::number(*capOf(round).limitKbps());
        QProcess process;
        const SteadyTime started = clock.steadyNow();
        process.start(command, {QStringLiteral("-v2c"), QStringLiteral("-c"), community, QStringLiteral("-m"),
                                QString(), agent.text(), rateOid, QStringLiteral("i"), value});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return {};
        durations.push_back(toMs(clock.steadyNow() - started));
    }
    return durations;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench::printMachine("bench_cap_lateness");
    SystemClock clock;
    AgentProcess agent(community);
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = agent.address();
    config.community = community;
    config.profile = loadSwitchProfile(QStringLiteral("castbench-lab")).value_or(SwitchProfile());
    SnmpCapDriver driver(config, clock);
    // The run's preflight opens the session long before the first cap.
    if (!QCoro::waitFor(driver.read(1, {})))
        return 1;

    std::stop_source stop;
    auto polling = poll(driver, clock, stop.get_token());
    std::vector<double> medians;
    std::vector<double> p95s;
    std::vector<double> commandMedians;
    for (int run = 0; run < runs; ++run) {
        const auto lateness = QCoro::waitFor(setCaps(driver, clock, stop.get_token()));
        medians.push_back(bench::quantile(lateness, 0.5));
        p95s.push_back(bench::quantile(lateness, 0.95));
        if (const auto command = runCommand(clock, agent.address()); !command.empty())
            commandMedians.push_back(bench::quantile(command, 0.5));
    }
    stop.request_stop();
    QCoro::waitFor(std::move(polling));

    const double median = bench::quantile(medians, 0.5);
    std::printf(
        "  cap confirmed after its planned instant: median %.2f ms, p95 %.2f ms (median of %d runs of %d "
        "caps every 250 ms)\n",
        median, bench::quantile(p95s, 0.5), runs, capsPerRun);
    if (commandMedians.empty())
        std::printf("  snmpset: not measured (package snmp)\n");
    else
        std::printf("  snmpset, start to end: median %.2f ms\n", bench::quantile(commandMedians, 0.5));
    std::printf("  wanted: median at most %.0f ms: %s\n", targetMs, median <= targetMs ? "yes" : "NO");
    return median <= targetMs ? 0 : 1;
}
