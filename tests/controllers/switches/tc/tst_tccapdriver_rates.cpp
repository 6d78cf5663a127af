#include "controllers/switches/tc/tccapdriver.h"
#include "probes/clock/systemclock.h"
#include "tests/support/ratejudge.h"

#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.03;

} // namespace

/// What the caps let through, with iperf3 as the judge. This measures the kernel's shaping as the driver sets
/// it.
class TestTcCapDriverRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void capsHold_data();
    void capsHold();
    void otherDirectionIsNotCapped();
    void liftedCapIsLineRate();

private:
    SystemClock m_clock;
    NetworkBench m_bench;
    RateJudge m_judge{m_bench};
    std::unique_ptr<TcCapDriver> m_driver;
};

void TestTcCapDriverRates::initTestCase()
{
    if (!RateJudge::isInstalled())
        QSKIP("iperf3 is not installed (package iperf3).");
    const QString obstacle = NetworkBench::enter();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(u"No traffic control in a namespace of its own here: "_s + obstacle));
    QCOMPARE(m_bench.build(2), QString());
    QCOMPARE(m_judge.start(), QString());
    TcConfig config;
    config.device = u"bridge"_s;
    m_driver = std::make_unique<TcCapDriver>(config, m_clock);
}

void TestTcCapDriverRates::capsHold_data()
{
    QTest::addColumn<qint64>("kbps");
    for (const qint64 kbps : {4000, 2000, 1000, 512, 50'000})
        QTest::newRow(qPrintable(QString::number(kbps))) << kbps;
}

void TestTcCapDriverRates::capsHold()
{
    QFETCH(const qint64, kbps);
    const auto set = QCoro::waitFor(m_driver->set(1, Cap::kbps(kbps), {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    const auto before = QCoro::waitFor(m_driver->counters(1, {}));
    const RateJudge::Measured measured = m_judge.measure(kbps * 3 / 2, true);
    const auto after = QCoro::waitFor(m_driver->counters(1, {}));
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    const double share = measured.frameKbps / static_cast<double>(kbps);
    qInfo("cap %lld kbit/s: %.1f kbit/s as Ethernet frames (%+.2f %%)", static_cast<long long>(kbps),
          measured.frameKbps, (share - 1) * 100);
    QVERIFY2(std::abs(share - 1) < tolerance, qPrintable(QString::number(measured.frameKbps)));
    // In this rig the sender waits for the queue, so that hardly anything is dropped; the two counts are read
    // one after the other.
    QVERIFY(before && after);
    const auto in = static_cast<double>(after->octetsIn - before->octetsIn);
    const auto forwarded = static_cast<double>(*after->octetsForwarded - *before->octetsForwarded);
    QVERIFY2(forwarded > in * 0.5 && forwarded < in * 1.01, qPrintable(QString::number(forwarded / in)));
}

void TestTcCapDriverRates::otherDirectionIsNotCapped()
{
    QVERIFY(QCoro::waitFor(m_driver->set(1, Cap::kbps(512), {})));
    const RateJudge::Measured measured = m_judge.measure(4000, false);
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    QVERIFY2(measured.frameKbps > 3900, qPrintable(QString::number(measured.frameKbps)));
}

void TestTcCapDriverRates::liftedCapIsLineRate()
{
    QVERIFY(QCoro::waitFor(m_driver->set(1, Cap::kbps(512), {})));
    const CapReading none{Cap::noLimit(), u"dev=p1,ingress=none"_s, {}};
    QVERIFY(QCoro::waitFor(m_driver->restore(1, none, {})));
    const RateJudge::Measured measured = m_judge.measure(20'000, true);
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    QVERIFY2(measured.frameKbps > 19'000, qPrintable(QString::number(measured.frameKbps)));
}

QTEST_GUILESS_MAIN(TestTcCapDriverRates)
#include "tst_tccapdriver_rates.moc"
