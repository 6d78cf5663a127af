#include "tests/support/ui/fakelabservice.h"
#include "ui/models/labdefaults.h"

#include <QTest>

using namespace castbench;

class TestLabDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreFree()
    {
        Lab lab = exampleLab();
        QCOMPARE(newViewer(lab, PlayerProfile::Browser).id, QStringLiteral("P2"));
        QCOMPARE(newViewer(lab, PlayerProfile::App).id, QStringLiteral("M2"));
        QCOMPARE(newBroadcaster(lab).id, QStringLiteral("B2"));
        lab.switchDevice.id = QStringLiteral("B2");
        lab.viewers[0].id = QStringLiteral("B3");
        QCOMPARE(newBroadcaster(lab).id, QStringLiteral("B4"));
        QCOMPARE(newViewer(lab, PlayerProfile::Browser).id, QStringLiteral("P1"));
    }

    void appsAreMeasuredByAProbe()
    {
        const Lab lab = exampleLab();
        QVERIFY(newViewer(lab, PlayerProfile::App).remote);
        QVERIFY(!newViewer(lab, PlayerProfile::Browser).remote);
    }

    void portsAndFrameClocksAreFree()
    {
        Lab lab = exampleLab();
        lab.broadcasters[0].switchPort = 1;
        lab.broadcasters[0].frameClockId = 1;
        lab.broadcasters.push_back(newBroadcaster(lab));
        QCOMPARE(lab.broadcasters[1].switchPort, 2);
        QCOMPARE(lab.broadcasters[1].frameClockId, 2);
        lab.broadcasters.erase(lab.broadcasters.begin());
        QCOMPARE(newBroadcaster(lab).switchPort, 1);
    }
};

QTEST_GUILESS_MAIN(TestLabDefaults)
#include "tst_labdefaults.moc"
