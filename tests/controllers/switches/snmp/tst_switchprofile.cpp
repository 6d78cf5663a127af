#include "controllers/switches/snmp/switchprofiles.h"

#include "controllers/domain/jsonreader.h"

#include <QJsonArray>
#include <QTest>

using namespace castbench;

namespace {

QJsonObject builtIn(const QString &name)
{
    return readJsonFile(QStringLiteral(":/castbench/switches/%1.json").arg(name)).value_or(QJsonObject());
}

/// RFC 7396.
QJsonValue merged(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject result = target.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value().isNull())
            result.remove(change.key());
        else
            result.insert(change.key(), merged(result.value(change.key()), change.value()));
    }
    return result;
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestSwitchProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labProfileIsRead();
    void documentedProfileSaysThatItWasNotTried();
    void everythingIsRead();
    void modelsBecomeProfiles();
    void fileOfModelsIsNotOneProfile();
    void documentsAreJudged_data();
    void documentsAreJudged();
    void allProblemsAreReported();
    void newerVersionIsRefused();
};

void TestSwitchProfile::labProfileIsRead()
{
    const auto profile = loadSwitchProfile(QStringLiteral("castbench-lab"));
    QVERIFY(profile);
    const SnmpOid rate{1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 512, 1, 1, 1, 2};
    const SnmpOid forwarded{1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 512, 1, 1, 1, 3};
    const SnmpOid ifHCInOctets{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6};
    QCOMPARE(profile->rate.object.oid, rate);
    QCOMPARE(profile->rate.unitBps, qint64{1000});
    QCOMPARE(profile->rate.minimum, qint64{16});
    QCOMPARE(profile->rate.maximum, qint64{10'000'000});
    QCOMPARE(profile->rate.noLimit, std::optional<qint64>(-1));
    QCOMPARE(profile->counters.forwarded, forwarded);
    QCOMPARE(profile->counters.in, ifHCInOctets);
    QVERIFY(!profile->egress);
    QVERIFY(!profile->verified.isEmpty());
}

void TestSwitchProfile::documentedProfileSaysThatItWasNotTried()
{
    const auto profile = loadSwitchProfile(QStringLiteral("dlink-dgs-1210-28-c1"));
    QVERIFY(profile);
    QVERIFY(profile->verified.isEmpty());
    QCOMPARE(profile->rate.object.oid.text(), QStringLiteral("1.3.6.1.4.1.171.10.76.20.1.13.1.2.1.3"));
    QCOMPARE(profile->rate.noLimit, std::optional<qint64>(0));
}

void TestSwitchProfile::everythingIsRead()
{
    const QJsonObject json = object(R"({
        "format": "castbench-switch-profile", "version": 1, "name": "full", "title": "Full",
        "verified": "", "source": "a test", "notes": "Mind the gap.",
        "facts": [ { "fact": "It caps.", "source": "its maker" },
                   { "fact": "It blinks.", "source": "seen", "verified": true } ],
        "sys_object_id": ["1.3.6.1.4.1.1", "1.3.6.1.4.1.2"], "sys_descr": "Full switch",
        "direction": "egress", "if_index": { "from": "dot1dBasePortIfIndex", "offset": 100 },
        "rate": { "object": "1.3.6.1.4.1.1.5", "index": "port", "suffix": "2.1", "type": "Unsigned32",
                  "codes": [ { "value": 2, "kbps": 8 }, { "value": 9, "kbps": 1000 } ] },
        "enabling": [
            { "object": "1.3.6.1.4.1.1.6", "limited": 1, "no_limit": 2, "order": "with" },
            { "object": "1.3.6.1.4.1.1.7", "index": "scalar", "limited": 1, "off": 2, "order": "after" } ],
        "copies": [ { "object": "1.3.6.1.4.1.1.8", "index": "port" } ],
        "requires": [ { "object": "1.3.6.1.4.1.1.9", "value": 2, "otherwise": "It counts in percent." } ],
        "row_status": { "object": "1.3.6.1.4.1.1.10", "suffix": "1" },
        "rate_fixed_while_lifted": true,
        "counters": { "in": "1.3.1", "out": "1.3.2", "forwarded": "1.3.3" } })");
    const auto profile = switchProfileFromJson(json, QStringLiteral("full.json"));
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));

    SwitchProfile expected;
    expected.name = QStringLiteral("full");
    expected.title = QStringLiteral("Full");
    expected.source = QStringLiteral("a test");
    expected.notes = QStringLiteral("Mind the gap.");
    expected.facts = {{QStringLiteral("It caps."), QStringLiteral("its maker"), false},
                      {QStringLiteral("It blinks."), QStringLiteral("seen"), true}};
    expected.sysObjectIds = {{1, 3, 6, 1, 4, 1, 1}, {1, 3, 6, 1, 4, 1, 2}};
    expected.sysDescrParts = {QStringLiteral("Full switch")};
    expected.egress = true;
    expected.ifIndex = {true, 100};
    expected.rate.object = {{1, 3, 6, 1, 4, 1, 1, 5}, PortIndexKind::Port, {2, 1}, SnmpNumberType::Gauge32};
    expected.rate.codes = {{2, 8}, {9, 1000}};
    EnablingObject with;
    with.object.oid = {1, 3, 6, 1, 4, 1, 1, 6};
    with.order = EnablingObject::Order::With;
    with.limited = 1;
    with.noLimit = 2;
    EnablingObject after;
    after.object = {{1, 3, 6, 1, 4, 1, 1, 7}, PortIndexKind::Scalar, {}, SnmpNumberType::Integer32};
    after.order = EnablingObject::Order::After;
    after.limited = 1;
    after.off = 2;
    expected.enabling = {with, after};
    expected.copies = {{{1, 3, 6, 1, 4, 1, 1, 8}, PortIndexKind::Port, {}, SnmpNumberType::Integer32}};
    RequiredObject requirement;
    requirement.object.oid = {1, 3, 6, 1, 4, 1, 1, 9};
    requirement.value = 2;
    requirement.otherwise = QStringLiteral("It counts in percent.");
    expected.requirements = {requirement};
    expected.rowStatus = {{1, 3, 6, 1, 4, 1, 1, 10}, PortIndexKind::IfIndex, {1}, SnmpNumberType::Integer32};
    expected.rateFixedWhileLifted = true;
    expected.counters = {{1, 3, 1}, {1, 3, 2}, {1, 3, 3}};
    QVERIFY(*profile == expected);
}

void TestSwitchProfile::modelsBecomeProfiles()
{
    const QJsonObject json = object(R"({
        "format": "castbench-switch-profile", "version": 1, "name": "family", "title": "Family",
        "verified": "", "source": "a test", "sys_object_id": "1.3.6.1.4.1.1", "sys_descr": "Family",
        "models": [ { "name": "a", "title": "A", "base": "1.3.6.1.4.1.1.100" },
                    { "name": "b", "title": "B", "base": "1.3.6.1.4.1.1.200",
                      "sys_object_id": "1.3.6.1.4.1.1.2", "sys_descr": ["Bee"] } ],
        "rate": { "object": "base.5.1", "minimum": 1, "maximum": 9 },
        "enabling": [ { "object": "base.6", "limited": 1, "no_limit": 2 } ],
        "counters": { "forwarded": "base.7" } })");
    const auto profiles = switchProfilesFromJson(json, QStringLiteral("family.json"));
    QVERIFY2(profiles, profiles ? "" : qPrintable(profiles.error().text()));
    QCOMPARE(profiles->size(), std::size_t{2});
    const SwitchProfile &a = profiles->front();
    QCOMPARE(a.name, QStringLiteral("a"));
    QCOMPARE(a.title, QStringLiteral("A"));
    QCOMPARE(a.sysObjectIds, (std::vector<SnmpOid>{{1, 3, 6, 1, 4, 1, 1}}));
    QCOMPARE(a.sysDescrParts, QStringList{QStringLiteral("Family")});
    QCOMPARE(a.rate.object.oid.text(), QStringLiteral("1.3.6.1.4.1.1.100.5.1"));
    const SwitchProfile &b = profiles->back();
    QCOMPARE(b.sysObjectIds, (std::vector<SnmpOid>{{1, 3, 6, 1, 4, 1, 1, 2}}));
    QCOMPARE(b.sysDescrParts, QStringList{QStringLiteral("Bee")});
    QCOMPARE(b.rate.object.oid.text(), QStringLiteral("1.3.6.1.4.1.1.200.5.1"));
    QCOMPARE(b.enabling.front().object.oid.text(), QStringLiteral("1.3.6.1.4.1.1.200.6"));
    QCOMPARE(b.counters.forwarded.text(), QStringLiteral("1.3.6.1.4.1.1.200.7"));
}

void TestSwitchProfile::fileOfModelsIsNotOneProfile()
{
    const auto family = readJsonFile(QStringLiteral(":/castbench/switches/dlink-dgs-1210.json"));
    QVERIFY(family);
    const auto profile = switchProfileFromJson(*family, QStringLiteral("p.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidInput);
}

// The table is read by schemas_agree.py, too.
void TestSwitchProfile::documentsAreJudged_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("field");

    const auto table = readJsonFile(
        QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/switches/switch-profile-documents.json"));
    QVERIFY(table);
    for (const QJsonValue &element : table->value(QStringLiteral("cases")).toArray()) {
        const QJsonObject entry = element.toObject();
        const QJsonValue json =
            merged(table->value(QStringLiteral("base")), entry.value(QStringLiteral("patch")));
        QTest::newRow(qPrintable(entry.value(QStringLiteral("name")).toString()))
            << json.toObject() << entry.value(QStringLiteral("valid")).toBool()
            << entry.value(QStringLiteral("field")).toString();
    }
}

void TestSwitchProfile::documentsAreJudged()
{
    QFETCH(const QJsonObject, json);
    QFETCH(const bool, valid);
    QFETCH(const QString, field);
    const auto profile = switchProfileFromJson(json, QStringLiteral("p.json"));
    QVERIFY2(profile.has_value() == valid, profile ? "accepted" : qPrintable(profile.error().text()));
    if (profile)
        return;
    QCOMPARE(profile.error().code, ErrorCode::InvalidInput);
    QVERIFY2(profile.error().text().contains(field), qPrintable(profile.error().text()));
}

void TestSwitchProfile::allProblemsAreReported()
{
    QJsonObject json = builtIn(QStringLiteral("castbench-lab"));
    json.insert(QStringLiteral("direction"), QStringLiteral("up"));
    json.insert(QStringLiteral("sys_object_id"), 12);
    const auto profile = switchProfileFromJson(json, QStringLiteral("p.json"));
    QVERIFY(!profile);
    QVERIFY(profile.error().text().contains(QStringLiteral("direction")));
    QVERIFY(profile.error().text().contains(QStringLiteral("sys_object_id")));
}

void TestSwitchProfile::newerVersionIsRefused()
{
    QJsonObject json = builtIn(QStringLiteral("castbench-lab"));
    json.insert(QStringLiteral("version"), switchProfileFormatVersion + 1);
    const auto profile = switchProfileFromJson(json, QStringLiteral("p.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::NewerVersion);
}

QTEST_GUILESS_MAIN(TestSwitchProfile)
#include "tst_switchprofile.moc"
