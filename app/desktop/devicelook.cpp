#include "app/desktop/devicelook.h"

#include <QCoreApplication>

#include <algorithm>

namespace castbench {

namespace {

/// Gives the functions below their context for translators.
class DeviceLookText
{
    Q_DECLARE_TR_FUNCTIONS(DeviceLook)
};

bool has(const std::vector<Finding> &findings, Severity severity)
{
    return std::any_of(findings.begin(), findings.end(),
                       [severity](const Finding &finding) { return finding.severity == severity; });
}

} // namespace

DeviceHealth healthFrom(const QString &device, std::vector<Finding> findings, UtcTime now)
{
    DeviceHealth health;
    health.device = device;
    health.reachability = has(findings, Severity::Error)     ? Reachability::Unreachable
                          : has(findings, Severity::Warning) ? Reachability::Doubtful
                                                             : Reachability::Reachable;
    if (health.reachability != Reachability::Unreachable)
        health.lastSeen = now;
    health.findings = std::move(findings);
    return health;
}

DeviceHealth healthFrom(const QString &device, const QString &check, const Error &error,
                        const QString &remedy)
{
    DeviceHealth health;
    health.device = device;
    health.reachability = Reachability::Unreachable;
    health.findings.push_back({Severity::Error, device, check, error.text(), remedy});
    return health;
}

void addClock(DeviceHealth &health, const ClockReading &reading, milliseconds threshold)
{
    const QString check = DeviceLookText::tr("clock");
    health.clock = reading;
    if (reading.bound && *reading.bound <= threshold)
        return;
    const QString message =
        reading.bound ? DeviceLookText::tr("The clock's offset is known to ± %1 ms only.")
                            .arg(std::chrono::duration<double, std::milli>(*reading.bound).count(), 0, 'f', 1)
                      : DeviceLookText::tr("How far the clock is from reference time is not known.");
    health.findings.push_back({Severity::Warning, health.device, check, message,
                               DeviceLookText::tr("Give the lab an NTP server that this device can reach.")});
    if (health.reachability == Reachability::Reachable)
        health.reachability = Reachability::Doubtful;
}

} // namespace castbench
