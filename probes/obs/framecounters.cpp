#include "probes/obs/framecounters.h"

namespace castbench {

namespace {

/// Counters that are read one after the other differ by as many frames, and by as large a share.
constexpr quint64 readingSlack = 60;
constexpr quint64 slackShare = 10;

} // namespace

FrameCounters::Totals FrameCounters::advance(const obs::StreamStatus &output, const obs::Stats &stats)
{
    if (beganUnseen(output, stats))
        restartOutput();
    m_unseen = false;
    m_lastOutput = output;
    m_lastStats = stats;
    watch(output);
    Totals totals;
    totals.outputRebased = m_output.advance({output.bytes, output.total, output.dropped});
    totals.encoderRebased = m_encoder.advance({stats.encoderSkipped, stats.encoderTotal});
    totals.renderingRebased = m_rendering.advance({stats.renderSkipped, stats.renderTotal});
    totals.bytes = m_output.grown()[0];
    totals.total = m_output.grown()[1];
    totals.network = m_output.grown()[2];
    totals.encoder = m_encoder.grown()[0];
    totals.rendering = m_rendering.grown()[0];
    return totals;
}

bool FrameCounters::beganUnseen(const obs::StreamStatus &output, const obs::Stats &stats) const
{
    if (!m_lastStats || !m_lastOutput)
        return false;
    if (stats.renderTotal < m_lastStats->renderTotal)
        return true; // OBS itself
    if (!m_unseen || output.total < m_lastOutput->total || stats.encoderSkipped < m_lastStats->encoderSkipped)
        return false;
    // An output that went on has been offered every picture drawn but those that the encoder left out.
    const quint64 drawn = stats.renderTotal - m_lastStats->renderTotal;
    const quint64 skipped = stats.encoderSkipped - m_lastStats->encoderSkipped;
    const quint64 offered = output.total - m_lastOutput->total;
    return offered + skipped + drawn / slackShare + readingSlack < drawn;
}

void FrameCounters::pause()
{
    m_lastOutput.reset(); // what comes next is known to begin anew
    m_output.restart();
    m_encoder.skip();
    m_rendering.skip();
    m_previous.reset();
    m_unchanged = 0;
}

void FrameCounters::restartOutput()
{
    m_output.restart();
    m_previous.reset();
    m_unchanged = 0;
}

void FrameCounters::watch(const obs::StreamStatus &output)
{
    const bool wasFrozen = m_motion == Motion::JustFroze || m_motion == Motion::Frozen;
    const bool unchanged =
        m_previous && m_previous->bytes == output.bytes && m_previous->total == output.total;
    m_previous = output;
    if (!unchanged) {
        m_unchanged = 0;
        m_motion = wasFrozen ? Motion::JustMoved : Motion::Moving;
        return;
    }
    ++m_unchanged;
    if (wasFrozen)
        m_motion = Motion::Frozen;
    else
        m_motion = m_unchanged == frozenPolls ? Motion::JustFroze : Motion::Moving;
}

} // namespace castbench
