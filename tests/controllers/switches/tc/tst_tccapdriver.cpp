#include "controllers/switches/tc/tccapdriver.h"
#include "probes/clock/systemclock.h"
#include "tests/support/networkbench.h"

#include <QTest>

#include <algorithm>

using namespace castbench;
using namespace Qt::StringLiterals;

/// The driver against the kernel's own traffic control, in namespaces of this test.
class TestTcCapDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void portsAreListed();
    void capIsSetReadAndRestoredExactly();
    void capIsChangedInPlace();
    void aFreshDriverRestores();
    void capThatWasThereIsRestored();
    void leftoversAreRemoved_data();
    void leftoversAreRemoved();
    void foreignIngressIsRefused_data();
    void foreignIngressIsRefused();
    void foreignFiltersSurvive();
    void vanishedInterfaceIsTold();
    void unknownPortIsRefused();
    void capIsOverwrittenWhileOneIsSet();
    void cancelledCallLeavesWhatCanBeRestored();
    void forwardedOctetsGoOnCounting();
    void portIsChecked();

private:
    QString look() const;
    std::unique_ptr<TcCapDriver> driver(const QStringList &interfaces = {});
    void tool(const QString &line) const;

    mutable SystemClock m_clock;
    NetworkBench m_bench;
    QString m_untouched; ///< as look() tells before each test
};

/// All that a cap could change, in the tools' own words, without counts.
QString TestTcCapDriver::look() const
{
    QByteArray all;
    for (const QString &line : {u"ip link show"_s, u"tc qdisc show"_s, u"tc filter show dev p1 ingress"_s})
        all += runTool(line.split(u' ')).output;
    return QString::fromUtf8(all);
}

std::unique_ptr<TcCapDriver> TestTcCapDriver::driver(const QStringList &interfaces)
{
    TcConfig config;
    config.device = u"bridge"_s;
    config.interfaces = interfaces;
    return std::make_unique<TcCapDriver>(config, m_clock);
}

void TestTcCapDriver::tool(const QString &line) const
{
    const ToolAnswer answer = runTool(line.split(u' '));
    QVERIFY2(answer.ok, qPrintable(line + u": "_s + QString::fromUtf8(answer.complaint)));
}

void TestTcCapDriver::initTestCase()
{
    const QString obstacle = NetworkBench::enter();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(u"No traffic control in a namespace of its own here: "_s + obstacle));
    QCOMPARE(m_bench.build(2), QString());
    // The ports' states settle.
    QTRY_VERIFY_WITH_TIMEOUT(!look().contains(u"DOWN"_s), 20'000);
    m_untouched = look();
}

void TestTcCapDriver::cleanup()
{
    // Line by line, or a difference cannot be seen in the report.
    QCOMPARE(look().split(u'\n'), m_untouched.split(u'\n'));
}

void TestTcCapDriver::portsAreListed()
{
    tool(u"ip link set p1 alias broadcaster"_s);
    QCOMPARE(m_bench.send(1, 2, 1), QString());
    const auto switchDriver = driver();
    QVERIFY(switchDriver->abilities().listsPorts);
    const auto ports = QCoro::waitFor(switchDriver->ports({}));
    QVERIFY2(ports, ports ? "" : qPrintable(ports.error().text()));
    QCOMPARE(ports->size(), std::size_t{2});
    const SwitchPort &port = ports->front();
    QCOMPARE(port.number, 1);
    QCOMPARE(port.name, u"p1"_s);
    QCOMPARE(port.alias, u"broadcaster"_s);
    QCOMPARE(port.up, std::optional(true));
    QCOMPARE(port.speedKbps, std::optional<qint64>(10'000'000)); // what veth says of itself
    const MacAddress host{{0x02, 0, 0, 0, 0, 0x01}};
    QVERIFY(std::find(port.hosts.begin(), port.hosts.end(), host) != port.hosts.end());
    QVERIFY(!port.isUplink());
    QVERIFY(runTool({u"ip"_s, u"link"_s, u"set"_s, u"p1"_s, u"alias"_s, QString()}).ok);
}

void TestTcCapDriver::capIsSetReadAndRestoredExactly()
{
    const auto switchDriver = driver();
    const auto former = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY2(former, former ? "" : qPrintable(former.error().text()));
    QCOMPARE(former->cap, Cap::noLimit());
    QCOMPARE(former->native, u"dev=p1,ingress=none"_s);

    for (const std::int64_t kbps : {512, 4000, 1'000'000, 33'333, 16}) {
        const auto set = QCoro::waitFor(switchDriver->set(1, Cap::kbps(kbps), {}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QCOMPARE(set->cap, Cap::kbps(kbps));
        const auto read = QCoro::waitFor(switchDriver->read(1, {}));
        QVERIFY(read);
        QCOMPARE(read->cap, Cap::kbps(kbps));
        QVERIFY(look() != m_untouched);
    }
    const auto restored = QCoro::waitFor(switchDriver->restore(1, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(restored->native, former->native);
    QCOMPARE(look(), m_untouched);
}

// A frame in the queue is not lost, and the redirection is not interrupted.
void TestTcCapDriver::capIsChangedInPlace()
{
    const auto switchDriver = driver();
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::kbps(4000), {})));
    const QString links = QString::fromUtf8(runTool(u"ip link show"_s.split(u' ')).output);
    const QString filters = QString::fromUtf8(runTool(u"tc filter show dev p1 ingress"_s.split(u' ')).output);
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::kbps(512), {})));
    QCOMPARE(QString::fromUtf8(runTool(u"ip link show"_s.split(u' ')).output), links);
    QCOMPARE(QString::fromUtf8(runTool(u"tc filter show dev p1 ingress"_s.split(u' ')).output), filters);
    const auto lifted = QCoro::waitFor(switchDriver->set(1, Cap::noLimit(), {}));
    QVERIFY(lifted);
    QCOMPARE(lifted->cap, Cap::noLimit());
}

void TestTcCapDriver::aFreshDriverRestores()
{
    const auto former = QCoro::waitFor(driver()->read(1, {}));
    QVERIFY(former);
    QVERIFY(QCoro::waitFor(driver()->set(1, Cap::kbps(512), {})));
    // The lab's numbering has changed since: the reading itself names the interface.
    const auto restored = QCoro::waitFor(driver({u"p2"_s})->restore(1, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
}

void TestTcCapDriver::capThatWasThereIsRestored()
{
    const auto switchDriver = driver();
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::kbps(2000), {})));
    const QString capped = look();
    const auto former = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY(former);
    QCOMPARE(former->native, u"dev=p1,ingress=castbench,rate_bps=2000000"_s);
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::kbps(512), {})));
    const auto restored = QCoro::waitFor(switchDriver->restore(1, *former, {}));
    QVERIFY(restored);
    QCOMPARE(restored->cap, Cap::kbps(2000));
    QCOMPARE(look(), capped);
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::noLimit(), {})));
}

void TestTcCapDriver::leftoversAreRemoved_data()
{
    QTest::addColumn<QStringList>("made");
    const QString device = u"ip link add name DEV type ifb"_s;
    const QString bucket =
        u"tc qdisc replace dev DEV root handle cb51: tbf rate 512kbit burst 1600 limit 20000"_s;
    const QString hook = u"tc qdisc add dev p1 clsact"_s;
    const QString filter =
        u"tc filter add dev p1 ingress pref 52049 protocol all u32 match u32 0 0 action mirred "
        "egress redirect dev DEV"_s;
    QTest::newRow("device") << QStringList{device};
    QTest::newRow("device and bucket") << QStringList{device, bucket};
    QTest::newRow("without filter") << QStringList{device, bucket, hook};
    QTest::newRow("without bucket") << QStringList{device, hook, filter};
    QTest::newRow("filter to nowhere") << QStringList{device, hook, filter, u"ip link del DEV"_s};
    QTest::newRow("of an interface that is gone") << QStringList{u"ip link add name castb9999 type ifb"_s};
}

void TestTcCapDriver::leftoversAreRemoved()
{
    QFETCH(const QStringList, made);
    const QByteArray json = runTool(u"ip -j link show p1"_s.split(u' ')).output;
    const QByteArray index = json.mid(json.indexOf("\"ifindex\":") + 10).split(',').first();
    for (QString line : made)
        tool(line.replace(u"DEV"_s, u"castb"_s + QString::fromLatin1(index)));
    const auto switchDriver = driver();
    const auto former = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY2(former, former ? "" : qPrintable(former.error().text()));
    QCOMPARE(former->native, u"dev=p1,ingress=none"_s);
    const auto set = QCoro::waitFor(switchDriver->set(1, Cap::kbps(1000), {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, Cap::kbps(1000));
    const auto restored = QCoro::waitFor(switchDriver->restore(1, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
}

void TestTcCapDriver::foreignIngressIsRefused_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::newRow("ingress") << QStringList{u"tc qdisc add dev p1 ingress"_s};
    QTest::newRow("empty clsact") << QStringList{u"tc qdisc add dev p1 clsact"_s};
    QTest::newRow("clsact with a filter") << QStringList{
        u"tc qdisc add dev p1 clsact"_s,
        u"tc filter add dev p1 ingress pref 10 protocol ip u32 match u32 0 0 action mirred egress "
        "mirror dev p2"_s};
    QTest::newRow("a filter of our number that leads elsewhere") << QStringList{
        u"tc qdisc add dev p1 clsact"_s,
        u"tc filter add dev p1 ingress pref 52049 protocol all u32 match u32 0 0 action mirred egress "
        "redirect dev p2"_s};
}

void TestTcCapDriver::foreignIngressIsRefused()
{
    QFETCH(const QStringList, made);
    for (const QString &line : made)
        tool(line);
    const QString theirs = look();
    const auto switchDriver = driver();
    const CapReading none{Cap::noLimit(), u"dev=p1,ingress=none"_s, {}};
    const Expected<CapReading> refusals[] = {QCoro::waitFor(switchDriver->read(1, {})),
                                             QCoro::waitFor(switchDriver->set(1, Cap::kbps(512), {})),
                                             QCoro::waitFor(switchDriver->restore(1, none, {}))};
    for (const auto &refusal : refusals) {
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, ErrorCode::Refused);
        QVERIFY2(refusal.error().message.contains(u"tc qdisc del dev p1 "_s),
                 qPrintable(refusal.error().message));
    }
    QCOMPARE(look(), theirs);
    tool(made.first().contains(u"clsact"_s) ? u"tc qdisc del dev p1 clsact"_s
                                            : u"tc qdisc del dev p1 ingress"_s);
}

void TestTcCapDriver::foreignFiltersSurvive()
{
    const auto switchDriver = driver();
    const auto former = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY(former);
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::kbps(512), {})));
    tool(
        u"tc filter add dev p1 ingress pref 10 protocol ip u32 match u32 0 0 action mirred egress mirror dev p2"_s);
    const auto changed = QCoro::waitFor(switchDriver->set(1, Cap::kbps(1000), {}));
    QVERIFY(changed);
    const auto restored = QCoro::waitFor(switchDriver->restore(1, *former, {}));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Refused);
    QVERIFY2(restored.error().message.contains(u"The cap is lifted"_s), qPrintable(restored.error().message));
    const QString after = look();
    QVERIFY(after.contains(u"pref 10"_s));
    QVERIFY(!after.contains(u"52049"_s));
    QVERIFY(!after.contains(u"castb"_s));
    tool(u"tc qdisc del dev p1 clsact"_s);
}

void TestTcCapDriver::vanishedInterfaceIsTold()
{
    tool(u"ip link add gone0 type veth peer name gone1"_s);
    tool(u"ip link set gone0 up"_s);
    const auto switchDriver = driver({u"gone0"_s});
    const auto former = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY(former);
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::kbps(512), {})));
    tool(u"ip link del gone0"_s);
    const auto set = QCoro::waitFor(switchDriver->set(1, Cap::kbps(1000), {}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Unreachable);
    QVERIFY2(set.error().message.contains(u"gone0"_s), qPrintable(set.error().message));
    const auto counters = QCoro::waitFor(switchDriver->counters(1, {}));
    QVERIFY(!counters);
    const auto restored = QCoro::waitFor(switchDriver->restore(1, *former, {}));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Unreachable);
    // What was made for it is gone all the same: cleanup() looks.
}

void TestTcCapDriver::unknownPortIsRefused()
{
    for (const int port : {0, -1, 3, 100'000}) {
        const auto read = QCoro::waitFor(driver()->read(port, {}));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
        QVERIFY2(read.error().message.contains(u"1 (p1), 2 (p2)"_s), qPrintable(read.error().message));
    }
    const auto read = QCoro::waitFor(driver({u"p1"_s})->read(2, {}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
}

// The calls take turns, so that the last one wins.
void TestTcCapDriver::capIsOverwrittenWhileOneIsSet()
{
    const auto switchDriver = driver();
    auto first = switchDriver->set(1, Cap::kbps(512), {});
    auto second = switchDriver->set(1, Cap::kbps(4000), {});
    auto third = switchDriver->counters(1, {});
    const auto counters = QCoro::waitFor(third);
    QVERIFY(counters);
    QVERIFY(first.isReady() && second.isReady());
    const auto read = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY(read);
    QCOMPARE(read->cap, Cap::kbps(4000));
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::noLimit(), {})));
}

void TestTcCapDriver::cancelledCallLeavesWhatCanBeRestored()
{
    const auto switchDriver = driver();
    const auto former = QCoro::waitFor(switchDriver->read(1, {}));
    QVERIFY(former);
    for (int processed = 0; processed < 12; ++processed) {
        std::stop_source stop;
        auto call = switchDriver->set(1, Cap::kbps(512), stop.get_token());
        for (int i = 0; i < processed * 3; ++i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        stop.request_stop();
        const auto cancelled = QCoro::waitFor(call);
        QVERIFY(cancelled || cancelled.error().code == ErrorCode::Cancelled);
        const auto restored = QCoro::waitFor(switchDriver->restore(1, *former, {}));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
        QCOMPARE(look(), m_untouched);
    }
}

void TestTcCapDriver::forwardedOctetsGoOnCounting()
{
    const auto switchDriver = driver();
    const auto count = [&switchDriver] {
        const auto counters = QCoro::waitFor(switchDriver->counters(1, {}));
        return counters && counters->octetsForwarded ? *counters : PortCounters{};
    };
    constexpr quint64 least = quint64{20} * 1042;
    const PortCounters before = count();
    QCOMPARE(m_bench.send(1, 2, 20), QString());
    const PortCounters open = count();
    QVERIFY(*open.octetsForwarded - *before.octetsForwarded >= least);
    QCOMPARE(*open.octetsForwarded - *before.octetsForwarded, open.octetsIn - before.octetsIn);

    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::kbps(8000), {})));
    QCOMPARE(m_bench.send(1, 2, 20), QString());
    // The bucket lets the last frames through a little later.
    QTRY_VERIFY(*count().octetsForwarded - *open.octetsForwarded >= least);
    const PortCounters capped = count();
    QVERIFY(QCoro::waitFor(switchDriver->set(1, Cap::noLimit(), {})));
    QCOMPARE(m_bench.send(1, 2, 20), QString());
    const PortCounters lifted = count();
    QVERIFY(*lifted.octetsForwarded - *capped.octetsForwarded >= least);
    QCOMPARE(lifted.discontinuity, before.discontinuity);

    // Another program changes the cap: the count cannot be whole.
    QVERIFY(QCoro::waitFor(driver()->set(1, Cap::kbps(8000), {})));
    QVERIFY(count().discontinuity != before.discontinuity);
    QVERIFY(QCoro::waitFor(driver()->set(1, Cap::noLimit(), {})));
}

void TestTcCapDriver::portIsChecked()
{
    const auto worst = [](const Expected<std::vector<Finding>> &findings) {
        Severity severity = Severity::Info;
        for (const Finding &finding : *findings)
            severity = std::max(severity, finding.severity);
        return severity;
    };
    const auto fine = QCoro::waitFor(driver()->check(1, {}));
    QVERIFY(fine);
    QCOMPARE(worst(fine), Severity::Info);
    QVERIFY(fine->size() >= 4);

    tool(u"tc qdisc add dev p1 ingress"_s);
    const auto foreign = QCoro::waitFor(driver()->check(1, {}));
    QVERIFY(foreign);
    QCOMPARE(worst(foreign), Severity::Error);
    tool(u"tc qdisc del dev p1 ingress"_s);

    QVERIFY(QCoro::waitFor(driver()->set(1, Cap::kbps(512), {})));
    const auto capped = QCoro::waitFor(driver()->check(1, {}));
    QVERIFY(capped);
    QCOMPARE(worst(capped), Severity::Warning);
    QVERIFY(QCoro::waitFor(driver()->set(1, Cap::noLimit(), {})));

    const auto unknown = QCoro::waitFor(driver()->check(7, {}));
    QVERIFY(unknown);
    QCOMPARE(worst(unknown), Severity::Error);
    const auto identity = QCoro::waitFor(driver()->identify({}));
    QVERIFY(identity);
    QVERIFY(identity->description.startsWith(u"Linux "_s));
}

QTEST_GUILESS_MAIN(TestTcCapDriver)
#include "tst_tccapdriver.moc"
