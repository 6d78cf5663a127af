#pragma once

#include "controllers/domain/run.h"

#include <QString>

namespace castbench {

/// Puts a run together for tests of what is computed from runs. All instants are seconds since the run's
/// start, which is 2026-01-31T12:00:00Z. One broadcaster "B1", viewers "P1" and "P2", switch "S1".
class RunBuilder
{
public:
    explicit RunBuilder(milliseconds sampleInterval = seconds(1));

    static UtcTime instant(double elapsed);
    static SeriesKey upload();
    static SeriesKey port();
    static SeriesKey frames(Metric metric);
    static SeriesKey broadcast(const QString &viewer, Method method = Method::FrameClock);
    static SeriesKey chatSend(const QString &viewer);
    static SeriesKey chatReceive(const QString &viewer);

    /// Adds a completed step whose cap was read back as requested.
    StepRecord &step(Cap cap, double from, double to);
    Sample &sample(const SeriesKey &series, double at, double value, std::optional<double> uncertainty = {});
    Gap &gap(const SeriesKey &series, double from, double to, GapReason reason = GapReason::ProbeLost);
    Event &event(double at, const QString &kind, Severity severity, const QString &message = {});
    RunRecord &record()
    {
        return m_data.record;
    }
    /// Ordered as RunData demands.
    RunData build() const;

private:
    RunData m_data;
};

/// A run as the built-in upload-cap plans give it, with the upload, drops, latencies and chat of two
/// viewers, samples each second, a probe lost for a while in the fourth step, and a stall. The same
/// for the same `stepSeconds`.
RunData staircaseRun(int stepSeconds);

} // namespace castbench
