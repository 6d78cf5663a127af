#pragma once

#include "controllers/storage/columns.h"

namespace castbench {

/// The columns of table run that readRunHead() reads, in its order. Where a file of schema version `version`
/// lacks one, what a migration would put there stands instead.
QString runColumns(int version);
/// The run in the query's present row, without its steps.
/// Errors: Storage, NewerVersion, and those of planFromJson().
Expected<RunRecord> readRunHead(const QSqlQuery &query);

/// Who carries a run out, as table run keeps it. Errors: those of readJsonObject(), InvalidInput.
QString ownerToText(const std::optional<ProcessIdentity> &owner);
Expected<std::optional<ProcessIdentity>> ownerFromText(const QString &text);

/// The same for table step and readStep().
QString stepColumns(int version);
/// What sorts them: each step's attempts follow one another.
QString stepOrder(int version);
/// The step in the query's present row. Errors: NewerVersion.
Expected<StepRecord> readStep(const QSqlQuery &query);

/// Device, subject, metric and method. Errors: NewerVersion.
Expected<SeriesKey> readSeriesKey(ColumnReader &columns);

/// A key that this version does not know was written by a later one.
Error unknownKey(const Error &error);

} // namespace castbench
