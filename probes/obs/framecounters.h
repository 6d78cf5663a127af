#pragma once

#include "probes/obs/obsprotocol.h"

#include <array>
#include <optional>

namespace castbench {

/// Counters that a device keeps together and begins anew together, turned into growth since a start.
template<std::size_t size>
class CounterGroup
{
public:
    using Values = std::array<quint64, size>;

    /// Takes a reading. True if the device began anew since the last one: a counter fell, or restart() was
    /// called; the reading then counts from 0, and what happened between the last reading and the new
    /// beginning is lost. The very first reading only sets the base.
    bool advance(const Values &reading)
    {
        if (!m_last) {
            m_last = reading;
            return false;
        }
        bool restarted = m_restarted;
        for (std::size_t i = 0; i < size; ++i)
            restarted = restarted || reading[i] < (*m_last)[i];
        for (std::size_t i = 0; i < size; ++i)
            m_grown[i] += reading[i] - (restarted ? 0 : (*m_last)[i]);
        m_last = reading;
        m_restarted = false;
        return restarted;
    }
    /// The device is known to begin at 0 again before the next reading.
    void restart()
    {
        m_restarted = true;
        if (!m_last)
            m_last = Values{};
    }
    /// What the device counts until the next reading is not of interest.
    void skip()
    {
        m_last.reset();
    }
    const Values &grown() const
    {
        return m_grown;
    }

private:
    std::optional<Values> m_last;
    Values m_grown{};
    bool m_restarted = false;
};

/// Turns the counters of OBS into frames since the run began. OBS keeps three apart: the output's (bytes,
/// total, dropped by the network) begin at 0 with every connection and read 0 while there is none; those of
/// drawing and of encoding go on, also while nothing is sent.
///
/// A new beginning that nobody saw need not show as a fall: a young stream's counters may have grown beyond
/// the last reading by then. It shows in drawing, which counts on while OBS runs.
class FrameCounters
{
public:
    /// Frames since the run began.
    struct Totals
    {
        quint64 network = 0;
        quint64 encoder = 0;
        quint64 rendering = 0;
        quint64 total = 0; ///< dropped ones included
        quint64 bytes = 0;
        bool outputRebased = false; ///< network, total and bytes: a counter began anew before this reading
        bool encoderRebased = false;
        bool renderingRebased = false;
    };
    /// Whether the output's counters move.
    enum class Motion { Moving, JustFroze, Frozen, JustMoved };

    /// Polls without any change of bytes and frames after which a counter counts as frozen.
    static constexpr int frozenPolls = 5;

    /// Takes one reading of a broadcaster that sends.
    Totals advance(const obs::StreamStatus &output, const obs::Stats &stats);
    /// The broadcaster does not send (stopped, or reconnecting): the output's counters begin anew, and what
    /// is counted in drawing and encoding meanwhile did not cost the stream a frame.
    void pause();
    /// OBS did not answer: what happened until the next reading was not seen.
    void unseen()
    {
        m_unseen = true;
    }
    /// The output connected anew between two readings.
    void restartOutput();
    /// Motion as of the last reading.
    Motion motion() const
    {
        return m_motion;
    }

private:
    void watch(const obs::StreamStatus &output);
    bool beganUnseen(const obs::StreamStatus &output, const obs::Stats &stats) const;

    CounterGroup<3> m_output; ///< bytes, total, dropped
    CounterGroup<2> m_encoder;
    CounterGroup<2> m_rendering;
    std::optional<obs::StreamStatus> m_previous;
    std::optional<obs::StreamStatus> m_lastOutput; ///< of a broadcaster that sent
    std::optional<obs::Stats> m_lastStats;
    bool m_unseen = false;
    int m_unchanged = 0;
    Motion m_motion = Motion::Moving;
};

} // namespace castbench
