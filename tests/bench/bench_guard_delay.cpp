// How long a cap outlives the program that set it: from SIGKILL to the switch having its former value again,
// as the switch itself says; and what guarding costs the program: the time to start a guard and note what the
// port had, before the first SET, and that of a SET with a guard next to one without.

#include "controllers/switches/guard/guardedcapdriver.h"
#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"
#include "tests/bench/benchreport.h"
#include "tests/support/agentprocess.h"
#include "tests/support/capperprocess.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace castbench;
using castbench::test::AgentProcess;
using castbench::test::CapperProcess;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 30;
constexpr int rounds = 30;
constexpr int port = 2;
constexpr double targetMs = 2000;
const QString community = u"bench"_s;
const QString guardProgram = QStringLiteral(CASTBENCH_GUARD);

double toMs(SteadyTime::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

void print(const char *what, const std::vector<double> &ms)
{
    std::printf("  %s: median %.1f ms, p95 %.1f ms, longest %.1f ms (%zu times)\n", what,
                bench::quantile(ms, 0.5), bench::quantile(ms, 0.95), bench::quantile(ms, 1), ms.size());
}

template<typename T>
T need(Expected<T> result, const char *what)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().text()));
    std::exit(1);
}

/// Lets the agent do something else than answer questions.
void pause(Clock &clock)
{
    const auto waited = QCoro::waitFor(waitFor(clock, milliseconds{1}, {}));
    if (!waited)
        std::exit(1);
}

/// Milliseconds from the kill until the agent has the former cap again.
double killOne(Clock &clock, AgentProcess &agent, const QString &folder)
{
    agent.command("cap 2 3000");
    CapperProcess capper({agent.address(), community, folder, guardProgram, port, u"bench"_s});
    if (!capper.waitForLine("capped")) {
        std::fprintf(stderr, "Nothing was capped: %s\n", capper.lines("error").value(0).constData());
        std::exit(1);
    }
    const SteadyTime killed = clock.steadyNow();
    capper.kill();
    while (agent.command("cap 2") != "3000") {
        if (clock.steadyNow() - killed > seconds{60}) {
            std::fprintf(stderr, "The cap was not restored.\n");
            std::exit(1);
        }
        pause(clock);
    }
    const double delay = toMs(clock.steadyNow() - killed);
    // The guard takes its note back before the folder goes.
    while (!CapJournal(folder).list().caps.empty())
        pause(clock);
    return delay;
}

std::unique_ptr<CapDriver> makeDriver(const Switch &device, Clock &clock)
{
    SnmpConfig config;
    config.device = device.id;
    config.address = device.address;
    config.community = community;
    config.profile = need(loadSwitchProfile(device.profile), "profile");
    return std::make_unique<SnmpCapDriver>(config, clock);
}

struct Costs
{
    std::vector<double> prepareMs;
    std::vector<double> setMs;
};

Costs measure(CapDriver &driver, const Clock &clock, Costs costs)
{
    const SteadyTime begin = clock.steadyNow();
    need(QCoro::waitFor(driver.check(port, {})), "check");
    const CapReading former = need(QCoro::waitFor(driver.read(port, {})), "read");
    const SteadyTime prepared = clock.steadyNow();
    need(QCoro::waitFor(driver.set(port, Cap::kbps(512), {})), "set");
    costs.setMs.push_back(toMs(clock.steadyNow() - prepared));
    costs.prepareMs.push_back(toMs(prepared - begin));
    need(QCoro::waitFor(driver.restore(port, former, {})), "restore");
    return costs;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench::printMachine("bench_guard_delay");
    bench::printLoad();
    SystemClock clock;
    AgentProcess agent(community);

    const QTemporaryDir folder;
    std::vector<double> delays;
    for (int i = 0; i < kills; ++i)
        delays.push_back(killOne(clock, agent, folder.path()));
    print("killed until restored", delays);

    Switch device;
    device.id = u"S1"_s;
    device.name = device.id;
    device.driver = switchdrivers::snmp;
    device.address = agent.address();
    device.profile = u"castbench-lab"_s;
    device.community = Secret::plain(community);
    CapGuarding guarding;
    guarding.journalFolder = folder.path();
    guarding.guardProgram = guardProgram;
    guarding.described = device;
    Costs with;
    Costs without;
    for (int i = 0; i < rounds; ++i) {
        const auto plain = makeDriver(device, clock);
        without = measure(*plain, clock, std::move(without));
        GuardedCapDriver guarded(makeDriver(device, clock), device, guarding, clock);
        with = measure(guarded, clock, std::move(with));
    }
    print("check and read, guarded", with.prepareMs);
    print("check and read, unguarded", without.prepareMs);
    print("first SET, guarded", with.setMs);
    print("first SET, unguarded", without.setMs);

    const double longest = bench::quantile(delays, 1);
    std::printf("  wanted: restored within %.0f ms: %s\n", targetMs, longest <= targetMs ? "yes" : "NO");
    return longest <= targetMs ? 0 : 1;
}
