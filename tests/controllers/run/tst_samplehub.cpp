#include "controllers/run/samplehub.h"
#include "tests/controllers/run/runfixture.h"

#include <QTest>

#include <limits>

using namespace castbench;
using namespace castbench::test;

class TestSampleHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatest();
    void dropsWhatIsNoNumber();
    void failedDeliveryIsNoGap();
    void storeThatNeverAnswers();
    void closedHubRefuses();
};

namespace {

struct Bench
{
    FakeClock clock;
    MemoryRunStore store;
    SampleHub hub{clock, store, {}};
    RunId run = 0;

    Bench()
    {
        auto created = store.createRun(RunRecord{});
        run = 1;
        hub.begin(run);
    }
    Sample sample(double value) const
    {
        Sample sample;
        sample.series = RunFixture::latencySeries();
        sample.at = clock.utcNow();
        sample.deviceAt = sample.at;
        sample.value = value;
        return sample;
    }
};

} // namespace

void TestSampleHub::keepsTheLatest()
{
    Bench bench;
    QVERIFY(!bench.hub.latest(RunFixture::latencySeries()));
    bench.hub.add(bench.sample(1));
    Sample late = bench.sample(2);
    late.at -= seconds{5};
    bench.hub.add(late);
    QCOMPARE(bench.hub.latest(RunFixture::latencySeries())->value, 1.0);
    bench.clock.advance(seconds{1});
    bench.hub.add(bench.sample(3));
    QCOMPARE(bench.hub.latest(RunFixture::latencySeries())->value, 3.0);
    QCOMPARE(bench.store.load(bench.run)->samples.size(), std::size_t{3});
}

void TestSampleHub::dropsWhatIsNoNumber()
{
    Bench bench;
    bench.hub.add(bench.sample(std::numeric_limits<double>::quiet_NaN()));
    bench.hub.add(bench.sample(std::numeric_limits<double>::infinity()));
    Sample sample = bench.sample(1);
    sample.uncertainty = -std::numeric_limits<double>::infinity();
    bench.hub.add(sample);
    QCOMPARE(bench.store.load(bench.run)->samples.size(), std::size_t{0});
    QVERIFY(bench.hub.latest().empty());
}

// The probe's spool keeps what was refused and delivers it again.
void TestSampleHub::failedDeliveryIsNoGap()
{
    Bench bench;
    std::vector<bool> answers;
    const auto deliver = [&] {
        SampleBatch batch;
        batch.samples.push_back(bench.sample(1));
        batch.delivery = SampleBatch::Delivery{QStringLiteral("spool"), 1};
        batch.committed = [&answers](const Expected<void> &result) {
            answers.push_back(result.has_value());
        };
        bench.hub.accept(std::move(batch));
        QCoreApplication::processEvents();
    };
    bench.store.failure = Error{ErrorCode::DiskFull, QStringLiteral("full"), {}};
    deliver();
    QVERIFY(bench.hub.failingSince());
    bench.store.failure.reset();
    deliver();
    QVERIFY(!bench.hub.failingSince());
    deliver();
    bench.hub.retry();
    QCOMPARE(answers, (std::vector<bool>{false, true, true}));
    QCOMPARE(bench.store.load(bench.run)->samples.size(), std::size_t{1});
    QCOMPARE(bench.store.load(bench.run)->gaps.size(), std::size_t{0});
}

void TestSampleHub::storeThatNeverAnswers()
{
    Bench bench;
    bench.store.hangs = true;
    int refused = 0;
    SampleBatch big;
    for (std::size_t i = 0; i < SampleHub::maximumInFlight / 4; ++i)
        big.samples.push_back(bench.sample(1));
    for (int i = 0; i < 5; ++i) {
        SampleBatch batch = big;
        batch.committed = [&refused](const Expected<void> &result) {
            refused += result ? 0 : 1;
        };
        bench.hub.accept(std::move(batch));
    }
    QCOMPARE(refused, 1);
    QVERIFY(bench.hub.failingSince());
}

void TestSampleHub::closedHubRefuses()
{
    Bench bench;
    bench.hub.close();
    bool refused = false;
    SampleBatch batch;
    batch.samples.push_back(bench.sample(1));
    batch.committed = [&refused](const Expected<void> &result) {
        refused = !result;
    };
    bench.hub.accept(std::move(batch));
    QVERIFY(refused);
    QCOMPARE(bench.store.load(bench.run)->samples.size(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestSampleHub)
#include "tst_samplehub.moc"
