#include "controllers/statistics/uploadcapfigure.h"
#include "tests/support/failingdevice.h"
#include "tests/support/runbuilder.h"
#include "ui/charts/figureexport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace castbench;

namespace {

FigureData staircase()
{
    return uploadCapFigure(staircaseRun(10));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pixels that are as good as `colour`.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                         std::abs(pixel.blue() - colour.blue()) <
                     24;
        }
    }
    return count;
}

} // namespace

class TestFigureExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void formats();
    void pngHasSizeAndResolution();
    void pictureShowsTheCurves();
    void darkPicture();
    void pdf();
    void svg();
    void sameFigureSameBytes_data();
    void sameFigureSameBytes();
    void fullDisk();
    void badSizes_data();
    void badSizes();
    void unwritablePath_data();
    void unwritablePath();

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFigureExport::formats()
{
    QCOMPARE(*figureFormatFromKey(u"png"), FigureFormat::Png);
    QCOMPARE(*figureFormatFromKey(u"SVG"), FigureFormat::Svg);
    QCOMPARE(*figureFormatFromKey(u"Pdf"), FigureFormat::Pdf);
    const auto unknown = figureFormatFromKey(u"gif");
    QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
    QVERIFY(unknown.error().message.contains(QStringLiteral("png")));
}

void TestFigureExport::pngHasSizeAndResolution()
{
    const FigureSize size = FigureSize::printColumn();
    QVERIFY(exportFigure(staircase(), FigureFormat::Png, path(QStringLiteral("f.png")), size));
    const QImage image(path(QStringLiteral("f.png")));
    QCOMPARE(image.size(), QSize(size.width, size.height));
    QCOMPARE(image.dotsPerMeterX(), 11811); // 300 dpi
    QCOMPARE(image.dotsPerMeterY(), 11811);
    const double millimetres = size.width / 300.0 * 25.4;
    QVERIFY(millimetres >= 85 && millimetres <= 90.5);
    QVERIFY(size.fontPoints >= 7);
}

void TestFigureExport::pictureShowsTheCurves()
{
    const auto image = renderFigure(staircase(), FigureSize::printColumn());
    QVERIFY(image);
    const ChartTheme theme = ChartTheme::light();
    QVERIFY(pixelsOf(*image, theme.curve(0)) > 5000);
    QVERIFY(pixelsOf(*image, theme.curve(1)) > 5000);
    QVERIFY(pixelsOf(*image, theme.band) > 50'000);

    RunBuilder nothing;
    nothing.step(Cap::kbps(512), 0, 10);
    const auto blank = renderFigure(uploadCapFigure(nothing.build()), FigureSize::printColumn());
    QCOMPARE(pixelsOf(*blank, theme.curve(0)), 0);
}

void TestFigureExport::darkPicture()
{
    const auto image = renderFigure(staircase(), FigureSize::screen(), ChartTheme::darkScreen());
    QVERIFY(image);
    QCOMPARE(image->pixelColor(0, 0), ChartTheme::darkScreen().background);
    QVERIFY(pixelsOf(*image, Qt::white) < 1000);
}

void TestFigureExport::pdf()
{
    QVERIFY(exportFigure(staircase(), FigureFormat::Pdf, path(QStringLiteral("f.pdf")),
                         FigureSize::printColumn()));
    const QByteArray bytes = contentOf(path(QStringLiteral("f.pdf")));
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(bytes.contains("%%EOF"));
    QVERIFY(bytes.size() > 10'000);
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto match = box.match(QString::fromLatin1(bytes));
    QVERIFY(match.hasMatch());
    QVERIFY(std::abs(match.captured(1).toDouble() - 1063 * 72 / 300.0) < 1); // points
    QVERIFY(std::abs(match.captured(2).toDouble() - 1500 * 72 / 300.0) < 1);
}

void TestFigureExport::svg()
{
    const auto saved = exportFigure(staircase(), FigureFormat::Svg, path(QStringLiteral("f.svg")),
                                    FigureSize::printColumn());
#ifdef CASTBENCH_SVG
    QVERIFY(saved);
    const QByteArray bytes = contentOf(path(QStringLiteral("f.svg")));
    QXmlStreamReader xml(bytes);
    int texts = 0;
    int lines = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        texts += xml.name() == QLatin1StringView("text");
        lines += xml.name() == QLatin1StringView("polyline") || xml.name() == QLatin1StringView("path");
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts > 20);
    QVERIFY(lines > 10);
    QVERIFY(bytes.contains("Broadcast latency (s)"));
#else
    QCOMPARE(saved.error().code, ErrorCode::Unsupported);
    QVERIFY(saved.error().message.contains(QStringLiteral("PDF")));
    QVERIFY(QDir(m_folder->path()).isEmpty());
#endif
}

void TestFigureExport::sameFigureSameBytes_data()
{
    QTest::addColumn<FigureFormat>("format");
    QTest::newRow("png") << FigureFormat::Png;
    QTest::newRow("pdf") << FigureFormat::Pdf;
#ifdef CASTBENCH_SVG
    QTest::newRow("svg") << FigureFormat::Svg;
#endif
}

void TestFigureExport::sameFigureSameBytes()
{
    QFETCH(FigureFormat, format);
    QBuffer once;
    QBuffer twice;
    for (QBuffer *buffer : {&once, &twice}) {
        buffer->open(QIODevice::WriteOnly);
        QVERIFY(writeFigure(staircase(), format, *buffer, FigureSize::printColumn()));
    }
    QVERIFY(once.size() > 10'000);
    QCOMPARE(once.data(), twice.data());
    QVERIFY(!once.data().contains("CreationDate"));
}

void TestFigureExport::fullDisk()
{
    FailingDevice device(1000);
    const auto written = writeFigure(staircase(), FigureFormat::Pdf, device, FigureSize::printColumn());
    QVERIFY(!written && written.error().message.contains(QStringLiteral("no space left")));
}

void TestFigureExport::badSizes_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<double>("points");
    QTest::newRow("none") << 0 << 0 << 300 << 7.0;
    QTest::newRow("negative") << -1063 << 1500 << 300 << 7.0;
    QTest::newRow("huge") << 1'000'000 << 1500 << 300 << 7.0;
    QTest::newRow("dpi") << 1063 << 1500 << 0 << 7.0;
    QTest::newRow("font") << 1063 << 1500 << 300 << std::nan("");
}

void TestFigureExport::badSizes()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, dpi);
    QFETCH(double, points);
    const FigureSize size{width, height, dpi, points};
    QCOMPARE(renderFigure(staircase(), size).error().code, ErrorCode::InvalidInput);
    for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Pdf, FigureFormat::Svg})
        QVERIFY(!exportFigure(staircase(), format, path(QStringLiteral("f")), size));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestFigureExport::unwritablePath_data()
{
    QTest::addColumn<FigureFormat>("format");
    QTest::newRow("png") << FigureFormat::Png;
    QTest::newRow("pdf") << FigureFormat::Pdf;
    QTest::newRow("svg") << FigureFormat::Svg;
}

void TestFigureExport::unwritablePath()
{
    QFETCH(FigureFormat, format);
    const QString missing = path(QStringLiteral("none/figure"));
    const auto saved = exportFigure(staircase(), format, missing, FigureSize::printColumn());
    QCOMPARE(saved.error().code, ErrorCode::NotFound);
    QVERIFY(saved.error().text().contains(missing));
    QCOMPARE(exportFigure(staircase(), format, m_folder->path(), FigureSize::printColumn()).error().code,
             ErrorCode::InvalidInput);
}

QTEST_MAIN(TestFigureExport)
#include "tst_figureexport.moc"
