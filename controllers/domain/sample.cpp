#include "controllers/domain/sample.h"

#include "controllers/domain/enumkeys.h"

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumKey<GapReason> gapReasons[] = {
    {GapReason::ProbeLost, "probe-lost"_L1},
    {GapReason::DeviceUnreachable, "device-unreachable"_L1},
    {GapReason::NotStreaming, "not-streaming"_L1},
    {GapReason::Stalled, "stalled"_L1},
    {GapReason::NoStamp, "no-stamp"_L1},
    {GapReason::Disconnected, "disconnected"_L1},
    {GapReason::CounterReset, "counter-reset"_L1},
    {GapReason::ClockUnknown, "clock-unknown"_L1},
    {GapReason::StorageFailed, "storage-failed"_L1},
    {GapReason::ControllerDown, "controller-down"_L1},
};

constexpr EnumKey<Severity> severities[] = {
    {Severity::Info, "info"_L1},
    {Severity::Warning, "warning"_L1},
    {Severity::Error, "error"_L1},
};

} // namespace

QString gapReasonKey(GapReason reason)
{
    return keyOf(gapReasons, reason);
}

Expected<GapReason> gapReasonFromKey(QStringView key)
{
    return valueOfKey(gapReasons, key);
}

QString severityKey(Severity severity)
{
    return keyOf(severities, severity);
}

Expected<Severity> severityFromKey(QStringView key)
{
    return valueOfKey(severities, key);
}

} // namespace castbench
