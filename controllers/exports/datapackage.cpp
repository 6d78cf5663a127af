#include "controllers/exports/datapackage.h"

#include <QJsonArray>

#include <algorithm>

namespace castbench {
namespace {

const char stepsTable[] = "steps.csv";
const char stepField[] = "step";

QString baseName(const QString &name)
{
    return name.left(name.indexOf(QLatin1Char('.')));
}

QJsonObject fieldJson(const CsvColumn &column)
{
    QJsonObject field{{QStringLiteral("name"), column.name},
                      {QStringLiteral("description"), column.description}};
    switch (column.type) {
    case ColumnType::Text:
        field.insert(QStringLiteral("type"), QStringLiteral("string"));
        break;
    case ColumnType::Integer:
        field.insert(QStringLiteral("type"), QStringLiteral("integer"));
        break;
    case ColumnType::Number:
        field.insert(QStringLiteral("type"), QStringLiteral("number"));
        break;
    case ColumnType::Time:
        // The default format has no fractions of a second.
        field.insert(QStringLiteral("type"), QStringLiteral("datetime"));
        field.insert(QStringLiteral("format"), QStringLiteral("%Y-%m-%dT%H:%M:%S.%f%z"));
        break;
    }
    if (!column.unit.isEmpty())
        field.insert(QStringLiteral("unit"), column.unit);
    return field;
}

QJsonObject schemaJson(const PackagedFile &file)
{
    QJsonArray fields;
    for (const CsvColumn &column : file.columns)
        fields.append(fieldJson(column));
    QJsonObject schema{{QStringLiteral("fields"), fields},
                       {QStringLiteral("missingValues"), QJsonArray{QString()}}};
    const QString step = QString::fromLatin1(stepField);
    const bool hasStep = std::any_of(file.columns.begin(), file.columns.end(),
                                     [&step](const CsvColumn &column) { return column.name == step; });
    if (file.name == QLatin1StringView(stepsTable)) {
        schema.insert(QStringLiteral("primaryKey"), step);
    } else if (hasStep) {
        const QJsonObject steps{{QStringLiteral("resource"), baseName(QLatin1StringView(stepsTable))},
                                {QStringLiteral("fields"), step}};
        schema.insert(
            QStringLiteral("foreignKeys"),
            QJsonArray{QJsonObject{{QStringLiteral("fields"), step}, {QStringLiteral("reference"), steps}}});
    }
    return schema;
}

QJsonObject dialectJson()
{
    return {{QStringLiteral("csvddfVersion"), 1.2},
            {QStringLiteral("delimiter"), QStringLiteral(",")},
            {QStringLiteral("lineTerminator"), QStringLiteral("\r\n")},
            {QStringLiteral("quoteChar"), QStringLiteral("\"")},
            {QStringLiteral("doubleQuote"), true},
            {QStringLiteral("skipInitialSpace"), false},
            {QStringLiteral("header"), true}};
}

QJsonObject resourceJson(const PackagedFile &file)
{
    QJsonObject resource{
        {QStringLiteral("name"), file.name},
        {QStringLiteral("path"), file.name},
        {QStringLiteral("profile"), QStringLiteral("data-resource")},
        {QStringLiteral("description"), file.description},
        {QStringLiteral("format"), file.name.mid(file.name.lastIndexOf(QLatin1Char('.')) + 1)},
        {QStringLiteral("mediatype"), file.mediaType},
        {QStringLiteral("bytes"), file.bytes},
        {QStringLiteral("hash"),
         QString(QStringLiteral("sha256:") + QString::fromLatin1(file.sha256.toHex()))},
    };
    if (!file.columns.isEmpty() || file.mediaType == QLatin1StringView("application/json"))
        resource.insert(QStringLiteral("encoding"), QStringLiteral("utf-8"));
    if (!file.columns.isEmpty()) {
        resource.insert(QStringLiteral("name"), baseName(file.name));
        resource.insert(QStringLiteral("profile"), QStringLiteral("tabular-data-resource"));
        resource.insert(QStringLiteral("dialect"), dialectJson());
        resource.insert(QStringLiteral("schema"), schemaJson(file));
    }
    return resource;
}

} // namespace

QJsonObject dataPackage(const RunRecord &run, const std::vector<PackagedFile> &files)
{
    QJsonArray resources;
    for (const PackagedFile &file : files)
        resources.append(resourceJson(file));
    QJsonObject package{
        {QStringLiteral("profile"), QStringLiteral("data-package")},
        {QStringLiteral("name"), QStringLiteral("castbench-run-%1").arg(run.id)},
        {QStringLiteral("title"), run.plan.title.isEmpty() ? run.plan.name : run.plan.title},
        {QStringLiteral("created"), toIsoString(run.finishedAt.value_or(run.startedAt))},
        {QStringLiteral("resources"), resources},
    };
    if (!run.notes.isEmpty())
        package.insert(QStringLiteral("description"), run.notes);
    return package;
}

} // namespace castbench
