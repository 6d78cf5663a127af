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

/// Rates in the units and steps of switch families as they are documented.
RateObject rate(qint64 unitBps, qint64 minimum, qint64 maximum, qint64 stepBps, std::optional<qint64> noLimit)
{
    RateObject object;
    object.unitBps = unitBps;
    object.minimum = minimum;
    object.maximum = maximum;
    object.stepBps = stepBps;
    object.noLimit = noLimit;
    return object;
}

RateObject coded()
{
    RateObject object;
    object.noLimit = 0;
    object.codes = {{1, 512}, {2, 1000}, {3, 2000}, {4, 4000}};
    return object;
}

} // namespace

class TestPortSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateIsTranslated_data();
    void rateIsTranslated();
    void readValueIsUnderstood_data();
    void readValueIsUnderstood();
    void objectsAreIndexed_data();
    void objectsAreIndexed();
    void writesAreOrdered();
    void noLimitLeavesAloneWhatHasNoValueForIt();
    void nativeIsWrittenBackInTheSameOrder();
    void modeThatLiftsGoesFirst();
    void rateThatLiftsNeedsNoMode();
    void modeDecides_data();
    void modeDecides();
    void strangeAnswersAreErrors_data();
    void strangeAnswersAreErrors();
};

void TestPortSettings::rateIsTranslated_data()
{
    QTest::addColumn<RateObject>("object");
    QTest::addColumn<qint64>("kbps");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("nearest");

    const RateObject kbit = rate(1000, 64, 1'024'000, 1000, 0);
    QTest::newRow("kbit/s") << kbit << qint64{512} << qint64{512} << qint64{512};
    QTest::newRow("below") << kbit << qint64{16} << qint64{64} << qint64{64};
    QTest::newRow("above") << kbit << qint64{Cap::maximumKbps} << qint64{1'024'000} << qint64{1'024'000};
    const RateObject steps = rate(1000, 64, 1'024'000, 62'500, 1'024'000);
    QTest::newRow("62.5-kbit/s steps") << steps << qint64{512} << qint64{500} << qint64{500};
    QTest::newRow("half a kbit/s in a step") << steps << qint64{190} << qint64{188} << qint64{188};
    QTest::newRow("what that became") << steps << qint64{188} << qint64{188} << qint64{188};
    QTest::newRow("a whole step") << steps << qint64{1000} << qint64{1000} << qint64{1000};
    const RateObject units = rate(64'000, 1, 15'625, 64'000, {});
    QTest::newRow("64-kbit/s units") << units << qint64{1000} << qint64{15} << qint64{960};
    const RateObject mbit = rate(1'000'000, 1, 1000, 1'000'000, 0);
    QTest::newRow("Mbit/s") << mbit << qint64{4000} << qint64{4} << qint64{4000};
    QTest::newRow("Mbit/s, too little") << mbit << qint64{512} << qint64{1} << qint64{1000};
    const RateObject bits = rate(1, 32'000, 1'000'000'000, 1, {});
    QTest::newRow("bit/s") << bits << qint64{2000} << qint64{2'000'000} << qint64{2000};
    QTest::newRow("code") << coded() << qint64{1000} << qint64{2} << qint64{1000};
    QTest::newRow("between codes") << coded() << qint64{1999} << qint64{2} << qint64{1000};
    QTest::newRow("below the codes") << coded() << qint64{16} << qint64{1} << qint64{512};
    QTest::newRow("above the codes") << coded() << qint64{9000} << qint64{4} << qint64{4000};
}

void TestPortSettings::rateIsTranslated()
{
    QFETCH(const RateObject, object);
    QFETCH(const qint64, kbps);
    QFETCH(const qint64, value);
    QFETCH(const qint64, nearest);
    QCOMPARE(object.valueFor(Cap::kbps(kbps)), std::optional<qint64>(value));
    QCOMPARE(object.nearest(Cap::kbps(kbps)), Cap::kbps(nearest));
    QCOMPARE(object.nearest(Cap::noLimit()), Cap::noLimit());
    QCOMPARE(object.valueFor(Cap::noLimit()), object.noLimit);
}

void TestPortSettings::readValueIsUnderstood_data()
{
    QTest::addColumn<RateObject>("object");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("kbps"); // 0: No Limit, −1: an error

    const RateObject kbit = rate(1000, 64, 1'024'000, 1000, 0);
    QTest::newRow("rate") << kbit << qint64{777} << qint64{777};
    QTest::newRow("no limit") << kbit << qint64{0} << qint64{0};
    QTest::newRow("below its own range") << kbit << qint64{10} << qint64{10};
    QTest::newRow("negative") << kbit << qint64{-5} << qint64{-1};
    const RateObject blocking = rate(1000, 1, 1000, 1000, {});
    QTest::newRow("a rate of nothing") << blocking << qint64{0} << qint64{-1};
    const RateObject bits = rate(1, 32'000, 1'000'000'000, 1, {});
    QTest::newRow("fraction of a kbit/s") << bits << qint64{1'999} << qint64{1};
    QTest::newRow("less than a kbit/s") << bits << qint64{999} << qint64{-1};
    QTest::newRow("code") << coded() << qint64{3} << qint64{2000};
    QTest::newRow("code for no limit") << coded() << qint64{0} << qint64{0};
    QTest::newRow("unknown code") << coded() << qint64{5} << qint64{-1};
}

void TestPortSettings::readValueIsUnderstood()
{
    QFETCH(const RateObject, object);
    QFETCH(const qint64, value);
    QFETCH(const qint64, kbps);
    const auto cap = object.capFor(value);
    QCOMPARE(cap.has_value(), kbps >= 0);
    if (cap)
        QCOMPARE(*cap, kbps ? Cap::kbps(kbps) : Cap::noLimit());
    else
        QCOMPARE(cap.error().code, ErrorCode::Unsupported);
}

void TestPortSettings::objectsAreIndexed_data()
{
    QTest::addColumn<PortIndexKind>("index");
    QTest::addColumn<QString>("oid");

    QTest::newRow("ifIndex") << PortIndexKind::IfIndex << QStringLiteral("1.3.9.103.2");
    QTest::newRow("port") << PortIndexKind::Port << QStringLiteral("1.3.9.3.2");
    QTest::newRow("scalar") << PortIndexKind::Scalar << QStringLiteral("1.3.9.0.2");
}

void TestPortSettings::objectsAreIndexed()
{
    QFETCH(const PortIndexKind, index);
    QFETCH(const QString, oid);
    SwitchProfile profile = plain();
    profile.rate.object.index = index;
    profile.rate.object.suffix = {2};
    QCOMPARE(PortSettings(profile, numbers).objects().front().text(), oid);
}

void TestPortSettings::writesAreOrdered()
{
    SwitchProfile profile = plain();
    profile.enabling = {enabling({1, 3, 12}, Order::After, 1, 2), enabling({1, 3, 11}, Order::With, 6, 1),
                        enabling({1, 3, 10}, Order::Before, 1, 2)};
    const WriteSequence expected{{write({1, 3, 10, 103}, 1)},
                                 {write({1, 3, 9, 103}, 512), write({1, 3, 11, 103}, 6)},
                                 {write({1, 3, 12, 103}, 1)}};
    QVERIFY(PortSettings(profile, numbers).writesFor(Cap::kbps(512)) == expected);
}

void TestPortSettings::noLimitLeavesAloneWhatHasNoValueForIt()
{
    SwitchProfile profile = plain();
    profile.rate.noLimit.reset();
    profile.enabling = {enabling({1, 3, 10}, Order::Before, 1, {}), enabling({1, 3, 11}, Order::With, 6, 1)};
    const WriteSequence expected{{write({1, 3, 11, 103}, 1)}};
    QVERIFY(PortSettings(profile, numbers).writesFor(Cap::noLimit()) == expected);
}

void TestPortSettings::nativeIsWrittenBackInTheSameOrder()
{
    SwitchProfile profile = plain();
    profile.enabling = {enabling({1, 3, 10}, Order::Before, 1, 2)};
    const PortSettings settings(profile, numbers);
    const auto setting = settings.interpret({number(777), number(2)});
    QVERIFY(setting);
    QCOMPARE(setting->cap, Cap::noLimit());
    QCOMPARE(setting->native, QStringLiteral("1.3.9.103=777;1.3.10.103=2"));
    const auto sequence = settings.writesFor(setting->native);
    QVERIFY(sequence);
    const WriteSequence expected{{write({1, 3, 10, 103}, 2)}, {write({1, 3, 9, 103}, 777)}};
    QVERIFY(*sequence == expected);
}

void TestPortSettings::modeThatLiftsGoesFirst()
{
    SwitchProfile profile = plain();
    profile.rate.noLimit.reset();
    profile.enabling = {enabling({1, 3, 10}, Order::After, 6, 1)};
    const PortSettings settings(profile, numbers);
    const WriteSequence capping{{write({1, 3, 9, 103}, 512)}, {write({1, 3, 10, 103}, 6)}};
    QVERIFY(settings.writesFor(Cap::kbps(512)) == capping);
    const auto restoring = settings.writesFor(QStringLiteral("1.3.9.103=0;1.3.10.103=1"));
    QVERIFY(restoring);
    const WriteSequence expected{{write({1, 3, 10, 103}, 1)}, {write({1, 3, 9, 103}, 0)}};
    QVERIFY(*restoring == expected);
}

void TestPortSettings::rateThatLiftsNeedsNoMode()
{
    SwitchProfile profile = plain();
    profile.enabling = {enabling({1, 3, 10}, Order::Before, 1, {})};
    const PortSettings settings(profile, numbers);
    const auto setting = settings.interpret({number(0), number(2)});
    QVERIFY(setting);
    QCOMPARE(setting->cap, Cap::noLimit());
    QVERIFY(!settings.interpret({number(50), number(2)}));
}

void TestPortSettings::modeDecides_data()
{
    QTest::addColumn<qint64>("mode");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<Cap>("cap");

    QTest::newRow("limited") << qint64{1} << true << Cap::kbps(512);
    QTest::newRow("no limit") << qint64{2} << true << Cap::noLimit();
    QTest::newRow("off for all ports") << qint64{3} << true << Cap::noLimit();
    QTest::newRow("another mode") << qint64{4} << false << Cap();
}

void TestPortSettings::modeDecides()
{
    QFETCH(const qint64, mode);
    QFETCH(const bool, understood);
    QFETCH(const Cap, cap);
    SwitchProfile profile = plain();
    profile.enabling = {enabling({1, 3, 10}, Order::Before, 1, 2)};
    profile.enabling.front().off = 3;
    const auto setting = PortSettings(profile, numbers).interpret({number(512), number(mode)});
    QCOMPARE(setting.has_value(), understood);
    if (setting)
        QCOMPARE(setting->cap, cap);
}

void TestPortSettings::strangeAnswersAreErrors_data()
{
    QTest::addColumn<std::vector<SnmpValue>>("values");
    QTest::addColumn<ErrorCode>("code");

    using Values = std::vector<SnmpValue>;
    QTest::newRow("nothing") << Values{} << ErrorCode::Protocol;
    QTest::newRow("too much") << Values{number(1), number(1)} << ErrorCode::Protocol;
    QTest::newRow("absent") << Values{SnmpValue{SnmpValue::Absent{}}} << ErrorCode::Unsupported;
    QTest::newRow("text") << Values{SnmpValue{QByteArray("512")}} << ErrorCode::Protocol;
    QTest::newRow("huge") << Values{SnmpValue{~quint64{0}}} << ErrorCode::Protocol;
}

void TestPortSettings::strangeAnswersAreErrors()
{
    QFETCH(const std::vector<SnmpValue>, values);
    QFETCH(const ErrorCode, code);
    const auto setting = PortSettings(plain(), numbers).interpret(values);
    QVERIFY(!setting);
    QCOMPARE(setting.error().code, code);
}

QTEST_GUILESS_MAIN(TestPortSettings)
#include "tst_portsettings.moc"
