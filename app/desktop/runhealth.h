#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/run/runobserver.h"
#include "ui/services/labservice.h"

#include <functional>
#include <map>
#include <optional>

namespace castbench {

/// How the devices of a lab are as a run sees them: by its preflight, samples and events. A device whose
/// samples stay away is unreachable until they come again.
class RunHealth final : public RunObserver
{
public:
    using Told = std::function<void(const DeviceHealth &)>;
    using CapRead = std::function<void(const CapReading &)>;
    /// The clock of a device whose samples do not say it; nothing where they do.
    using ClockOf = std::function<std::optional<ClockReading>(const QString &device)>;

    /// Begins with what is known of the devices; tells of changes, and of every device once in a while.
    RunHealth(std::map<QString, DeviceHealth> known, Clock &clock, ClockOf clockOf, Told told,
              CapRead capRead);

    void preflightDone(const std::vector<Finding> &findings) override;
    void stepChanged(const StepRecord &step) override;
    void progressed(const RunProgress &progress) override;
    void eventRaised(const Event &event) override;
    void batchArrived(const SampleBatch &batch) override;

private:
    void seen(const QString &device);
    void readClocks();

    /// Longer than any probe of a run takes from one sample to the next.
    static constexpr seconds silence{30};
    static constexpr seconds tellInterval{2};

    Clock &m_clock;
    ClockOf m_clockOf;
    Told m_told;
    CapRead m_capRead;
    std::map<QString, DeviceHealth> m_devices;
    std::map<QString, SteadyTime> m_lastSample;
    SteadyTime m_toldAt;
};

} // namespace castbench
