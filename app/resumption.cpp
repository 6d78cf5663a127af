#include "app/resumption.h"

#include "controllers/domain/core.h"
#include "controllers/domain/labdifferences.h"
#include "controllers/experiments/experimentregistry.h"
#include "controllers/storage/sqliterunreader.h"

#include <QFileInfo>

namespace castbench {

namespace {

constexpr qsizetype shownDifferences = 5;

QString labName(const RunRecord &record)
{
    return record.lab.value(QLatin1StringView("name")).toString();
}

} // namespace

// Its name is part of what the built-in lab tells about itself; nobody else's devices are all on loopback.
bool wasOnBuiltInLab(const RunRecord &record)
{
    return labName(record) == QLatin1StringView("Built-in lab");
}

QString switchDriverOf(const RunRecord &record)
{
    const QJsonObject device = record.lab.value(QLatin1StringView("switch")).toObject();
    return device.value(QLatin1StringView("driver")).toString();
}

Expected<CutOffRun> readCutOffRun(const QString &database, RunId run)
{
    if (!QFileInfo::exists(database))
        return Error{ErrorCode::NotFound, QStringLiteral("There is no such database."), database};
    const auto reader = SqliteRunReader::open(database);
    if (!reader)
        return reader.error();
    const auto record = (*reader)->run(run);
    if (!record)
        return record.error();
    if (const auto resumable = checkResumable(*record); !resumable)
        return resumable.error();
    if (const auto experiment = experimentOfKind(record->plan.kind); !experiment)
        return experiment.error().within(QStringLiteral("run %1").arg(run));
    const auto data = (*reader)->load(run);
    if (!data)
        return data.error();
    auto deliveries = (*reader)->deliveries(run);
    if (!deliveries)
        return deliveries.error();
    return cutOffRun(*data, std::move(*deliveries));
}

Expected<void> checkSameLab(const RunRecord &record, const Lab &lab, bool builtIn)
{
    const LabMatch match = builtIn ? LabMatch::BuiltIn : LabMatch::Same;
    const QStringList differences = labDifferences(record.lab, lab, match);
    if (differences.isEmpty())
        return {};
    QStringList shown = differences.mid(0, shownDifferences);
    if (differences.size() > shown.size())
        shown += Core::tr("and %1 more").arg(differences.size() - shown.size());
    return Error{
        ErrorCode::InvalidInput,
        Core::tr("Run %1 was begun on another lab, \"%2\"; it goes on there alone. What differs: %3.")
            .arg(QString::number(record.id), labName(record), shown.join(QStringLiteral("; "))),
        {}};
}

} // namespace castbench
