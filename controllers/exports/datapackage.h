#pragma once

#include "controllers/domain/run.h"
#include "controllers/exports/csvcolumns.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace castbench {

/// A file of a data package.
struct PackagedFile
{
    QString name;      ///< beside datapackage.json; ASCII: "samples.csv"
    QString mediaType; ///< "text/csv"
    QString description;
    QList<CsvColumn> columns; ///< empty for what is not a table
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes
};

/// The content of datapackage.json: what the files of a run are, as Frictionless Data Package, version 1,
/// says it (specs.frictionlessdata.io: Data Package, Tabular Data Resource, Table Schema, CSV Dialect).
///
/// Each file is a resource with path, format, mediatype, bytes and hash ("sha256:" and 64
/// hexadecimal digits). Tables have a dialect and a schema: per column name, type ("string", "integer",
/// "number", "datetime" with its format), description, and "unit" where there is one, which is a property of
/// our own. Steps are the key that samples and events refer to.
QJsonObject dataPackage(const RunRecord &run, const std::vector<PackagedFile> &files);

} // namespace castbench
