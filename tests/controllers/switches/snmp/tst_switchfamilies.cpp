#include "controllers/domain/jsonreader.h"
#include "controllers/switches/snmp/portsettings.h"
#include "controllers/switches/snmp/switchprofiles.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace castbench;

namespace {

constexpr int labPort = 3;
constexpr std::uint32_t askedIfIndex = 103;

struct Line
{
    QString profile;
    PortRow row = PortRow::Present;
    Cap cap;
    QString writes;
};

std::optional<Line> readLine(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QStringList words = text.left(equals).simplified().split(u' ');
    if (equals < 0 || words.size() < 2)
        return std::nullopt;
    Line line;
    line.profile = words.front();
    line.row = words.size() > 2 ? PortRow::Absent : PortRow::Present;
    line.cap = words.back() == QStringLiteral("none") ? Cap::noLimit() : Cap::kbps(words.back().toInt());
    line.writes = text.mid(equals + 1).trimmed();
    return line;
}

std::vector<Line> readTable()
{
    QFile file(QStringLiteral(CASTBENCH_SOURCE_DIR "/tests/data/switches/family-writes.txt"));
    std::vector<Line> lines;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return lines;
    while (!file.atEnd()) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.startsWith(u'#'))
            continue;
        if (const auto line = readLine(text))
            lines.push_back(*line);
    }
    return lines;
}

QString textOf(const WriteSequence &sequence)
{
    QStringList sets;
    for (const std::vector<SnmpWrite> &set : sequence) {
        QStringList writes;
        for (const SnmpWrite &write : set) {
            const QString type =
                write.type == SnmpNumberType::Integer32 ? QStringLiteral("i") : QStringLiteral("u");
            writes << QStringList{write.oid.text(), type, QString::number(write.value)}.join(u' ');
        }
        sets << writes.join(QStringLiteral(", "));
    }
    return sets.join(QStringLiteral(" | "));
}

QString helpPage()
{
    QFile help(QStringLiteral(CASTBENCH_SOURCE_DIR "/resources/help/switches.md"));
    return help.open(QIODevice::ReadOnly) ? QString::fromUtf8(help.readAll()) : QString();
}

PortNumbers numbersFor(const SwitchProfile &profile)
{
    const auto offset = static_cast<std::uint32_t>(profile.ifIndex.offset);
    return {labPort, profile.ifIndex.fromBridgePort ? askedIfIndex : labPort + offset};
}

} // namespace

/// Every built-in profile against what its documents say, read by a person.
class TestSwitchFamilies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProfileIsInTheTable();
    void capWritesThis_data();
    void capWritesThis();
    void whatWasWrittenIsReadAsTheNearestCap_data();
    void whatWasWrittenIsReadAsTheNearestCap();
    void triedProfileOrDoubts();
    void helpNamesEveryProfile();
    void exampleOfTheHelpIsAProfile();

private:
    const SwitchProfiles m_profiles{QString()};
    const std::vector<Line> m_table = readTable();
};

void TestSwitchFamilies::everyProfileIsInTheTable()
{
    QVERIFY(m_profiles.problems().empty());
    QSet<QString> named;
    for (const Line &line : m_table)
        named << line.profile;
    for (const SwitchProfiles::Entry &entry : m_profiles.entries()) {
        if (entry.profile.name != QStringLiteral("castbench-lab"))
            QVERIFY2(named.remove(entry.profile.name), qPrintable(entry.profile.name));
    }
    QVERIFY2(named.isEmpty(), qPrintable(QStringList(named.values()).join(u' ')));
}

void TestSwitchFamilies::capWritesThis_data()
{
    QTest::addColumn<qsizetype>("index");
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        const Line &line = m_table[i];
        const char *row = line.row == PortRow::Absent ? " (no row)" : "";
        QTest::addRow("%s%s %s", qPrintable(line.profile), row, qPrintable(line.cap.text()))
            << static_cast<qsizetype>(i);
    }
}

void TestSwitchFamilies::capWritesThis()
{
    QFETCH(const qsizetype, index);
    const Line &line = m_table[static_cast<std::size_t>(index)];
    const SwitchProfile *profile = m_profiles.named(line.profile);
    QVERIFY(profile);
    const PortSettings settings(*profile, numbersFor(*profile));
    QCOMPARE(textOf(settings.writesFor(line.cap, line.row)), line.writes);
}

void TestSwitchFamilies::whatWasWrittenIsReadAsTheNearestCap_data()
{
    capWritesThis_data();
}

/// The values that the objects hold after the SETs, in an agent that takes them as they are.
void TestSwitchFamilies::whatWasWrittenIsReadAsTheNearestCap()
{
    QFETCH(const qsizetype, index);
    const Line &line = m_table[static_cast<std::size_t>(index)];
    const SwitchProfile *profile = m_profiles.named(line.profile);
    QVERIFY(profile);
    const PortSettings settings(*profile, numbersFor(*profile));
    std::map<SnmpOid, qint64> held;
    const auto take = [&held](const WriteSequence &sequence) {
        for (const std::vector<SnmpWrite> &set : sequence) {
            for (const SnmpWrite &write : set)
                held[write.oid] = write.value;
        }
    };
    take(settings.writesFor(Cap::kbps(8000), PortRow::Absent));
    take(settings.writesFor(line.cap, PortRow::Present));

    std::vector<SnmpValue> values;
    for (const SnmpOid &oid : settings.objects()) {
        SnmpValue value;
        const bool isRow = settings.rowObject() == oid;
        if (isRow && held[oid] != 6)
            value.value = qint64{1};
        else if (!isRow && held.contains(oid))
            value.value = held[oid];
        else if (!isRow) // only read
            value.value = profile->requirements.front().value;
        values.push_back(value);
    }
    const auto setting = settings.interpret(values);
    QVERIFY2(setting, setting ? "" : qPrintable(setting.error().text()));
    QCOMPARE(setting->cap, profile->rate.nearest(line.cap));
}

/// Nobody had these switches at hand: no profile may claim more than that.
void TestSwitchFamilies::triedProfileOrDoubts()
{
    for (const SwitchProfiles::Entry &entry : m_profiles.entries()) {
        const SwitchProfile &profile = entry.profile;
        const bool isLab = profile.name == QStringLiteral("castbench-lab");
        QVERIFY2(profile.verified.isEmpty() != isLab, qPrintable(profile.name));
        QVERIFY2(!profile.source.isEmpty(), qPrintable(profile.name));
        for (const ProfileFact &fact : profile.facts)
            QVERIFY2(!fact.source.isEmpty(), qPrintable(fact.text));
    }
}

void TestSwitchFamilies::helpNamesEveryProfile()
{
    const QString text = helpPage();
    for (const SwitchProfiles::Entry &entry : m_profiles.entries()) {
        const QString name = u'`' + entry.profile.name + u'`';
        QVERIFY2(text.contains(name), qPrintable(name));
    }
}

void TestSwitchFamilies::exampleOfTheHelpIsAProfile()
{
    const QString text = helpPage();
    const QString json = text.section(QStringLiteral("```json"), 1).section(QStringLiteral("```"), 0, 0);
    const auto object = readJsonObject(json.toUtf8(), QStringLiteral("switches.md"));
    QVERIFY2(object, object ? "" : qPrintable(object.error().text()));
    const auto profile = switchProfileFromJson(*object, QStringLiteral("switches.md"));
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
}

QTEST_GUILESS_MAIN(TestSwitchFamilies)
#include "tst_switchfamilies.moc"
