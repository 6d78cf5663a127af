// How late a cap is in force: from its planned instant to the switch's confirmation (written and read back),
// while the port's counters are polled; next to the round trip of net-snmp's `snmpset` command, which writes
// only, against the same agent. Then the same against net-snmp's `snmpd`, with community and with an
// encrypted user: what SNMPv3 costs. Last over NSDP, against the built-in lab's switch in this process: with
// a plain password, and with one that is hashed with a number asked for before every write.

#include "controllers/switches/nsdp/nsdpcapdriver.h"
#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/nsdpagent.h"
#include "tests/bench/benchreport.h"
#include "tests/support/agentprocess.h"
#include "tests/support/fakeswitchports.h"
#include "tests/support/snmpdprocess.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <qcorotask.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::AgentProcess;
using castbench::test::SnmpdProcess;

namespace {

constexpr int runs = 5;
constexpr int capsPerRun = 20;
constexpr auto capInterval = 250ms;
constexpr auto pollInterval = 100ms;
constexpr double targetMs = 20;
const QString community = QStringLiteral("bench");
const QString passphrase = QStringLiteral("a-password-of-the-bench");
const QString rateOid = QStringLiteral("1.3.6.1.4.1.8072.9999.9999.512.1.1.1.2.1");

double toMs(SteadyTime::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

Cap capOf(int round)
{
    return Cap::kbps(round % 2 == 0 ? 512 : 1000); // NSDP knows both
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

struct Lateness
{
    double median = 0;
    double p95 = 0;
};

/// Medians over the runs; after each of them `between` is called. Ends the program if nothing can be set.
Lateness measure(CapDriver &driver, Clock &clock, const std::function<void()> &between)
{
    // The run's preflight opens the session long before the first cap.
    if (const auto read = QCoro::waitFor(driver.read(1, {})); !read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().text()));
        std::exit(1);
    }
    std::stop_source stop;
    auto polling = poll(driver, clock, stop.get_token());
    std::vector<double> medians;
    std::vector<double> p95s;
    for (int run = 0; run < runs; ++run) {
        const auto lateness = QCoro::waitFor(setCaps(driver, clock, stop.get_token()));
        medians.push_back(bench::quantile(lateness, 0.5));
        p95s.push_back(bench::quantile(lateness, 0.95));
        between();
    }
    stop.request_stop();
    QCoro::waitFor(std::move(polling));
    return {bench::quantile(medians, 0.5), bench::quantile(p95s, 0.5)};
}

/// A value that snmpd keeps in memory stands in for a rate.
SnmpConfig snmpdConfig(const SnmpdProcess &agent, SnmpVersion version)
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = agent.address();
    config.community = community;
    config.version = version;
    config.user.name = community;
    config.user.authentication = SnmpAuthentication::Sha256;
    config.user.authenticationPassword = Secret::plain(passphrase);
    config.user.privacy = SnmpPrivacy::Aes128;
    config.user.privacyPassword = Secret::plain(passphrase);
    config.profile.rate.object = {{1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 1}, PortIndexKind::Scalar, {}, {}};
    config.profile.rate.maximum = 1'000'000;
    return config;
}

void compareVersions(Clock &clock)
{
    SnmpdProcess agent;
    const QByteArray user = community.toUtf8();
    const QByteArray configuration = "override -rw 1.3.6.1.4.1.8072.9999.9999.1.0 integer 512\nrwcommunity " +
                                     user + " 127.0.0.1\ncreateUser " + user + " SHA-256 " +
                                     passphrase.toUtf8() + " AES " + passphrase.toUtf8() + "\nrwuser " +
                                     user + " authpriv\n";
    if (!SnmpdProcess::isInstalled() || !agent.start(configuration)) {
        std::printf("  snmpd, by version: not measured (package snmpd)\n");
        return;
    }
    for (const SnmpVersion version : {SnmpVersion::V1, SnmpVersion::V2c, SnmpVersion::V3}) {
        SnmpCapDriver driver(snmpdConfig(agent, version), clock);
        const Lateness lateness = measure(driver, clock, [] {});
        std::printf(
            "  snmpd, version %s%s: median %.2f ms, p95 %.2f ms\n", qPrintable(snmpVersionKey(version)),
            version == SnmpVersion::V3 ? " (authPriv, SHA-256, AES-128)" : "", lateness.median, lateness.p95);
    }
}

void measureNsdp(Clock &clock)
{
    for (const nsdp::PasswordForm form : {nsdp::PasswordForm::Plain, nsdp::PasswordForm::Hash64}) {
        test::FakeSwitchPorts ports(8);
        NsdpResponderSettings settings;
        settings.passwordForm = form;
        settings.password = community;
        NsdpAgent agent(ports, settings, clock);
        const auto address = agent.start();
        if (!address) {
            std::fprintf(stderr, "%s\n", qPrintable(address.error().text()));
            std::exit(1);
        }
        NsdpConfig config;
        config.device = QStringLiteral("S1");
        config.target.address = *address;
        config.password = community;
        NsdpCapDriver driver(config, clock);
        const Lateness lateness = measure(driver, clock, [] {});
        std::printf("  NSDP, password %s: median %.2f ms, p95 %.2f ms\n",
                    qPrintable(nsdp::passwordFormKey(form)), lateness.median, lateness.p95);
    }
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
    std::vector<double> commandMedians;
    const Lateness lateness = measure(driver, clock, [&] {
        if (const auto command = runCommand(clock, agent.address()); !command.empty())
            commandMedians.push_back(bench::quantile(command, 0.5));
    });
    std::printf(
        "  cap confirmed after its planned instant: median %.2f ms, p95 %.2f ms (median of %d runs of %d "
        "caps every 250 ms)\n",
        lateness.median, lateness.p95, runs, capsPerRun);
    if (commandMedians.empty())
        std::printf("  snmpset: not measured (package snmp)\n");
    else
        std::printf("  snmpset, start to end: median %.2f ms\n", bench::quantile(commandMedians, 0.5));
    std::printf("  wanted: median at most %.0f ms: %s\n", targetMs,
                lateness.median <= targetMs ? "yes" : "NO");
    compareVersions(clock);
    measureNsdp(clock);
    return lateness.median <= targetMs ? 0 : 1;
}
