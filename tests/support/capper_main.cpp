// A program that caps a port of an SNMP switch as Castbench's programs do, for tests that kill it: reads one
// line {"agent", "community", "folder", "guard", "port", "run", "holds"}, says "guard PID" and "capped" over
// and over while it sets caps, restores and begins anew; "error TEXT" and ends with 3 where it may not. One
// that holds sets caps without restoring. Restores and ends when its input ends.

#include "controllers/domain/jsonreader.h"
#include "controllers/switches/guard/guardedcapdriver.h"
#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <iostream>
#include <string>
#include <thread>

using namespace castbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitRefused = 3;
constexpr int capsPerRound = 25;

void say(const QString &line)
{
    std::cout << line.toStdString() << std::endl;
}

Switch switchFrom(const QJsonObject &config)
{
    Switch device;
    device.id = u"S1"_s;
    device.name = u"Switch 1"_s;
    device.driver = switchdrivers::snmp;
    device.address = Endpoint::parse(config.value("agent"_L1).toString()).value_or(Endpoint());
    device.profile = u"castbench-lab"_s;
    device.community = Secret::plain(config.value("community"_L1).toString());
    return device;
}

std::unique_ptr<CapDriver> snmpDriver(const Switch &device, Clock &clock)
{
    SnmpConfig config;
    config.device = device.id;
    config.address = device.address;
    config.community = device.community.reveal().value_or(QString());
    config.profile = loadSwitchProfile(device.profile).value_or(SwitchProfile());
    return std::make_unique<SnmpCapDriver>(config, clock);
}

/// Check, read, many caps, restore: what runs do.
QCoro::Task<Expected<void>> oneRound(GuardedCapDriver &driver, int port, bool holds, std::stop_token stop)
{
    const auto findings = co_await driver.check(port, {});
    if (!findings)
        co_return findings.error();
    for (const Finding &finding : *findings) {
        if (finding.severity == Severity::Error)
            co_return Error{ErrorCode::Refused, finding.message, {}};
    }
    const auto former = co_await driver.read(port, {});
    if (!former)
        co_return former.error();
    for (int i = 0; (holds || i < capsPerRound) && !stop.stop_requested(); ++i) {
        const Cap cap = Cap::kbps(500 + 10 * (i % capsPerRound));
        const auto capped = co_await driver.set(port, cap, {});
        if (!capped)
            co_return capped.error();
        say(u"guard %1\ncapped"_s.arg(driver.guardPid(port)));
    }
    const auto restored = co_await driver.restore(port, *former, {});
    if (!restored)
        co_return restored.error();
    co_return Expected<void>{};
}

QCoro::Task<void> cap(std::unique_ptr<GuardedCapDriver> driver, int port, bool holds, std::stop_token stop)
{
    int code = 0;
    while (!stop.stop_requested() && code == 0) {
        const auto done = co_await oneRound(*driver, port, holds, stop);
        if (!done) {
            say(u"error "_s + done.error().text().simplified());
            code = exitRefused;
        }
    }
    driver.reset();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::string line;
    std::getline(std::cin, line);
    const auto config = readJsonObject(QByteArray::fromStdString(line), u"config"_s);
    if (!config) {
        say(u"error "_s + config.error().text());
        return exitRefused;
    }
    SystemClock clock;
    const Switch device = switchFrom(*config);
    CapGuarding guarding;
    guarding.journalFolder = config->value("folder"_L1).toString();
    guarding.guardProgram = config->value("guard"_L1).toString();
    guarding.described = device;
    guarding.run = config->value("run"_L1).toString();
    auto driver = std::make_unique<GuardedCapDriver>(snmpDriver(device, clock), device, guarding, clock);
    std::stop_source stop;
    std::thread([stop]() mutable {
        while (std::getchar() != EOF) {
        }
        stop.request_stop();
    }).detach();
    const QCoro::Task<void> task = cap(std::move(driver), config->value("port"_L1).toInt(),
                                       config->value("holds"_L1).toBool(), stop.get_token());
    return QCoreApplication::exec();
}
