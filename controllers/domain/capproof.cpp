#include "controllers/domain/capproof.h"

#include "controllers/domain/enumkeys.h"

#include <cmath>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumKey<CapVerdict> verdicts[] = {
    {CapVerdict::InForce, "in-force"_L1},
    {CapVerdict::NotInForce, "not-in-force"_L1},
    {CapVerdict::NotLoaded, "not-loaded"_L1},
    {CapVerdict::NotMeasured, "not-measured"_L1},
};

constexpr EnumKey<CapReason> reasons[] = {
    {CapReason::NotJudged, "not-judged"_L1}, {CapReason::AtCap, "at-cap"_L1},
    {CapReason::Congested, "congested"_L1},  {CapReason::AboveFormerCap, "above-former-cap"_L1},
    {CapReason::AboveCap, "above-cap"_L1},   {CapReason::AtFormerCap, "at-former-cap"_L1},
    {CapReason::BelowCap, "below-cap"_L1},   {CapReason::HeldElsewhere, "held-elsewhere"_L1},
    {CapReason::NoCounter, "no-counter"_L1}, {CapReason::TooShort, "too-short"_L1},
    {CapReason::TooCoarse, "too-coarse"_L1},
};

constexpr EnumKey<CapCounter> counters[] = {
    {CapCounter::Forwarded, "forwarded-octets"_L1},
    {CapCounter::Received, "received-octets"_L1},
    {CapCounter::Sent, "sent-bytes"_L1},
};

QJsonObject bandToJson(const CapTolerances::Band &band)
{
    return {{u"above"_s, band.above},
            {u"below"_s, band.below},
            {u"settle_ms"_s, static_cast<qint64>(band.settle.count())}};
}

/// Takes the members of an object over, and remembers the first that cannot be taken.
class Members
{
public:
    Members(const QJsonObject &object, std::optional<Error> &problem)
        : m_object(object)
        , m_problem(problem)
    {
    }

    void take(QLatin1StringView key, double &value)
    {
        const QJsonValue found = m_object.value(key);
        if (found.isUndefined())
            return;
        const double number = found.toDouble(-1);
        if (number >= 0 && number <= largest)
            value = number;
        else
            refuse(key);
    }
    template<typename Whole>
    void takeWhole(QLatin1StringView key, Whole &value)
    {
        double number = static_cast<double>(value);
        take(key, number);
        value = static_cast<Whole>(std::llround(number));
    }
    void take(QLatin1StringView key, milliseconds &value)
    {
        qint64 count = value.count();
        takeWhole(key, count);
        value = milliseconds{count};
    }
    void take(QLatin1StringView key, CapTolerances::Band &band)
    {
        const QJsonValue found = m_object.value(key);
        if (found.isUndefined())
            return;
        if (!found.isObject())
            return refuse(key);
        Members members(found.toObject(), m_problem);
        members.take("above"_L1, band.above);
        members.take("below"_L1, band.below);
        members.take("settle_ms"_L1, band.settle);
    }

private:
    static constexpr double largest = 1e9;

    void refuse(QLatin1StringView key)
    {
        if (!m_problem)
            m_problem =
                Error{ErrorCode::InvalidInput, QStringLiteral("\"%1\" must be a number, 0 or more.").arg(key),
                      u"tolerances"_s};
    }

    const QJsonObject m_object;
    std::optional<Error> &m_problem;
};

} // namespace

QString capVerdictKey(CapVerdict verdict)
{
    return keyOf(verdicts, verdict);
}

Expected<CapVerdict> capVerdictFromKey(QStringView key)
{
    return valueOfKey(verdicts, key);
}

QString capReasonKey(CapReason reason)
{
    return keyOf(reasons, reason);
}

Expected<CapReason> capReasonFromKey(QStringView key)
{
    return valueOfKey(reasons, key);
}

QString capCounterKey(CapCounter counter)
{
    return keyOf(counters, counter);
}

Expected<CapCounter> capCounterFromKey(QStringView key)
{
    return valueOfKey(counters, key);
}

QJsonObject capTolerancesToJson(const CapTolerances &tolerances)
{
    return {
        {u"forwarded"_s, bandToJson(tolerances.forwarded)},
        {u"received"_s, bandToJson(tolerances.received)},
        {u"sent"_s, bandToJson(tolerances.sent)},
        {u"buffer_fill_ms"_s, static_cast<qint64>(tolerances.bufferFill.count())},
        {u"burst_bytes"_s, tolerances.burstBytes},
        {u"coarsest"_s, tolerances.coarsest},
        {u"least_samples"_s, tolerances.leastSamples},
        {u"least_time_ms"_s, static_cast<qint64>(tolerances.leastTime.count())},
        {u"congestion"_s, tolerances.congestion},
        {u"dropped_share"_s, tolerances.droppedShare},
        {u"least_share"_s, tolerances.leastShare},
    };
}

Expected<CapTolerances> capTolerancesFromJson(const QJsonObject &object)
{
    CapTolerances tolerances;
    std::optional<Error> problem;
    Members members(object, problem);
    members.take("forwarded"_L1, tolerances.forwarded);
    members.take("received"_L1, tolerances.received);
    members.take("sent"_L1, tolerances.sent);
    members.take("buffer_fill_ms"_L1, tolerances.bufferFill);
    members.takeWhole("burst_bytes"_L1, tolerances.burstBytes);
    members.take("coarsest"_L1, tolerances.coarsest);
    members.takeWhole("least_samples"_L1, tolerances.leastSamples);
    members.take("least_time_ms"_L1, tolerances.leastTime);
    members.take("congestion"_L1, tolerances.congestion);
    members.take("dropped_share"_L1, tolerances.droppedShare);
    members.take("least_share"_L1, tolerances.leastShare);
    if (problem)
        return *problem;
    return tolerances;
}

} // namespace castbench
