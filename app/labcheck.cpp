#include "app/labcheck.h"

#include "app/consoleattendant.h"
#include "app/devicewait.h"
#include "app/labassembly.h"
#include "app/pairingbook.h"
#include "app/pairingtext.h"
#include "app/secrets/chosensecretstore.h"
#include "controllers/domain/plan.h"
#include "probes/wire/networkthread.h"

#include <algorithm>

namespace castbench {

namespace {

/// A probe that runs tries to connect every 10 s at the latest.
constexpr seconds deviceWait{10};

ExitCode fail(Console &console, const Error &error)
{
    console.error(error);
    return exitCodeFor(error);
}

void add(const Finding &finding, std::vector<Finding> &findings)
{
    if (std::find(findings.begin(), findings.end(), finding) == findings.end())
        findings.push_back(finding);
}

Finding notConnected(const Pairing &pairing)
{
    return {Severity::Error, pairing.device, QStringLiteral("castbench-probe"),
            QStringLiteral("castbench-probe on %1 is not connected.").arg(pairing.device),
            QStringLiteral("On %1 run: %2").arg(pairing.device, pairingCommand(pairing))};
}

void printFindings(const std::vector<Finding> &findings, Console &console)
{
    for (const Finding &finding : findings) {
        console.json({{QStringLiteral("event"), QStringLiteral("finding")},
                      {QStringLiteral("severity"), severityKey(finding.severity)},
                      {QStringLiteral("device"), finding.device},
                      {QStringLiteral("check"), finding.check},
                      {QStringLiteral("message"), finding.message},
                      {QStringLiteral("remedy"), finding.remedy}});
        const QString mark =
            finding.severity == Severity::Info ? QStringLiteral("ok") : severityKey(finding.severity);
        QString line = QStringLiteral("%1  %2: %3 – %4")
                           .arg(mark.leftJustified(7), finding.device, finding.check, finding.message);
        if (!finding.remedy.isEmpty())
            line += QStringLiteral("\n         → ") + finding.remedy;
        console.result(line);
    }
}

/// The lab as one broadcaster's plan sees it. Devices without castbench-probe are not waited for once more:
/// each of their probes would.
QCoro::Task<Expected<void>> checkAssembly(LabAssembly &assembly, const QString &switchDevice,
                                          std::vector<Finding> &findings, std::stop_token stop)
{
    const auto switchFindings = co_await assembly.driver()->check(assembly.port(), stop);
    if (switchFindings) {
        for (const Finding &finding : *switchFindings)
            add(finding, findings);
    } else {
        add({Severity::Error, switchDevice, QStringLiteral("switch"), switchFindings.error().message, {}},
            findings);
    }
    const QStringList missing = assembly.missingDevices();
    for (const Pairing &pairing : assembly.pairings()) {
        if (missing.contains(pairing.device))
            add(notConnected(pairing), findings);
    }
    for (Probe *probe : assembly.probes()) {
        if (missing.contains(probe->info().device))
            continue;
        const auto probed = co_await probe->check(stop);
        if (!probed)
            co_return probed.error();
        for (const Finding &finding : *probed)
            add(finding, findings);
    }
    co_return Expected<void>{};
}

} // namespace

QCoro::Task<ExitCode> checkLab(LabCheckCommand command, Console &console, Clock &clock,
                               wire::NetworkThread &network, std::stop_token stop)
{
    const auto described = loadLab(command.lab);
    if (!described)
        co_return fail(console, described.error());
    const auto lab = co_await resolveForRun(*described, clock);
    if (!lab)
        co_return fail(console, lab.error().within(command.lab));
    std::vector<Finding> findings;
    PairingBook pairings;
    ConsoleAttendant attendant(console); // checks ask nothing
    QStringList givenUp;
    for (const Broadcaster &broadcaster : lab->broadcasters) {
        Plan plan;
        plan.broadcaster = broadcaster.id;
        const auto assembly = LabAssembly::make(*lab, plan, clock, network, pairings, {}, &attendant);
        if (!assembly)
            co_return fail(console, assembly.error());
        bool isTold = broadcaster.id != lab->broadcasters.front().id;
        const std::function<void(const QStringList &)> tell = [&](const QStringList &missing) {
            if (std::exchange(isTold, true))
                return;
            console.say(QStringLiteral("Waiting %1 for castbench-probe on %2 …")
                            .arg(formatDuration(deviceWait), missing.join(QStringLiteral(", "))));
            for (const Pairing &pairing : (*assembly)->pairings()) {
                if (missing.contains(pairing.device))
                    tellPairing(pairing, console);
            }
        };
        co_await waitForDevices(**assembly, clock, deviceWait, givenUp, tell, stop);
        givenUp += (*assembly)->missingDevices();
        const auto checked = co_await checkAssembly(**assembly, lab->switchDevice.id, findings, stop);
        if (!checked)
            co_return fail(console, checked.error());
    }
    printFindings(findings, console);
    const bool isFit = std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    co_return isFit ? ExitCode::Done : ExitCode::Failed;
}

} // namespace castbench
