#include "tests/support/ui/fakelabservice.h"
#include "ui/models/devicestate.h"
#include "ui/widgets/labpicture.h"

#include <QSignalSpy>
#include <QTest>

using namespace castbench;

namespace {

Lab labOf(int broadcasters, int viewers)
{
    Lab lab = exampleLab();
    const Broadcaster broadcaster = lab.broadcasters.front();
    const Viewer viewer = lab.viewers.front();
    lab.broadcasters.clear();
    lab.viewers.clear();
    for (int at = 1; at <= broadcasters; ++at) {
        lab.broadcasters.push_back(broadcaster);
        lab.broadcasters.back().id = QStringLiteral("B%1").arg(at);
        lab.broadcasters.back().switchPort = at;
    }
    for (int at = 1; at <= viewers; ++at) {
        lab.viewers.push_back(viewer);
        lab.viewers.back().id = QStringLiteral("P%1").arg(at);
    }
    return lab;
}

DeviceHealth healthOf(const QString &id, Reachability state)
{
    DeviceHealth health;
    health.device = id;
    health.reachability = state;
    return health;
}

int shownOf(const LabLayout &layout, PictureItem::Kind kind)
{
    int count = 0;
    for (const PictureItem &item : layout.items)
        count += item.kind == kind ? 1 : 0;
    return count;
}

} // namespace

class TestLabPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasAPlaceOfItsOwn_data()
    {
        QTest::addColumn<int>("broadcasters");
        QTest::addColumn<int>("viewers");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("smallest lab") << 1 << 0 << 800 << 300;
        QTest::newRow("the study's") << 3 << 5 << 800 << 300;
        QTest::newRow("a class") << 8 << 40 << 760 << 260;
        QTest::newRow("largest lab") << 64 << 4096 << 760 << 300;
        QTest::newRow("largest lab, large window") << 64 << 4096 << 2000 << 1400;
    }
    void everythingHasAPlaceOfItsOwn()
    {
        QFETCH(int, broadcasters);
        QFETCH(int, viewers);
        QFETCH(int, width);
        QFETCH(int, height);
        LabPicture picture;
        picture.resize(QSize(width, height).expandedTo(picture.minimumSizeHint()));
        picture.setLab(labOf(broadcasters, viewers));
        const LabLayout &layout = picture.layoutInUse();
        int shownBroadcasters = shownOf(layout, PictureItem::Kind::Broadcaster);
        int shownViewers = shownOf(layout, PictureItem::Kind::Viewer);
        for (const PictureItem &item : layout.items) {
            QVERIFY2(QRectF(picture.rect()).contains(item.area), qPrintable(item.device.id));
            for (const PictureItem &other : layout.items)
                QVERIFY(&item == &other || !item.area.intersects(other.area));
            if (item.kind == PictureItem::Kind::MoreBroadcasters)
                shownBroadcasters += item.hidden;
            if (item.kind == PictureItem::Kind::MoreViewers)
                shownViewers += item.hidden;
        }
        QCOMPARE(shownBroadcasters, broadcasters);
        QCOMPARE(shownViewers, viewers);
        for (const PicturePort &port : layout.ports) {
            QVERIFY(picture.areaOf(QStringLiteral("S1")).contains(port.area));
            for (const PicturePort &other : layout.ports)
                QVERIFY(&port == &other || !port.area.intersects(other.area));
        }
        picture.grab();
    }

    void wiresLeadToTheRightPorts()
    {
        LabPicture picture;
        picture.resize(800, 320);
        Lab lab = labOf(2, 1);
        lab.broadcasters[0].switchPort = 5;
        lab.broadcasters[1].switchPort = 2;
        picture.setLab(lab);
        CapReading reading;
        reading.cap = Cap::kbps(512);
        picture.setCap(QStringLiteral("B1"), reading);
        const LabLayout &layout = picture.layoutInUse();
        QCOMPARE(layout.ports.size(), std::size_t(5));
        int capped = 0;
        for (const PictureWire &wire : layout.wires) {
            const QRectF from = picture.areaOf(QStringLiteral("B1"));
            if (wire.from.x() != from.right() || wire.from.y() != from.center().y())
                continue;
            ++capped;
            QVERIFY(wire.capped);
            QCOMPARE(wire.to.y(), layout.ports[4].area.center().y());
        }
        QCOMPARE(capped, 1);
        QVERIFY(!layout.capLabel.isNull());
        QTRY_VERIFY(picture.accessibleDescription().contains(QStringLiteral("512 kbit/s")));
        picture.setCap(QStringLiteral("B1"), std::nullopt);
        QVERIFY(picture.layoutInUse().capLabel.isNull());
    }

    void devicesInTroubleAreShownFirst()
    {
        LabPicture picture;
        picture.resize(picture.minimumSizeHint());
        picture.setLab(labOf(1, 200));
        QVERIFY(picture.areaOf(QStringLiteral("P150")).isNull());
        picture.setHealth(healthOf(QStringLiteral("P150"), Reachability::Unreachable));
        QVERIFY(!picture.areaOf(QStringLiteral("P150")).isNull());
        QTRY_VERIFY(picture.accessibleDescription().contains(stateText(Reachability::Unreachable)));
        picture.setSelected(QStringLiteral("P170"));
        QVERIFY(!picture.areaOf(QStringLiteral("P170")).isNull());
    }

    void devicesAreChosenByMouse()
    {
        LabPicture picture;
        picture.resize(picture.sizeHint());
        picture.setLab(exampleLab());
        QSignalSpy selected(&picture, &LabPicture::deviceSelected);
        QSignalSpy activated(&picture, &LabPicture::deviceActivated);
        const QPoint at = picture.areaOf(QStringLiteral("M1")).center().toPoint();
        QTest::mouseClick(&picture, Qt::LeftButton, {}, at);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.front().front().toString(), QStringLiteral("M1"));
        QTest::mouseDClick(&picture, Qt::LeftButton, {}, at);
        QCOMPARE(activated.count(), 1);
        QTest::mouseClick(&picture, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(picture.selected(), QStringLiteral("M1"));
    }

    void devicesAreChosenByKeys()
    {
        LabPicture picture;
        picture.resize(picture.sizeHint());
        picture.setLab(exampleLab());
        picture.setSelected(QStringLiteral("B1"));
        QSignalSpy activated(&picture, &LabPicture::deviceActivated);
        QTest::keyClick(&picture, Qt::Key_Right);
        QCOMPARE(picture.selected(), QStringLiteral("S1"));
        QTest::keyClick(&picture, Qt::Key_Right);
        QTest::keyClick(&picture, Qt::Key_Right);
        QTest::keyClick(&picture, Qt::Key_Down);
        QCOMPARE(picture.selected(), QStringLiteral("M1"));
        QTest::keyClick(&picture, Qt::Key_Down);
        QCOMPARE(picture.selected(), QStringLiteral("M1"));
        QTest::keyClick(&picture, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTRY_VERIFY(picture.accessibleDescription().contains(QStringLiteral("M1 Phone")));
    }

    void groupsLeadToTheirRole()
    {
        LabPicture picture;
        picture.resize(picture.minimumSizeHint());
        picture.setLab(labOf(1, 300));
        QSignalSpy group(&picture, &LabPicture::groupActivated);
        const QRectF area = picture.areaOf(moreViewersId);
        QTest::mouseDClick(&picture, Qt::LeftButton, {}, area.center().toPoint());
        QCOMPARE(group.count(), 1);
        QCOMPARE(group.front().front().value<LabRole>(), LabRole::Viewer);
    }

    void hostileNamesAreDrawnAsText()
    {
        LabPicture picture;
        picture.resize(picture.sizeHint());
        Lab lab = exampleLab();
        lab.broadcasters[0].name = QStringLiteral("<b>\u202Ex</b>\u0001") + QString(10'000, u'W');
        picture.setLab(lab);
        QTRY_VERIFY(!picture.accessibleDescription().isEmpty());
        QVERIFY(picture.accessibleDescription().size() < 2000);
        QVERIFY(!picture.accessibleDescription().contains(QChar(0x202e)));
        picture.grab();
    }
};

QTEST_MAIN(TestLabPicture)
#include "tst_labpicture.moc"
