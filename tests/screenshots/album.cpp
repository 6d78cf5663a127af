#include "tests/screenshots/album.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QHash>
#include <QImage>
#include <QImageWriter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <limits>
#include <vector>

namespace castbench {

namespace {

constexpr int paletteSize = 256;

int squaredDistance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

int nearest(const QList<QRgb> &palette, QRgb colour)
{
    int best = 0;
    int bestDistance = std::numeric_limits<int>::max();
    for (int i = 0; i < palette.size(); ++i) {
        if (const int distance = squaredDistance(palette[i], colour); distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

/// The most frequent colours that differ visibly; edges of letters are mixtures of few.
QList<QRgb> paletteOf(const QHash<QRgb, int> &counts)
{
    std::vector<std::pair<int, QRgb>> byCount;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        byCount.emplace_back(each.value(), each.key());
    std::sort(byCount.begin(), byCount.end(), std::greater<>());
    // Coarser until all fit; colours that are used much are kept exactly.
    for (int apart = 0;; apart += 4) {
        QList<QRgb> palette;
        for (const auto &[count, colour] : byCount) {
            if (palette.isEmpty() ||
                squaredDistance(palette[nearest(palette, colour)], colour) > apart * apart)
                palette.push_back(colour);
            if (palette.size() > paletteSize)
                break;
        }
        if (palette.size() <= paletteSize)
            return palette;
    }
}

/// Windows have few colours: with a palette they take a third of the space, and look the same.
QImage withPalette(const QImage &image)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x)
            ++counts[line[x]];
    }
    const QList<QRgb> palette = paletteOf(counts);
    QHash<QRgb, uchar> places;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        places.insert(each.key(), static_cast<uchar>(nearest(palette, each.key())));
    QImage indexed(source.size(), QImage::Format_Indexed8);
    indexed.setColorTable(palette);
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *target = indexed.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            target[x] = places.value(line[x]);
    }
    return indexed;
}

} // namespace

Album::Album(const QString &folder, bool dark, const QStringList &wanted)
    : m_folder(folder)
    , m_dark(dark)
    , m_wanted(wanted)
{
}

void Album::take(const QString &name, QWidget &window)
{
    if (!wants(name))
        return;
    QCoreApplication::processEvents();
    // Without exec() nothing else lets go of what was replaced.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    const QString file = name + (m_dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"));
    QImageWriter writer(QDir(m_folder).filePath(file), "png");
    writer.setCompression(100);
    if (writer.write(withPalette(window.grab().toImage())))
        ++m_kept;
    else
        m_problems += QStringLiteral("%1: %2").arg(writer.fileName(), writer.errorString());
}

} // namespace castbench
