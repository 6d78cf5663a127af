#pragma once

#include <QIcon>

class QPalette;

namespace castbench {

/// The icon resources/icons/NAME.png in the colour of `palette`'s button text, so that it shows on light and
/// dark; where a button is chosen, in that of highlighted text. Null where there is no such icon.
QIcon themedIcon(const QString &name, const QPalette &palette);

} // namespace castbench
