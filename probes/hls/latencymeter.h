#pragma once

#include "controllers/contracts/referenceclock.h"
#include "controllers/domain/sample.h"
#include "probes/hls/hlsplayer.h"

#include <optional>

namespace castbench {

/// Whose latency is measured, and what to expect in the picture.
struct LatencySubject
{
    QString device;                  ///< the viewer's
    QString source;                  ///< the broadcaster
    int frameClockId = 0;            ///< 1 … 255: only stamps of that source count; 0: any
    milliseconds clockThreshold{20}; ///< a clock bound above this makes a sample doubtful
};

/// Works out broadcast latency from a frame and the instant it is due. Pure.
///
/// frame-clock: (due + viewer's offset) − (stamp + source's offset). Its uncertainty is the sum of both
/// clocks' bounds, half the source's frame period and half of the stamp's millisecond; not known where a
/// bound is not. program-date-time: (due + viewer's offset) − program date time. Nothing tells how far the
/// packager's clock is from reference time, so that its uncertainty is not known.
class LatencyMeter
{
public:
    explicit LatencyMeter(LatencySubject subject);

    /// How far the source's clock is from reference time.
    void setSourceClock(const ClockReading &reading);

    /// What can tell this frame's latency; nothing for an advertisement or a frame without stamp and date.
    std::optional<Method> method(const DueFrame &frame) const;
    /// The frame carries a sound stamp of another source than the expected one.
    bool isForeign(const DueFrame &frame) const;
    /// The sample of a frame for which method() gives one; `dueAt` is the due instant by the viewer's own
    /// clock, `viewer` how far that is from reference time.
    Sample sample(const DueFrame &frame, Method method, UtcTime dueAt, const ClockReading &viewer) const;

    SeriesKey series(Method method) const;

private:
    LatencySubject m_subject;
    ClockReading m_source;
};

} // namespace castbench
