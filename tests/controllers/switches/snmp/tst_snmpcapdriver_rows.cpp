#include "controllers/switches/snmp/snmpcapdriver.h"
#include "controllers/switches/snmp/switchprofiles.h"
#include "probes/clock/systemclock.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;

namespace {

/// Debian's, which finds Debian's packages, before another one in PATH.
QString python()
{
    const QString name = QStringLiteral("python3");
    const QString debian = QStandardPaths::findExecutable(name, {QStringLiteral("/usr/bin")});
    return debian.isEmpty() ? name : debian;
}

} // namespace

/// A family whose ports have a row only while they are limited, played by pysnmp.
class TestSnmpCapDriverRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void portWithoutARowHasNoLimit();
    void capMakesARowAndRestoringTakesItAway();
    void rowIsChangedInPlace();
    void rowThatWasThereComesBack();
    void noLimitTwiceIsNoError();
    void portThatIsNotThereIsAnError();

private:
    QProcess m_agent;
    SystemClock m_clock;
    std::unique_ptr<SnmpCapDriver> m_driver;
};

void TestSnmpCapDriverRows::initTestCase()
{
    m_agent.start(python(), {QStringLiteral("-c"), QStringLiteral("import pysnmp.entity")});
    if (!m_agent.waitForFinished(60'000) || m_agent.exitCode() != 0)
        QSKIP("pysnmp is not installed (package python3-pysnmp4, which comes with snmpsim).");
    m_agent.start(python(), {QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/support/rows_agent.py")});
    while (!m_agent.canReadLine())
        QVERIFY(m_agent.waitForReadyRead(60'000));
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = {QStringLiteral("127.0.0.1"), m_agent.readLine().trimmed().toUShort()};
    config.community = QStringLiteral("may-write");
    config.profile = loadSwitchProfile(QStringLiteral("hh3c-comware")).value_or(SwitchProfile());
    config.timeout = 10s;
    m_driver = std::make_unique<SnmpCapDriver>(config, m_clock);
}

void TestSnmpCapDriverRows::cleanupTestCase()
{
    m_driver.reset();
    m_agent.kill();
    m_agent.waitForFinished();
}

void TestSnmpCapDriverRows::portWithoutARowHasNoLimit()
{
    const auto reading = QCoro::waitFor(m_driver->read(1, {}));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
    QCOMPARE(reading->cap, Cap::noLimit());
}

void TestSnmpCapDriverRows::capMakesARowAndRestoringTakesItAway()
{
    const auto former = QCoro::waitFor(m_driver->read(1, {}));
    QVERIFY(former);
    const auto set = QCoro::waitFor(m_driver->set(1, Cap::kbps(512), {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, Cap::kbps(512));
    const auto restored = QCoro::waitFor(m_driver->restore(1, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(restored->native, former->native);
    QCOMPARE(restored->cap, Cap::noLimit());
}

void TestSnmpCapDriverRows::rowIsChangedInPlace()
{
    for (const qint64 kbps : {4000, 2000, 1000, 512}) {
        const auto set = QCoro::waitFor(m_driver->set(2, Cap::kbps(kbps), {}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QCOMPARE(set->cap, Cap::kbps(kbps));
    }
}

void TestSnmpCapDriverRows::rowThatWasThereComesBack()
{
    const auto limited = QCoro::waitFor(m_driver->set(2, Cap::kbps(777), {}));
    QVERIFY(limited);
    const auto lifted = QCoro::waitFor(m_driver->set(2, Cap::noLimit(), {}));
    QVERIFY2(lifted, lifted ? "" : qPrintable(lifted.error().text()));
    QCOMPARE(lifted->cap, Cap::noLimit());
    const auto restored = QCoro::waitFor(m_driver->restore(2, *limited, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(restored->cap, Cap::kbps(777));
}

void TestSnmpCapDriverRows::noLimitTwiceIsNoError()
{
    for (int i = 0; i < 2; ++i) {
        const auto lifted = QCoro::waitFor(m_driver->set(2, Cap::noLimit(), {}));
        QVERIFY2(lifted, lifted ? "" : qPrintable(lifted.error().text()));
        QCOMPARE(lifted->cap, Cap::noLimit());
    }
}

void TestSnmpCapDriverRows::portThatIsNotThereIsAnError()
{
    const auto reading = QCoro::waitFor(m_driver->read(3, {}));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSnmpCapDriverRows)
#include "tst_snmpcapdriver_rows.moc"
