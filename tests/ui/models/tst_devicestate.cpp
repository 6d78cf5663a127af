#include "ui/models/devicestate.h"

#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

constexpr Reachability states[] = {Reachability::Unknown, Reachability::Checking, Reachability::Reachable,
                                   Reachability::Doubtful, Reachability::Unreachable};

QPalette paletteOf(bool dark)
{
    return dark ? QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white,
                           QColor(0x1e, 0x1e, 0x1e), QColor(0x2d, 0x2d, 0x2d))
                : QPalette(QColor(0xf0, 0xf0, 0xf0));
}

/// Relative luminance and contrast after WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.03928F ? part / 12.92 : std::pow((static_cast<double>(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// Where the symbol covers the background, without its colours.
QByteArray shapeOf(Reachability state)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QPalette palette = paletteOf(false);
    palette.setColor(QPalette::Base, Qt::white);
    paintState(painter, QRectF(0, 0, 32, 32), state, palette);
    painter.end();
    QByteArray shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            shape += qAlpha(image.pixel(x, y)) > 128 && qGray(image.pixel(x, y)) < 200 ? '#' : ' ';
    }
    return shape;
}

} // namespace

class TestDeviceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesDifferWithoutColour()
    {
        QSet<QByteArray> shapes;
        QSet<QString> texts;
        for (const Reachability state : states) {
            shapes.insert(shapeOf(state));
            texts.insert(stateText(state));
        }
        QCOMPARE(shapes.size(), qsizetype(std::size(states)));
        QCOMPARE(texts.size(), qsizetype(std::size(states)));
    }

    void coloursStandOutOnLightAndDark()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = paletteOf(dark);
            for (const Reachability state : states)
                QVERIFY(contrast(stateColor(state, palette), palette.color(QPalette::Base)) >= 3.0);
        }
    }

    void iconsAreAsLargeAsAskedFor()
    {
        const QIcon icon = stateIcon(Reachability::Reachable, paletteOf(false));
        QCOMPARE(icon.pixmap(48, 48).size(), QSize(48, 48));
        QVERIFY(!icon.isNull());
    }

    void agesAreToldInWords_data()
    {
        QTest::addColumn<qint64>("agoSeconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64{1} << QStringLiteral("now");
        QTest::newRow("seconds") << qint64{59} << QStringLiteral("59 s ago");
        QTest::newRow("minutes") << qint64{119} << QStringLiteral("1 min ago");
        QTest::newRow("hours") << qint64{7200} << QStringLiteral("2 h ago");
    }
    void agesAreToldInWords()
    {
        QFETCH(qint64, agoSeconds);
        const UtcTime now{std::chrono::hours{500'000}};
        QTEST(lastSeenText(now - seconds{agoSeconds}, now), "text");
    }

    void oldAndFutureTimesAreDates()
    {
        const UtcTime now{std::chrono::hours{500'000}};
        QVERIFY(!lastSeenText(now - 25h, now).contains(QStringLiteral("ago")));
        QVERIFY(!lastSeenText(now + 10min, now).contains(QStringLiteral("ago")));
    }

    void clocksWithoutABoundSaySo()
    {
        QVERIFY(clockText({microseconds{-40}, microseconds{200}, Method::Sntp}).startsWith(QLatin1Char('0')));
        QCOMPARE(clockText({microseconds{400}, microseconds{200}, Method::Sntp}),
                 QStringLiteral("+0.4 ms ± 0.2 ms"));
        QVERIFY(
            clockText({microseconds{0}, std::nullopt, Method::Sntp}).contains(QStringLiteral("not known")));
    }
};

QTEST_MAIN(TestDeviceState)
#include "tst_devicestate.moc"
