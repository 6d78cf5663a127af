#include "controllers/switches/snmp/rateobject.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr qint64 bitsPerKbit = 1000;
constexpr qint64 largestValue = 4'294'967'295; // Unsigned32

/// The largest of the switch's rates that is not above `kbps`, else its smallest.
const RateCode &nearestCode(const std::vector<RateCode> &codes, qint64 kbps)
{
    const RateCode *best = nullptr;
    const RateCode *smallest = &codes.front();
    for (const RateCode &code : codes) {
        if (code.kbps <= kbps && (!best || code.kbps > best->kbps))
            best = &code;
        if (code.kbps < smallest->kbps)
            smallest = &code;
    }
    return best ? *best : *smallest;
}

/// In the object's unit, rounded down to its step and kept within its range.
qint64 nearestValue(const RateObject &rate, qint64 kbps)
{
    const qint64 bps = kbps * bitsPerKbit;
    qint64 value = bps / rate.unitBps;
    // The switch rounds down what is written: 187 for 187.5 kbit/s would lose a whole step.
    if (rate.stepBps > rate.unitBps)
        value = (bps / rate.stepBps * rate.stepBps + rate.unitBps - 1) / rate.unitBps;
    return std::clamp(value, rate.minimum, rate.maximum);
}

} // namespace

std::optional<qint64> RateObject::valueFor(const Cap &cap) const
{
    if (!cap.isLimited())
        return noLimit;
    return codes.empty() ? nearestValue(*this, *cap.limitKbps()) : nearestCode(codes, *cap.limitKbps()).value;
}

Cap RateObject::nearest(const Cap &cap) const
{
    const std::optional<qint64> value = valueFor(cap);
    if (!cap.isLimited() || !value)
        return cap;
    return capFor(*value).value_or(cap);
}

Expected<Cap> RateObject::capFor(qint64 value) const
{
    if (noLimit && value == *noLimit)
        return Cap::noLimit();
    const auto code = std::ranges::find(codes, value, &RateCode::value);
    if (code != codes.end())
        return Cap::kbps(code->kbps);
    // A value outside the documented range is still a rate; a rate of nothing is not.
    const bool isRate = codes.empty() && value > 0 && value <= largestValue;
    const qint64 kbps = isRate ? value * unitBps / bitsPerKbit : 0;
    if (kbps > 0)
        return Cap::kbps(kbps);
    return Error{ErrorCode::Unsupported,
                 QStringLiteral("The switch says %1, which the profile knows neither as a rate nor as \"no "
                                "limit\"; correct the port's setting on the switch, or the profile.")
                     .arg(value),
                 {}};
}

} // namespace castbench
