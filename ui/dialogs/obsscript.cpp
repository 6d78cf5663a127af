#include "ui/dialogs/obsscript.h"

#include "controllers/domain/savefile.h"
#include "ui/services/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace castbench {

namespace {

const QString scriptName = QStringLiteral("castbench-frame-clock.lua");

QString translated(const char *text)
{
    return QCoreApplication::translate("ObsScript", text);
}

Expected<void> copyScript(QIODevice &device)
{
    QFile script(QStringLiteral(":/castbench/obs/") + scriptName);
    if (!script.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal,
                     translated(QT_TRANSLATE_NOOP("ObsScript", "The script is missing from this program.")),
                     scriptName};
    const QByteArray bytes = script.readAll();
    if (device.write(bytes) != bytes.size())
        return writeError(device);
    return {};
}

} // namespace

std::optional<Expected<QString>> saveObsScript(Prompts &prompts, QWidget *parent)
{
    const std::optional<QString> path =
        prompts.saveFile(parent, {translated(QT_TRANSLATE_NOOP("ObsScript", "Save the OBS script")),
                                  {},
                                  scriptName,
                                  {translated(QT_TRANSLATE_NOOP("ObsScript", "OBS script (*.lua)"))}});
    if (!path)
        return std::nullopt;
    if (const Expected<void> saved = saveFile(*path, copyScript); !saved)
        return Expected<QString>(saved.error());
    return Expected<QString>(*path);
}

QString obsScriptNextSteps(const QString &path)
{
    return translated(QT_TRANSLATE_NOOP(
                          "ObsScript",
                          "Saved as %1. Take it to the computer that streams. In OBS choose Tools → Scripts, "
                          "press + and choose the file; then add the source “Castbench frame clock” to the "
                          "scene and give it the source id of this broadcaster's frame clock."))
        .arg(QDir::toNativeSeparators(path));
}

} // namespace castbench
