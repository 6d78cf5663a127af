#include "ui/dialogs/exportfiles.h"

#include "controllers/exports/comparisoncsv.h"
#include "controllers/exports/csvexport.h"
#include "controllers/statistics/comparison.h"

#include <QDir>
#include <QFileInfo>

namespace castbench {

namespace {

constexpr qsizetype longestStem = 60;

QString tablesStem(const RunData &run, const QString &stem)
{
    return QStringLiteral("%1-run-%2").arg(stem).arg(run.record.id);
}

QString comparisonName(const QString &stem)
{
    return stem + QStringLiteral("-comparison.csv");
}

} // namespace

QString fileStem(const QString &name)
{
    QString stem;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    stem = stem.left(longestStem);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("castbench") : stem;
}

QString withSuffix(const QString &path, const QString &suffix)
{
    const bool hasIt = QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    return hasIt ? path : QStringLiteral("%1.%2").arg(path, suffix);
}

QString numbered(const QString &path, std::size_t number)
{
    const QFileInfo file(path);
    const QString name =
        QStringLiteral("%1-%2.%3").arg(file.completeBaseName(), QString::number(number), file.suffix());
    return file.dir().filePath(name);
}

QStringList tablePaths(const std::vector<std::shared_ptr<const RunData>> &runs, const QString &folder,
                       const QString &stem)
{
    QStringList paths;
    for (const auto &run : runs) {
        for (const char *end : {".csv", "-steps.csv", "-events.csv", "-gaps.csv"})
            paths += QDir(folder).filePath(tablesStem(*run, stem) + QLatin1StringView(end));
    }
    if (runs.size() > 1)
        paths += QDir(folder).filePath(comparisonName(stem));
    return paths;
}

Expected<QStringList> writeTables(const std::vector<std::shared_ptr<const RunData>> &runs,
                                  const QString &folder, const QString &stem)
{
    QStringList written;
    for (const auto &run : runs) {
        const auto files = exportCsv(*run, folder, tablesStem(*run, stem));
        if (!files)
            return files.error();
        written += *files;
    }
    if (runs.size() < 2)
        return written;
    std::vector<RunData> compared;
    compared.reserve(runs.size());
    for (const auto &run : runs)
        compared.push_back(*run);
    const QString path = QDir(folder).filePath(comparisonName(stem));
    if (const auto saved = exportComparisonCsv(compareSteps(compared), path); !saved)
        return saved.error();
    written += path;
    return written;
}

} // namespace castbench
