#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/run.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace castbench {

/// A file name without what file systems refuse: "Upload cap, 2" is "upload-cap-2".
QString fileStem(const QString &name);
/// With the end that files of a kind have, where it was not typed: "figure" as "figure.png".
QString withSuffix(const QString &path, const QString &suffix);
/// "figure.png" as "figure-2.png".
QString numbered(const QString &path, std::size_t number);

/// What writeTables() writes.
QStringList tablePaths(const std::vector<std::shared_ptr<const RunData>> &runs, const QString &folder,
                       const QString &stem);
/// The tables of every run (exportCsv()), and how the runs compare (exportComparisonCsv()) where there are
/// several. Answers with the files; errors as those.
Expected<QStringList> writeTables(const std::vector<std::shared_ptr<const RunData>> &runs,
                                  const QString &folder, const QString &stem);

} // namespace castbench
