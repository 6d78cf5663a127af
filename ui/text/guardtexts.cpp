#include "ui/text/coretexts.h"

#include <QtGlobal>

#include <array>

namespace castbench {

namespace {

constexpr std::array texts{
    QT_TRANSLATE_NOOP("Core", "restoring"),
    QT_TRANSLATE_NOOP("Core", "The guard has a job already."),
    QT_TRANSLATE_NOOP("Core", "This must be what was read from the switch."),
    QT_TRANSLATE_NOOP("Core", "%1 It says what a switch port is to be set back to: look at the switch, set "
                              "the port by hand, then delete the file."),
    QT_TRANSLATE_NOOP("Core", "The file cannot be deleted; make its folder writable and delete it."),
    QT_TRANSLATE_NOOP("Core", "The file's name does not belong to the switch port in it."),
    QT_TRANSLATE_NOOP("Core", "The switch is not needed any more."),
    QT_TRANSLATE_NOOP("Core", "Nothing was changed on the switch."),
    QT_TRANSLATE_NOOP("Core", "A guard restores the port if this program is killed."),
    QT_TRANSLATE_NOOP("Core",
                      "If this program is killed, the port stays capped until Castbench is started again."),
    QT_TRANSLATE_NOOP("Core", "%1 Restore it first: start the Castbench window and choose Restore now, or "
                              "use castbench-cli switch restore."),
    QT_TRANSLATE_NOOP("Core", "The guard said something unexpected."),
    QT_TRANSLATE_NOOP("Core", "The guard could not be started (%1); install it beside this program."),
    QT_TRANSLATE_NOOP("Core", "The guard ended before it was ready."),
    QT_TRANSLATE_NOOP("Core", "The guard was not waited for."),
    QT_TRANSLATE_NOOP("Core", "The guard was started and does not answer yet."),
    QT_TRANSLATE_NOOP("Core", "Another Castbench program is at work there; wait until it ends."),
    QT_TRANSLATE_NOOP("Core", "%1 is at work there (process %2 on %3); wait until it ends, or end it."),
    QT_TRANSLATE_NOOP(
        "Core",
        "What a switch was set to is noted in this folder, which cannot be written; make it writable."),
    QT_TRANSLATE_NOOP("Core", "The switch reads back %1 instead of %2."),
    QT_TRANSLATE_NOOP("Core", "Restoring was cancelled."),
    QT_TRANSLATE_NOOP("Core", "The port was restored or forgotten meanwhile."),
    QT_TRANSLATE_NOOP("Core", "%1 That was on the computer %2: start Castbench there to have it restored."),
    QT_TRANSLATE_NOOP("Core", "The password or community of %1 was written in its lab alone and is not kept: "
                              "open that lab and try again, or set the port by hand."),
    QT_TRANSLATE_NOOP("Core", "Port %1 of %2 (%3) was capped by \"%4\" and not set back to %5."),
};

} // namespace

std::span<const char *const> guardTexts()
{
    return texts;
}

} // namespace castbench
