#include "probes/fleet/countscodec.h"

#include "probes/fleet/samplecodec.h"

#include <cmath>

namespace castbench {

namespace {

Error impossible()
{
    return {
        ErrorCode::InvalidInput,
        QStringLiteral("A probe's message has a missing or impossible '%1'.").arg(QStringLiteral("counts")),
        {}};
}

} // namespace

QJsonArray countsToJson(const std::map<SeriesKey, double> &counts)
{
    QJsonArray array;
    for (const auto &[series, count] : counts)
        array.append(
            QJsonObject{{QStringLiteral("series"), seriesToJson(series)}, {QStringLiteral("count"), count}});
    return array;
}

Expected<std::map<SeriesKey, double>> countsFromJson(const QJsonArray &array)
{
    if (array.size() > maximumBatchItems)
        return impossible();
    std::map<SeriesKey, double> counts;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto series = seriesFromJson(object.value(QLatin1StringView("series")).toObject());
        const double count = object.value(QLatin1StringView("count")).toDouble(-1);
        if (!series || !std::isfinite(count) || count < 0)
            return impossible();
        counts[*series] = count;
    }
    return counts;
}

} // namespace castbench
