#include "controllers/statistics/timeunit.h"

#include <QCoreApplication>

namespace castbench {

TimeUnit chosenUnit(TimeUnit unit, double span)
{
    constexpr double longestInSeconds = 600;
    constexpr double longestInMinutes = 4 * 3600;
    if (unit != TimeUnit::Automatic)
        return unit;
    if (span <= longestInSeconds)
        return TimeUnit::Seconds;
    return span <= longestInMinutes ? TimeUnit::Minutes : TimeUnit::Hours;
}

double secondsPer(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Automatic:
    case TimeUnit::Seconds:
        return 1;
    case TimeUnit::Minutes:
        return 60;
    case TimeUnit::Hours:
        return 3600;
    }
    return 1;
}

QString elapsedTimeLabel(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Automatic:
    case TimeUnit::Seconds:
        return QCoreApplication::translate("Figure", "Elapsed time (s)");
    case TimeUnit::Minutes:
        return QCoreApplication::translate("Figure", "Elapsed time (min)");
    case TimeUnit::Hours:
        return QCoreApplication::translate("Figure", "Elapsed time (h)");
    }
    return {};
}

FigureData inTimeUnit(FigureData figure, TimeUnit unit)
{
    unit = chosenUnit(unit, figure.xTo - figure.xFrom);
    const double factor = 1 / secondsPer(unit);
    figure.xLabel = elapsedTimeLabel(unit);
    if (unit == TimeUnit::Seconds)
        return figure;
    figure.xFrom *= factor;
    figure.xTo *= factor;
    for (FigureBand &band : figure.bands) {
        band.from *= factor;
        band.to *= factor;
    }
    for (FigureMark &mark : figure.marks)
        mark.at *= factor;
    for (FigurePanel &panel : figure.panels) {
        for (FigureCurve &curve : panel.curves) {
            for (FigureGap &gap : curve.gaps) {
                gap.from *= factor;
                gap.to *= factor;
            }
            for (FigureSegment &segment : curve.segments) {
                for (FigurePoint &point : segment)
                    point.x *= factor;
            }
        }
    }
    return figure;
}

} // namespace castbench
