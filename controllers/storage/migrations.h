#pragma once

#include "controllers/domain/expected.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace castbench {

/// Statements that lead from one version of the schema to the next.
struct Migration
{
    QString name; ///< "0001_runs.sql"
    QStringList statements;
};

/// The migrations that are built in (":/castbench/sql/NNNN_*.sql"): element 0 makes version 1 out of an
/// empty database, element n version n + 1 out of version n.
const std::vector<Migration> &builtInMigrations();

/// Splits a script: a statement ends with ";" at the end of a line; lines that begin with "--" are left out.
QStringList splitStatements(const QString &script);

} // namespace castbench
