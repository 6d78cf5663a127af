#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "probes/fleet/fleetdevice.h"

#include <QJsonObject>
#include <QObject>

#include <map>
#include <memory>

namespace castbench {

/// A probe that runs in castbench-probe on another device: the same contract as a local one.
///
/// While the link is down the device goes on measuring and spools; nothing is a gap until it is known that
/// nothing was measured. When castbench-probe itself was started again, the interval from the last sample of
/// the former start to the first of the new one is a gap of each series (ProbeLost).
class RemoteProbe final : public QObject, public Probe
{
    Q_OBJECT

public:
    /// `kind` and `config` are given to the device as they are. `info` says what the probe will deliver.
    RemoteProbe(FleetDevice &device, ProbeInfo info, QJsonObject config, Clock &clock,
                const ReferenceClock &reference);
    ~RemoteProbe() override;

    ProbeInfo info() const override;
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) override;
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token stop) override;
    QCoro::Task<void> stop(std::stop_token stop) override;
    void setSourceClock(const QString &source, const ClockReading &reading) override;
    QJsonObject versions() const override;

private:
    QCoro::Task<Expected<void>> open(std::stop_token stop);
    QCoro::Task<Expected<void>> openAndStart(std::stop_token stop);
    QCoro::Task<bool> waitForLink(milliseconds timeout, std::stop_token stop);
    QCoro::Task<void> waitForDelivery(quint64 sequence, std::stop_token stop);
    QCoro::Task<void> relink();
    void onLinked();
    void onUnlinked();
    void inspect(SampleBatch &batch, const QString &instance);
    void report(const QString &kind, Severity severity, const QString &message);
    QJsonObject params() const;

    FleetDevice &m_device;
    ProbeInfo m_info;
    QJsonObject m_config;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    std::stop_source m_life;
    QString m_openedOn;
    ProbeSettings m_settings;
    SampleSink *m_sink = nullptr;
    QJsonObject m_versions;
    std::map<QString, ClockReading> m_sourceClocks;
    /// Where each series was last known to be measured, and by which start of castbench-probe.
    struct LastSample
    {
        UtcTime at;
        QString instance;
    };
    std::map<SeriesKey, LastSample> m_last;
};

} // namespace castbench
