#include "controllers/switches/snmp/snmpsession.h"
#include "tests/support/snmpdprocess.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QTest>
#include <QUdpSocket>
#include <qcorotask.h>

#include <functional>

using namespace castbench;
using namespace std::chrono_literals;
using castbench::test::SnmpdProcess;

namespace {

const SnmpOid sysName{1, 3, 6, 1, 2, 1, 1, 5, 0};
const SnmpOid sysDescr{1, 3, 6, 1, 2, 1, 1, 1, 0};
const SnmpOid ifHcInOctets{1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6, 1};
const SnmpOid enableTraps{1, 3, 6, 1, 2, 1, 11, 30, 0};
const QString passphrase = QStringLiteral("authentication-1");
const QString privacyPhrase = QStringLiteral("privacy-password-1");

/// Everybody reads everything; users are called by their algorithms.
const QByteArray configuration = R"(sysName bench-switch
rwcommunity may-write 127.0.0.1
rocommunity may-read 127.0.0.1
createUser nobody
createUser sha1 SHA "authentication-1"
createUser sha256 SHA-256 "authentication-1"
createUser sha512 SHA-512 "authentication-1"
createUser sha1-aes128 SHA "authentication-1" AES "privacy-password-1"
createUser sha256-aes128 SHA-256 "authentication-1" AES "privacy-password-1"
createUser sha512-aes128 SHA-512 "authentication-1" AES "privacy-password-1"
createUser sha1-aes256 SHA "authentication-1" AES-256 "privacy-password-1"
createUser sha256-aes256 SHA-256 "authentication-1" AES-256 "privacy-password-1"
createUser sha512-aes256 SHA-512 "authentication-1" AES-256 "privacy-password-1"
createUser reader SHA "authentication-1" AES "privacy-password-1"
rouser nobody noauth
rwuser sha1 authnopriv
rwuser sha256 authnopriv
rwuser sha512 authnopriv
rwuser sha1-aes128 authpriv
rwuser sha256-aes128 authpriv
rwuser sha512-aes128 authpriv
rwuser sha1-aes256 authpriv
rwuser sha256-aes256 authpriv
rwuser sha512-aes256 authpriv
rouser reader authpriv
)";

SnmpUser user(const QString &name, SnmpAuthentication authentication, SnmpPrivacy privacy)
{
    SnmpUser user;
    user.name = name;
    user.authentication = authentication;
    user.privacy = privacy;
    if (authentication != SnmpAuthentication::None)
        user.authenticationPassword = Secret::plain(passphrase);
    if (privacy != SnmpPrivacy::None)
        user.privacyPassword = Secret::plain(privacyPhrase);
    return user;
}

SnmpUser goodUser()
{
    return user(QStringLiteral("sha256-aes128"), SnmpAuthentication::Sha256, SnmpPrivacy::Aes128);
}

/// Stands between a session and the agent, and sends whatever is made of an answer ahead of it.
class Relay
{
public:
    using Make = std::function<QByteArray(const QByteArray &answer)>;

    Relay(const Endpoint &agent, Make make)
        : m_agent(agent)
        , m_make(std::move(make))
    {
        if (!m_front.bind(QHostAddress::LocalHost) || !m_back.bind(QHostAddress::LocalHost))
            qFatal("No UDP port on loopback.");
        QObject::connect(&m_front, &QUdpSocket::readyRead, &m_front, [this] {
            while (m_front.hasPendingDatagrams()) {
                const QNetworkDatagram request = m_front.receiveDatagram();
                ++m_requests;
                m_client = request.senderAddress();
                m_clientPort = static_cast<quint16>(request.senderPort());
                m_back.writeDatagram(request.data(), QHostAddress::LocalHost, m_agent.port);
            }
        });
        QObject::connect(&m_back, &QUdpSocket::readyRead, &m_back, [this] {
            while (m_back.hasPendingDatagrams()) {
                const QByteArray answer = m_back.receiveDatagram().data();
                m_front.writeDatagram(m_make(answer), m_client, m_clientPort);
                m_front.writeDatagram(answer, m_client, m_clientPort);
            }
        });
    }

    Endpoint address() const
    {
        return {QStringLiteral("127.0.0.1"), m_front.localPort()};
    }

    int requests() const
    {
        return m_requests;
    }

private:
    Endpoint m_agent;
    Make m_make;
    int m_requests = 0;
    QUdpSocket m_front;
    QUdpSocket m_back;
    QHostAddress m_client;
    quint16 m_clientPort = 0;
};

Expected<std::vector<SnmpValue>> ask(SnmpSession &session, std::vector<SnmpOid> oids = {sysName})
{
    return QCoro::waitFor(session.get(std::move(oids), {}));
}

} // namespace

Q_DECLARE_METATYPE(castbench::SnmpUser)

/// Sessions with an agent that Castbench did not write.
class TestSnmpSessionSnmpd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void userIsLetIn_data();
    void userIsLetIn();
    void wrongUserIsToldAndNotTriedAgain_data();
    void wrongUserIsToldAndNotTriedAgain();
    void badUserIsInvalid_data();
    void badUserIsInvalid();
    void readerMayNotWrite();
    void twoPasswordsForOneNameDoNotDisturb();
    void agentThatRestartsIsFoundAgain_data();
    void agentThatRestartsIsFoundAgain();
    void whatIsNoAnswerIsIgnored_data();
    void whatIsNoAnswerIsIgnored();
    void mutatedAnswersDoNoHarm();
    void cancelComesBackAtOnce();
    void versionOneTellsWhatIsMissing();
    void versionOneWrites();
    void versionsListTheSame_data();
    void versionsListTheSame();

private:
    SnmpTarget target(SnmpVersion version) const;
    SnmpTarget target(const SnmpUser &user) const;

    SnmpdProcess m_agent;
};

SnmpTarget TestSnmpSessionSnmpd::target(SnmpVersion version) const
{
    SnmpTarget target;
    target.address = m_agent.address();
    target.community = QStringLiteral("may-write");
    target.timeout = 2s;
    target.version = version;
    return target;
}

SnmpTarget TestSnmpSessionSnmpd::target(const SnmpUser &user) const
{
    SnmpTarget target = this->target(SnmpVersion::V3);
    target.user = user;
    return target;
}

void TestSnmpSessionSnmpd::initTestCase()
{
    if (!SnmpdProcess::isInstalled())
        QSKIP("snmpd is not installed (package snmpd).");
    QVERIFY(m_agent.start(configuration));
}

void TestSnmpSessionSnmpd::userIsLetIn_data()
{
    QTest::addColumn<SnmpUser>("who");

    using Authentication = SnmpAuthentication;
    const auto row = [](const char *name, Authentication authentication, SnmpPrivacy privacy) {
        QTest::newRow(name) << user(QString::fromLatin1(name), authentication, privacy);
    };
    row("nobody", Authentication::None, SnmpPrivacy::None);
    row("sha1", Authentication::Sha1, SnmpPrivacy::None);
    row("sha256", Authentication::Sha256, SnmpPrivacy::None);
    row("sha512", Authentication::Sha512, SnmpPrivacy::None);
    row("sha1-aes128", Authentication::Sha1, SnmpPrivacy::Aes128);
    row("sha256-aes128", Authentication::Sha256, SnmpPrivacy::Aes128);
    row("sha512-aes128", Authentication::Sha512, SnmpPrivacy::Aes128);
    row("sha1-aes256", Authentication::Sha1, SnmpPrivacy::Aes256);
    row("sha256-aes256", Authentication::Sha256, SnmpPrivacy::Aes256);
    row("sha512-aes256", Authentication::Sha512, SnmpPrivacy::Aes256);
}

void TestSnmpSessionSnmpd::userIsLetIn()
{
    QFETCH(const SnmpUser, who);
    SnmpSession session(target(who));
    const auto values = ask(session);
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QCOMPARE(values->front().text(), QStringLiteral("bench-switch"));
    const auto written = QCoro::waitFor(session.set({{enableTraps, SnmpNumberType::Integer32, 2}}, {}));
    QCOMPARE(written.has_value(), who.authentication != SnmpAuthentication::None);
    const auto rows = QCoro::waitFor(session.next(sysDescr, 10, {}));
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
    QCOMPARE(rows->rows.size(), std::size_t{10});
}

void TestSnmpSessionSnmpd::wrongUserIsToldAndNotTriedAgain_data()
{
    QTest::addColumn<SnmpUser>("who");
    QTest::addColumn<QString>("told");

    SnmpUser wrong = goodUser();
    wrong.name = QStringLiteral("stranger");
    QTest::newRow("name") << wrong << QStringLiteral("no SNMPv3 user of this name");
    wrong = goodUser();
    wrong.authenticationPassword = Secret::plain(QStringLiteral("not-the-password"));
    QTest::newRow("authentication password") << wrong << QStringLiteral("authentication password");
    wrong = goodUser();
    wrong.authentication = SnmpAuthentication::Sha512;
    QTest::newRow("authentication algorithm") << wrong << QStringLiteral("its algorithm");
    wrong = goodUser();
    wrong.privacyPassword = Secret::plain(QStringLiteral("not-the-password"));
    QTest::newRow("privacy password") << wrong << QStringLiteral("privacy password");
    wrong = goodUser();
    wrong.privacy = SnmpPrivacy::Aes256;
    QTest::newRow("privacy algorithm") << wrong << QStringLiteral("its algorithm");
    wrong = goodUser();
    wrong.name = QStringLiteral("sha256");
    QTest::newRow("no privacy there") << wrong << QStringLiteral("authentication and privacy");
}

void TestSnmpSessionSnmpd::wrongUserIsToldAndNotTriedAgain()
{
    QFETCH(const SnmpUser, who);
    QFETCH(const QString, told);
    Relay relay(m_agent.address(), [](const QByteArray &answer) { return answer; });
    SnmpTarget wrong = target(who);
    wrong.address = relay.address();
    wrong.timeout = 1s; // what cannot be decrypted is met with silence
    wrong.retries = 0;
    SnmpSession session(wrong);
    const auto values = ask(session);
    QVERIFY(!values);
    QCOMPARE(values.error().code, ErrorCode::AuthenticationFailed);
    QVERIFY2(values.error().message.contains(told), qPrintable(values.error().message));
    QVERIFY(values.error().message.contains(u';')); // "…; what to do"
    QVERIFY(!values.error().text().contains(QStringLiteral("not-the-password")));
    QCOMPARE(values.error().context, wrong.address.text());

    const int requests = relay.requests();
    QVERIFY(requests > 0);
    const auto again = ask(session);
    QVERIFY(!again);
    QCOMPARE(again.error(), values.error());
    QCOMPARE(relay.requests(), requests);
}

void TestSnmpSessionSnmpd::badUserIsInvalid_data()
{
    QTest::addColumn<SnmpUser>("who");
    QTest::addColumn<ErrorCode>("code");

    SnmpUser bad = goodUser();
    bad.name.clear();
    QTest::newRow("no name") << bad << ErrorCode::InvalidInput;
    bad.name = QString(33, u'x');
    QTest::newRow("long name") << bad << ErrorCode::InvalidInput;
    bad = goodUser();
    bad.authenticationPassword = Secret::plain(QStringLiteral("seven77"));
    QTest::newRow("short password") << bad << ErrorCode::InvalidInput;
    bad = goodUser();
    bad.privacyPassword = Secret::plain(QStringLiteral("seven77"));
    QTest::newRow("short privacy password") << bad << ErrorCode::InvalidInput;
    bad = goodUser();
    bad.authentication = SnmpAuthentication::None;
    QTest::newRow("privacy alone") << bad << ErrorCode::InvalidInput;
    bad = goodUser();
    bad.authenticationPassword = Secret::fromEnvironment(QStringLiteral("CASTBENCH_NO_SUCH_VARIABLE"));
    QTest::newRow("secret not there") << bad << ErrorCode::NotFound;
}

void TestSnmpSessionSnmpd::badUserIsInvalid()
{
    QFETCH(const SnmpUser, who);
    QFETCH(const ErrorCode, code);
    SnmpSession session(target(who));
    const auto values = ask(session);
    QVERIFY(!values);
    QCOMPARE(values.error().code, code);
}

void TestSnmpSessionSnmpd::readerMayNotWrite()
{
    SnmpSession session(
        target(user(QStringLiteral("reader"), SnmpAuthentication::Sha1, SnmpPrivacy::Aes128)));
    const auto written = QCoro::waitFor(session.set({{enableTraps, SnmpNumberType::Integer32, 2}}, {}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::AuthenticationFailed);
    // Reading goes on: the user was accepted.
    QVERIFY(ask(session));
}

// The library knows users by name and engine: one list for the whole process.
void TestSnmpSessionSnmpd::twoPasswordsForOneNameDoNotDisturb()
{
    SnmpUser wrong = goodUser();
    wrong.authenticationPassword = Secret::plain(QStringLiteral("not-the-password"));
    SnmpSession before(target(wrong));
    SnmpSession right(target(goodUser()));
    SnmpSession after(target(wrong));
    QVERIFY(!ask(before));
    QVERIFY(ask(right));
    QVERIFY(!ask(after));
    QVERIFY(ask(right));
}

void TestSnmpSessionSnmpd::agentThatRestartsIsFoundAgain_data()
{
    QTest::addColumn<bool>("forgets");

    QTest::newRow("boots go on") << false;
    QTest::newRow("boots go back") << true;
}

void TestSnmpSessionSnmpd::agentThatRestartsIsFoundAgain()
{
    QFETCH(const bool, forgets);
    // The same engine before and after, else nothing would go back.
    const QByteArray sameEngine = configuration + "engineID bench-engine\n";
    for (int boots = 0; boots < 3; ++boots)
        QVERIFY(m_agent.start(sameEngine));
    SnmpTarget patient = target(goodUser());
    patient.timeout = 500ms;
    SnmpSession session(patient);
    QVERIFY(ask(session));
    m_agent.stop();
    if (forgets)
        m_agent.forgetState();
    QVERIFY(m_agent.start(sameEngine));
    const auto values = ask(session);
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QVERIFY(m_agent.start(configuration));
}

void TestSnmpSessionSnmpd::whatIsNoAnswerIsIgnored_data()
{
    QTest::addColumn<QString>("kind");

    for (const char *kind :
         {"empty", "noise", "truncated", "oversized", "changed at the end", "changed in the middle"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// Answers are authenticated and encrypted: what was changed on the way is not taken for one.
void TestSnmpSessionSnmpd::whatIsNoAnswerIsIgnored()
{
    QFETCH(const QString, kind);
    bool tampers = false;
    Relay relay(m_agent.address(), [&](QByteArray answer) {
        if (!tampers)
            return answer;
        if (kind == QLatin1StringView("empty"))
            return QByteArray();
        if (kind == QLatin1StringView("noise"))
            return QByteArray(200, '\x5a');
        if (kind == QLatin1StringView("truncated"))
            return answer.chopped(3);
        if (kind == QLatin1StringView("oversized"))
            return QByteArray(60'000, '\x30');
        const qsizetype at =
            kind == QLatin1StringView("changed at the end") ? answer.size() - 1 : answer.size() / 2;
        answer[at] = static_cast<char>(answer[at] ^ 0x55);
        return answer;
    });
    SnmpTarget through = target(goodUser());
    through.address = relay.address();
    SnmpSession session(through);
    QVERIFY(ask(session));
    tampers = true;
    for (int i = 0; i < 5; ++i) {
        const auto values = ask(session);
        QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
        QCOMPARE(values->front().text(), QStringLiteral("bench-switch"));
    }
}

void TestSnmpSessionSnmpd::mutatedAnswersDoNoHarm()
{
    QRandomGenerator random(20260131);
    Relay relay(m_agent.address(), [&](QByteArray answer) {
        for (int i = 0; i < 2; ++i)
            answer[random.bounded(answer.size())] = static_cast<char>(random.bounded(256));
        return answer;
    });
    SnmpTarget through = target(goodUser());
    through.address = relay.address();
    through.timeout = 100ms;
    through.retries = 1;
    int answered = 0;
    for (int i = 0; i < 30; ++i) {
        SnmpSession session(through); // asks anew who the agent is
        for (int j = 0; j < 3; ++j) {
            const auto values = ask(session);
            answered += values.has_value();
            if (values)
                QCOMPARE(values->front().text(), QStringLiteral("bench-switch"));
        }
    }
    QVERIFY(answered > 0);
}

void TestSnmpSessionSnmpd::cancelComesBackAtOnce()
{
    SnmpTarget deaf = target(goodUser());
    deaf.timeout = 60s;
    SnmpSession session(deaf);
    m_agent.stop();
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost, deaf.address.port));
    std::stop_source stop;
    const auto code = std::make_shared<std::optional<ErrorCode>>();
    const auto task = session.get({sysName}, stop.get_token()).then([code](const auto &values) {
        *code = values ? ErrorCode::Internal : values.error().code;
    });
    QTRY_VERIFY_WITH_TIMEOUT(socket.hasPendingDatagrams(), 30'000);
    stop.request_stop();
    QTRY_COMPARE_WITH_TIMEOUT(*code, ErrorCode::Cancelled, 30'000);
    socket.close();
    QVERIFY(m_agent.start(configuration));
}

// It has no exceptions for single objects and no 64-bit counters.
void TestSnmpSessionSnmpd::versionOneTellsWhatIsMissing()
{
    SnmpSession session(target(SnmpVersion::V1));
    const SnmpOid absent{1, 3, 6, 1, 2, 1, 1, 99, 0};
    const auto values = ask(session, {absent, sysName, ifHcInOctets, sysDescr});
    QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
    QVERIFY((*values)[0].isAbsent());
    QCOMPARE((*values)[1].text(), QStringLiteral("bench-switch"));
    QVERIFY((*values)[2].isAbsent());
    QVERIFY(!(*values)[3].text().isEmpty());
}

void TestSnmpSessionSnmpd::versionOneWrites()
{
    SnmpSession writer(target(SnmpVersion::V1));
    QVERIFY(QCoro::waitFor(writer.set({{enableTraps, SnmpNumberType::Integer32, 2}}, {})));
    const auto bad = QCoro::waitFor(writer.set({{enableTraps, SnmpNumberType::Integer32, 3}}, {}));
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::Refused);
    QVERIFY2(bad.error().message.contains(QStringLiteral("badValue")), qPrintable(bad.error().message));

    SnmpTarget reading = target(SnmpVersion::V1);
    reading.community = QStringLiteral("may-read");
    SnmpSession reader(reading);
    const auto written = QCoro::waitFor(reader.set({{enableTraps, SnmpNumberType::Integer32, 2}}, {}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Refused);
    QVERIFY2(written.error().message.contains(QStringLiteral("noSuchName")),
             qPrintable(written.error().message));
}

void TestSnmpSessionSnmpd::versionsListTheSame_data()
{
    QTest::addColumn<SnmpVersion>("version");
    QTest::addColumn<std::size_t>("rows");

    QTest::newRow("1") << SnmpVersion::V1 << std::size_t{1};
    QTest::newRow("2c") << SnmpVersion::V2c << std::size_t{20};
    QTest::newRow("3") << SnmpVersion::V3 << std::size_t{20};
}

void TestSnmpSessionSnmpd::versionsListTheSame()
{
    QFETCH(const SnmpVersion, version);
    QFETCH(const std::size_t, rows);
    SnmpTarget agent = target(version);
    agent.user = goodUser();
    SnmpSession session(agent);
    const auto next = QCoro::waitFor(session.next({1, 3, 6, 1, 2, 1, 1}, 20, {}));
    QVERIFY2(next, next ? "" : qPrintable(next.error().text()));
    QCOMPARE(next->rows.size(), rows);
    QCOMPARE(next->rows.front().oid, sysDescr);
    QVERIFY(!next->end);
    const auto last = QCoro::waitFor(session.next({2, 0}, 20, {}));
    QVERIFY2(last, last ? "" : qPrintable(last.error().text()));
    QVERIFY(last->end);
    QVERIFY(last->rows.empty());
}

QTEST_GUILESS_MAIN(TestSnmpSessionSnmpd)
#include "tst_snmpsession_snmpd.moc"
