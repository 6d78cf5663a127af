#include "controllers/switches/snmp/snmpsession.h"
#include "tests/support/scriptedsnmpagent.h"

#include <QRandomGenerator>
#include <QTest>
#include <qcorotask.h>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::ScriptedSnmpAgent;

namespace {

const SnmpOid asked{1, 3, 6, 1, 2, 1, 1, 5, 0};
const QByteArray seven = QByteArray::fromHex("020107"); // INTEGER 7

/// Offsets of a v2c message with one variable and lengths below 128 (RFC 3416 §3, BER).
struct Layout
{
    explicit Layout(const QByteArray &message)
        : pdu(7 + message.at(6))
        , requestId(pdu + 2)
        , errorStatus(requestId + 2 + message.at(requestId + 1))
        , variables(errorStatus + 6)
        , value(variables + 4 + 2 + message.at(variables + 5))
    {
    }

    qsizetype pdu;
    qsizetype requestId;
    qsizetype errorStatus;
    qsizetype variables;
    qsizetype value;
};

/// The response to `request` with `value` (tag, length, content) for its variable.
QByteArray answerTo(const QByteArray &request, const QByteArray &value)
{
    const Layout layout(request);
    QByteArray answer = request.left(layout.value) + value;
    const auto growth = static_cast<char>(value.size() - 2); // NULL takes two octets
    answer[layout.pdu] = '\xa2';
    for (const qsizetype length : {qsizetype{1}, layout.pdu + 1, layout.variables + 1, layout.variables + 3})
        answer[length] = static_cast<char>(answer[length] + growth);
    return answer;
}

QByteArray refusalTo(const QByteArray &request, char errorStatus)
{
    QByteArray answer = answerTo(request, QByteArray::fromHex("0500"));
    answer[Layout(request).errorStatus + 2] = errorStatus;
    answer[Layout(request).errorStatus + 5] = 1;
    return answer;
}

QByteArray changed(QByteArray message, qsizetype at, int by)
{
    message[at] = static_cast<char>(message[at] + by);
    return message;
}

SnmpTarget targetOf(const ScriptedSnmpAgent &agent)
{
    SnmpTarget target;
    target.address = agent.address();
    target.community = QStringLiteral("c");
    return target;
}

Expected<std::vector<SnmpValue>> ask(SnmpSession &session)
{
    return QCoro::waitFor(session.get({asked}, {}));
}

} // namespace

Q_DECLARE_METATYPE(SnmpValue)

class TestSnmpSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRead_data();
    void valuesAreRead();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void answersAboutSomethingElseAreErrors_data();
    void answersAboutSomethingElseAreErrors();
    void whatIsNoAnswerIsIgnored_data();
    void whatIsNoAnswerIsIgnored();
    void answersOfOthersAreIgnored();
    void lostRequestIsRepeated();
    void mutatedAnswersDoNoHarm();
    void unknownHostIsUnreachable();
    void requestsAreAnsweredInOrder();
    void cancelledSessionRefuses();
};

void TestSnmpSession::valuesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SnmpValue>("value");

    const auto row = [](const char *name, const char *hex, SnmpValue value) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << value;
    };
    row("Integer32", "020107", {qint64{7}});
    row("negative Integer32", "0201ff", {qint64{-1}});
    row("Gauge32", "4205 00ffffffff", {quint64{0xffffffff}});
    row("Counter32", "410180", {quint64{0x80}});
    row("TimeTicks", "430101", {quint64{1}});
    row("Counter64", "4609 00ffffffffffffffff", {~quint64{0}});
    row("OctetString", "0403 616263", {QByteArray("abc")});
    row("empty OctetString", "0400", {QByteArray()});
    row("ObjectId", "0603 2b0601", {SnmpOid{1, 3, 6, 1}});
    row("noSuchObject", "8000", {SnmpValue::Absent{}});
    row("noSuchInstance", "8100", {SnmpValue::Absent{}});
}

void TestSnmpSession::valuesAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const SnmpValue, value);
    ScriptedSnmpAgent agent(
        [&](const QByteArray &request) { return QByteArrayList{answerTo(request, bytes)}; });
    SnmpSession session(targetOf(agent));
    const auto values = ask(session);
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QCOMPARE(values->size(), std::size_t{1});
    QVERIFY(values->front() == value);
}

void TestSnmpSession::refusalsAreTold_data()
{
    QTest::addColumn<int>("errorStatus");
    QTest::addColumn<ErrorCode>("code");

    // RFC 3416 §3
    QTest::newRow("noSuchName") << 2 << ErrorCode::Refused;
    QTest::newRow("badValue") << 3 << ErrorCode::Refused;
    QTest::newRow("readOnly") << 4 << ErrorCode::Refused;
    QTest::newRow("genErr") << 5 << ErrorCode::Refused;
    QTest::newRow("noAccess") << 6 << ErrorCode::AuthenticationFailed;
    QTest::newRow("wrongType") << 7 << ErrorCode::Refused;
    QTest::newRow("wrongValue") << 10 << ErrorCode::Refused;
    QTest::newRow("inconsistentValue") << 12 << ErrorCode::Refused;
    QTest::newRow("authorizationError") << 16 << ErrorCode::AuthenticationFailed;
    QTest::newRow("notWritable") << 17 << ErrorCode::Refused;
    QTest::newRow("unknown") << 99 << ErrorCode::Refused;
}

void TestSnmpSession::refusalsAreTold()
{
    QFETCH(const int, errorStatus);
    QFETCH(const ErrorCode, code);
    ScriptedSnmpAgent agent([&](const QByteArray &request) {
        return QByteArrayList{refusalTo(request, static_cast<char>(errorStatus))};
    });
    SnmpSession session(targetOf(agent));
    const auto values = ask(session);
    QVERIFY(!values);
    QCOMPARE(values.error().code, code);
    QVERIFY(values.error().message.contains(asked.text()));
    QVERIFY(values.error().message.contains(u';')); // "…; what to do"
    QCOMPARE(values.error().context, targetOf(agent).address.text());
}

void TestSnmpSession::answersAboutSomethingElseAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("oidChange");

    QTest::newRow("another object") << seven << 1;
    QTest::newRow("NULL") << QByteArray::fromHex("0500") << 0;
    QTest::newRow("IpAddress") << QByteArray::fromHex("40047f000001") << 0;
}

void TestSnmpSession::answersAboutSomethingElseAreErrors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, oidChange);
    ScriptedSnmpAgent agent([&](const QByteArray &request) {
        return QByteArrayList{changed(answerTo(request, bytes), Layout(request).value - 1, oidChange)};
    });
    SnmpSession session(targetOf(agent));
    const auto values = ask(session);
    QVERIFY(!values);
    QCOMPARE(values.error().code, ErrorCode::Protocol);
}

void TestSnmpSession::whatIsNoAnswerIsIgnored_data()
{
    QTest::addColumn<QString>("kind");

    for (const char *kind :
         {"another request's id", "empty", "noise", "truncated", "lying length", "the request"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// A good answer follows, so that the test need not wait for a timeout.
void TestSnmpSession::whatIsNoAnswerIsIgnored()
{
    QFETCH(const QString, kind);
    ScriptedSnmpAgent agent([&](const QByteArray &request) {
        const QByteArray good = answerTo(request, QByteArray::fromHex("020108"));
        const QByteArray other = answerTo(request, seven);
        const Layout layout(request);
        QByteArray bad;
        if (kind == QLatin1StringView("another request's id"))
            bad = changed(other, layout.requestId + 2, 1);
        else if (kind == QLatin1StringView("noise"))
            bad = QByteArray(200, '\x5a');
        else if (kind == QLatin1StringView("truncated"))
            bad = other.chopped(2);
        else if (kind == QLatin1StringView("lying length"))
            bad = changed(other, layout.value + 1, 100);
        else if (kind == QLatin1StringView("the request"))
            bad = request;
        return QByteArrayList{bad, good};
    });
    SnmpSession session(targetOf(agent));
    const auto values = ask(session);
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QCOMPARE(values->front().integer(), std::optional<qint64>(8));
}

void TestSnmpSession::answersOfOthersAreIgnored()
{
    ScriptedSnmpAgent agent(
        [](const QByteArray &request) { return QByteArrayList{answerTo(request, seven)}; });
    agent.beStrange();
    SnmpTarget target = targetOf(agent);
    target.timeout = 100ms;
    target.retries = 1;
    SnmpSession session(target);
    const auto values = ask(session);
    QVERIFY(!values);
    QCOMPARE(values.error().code, ErrorCode::Timeout);
}

void TestSnmpSession::lostRequestIsRepeated()
{
    int requests = 0;
    ScriptedSnmpAgent agent([&](const QByteArray &request) {
        return ++requests < 3 ? QByteArrayList() : QByteArrayList{answerTo(request, seven)};
    });
    SnmpTarget target = targetOf(agent);
    target.timeout = 50ms;
    target.retries = 10;
    SnmpSession session(target);
    QVERIFY(ask(session));
    QVERIFY(requests >= 3);
}

void TestSnmpSession::mutatedAnswersDoNoHarm()
{
    QRandomGenerator random(20260131);
    ScriptedSnmpAgent agent([&](const QByteArray &request) {
        QByteArray mutated = answerTo(request, QByteArray::fromHex("0403616263"));
        for (int i = 0; i < 3; ++i)
            mutated[random.bounded(mutated.size())] = static_cast<char>(random.bounded(256));
        return QByteArrayList{mutated, answerTo(request, seven)};
    });
    SnmpSession session(targetOf(agent));
    for (int i = 0; i < 1000; ++i) {
        const auto values = ask(session);
        if (values)
            QCOMPARE(values->size(), std::size_t{1});
    }
}

void TestSnmpSession::unknownHostIsUnreachable()
{
    SnmpTarget target;
    target.address = {QStringLiteral("no-such-switch.invalid"), 161};
    target.community = QStringLiteral("c");
    SnmpSession session(target);
    const auto values = ask(session);
    QVERIFY(!values);
    QCOMPARE(values.error().code, ErrorCode::Unreachable);
}

void TestSnmpSession::requestsAreAnsweredInOrder()
{
    char next = 0;
    ScriptedSnmpAgent agent([&](const QByteArray &request) {
        return QByteArrayList{answerTo(request, QByteArray::fromHex("0201") + QByteArray(1, ++next))};
    });
    SnmpSession session(targetOf(agent));
    QList<qint64> answers;
    const auto keep = [&answers](const Expected<std::vector<SnmpValue>> &values) {
        answers << (values ? values->front().integer().value_or(-1) : -1);
    };
    const auto first = session.get({asked}, {}).then(keep);
    const auto second = session.get({asked}, {}).then(keep);
    const auto third = session.get({asked}, {}).then(keep);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 3, 30'000);
    QCOMPARE(answers, (QList<qint64>{1, 2, 3}));
}

void TestSnmpSession::cancelledSessionRefuses()
{
    ScriptedSnmpAgent agent(
        [](const QByteArray &request) { return QByteArrayList{answerTo(request, seven)}; });
    SnmpSession session(targetOf(agent));
    session.cancelAll();
    const auto values = ask(session);
    QVERIFY(!values);
    QCOMPARE(values.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSnmpSession)
#include "tst_snmpsession.moc"
