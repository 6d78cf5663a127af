#include "ui/models/severityicon.h"

#include "ui/models/devicestate.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace castbench {

namespace {

/// A ring with an "i", in the colour of texts.
QPixmap information(int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = QGuiApplication::palette().color(QPalette::WindowText);
    const qreal width = side * 0.1;
    painter.setPen(QPen(colour, width));
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(width, width, -width, -width));
    painter.setPen(QPen(colour, side * 0.13, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(QPointF(side * 0.5, side * 0.3));
    painter.drawLine(QPointF(side * 0.5, side * 0.5), QPointF(side * 0.5, side * 0.72));
    return pixmap;
}

} // namespace

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info: {
        QIcon icon;
        for (const int side : {16, 24, 32, 64})
            icon.addPixmap(information(side));
        return icon;
    }
    case Severity::Warning:
        return stateIcon(Reachability::Doubtful, QGuiApplication::palette());
    case Severity::Error:
        break;
    }
    return stateIcon(Reachability::Unreachable, QGuiApplication::palette());
}

QIcon verdictIcon(CapVerdict verdict)
{
    switch (verdict) {
    case CapVerdict::InForce:
        return fineIcon();
    case CapVerdict::NotInForce:
        return severityIcon(Severity::Error);
    case CapVerdict::NotLoaded:
        return stateIcon(Reachability::Unknown, QGuiApplication::palette());
    case CapVerdict::NotMeasured:
        break;
    }
    return {};
}

QIcon fineIcon()
{
    return stateIcon(Reachability::Reachable, QGuiApplication::palette());
}

} // namespace castbench
