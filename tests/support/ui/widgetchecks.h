#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace castbench {

/// Controls in `root` that a screen reader could not name, one line each: "QToolButton 'zoomIn'". Every
/// button, field, list, table and bar needs an accessible name, a text, or a label that is its buddy.
QStringList unnamedControls(const QWidget *root);

/// Visible controls in `root` that the Tab key does not lead to, one line each.
QStringList unreachableByKeyboard(const QWidget *root);

/// Shows `window` at that size and lists the labels, buttons, boxes and tabs whose text does not fit, one
/// line each: "QLabel 'capLabel': needs 120, has 96: Upload cap". A widget with the dynamic property
/// "elidesText" is meant to shorten its text, and left out.
QStringList clippedTexts(QWidget *window, const QSize &size = {1366, 768});

} // namespace castbench
