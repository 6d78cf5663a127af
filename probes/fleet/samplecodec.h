#pragma once

#include "controllers/contracts/probe.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/domain/sample.h"

#include <QJsonObject>

namespace castbench {

/// Samples, gaps and events as JSON, for the link to a remote probe and its spool. Instants are integer µs
/// UTC. Reading trusts nothing: unknown keys of enumerations, non-finite values, instants outside the years
/// 2000 … 2100, texts beyond 1000 characters and batches beyond maximumBatchItems are InvalidInput.
inline constexpr qsizetype maximumBatchItems = 10'000;

QJsonObject batchToJson(const SampleBatch &batch);
Expected<SampleBatch> batchFromJson(const QJsonObject &object);

QJsonObject seriesToJson(const SeriesKey &series);
Expected<SeriesKey> seriesFromJson(const QJsonObject &object);

QJsonObject findingToJson(const Finding &finding);
Expected<Finding> findingFromJson(const QJsonObject &object);

QJsonObject probeInfoToJson(const ProbeInfo &info);
Expected<ProbeInfo> probeInfoFromJson(const QJsonObject &object);

QJsonObject clockReadingToJson(const ClockReading &reading);
Expected<ClockReading> clockReadingFromJson(const QJsonObject &object);

QJsonObject errorToJson(const Error &error);
Error errorFromJson(const QJsonObject &object);

} // namespace castbench
