#pragma once

#include "controllers/domain/plan.h"
#include "controllers/domain/sample.h"

#include <optional>

namespace castbench {

/// Says whether what the probes report means that the run must stop, as its plan wants it.
///
/// Lost is: a gap ProbeLost, a gap DeviceUnreachable of the device in question, a gap NotStreaming of the
/// broadcaster, and the events of controllers/contracts/eventkinds.h.
class LossPolicy
{
public:
    /// `switchDevice` and `broadcaster` are ids of the lab.
    LossPolicy(const Plan &plan, QString switchDevice, QString broadcaster);

    /// Why the run must stop; nothing if it goes on. Gaps that ended before `since` do not count.
    std::optional<Error> judge(const SampleBatch &batch, UtcTime since) const;
    std::optional<Error> switchLost(const Error &why) const;

private:
    enum class Kind { Probe, Switch, Broadcaster };

    std::optional<Kind> lostBy(const Gap &gap) const;
    std::optional<Kind> lostBy(const Event &event) const;
    std::optional<Error> stop(Kind kind, const QString &device, const QString &why) const;

    WhenLost m_whenProbeLost;
    WhenLost m_whenSwitchLost;
    WhenLost m_whenBroadcasterLost;
    QString m_switchDevice;
    QString m_broadcaster;
};

} // namespace castbench
