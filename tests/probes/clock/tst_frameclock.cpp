#include "probes/clock/frameclock.h"
#include "tests/support/testencoder.h"
#include "tests/support/testpicture.h"

extern "C" {
#include <libswscale/swscale.h>
}

#include <QtTest>

#include <cmath>
#include <map>
#include <random>

using namespace castbench;

namespace {

struct Picture
{
    int width;
    int height;
    int stride;
    std::vector<std::uint8_t> luma;

    Picture(int w, int h, std::uint8_t level = 90)
        : width(w)
        , height(h)
        , stride(w + 13)
        , luma(std::size_t(stride) * std::size_t(h), level)
    {
    }
    LumaView view() const
    {
        return {luma.data(), stride, width, height};
    }
    MutableLumaView drawing()
    {
        return {luma.data(), stride, width, height};
    }
    std::uint8_t at(int x, int y) const
    {
        return luma[std::size_t(y) * std::size_t(stride) + std::size_t(x)];
    }
};

FrameStamp stampAt(std::int64_t ms, std::uint8_t source = 7)
{
    return {source, std::chrono::sys_time<milliseconds>(milliseconds(ms))};
}

const FrameStamp sample = stampAt(1'700'000'123'456);

Picture stamped(int width, int height, const FrameStamp &stamp)
{
    Picture picture(width, height);
    drawFrameClock(stamp, picture.drawing());
    return picture;
}

Picture scaled(const Picture &from, int width, int height, int flags)
{
    Picture to(width, height);
    SwsContext *context = sws_getContext(from.width, from.height, AV_PIX_FMT_GRAY8, width, height,
                                         AV_PIX_FMT_GRAY8, flags, nullptr, nullptr, nullptr);
    const std::uint8_t *source[] = {from.luma.data()};
    std::uint8_t *target[] = {to.luma.data()};
    sws_scale(context, source, &from.stride, 0, from.height, target, &to.stride);
    sws_freeContext(context);
    return to;
}

/// Box blur with a square of 2·radius + 1 pixels.
Picture blurred(const Picture &from, int radius)
{
    Picture to(from.width, from.height);
    for (int y = 0; y < from.height; ++y) {
        for (int x = 0; x < from.width; ++x) {
            int sum = 0;
            int count = 0;
            for (int v = std::max(0, y - radius); v <= std::min(from.height - 1, y + radius); ++v) {
                for (int u = std::max(0, x - radius); u <= std::min(from.width - 1, x + radius); ++u) {
                    sum += from.at(u, v);
                    ++count;
                }
            }
            to.luma[std::size_t(y) * std::size_t(to.stride) + std::size_t(x)] = std::uint8_t(sum / count);
        }
    }
    return to;
}

Picture blended(const Picture &a, const Picture &b, int percentOfB)
{
    Picture to = a;
    for (std::size_t i = 0; i < to.luma.size(); ++i)
        to.luma[i] = std::uint8_t((a.luma[i] * (100 - percentOfB) + b.luma[i] * percentOfB) / 100);
    return to;
}

Picture noisy(Picture picture, double sigma, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0, sigma);
    for (std::uint8_t &level : picture.luma)
        level = std::uint8_t(std::clamp(level + noise(random), 0.0, 255.0));
    return picture;
}

} // namespace

class TestFrameClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksumHasThePublishedValue();
    void layoutIsAsDocumented();
    void everySizeReadsBack_data();
    void everySizeReadsBack();
    void extremesOfTheFieldsReadBack();
    void drawingTouchesTheStripOnly();
    void survivesScaling_data();
    void survivesScaling();
    void survivesLevelsNoiseAndBlur();
    void fullRangeAndLowContrast();
    void blendsAreRefused();
    void ghostsNeverGiveAThirdStamp();
    void everyFlippedCellIsRefused();
    void picturesWithoutAStripGiveNothing();
    void tinyAndBrokenViewsGiveNothing();
    void shiftedAndCroppedGiveNothing();
    void survivesH264_data();
    void survivesH264();
};

void TestFrameClock::checksumHasThePublishedValue()
{
    const std::uint8_t digits[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};
    QCOMPARE(frameClockChecksum(digits), std::uint16_t(0x29B1));
    QCOMPARE(frameClockChecksum({}), std::uint16_t(0xFFFF));
}

void TestFrameClock::layoutIsAsDocumented()
{
    // 40 cells of 4 pixels; captured = 1 ms, source = 0x80.
    const Picture picture = stamped(160, 90, stampAt(1, 0x80));
    const auto cell = [&picture](int row, int column) {
        return picture.at(column * 4 + 2, row * 4 + 2) > 128;
    };
    for (int column = 0; column < 4; ++column) {
        QCOMPARE(cell(0, column), column % 2 == 0);
        QCOMPARE(cell(1, column), column % 2 == 1);
    }
    QVERIFY(cell(0, 4)); // the source's most significant bit
    for (int column = 5; column < 40; ++column)
        QVERIFY(!cell(0, column)); // the rest of the source and the time's first 28 bits
    for (int column = 4; column < 4 + 19; ++column)
        QVERIFY(!cell(1, column));
    QVERIFY(cell(1, 4 + 19)); // the time's least significant bit
    const std::uint8_t payload[] = {0x80, 0, 0, 0, 0, 0, 1};
    const std::uint16_t checksum = frameClockChecksum(payload);
    for (int bit = 0; bit < 16; ++bit)
        QCOMPARE(cell(1, 4 + 20 + bit), bool(checksum >> (15 - bit) & 1));
}

void TestFrameClock::everySizeReadsBack_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const auto &[width, height] : {std::pair(160, 90),
                                        {176, 144},
                                        {256, 144},
                                        {320, 180},
                                        {426, 240},
                                        {480, 270},
                                        {640, 360},
                                        {641, 361},
                                        {852, 480},
                                        {854, 480},
                                        {960, 540},
                                        {1280, 720},
                                        {1920, 1080},
                                        {2560, 1440},
                                        {3840, 2160},
                                        {160, 8}})
        QTest::addRow("%dx%d", width, height) << width << height;
}

void TestFrameClock::everySizeReadsBack()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QCOMPARE(readFrameClock(stamped(width, height, sample).view()), std::optional(sample));
}

void TestFrameClock::extremesOfTheFieldsReadBack()
{
    for (const FrameStamp &stamp : {stampAt(0, 0), stampAt(1, 255), stampAt((1LL << 48) - 1, 255),
                                    stampAt(0x555555555555, 0xAA), stampAt(0x2AAAAAAAAAAA, 0x55)})
        QCOMPARE(readFrameClock(stamped(640, 360, stamp).view()), std::optional(stamp));
}

void TestFrameClock::drawingTouchesTheStripOnly()
{
    const Picture picture = stamped(640, 360, sample);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.stride; ++x) {
            const std::uint8_t level = picture.at(x, y);
            if (y < 32 && x < 640)
                QVERIFY(level == 16 || level == 235);
            else
                QCOMPARE(level, std::uint8_t(90));
        }
    }
    const Picture narrow = stamped(159, 90, sample);
    QVERIFY(
        std::all_of(narrow.luma.begin(), narrow.luma.end(), [](std::uint8_t level) { return level == 90; }));
    const Picture flat = stamped(640, 31, sample);
    QVERIFY(std::all_of(flat.luma.begin(), flat.luma.end(), [](std::uint8_t level) { return level == 90; }));
}

void TestFrameClock::survivesScaling_data()
{
    QTest::addColumn<QList<QSize>>("sizes");
    QTest::addColumn<int>("flags");
    const std::pair<const char *, int> filters[] = {
        {"bilinear", SWS_BILINEAR}, {"bicubic", SWS_BICUBIC}, {"lanczos", SWS_LANCZOS}, {"area", SWS_AREA}};
    for (const auto &[name, flags] : filters) {
        QTest::addRow("640-426-1280 %s", name) << QList<QSize>{{640, 360}, {426, 240}, {1280, 720}} << flags;
        QTest::addRow("1920-640 %s", name) << QList<QSize>{{1920, 1080}, {640, 360}} << flags;
        QTest::addRow("1280-284-853 %s", name) << QList<QSize>{{1280, 720}, {284, 160}, {853, 480}} << flags;
    }
}

void TestFrameClock::survivesScaling()
{
    QFETCH(QList<QSize>, sizes);
    QFETCH(int, flags);
    for (int i = 0; i < 20; ++i) {
        const FrameStamp stamp = stampAt(1'700'000'000'000 + i * 7'919'333LL, std::uint8_t(i * 13));
        Picture picture = stamped(sizes.first().width(), sizes.first().height(), stamp);
        for (qsizetype step = 1; step < sizes.size(); ++step) {
            picture = scaled(picture, sizes[step].width(), sizes[step].height(), flags);
            QCOMPARE(readFrameClock(picture.view()), std::optional(stamp));
        }
    }
}

void TestFrameClock::survivesLevelsNoiseAndBlur()
{
    const Picture clean = stamped(640, 360, sample);
    QCOMPARE(readFrameClock(noisy(clean, 30, 1).view()), std::optional(sample));
    QCOMPARE(readFrameClock(blurred(clean, 4).view()), std::optional(sample));
    QCOMPARE(readFrameClock(noisy(blurred(clean, 3), 20, 2).view()), std::optional(sample));
    // Blurred beyond a cell it is no longer sure of anything.
    QCOMPARE(readFrameClock(blurred(clean, 16).view()), std::nullopt);
}

void TestFrameClock::fullRangeAndLowContrast()
{
    Picture picture = stamped(640, 360, sample);
    Picture stretched = picture;
    Picture faint = picture;
    Picture inverted = picture;
    for (std::size_t i = 0; i < picture.luma.size(); ++i) {
        stretched.luma[i] = std::uint8_t(std::clamp((picture.luma[i] - 16) * 255 / 219, 0, 255));
        faint.luma[i] = std::uint8_t(110 + picture.luma[i] / 8);
        inverted.luma[i] = std::uint8_t(255 - picture.luma[i]);
    }
    QCOMPARE(readFrameClock(stretched.view()), std::optional(sample));
    QCOMPARE(readFrameClock(faint.view()), std::nullopt);
    QCOMPARE(readFrameClock(inverted.view()), std::nullopt);
}

void TestFrameClock::blendsAreRefused()
{
    const Picture first = stamped(640, 360, sample);
    for (const std::int64_t later : {33, 34, 66, 100, 1000, 4000}) {
        const Picture second = stamped(640, 360, stampAt(1'700'000'123'456 + later));
        for (int percent = 30; percent <= 70; percent += 5)
            QCOMPARE(readFrameClock(blended(first, second, percent).view()), std::nullopt);
    }
}

void TestFrameClock::ghostsNeverGiveAThirdStamp()
{
    for (int i = 1; i <= 100; ++i) {
        const FrameStamp other = stampAt(1'700'000'123'456 + i * 33);
        const Picture second = stamped(160, 90, other);
        const Picture ghost = blended(stamped(160, 90, sample), second, i % 101);
        const std::optional<FrameStamp> read = readFrameClock(noisy(ghost, 10, unsigned(i)).view());
        QVERIFY(!read || read == sample || read == other);
    }
}

void TestFrameClock::everyFlippedCellIsRefused()
{
    const Picture clean = stamped(640, 360, sample);
    for (int row = 0; row < frameClockRows; ++row) {
        for (int column = 0; column < frameClockColumns; ++column) {
            Picture picture = clean;
            for (int y = row * 16; y < row * 16 + 16; ++y)
                for (int x = column * 16; x < column * 16 + 16; ++x) {
                    auto &level = picture.luma[std::size_t(y) * std::size_t(picture.stride) + std::size_t(x)];
                    level = level > 128 ? 16 : 235;
                }
            QCOMPARE(readFrameClock(picture.view()), std::nullopt);
        }
    }
}

void TestFrameClock::picturesWithoutAStripGiveNothing()
{
    QCOMPARE(readFrameClock(Picture(640, 360, 16).view()), std::nullopt);
    QCOMPARE(readFrameClock(Picture(640, 360, 235).view()), std::nullopt);
    std::mt19937 random(5);
    for (int i = 0; i < 500; ++i) {
        Picture picture(160 + i % 64, 40);
        for (std::uint8_t &level : picture.luma)
            level = std::uint8_t(random());
        QCOMPARE(readFrameClock(picture.view()), std::nullopt);
    }
    // Clear-cut cells with a good sync pattern and random bits: the checksum alone stands guard.
    int accepted = 0;
    for (int i = 0; i < 5'000; ++i) {
        Picture picture = stamped(160, 8, sample);
        for (int row = 0; row < 2; ++row)
            for (int column = 4; column < 40; ++column) {
                const std::uint8_t level = random() & 1 ? 235 : 16;
                for (int y = row * 4; y < row * 4 + 4; ++y)
                    std::fill_n(picture.luma.begin() + y * picture.stride + column * 4, 4, level);
            }
        accepted += readFrameClock(picture.view()).has_value() ? 1 : 0;
    }
    QVERIFY2(accepted <= 5, qPrintable(QString::number(accepted))); // 0.08 expected: 5000 of 65536
}

void TestFrameClock::tinyAndBrokenViewsGiveNothing()
{
    QCOMPARE(readFrameClock({}), std::nullopt);
    const std::uint8_t pixel = 200;
    QCOMPARE(readFrameClock({&pixel, 1, 1, 1}), std::nullopt);
    QCOMPARE(readFrameClock({&pixel, 1, 0, 0}), std::nullopt);
    QCOMPARE(readFrameClock({&pixel, 1, -640, -360}), std::nullopt);
    QCOMPARE(readFrameClock({&pixel, -640, 640, 360}), std::nullopt);
    const Picture picture = stamped(640, 360, sample);
    QCOMPARE(readFrameClock({picture.luma.data(), 100, 640, 360}), std::nullopt);
    QCOMPARE(readFrameClock({picture.luma.data(), picture.stride, 640, 20}), std::nullopt);
    QCOMPARE(readFrameClock({nullptr, 640, 640, 360}), std::nullopt);
    drawFrameClock(sample, {nullptr, 640, 640, 360});
}

void TestFrameClock::shiftedAndCroppedGiveNothing()
{
    const Picture picture = stamped(640, 360, sample);
    for (const int shift : {6, 8, 12, 16, 40}) {
        const LumaView right{picture.luma.data() + shift, picture.stride, 640 - shift, 360};
        QCOMPARE(readFrameClock(right), std::nullopt);
        const LumaView below{picture.luma.data() + shift * picture.stride, picture.stride, 640, 360 - shift};
        QCOMPARE(readFrameClock(below), std::nullopt);
    }
}

void TestFrameClock::survivesH264_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("bitrateKbps");
    QTest::addColumn<int>("grain");
    QTest::addRow("640x360 at 400 kbit/s") << 640 << 360 << 400 << 40;
    QTest::addRow("426x240 at 250 kbit/s") << 426 << 240 << 250 << 30;
    QTest::addRow("1280x720 at 1500 kbit/s") << 1280 << 720 << 1500 << 30;
}

void TestFrameClock::survivesH264()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, bitrateKbps);
    QFETCH(int, grain);
    constexpr int frames = 90;

    test::TestEncoder encoder({.width = width, .height = height, .bitrateKbps = bitrateKbps, .bFrames = 2});
    const test::TestPicture source(width, height, grain);
    AvPointer<AVCodecContext> decoder(avcodec_alloc_context3(avcodec_find_decoder(AV_CODEC_ID_H264)));
    decoder->thread_count = 1;
    QVERIFY(avcodec_open2(decoder.get(), nullptr, nullptr) >= 0);
    const AvPointer<AVFrame> picture(av_frame_alloc());

    std::map<std::int64_t, FrameStamp> read;
    std::int64_t bytes = 0;
    const auto receive = [&] {
        while (avcodec_receive_frame(decoder.get(), picture.get()) >= 0)
            if (const auto stamp =
                    readFrameClock({picture->data[0], picture->linesize[0], picture->width, picture->height}))
                read[picture->pts] = *stamp;
    };
    const auto decode = [&](AVPacket &packet) {
        bytes += packet.size;
        test::requireAv(avcodec_send_packet(decoder.get(), &packet), "decoding");
        receive();
    };
    const auto stampOf = [](int index) {
        return stampAt(1'700'000'000'000 + index * 1000LL / 30, 3);
    };
    for (int index = 0; index < frames; ++index) {
        const FrameStamp stamp = stampOf(index);
        source.draw(index, &stamp, encoder.frame());
        encoder.encode(index, decode);
    }
    encoder.finish(decode);
    avcodec_send_packet(decoder.get(), nullptr);
    receive();

    QVERIFY(bytes * 8 * 30 / frames < bitrateKbps * 1200);
    for (int index = 0; index < frames; ++index) {
        const auto found = read.find(index * 3000);
        QVERIFY2(found != read.end(), qPrintable(QString::number(index)));
        QCOMPARE(found->second, stampOf(index));
    }
}

QTEST_GUILESS_MAIN(TestFrameClock)
#include "tst_frameclock.moc"
