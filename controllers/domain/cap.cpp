#include "controllers/domain/cap.h"

#include "controllers/domain/core.h"
#include "controllers/domain/text.h"

#include <array>

namespace castbench {

namespace {

struct RateUnit
{
    QStringView name; ///< lower case
    std::int64_t kbps;
};
constexpr std::array<RateUnit, 3> rateUnits{{{u"kbit/s", 1}, {u"mbit/s", 1000}, {u"gbit/s", 1'000'000}}};

Error capError(const QString &what)
{
    return {ErrorCode::InvalidInput,
            Core::tr("%1 Write a cap as \"512 kbit/s\", \"4 Mbit/s\" or \"No Limit\".").arg(what),
            {}};
}

/// Why a unit is not one of rateUnits.
QString unitProblem(QStringView text, QStringView unit)
{
    if (unit.isEmpty())
        return Core::tr("%1 has no unit.").arg(quoted(text));
    // kB/s and KB/s are byte rates; kb/s is too easily mistaken for one of them.
    if (unit.size() == 4 && unit.mid(1).compare(u"b/s", Qt::CaseInsensitive) == 0)
        return Core::tr("%1 may be read as bytes; a cap counts bits (1 kbit/s = 1000 bit/s).")
            .arg(quoted(text));
    return Core::tr("%1 is not in kbit/s, Mbit/s or Gbit/s.").arg(quoted(text));
}

} // namespace

Expected<Cap> Cap::parse(QStringView text)
{
    const QString lower = text.trimmed().toString().toLower();
    if (lower.simplified() == QLatin1StringView("no limit"))
        return Cap::noLimit();
    const auto quantity = splitQuantity(lower);
    if (!quantity)
        return capError(Core::tr("%1 is not a cap.").arg(quoted(text)));
    for (const RateUnit &unit : rateUnits) {
        if (quantity->unit != unit.name)
            continue;
        const auto kbps = quantity->times(unit.kbps);
        if (!kbps)
            return capError(Core::tr("%1 is not a whole number of kbit/s.").arg(quoted(text)));
        if (*kbps < minimumKbps || *kbps > maximumKbps)
            return capError(Core::tr("%1 is not plausible: a cap lies between %2 kbit/s and %3 kbit/s.")
                                .arg(quoted(text))
                                .arg(minimumKbps)
                                .arg(maximumKbps));
        return Cap::kbps(*kbps);
    }
    return capError(unitProblem(text, quantity->unit));
}

Expected<Cap> Cap::fromJson(const QJsonValue &value)
{
    if (value.isString())
        return parse(value.toString());
    if (value.isDouble())
        return capError(Core::tr("A bare number has no unit."));
    return capError(Core::tr("A cap is a text."));
}

QString Cap::text() const
{
    return m_kbps ? QStringLiteral("%1 kbit/s").arg(*m_kbps) : QStringLiteral("No Limit");
}

} // namespace castbench
