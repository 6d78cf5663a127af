#include "controllers/domain/savefile.h"

#include "controllers/domain/core.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace castbench {
namespace {

Error openError(const QString &path, const QSaveFile &file)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (target.isDir())
        return {ErrorCode::InvalidInput, Core::tr("is a folder; name a file in it"), path};
    if (!folder.isDir())
        return {ErrorCode::NotFound, Core::tr("the folder does not exist; make it or choose another"), path};
    if (!folder.isWritable() || (target.exists() && !target.isWritable()))
        return {ErrorCode::ReadOnly, Core::tr("cannot be written; choose a folder that you may write to"),
                path};
    return {ErrorCode::Storage, file.errorString(), path};
}

} // namespace

Error writeError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file && file->error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, Core::tr("the disk is full; free some space and try again"), {}};
    return {ErrorCode::Storage, Core::tr("writing failed: %1").arg(device.errorString()), {}};
}

Expected<void> saveFile(const QString &path, const std::function<Expected<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return openError(path, file);
    if (const Expected<void> written = write(file); !written) {
        file.cancelWriting();
        return written.error().within(path);
    }
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        const Error error = writeError(file).within(path);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writeError(file).within(path);
    return {};
}

Expected<void> saveJsonFile(const QString &path, const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson();
    return saveFile(path, [&bytes](QIODevice &device) -> Expected<void> {
        if (device.write(bytes) != bytes.size())
            return writeError(device);
        return {};
    });
}

Expected<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::InvalidInput, Core::tr("is a file, not a folder; choose another name"), path};
    return Error{ErrorCode::ReadOnly, Core::tr("the folder cannot be made; choose another place"), path};
}

} // namespace castbench
