#pragma once

#include "controllers/contracts/referenceclock.h"
#include "controllers/contracts/samplesink.h"
#include "controllers/domain/run.h"

#include <QJsonObject>
#include <qcorotask.h>

#include <map>
#include <stop_token>
#include <vector>

namespace castbench {

/// One line of a preflight: what was checked, how it went, what to do about it.
struct Finding
{
    Severity severity = Severity::Info; ///< Info: fine; Warning: the run may start; Error: it may not
    QString device;
    QString check;   ///< "OBS answers", "clock offset"
    QString message; ///< what was found, with numbers
    QString remedy;  ///< what to do; empty if fine
    /// A broadcaster that does not stream explains it: nothing is wrong where the run starts the stream.
    bool ifNotStreaming = false;

    bool operator==(const Finding &) const = default;
};

/// What a probe is and measures.
struct ProbeInfo
{
    QString id;                    ///< unique in the run: "hls@P1"
    QString kind;                  ///< "obs", "hls-viewer", "chat", "switch-port", "clock"
    QString device;                ///< whose device it runs on
    std::vector<SeriesKey> series; ///< what it will deliver; for coverage and for gaps when it is lost
};

/// What a run asks of a probe.
struct ProbeSettings
{
    RunId run = 0;
    milliseconds sampleInterval{1000};
    /// Where a run that was cut off goes on: what has been stored of it.
    struct Stored
    {
        /// The newest instant of each series.
        std::map<SeriesKey, UtcTime> until;
        /// What the series that count since the run began had come to; counting goes on from there.
        std::map<SeriesKey, double> counts;
        /// By the UUID of each sender's spool: up to which number its deliveries are stored.
        std::map<QString, quint64> deliveries;

        /// 0 where nothing was counted.
        double count(const SeriesKey &series) const
        {
            const auto found = counts.find(series);
            return found == counts.end() ? 0 : found->second;
        }
    };
    Stored stored{};
};

/// Measures something on one device and hands over samples, gaps and events.
///
/// All calls and callbacks happen on the thread that made the probe. A probe never fails because its
/// device is gone: it reports a gap, an event, and tries again until stopped. A probe on another
/// computer implements this same contract (probes/fleet/remoteprobe.h).
class Probe
{
public:
    virtual ~Probe() = default;

    virtual ProbeInfo info() const = 0;
    /// Looks at the device without changing it. Findings hold everything that is wrong, not the first.
    /// Comes back within 15 s. Errors: Cancelled only.
    virtual QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) = 0;
    /// Starts measuring into `sink`, which outlives stop().
    /// Errors: those that trying again cannot mend (AuthenticationFailed, InvalidInput, Unsupported,
    /// Cancelled).
    virtual QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                              std::stop_token stop) = 0;
    /// Stops measuring and hands over what is left; afterwards the sink is not called again. Safe to call
    /// when never started, and twice. Gives up on late deliveries when `stop` is requested.
    virtual QCoro::Task<void> stop(std::stop_token stop) = 0;
    /// Tells how far the clock of the broadcaster `source` is from reference time. May be called any time.
    virtual void setSourceClock(const QString &source, const ClockReading &reading) = 0;
    /// Software versions seen so far, for the run's record: {"obs": "29.0.2"}. May be empty.
    virtual QJsonObject versions() const = 0;
};

} // namespace castbench
