#include "controllers/switches/tc/forwardedcounter.h"

namespace castbench::tc {

void ForwardedCounter::update(const PortState &state, bool byUs)
{
    const bool capped = state.capBytes().has_value();
    const quint64 now = capped ? state.passedOctets : state.link.octetsIn;
    const bool isFirst = !m_interface;
    const bool isSame = m_interface == state.link.index && m_capped == capped && now >= m_last;
    if (isSame) {
        m_octets += now - m_last;
    } else if (!isFirst) {
        // A new bucket counts from 0.
        m_octets += capped ? now : 0;
        m_breaks += byUs && m_interface == state.link.index ? 0 : 1;
    }
    m_interface = state.link.index;
    m_capped = capped;
    m_last = now;
}

} // namespace castbench::tc
