#pragma once

#include "controllers/contracts/referenceclock.h"
#include "ui/services/labservice.h"

#include <QIcon>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace castbench {

/// For people: "Reachable".
QString stateText(Reachability state);
/// Colour of a state that stands out against the palette's base, light or dark (at least 3 : 1, WCAG 2.1,
/// 1.4.11). Never the only sign: see paintState().
QColor stateColor(Reachability state, const QPalette &palette);
/// Draws the state's symbol into `area`: a tick in a disc, an exclamation mark in a triangle, a cross in a
/// square, dots or a question mark in a ring. The shapes differ, so that no colour is needed to tell them.
void paintState(QPainter &painter, const QRectF &area, Reachability state, const QPalette &palette);
/// The same as an icon, sharp at every scale.
QIcon stateIcon(Reachability state, const QPalette &palette);

/// "+0.4 ms ± 0.2 ms", "+0.4 ms, bound not known".
QString clockText(const ClockReading &reading);
/// "now", "12 s ago", "4 min ago", "3 h ago", else date and time of day; a time in the future as date and
/// time.
QString lastSeenText(UtcTime seen, UtcTime now);

} // namespace castbench
