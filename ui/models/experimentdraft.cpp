#include "ui/models/experimentdraft.h"

#include "controllers/domain/jsonreader.h"
#include "controllers/domain/text.h"
#include "controllers/experiments/experimentregistry.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace castbench::draft {

namespace {

using namespace std::chrono_literals;

QString translated(const char *text)
{
    return QCoreApplication::translate("Draft", text);
}

std::optional<milliseconds> durationWithin(const QString &text, milliseconds least, milliseconds most)
{
    const Expected<milliseconds> duration = parseDuration(text);
    if (!duration || *duration < least || *duration > most)
        return std::nullopt;
    return *duration;
}

/// 0 is written "0 s".
std::optional<milliseconds> settleOf(const ExperimentDraft &draft)
{
    return durationWithin(draft.settle, 0ms, 24h);
}

std::optional<milliseconds> intervalOf(const ExperimentDraft &draft)
{
    return durationWithin(draft.sampleInterval, 100ms, 1min);
}

class Problems
{
public:
    void add(const QString &field, const QString &message)
    {
        if (!message.isEmpty())
            list.push_back({field, message});
    }

    std::vector<FieldProblem> list;
};

void checkLab(const ExperimentDraft &draft, Problems &problems)
{
    // Without its devices known, the built-in lab can still be used: as it is, by all of its viewers.
    if (!draft.lab && draft.labChoice != ExperimentDraft::LabChoice::BuiltIn)
        problems.add(QStringLiteral("lab"),
                     translated(QT_TRANSLATE_NOOP(
                         "Draft", "Choose a lab: open a lab file, or take the built-in lab.")));
    if (!draft.allViewers && draft.viewers.isEmpty())
        problems.add(
            QStringLiteral("viewers"),
            translated(QT_TRANSLATE_NOOP("Draft", "Choose at least one viewer, or let all take part.")));
    if (!draft.lab)
        return;
    if (draft.lab->broadcasters.empty())
        problems.add(
            QStringLiteral("broadcaster"),
            translated(QT_TRANSLATE_NOOP(
                "Draft", "This lab has no broadcaster. Add one on the Lab page, or choose another lab.")));
    else if (!draft.broadcaster.isEmpty() && !draft.lab->broadcaster(draft.broadcaster))
        problems.add(
            QStringLiteral("broadcaster"),
            translated(QT_TRANSLATE_NOOP("Draft", "%1 is not a broadcaster of this lab. Choose another."))
                .arg(quoted(draft.broadcaster)));
    if (draft.allViewers)
        return;
    QSet<QString> known;
    for (const Viewer &viewer : draft.lab->viewers)
        known.insert(viewer.id);
    const auto stranger = std::find_if(draft.viewers.begin(), draft.viewers.end(),
                                       [&known](const QString &id) { return !known.contains(id); });
    if (stranger != draft.viewers.end())
        problems.add(QStringLiteral("viewers"),
                     translated(QT_TRANSLATE_NOOP("Draft", "%1 is not a viewer of this lab. Clear its mark."))
                         .arg(quoted(*stranger)));
}

void checkSteps(const ExperimentDraft &draft, Problems &problems)
{
    if (draft.steps.isEmpty())
        problems.add(
            QStringLiteral("steps"),
            translated(QT_TRANSLATE_NOOP("Draft", "An experiment needs at least one step. Add one.")));
    for (qsizetype i = 0; i < draft.steps.size(); ++i) {
        const QString step = QStringLiteral("steps[%1].").arg(i);
        problems.add(QString(step + QStringLiteral("cap")), steptext::capProblem(draft.steps[i].cap));
        problems.add(QString(step + QStringLiteral("duration")),
                     steptext::durationProblem(draft.steps[i].duration));
        problems.add(QString(step + QStringLiteral("label")), steptext::labelProblem(draft.steps[i].label));
    }
}

void checkTimes(const ExperimentDraft &draft, Problems &problems)
{
    if (!intervalOf(draft))
        problems.add(
            QStringLiteral("sample_interval"),
            translated(QT_TRANSLATE_NOOP("Draft", "Write a duration from 100 ms to 1 min, such as “1 s”.")));
    const auto settle = settleOf(draft);
    if (!settle) {
        problems.add(QStringLiteral("settle"),
                     translated(QT_TRANSLATE_NOOP(
                         "Draft", "Write a duration such as “10 s”, or “0 s” to leave nothing out.")));
        return;
    }
    const bool tooLong = std::any_of(draft.steps.begin(), draft.steps.end(), [&settle](const StepText &text) {
        const auto step = steptext::toStep(text);
        return step && step->duration <= *settle;
    });
    if (tooLong)
        problems.add(
            QStringLiteral("settle"),
            translated(QT_TRANSLATE_NOOP(
                "Draft", "This must be shorter than every step: shorten it, or lengthen the steps.")));
}

QString textProblem(const QString &text)
{
    if (text.size() > maximumTextLength)
        return translated(QT_TRANSLATE_NOOP("Draft", "This is longer than 1000 characters. Shorten it."));
    if (hasControlCharacters(text))
        return translated(
            QT_TRANSLATE_NOOP("Draft", "This holds a character that cannot be shown. Type it anew."));
    return {};
}

} // namespace

ExperimentDraft fromPlan(const Plan &plan)
{
    ExperimentDraft draft;
    draft.kind = plan.kind;
    draft.broadcaster = plan.broadcaster;
    draft.allViewers = plan.viewers.isEmpty();
    draft.viewers = plan.viewers;
    draft.steps = steptext::fromSteps(plan.steps);
    draft.sampleInterval = formatDuration(plan.sampleInterval);
    draft.settle = formatDuration(plan.settle);
    draft.startStream = plan.startStream;
    draft.whenProbeLost = plan.whenProbeLost;
    draft.whenSwitchLost = plan.whenSwitchLost;
    draft.whenBroadcasterLost = plan.whenBroadcasterLost;
    draft.name = plan.name;
    draft.title = plan.title;
    return draft;
}

std::vector<FieldProblem> problems(const ExperimentDraft &draft)
{
    Problems problems;
    if (!experimentKinds().contains(draft.kind))
        problems.add(QStringLiteral("kind"),
                     translated(QT_TRANSLATE_NOOP("Draft", "Choose what kind of experiment it is.")));
    checkLab(draft, problems);
    checkSteps(draft, problems);
    checkTimes(draft, problems);
    if (draft.title.trimmed().isEmpty())
        problems.add(
            QStringLiteral("title"),
            translated(QT_TRANSLATE_NOOP("Draft", "Give the plan a name: figures and lists show it.")));
    problems.add(QStringLiteral("title"), textProblem(draft.title));
    problems.add(QStringLiteral("run_name"), textProblem(draft.runName));
    // Whatever the files' rules forbid beyond this.
    if (problems.list.empty())
        return validatePlan(toPlan(draft));
    return problems.list;
}

QString problemAt(const std::vector<FieldProblem> &problems, const QString &field)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&field](const FieldProblem &problem) { return problem.field == field; });
    return found == problems.end() ? QString() : found->message;
}

Plan toPlan(const ExperimentDraft &draft)
{
    Plan plan;
    plan.title = draft.title.trimmed();
    plan.name = isSafeId(draft.name) ? draft.name : nameFor(plan.title, draft.kind);
    plan.kind = draft.kind;
    for (const StepText &text : draft.steps) {
        if (const auto step = steptext::toStep(text))
            plan.steps.push_back(*step);
    }
    plan.broadcaster = draft.broadcaster;
    if (!draft.allViewers)
        plan.viewers = draft.viewers;
    plan.sampleInterval = intervalOf(draft).value_or(plan.sampleInterval);
    plan.settle = settleOf(draft).value_or(plan.settle);
    plan.startStream = draft.startStream;
    plan.whenProbeLost = draft.whenProbeLost;
    plan.whenSwitchLost = draft.whenSwitchLost;
    plan.whenBroadcasterLost = draft.whenBroadcasterLost;
    return plan;
}

RunRequest toRequest(const ExperimentDraft &draft)
{
    RunRequest request;
    request.plan = toPlan(draft);
    request.lab = draft.lab.value_or(Lab());
    request.builtInLab = draft.labChoice == ExperimentDraft::LabChoice::BuiltIn;
    request.name = draft.runName.trimmed();
    return request;
}

QString nameFor(const QString &title, const QString &fallback)
{
    QString name;
    // Decomposed, an accent is a character of its own and goes.
    for (const QChar c : title.normalized(QString::NormalizationForm_KD)) {
        const QChar lower = c.toLower();
        if (isSafeId(QStringView(&lower, 1)))
            name += lower;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(maximumIdLength);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? fallback : name;
}

} // namespace castbench::draft
