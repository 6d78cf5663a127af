#pragma once

#include "controllers/domain/run.h"
#include "controllers/switches/tc/portstate.h"

namespace castbench::tc {

/// What an interface's ingress is to be set to, or is.
struct TcSetting
{
    QString interface;
    std::optional<quint64> rateBits; ///< bit/s; nothing: not capped

    /// "dev=lan1,ingress=none" or "dev=lan1,ingress=castbench,rate_bps=512000": CapReading::native.
    QString native() const;
    /// Reads it. Errors: InvalidInput.
    static Expected<TcSetting> fromNative(const QString &native);
    /// Whole kbit/s, rounded; No Limit where there is no rate.
    Cap cap() const;

    bool operator==(const TcSetting &) const = default;
};

/// What is in force. Errors: Refused, where the interface's ingress is in somebody else's hands.
Expected<TcSetting> settingOf(const PortState &state);

} // namespace castbench::tc
