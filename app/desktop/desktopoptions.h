#pragma once

#include "controllers/domain/expected.h"

#include <QString>
#include <QStringList>

namespace castbench {

/// What `castbench` was started with.
struct DesktopOptions
{
    QString lab;      ///< file, "simulated" or "simulated-nsdp"; empty: the one that was open last
    QString database; ///< empty: as in the settings, else the user's own
    QString plan;     ///< for `demo`: file or name of a built-in plan
    QString settings; ///< INI file; empty: the user's own
    bool demo = false;
    bool version = false;
    bool help = false;
};

/// Understands the arguments after the program's name; has no side effects.
/// Errors: InvalidInput, with the usage.
Expected<DesktopOptions> parseDesktopOptions(const QStringList &arguments);
/// The text of `castbench --help`.
QString desktopUsage();

} // namespace castbench
