#include "ui/text/coretexts.h"

#include <QtGlobal>

#include <array>

namespace castbench {

namespace {

constexpr std::array texts{
    QT_TRANSLATE_NOOP("Core", "switch profile not tried on hardware"),
    QT_TRANSLATE_NOOP("Core", "switch profile unverified"),
    QT_TRANSLATE_NOOP("Core", "switch profile notes"),
    QT_TRANSLATE_NOOP("Core", "Unverified: %1 (%2)"),
    QT_TRANSLATE_NOOP("Core", "Compare with the switch's own pages after the first cap."),
    QT_TRANSLATE_NOOP("Core",
                      "The switch's object %1 holds %2, another limit than the rest of the port; give "
                      "all of the port's queues the same limit on the switch."),
    QT_TRANSLATE_NOOP("Core", "The switch's object %1 holds %2: %3"),
};

} // namespace

std::span<const char *const> profileTexts()
{
    return texts;
}

} // namespace castbench
