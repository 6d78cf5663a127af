#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"

#include <map>

namespace castbench::test {

/// A probe that delivers one sample per series and interval, and fails as it is told to.
class FakeProbe final : public Probe
{
public:
    /// `series` may be empty: a probe that delivers nothing.
    FakeProbe(Clock &clock, QString id, QString device, std::vector<SeriesKey> series);
    /// Ends the calls that hang.
    ~FakeProbe() override;

    std::vector<Finding> findings; ///< what check() answers
    bool checkHangs = false;       ///< check() comes back only when cancelled
    bool checkIgnoresStop = false; ///< check() never comes back
    bool startHangs = false;
    bool stopHangs = false;
    bool silent = false; ///< started, but delivers nothing
    std::optional<Error> startError;
    QJsonObject seenVersions;

    int starts = 0;
    int stops = 0;
    bool running = false;
    SampleSink *sink = nullptr; ///< while running
    ProbeSettings settings;
    std::map<QString, ClockReading> sourceClocks;

    ProbeInfo info() const override;
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) override;
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token stop) override;
    QCoro::Task<void> stop(std::stop_token stop) override;
    void setSourceClock(const QString &source, const ClockReading &reading) override;
    QJsonObject versions() const override;

private:
    void scheduleNext(SteadyTime at);
    void deliver();

    Clock &m_clock;
    std::stop_source m_life;
    ProbeInfo m_info;
    std::unique_ptr<Timer> m_timer;
    SteadyTime m_next;
    double m_value = 0;
};

} // namespace castbench::test
