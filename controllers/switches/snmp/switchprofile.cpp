#include "controllers/switches/snmp/switchprofile.h"

#include "controllers/domain/jsonreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr auto profileFormat = "castbench-switch-profile"_L1;
constexpr auto profileFolder = ":/castbench/switches"_L1;
constexpr qint64 smallestValue = -2'147'483'648; // Integer32
constexpr qint64 largestValue = 4'294'967'295;   // Unsigned32
constexpr qint64 largestRateBps = 1'000'000'000'000;
constexpr qsizetype maximumCodes = 64;
constexpr qsizetype maximumEnabling = 16;

template<typename T>
struct Word
{
    const char *text;
    T meaning;
};

constexpr Word<PortIndexKind> indexWords[] = {
    {"if-index", PortIndexKind::IfIndex},
    {"port", PortIndexKind::Port},
    {"scalar", PortIndexKind::Scalar},
};
constexpr Word<SnmpNumberType> typeWords[] = {
    {"Integer32", SnmpNumberType::Integer32},
    {"Gauge32", SnmpNumberType::Gauge32},
    {"Unsigned32", SnmpNumberType::Gauge32},
};
constexpr Word<EnablingObject::Order> orderWords[] = {
    {"before", EnablingObject::Order::Before},
    {"with", EnablingObject::Order::With},
    {"after", EnablingObject::Order::After},
};
constexpr Word<qint64> unitWords[] = {
    {"kbit/s", 1000},
    {"bit/s", 1},
    {"64 kbit/s", 64'000},
    {"Mbit/s", 1'000'000},
};
constexpr Word<bool> directionWords[] = {{"ingress", false}, {"egress", true}};
constexpr Word<bool> ifIndexWords[] = {{"port", false}, {"dot1dBasePortIfIndex", true}};

/// One of `words`; the first is what an absent key means.
template<typename T, std::size_t count>
T readWord(JsonReader &reader, QLatin1StringView key, const Word<T> (&words)[count])
{
    QStringList choices;
    for (const Word<T> &word : words)
        choices << QString::fromLatin1(word.text);
    const qsizetype found = choices.indexOf(reader.choice(key, choices, choices.front()));
    return words[std::max<qsizetype>(found, 0)].meaning;
}

Expected<SnmpOid> oidFromJson(const QJsonValue &value)
{
    return SnmpOid::parse(value.toString());
}

/// "" or numbers with dots between them.
Expected<std::vector<std::uint32_t>> suffixFromJson(const QJsonValue &value)
{
    // One number alone is no OID; a leading one makes it parse as such.
    const QString text = QStringLiteral("0.") + value.toString();
    const auto oid = SnmpOid::parse(text);
    if (!oid) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("This must be numbers with dots between them, such as \"2\" or \"1.1\"."),
                     {}};
    }
    return std::vector<std::uint32_t>(oid->numbers().begin() + 1, oid->numbers().end());
}

PortObject readObject(JsonReader &reader)
{
    PortObject object;
    object.oid = reader.parsed<SnmpOid>("object"_L1, true, &oidFromJson).value_or(SnmpOid());
    object.index = readWord(reader, "index"_L1, indexWords);
    object.suffix = reader.parsed<std::vector<std::uint32_t>>("suffix"_L1, false, &suffixFromJson)
                        .value_or(std::vector<std::uint32_t>());
    object.type = readWord(reader, "type"_L1, typeWords);
    return object;
}

std::optional<qint64> readOptionalValue(JsonReader &reader, QLatin1StringView key)
{
    if (!reader.has(key))
        return std::nullopt;
    return reader.integer(key, smallestValue, largestValue);
}

void readRange(JsonReader &reader, RateObject &rate)
{
    rate.unitBps = readWord(reader, "unit"_L1, unitWords);
    rate.minimum = reader.integer("minimum"_L1, 1, largestValue);
    rate.maximum = reader.integer("maximum"_L1, 1, largestValue);
    rate.stepBps = reader.integer("step_bps"_L1, 1, largestRateBps, rate.unitBps);
    if (rate.minimum > rate.maximum)
        reader.problem("maximum"_L1, QStringLiteral("This must not be below \"minimum\"."));
}

void readCodes(JsonReader &reader, RateObject &rate)
{
    reader.array("codes"_L1, true, maximumCodes, [&rate](JsonReader &code) {
        rate.codes.push_back({code.integer("value"_L1, smallestValue, largestValue),
                              code.integer("kbps"_L1, 1, Cap::maximumKbps)});
    });
    if (rate.codes.empty())
        reader.problem("codes"_L1, QStringLiteral("There must be at least one rate."));
    for (const QLatin1StringView key : {"unit"_L1, "minimum"_L1, "maximum"_L1, "step_bps"_L1}) {
        if (reader.has(key)) {
            reader.value(key);
            reader.problem(key, QStringLiteral("Leave this out where \"codes\" lists all the rates."));
        }
    }
}

RateObject readRate(JsonReader &reader)
{
    RateObject rate;
    rate.object = readObject(reader);
    if (reader.has("codes"_L1))
        readCodes(reader, rate);
    else
        readRange(reader, rate);
    rate.noLimit = readOptionalValue(reader, "no_limit"_L1);
    const bool ambiguous =
        rate.noLimit && rate.codes.empty() && *rate.noLimit >= rate.minimum && *rate.noLimit < rate.maximum;
    if (ambiguous)
        reader.problem("no_limit"_L1, QStringLiteral("This value lies among the rates; it must not."));
    return rate;
}

EnablingObject readEnabling(JsonReader &reader)
{
    EnablingObject enabling;
    enabling.object = readObject(reader);
    enabling.order = readWord(reader, "order"_L1, orderWords);
    enabling.limited = reader.integer("limited"_L1, smallestValue, largestValue);
    enabling.noLimit = readOptionalValue(reader, "no_limit"_L1);
    enabling.off = readOptionalValue(reader, "off"_L1);
    return enabling;
}

CounterObjects readCounters(JsonReader &reader)
{
    CounterObjects counters;
    counters.in = reader.parsed<SnmpOid>("in"_L1, false, &oidFromJson).value_or(counters.in);
    counters.out = reader.parsed<SnmpOid>("out"_L1, false, &oidFromJson).value_or(counters.out);
    counters.forwarded = reader.parsed<SnmpOid>("forwarded"_L1, false, &oidFromJson).value_or(SnmpOid());
    return counters;
}

void readProfile(JsonReader &reader, SwitchProfile &profile)
{
    reader.value("format"_L1);
    reader.value("version"_L1);
    profile.name = reader.id("name"_L1, true);
    profile.title = reader.text("title"_L1);
    profile.verified = reader.text("verified"_L1, true); // empty: not tried
    profile.source = reader.text("source"_L1);
    profile.sysObjectId = reader.parsed<SnmpOid>("sys_object_id"_L1, true, &oidFromJson).value_or(SnmpOid());
    profile.egress = readWord(reader, "direction"_L1, directionWords);
    reader.object("if_index"_L1, false, [&profile](JsonReader &rule) {
        profile.ifIndex.fromBridgePort = readWord(rule, "from"_L1, ifIndexWords);
        profile.ifIndex.offset = rule.integer("offset"_L1, 0, 2'147'000'000, 0);
    });
    reader.object("rate"_L1, true, [&profile](JsonReader &rate) { profile.rate = readRate(rate); });
    reader.array("enabling"_L1, false, maximumEnabling,
                 [&profile](JsonReader &enabling) { profile.enabling.push_back(readEnabling(enabling)); });
    reader.object("counters"_L1, false,
                  [&profile](JsonReader &counters) { profile.counters = readCounters(counters); });

    const bool canLift =
        profile.rate.noLimit ||
        std::ranges::any_of(profile.enabling, [](const auto &object) { return object.noLimit.has_value(); });
    if (!canLift) {
        reader.problem("rate"_L1,
                       QStringLiteral("Nothing here says \"no limit\"; give \"no_limit\" to the rate "
                                      "or to an object of \"enabling\"."));
    }
}

} // namespace

Expected<SwitchProfile> switchProfileFromJson(const QJsonObject &object, const QString &where)
{
    const Expected<void> format = checkFormat(object, profileFormat, switchProfileFormatVersion, where);
    if (!format)
        return format.error();
    std::vector<Error> problems;
    SwitchProfile profile;
    {
        JsonReader reader(object, where, problems);
        readProfile(reader, profile);
    }
    if (!problems.empty())
        return joinProblems(problems);
    return profile;
}

Expected<SwitchProfile> loadSwitchProfile(const QString &fileOrName)
{
    const QStringList names = builtInSwitchProfiles();
    QString path = fileOrName;
    if (names.contains(fileOrName)) {
        path = profileFolder + u'/' + fileOrName + QStringLiteral(".json");
    } else if (!QFileInfo::exists(fileOrName)) {
        return Error{
            ErrorCode::NotFound,
            QStringLiteral(
                "There is no such file, nor a built-in switch profile of that name; built in are: %1.")
                .arg(names.join(QStringLiteral(", "))),
            fileOrName};
    }
    const Expected<QJsonObject> object = readJsonFile(path);
    if (!object)
        return object.error();
    return switchProfileFromJson(*object, path);
}

QStringList builtInSwitchProfiles()
{
    QStringList names;
    for (const QFileInfo &file : QDir(profileFolder).entryInfoList({QStringLiteral("*.json")}, QDir::Files))
        names << file.completeBaseName();
    names.sort();
    return names;
}

} // namespace castbench
