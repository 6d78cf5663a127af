#include "ui/window/filekind.h"

#include "controllers/domain/jsonreader.h"

#include <QCoreApplication>
#include <QFile>

namespace castbench {

namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
const QByteArray databaseMagic("SQLite format 3\0", 16);

} // namespace

Expected<FileKind> fileKindOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("castbench::FileKind", "There is no such file any more."),
                     path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, file.errorString(), path};
    if (file.read(databaseMagic.size()) == databaseMagic)
        return FileKind::Database;
    file.close();
    const auto object = readJsonFile(path);
    if (!object)
        return object.error();
    const QString format = object->value(QLatin1StringView("format")).toString();
    if (format == QLatin1StringView("castbench-plan"))
        return FileKind::Plan;
    if (format == QLatin1StringView("castbench-lab"))
        return FileKind::Lab;
    return Error{
        ErrorCode::InvalidInput,
        QCoreApplication::translate("castbench::FileKind",
                                    "This is no plan, lab or database of Castbench; a plan or lab says so in "
                                    "its field \"format\"."),
        path};
}

QString recentKind(FileKind kind)
{
    switch (kind) {
    case FileKind::Plan:
        return QStringLiteral("plans");
    case FileKind::Lab:
        return QStringLiteral("labs");
    case FileKind::Database:
        break;
    }
    return QStringLiteral("databases");
}

} // namespace castbench
