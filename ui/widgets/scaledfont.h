#pragma once

class QWidget;

namespace castbench {

/// Shows `widget` in the font of its parent, so many times as large, now and whenever that font changes.
void keepFontScaled(QWidget *widget, double scale, bool bold);

} // namespace castbench
