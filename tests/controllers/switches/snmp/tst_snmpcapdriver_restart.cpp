#include "controllers/switches/snmp/snmpcapdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedsnmpagent.h"

#include <QTest>
#include <qcorotask.h>

#include <map>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::ScriptedSnmpAgent;
using castbench::test::SnmpMessage;

namespace {

const SnmpOid sysUpTime{1, 3, 6, 1, 2, 1, 1, 3, 0};
const SnmpOid basePortIfIndex{1, 3, 6, 1, 2, 1, 17, 1, 4, 1, 2, 3};
const SnmpOid rate{1, 3, 6, 1, 4, 1, 9999, 1};
const SnmpOid ifInOctets{1, 3, 6, 1, 2, 1, 2, 2, 1, 10};
const SnmpOid ifOutOctets{1, 3, 6, 1, 2, 1, 2, 2, 1, 16};
constexpr qint64 noLimit = 0;
constexpr int noSuchName = 2;
constexpr int noCreation = 11;

/// A switch whose port 3 is an interface of some number, capped in kbit/s.
class SmallSwitch
{
public:
    SmallSwitch()
        : agent([this](const QByteArray &request) { return answer(request); })
    {
        boot(5, noLimit);
    }

    /// Begins anew with port 3 as this interface.
    void boot(std::uint32_t ifIndex, qint64 kbps)
    {
        objects.clear();
        setUpTime(0s);
        objects[basePortIfIndex] = SnmpMessage::integer(ifIndex);
        objects[rate.below({ifIndex})] = SnmpMessage::integer(kbps);
    }
    void setUpTime(seconds upTime)
    {
        objects[sysUpTime] = SnmpMessage::timeTicks(static_cast<quint32>(upTime.count() * 100));
    }
    void setOctets(quint32 in, quint32 out)
    {
        objects[ifInOctets.below({5})] = SnmpMessage::counter32(in);
        objects[ifOutOctets.below({5})] = SnmpMessage::counter32(out);
    }
    qint64 kbps(std::uint32_t ifIndex) const
    {
        return SnmpMessage::number(objects.at(rate.below({ifIndex})));
    }

    std::map<SnmpOid, QByteArray> objects;
    std::function<void()> insteadOfSetting; ///< for the next SET, which is answered as done
    int sets = 0;
    ScriptedSnmpAgent agent;

private:
    QByteArrayList answer(const QByteArray &bytes)
    {
        SnmpMessage message = SnmpMessage::parse(bytes).value();
        const bool sets_ = message.tag == SnmpMessage::Set;
        message.tag = SnmpMessage::Response;
        sets += sets_;
        if (sets_ && insteadOfSetting) {
            std::exchange(insteadOfSetting, {})();
            return {message.bytes()};
        }
        int position = 0;
        for (SnmpMessage::Variable &variable : message.variables) {
            ++position;
            const auto object = objects.find(variable.oid);
            if (object == objects.end() && (sets_ || message.isVersion1())) {
                message.errorStatus = sets_ && !message.isVersion1() ? noCreation : noSuchName;
                message.errorIndex = position;
                break;
            }
            if (object == objects.end())
                variable.value = QByteArray::fromHex("8100"); // noSuchInstance
            else if (sets_)
                object->second = variable.value;
            else
                variable.value = object->second;
        }
        return {message.bytes()};
    }
};

template<typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

/// The driver at a switch that begins anew in the middle.
class TestSnmpCapDriverRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readingFollowsThePort();
    void settingFollowsThePort();
    void settingThatARestartSwallowedIsRepeated();
    void refusalWithoutARestartIsNotRepeated();
    void formerValueIsPutBackUnderTheNewNumber();
    void formerValueIsPutBackAfterARestartInBetween();
    void otherPortsFormerValueIsRefused();
    void narrowCountersGoOnPastTheirWrap_data();
    void narrowCountersGoOnPastTheirWrap();

private:
    SnmpConfig config(SnmpVersion version = SnmpVersion::V2c) const;

    test::FakeClock m_clock;
    std::unique_ptr<SmallSwitch> m_switch;
    std::unique_ptr<SnmpCapDriver> m_driver;
};

SnmpConfig TestSnmpCapDriverRestart::config(SnmpVersion version) const
{
    SnmpConfig config;
    config.device = QStringLiteral("S1");
    config.address = m_switch->agent.address();
    config.community = QStringLiteral("c");
    config.timeout = 10s;
    config.version = version;
    config.profile.ifIndex.fromBridgePort = true;
    config.profile.rate.object = {rate, PortIndexKind::IfIndex, {}, SnmpNumberType::Integer32};
    config.profile.rate.maximum = 1'000'000;
    config.profile.rate.noLimit = noLimit;
    return config;
}

void TestSnmpCapDriverRestart::init()
{
    m_switch = std::make_unique<SmallSwitch>();
    m_switch->setUpTime(100'000s);
    m_driver = std::make_unique<SnmpCapDriver>(config(), m_clock);
}

void TestSnmpCapDriverRestart::readingFollowsThePort()
{
    QVERIFY(wait(m_driver->read(3, {})));
    m_clock.advance(60s);
    m_switch->boot(7, 640);
    // The old number is another port's now.
    m_switch->objects[rate.below({5})] = SnmpMessage::integer(111);
    const auto read = wait(m_driver->read(3, {}));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->cap, Cap::kbps(640));
}

void TestSnmpCapDriverRestart::settingFollowsThePort()
{
    QVERIFY(wait(m_driver->read(3, {})));
    m_clock.advance(60s);
    m_switch->boot(7, noLimit);
    const auto set = wait(m_driver->set(3, Cap::kbps(512), {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, Cap::kbps(512));
    QCOMPARE(m_switch->kbps(7), qint64{512});
    QCOMPARE(m_switch->sets, 2);
}

void TestSnmpCapDriverRestart::settingThatARestartSwallowedIsRepeated()
{
    QVERIFY(wait(m_driver->read(3, {})));
    m_switch->insteadOfSetting = [this] {
        m_clock.advance(60s);
        m_switch->boot(5, noLimit);
    };
    const auto set = wait(m_driver->set(3, Cap::kbps(512), {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, Cap::kbps(512));
    QCOMPARE(m_switch->sets, 2);
}

void TestSnmpCapDriverRestart::refusalWithoutARestartIsNotRepeated()
{
    QVERIFY(wait(m_driver->read(3, {})));
    m_switch->objects.erase(rate.below({5}));
    const auto set = wait(m_driver->set(3, Cap::kbps(512), {}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Refused);
    QCOMPARE(m_switch->sets, 1);
}

void TestSnmpCapDriverRestart::formerValueIsPutBackUnderTheNewNumber()
{
    m_switch->objects[rate.below({5})] = SnmpMessage::integer(777);
    const auto former = wait(m_driver->read(3, {}));
    QVERIFY(former);
    QVERIFY(wait(m_driver->set(3, Cap::kbps(512), {})));
    m_clock.advance(60s);
    m_switch->boot(7, 512);
    m_switch->objects[rate.below({5})] = SnmpMessage::integer(111);
    QVERIFY(wait(m_driver->read(3, {})));

    const auto restored = wait(m_driver->restore(3, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(restored->cap, Cap::kbps(777));
    QCOMPARE(m_switch->kbps(7), qint64{777});
    QCOMPARE(m_switch->kbps(5), qint64{111});
}

void TestSnmpCapDriverRestart::formerValueIsPutBackAfterARestartInBetween()
{
    m_switch->objects[rate.below({5})] = SnmpMessage::integer(777);
    const auto former = wait(m_driver->read(3, {}));
    QVERIFY(former);
    QVERIFY(wait(m_driver->set(3, Cap::kbps(512), {})));
    m_switch->insteadOfSetting = [this] {
        m_clock.advance(60s);
        m_switch->boot(7, 100);
    };
    const auto restored = wait(m_driver->restore(3, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(m_switch->kbps(7), qint64{777});
}

void TestSnmpCapDriverRestart::otherPortsFormerValueIsRefused()
{
    QVERIFY(wait(m_driver->read(3, {})));
    const CapReading other{Cap::noLimit(), rate.below({6}).text() + QStringLiteral("=777"), {}};
    const auto restored = wait(m_driver->restore(3, other, {}));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_switch->sets, 0);
}

void TestSnmpCapDriverRestart::narrowCountersGoOnPastTheirWrap_data()
{
    QTest::addColumn<SnmpVersion>("version");

    QTest::newRow("version 1") << SnmpVersion::V1;
    QTest::newRow("version 2c without 64 bits") << SnmpVersion::V2c;
}

void TestSnmpCapDriverRestart::narrowCountersGoOnPastTheirWrap()
{
    QFETCH(const SnmpVersion, version);
    SnmpCapDriver driver(config(version), m_clock);
    m_switch->setOctets(4'294'967'000, 10);
    const auto first = wait(driver.counters(3, {}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    QCOMPARE(first->octetsIn, quint64{4'294'967'000});

    m_clock.advance(1s);
    m_switch->setUpTime(100'001s);
    m_switch->setOctets(704, 20);
    const auto second = wait(driver.counters(3, {}));
    QVERIFY(second);
    QCOMPARE(second->octetsIn, quint64{4'294'968'000});
    QCOMPARE(second->octetsOut, quint64{20});
    QCOMPARE(second->discontinuity, first->discontinuity);

    m_clock.advance(10s);
    m_switch->boot(5, noLimit);
    m_switch->setOctets(3, 3);
    const auto third = wait(driver.counters(3, {}));
    QVERIFY(third);
    QCOMPARE(third->octetsIn, quint64{3});
    QVERIFY(third->discontinuity != first->discontinuity);
}

QTEST_GUILESS_MAIN(TestSnmpCapDriverRestart)
#include "tst_snmpcapdriver_restart.moc"
