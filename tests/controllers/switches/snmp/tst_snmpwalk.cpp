#include "controllers/switches/snmp/snmpwalk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedsnmpagent.h"

#include <QTest>
#include <qcorotask.h>

#include <algorithm>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::ScriptedSnmpAgent;
using castbench::test::SnmpMessage;

namespace {

const SnmpOid root{1, 3, 6, 1, 2, 1, 17};
constexpr int genErr = 5;

/// An agent with `objects` below the root and one after it.
class ListingAgent
{
public:
    explicit ListingAgent(std::uint32_t objects, SnmpVersion version = SnmpVersion::V2c)
        : agent([this](const QByteArray &request) { return answer(request); })
    {
        for (std::uint32_t number = 1; number <= objects; ++number)
            m_objects.push_back(root.below({number}));
        m_objects.push_back({1, 3, 6, 1, 3});
        SnmpTarget target;
        target.address = agent.address();
        target.community = QStringLiteral("c");
        target.timeout = 10s;
        target.version = version;
        session = std::make_unique<SnmpSession>(target);
    }

    ScriptedSnmpAgent agent;
    std::unique_ptr<SnmpSession> session;
    std::vector<int> portions; ///< max-repetitions of each GETBULK, 1 for GETNEXT
    int mostRows = 1000;       ///< genErr for larger portions
    std::function<void()> whenAsked;
    std::function<void(SnmpMessage &)> spoil; ///< changes an answer

private:
    QByteArrayList answer(const QByteArray &bytes)
    {
        if (whenAsked)
            whenAsked();
        SnmpMessage message = SnmpMessage::parse(bytes).value();
        const SnmpOid after = message.variables.front().oid;
        const int asked = message.tag == SnmpMessage::GetBulk ? message.errorIndex : 1;
        portions.push_back(message.tag == SnmpMessage::GetBulk ? asked : 1);
        const bool refuses = asked > mostRows;
        message.tag = SnmpMessage::Response;
        message.errorStatus = refuses ? genErr : 0;
        message.errorIndex = 0;
        if (!refuses)
            list(message, after, asked);
        if (spoil)
            spoil(message);
        return {message.bytes()};
    }

    void list(SnmpMessage &message, const SnmpOid &after, int asked) const
    {
        message.variables.clear();
        auto next = std::ranges::upper_bound(m_objects, after);
        for (; next != m_objects.end() && asked > 0; ++next, --asked)
            message.variables.push_back({*next, SnmpMessage::integer(7)});
        if (asked == 0)
            return;
        if (!message.isVersion1()) {
            message.variables.push_back({after, QByteArray::fromHex("8200")}); // endOfMibView
            return;
        }
        message.errorStatus = 2; // noSuchName
        message.errorIndex = 1;
        message.variables = {{after, QByteArray::fromHex("0500")}};
    }

    std::vector<SnmpOid> m_objects;
};

} // namespace

class TestSnmpWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingBelowTheRootIsFound_data();
    void everythingBelowTheRootIsFound();
    void portionsGrow();
    void portionsShrinkWhereTheyAreRefused();
    void refusalOfOneObjectIsTold();
    void listThatIsTooLongIsUnsupported();
    void listThatTakesTooLongIsATimeout();
    void listOutOfOrderIsAProtocolError_data();
    void listOutOfOrderIsAProtocolError();
    void cancelComesBack();

private:
    Expected<std::vector<SnmpRow>> walk(ListingAgent &agent, std::size_t most = 1000)
    {
        const WalkBounds bounds{most, m_clock.steadyNow() + 60s};
        return QCoro::waitFor(walkSnmp(agent.session.get(), root, bounds, &m_clock, m_stop.get_token()));
    }

    test::FakeClock m_clock;
    std::stop_source m_stop;
};

void TestSnmpWalk::everythingBelowTheRootIsFound_data()
{
    QTest::addColumn<int>("objects");
    QTest::addColumn<SnmpVersion>("version");

    for (const int objects : {0, 1, 15, 16, 17, 300}) {
        QTest::addRow("%d, version 2c", objects) << objects << SnmpVersion::V2c;
        QTest::addRow("%d, version 1", objects) << objects << SnmpVersion::V1;
    }
}

void TestSnmpWalk::everythingBelowTheRootIsFound()
{
    QFETCH(const int, objects);
    QFETCH(const SnmpVersion, version);
    ListingAgent agent(static_cast<std::uint32_t>(objects), version);
    const auto rows = walk(agent);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
    QCOMPARE(rows->size(), static_cast<std::size_t>(objects));
    std::uint32_t number = 0;
    for (const SnmpRow &row : *rows) {
        QVERIFY(row.oid == root.below({++number}));
        QCOMPARE(row.value.integer(), std::optional<qint64>(7));
    }
    if (version == SnmpVersion::V1)
        QCOMPARE(agent.portions, std::vector<int>(rows->size() + 1, 1));
}

void TestSnmpWalk::portionsGrow()
{
    ListingAgent agent(300);
    QVERIFY(walk(agent));
    QCOMPARE(agent.portions, (std::vector<int>{16, 32, 64, 64, 64, 64}));
}

void TestSnmpWalk::portionsShrinkWhereTheyAreRefused()
{
    ListingAgent agent(40);
    agent.mostRows = 10;
    const auto rows = walk(agent);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
    QCOMPARE(rows->size(), std::size_t{40});
    QCOMPARE(agent.portions.front(), 16);
    QCOMPARE(agent.portions[1], 4);
    QVERIFY(agent.portions.size() < 20);
}

void TestSnmpWalk::refusalOfOneObjectIsTold()
{
    ListingAgent agent(40);
    agent.mostRows = 0;
    const auto rows = walk(agent);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Refused);
    QVERIFY2(rows.error().message.contains(QStringLiteral("genErr")), qPrintable(rows.error().message));
    QCOMPARE(agent.portions, (std::vector<int>{16, 4, 1}));
}

void TestSnmpWalk::listThatIsTooLongIsUnsupported()
{
    ListingAgent agent(300);
    const auto rows = walk(agent, 100);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Unsupported);
    QCOMPARE(agent.portions.size(), std::size_t{3});
}

void TestSnmpWalk::listThatTakesTooLongIsATimeout()
{
    ListingAgent agent(300);
    agent.whenAsked = [this] {
        m_clock.advance(25s);
    };
    const auto rows = walk(agent);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Timeout);
    QCOMPARE(agent.portions.size(), std::size_t{3});
}

void TestSnmpWalk::listOutOfOrderIsAProtocolError_data()
{
    QTest::addColumn<QString>("kind");

    for (const char *kind : {"the same again", "backwards", "nothing", "swapped"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSnmpWalk::listOutOfOrderIsAProtocolError()
{
    QFETCH(const QString, kind);
    ListingAgent agent(300);
    agent.spoil = [&](SnmpMessage &message) {
        if (agent.portions.size() < 2)
            return; // the first answer is good
        if (kind == QLatin1StringView("the same again"))
            message.variables.front().oid = root.below({16});
        else if (kind == QLatin1StringView("backwards"))
            message.variables.front().oid = root.below({3});
        else if (kind == QLatin1StringView("nothing"))
            message.variables.clear();
        else
            std::swap(message.variables[0], message.variables[1]);
    };
    const auto rows = walk(agent);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Protocol);
    QCOMPARE(agent.portions.size(), std::size_t{2});
}

void TestSnmpWalk::cancelComesBack()
{
    ListingAgent agent(300);
    agent.whenAsked = [this] {
        m_stop.request_stop();
    };
    const auto rows = walk(agent);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    m_stop = std::stop_source();
}

QTEST_GUILESS_MAIN(TestSnmpWalk)
#include "tst_snmpwalk.moc"
