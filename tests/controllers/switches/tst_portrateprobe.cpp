#include "controllers/switches/portrateprobe.h"
#include "tests/support/fakeclock.h"
#include "tests/support/runtoend.h"

#include <QTest>

#include <limits>

using namespace castbench;
using namespace std::chrono_literals;
using test::FakeClock;

namespace {

/// Answers with the counters it was given last, after `answerTime`, or with an error.
class ScriptedDriver final : public CapDriver
{
public:
    explicit ScriptedDriver(FakeClock &clock)
        : m_clock(clock)
    {
    }

    QString device() const override
    {
        return QStringLiteral("S1");
    }
    QCoro::Task<Expected<SwitchIdentity>> identify(std::stop_token) override
    {
        co_return SwitchIdentity();
    }
    QCoro::Task<Expected<std::vector<Finding>>> check(int, std::stop_token) override
    {
        co_return std::vector<Finding>();
    }
    Cap nearest(const Cap &cap) const override
    {
        return cap;
    }
    QCoro::Task<Expected<CapReading>> read(int, std::stop_token) override
    {
        co_return CapReading();
    }
    QCoro::Task<Expected<CapReading>> set(int, const Cap &, std::stop_token) override
    {
        co_return CapReading();
    }
    QCoro::Task<Expected<CapReading>> restore(int, const CapReading &former, std::stop_token) override
    {
        co_return former;
    }
    QCoro::Task<Expected<PortCounters>> counters(int port, std::stop_token stop) override
    {
        asked.push_back(port);
        const auto waited = co_await waitFor(m_clock, answerTime, std::move(stop));
        if (!waited)
            co_return waited.error();
        if (silent)
            co_return Error{ErrorCode::Timeout, QStringLiteral("No answer."), {}};
        PortCounters counters = next;
        counters.at = m_clock.steadyNow();
        co_return counters;
    }

    PortCounters next;
    bool silent = false;
    std::chrono::nanoseconds answerTime = 10ms;
    std::vector<int> asked;

private:
    FakeClock &m_clock;
};

class KeepingSink final : public SampleSink
{
public:
    void accept(SampleBatch batch) override
    {
        samples.insert(samples.end(), batch.samples.begin(), batch.samples.end());
        gaps.insert(gaps.end(), batch.gaps.begin(), batch.gaps.end());
        for (const Event &event : batch.events)
            events << event.kind;
    }

    std::vector<Sample> samples;
    std::vector<Gap> gaps;
    QStringList events;
};

/// A reference that is 250 ms ahead of this computer.
class OffsetClock final : public ReferenceClock
{
public:
    ClockReading readingAt(UtcTime) const override
    {
        return {250ms, 1ms, Method::Sntp};
    }
};

} // namespace

class TestPortRateProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rateIsOctetsOverTheTimeBetweenAnswers();
    void forwardedOctetsArePreferred();
    void aCounterThatMovesInSteps();
    void anIdlePort();
    void aCounterThatHasNotMovedAtTheEnd();
    void lateAnswersAreAccountedFor();
    void wrapIsNoReset();
    void counterThatBeganAnewIsAGap_data();
    void counterThatBeganAnewIsAGap();
    void silentSwitchIsAGapAndTwoEvents();
    void gapIsHandedOverWhenStopped();
    void nothingComesAfterStop();
    void goingAwayWhileAskingIsSafe();
    void startingAgainBeginsAnew();
    void checkSaysWhichCounter();
    void seriesIsNamedAfterSwitchAndBroadcaster();

private:
    void start();
    void run(std::chrono::nanoseconds duration);

    FakeClock m_clock;
    OffsetClock m_reference;
    std::unique_ptr<ScriptedDriver> m_driver;
    std::unique_ptr<PortRateProbe> m_probe;
    std::unique_ptr<KeepingSink> m_sink;
};

void TestPortRateProbe::init()
{
    m_driver = std::make_unique<ScriptedDriver>(m_clock);
    m_probe = std::make_unique<PortRateProbe>(*m_driver, 3, QStringLiteral("B1"), m_clock, m_reference);
    m_sink = std::make_unique<KeepingSink>();
}

void TestPortRateProbe::cleanup()
{
    m_probe.reset();
    run(10s); // lets the call under way end
    m_driver.reset();
}

void TestPortRateProbe::start()
{
    ProbeSettings settings;
    settings.sampleInterval = 1000ms;
    QVERIFY(test::runToEnd(m_clock, m_probe->start(settings, *m_sink, {})));
}

void TestPortRateProbe::run(std::chrono::nanoseconds duration)
{
    test::runFor(m_clock, duration);
}

void TestPortRateProbe::rateIsOctetsOverTheTimeBetweenAnswers()
{
    m_driver->next.octetsIn = 1000;
    start();
    run(500ms);
    QVERIFY(m_sink->samples.empty());
    m_driver->next.octetsIn = 1000 + 64'000; // 512 kbit in 1 s
    run(1s);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    const Sample &sample = m_sink->samples.front();
    QCOMPARE(sample.value, 512.0);
    QCOMPARE(sample.at, sample.deviceAt + 250ms);
    QCOMPARE(sample.clockOffset, microseconds(250ms));
    QCOMPARE(sample.flags, std::uint32_t{CountedBeforeCap});
    QCOMPARE(m_driver->asked, (std::vector<int>{3, 3}));
    QVERIFY(m_sink->gaps.empty());
    QVERIFY(m_sink->events.isEmpty());
}

void TestPortRateProbe::forwardedOctetsArePreferred()
{
    m_driver->next.octetsForwarded = 0;
    start();
    run(500ms);
    m_driver->next.octetsIn = 999'999;
    m_driver->next.octetsForwarded = 125'000;
    run(1s);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    QCOMPARE(m_sink->samples.front().value, 1000.0);
    QCOMPARE(m_sink->samples.front().flags, 0u);
    // The other counter holds something else: there is no difference between the two.
    m_driver->next.octetsForwarded.reset();
    run(1s);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    QCOMPARE(m_sink->gaps.size(), std::size_t{1});
    QCOMPARE(m_sink->gaps.front().reason, GapReason::CounterReset);
}

void TestPortRateProbe::aCounterThatMovesInSteps()
{
    m_driver->next.octetsIn = 1'000'000;
    start();
    run(50ms);
    for (int second = 1; second <= 15; ++second) {
        if (second % 5 == 0)
            m_driver->next.octetsIn += 625'000; // 1000 kbit/s
        run(1s);
    }
    QCOMPARE(m_sink->samples.size(), std::size_t(15));
    for (const Sample &sample : m_sink->samples) {
        QVERIFY(std::abs(sample.value - 1000) < 1);
        QVERIFY(sample.flags & CoarseCounter);
        QVERIFY(std::abs(sample.uncertainty.value_or(0) - 200) < 1);
    }
    for (std::size_t i = 1; i < m_sink->samples.size(); ++i)
        QCOMPARE(m_sink->samples[i].at - m_sink->samples[i - 1].at, microseconds{1s});
    QVERIFY(m_sink->gaps.empty());
}

void TestPortRateProbe::anIdlePort()
{
    start();
    run(50ms);
    run(10s);
    QCOMPARE(m_sink->samples.size(), std::size_t(10));
    for (const Sample &sample : m_sink->samples) {
        QCOMPARE(sample.value, 0.0);
        QVERIFY(!(sample.flags & CoarseCounter));
    }
    // What comes at last came since the last reading: the port was idle, its counter not slow.
    m_driver->next.octetsIn += 125'000;
    run(1s);
    QVERIFY(std::abs(m_sink->samples.back().value - 1000) < 1);
    QVERIFY(!(m_sink->samples.back().flags & CoarseCounter));
}

void TestPortRateProbe::aCounterThatHasNotMovedAtTheEnd()
{
    start();
    run(50ms);
    m_driver->next.octetsIn += 125'000;
    run(1s);
    run(3s);
    QCOMPARE(m_sink->samples.size(), std::size_t(1));
    test::runToEnd(m_clock, m_probe->stop({}));
    QCOMPARE(m_sink->samples.size(), std::size_t(1));
    QCOMPARE(m_sink->gaps.size(), std::size_t(1));
    QCOMPARE(m_sink->gaps[0].from, m_sink->samples[0].at);
    QCOMPARE(m_sink->gaps[0].to - m_sink->gaps[0].from, microseconds{3s});
}

void TestPortRateProbe::lateAnswersAreAccountedFor()
{
    start();
    run(500ms);
    m_driver->next.octetsIn = 250'000; // 2000 kbit, told 2.5 s instead of 1 s after the first answer
    m_driver->answerTime = 1510ms;
    run(2100ms);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    QCOMPARE(m_sink->samples.front().value, 800.0);
    // The instant that passed meanwhile is skipped; the next is a multiple of the interval again.
    m_driver->answerTime = 10ms;
    m_driver->next.octetsIn += 1'000;
    run(500ms);
    QCOMPARE(m_sink->samples.size(), std::size_t{2});
    QCOMPARE(m_driver->asked.size(), std::size_t{3});
}

void TestPortRateProbe::wrapIsNoReset()
{
    m_driver->next.octetsIn = std::numeric_limits<quint64>::max() - 999;
    start();
    run(500ms);
    m_driver->next.octetsIn = 124'000;
    run(1s);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    QCOMPARE(m_sink->samples.front().value, 1000.0);
    QVERIFY(m_sink->gaps.empty());
}

void TestPortRateProbe::counterThatBeganAnewIsAGap_data()
{
    QTest::addColumn<quint64>("octets");
    QTest::addColumn<quint64>("discontinuity");

    QTest::newRow("it fell") << quint64{10} << quint64{7};
    QTest::newRow("the switch says so") << quint64{6'000'000} << quint64{8};
}

void TestPortRateProbe::counterThatBeganAnewIsAGap()
{
    QFETCH(const quint64, octets);
    QFETCH(const quint64, discontinuity);
    m_driver->next.octetsIn = 5'000'000;
    m_driver->next.discontinuity = 7;
    start();
    run(500ms);
    m_driver->next.octetsIn = octets;
    m_driver->next.discontinuity = discontinuity;
    run(1s);
    QVERIFY(m_sink->samples.empty());
    QCOMPARE(m_sink->gaps.size(), std::size_t{1});
    QCOMPARE(m_sink->gaps.front().reason, GapReason::CounterReset);
    QCOMPARE(m_sink->gaps.front().to - m_sink->gaps.front().from, microseconds(1s));
    QCOMPARE(m_sink->events, QStringList{QStringLiteral("counter-reset")});

    m_driver->next.octetsIn += 125'000;
    run(1s);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    QCOMPARE(m_sink->samples.front().value, 1000.0);
    QCOMPARE(m_sink->samples.front().flags, std::uint32_t(CounterRebased | CountedBeforeCap));
    m_driver->next.octetsIn += 125'000;
    run(1s);
    QCOMPARE(m_sink->samples.back().flags, std::uint32_t{CountedBeforeCap});
}

void TestPortRateProbe::silentSwitchIsAGapAndTwoEvents()
{
    start();
    run(500ms);
    m_driver->silent = true;
    run(5s);
    QCOMPARE(m_sink->events, QStringList{QStringLiteral("switch-unreachable")});
    m_driver->silent = false;
    m_driver->next.octetsIn = 900'000;
    run(1s);
    QCOMPARE(m_sink->events.back(), QStringLiteral("switch-back"));
    QVERIFY(m_sink->samples.empty());
    QCOMPARE(m_sink->gaps.size(), std::size_t{1});
    const Gap &gap = m_sink->gaps.front();
    QCOMPARE(gap.reason, GapReason::DeviceUnreachable);
    QCOMPARE(gap.to - gap.from, microseconds(6s));

    m_driver->next.octetsIn += 125'000;
    run(1s);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    QCOMPARE(m_sink->samples.front().value, 1000.0);
    QCOMPARE(m_sink->events.size(), 2);
}

void TestPortRateProbe::gapIsHandedOverWhenStopped()
{
    const UtcTime began = m_clock.utcNow();
    m_driver->silent = true;
    start();
    run(3s);
    test::runToEnd(m_clock, m_probe->stop({}));
    QCOMPARE(m_sink->gaps.size(), std::size_t{1});
    QCOMPARE(m_sink->gaps.front().from, began + 250ms);
    QCOMPARE(m_sink->gaps.front().to, m_clock.utcNow() + 250ms);
    QCOMPARE(m_sink->gaps.front().detail, QStringLiteral("No answer."));
}

void TestPortRateProbe::nothingComesAfterStop()
{
    start();
    run(1500ms);
    const std::size_t samples = m_sink->samples.size();
    const std::size_t asked = m_driver->asked.size();
    test::runToEnd(m_clock, m_probe->stop({}));
    test::runToEnd(m_clock, m_probe->stop({}));
    run(5s);
    QCOMPARE(m_sink->samples.size(), samples);
    QCOMPARE(m_driver->asked.size(), asked);
}

void TestPortRateProbe::goingAwayWhileAskingIsSafe()
{
    m_driver->answerTime = 2s;
    start();
    run(1s);
    m_probe.reset();
    run(5s);
    QVERIFY(m_sink->samples.empty());
    QCOMPARE(m_driver->asked.size(), std::size_t{1});
}

void TestPortRateProbe::startingAgainBeginsAnew()
{
    start();
    run(1500ms);
    test::runToEnd(m_clock, m_probe->stop({}));
    m_driver->next.octetsIn = 1'000'000'000;
    run(5s);
    m_sink = std::make_unique<KeepingSink>();
    start();
    run(500ms);
    QVERIFY(m_sink->samples.empty());
    m_driver->next.octetsIn += 125'000;
    run(1s);
    QCOMPARE(m_sink->samples.size(), std::size_t{1});
    QCOMPARE(m_sink->samples.front().value, 1000.0);
}

void TestPortRateProbe::checkSaysWhichCounter()
{
    auto findings = test::runToEnd(m_clock, m_probe->check({}));
    QVERIFY(findings);
    QCOMPARE(findings->front().severity, Severity::Info);
    QVERIFY(findings->front().message.contains(QStringLiteral("received")));
    m_driver->next.octetsForwarded = 1;
    findings = test::runToEnd(m_clock, m_probe->check({}));
    QVERIFY(findings->front().message.contains(QStringLiteral("forwarded")));
    m_driver->silent = true;
    findings = test::runToEnd(m_clock, m_probe->check({}));
    QCOMPARE(findings->front().severity, Severity::Warning);
    QVERIFY(!findings->front().remedy.isEmpty());
}

void TestPortRateProbe::seriesIsNamedAfterSwitchAndBroadcaster()
{
    const ProbeInfo info = m_probe->info();
    QCOMPARE(info.id, QStringLiteral("switch-port@S1"));
    QCOMPARE(info.kind, QStringLiteral("switch-port"));
    const SeriesKey expected{QStringLiteral("S1"), QStringLiteral("B1"), Metric::PortRate, Method::Counter};
    QCOMPARE(info.series.size(), std::size_t{1});
    QVERIFY(info.series.front() == expected);
}

QTEST_GUILESS_MAIN(TestPortRateProbe)
#include "tst_portrateprobe.moc"
