#include "probes/clock/clockprobe.h"
#include "tests/support/collectingsink.h"
#include "tests/support/runtoend.h"

#include <QtTest>

using namespace castbench;
using namespace castbench::test;
using namespace std::chrono_literals;

namespace {

class ScriptedReference final : public ReferenceClock
{
public:
    ClockReading reading;

    ClockReading readingAt(UtcTime) const override
    {
        return reading;
    }
};

struct Lab
{
    FakeClock clock;
    ScriptedReference reference;
    CollectingSink sink;
    ClockProbe probe{{.id = QStringLiteral("clock@P1"), .device = QStringLiteral("P1")}, clock, reference};

    Lab()
    {
        know(2ms, 1ms);
    }
    void know(microseconds offset, microseconds bound)
    {
        reference.reading = {.offset = offset, .bound = bound, .method = Method::Sntp};
    }
    void forget()
    {
        reference.reading = {.offset = 0us, .bound = std::nullopt, .method = Method::Sntp};
    }
    void start()
    {
        QVERIFY(runToEnd(clock, probe.start({}, sink, {})));
    }
    void stop()
    {
        runToEnd(clock, probe.stop({}));
    }
};

} // namespace

class ClockProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItDelivers();
    void samplesTheOffset();
    void unknownOffsetIsAGap();
    void warnsWhileTheBoundIsTooWide();
    void reportsSteps();
    void slewedClockIsNoStep();
    void checkNamesWhatIsWrong_data();
    void checkNamesWhatIsWrong();
    void checkWaitsForTheFirstOffset();
    void checkCanBeCancelled();
    void silentAfterStop();
};

void ClockProbeTest::saysWhatItDelivers()
{
    Lab lab;
    const ProbeInfo info = lab.probe.info();
    QCOMPARE(info.id, QStringLiteral("clock@P1"));
    QCOMPARE(info.kind, QStringLiteral("clock"));
    QCOMPARE(info.device, QStringLiteral("P1"));
    const SeriesKey expected{QStringLiteral("P1"), QStringLiteral("P1"), Metric::ClockOffset, Method::Sntp};
    QCOMPARE(info.series, std::vector<SeriesKey>{expected});
}

void ClockProbeTest::samplesTheOffset()
{
    Lab lab;
    const UtcTime begin = lab.clock.utcNow();
    lab.start();
    lab.clock.advance(11s);
    lab.stop();
    QCOMPARE(lab.sink.samples.size(), std::size_t{3});
    const Sample &sample = lab.sink.samples[1];
    QCOMPARE(sample.series, lab.probe.info().series.front());
    QCOMPARE(sample.deviceAt, begin + 5s);
    QCOMPARE(sample.at, begin + 5s + 2ms);
    QCOMPARE(sample.value, 2.0);
    QCOMPARE(*sample.uncertainty, 1.0);
    QCOMPARE(sample.clockOffset, 2ms);
    QCOMPARE(sample.flags, 0u);
    QVERIFY(lab.sink.gaps.empty());
    QVERIFY(lab.sink.events.empty());
}

void ClockProbeTest::unknownOffsetIsAGap()
{
    Lab lab;
    lab.forget();
    const UtcTime begin = lab.clock.utcNow();
    lab.start();
    lab.clock.advance(12s);
    QVERIFY(lab.sink.samples.empty());
    QCOMPARE(lab.sink.kinds(), QStringList{QStringLiteral("clock-doubtful")});
    lab.know(0us, 1ms);
    lab.clock.advance(3s);
    QCOMPARE(lab.sink.samples.size(), std::size_t{1});
    QCOMPARE(lab.sink.gaps.size(), std::size_t{1});
    QCOMPARE(lab.sink.gaps[0].from, begin);
    QCOMPARE(lab.sink.gaps[0].to, begin + 15s);
    QCOMPARE(lab.sink.gaps[0].reason, GapReason::ClockUnknown);
    QCOMPARE(lab.sink.kinds().last(), QStringLiteral("clock-good"));

    lab.forget();
    lab.clock.advance(7s);
    lab.stop();
    QCOMPARE(lab.sink.gaps.size(), std::size_t{2});
    QCOMPARE(lab.sink.gaps[1].from, begin + 20s);
    QCOMPARE(lab.sink.gaps[1].to, begin + 22s);
}

void ClockProbeTest::warnsWhileTheBoundIsTooWide()
{
    Lab lab;
    lab.start();
    lab.know(2ms, 20ms);
    lab.clock.advance(5s);
    QVERIFY2(lab.sink.events.empty(), "the threshold itself is allowed");
    lab.know(2ms, 21ms);
    lab.clock.advance(20s);
    QCOMPARE(lab.sink.kinds(), QStringList{QStringLiteral("clock-doubtful")});
    QCOMPARE(lab.sink.events[0].severity, Severity::Warning);
    QCOMPARE(lab.sink.events[0].device, QStringLiteral("P1"));
    QVERIFY(lab.sink.events[0].message.contains(QStringLiteral("21.000 ms")));
    QVERIFY(lab.sink.samples.back().flags & ClockDoubtful);
    lab.know(2ms, 3ms);
    lab.clock.advance(20s);
    QCOMPARE(lab.sink.kinds().last(), QStringLiteral("clock-good"));
    QCOMPARE(lab.sink.events.size(), std::size_t{2});
    QCOMPARE(lab.sink.samples.back().flags, 0u);
}

void ClockProbeTest::reportsSteps()
{
    Lab lab;
    lab.start();
    lab.know(2500us, 1ms);
    lab.clock.advance(5s);
    QVERIFY2(lab.sink.events.empty(), "within both bounds");
    lab.know(-97'500us, 1ms);
    lab.clock.advance(10s);
    QCOMPARE(lab.sink.kinds(), QStringList{QStringLiteral("clock-step")});
    QCOMPARE(lab.sink.events[0].data.value(QStringLiteral("offset_step_ms")).toDouble(), -100.0);

    lab.clock.jumpUtc(7s);
    lab.clock.advance(10s);
    QCOMPARE(lab.sink.events.size(), std::size_t{2});
    QCOMPARE(lab.sink.events[1].kind, QStringLiteral("clock-step"));
    QCOMPARE(lab.sink.events[1].data.value(QStringLiteral("utc_step_ms")).toDouble(), 7000.0);
    QVERIFY(lab.sink.events[1].message.contains(QStringLiteral("+7000.000 ms")));
}

void ClockProbeTest::slewedClockIsNoStep()
{
    Lab lab;
    lab.start();
    for (int i = 0; i < 100; ++i) {
        lab.clock.jumpUtc(500us); // 100 ppm
        lab.clock.advance(5s);
    }
    QVERIFY(lab.sink.events.empty());
}

void ClockProbeTest::checkNamesWhatIsWrong_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("boundUs");
    QTest::addColumn<Method>("method");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("says");

    QTest::newRow("same clock") << true << 0LL << Method::SameClock << Severity::Info
                                << QStringLiteral("reference clock");
    QTest::newRow("good") << true << 300LL << Method::Sntp << Severity::Info
                          << QStringLiteral("+2.000 ms ahead");
    QTest::newRow("too wide") << true << 20'001LL << Method::Sntp << Severity::Warning
                              << QStringLiteral("20.001 ms");
    QTest::newRow("unknown") << false << 0LL << Method::Sntp << Severity::Warning
                             << QStringLiteral("not known");
}

void ClockProbeTest::checkNamesWhatIsWrong()
{
    QFETCH(bool, known);
    QFETCH(qint64, boundUs);
    QFETCH(Method, method);
    QFETCH(Severity, severity);
    QFETCH(QString, says);

    Lab lab;
    lab.forget();
    if (known)
        lab.know(2ms, microseconds{boundUs});
    lab.reference.reading.method = method;
    const SteadyTime begin = lab.clock.steadyNow();
    const auto findings = runToEnd(lab.clock, lab.probe.check({}));
    QVERIFY(findings);
    QCOMPARE(findings->size(), std::size_t{1});
    const Finding &finding = findings->front();
    QCOMPARE(finding.severity, severity);
    QCOMPARE(finding.device, QStringLiteral("P1"));
    QVERIFY2(finding.message.contains(says), qPrintable(finding.message));
    QCOMPARE(finding.remedy.isEmpty(), severity == Severity::Info);
    QVERIFY(lab.clock.steadyNow() - begin <= 6s);
}

void ClockProbeTest::checkWaitsForTheFirstOffset()
{
    Lab lab;
    lab.forget();
    const auto answer = lab.clock.schedule(lab.clock.steadyNow() + 2s, [&] { lab.know(0us, 1ms); });
    const auto findings = runToEnd(lab.clock, lab.probe.check({}));
    QVERIFY(findings);
    QCOMPARE(findings->front().severity, Severity::Info);
}

void ClockProbeTest::checkCanBeCancelled()
{
    Lab lab;
    lab.forget();
    std::stop_source stop;
    const auto cancel = lab.clock.schedule(lab.clock.steadyNow() + 2s, [&] { stop.request_stop(); });
    const auto findings = runToEnd(lab.clock, lab.probe.check(stop.get_token()));
    QVERIFY(!findings);
    QCOMPARE(findings.error().code, ErrorCode::Cancelled);
    QVERIFY(!runToEnd(lab.clock, lab.probe.start({}, lab.sink, stop.get_token())));
}

void ClockProbeTest::silentAfterStop()
{
    Lab lab;
    lab.stop();
    lab.start();
    lab.stop();
    lab.stop();
    const std::size_t count = lab.sink.samples.size();
    lab.clock.advance(60s);
    QCOMPARE(lab.sink.samples.size(), count);
    QCOMPARE(lab.clock.pending(), std::size_t{0});
}

QTEST_GUILESS_MAIN(ClockProbeTest)
#include "tst_clockprobe.moc"
