#include "app/desktop/runhealth.h"
#include "tests/support/fakeclock.h"

#include <QtTest>

using namespace castbench;

class TestRunHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocksThatNoSampleTellsAreAskedFor()
    {
        const QString here = QStringLiteral("P1");
        const QString there = QStringLiteral("M1");
        test::FakeClock clock;
        std::map<QString, DeviceHealth> told;
        const ClockReading known{microseconds{-40}, microseconds{200}, Method::Sntp};
        std::map<QString, DeviceHealth> devices;
        devices[here].device = here;
        devices[there].device = there;
        RunHealth health(
            devices, clock,
            [&](const QString &device) { return device == here ? std::optional(known) : std::nullopt; },
            [&](const DeviceHealth &each) { told[each.device] = each; }, [](const CapReading &) {});
        clock.advance(seconds{3});
        health.progressed({});
        QVERIFY(told.contains(here));
        QVERIFY(told[here].clock && told[here].clock->bound == known.bound);
        QVERIFY(!told.contains(there));
    }
};

QTEST_GUILESS_MAIN(TestRunHealth)
#include "tst_runhealth.moc"
