#include "controllers/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace castbench {

namespace {

std::vector<Migration> readMigrations()
{
    const QDir folder(QStringLiteral(":/castbench/sql"));
    std::vector<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

} // namespace

const std::vector<Migration> &builtInMigrations()
{
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QStringLiteral("--")))
            continue;
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements << statement;
    return statements;
}

} // namespace castbench
