#pragma once

#include "controllers/domain/expected.h"
#include "controllers/exports/csvcolumns.h"
#include "controllers/statistics/comparison.h"

#include <QString>

class QIODevice;

namespace castbench {

/// The columns that writeComparisonCsv() writes, left to right.
QList<CsvColumn> comparisonColumns();

/// One row for each two runs, quantity and step, in the order of the comparison; then one for each step
/// without a counterpart, with the verdict "unmatched" and empty columns about the second run. Values,
/// intervals and difference are in the row's `unit`; the form of the file is CsvWriter's. Empty: No Limit in
/// cap_kbps (`cap` holds the words), and elsewhere what cannot be told. Errors: DiskFull, Storage.
Expected<void> writeComparisonCsv(const Comparison &comparison, QIODevice &device);

/// The same to a file, as a whole or not at all. Errors: as writeComparisonCsv() and saveFile().
Expected<void> exportComparisonCsv(const Comparison &comparison, const QString &path);

} // namespace castbench
