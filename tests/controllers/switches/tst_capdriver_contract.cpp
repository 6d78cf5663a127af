#include "tests/support/driverbenches.h"

#include <QTest>

#include <algorithm>

using namespace castbench;
using namespace castbench::test;

namespace {

const std::vector<Cap> askedCaps{Cap::kbps(4000), Cap::kbps(2000), Cap::kbps(1000), Cap::kbps(512)};

template<typename T>
QByteArray problem(const Expected<T> &answer)
{
    return answer ? QByteArray() : answer.error().text().toUtf8();
}

} // namespace

/// What CapDriver promises, held against every driver and the device it speaks to.
class TestCapDriverContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void identityIsTold();
    void nearestIsItsOwnNearest();
    void capsAreSetReadAndRestored();
    void noLimitIsSet();
    void aFreshDriverRestores();
    void formerCapIsRestored();
    void absentPortIsAnError();
    void stoppedCallIsCancelled();
    void abilitiesAreKept();
    void checkChangesNothing();

private:
    std::vector<NamedBench> m_benches;
    DriverBench *m_bench = nullptr;
    QString m_untouched; ///< state of the port before each test
};

void TestCapDriverContract::initTestCase_data()
{
    m_benches = makeDriverBenches(NetworkBench::enter());
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_benches.size()); ++i)
        QTest::newRow(qPrintable(m_benches[std::size_t(i)].name)) << i;
}

void TestCapDriverContract::init()
{
    QFETCH_GLOBAL(const int, index);
    m_bench = m_benches[std::size_t(index)].bench.get();
    if (!m_bench->obstacle().isEmpty())
        QSKIP(qPrintable(m_bench->obstacle()));
    m_untouched = m_bench->portState();
}

void TestCapDriverContract::cleanup()
{
    if (m_bench->obstacle().isEmpty())
        QCOMPARE(m_bench->portState(), m_untouched);
}

void TestCapDriverContract::identityIsTold()
{
    const auto driver = m_bench->driver();
    QCOMPARE(driver->device(), QStringLiteral("S1"));
    const auto identity = QCoro::waitFor(driver->identify({}));
    QVERIFY2(identity, problem(identity).constData());
    QVERIFY(!identity->description.isEmpty() || !identity->model.isEmpty() || !identity->name.isEmpty());
}

void TestCapDriverContract::nearestIsItsOwnNearest()
{
    const auto driver = m_bench->driver();
    QCOMPARE(driver->nearest(Cap::noLimit()), Cap::noLimit());
    for (const std::int64_t kbps : {16, 64, 100, 512, 700, 1000, 4000, 12345, 1'000'000}) {
        const Cap nearest = driver->nearest(Cap::kbps(kbps));
        QCOMPARE(driver->nearest(nearest), nearest);
    }
}

void TestCapDriverContract::capsAreSetReadAndRestored()
{
    const auto driver = m_bench->driver();
    const auto former = QCoro::waitFor(driver->read(1, {}));
    QVERIFY2(former, problem(former).constData());
    for (const Cap &asked : askedCaps) {
        const auto set = QCoro::waitFor(driver->set(1, asked, {}));
        QVERIFY2(set, problem(set).constData());
        QCOMPARE(set->cap, driver->nearest(asked));
        QVERIFY(m_bench->portState() != m_untouched);
        const auto read = QCoro::waitFor(driver->read(1, {}));
        QVERIFY2(read, problem(read).constData());
        QCOMPARE(read->cap, set->cap);
        QCOMPARE(read->native, set->native);
    }
    const auto restored = QCoro::waitFor(driver->restore(1, *former, {}));
    QVERIFY2(restored, problem(restored).constData());
    QCOMPARE(restored->cap, former->cap);
    QCOMPARE(restored->native, former->native);
}

void TestCapDriverContract::noLimitIsSet()
{
    const auto driver = m_bench->driver();
    const auto former = QCoro::waitFor(driver->read(1, {}));
    QVERIFY2(former, problem(former).constData());
    QVERIFY(QCoro::waitFor(driver->set(1, Cap::kbps(512), {})));
    const auto lifted = QCoro::waitFor(driver->set(1, Cap::noLimit(), {}));
    QVERIFY2(lifted, problem(lifted).constData());
    QCOMPARE(lifted->cap, Cap::noLimit());
    QVERIFY(QCoro::waitFor(driver->restore(1, *former, {})));
}

// As the guard does, and the next start.
void TestCapDriverContract::aFreshDriverRestores()
{
    std::optional<CapReading> former;
    {
        const auto driver = m_bench->driver();
        const auto read = QCoro::waitFor(driver->read(1, {}));
        QVERIFY2(read, problem(read).constData());
        former = *read;
        QVERIFY(QCoro::waitFor(driver->set(1, Cap::kbps(512), {})));
        QVERIFY(m_bench->portState() != m_untouched);
    }
    const auto fresh = m_bench->driver();
    const auto restored = QCoro::waitFor(fresh->restore(1, *former, {}));
    QVERIFY2(restored, problem(restored).constData());
    QCOMPARE(restored->native, former->native);
}

void TestCapDriverContract::formerCapIsRestored()
{
    const auto driver = m_bench->driver();
    const auto first = QCoro::waitFor(driver->read(1, {}));
    QVERIFY2(first, problem(first).constData());
    const auto former = QCoro::waitFor(driver->set(1, Cap::kbps(1000), {}));
    QVERIFY2(former, problem(former).constData());
    const QString capped = m_bench->portState();
    QVERIFY(QCoro::waitFor(driver->set(1, Cap::kbps(512), {})));
    QVERIFY(m_bench->portState() != capped);
    QVERIFY(QCoro::waitFor(driver->restore(1, *former, {})));
    QCOMPARE(m_bench->portState(), capped);
    QVERIFY(QCoro::waitFor(driver->restore(1, *first, {})));
}

void TestCapDriverContract::absentPortIsAnError()
{
    const int port = m_bench->absentPort();
    if (port == 0)
        QSKIP("Nobody knows which ports this device has.");
    const auto driver = m_bench->driver();
    const auto read = QCoro::waitFor(driver->read(port, {}));
    QVERIFY(!read);
    QVERIFY(!read.error().text().isEmpty());
    QVERIFY(!QCoro::waitFor(driver->set(port, Cap::kbps(512), {})));
    const auto findings = QCoro::waitFor(driver->check(port, {}));
    const auto isError = [](const Finding &finding) {
        return finding.severity == Severity::Error;
    };
    QVERIFY(!findings || std::ranges::any_of(*findings, isError));
}

void TestCapDriverContract::stoppedCallIsCancelled()
{
    const auto driver = m_bench->driver();
    std::stop_source stop;
    stop.request_stop();
    const auto set = QCoro::waitFor(driver->set(1, Cap::kbps(512), stop.get_token()));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Cancelled);
}

void TestCapDriverContract::abilitiesAreKept()
{
    const auto driver = m_bench->driver();
    const DriverAbilities abilities = driver->abilities();
    const auto ports = QCoro::waitFor(driver->ports({}));
    QCOMPARE(ports.has_value(), abilities.listsPorts);
    if (ports) {
        const auto isBefore = [](const SwitchPort &first, const SwitchPort &second) {
            return first.number < second.number;
        };
        QVERIFY(!ports->empty());
        QVERIFY(std::ranges::is_sorted(*ports, isBefore));
        QCOMPARE(ports->front().number, 1);
    } else {
        QCOMPARE(ports.error().code, ErrorCode::Unsupported);
    }
    const auto counters = QCoro::waitFor(driver->counters(1, {}));
    QCOMPARE(counters.has_value(), abilities.counters);
    if (!counters)
        QCOMPARE(counters.error().code, ErrorCode::Unsupported);
}

void TestCapDriverContract::checkChangesNothing()
{
    const auto driver = m_bench->driver();
    const auto findings = QCoro::waitFor(driver->check(1, {}));
    QVERIFY2(findings, problem(findings).constData());
    for (const Finding &finding : *findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.check + u": " + finding.message));
}

QTEST_GUILESS_MAIN(TestCapDriverContract)
#include "tst_capdriver_contract.moc"
