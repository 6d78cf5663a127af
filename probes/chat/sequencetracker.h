#pragma once

#include "controllers/domain/time.h"

#include <map>

namespace castbench {

/// Follows one sender's sequence numbers and tells which messages were lost. A number that is left out counts
/// as lost once `lostAfter` has passed since a later one came; if it comes all the same, it was not lost
/// after all.
class SequenceTracker
{
public:
    /// A bigger hole is a sender that began anew, or a forgery; nothing is counted as lost then.
    static constexpr quint64 largestHole = 1000;

    explicit SequenceTracker(milliseconds lostAfter);

    /// Takes number `sequence` of `session`. False for a duplicate, and for a session older than the present
    /// one.
    bool take(qint64 session, quint64 sequence, SteadyTime now);
    /// Nobody listened for a while: what was sent meanwhile is not lost but unheard. Holes known before stay.
    void skip()
    {
        m_listening = false;
    }
    /// Messages lost so far.
    quint64 lost(SteadyTime now);

private:
    milliseconds m_lostAfter;
    bool m_listening = false; ///< the next number continues m_last
    qint64 m_session = -1;
    quint64 m_last = 0;                       ///< highest number seen in the session
    std::map<quint64, SteadyTime> m_missing;  ///< number, and since when it is known to be missing
    std::map<quint64, SteadyTime> m_declared; ///< counted as lost; forgotten after a while
    quint64 m_lost = 0;
};

} // namespace castbench
