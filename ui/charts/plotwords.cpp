#include "ui/charts/plotwords.h"

#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace castbench::plotwords {
namespace {

constexpr qsizetype mostLines = 8;

/// As many decimals as leave four digits, three at most.
QString number(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

} // namespace

QString instant(double seconds, TimeUnit unit)
{
    const QString value =
        QLocale().toString(seconds / secondsPer(unit), 'f', unit == TimeUnit::Hours ? 4 : 2);
    switch (unit) {
    case TimeUnit::Minutes:
        return QCoreApplication::translate("FigureView", "%1 min").arg(value);
    case TimeUnit::Hours:
        return QCoreApplication::translate("FigureView", "%1 h").arg(value);
    case TimeUnit::Automatic:
    case TimeUnit::Seconds:
        break;
    }
    return QCoreApplication::translate("FigureView", "%1 s").arg(value);
}

QString reading(const FigurePlot &plot, const PlotReading &reading, bool withPanel)
{
    const PlotPanel &panel = plot.panels[reading.panel];
    const QString &name = panel.curves[reading.curve].look.name;
    QString value = QCoreApplication::translate("FigureView", "no value");
    if (reading.point && reading.point->uncertainty)
        value = QCoreApplication::translate("FigureView", "%1 ± %2 %3")
                    .arg(number(reading.point->y), number(*reading.point->uncertainty), panel.look.yLabel);
    else if (reading.point)
        value = QCoreApplication::translate("FigureView", "%1 %2")
                    .arg(number(reading.point->y), panel.look.yLabel);
    return withPanel
               ? QCoreApplication::translate("FigureView", "%1, %2: %3").arg(panel.look.title, name, value)
               : QCoreApplication::translate("FigureView", "%1: %2").arg(name, value);
}

QString toolTip(const FigurePlot &plot, std::size_t panel, double at, double tolerance)
{
    QStringList lines;
    for (const FigureMark &mark : plot.marks) {
        if (std::abs(mark.at - at) > tolerance)
            continue;
        const QString kind = wording::eventKind(mark.kind);
        const QString when = instant(mark.at, TimeUnit::Seconds);
        lines.append(mark.text.isEmpty() ? QCoreApplication::translate("FigureView", "%1, %2: %3")
                                               .arg(when, wording::severity(mark.severity), kind)
                                         : QCoreApplication::translate("FigureView", "%1, %2: %3 – %4")
                                               .arg(when, wording::severity(mark.severity), kind, mark.text));
    }
    for (const PlotCurve &curve : plot.panels[panel].curves) {
        for (const FigureGap &gap : curve.look.gaps) {
            if (at < gap.from - tolerance || at > gap.to + tolerance)
                continue;
            const QString reason = wording::gapReason(gap.reason);
            const QString detail =
                gap.detail.isEmpty()
                    ? reason
                    : QCoreApplication::translate("FigureView", "%1 (%2)").arg(reason, gap.detail);
            lines.append(QCoreApplication::translate("FigureView", "%1: nothing measured from %2 to %3: %4")
                             .arg(curve.look.name, instant(gap.from, TimeUnit::Seconds),
                                  instant(gap.to, TimeUnit::Seconds), detail));
        }
    }
    lines.removeDuplicates();
    if (lines.size() > mostLines) {
        const auto more = static_cast<int>(lines.size() - mostLines);
        lines = lines.first(mostLines);
        lines.append(QCoreApplication::translate("FigureView", "and %n more", nullptr, more));
    }
    return lines.join(QLatin1Char('\n'));
}

QString summary(const FigurePlot &plot)
{
    QStringList lines;
    for (const PlotPanel &panel : plot.panels) {
        QStringList names;
        for (const PlotCurve &curve : panel.curves)
            names.append(curve.look.name);
        const QString what =
            names.isEmpty() ? panel.look.note : names.join(QCoreApplication::translate("FigureView", ", "));
        lines.append(QCoreApplication::translate("FigureView", "%1: %2").arg(panel.look.title, what));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace castbench::plotwords
