#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/run.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

namespace castbench {

/// A file that the caller adds to a bundle: a figure.
struct BundleFile
{
    QString name; ///< 1 … 64 of a-z, 0-9, ".", "-" and "_", beginning with a letter: "figure.png"
    QString description;
    QByteArray content;
};

/// Writes a run as one zip archive from which it can be understood and computed anew:
/// - README.txt: what each file is, for people;
/// - datapackage.json: the same for programs, with a schema and the SHA-256 of each file (dataPackage());
/// - plan.json, lab.json (as stored: without secrets), versions.json, summary.json (summaryJson());
/// - steps.csv, samples.csv, events.csv, gaps.csv (csvexport.h);
/// - and `figures`.
/// Entries are in the order of their names and bear the time of the run's end, so that the same run gives the
/// same archive (but see ZipWriter on time zones).
/// Errors: InvalidInput (a figure's name is not as above, or taken), DiskFull, Storage.
Expected<void> writeBundle(const RunData &data, const std::vector<BundleFile> &figures, QIODevice &device);

/// The same to a file, as a whole or not at all. Errors: as writeBundle() and saveFile().
Expected<void> exportBundle(const RunData &data, const std::vector<BundleFile> &figures, const QString &path);

} // namespace castbench
