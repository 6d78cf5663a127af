#include "ui/charts/figureexport.h"

#include "controllers/domain/savefile.h"
#include "ui/charts/figurescene.h"

#include <QApplication>
#include <QBuffer>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#ifdef CASTBENCH_SVG
#include <QSvgGenerator>
#endif

#include <cmath>

namespace castbench {
namespace {

constexpr double millimetresPerInch = 25.4;
constexpr int smallestSide = 100;
constexpr int largestSide = 20'000;
constexpr int lowestDpi = 30;
constexpr int highestDpi = 2400;

Expected<void> checkSize(const FigureSize &size)
{
    const auto side = [](int pixels) {
        return pixels >= smallestSide && pixels <= largestSide;
    };
    if (!side(size.width) || !side(size.height))
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("A figure is %1 to %2 pixels wide and high.").arg(smallestSide).arg(largestSide),
            {}};
    if (size.dpi < lowestDpi || size.dpi > highestDpi || !(size.fontPoints >= 1 && size.fontPoints <= 72))
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("A figure has %1 to %2 dpi and text of 1 to 72 points.")
                         .arg(lowestDpi)
                         .arg(highestDpi),
                     {}};
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return Error{ErrorCode::Unsupported,
                     QStringLiteral(
                         "Drawing needs a graphical application; start one with QT_QPA_PLATFORM=offscreen."),
                     {}};
    return {};
}

/// Paints onto any device whose pixels are those of `size`.
Expected<void> paint(const FigureData &figure, const FigureSize &size, const ChartTheme &theme,
                     QPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Error{ErrorCode::Internal, QStringLiteral("The figure cannot be painted on this device."), {}};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF page(0, 0, size.width, size.height);
    FigureScene scene(figure, page.size(), ChartStyle(theme, size.dpi, size.fontPoints));
    scene.render(&painter, page, page);
    return {};
}

Expected<void> writePng(const QImage &image, QIODevice &device)
{
    QImageWriter writer(&device, "png");
    if (!writer.write(image))
        return writeError(device);
    return {};
}

Expected<void> paintPdf(const FigureData &figure, const FigureSize &size, const ChartTheme &theme,
                        QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setCreator(QStringLiteral("Castbench ") + QStringLiteral(CASTBENCH_VERSION));
    writer.setTitle(figure.title);
    writer.setResolution(size.dpi);
    const double scale = millimetresPerInch / size.dpi;
    // Without ExactMatch the page would snap to a standard size of about the same measures.
    writer.setPageSize(QPageSize(QSizeF(size.width * scale, size.height * scale), QPageSize::Millimeter, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    return paint(figure, size, theme, writer);
}

/// Blanks out the instant of the document's making, an optional entry of its first object, without moving
/// what follows.
void removeCreationDate(QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate (");
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin >= 0 && end > begin && end < pdf.indexOf("endobj"))
        pdf.replace(begin, end + 1 - begin, QByteArray(end + 1 - begin, ' '));
}

Expected<void> writePdf(const FigureData &figure, const FigureSize &size, const ChartTheme &theme,
                        QIODevice &device)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto painted = paintPdf(figure, size, theme, buffer); !painted)
        return painted.error();
    QByteArray pdf = buffer.data();
    removeCreationDate(pdf);
    if (device.write(pdf) != pdf.size())
        return writeError(device);
    return {};
}

Expected<void> writeSvg([[maybe_unused]] const FigureData &figure, [[maybe_unused]] const FigureSize &size,
                        [[maybe_unused]] const ChartTheme &theme, [[maybe_unused]] QIODevice &device)
{
#ifdef CASTBENCH_SVG
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(figure.title);
    generator.setResolution(size.dpi);
    generator.setSize({size.width, size.height});
    generator.setViewBox(QRect(0, 0, size.width, size.height));
    return paint(figure, size, theme, generator);
#else
    return Error{
        ErrorCode::Unsupported,
        QStringLiteral("This build cannot write SVG; export PDF or PNG, or build with Qt's SVG module."),
        {}};
#endif
}

} // namespace

Expected<FigureFormat> figureFormatFromKey(QStringView key)
{
    for (const auto &[name, format] : {std::pair(QLatin1StringView("png"), FigureFormat::Png),
                                       std::pair(QLatin1StringView("svg"), FigureFormat::Svg),
                                       std::pair(QLatin1StringView("pdf"), FigureFormat::Pdf)}) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return format;
    }
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("\"%1\" is not a figure format; use png, svg or pdf.").arg(key.left(32)),
                 {}};
}

FigureSize FigureSize::printColumn()
{
    return {1063, 1500, 300, 7};
}

FigureSize FigureSize::screen()
{
    return {1100, 960, 96, 9};
}

Expected<QImage> renderFigure(const FigureData &figure, const FigureSize &size, const ChartTheme &theme)
{
    if (const Expected<void> checked = checkSize(size); !checked)
        return checked.error();
    const bool isOpaque = theme.background.alpha() == 255;
    QImage image(size.width, size.height,
                 isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error{ErrorCode::Internal,
                     QStringLiteral("There is not enough memory for the figure; make it smaller."),
                     {}};
    image.fill(theme.background);
    const int dotsPerMetre = static_cast<int>(std::lround(size.dpi * 1000 / millimetresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    if (const Expected<void> painted = paint(figure, size, theme, image); !painted)
        return painted.error();
    return image;
}

Expected<void> writeFigure(const FigureData &figure, FigureFormat format, QIODevice &device,
                           const FigureSize &size, const ChartTheme &theme)
{
    if (const Expected<void> checked = checkSize(size); !checked)
        return checked.error();
    if (format == FigureFormat::Pdf)
        return writePdf(figure, size, theme, device);
    if (format == FigureFormat::Svg)
        return writeSvg(figure, size, theme, device);
    const Expected<QImage> image = renderFigure(figure, size, theme);
    return image ? writePng(*image, device) : image.error();
}

Expected<void> exportFigure(const FigureData &figure, FigureFormat format, const QString &path,
                            const FigureSize &size, const ChartTheme &theme)
{
    return saveFile(path,
                    [&](QIODevice &device) { return writeFigure(figure, format, device, size, theme); });
}

} // namespace castbench
