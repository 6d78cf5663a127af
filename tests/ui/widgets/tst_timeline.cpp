#include "ui/widgets/timeline.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

std::vector<Step> staircase()
{
    return {{Cap::noLimit(), 10s, {}},
            {Cap::kbps(4000), 10s, {}},
            {Cap::kbps(512), 20s, QStringLiteral("tight")}};
}

QImage picture(Timeline &timeline)
{
    QImage image(timeline.size(), QImage::Format_RGB32);
    timeline.render(&image);
    return image;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsStepsByTheirTime()
    {
        Timeline timeline;
        timeline.resize(800, 240);
        timeline.setSteps(staircase(), 2s);
        QCOMPARE(qRound(timeline.stepRect(2).width()), qRound(2 * timeline.stepRect(0).width()));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(timeline.stepAt(timeline.stepRect(i).center()), i);
        QCOMPARE(timeline.stepAt({0, 100}), -1);
        QVERIFY(timeline.stepRect(3).isEmpty());
    }

    void selectsByMouseAndKeyboard()
    {
        Timeline timeline;
        timeline.resize(800, 240);
        timeline.setSteps(staircase(), 2s);
        QSignalSpy selected(&timeline, &Timeline::stepSelected);
        QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.stepRect(1).center().toPoint());
        QCOMPARE(timeline.selected(), 1);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.selected(), 2);
        QTest::keyClick(&timeline, Qt::Key_Right);
        QTest::keyClick(&timeline, Qt::Key_Home);
        QCOMPARE(timeline.selected(), 0);
        QCOMPARE(selected.count(), 3);
        QVERIFY(timeline.accessibleDescription().contains(QStringLiteral("Step 1 is selected")));
    }

    void whatChangesShows()
    {
        Timeline timeline;
        timeline.resize(800, 240);
        const QImage empty = picture(timeline);
        timeline.setSteps(staircase(), 0s);
        const QImage plain = picture(timeline);
        QVERIFY(plain != empty);
        timeline.setSteps(staircase(), 5s);
        const QImage settle = picture(timeline);
        QVERIFY(settle != plain);
        timeline.setSelected(1);
        QVERIFY(picture(timeline) != settle);
        timeline.setSelected(-1);
        timeline.setScale(Timeline::Scale::Linear);
        QVERIFY(picture(timeline) != settle);
    }

    void saysWhatItShows()
    {
        Timeline timeline;
        QVERIFY(!timeline.accessibleName().isEmpty());
        QVERIFY(timeline.accessibleDescription().contains(QStringLiteral("no steps")));
        timeline.setSteps(staircase(), 0s);
        QVERIFY(timeline.accessibleDescription().contains(QStringLiteral("512 kbit/s for 20 s")));
        QVERIFY(timeline.accessibleDescription().contains(QStringLiteral("40 s")));
    }

    void takesAnything_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("durationMs");
        QTest::newRow("none") << 0 << 1000;
        QTest::newRow("unreadable") << 3 << 0;
        QTest::newRow("one") << 1 << 1000;
        QTest::newRow("thousand of a day") << 1000 << 86'400'000;
    }
    void takesAnything()
    {
        QFETCH(int, steps);
        QFETCH(int, durationMs);
        Timeline timeline;
        std::vector<Step> all;
        for (int i = 0; i < steps; ++i)
            all.push_back(
                {i % 3 == 0 ? Cap::noLimit() : Cap::kbps(16 + i * 1000), milliseconds(durationMs), {}});
        timeline.setSteps(all, 1min);
        for (const QSize size : {QSize(1, 1), QSize(40, 400), QSize(1366, 300)}) {
            timeline.resize(size);
            for (const auto scale : {Timeline::Scale::Linear, Timeline::Scale::Logarithmic}) {
                timeline.setScale(scale);
                QVERIFY(!picture(timeline).isNull());
            }
        }
        timeline.setSelected(steps - 1);
        timeline.setSteps({}, 0s);
        QCOMPARE(timeline.selected(), -1);
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
