#include "ui/models/stepsonswitch.h"

#include "controllers/switches/realcaps.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

namespace castbench {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("StepsOnSwitch", text);
}

} // namespace

StepsOnSwitch stepsOnSwitch(std::vector<Step> steps, const std::optional<Lab> &lab)
{
    StepsOnSwitch result{std::move(steps), {}};
    if (!lab)
        return result;
    std::vector<Cap> caps;
    for (const Step &step : result.steps)
        caps.push_back(step.cap);
    const auto real = realCaps(lab->switchDevice, std::move(caps));
    if (!real)
        return result;
    QStringList changes;
    for (std::size_t i = 0; i < result.steps.size(); ++i) {
        Step &step = result.steps[i];
        const Cap &cap = (*real)[i];
        if (cap == step.cap)
            continue;
        const QString change = translated(QT_TRANSLATE_NOOP("StepsOnSwitch", "%1 becomes %2"))
                                   .arg(wording::cap(step.cap), wording::cap(cap));
        if (!changes.contains(change))
            changes += change;
        step.cap = cap;
    }
    if (!changes.isEmpty()) {
        result.note =
            translated(QT_TRANSLATE_NOOP("StepsOnSwitch", "This lab's switch cannot set every cap: %1."))
                .arg(changes.join(translated(QT_TRANSLATE_NOOP("StepsOnSwitch", ", "))));
    }
    return result;
}

} // namespace castbench
