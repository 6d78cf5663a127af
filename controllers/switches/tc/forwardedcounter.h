#pragma once

#include "controllers/switches/tc/portstate.h"

namespace castbench::tc {

/// Counts what an interface passed on: what the token bucket let through while a cap is in force, what was
/// received while none is. It goes on counting where one takes over from the other.
class ForwardedCounter
{
public:
    /// Takes what was read. `byUs`: this driver has just changed the cap, so that nothing was missed.
    void update(const PortState &state, bool byUs);
    quint64 octets() const
    {
        return m_octets;
    }
    /// How often the count was broken: by another program that changed the cap, by an interface made anew.
    quint64 breaks() const
    {
        return m_breaks;
    }

private:
    std::optional<int> m_interface; ///< its number; nothing: nothing was read yet
    bool m_capped = false;
    quint64 m_last = 0;
    quint64 m_octets = 0;
    quint64 m_breaks = 0;
};

} // namespace castbench::tc
