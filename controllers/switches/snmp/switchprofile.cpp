#include "controllers/switches/snmp/switchprofile.h"

#include "controllers/domain/core.h"
#include "controllers/domain/jsonreader.h"

#include <QJsonArray>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr auto profileFormat = "castbench-switch-profile"_L1;
constexpr qint64 smallestValue = -2'147'483'648; // Integer32
constexpr qint64 largestValue = 4'294'967'295;   // Unsigned32
constexpr qint64 largestRateBps = 1'000'000'000'000;
constexpr qsizetype maximumCodes = 64;
constexpr qsizetype maximumEnabling = 16;
constexpr qsizetype maximumCopies = 16;
constexpr qsizetype maximumFacts = 32;
constexpr qsizetype maximumModels = 64;
constexpr qsizetype maximumAlternatives = 32; // of sysObjectIDs and parts of sysDescr

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

/// One text or an array of them, each read with `parse`.
template<typename T, typename Parse>
Expected<std::vector<T>> listFromJson(const QJsonValue &value, Parse &&parse)
{
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    if (array.isEmpty() || array.size() > maximumAlternatives) {
        return Error{ErrorCode::InvalidInput,
                     Core::tr("There must be 1 to %1 of these.").arg(maximumAlternatives),
                     {}};
    }
    std::vector<T> list;
    for (const QJsonValue &element : array) {
        const Expected<T> one = parse(element);
        if (!one)
            return one.error();
        list.push_back(*one);
    }
    return list;
}

Expected<std::vector<SnmpOid>> oidsFromJson(const QJsonValue &value)
{
    return listFromJson<SnmpOid>(value, &oidFromJson);
}

Expected<std::vector<QString>> textsFromJson(const QJsonValue &value)
{
    return listFromJson<QString>(value, [](const QJsonValue &element) -> Expected<QString> {
        const QString text = element.toString();
        if (text.size() < 3 || text.size() > 100) {
            return Error{
                ErrorCode::InvalidInput, Core::tr("This must be a text of 3 to 100 characters."), {}};
        }
        return text;
    });
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

/// Of what a file describes, one kind of switch with objects of its own.
struct Model
{
    QString name;
    QString title;
    QString base; ///< what "base" stands for in the file's OIDs
    std::vector<SnmpOid> sysObjectIds;
    QStringList sysDescrParts;
};

QStringList readTexts(JsonReader &reader, QLatin1StringView key)
{
    const auto texts = reader.parsed<std::vector<QString>>(key, false, &textsFromJson);
    return texts ? QStringList(texts->begin(), texts->end()) : QStringList();
}

std::vector<SnmpOid> readOids(JsonReader &reader, QLatin1StringView key, bool required)
{
    return reader.parsed<std::vector<SnmpOid>>(key, required, &oidsFromJson).value_or(std::vector<SnmpOid>());
}

std::vector<Model> readModels(JsonReader &reader)
{
    std::vector<Model> models;
    reader.array("models"_L1, false, maximumModels, [&models](JsonReader &entry) {
        Model model;
        model.name = entry.id("name"_L1, true);
        model.title = entry.text("title"_L1);
        model.base = entry.parsed<SnmpOid>("base"_L1, true, &oidFromJson).value_or(SnmpOid{0, 0}).text();
        model.sysObjectIds = readOids(entry, "sys_object_id"_L1, false);
        model.sysDescrParts = readTexts(entry, "sys_descr"_L1);
        models.push_back(std::move(model));
    });
    if (reader.has("models"_L1) && models.empty())
        reader.problem("models"_L1, Core::tr("There must be at least one model."));
    return models;
}

/// `value` with every OID that begins with "base" below `base` instead.
QJsonValue withBase(const QJsonValue &value, const QString &base)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.startsWith(QStringLiteral("base.")) ? QJsonValue(base + text.mid(4)) : value;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(withBase(element, base));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object.insert(key, withBase(object.value(key), base));
    return object;
}

void readDescription(JsonReader &reader, SwitchProfile &profile)
{
    profile.name = reader.id("name"_L1, true);
    profile.title = reader.text("title"_L1);
    profile.verified = reader.text("verified"_L1, true); // empty: not tried
    profile.source = reader.text("source"_L1);
    profile.notes = reader.text("notes"_L1, QString());
    reader.array("facts"_L1, false, maximumFacts, [&profile](JsonReader &fact) {
        profile.facts.push_back(
            {fact.text("fact"_L1), fact.text("source"_L1), fact.boolean("verified"_L1, false)});
    });
    profile.sysDescrParts = readTexts(reader, "sys_descr"_L1);
    profile.egress = readWord(reader, "direction"_L1, directionWords);
}

void readObjects(JsonReader &reader, SwitchProfile &profile)
{
    reader.object("if_index"_L1, false, [&profile](JsonReader &rule) {
        profile.ifIndex.fromBridgePort = readWord(rule, "from"_L1, ifIndexWords);
        profile.ifIndex.offset = rule.integer("offset"_L1, 0, 2'147'000'000, 0);
    });
    reader.object("rate"_L1, true, [&profile](JsonReader &rate) { profile.rate = readRate(rate); });
    reader.array("copies"_L1, false, maximumCopies,
                 [&profile](JsonReader &copy) { profile.copies.push_back(readObject(copy)); });
    reader.array("enabling"_L1, false, maximumEnabling,
                 [&profile](JsonReader &enabling) { profile.enabling.push_back(readEnabling(enabling)); });
    reader.array("requires"_L1, false, maximumEnabling, [&profile](JsonReader &entry) {
        RequiredObject requirement;
        requirement.object = readObject(entry);
        requirement.value = entry.integer("value"_L1, smallestValue, largestValue);
        requirement.otherwise = entry.text("otherwise"_L1);
        profile.requirements.push_back(std::move(requirement));
    });
    reader.object("row_status"_L1, false,
                  [&profile](JsonReader &row) { profile.rowStatus = readObject(row); });
    profile.rateFixedWhileLifted = reader.boolean("rate_fixed_while_lifted"_L1, false);
    reader.object("counters"_L1, false,
                  [&profile](JsonReader &counters) { profile.counters = readCounters(counters); });
}

void checkLifting(JsonReader &reader, const SwitchProfile &profile)
{
    const bool enablingLifts =
        std::ranges::any_of(profile.enabling, [](const auto &object) { return object.noLimit.has_value(); });
    if (!profile.rate.noLimit && !enablingLifts && !profile.rowStatus) {
        reader.problem("rate"_L1,
                       QStringLiteral("Nothing here says \"no limit\"; give \"no_limit\" to the rate "
                                      "or to an object of \"enabling\"."));
    }
}

SwitchProfile readProfile(const QJsonObject &object, const QString &where, const Model *model,
                          std::vector<Error> &problems)
{
    SwitchProfile profile;
    JsonReader reader(object, where, problems);
    reader.value("format"_L1);
    reader.value("version"_L1);
    reader.value("models"_L1); // read before
    readDescription(reader, profile);
    const bool modelIsKnown = model && !model->sysObjectIds.empty();
    profile.sysObjectIds = readOids(reader, "sys_object_id"_L1, !modelIsKnown);
    readObjects(reader, profile);
    checkLifting(reader, profile);
    if (!model)
        return profile;
    profile.name = model->name;
    profile.title = model->title;
    if (modelIsKnown)
        profile.sysObjectIds = model->sysObjectIds;
    if (!model->sysDescrParts.isEmpty())
        profile.sysDescrParts = model->sysDescrParts;
    return profile;
}

} // namespace

std::optional<std::size_t> SwitchProfile::matchLength(const SnmpOid &sysObjectId) const
{
    std::optional<std::size_t> longest;
    for (const SnmpOid &prefix : sysObjectIds) {
        if (sysObjectId.startsWith(prefix) && prefix.numbers().size() > longest.value_or(0))
            longest = prefix.numbers().size();
    }
    return longest;
}

Expected<std::vector<SwitchProfile>> switchProfilesFromJson(const QJsonObject &object, const QString &where)
{
    const Expected<void> format = checkFormat(object, profileFormat, switchProfileFormatVersion, where);
    if (!format)
        return format.error();
    std::vector<Error> problems;
    std::vector<Model> models;
    if (object.contains("models"_L1)) {
        JsonReader reader({{"models"_L1, object.value("models"_L1)}}, where, problems);
        models = readModels(reader);
    }
    std::vector<SwitchProfile> profiles;
    if (models.empty()) {
        profiles.push_back(readProfile(object, where, nullptr, problems));
    } else {
        for (const Model &model : models) {
            // What is wrong with the objects is so for each model.
            if (!profiles.empty() && !problems.empty())
                break;
            profiles.push_back(readProfile(withBase(object, model.base).toObject(), where, &model, problems));
        }
    }
    if (!problems.empty())
        return joinProblems(problems);
    return profiles;
}

Expected<SwitchProfile> switchProfileFromJson(const QJsonObject &object, const QString &where)
{
    auto profiles = switchProfilesFromJson(object, where);
    if (!profiles)
        return profiles.error();
    if (profiles->size() != 1) {
        return Error{ErrorCode::InvalidInput,
                     Core::tr("This file describes several switches; put it into the folder of your own "
                              "profiles and give the name of one."),
                     where};
    }
    return std::move(profiles->front());
}

} // namespace castbench
