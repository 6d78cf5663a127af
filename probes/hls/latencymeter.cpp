#include "probes/hls/latencymeter.h"

#include <utility>

namespace castbench {

namespace {

constexpr microseconds stampRounding{500};

double toMs(microseconds duration)
{
    return double(duration.count()) / 1000.0;
}

} // namespace

LatencyMeter::LatencyMeter(LatencySubject subject)
    : m_subject(std::move(subject))
{
}

void LatencyMeter::setSourceClock(const ClockReading &reading)
{
    m_source = reading;
}

SeriesKey LatencyMeter::series(Method method) const
{
    return {m_subject.device, m_subject.source, Metric::BroadcastLatency, method};
}

bool LatencyMeter::isForeign(const DueFrame &frame) const
{
    return frame.frame.stamp && m_subject.frameClockId != 0 &&
           frame.frame.stamp->source != m_subject.frameClockId;
}

std::optional<Method> LatencyMeter::method(const DueFrame &frame) const
{
    if (frame.advertisement)
        return std::nullopt;
    if (frame.frame.stamp && !isForeign(frame))
        return Method::FrameClock;
    return frame.programDateTime ? std::optional(Method::ProgramDateTime) : std::nullopt;
}

Sample LatencyMeter::sample(const DueFrame &frame, Method method, UtcTime dueAt,
                            const ClockReading &viewer) const
{
    const bool stamped = method == Method::FrameClock;
    const UtcTime made = stamped ? UtcTime(frame.frame.stamp->captured) : *frame.programDateTime;
    Sample sample;
    sample.series = series(method);
    sample.deviceAt = dueAt;
    sample.at = dueAt + viewer.offset;
    sample.clockOffset = viewer.offset - (stamped ? m_source.offset : microseconds(0));
    sample.value = toMs(dueAt - made + sample.clockOffset);
    if (stamped && viewer.bound && m_source.bound)
        sample.uncertainty = toMs(*viewer.bound + *m_source.bound + frame.framePeriod / 2 + stampRounding);
    if (sample.value < 0)
        sample.flags |= NegativeLatency;
    const auto exceeds = [this](const ClockReading &reading) {
        return reading.bound && *reading.bound > m_subject.clockThreshold;
    };
    if (exceeds(viewer) || (stamped && exceeds(m_source)))
        sample.flags |= ClockDoubtful;
    return sample;
}

} // namespace castbench
