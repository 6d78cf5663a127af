#pragma once

#include "controllers/domain/expected.h"
#include "controllers/statistics/figuredata.h"
#include "ui/charts/chartstyle.h"

#include <QImage>
#include <QString>

class QIODevice;

namespace castbench {

enum class FigureFormat { Png, Svg, Pdf };

/// By name: "png", "svg", "pdf", in any case. Errors: InvalidInput.
Expected<FigureFormat> figureFormatFromKey(QStringView key);

/// How large a figure is and how large its text.
struct FigureSize
{
    int width = 0;  ///< pixels, 100 … 20,000
    int height = 0; ///< pixels, 100 … 20,000
    int dpi = 300;  ///< pixels per inch, 30 … 2400
    double fontPoints = 7;

    /// One column of a paper: 90 mm wide at 300 dpi, text of 7 points.
    static FigureSize printColumn();
    /// A window's worth of pixels at 96 dpi.
    static FigureSize screen();
};

/// Draws a figure as a picture of size.width × size.height pixels that knows its resolution.
/// Needs a QApplication. Errors: InvalidInput (size), Unsupported (no QApplication).
Expected<QImage> renderFigure(const FigureData &figure, const FigureSize &size,
                              const ChartTheme &theme = ChartTheme::light());

/// Writes a figure to an open device. Text stays text in SVG and PDF. The same figure gives the same bytes
/// (a PDF within one time zone only: the date that is blanked out in it is as long as the zone makes it).
/// Errors: as renderFigure(); DiskFull, Storage; Unsupported for SVG in a build without Qt's SVG module.
Expected<void> writeFigure(const FigureData &figure, FigureFormat format, QIODevice &device,
                           const FigureSize &size, const ChartTheme &theme = ChartTheme::light());

/// The same to a file at `path`, as a whole or not at all. Errors: as writeFigure() and saveFile().
Expected<void> exportFigure(const FigureData &figure, FigureFormat format, const QString &path,
                            const FigureSize &size, const ChartTheme &theme = ChartTheme::light());

} // namespace castbench
