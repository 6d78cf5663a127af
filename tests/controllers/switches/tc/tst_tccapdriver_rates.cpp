#include "controllers/switches/tc/tccapdriver.h"
#include "probes/clock/systemclock.h"
#include "tests/support/networkbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;

namespace {

/// UDP payload of each datagram; with headers (UDP 8, IPv4 20, Ethernet 14) it is the frame that the cap
/// counts.
constexpr double payloadOctets = 1400;
constexpr double frameOctets = payloadOctets + 42;
constexpr double tolerance = 0.03;
constexpr int waitMs = 60'000;

struct Measured
{
    double frameKbps = 0; ///< what arrived, as Ethernet frames
    QString problem;
};

} // namespace

/// What the caps let through, with iperf3 as the judge. This measures the kernel's shaping as the driver sets
/// it.
class TestTcCapDriverRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void capsHold_data();
    void capsHold();
    void otherDirectionIsNotCapped();
    void liftedCapIsLineRate();

private:
    Measured measure(std::int64_t offeredKbps, bool fromBroadcaster);

    SystemClock m_clock;
    NetworkBench m_bench;
    QProcess m_server;
    std::unique_ptr<TcCapDriver> m_driver;
};

void TestTcCapDriverRates::initTestCase()
{
    if (QStandardPaths::findExecutable(u"iperf3"_s).isEmpty())
        QSKIP("iperf3 is not installed (package iperf3).");
    const QString obstacle = NetworkBench::enter();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(u"No traffic control in a namespace of its own here: "_s + obstacle));
    QCOMPARE(m_bench.build(2), QString());
    const QStringList words = m_bench.inHost(2) + QStringList{u"iperf3"_s, u"-s"_s, u"--forceflush"_s};
    m_server.start(words.first(), words.mid(1));
    QByteArray said;
    while (!said.contains("listening") && m_server.waitForReadyRead(waitMs))
        said += m_server.readAllStandardOutput();
    QVERIFY2(said.contains("listening"), said.constData());
    TcConfig config;
    config.device = u"bridge"_s;
    m_driver = std::make_unique<TcCapDriver>(config, m_clock);
}

void TestTcCapDriverRates::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
}

/// Sends for six seconds and leaves out the first two, in which the queue fills.
Measured TestTcCapDriverRates::measure(std::int64_t offeredKbps, bool fromBroadcaster)
{
    QStringList words = m_bench.inHost(1);
    words << u"iperf3"_s << u"-c"_s << NetworkBench::address(2) << u"-u"_s << u"-l"_s
          << QString::number(static_cast<int>(payloadOctets)) << u"-b"_s
          << QString::number(offeredKbps) + u"k"_s << u"-t"_s << u"4"_s << u"-O"_s << u"2"_s << u"--json"_s
          << u"--get-server-output"_s;
    if (!fromBroadcaster)
        words << u"-R"_s;
    QProcess client;
    client.start(words.first(), words.mid(1));
    if (!client.waitForFinished(waitMs))
        return {0, u"iperf3 did not end"_s};
    const QByteArray output = client.readAllStandardOutput();
    const QJsonObject answer = QJsonDocument::fromJson(output).object();
    const QString error = answer.value("error"_L1).toString();
    if (!error.isEmpty())
        return {0, error};
    const QJsonObject end = answer.value("end"_L1).toObject();
    const double kbps = end.value("sum_received"_L1).toObject().value("bits_per_second"_L1).toDouble() / 1000;
    if (kbps <= 0)
        return {0, QString::fromUtf8(output.right(2000))};
    return {kbps * frameOctets / payloadOctets, {}};
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
    const Measured measured = measure(kbps * 3 / 2, true);
    const auto after = QCoro::waitFor(m_driver->counters(1, {}));
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    const double share = measured.frameKbps / static_cast<double>(kbps);
    qInfo("cap %lld kbit/s: %.1f kbit/s as Ethernet frames (%+.2f %%)", static_cast<long long>(kbps),
          measured.frameKbps, (share - 1) * 100);
    QVERIFY2(std::abs(share - 1) < tolerance, qPrintable(QString::number(measured.frameKbps)));
    // In this rig the sender waits for the queue, so that hardly anything is dropped.
    QVERIFY(before && after);
    const auto in = static_cast<double>(after->octetsIn - before->octetsIn);
    const auto forwarded = static_cast<double>(*after->octetsForwarded - *before->octetsForwarded);
    QVERIFY2(forwarded > 0 && forwarded <= in, qPrintable(QString::number(forwarded / in)));
}

void TestTcCapDriverRates::otherDirectionIsNotCapped()
{
    QVERIFY(QCoro::waitFor(m_driver->set(1, Cap::kbps(512), {})));
    const Measured measured = measure(4000, false);
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    QVERIFY2(measured.frameKbps > 3900, qPrintable(QString::number(measured.frameKbps)));
}

void TestTcCapDriverRates::liftedCapIsLineRate()
{
    QVERIFY(QCoro::waitFor(m_driver->set(1, Cap::kbps(512), {})));
    const CapReading none{Cap::noLimit(), u"dev=p1,ingress=none"_s, {}};
    QVERIFY(QCoro::waitFor(m_driver->restore(1, none, {})));
    const Measured measured = measure(20'000, true);
    QVERIFY2(measured.problem.isEmpty(), qPrintable(measured.problem));
    QVERIFY2(measured.frameKbps > 19'000, qPrintable(QString::number(measured.frameKbps)));
}

QTEST_GUILESS_MAIN(TestTcCapDriverRates)
#include "tst_tccapdriver_rates.moc"
