#include "tests/app/planfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace castbench::test {

QString writeJson(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0)
        qFatal("cannot write a test's file");
    return path;
}

QString writePlan(const QString &path, const std::vector<PlannedStep> &steps, const QJsonObject &more)
{
    QJsonArray array;
    for (const PlannedStep &step : steps)
        array.append(QJsonObject{{QStringLiteral("cap"), QString::fromLatin1(step.cap)},
                                 {QStringLiteral("duration"), QString::fromLatin1(step.duration)}});
    QJsonObject plan{{QStringLiteral("format"), QStringLiteral("castbench-plan")},
                     {QStringLiteral("version"), 1},
                     {QStringLiteral("name"), QStringLiteral("short")},
                     {QStringLiteral("kind"), QStringLiteral("upload-cap")},
                     {QStringLiteral("sample_interval"), QStringLiteral("500 ms")},
                     {QStringLiteral("steps"), array}};
    for (auto field = more.begin(); field != more.end(); ++field)
        plan.insert(field.key(), field.value());
    return writeJson(path, plan);
}

} // namespace castbench::test
