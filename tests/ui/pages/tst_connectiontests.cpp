#include "tests/support/fakeclock.h"
#include "tests/support/ui/fakelabservice.h"
#include "tests/support/ui/slowlabservice.h"
#include "ui/pages/connectiontests.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

QStringList manyDevices()
{
    QStringList devices;
    for (int at = 1; at <= 20; ++at)
        devices += QStringLiteral("P%1").arg(at);
    return devices;
}

} // namespace

class TestConnectionTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksSomeAtATimeAndAllInTheEnd()
    {
        test::FakeClock clock;
        SlowLabService service(clock);
        ConnectionTests tests(service);
        QSignalSpy tested(&tests, &ConnectionTests::tested);
        QSignalSpy finished(&tests, &ConnectionTests::finished);
        tests.start(exampleLab(), manyDevices());
        QVERIFY(tests.isActive());
        QCOMPARE(service.asked, 8);
        clock.advance(3s);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.front().at(0).toInt(), 20);
        QCOMPARE(finished.front().at(1).toInt(), 0);
        QCOMPARE(tested.count(), 20);
        QVERIFY(!tests.isActive());
    }

    void saysNothingAfterItWasStopped()
    {
        test::FakeClock clock;
        SlowLabService service(clock);
        ConnectionTests tests(service);
        QSignalSpy tested(&tests, &ConnectionTests::tested);
        QSignalSpy failed(&tests, &ConnectionTests::failed);
        QSignalSpy finished(&tests, &ConnectionTests::finished);
        tests.start(exampleLab(), manyDevices());
        tests.stop();
        QVERIFY(!tests.isActive());
        clock.advance(5s);
        QCOMPARE(service.asked, 8);
        QCOMPARE(tested.count() + failed.count() + finished.count(), 0);
    }

    void startsAnewWhileOthersAreUnderWay()
    {
        test::FakeClock clock;
        SlowLabService service(clock);
        ConnectionTests tests(service);
        QSignalSpy finished(&tests, &ConnectionTests::finished);
        tests.start(exampleLab(), manyDevices());
        tests.start(exampleLab(), {QStringLiteral("B1")});
        clock.advance(5s);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.front().at(0).toInt(), 1);
    }

    void mayGoWhileDevicesAreAsked()
    {
        test::FakeClock clock;
        SlowLabService service(clock);
        auto tests = std::make_unique<ConnectionTests>(service);
        tests->start(exampleLab(), manyDevices());
        tests.reset();
        clock.advance(5s);
        QCOMPARE(service.asked, 8);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTests)
#include "tst_connectiontests.moc"
