#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/run.h"
#include "controllers/statistics/stepsummary.h"

#include <QStringList>

class QIODevice;

namespace castbench {

/// Tables of a run as CSV; the form of the files is CsvWriter's. Steps are numbered 1, 2, 3, … in order of
/// execution. Columns end in their unit and are described by csvcolumns.h; new ones are added at the right
/// end only.
/// Errors of all: DiskFull, Storage.
///
/// One row per sample: utc, elapsed_s, step, cap_kbps, device, subject, metric, method, value, unit,
/// uncertainty, clock_offset_us, flags. `step` is empty before the first, between two and after the last
/// step; `cap_kbps` is what was asked for, empty for No Limit (and where `step` is). `uncertainty` is a
/// half-width in `unit`, empty where unknown. `flags` holds words separated by blanks: negative-latency,
/// clock-doubtful, counter-rebased, delivered-late, counted-before-cap, coarse-counter.
Expected<void> writeSamplesCsv(const RunData &data, QIODevice &device);

/// One row per step: the cap asked for, read back and measured, frames, latencies, coverage. Empty: No Limit
/// in cap_kbps and readback_kbps (`cap` and `readback` hold the words), and elsewhere what cannot be told.
Expected<void> writeStepsCsv(const RunData &data, QIODevice &device);

/// One row per event: utc, elapsed_s, step, device, kind, severity, message, data (JSON).
Expected<void> writeEventsCsv(const RunData &data, QIODevice &device);

/// One row per gap: from_utc, to_utc, from_elapsed_s, to_elapsed_s, device, subject, metric, method, reason,
/// detail.
Expected<void> writeGapsCsv(const RunData &data, QIODevice &device);

/// Writes `folder`/`stem`.csv (samples), `stem`-steps.csv, `stem`-events.csv and `stem`-gaps.csv, each as a
/// whole or not at all, and answers with their paths. Makes the folder where missing. Errors: as saveFile()
/// and makeFolder().
Expected<QStringList> exportCsv(const RunData &data, const QString &folder, const QString &stem);

} // namespace castbench
