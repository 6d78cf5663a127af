#include "controllers/run/losspolicy.h"

#include "controllers/contracts/eventkinds.h"

namespace castbench {

LossPolicy::LossPolicy(const Plan &plan, QString switchDevice, QString broadcaster)
    : m_whenProbeLost(plan.whenProbeLost)
    , m_whenSwitchLost(plan.whenSwitchLost)
    , m_whenBroadcasterLost(plan.whenBroadcasterLost)
    , m_switchDevice(std::move(switchDevice))
    , m_broadcaster(std::move(broadcaster))
{
}

std::optional<Error> LossPolicy::judge(const SampleBatch &batch, UtcTime since) const
{
    for (const Gap &gap : batch.gaps) {
        const auto kind = gap.to >= since ? lostBy(gap) : std::nullopt;
        if (!kind)
            continue;
        const QString why = gap.detail.isEmpty() ? gapReasonKey(gap.reason) : gap.detail;
        if (auto error = stop(*kind, gap.series.device, why))
            return error;
    }
    for (const Event &event : batch.events) {
        const auto kind = event.at >= since ? lostBy(event) : std::nullopt;
        if (!kind)
            continue;
        if (auto error = stop(*kind, event.device, event.message))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> LossPolicy::switchLost(const Error &why) const
{
    return stop(Kind::Switch, m_switchDevice, why.text());
}

std::optional<LossPolicy::Kind> LossPolicy::lostBy(const Gap &gap) const
{
    const QString &device = gap.series.device;
    switch (gap.reason) {
    case GapReason::ProbeLost:
        return Kind::Probe;
    case GapReason::DeviceUnreachable:
        return device == m_switchDevice  ? Kind::Switch
               : device == m_broadcaster ? Kind::Broadcaster
                                         : Kind::Probe;
    case GapReason::NotStreaming:
        return device == m_broadcaster ? std::optional{Kind::Broadcaster} : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<LossPolicy::Kind> LossPolicy::lostBy(const Event &event) const
{
    if (event.kind == eventkinds::probeLost)
        return Kind::Probe;
    if (event.kind == eventkinds::switchLost)
        return Kind::Switch;
    if (event.kind == eventkinds::broadcasterLost || event.kind == eventkinds::streamLost ||
        event.kind == eventkinds::streamGivenUp)
        return Kind::Broadcaster;
    return std::nullopt;
}

std::optional<Error> LossPolicy::stop(Kind kind, const QString &device, const QString &why) const
{
    const bool stops = kind == Kind::Probe    ? m_whenProbeLost == WhenLost::Stop
                       : kind == Kind::Switch ? m_whenSwitchLost == WhenLost::Stop
                                              : m_whenBroadcasterLost == WhenLost::Stop;
    if (!stops)
        return std::nullopt;
    const QString what = kind == Kind::Probe    ? QStringLiteral("A probe")
                         : kind == Kind::Switch ? QStringLiteral("The switch")
                                                : QStringLiteral("The broadcaster");
    return Error{ErrorCode::Unreachable,
                 QStringLiteral("%1 was lost, and the plan says that this stops the run: %2").arg(what, why),
                 device};
}

} // namespace castbench
