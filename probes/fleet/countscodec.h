#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/sample.h"

#include <QJsonArray>

#include <map>

namespace castbench {

/// What series that count since the run began had come to, as JSON. Reading trusts nothing: more than
/// maximumBatchItems, unknown series and what is no count are InvalidInput.
QJsonArray countsToJson(const std::map<SeriesKey, double> &counts);
Expected<std::map<SeriesKey, double>> countsFromJson(const QJsonArray &array);

} // namespace castbench
