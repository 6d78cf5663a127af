#pragma once

#include "controllers/domain/cap.h"
#include "controllers/domain/fieldproblem.h"
#include "controllers/domain/time.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace castbench {

/// One interval of an experiment: a cap held for a duration.
struct Step
{
    Cap cap;
    milliseconds duration{0}; ///< 1 s … 24 h
    QString label;            ///< empty: the cap's text

    bool operator==(const Step &) const = default;
};

/// What a lost device does to the run.
enum class WhenLost {
    Continue, ///< a gap and a reconnect
    Stop,     ///< the run stops as failed, after restoring the switch
};

/// What happens, to whom, and what is measured. A value; running it is the engine's business.
struct Plan
{
    QString name;                      ///< "upload-cap"
    QString title;                     ///< for people and figures
    QString kind;                      ///< which experiment: "upload-cap"
    std::vector<Step> steps;           ///< 1 … 1000
    QString broadcaster;               ///< id; empty: the lab's first
    QStringList viewers;               ///< ids; empty: all of the lab
    milliseconds sampleInterval{1000}; ///< 100 ms … 1 min
    milliseconds settle{0};  ///< at each step's start, left out of the step's means; below every duration
    bool startStream = true; ///< start the broadcaster's stream where it is not running, and stop it again
    WhenLost whenProbeLost = WhenLost::Continue;
    WhenLost whenSwitchLost = WhenLost::Continue;
    WhenLost whenBroadcasterLost = WhenLost::Continue;

    milliseconds totalDuration() const;
    bool operator==(const Plan &) const = default;
};

inline constexpr int planFormatVersion = 1;

/// Reads a plan (resources/schemas/plan.schema.json). Reports every problem at once.
/// Errors: InvalidInput, NewerVersion.
Expected<Plan> planFromJson(const QJsonObject &object, const QString &where);
QJsonObject planToJson(const Plan &plan);
/// What planFromJson() would refuse in this plan, by field: "name", "steps[2].duration". Empty: it is valid.
std::vector<FieldProblem> validatePlan(const Plan &plan);
/// Reads a file, or the built-in plan of that name (resource ":/castbench/plans/NAME.json").
/// Errors: NotFound (lists the built-in names), and those of readJsonFile() and planFromJson().
Expected<Plan> loadPlan(const QString &fileOrName);
/// Writes what loadPlan() reads. Errors: InvalidInput (validatePlan()), and those of saveFile().
Expected<void> savePlan(const Plan &plan, const QString &path);
/// Names of the built-in plans, in the order in which they are shown.
QStringList builtInPlans();

} // namespace castbench
