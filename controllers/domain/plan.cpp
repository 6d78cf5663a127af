#include "controllers/domain/plan.h"

#include "controllers/domain/core.h"
#include "controllers/domain/jsonreader.h"
#include "controllers/domain/savefile.h"
#include "controllers/domain/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype maximumSteps = 1000;
constexpr qsizetype maximumViewers = 4096;
constexpr auto planFormat = "castbench-plan"_L1;
constexpr auto planFolder = ":/castbench/plans"_L1;

Expected<QStringList> idsFromJson(const QJsonValue &value)
{
    if (!value.isArray() || value.toArray().isEmpty() || value.toArray().size() > maximumViewers)
        return Error{
            ErrorCode::InvalidInput,
            Core::tr("This must be a list of 1 to %1 ids; leave it out for all.").arg(maximumViewers),
            {}};
    QStringList ids;
    for (const QJsonValue &element : value.toArray()) {
        const QString id = element.toString();
        if (!isSafeId(id))
            return Error{
                ErrorCode::InvalidInput, Core::tr("%1 is not the id of a viewer.").arg(quoted(id)), {}};
        if (ids.contains(id))
            return Error{ErrorCode::InvalidInput, Core::tr("%1 is listed twice.").arg(quoted(id)), {}};
        ids << id;
    }
    return ids;
}

Step readStep(JsonReader &reader)
{
    Step step;
    step.cap = reader.parsed<Cap>("cap"_L1, true, &Cap::fromJson).value_or(Cap::noLimit());
    step.duration = reader.duration("duration"_L1, 1s, 24h);
    step.label = reader.text("label"_L1, QString());
    return step;
}

WhenLost readWhenLost(JsonReader &reader, QLatin1StringView key)
{
    const QString continues = QStringLiteral("continue");
    const QString stops = QStringLiteral("stop");
    return reader.choice(key, {continues, stops}, continues) == stops ? WhenLost::Stop : WhenLost::Continue;
}

QString whenLostKey(WhenLost whenLost)
{
    return whenLost == WhenLost::Stop ? QStringLiteral("stop") : QStringLiteral("continue");
}

void readSteps(JsonReader &reader, Plan &plan)
{
    reader.array("steps"_L1, true, maximumSteps,
                 [&plan](JsonReader &step) { plan.steps.push_back(readStep(step)); });
    if (reader.value("steps"_L1).toArray().isEmpty() && reader.value("steps"_L1).isArray())
        reader.problem("steps"_L1, Core::tr("A plan needs at least one step."));
}

void readTimes(JsonReader &reader, Plan &plan)
{
    plan.sampleInterval = reader.duration("sample_interval"_L1, 100ms, 1min, plan.sampleInterval);
    plan.settle = reader.duration("settle"_L1, 0ms, 24h, plan.settle);
    const auto tooShort = [&plan](const Step &step) {
        return step.duration <= plan.settle;
    };
    if (std::any_of(plan.steps.begin(), plan.steps.end(), tooShort))
        reader.problem("settle"_L1, Core::tr("This must be shorter than every step."));
}

Plan readPlan(const QJsonObject &object, const QString &where, std::vector<Error> &problems)
{
    Plan plan;
    JsonReader reader(object, where, problems);
    reader.value("format"_L1);
    reader.value("version"_L1);
    plan.name = reader.id("name"_L1, true);
    plan.title = reader.text("title"_L1, plan.name);
    plan.kind = reader.id("kind"_L1, true);
    readSteps(reader, plan);
    plan.broadcaster = reader.id("broadcaster"_L1, false);
    plan.viewers = reader.parsed<QStringList>("viewers"_L1, false, &idsFromJson).value_or(QStringList());
    readTimes(reader, plan);
    plan.startStream = reader.boolean("start_stream"_L1, plan.startStream);
    reader.object("when_lost"_L1, false, [&plan](JsonReader &whenLost) {
        plan.whenProbeLost = readWhenLost(whenLost, "probe"_L1);
        plan.whenSwitchLost = readWhenLost(whenLost, "switch"_L1);
        plan.whenBroadcasterLost = readWhenLost(whenLost, "broadcaster"_L1);
    });
    return plan;
}

QJsonObject stepToJson(const Step &step)
{
    QJsonObject object{
        {QStringLiteral("cap"), step.cap.text()},
        {QStringLiteral("duration"), formatDuration(step.duration)},
    };
    if (!step.label.isEmpty())
        object.insert("label"_L1, step.label);
    return object;
}

} // namespace

milliseconds Plan::totalDuration() const
{
    milliseconds total{0};
    for (const Step &step : steps)
        total += step.duration;
    return total;
}

Expected<Plan> planFromJson(const QJsonObject &object, const QString &where)
{
    const Expected<void> format = checkFormat(object, planFormat, planFormatVersion, where);
    if (!format)
        return format.error();
    std::vector<Error> problems;
    Plan plan = readPlan(object, where, problems);
    if (!problems.empty())
        return joinProblems(problems);
    return plan;
}

// A plan is as valid as the file it would make, so that every rule exists once.
std::vector<FieldProblem> validatePlan(const Plan &plan)
{
    std::vector<Error> problems;
    readPlan(planToJson(plan), QString(), problems);
    return fieldProblems(problems);
}

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps.append(stepToJson(step));
    QJsonObject object{
        {QStringLiteral("format"), QString(planFormat)},
        {QStringLiteral("version"), planFormatVersion},
        {QStringLiteral("name"), plan.name},
        {QStringLiteral("title"), plan.title},
        {QStringLiteral("kind"), plan.kind},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("sample_interval"), formatDuration(plan.sampleInterval)},
        {QStringLiteral("settle"), formatDuration(plan.settle)},
        {QStringLiteral("start_stream"), plan.startStream},
        {QStringLiteral("when_lost"),
         QJsonObject{
             {QStringLiteral("probe"), whenLostKey(plan.whenProbeLost)},
             {QStringLiteral("switch"), whenLostKey(plan.whenSwitchLost)},
             {QStringLiteral("broadcaster"), whenLostKey(plan.whenBroadcasterLost)},
         }},
    };
    if (!plan.broadcaster.isEmpty())
        object.insert("broadcaster"_L1, plan.broadcaster);
    if (!plan.viewers.isEmpty())
        object.insert("viewers"_L1, QJsonArray::fromStringList(plan.viewers));
    return object;
}

Expected<Plan> loadPlan(const QString &fileOrName)
{
    const QStringList names = builtInPlans();
    QString path = fileOrName;
    if (names.contains(fileOrName))
        path = planFolder + u'/' + fileOrName + QStringLiteral(".json");
    else if (!QFileInfo::exists(fileOrName))
        return Error{ErrorCode::NotFound,
                     Core::tr("There is no such file, nor a built-in plan of that name; built in are: %1.")
                         .arg(names.join(QStringLiteral(", "))),
                     fileOrName};
    const Expected<QJsonObject> object = readJsonFile(path);
    if (!object)
        return object.error();
    return planFromJson(*object, path);
}

Expected<void> savePlan(const Plan &plan, const QString &path)
{
    const QJsonObject object = planToJson(plan);
    if (const auto valid = planFromJson(object, path); !valid)
        return valid.error();
    return saveJsonFile(path, object);
}

QStringList builtInPlans()
{
    QStringList names;
    for (const QFileInfo &file : QDir(planFolder).entryInfoList({QStringLiteral("*.json")}, QDir::Files))
        names << file.completeBaseName();
    names.sort();
    return names;
}

} // namespace castbench
