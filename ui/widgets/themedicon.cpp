#include "ui/widgets/themedicon.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace castbench {

namespace {

QPixmap tinted(const QImage &shape, const QColor &colour, qreal density)
{
    QImage image = shape.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(density);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    for (const int density : {1, 2}) {
        const QString suffix = density == 1 ? QString() : QStringLiteral("@2x");
        const QImage shape(QStringLiteral(":/castbench/icons/%1%2.png").arg(name, suffix));
        if (shape.isNull())
            continue;
        icon.addPixmap(tinted(shape, palette.color(QPalette::Active, QPalette::ButtonText), density));
        icon.addPixmap(tinted(shape, palette.color(QPalette::Disabled, QPalette::ButtonText), density),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace castbench
