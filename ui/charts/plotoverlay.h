#pragma once

#include "ui/charts/plotscene.h"

#include <QStringList>

#include <optional>

class QPainter;

namespace castbench {

/// What a crosshair says in one panel: a line for each visible curve.
struct CrosshairText
{
    struct Line
    {
        QString text;
        QColor colour;
    };
    std::vector<Line> lines;
};

/// Draws a line through all panels at pixel `x`, what each panel says there, and the instant below the last
/// panel.
void paintCrosshair(QPainter &painter, const PlotScene &scene, double x,
                    const std::vector<CrosshairText> &texts, const QString &instant);
/// Draws the interval that a mouse marks.
void paintRubberBand(QPainter &painter, const PlotScene &scene, double from, double to);

} // namespace castbench
