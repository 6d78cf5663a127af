#pragma once

#include "controllers/domain/expected.h"

#include <QString>

#include <optional>

class QWidget;

namespace castbench {

class Prompts;

/// Help page about the script for OBS.
inline const QString obsScriptTopic = QStringLiteral("obs-script");

/// Asks where to keep the script that draws the frame clock in OBS (resources/obs), and writes it there.
/// Gives the file; nothing where the user cancelled. Errors: as saveFile().
std::optional<Expected<QString>> saveObsScript(Prompts &prompts, QWidget *parent);

/// What to do in OBS with the script that was saved as `path`, in the user's language.
QString obsScriptNextSteps(const QString &path);

} // namespace castbench
