#pragma once

#include "ui/models/steptext.h"
#include "ui/services/runservice.h"

#include <optional>
#include <vector>

namespace castbench {

/// An experiment while it is being set up: everything as it was typed and chosen, whether valid or not.
struct ExperimentDraft
{
    enum class LabChoice {
        BuiltIn,
        Open, ///< the lab that is open in the window
        File, ///< the one at labPath
    };

    QString kind;
    LabChoice labChoice = LabChoice::BuiltIn;
    QString labPath;
    std::optional<Lab> lab; ///< of that choice; nothing: not known (yet)
    QString broadcaster;    ///< id; empty: the lab's first
    bool allViewers = true; ///< whoever is in the lab when it runs
    QStringList viewers;    ///< those who take part otherwise
    QList<StepText> steps;
    QString sampleInterval;
    QString settle;
    bool startStream = true;
    WhenLost whenProbeLost = WhenLost::Continue;
    WhenLost whenSwitchLost = WhenLost::Continue;
    WhenLost whenBroadcasterLost = WhenLost::Continue;
    QString name;  ///< the plan's, for files; empty: made from the title
    QString title; ///< the plan's, for people
    QString runName;

    bool operator==(const ExperimentDraft &) const = default;
};

/// From plans to drafts and back, and what is wrong with a draft.
namespace draft {

ExperimentDraft fromPlan(const Plan &plan);
/// Fields are named as in plan files, "steps[2].cap", and "lab", "run_name". Messages in the user's
/// language.
std::vector<FieldProblem> problems(const ExperimentDraft &draft);
/// The problem of exactly that field; empty: none.
QString problemAt(const std::vector<FieldProblem> &problems, const QString &field);
/// Of a draft without problems; what cannot be read is left out otherwise.
Plan toPlan(const ExperimentDraft &draft);
RunRequest toRequest(const ExperimentDraft &draft);
/// Id that may name a plan and its file: "Upload cap, café" is "upload-cap-cafe"; `fallback` where
/// nothing of the title is left.
QString nameFor(const QString &title, const QString &fallback);

} // namespace draft

} // namespace castbench
