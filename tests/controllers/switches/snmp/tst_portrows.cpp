#include "controllers/switches/snmp/portsettings.h"

#include <QTest>

using namespace castbench;

namespace {

using Order = EnablingObject::Order;

const PortNumbers numbers{3, 103};

SnmpValue number(qint64 value)
{
    return {value};
}

SwitchProfile plain()
{
    SwitchProfile profile;
    profile.rate.object.oid = {1, 3, 9};
    profile.rate.minimum = 64;
    profile.rate.maximum = 1'024'000;
    profile.rate.noLimit = 0;
    return profile;
}

/// A port has a row only while it is limited.
SwitchProfile withRow()
{
    SwitchProfile profile = plain();
    profile.rate.noLimit.reset();
    profile.rowStatus = PortObject{{1, 3, 12}, PortIndexKind::IfIndex, {}, SnmpNumberType::Integer32};
    return profile;
}

EnablingObject enabling(const SnmpOid &oid, Order order, qint64 limited, std::optional<qint64> noLimit)
{
    EnablingObject object;
    object.object.oid = oid;
    object.order = order;
    object.limited = limited;
    object.noLimit = noLimit;
    return object;
}

SnmpWrite write(const SnmpOid &oid, qint64 value)
{
    return {oid, SnmpNumberType::Integer32, value};
}

} // namespace

/// Ports whose limit is more than one object: copies, rows, what is only read.
class TestPortRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAreWrittenWithTheRate();
    void copiesMustAgree();
    void rowIsCreatedAndDestroyed();
    void rowIsRestored();
    void rowThatCanSayNoLimitStays();
    void fixedRateIsNoSetting();
    void requirementIsReadOnly();
    void foreignNativeIsRefused_data();
    void foreignNativeIsRefused();
};

void TestPortRows::copiesAreWrittenWithTheRate()
{
    SwitchProfile profile = plain();
    profile.copies = {{{1, 3, 8}, PortIndexKind::Port, {}, SnmpNumberType::Gauge32}};
    const PortSettings settings(profile, numbers);
    const WriteSequence expected{
        {write({1, 3, 9, 103}, 512), SnmpWrite{{1, 3, 8, 3}, SnmpNumberType::Gauge32, 512}}};
    QVERIFY(settings.writesFor(Cap::kbps(512)) == expected);
    const auto setting = settings.interpret({number(777), number(777)});
    QVERIFY(setting);
    QCOMPARE(setting->cap, Cap::kbps(777));
    QCOMPARE(setting->native, QStringLiteral("1.3.9.103=777;1.3.8.3=777"));
}

void TestPortRows::copiesMustAgree()
{
    SwitchProfile profile = plain();
    profile.copies = {{{1, 3, 8}, PortIndexKind::Port, {}, SnmpNumberType::Integer32}};
    const auto setting = PortSettings(profile, numbers).interpret({number(777), number(512)});
    QVERIFY(!setting);
    QCOMPARE(setting.error().code, ErrorCode::Unsupported);
}

void TestPortRows::rowIsCreatedAndDestroyed()
{
    const PortSettings settings(withRow(), numbers);
    QCOMPARE(settings.rowObject(), std::optional<SnmpOid>(SnmpOid{1, 3, 12, 103}));
    const WriteSequence created{{write({1, 3, 9, 103}, 512), write({1, 3, 12, 103}, 4)}};
    QVERIFY(settings.writesFor(Cap::kbps(512), PortRow::Absent) == created);
    const WriteSequence changed{{write({1, 3, 9, 103}, 512)}};
    QVERIFY(settings.writesFor(Cap::kbps(512), PortRow::Present) == changed);
    const WriteSequence destroyed{{write({1, 3, 12, 103}, 6)}};
    QVERIFY(settings.writesFor(Cap::noLimit(), PortRow::Present) == destroyed);
    QVERIFY(settings.writesFor(Cap::noLimit(), PortRow::Absent).empty());
}

void TestPortRows::rowIsRestored()
{
    const PortSettings settings(withRow(), numbers);
    const auto none = settings.interpret({SnmpValue{SnmpValue::Absent{}}, SnmpValue{SnmpValue::Absent{}}});
    QVERIFY(none);
    QCOMPARE(none->cap, Cap::noLimit());
    QCOMPARE(none->native, QStringLiteral("1.3.9.103=*;1.3.12.103=6"));
    const WriteSequence destroyed{{write({1, 3, 12, 103}, 6)}};
    QVERIFY(*settings.writesFor(none->native, PortRow::Present) == destroyed);
    QVERIFY(settings.writesFor(none->native, PortRow::Absent)->empty());

    const auto some = settings.interpret({number(777), number(1)});
    QVERIFY(some);
    QCOMPARE(some->cap, Cap::kbps(777));
    const WriteSequence created{{write({1, 3, 9, 103}, 777), write({1, 3, 12, 103}, 4)}};
    QVERIFY(*settings.writesFor(some->native, PortRow::Absent) == created);
    const WriteSequence changed{{write({1, 3, 9, 103}, 777)}};
    QVERIFY(*settings.writesFor(some->native, PortRow::Present) == changed);
    QVERIFY(!settings.interpret({number(777), number(2)})); // notInService
}

void TestPortRows::rowThatCanSayNoLimitStays()
{
    SwitchProfile profile = withRow();
    profile.enabling = {enabling({1, 3, 10}, Order::With, 2, 1)};
    const WriteSequence lifted{{write({1, 3, 10, 103}, 1)}};
    QVERIFY(PortSettings(profile, numbers).writesFor(Cap::noLimit(), PortRow::Present) == lifted);
}

void TestPortRows::fixedRateIsNoSetting()
{
    SwitchProfile profile = plain();
    profile.rate.noLimit.reset();
    profile.enabling = {enabling({1, 3, 10}, Order::With, 1, 2)};
    profile.rateFixedWhileLifted = true;
    const PortSettings settings(profile, numbers);
    const auto lifted = settings.interpret({number(777), number(2)});
    QVERIFY(lifted);
    QCOMPARE(lifted->native, QStringLiteral("1.3.9.103=*;1.3.10.103=2"));
    const WriteSequence expected{{write({1, 3, 10, 103}, 2)}};
    QVERIFY(*settings.writesFor(lifted->native) == expected);
    const auto limited = settings.interpret({number(777), number(1)});
    QVERIFY(limited);
    QCOMPARE(limited->native, QStringLiteral("1.3.9.103=777;1.3.10.103=1"));
}

void TestPortRows::requirementIsReadOnly()
{
    SwitchProfile profile = plain();
    RequiredObject unit;
    unit.object.oid = {1, 3, 6};
    unit.value = 2;
    unit.otherwise = QStringLiteral("It counts in percent.");
    profile.requirements = {unit};
    const PortSettings settings(profile, numbers);
    QCOMPARE(settings.objects().size(), std::size_t{2});
    const auto setting = settings.interpret({number(777), number(2)});
    QVERIFY(setting);
    QCOMPARE(setting->native, QStringLiteral("1.3.9.103=777"));
    const WriteSequence expected{{write({1, 3, 9, 103}, 777)}};
    QVERIFY(*settings.writesFor(setting->native) == expected);
    const auto other = settings.interpret({number(777), number(1)});
    QVERIFY(!other);
    QVERIFY(other.error().message.contains(unit.otherwise));
}

void TestPortRows::foreignNativeIsRefused_data()
{
    QTest::addColumn<QString>("native");

    QTest::newRow("empty") << QString();
    QTest::newRow("another port") << QStringLiteral("1.3.9.104=1;1.3.12.103=1");
    QTest::newRow("one missing") << QStringLiteral("1.3.9.103=1");
    QTest::newRow("one too many") << QStringLiteral("1.3.9.103=1;1.3.12.103=1;1.3.12.103=1");
    QTest::newRow("no number") << QStringLiteral("1.3.9.103=x;1.3.12.103=1");
    QTest::newRow("no value") << QStringLiteral("1.3.9.103=;1.3.12.103=1");
    QTest::newRow("another state of the row") << QStringLiteral("1.3.9.103=1;1.3.12.103=5");
    QTest::newRow("no state of the row") << QStringLiteral("1.3.9.103=1;1.3.12.103=*");
}

void TestPortRows::foreignNativeIsRefused()
{
    QFETCH(const QString, native);
    const auto sequence = PortSettings(withRow(), numbers).writesFor(native);
    QVERIFY(!sequence);
    QCOMPARE(sequence.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestPortRows)
#include "tst_portrows.moc"
