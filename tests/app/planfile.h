#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace castbench::test {

/// One step of a plan, such as {"512 kbit/s", "3 s"}.
struct PlannedStep
{
    const char *cap;
    const char *duration;
};

/// Writes an object to a file, and returns its path.
QString writeJson(const QString &path, const QJsonObject &object);
/// Writes a plan of the upload-cap experiment with two samples a second, and the fields of `more` in place
/// of its own; returns its path.
QString writePlan(const QString &path, const std::vector<PlannedStep> &steps, const QJsonObject &more = {});

} // namespace castbench::test
