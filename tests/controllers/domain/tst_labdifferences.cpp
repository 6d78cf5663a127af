#include "controllers/domain/labdifferences.h"

#include <QTest>

using namespace castbench;

namespace {

Lab lab()
{
    Lab lab;
    lab.name = QStringLiteral("Rack");
    Broadcaster broadcaster;
    broadcaster.id = QStringLiteral("B1");
    broadcaster.name = broadcaster.id;
    broadcaster.obsUrl = QUrl(QStringLiteral("ws://127.0.0.1:4455"));
    broadcaster.switchPort = 3;
    lab.broadcasters.push_back(broadcaster);
    for (const char *id : {"P1", "P2"}) {
        Viewer viewer;
        viewer.id = QString::fromLatin1(id);
        viewer.name = viewer.id;
        lab.viewers.push_back(viewer);
    }
    lab.switchDevice.id = QStringLiteral("S1");
    lab.switchDevice.driver = switchdrivers::snmp;
    lab.switchDevice.address.host = QStringLiteral("10.0.0.2");
    lab.switchDevice.community = Secret::plain(QStringLiteral("private"));
    return lab;
}

} // namespace

class TestLabDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSame()
    {
        QCOMPARE(labDifferences(labToJson(lab()), lab(), LabMatch::Same), QStringList());
        // Names, secrets and this computer's own address are no matter of the lab's devices.
        Lab given = lab();
        given.name = QStringLiteral("The rack");
        given.viewers[0].name = QStringLiteral("Phone");
        given.switchDevice.community = Secret::plain(QStringLiteral("another"));
        given.controller.listen.port = 7788;
        std::swap(given.viewers[0], given.viewers[1]);
        QCOMPARE(labDifferences(labToJson(lab()), given, LabMatch::Same), QStringList());
    }

    void another()
    {
        Lab given = lab();
        given.switchDevice.address.host = QStringLiteral("10.0.0.3");
        given.viewers.pop_back();
        given.broadcasters[0].switchPort = 4;
        const QString differences =
            labDifferences(labToJson(lab()), given, LabMatch::Same).join(QLatin1Char('\n'));
        QVERIFY2(differences.contains(QStringLiteral("switch.address: 10.0.0.2")), qPrintable(differences));
        QVERIFY2(differences.contains(QStringLiteral("broadcasters.B1.switch_port: 3 in the run, 4 in")),
                 qPrintable(differences));
        QVERIFY2(
            differences.contains(QStringLiteral("viewers.P2.id: P2 in the run, nothing in the lab given")),
            qPrintable(differences));
        QVERIFY(!differences.contains(QStringLiteral("P1")));
    }

    void portsOfTheBuiltInLabAreOthersEachTime()
    {
        Lab given = lab();
        given.broadcasters[0].obsUrl = QUrl(QStringLiteral("ws://127.0.0.1:5566"));
        QCOMPARE(labDifferences(labToJson(lab()), given, LabMatch::Same).size(), 1);
        QCOMPARE(labDifferences(labToJson(lab()), given, LabMatch::BuiltIn), QStringList());
        given.broadcasters[0].id = QStringLiteral("B2");
        QVERIFY(!labDifferences(labToJson(lab()), given, LabMatch::BuiltIn).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLabDifferences)
#include "tst_labdifferences.moc"
