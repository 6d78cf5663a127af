#include "app/desktop/runhealth.h"

#include "app/desktop/devicelook.h"

#include <QCoreApplication>

namespace castbench {

RunHealth::RunHealth(std::map<QString, DeviceHealth> known, Clock &clock, ClockOf clockOf, Told told,
                     CapRead capRead)
    : m_clock(clock)
    , m_clockOf(std::move(clockOf))
    , m_told(std::move(told))
    , m_capRead(std::move(capRead))
    , m_devices(std::move(known))
    , m_toldAt(clock.steadyNow())
{
}

void RunHealth::preflightDone(const std::vector<Finding> &findings)
{
    for (auto &[device, health] : m_devices) {
        std::vector<Finding> own;
        for (const Finding &finding : findings) {
            if (finding.device == device)
                own.push_back(finding);
        }
        if (own.empty())
            continue;
        const DeviceHealth former = health;
        health = healthFrom(device, std::move(own), m_clock.utcNow());
        health.version = former.version;
        health.clock = former.clock;
        if (!health.lastSeen)
            health.lastSeen = former.lastSeen;
        m_told(health);
    }
}

void RunHealth::stepChanged(const StepRecord &step)
{
    if (step.readBack && step.outcome == StepOutcome::Running)
        m_capRead(*step.readBack);
}

void RunHealth::eventRaised(const Event &event)
{
    const auto found = m_devices.find(event.device);
    if (found == m_devices.end() || event.severity == Severity::Info)
        return;
    DeviceHealth &health = found->second;
    health.reachability = Reachability::Doubtful;
    health.findings = {{event.severity, event.device, event.kind, event.message, {}}};
    m_told(health);
}

void RunHealth::batchArrived(const SampleBatch &batch)
{
    for (const Sample &sample : batch.samples) {
        const QString &device = sample.series.device;
        const auto found = m_devices.find(device);
        if (found == m_devices.end())
            continue;
        if (sample.series.metric == Metric::ClockOffset) {
            std::optional<microseconds> bound;
            if (sample.uncertainty)
                bound = microseconds(std::llround(*sample.uncertainty * 1000));
            found->second.clock =
                ClockReading{microseconds(std::llround(sample.value * 1000)), bound, sample.series.method};
        }
        if ((sample.flags & DeliveredLate) == 0)
            seen(device);
    }
}

void RunHealth::seen(const QString &device)
{
    DeviceHealth &health = m_devices[device];
    health.lastSeen = m_clock.utcNow();
    const bool wasSilent = health.reachability == Reachability::Unreachable;
    m_lastSample[device] = m_clock.steadyNow();
    if (!wasSilent)
        return;
    health.reachability = Reachability::Reachable;
    health.findings.clear();
    m_told(health);
}

void RunHealth::readClocks()
{
    for (auto &[device, health] : m_devices) {
        const auto reading = m_clockOf(device);
        if (!reading)
            continue;
        health.clock = reading;
        if (!m_lastSample.contains(device))
            m_told(health);
    }
}

// About once a second.
void RunHealth::progressed(const RunProgress &)
{
    const SteadyTime now = m_clock.steadyNow();
    for (const auto &[device, at] : m_lastSample) {
        DeviceHealth &health = m_devices[device];
        if (now - at < silence || health.reachability == Reachability::Unreachable)
            continue;
        health.reachability = Reachability::Unreachable;
        health.findings = {{Severity::Error, device, QCoreApplication::translate("RunHealth", "samples"),
                            QCoreApplication::translate("RunHealth", "Nothing has been measured for %1 s.")
                                .arg(silence.count()),
                            QCoreApplication::translate(
                                "RunHealth", "Check that the device is on and that its programs run.")}};
        m_told(health);
    }
    if (now - m_toldAt < tellInterval)
        return;
    m_toldAt = now;
    readClocks();
    for (const auto &[device, at] : m_lastSample)
        m_told(m_devices[device]);
}

} // namespace castbench
