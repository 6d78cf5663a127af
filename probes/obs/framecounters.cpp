#include "probes/obs/framecounters.h"

namespace castbench {

FrameCounters::Totals FrameCounters::advance(const obs::StreamStatus &output, const obs::Stats &stats)
{
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

void FrameCounters::pause()
{
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
