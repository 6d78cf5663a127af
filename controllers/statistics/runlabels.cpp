#include "controllers/statistics/runlabels.h"

#include "controllers/domain/shownnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace castbench {

QStringList runLabels(std::span<const RunData> runs)
{
    QStringList names;
    for (const RunData &run : runs)
        names.append(run.record.name.isEmpty() ? QString() : shownRunName(run.record).simplified());
    QStringList labels;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QString name = names[static_cast<qsizetype>(i)];
        const QString number = QString::number(runs[i].record.id);
        if (name.isEmpty())
            labels.append(QCoreApplication::translate("Figure", "run %1").arg(number));
        else if (names.count(name) > 1)
            labels.append(QCoreApplication::translate("Figure", "%1 (run %2)").arg(name, number));
        else
            labels.append(name);
    }
    return labels;
}

QString stepLabel(const Step &step)
{
    if (!step.label.isEmpty())
        return step.label.simplified();
    return step.cap.isLimited() ? step.cap.text() : QCoreApplication::translate("Figure", "No Limit");
}

QString sourceOfRuns(std::span<const RunData> runs)
{
    QStringList versions;
    QStringList numbers;
    for (const RunData &run : runs) {
        versions.append(run.record.versions.value(QLatin1StringView("castbench")).toString());
        numbers.append(QString::number(run.record.id));
    }
    versions.removeDuplicates();
    versions.removeAll(QString());
    return QCoreApplication::translate("Figure", "Castbench %1, runs %2")
        .arg(versions.join(QStringLiteral(", ")), numbers.join(QStringLiteral(", ")));
}

QString commonTitle(std::span<const RunData> runs)
{
    if (runs.empty())
        return {};
    const auto titleOf = [](const RunData &run) {
        return shownPlanTitle(run.record.plan);
    };
    const QString title = titleOf(runs.front());
    const bool shared =
        std::all_of(runs.begin(), runs.end(), [&](const RunData &run) { return titleOf(run) == title; });
    return shared ? title : QString();
}

} // namespace castbench
