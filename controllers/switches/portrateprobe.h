#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace castbench {

/// Measures what the switch moved for the broadcaster: the difference of the port's octet counter over the
/// time between two answers, kbit/s. The counter is that of forwarded octets where the switch's profile
/// names one (after the cap), else ifHCInOctets (which may count before it: CountedBeforeCap).
///
/// Some switches bring their counters up to date every few seconds only. One that stands still between two
/// readings then tells nothing: the difference at its next step is spread over the readings since the last
/// one, with the flag CoarseCounter. A counter that stands still for longer than `longestStep` says that
/// nothing came.
///
/// A silent switch is an event ("switch-unreachable", "switch-back") and a gap; a counter that began anew is
/// an event ("counter-reset") and a gap.
class PortRateProbe final : public Probe
{
public:
    static constexpr milliseconds longestStep{6000};

    /// `driver`, `clock` and `reference` must outlive the probe and the call under way when it goes.
    /// `broadcaster` is the id of the broadcaster on `port`.
    PortRateProbe(CapDriver &driver, int port, const QString &broadcaster, Clock &clock,
                  const ReferenceClock &reference);
    ~PortRateProbe() override;
    PortRateProbe(const PortRateProbe &) = delete;
    PortRateProbe &operator=(const PortRateProbe &) = delete;

    ProbeInfo info() const override;
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) override;
    /// Answers at once; a switch that does not is a gap from the beginning.
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token stop) override;
    QCoro::Task<void> stop(std::stop_token stop) override;
    void setSourceClock(const QString &source, const ClockReading &reading) override;
    QJsonObject versions() const override;

private:
    /// A counter's state and when it was told.
    struct Point
    {
        quint64 octets = 0;
        bool forwarded = false; ///< after the cap
        std::optional<quint64> discontinuity;
        SteadyTime at;
        UtcTime deviceAt; ///< controller's time of the answer
    };

    QCoro::Task<void> poll(std::stop_token stop);
    void takeAnswer(const PortCounters &counters);
    void takeFailure(const Error &error);
    void takeDifference(const Point &point);
    void hold(const Point &point);
    void restartAt(const Point &point);
    void addSample(const Point &point, double kbps, milliseconds step);
    void addGap(UtcTime until, GapReason reason, const QString &detail);
    void addEvent(const QString &kind, Severity severity, const QString &message);
    SeriesKey series() const;

    CapDriver &m_driver;
    const int m_port;
    const QString m_broadcaster;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    SampleSink *m_sink = nullptr; ///< nothing while stopped
    milliseconds m_interval{1000};
    std::stop_source m_stop;
    std::optional<Point> m_previous; ///< of the last answer that was made use of
    std::vector<Point> m_still;      ///< answers since then, with the same count
    bool m_idle = false;             ///< the counter stands still because nothing comes
    UtcTime m_coveredUntil;          ///< controller's time up to which samples and gaps were handed over
    bool m_unreachable = false;
    bool m_rebased = false;
    QString m_failure;
};

} // namespace castbench
