#include "controllers/domain/shownnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace castbench {

namespace {

/// As they stand in resources/plans.
constexpr std::array planTitles{
    QT_TRANSLATE_NOOP("BuiltIn", "Upload cap, as in the study"),
    QT_TRANSLATE_NOOP("BuiltIn", "Upload cap, 10 s per step"),
};

/// As probes/simlab gives them.
constexpr std::array labNames{QT_TRANSLATE_NOOP("BuiltIn", "Built-in lab")};
constexpr std::array deviceNames{
    QT_TRANSLATE_NOOP("BuiltIn", "Viewer in a browser"),
    QT_TRANSLATE_NOOP("BuiltIn", "Viewer with an app"),
    QT_TRANSLATE_NOOP("BuiltIn", "Switch"),
};
constexpr const char *numberedBroadcaster = QT_TRANSLATE_NOOP("BuiltIn", "Broadcaster %1");
/// The switch profile that only the built-in lab's switch has.
constexpr QLatin1StringView builtInProfile("castbench-lab");

QString translated(const char *text)
{
    return QCoreApplication::translate("BuiltIn", text);
}

template<std::size_t count>
QString shown(const std::array<const char *, count> &known, const QString &name)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&name](const char *each) { return name == QLatin1StringView(each); });
    return found == known.end() ? name : translated(*found);
}

QString shownBroadcasterName(const Broadcaster &broadcaster)
{
    const QString number = broadcaster.name.section(u' ', -1);
    const bool isOurs = broadcaster.name == QString::fromLatin1(numberedBroadcaster).arg(number);
    return isOurs ? translated(numberedBroadcaster).arg(number) : broadcaster.name;
}

} // namespace

QString shownPlanTitle(const Plan &plan)
{
    return plan.title.isEmpty() ? plan.name : shown(planTitles, plan.title);
}

QString shownRunName(const RunRecord &run)
{
    return run.name.isEmpty() ? shownPlanTitle(run.plan) : shown(planTitles, run.name);
}

QString shownLabName(const QString &name)
{
    return shown(labNames, name);
}

Lab withShownNames(Lab lab)
{
    lab.name = shownLabName(lab.name);
    if (lab.switchDevice.profile != builtInProfile)
        return lab;
    for (Broadcaster &broadcaster : lab.broadcasters)
        broadcaster.name = shownBroadcasterName(broadcaster);
    for (Viewer &viewer : lab.viewers)
        viewer.name = shown(deviceNames, viewer.name);
    lab.switchDevice.name = shown(deviceNames, lab.switchDevice.name);
    return lab;
}

} // namespace castbench
