#include "tests/support/fakeclock.h"
#include "tests/support/irclab.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace castbench;
using namespace castbench::test;
using namespace std::chrono_literals;
using castbench::simlab::IrcServer;
using castbench::simlab::IrcServerSettings;

namespace {

constexpr int patience = 30'000;

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

/// A server that says what the test tells it to.
class ScriptedServer
{
public:
    QTcpServer listener;
    std::unique_ptr<QTcpSocket> link;
    QByteArray heard;

    ScriptedServer()
    {
        if (!listener.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    bool accept()
    {
        if (!QTest::qWaitFor([&] { return listener.hasPendingConnections(); }, patience))
            return false;
        link.reset(listener.nextPendingConnection());
        link->setParent(nullptr);
        return true;
    }
    /// Reads until `text` has come.
    bool hear(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
                heard += link->readAll();
                return heard.contains(text);
            },
            patience);
    }
    void say(const QByteArray &bytes)
    {
        link->write(bytes);
        link->flush();
    }
    bool letIn()
    {
        if (!hear("USER "))
            return false;
        say(":s 001 nick :Welcome\r\n");
        if (!hear("JOIN #lab"))
            return false;
        say(":nick!u@h JOIN #lab\r\n");
        return true;
    }
};

} // namespace

class IrcConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAndTalks();
    void talksOverTls();
    void verifiesCertificates();
    void wantsTlsFromAServerWithoutIt();
    void knowsLoopbackHosts();
    void nickInUseGetsAVariant();
    void longNickIsCut();
    void gettingTagsIsOptional();
    void wrongPasswordIsNotRetried();
    void refusedLoginOfTwitchIsNotRetried();
    void nonsenseInTheLabIsNotSent();
    void answersPings();
    void silentServerIsPingedAndLeft();
    void serverThatNeverAnswersTimesOut();
    void reconnectsWithGrowingPauses();
    void comesBackAfterALostLink();
    void obeysReconnectAndErrors_data();
    void obeysReconnectAndErrors();
    void staysBelowTheLimit();
    void floodingClosesTheLink();
    void hostileServerDoesNoHarm_data();
    void hostileServerDoesNoHarm();
    void endlessLineIsLeft();
    void nothingIsInjected();
    void mayBeDestroyedInItsOwnSignals();
    void serverSurvivesHostileClients();
    void serverBoundsItsClients();
    void worksWithNgircd();
};

void IrcConnectionTest::joinsAndTalks()
{
    FakeClock clock;
    IrcServer server{{}, clock};
    const auto port = server.listen();
    QVERIFY(port);
    WatchedIrc alice{ircSettings(*port, name("alice")), clock};
    WatchedIrc bob{ircSettings(*port, name("bob")), clock};
    QVERIFY(!alice.connection.say("too early"));
    alice.connection.open();
    bob.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins + bob.joins, 2, patience);
    QVERIFY(!alice.connection.isEncrypted());
    QVERIFY(alice.connection.say("hello bob"));
    QTRY_COMPARE_WITH_TIMEOUT(bob.texts, QList<QByteArray>{"hello bob"}, patience);
    QCOMPARE(bob.messages.front().nick(), QByteArray("alice"));
    QVERIFY(bob.messages.front().tags.isEmpty());
    QVERIFY(bob.connection.say(":)"));
    QTRY_COMPARE_WITH_TIMEOUT(alice.texts, QList<QByteArray>{":)"}, patience);
    QCOMPARE(bob.texts.size(), 1); // nobody hears himself

    alice.connection.close();
    QVERIFY(!alice.connection.isJoined());
    QTRY_COMPARE_WITH_TIMEOUT(server.members("#LAB"), QList<QByteArray>{"bob"}, patience);
    QVERIFY(alice.losses.empty() && alice.failures.empty());
}

void IrcConnectionTest::talksOverTls()
{
    FakeClock clock;
    IrcServer server{encryptedIrcServer(), clock};
    const auto port = server.listen();
    QVERIFY(port);
    IrcSettings settings = ircSettings(*port, name("alice"));
    settings.tls = true;
    settings.twitchTags = true;
    WatchedIrc alice{settings, clock};
    settings.nick = name("bob");
    WatchedIrc bob{settings, clock};
    alice.connection.open();
    bob.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins + bob.joins, 2, patience);
    QVERIFY(alice.connection.isEncrypted());
    QVERIFY(alice.connection.say("hello"));
    QTRY_COMPARE_WITH_TIMEOUT(bob.texts, QList<QByteArray>{"hello"}, patience);
    QCOMPARE(bob.messages.front().serverTime(), std::optional<UtcTime>{clock.utcNow()});
}

void IrcConnectionTest::verifiesCertificates()
{
    FakeClock clock;
    IrcServer server{encryptedIrcServer(), clock};
    const auto port = server.listen();
    QVERIFY(port);
    IrcSettings settings = ircSettings(*port, name("alice"));
    settings.tls = true;
    settings.verifyLoopback = true;
    WatchedIrc alice{settings, clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.failures.size(), std::size_t{1}, patience);
    QCOMPARE(alice.failures.front().code, ErrorCode::Refused);
    QVERIFY2(alice.failures.front().text().contains(name("certificate is not trusted")),
             qPrintable(alice.failures.front().text()));
    QVERIFY(!clock.nextPending() || alice.joins == 0);
    QVERIFY(server.nicks().isEmpty());
}

void IrcConnectionTest::wantsTlsFromAServerWithoutIt()
{
    FakeClock clock;
    ScriptedServer server;
    IrcSettings settings = ircSettings(server.listener.serverPort(), name("alice"));
    settings.tls = true;
    WatchedIrc alice{settings, clock};
    alice.connection.open();
    QVERIFY(server.accept());
    server.say(":irc.example.com NOTICE * :*** Looking up your hostname...\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), std::size_t{1}, patience);
    QCOMPARE(alice.losses.front().code, ErrorCode::Protocol);
    QVERIFY2(alice.losses.front().text().contains(name("speak TLS")),
             qPrintable(alice.losses.front().text()));
}

void IrcConnectionTest::knowsLoopbackHosts()
{
    for (const char *host : {"localhost", "LocalHost", "127.0.0.1", "127.1.2.3", "::1"})
        QVERIFY2(isLoopbackHost(name(host)), host);
    for (const char *host :
         {"irc.chat.twitch.tv", "localhost.example.com", "128.0.0.1", "", "::2", "10.0.0.1"})
        QVERIFY2(!isLoopbackHost(name(host)), host);
}

void IrcConnectionTest::nickInUseGetsAVariant()
{
    FakeClock clock;
    IrcServer server{{}, clock};
    const auto port = server.listen();
    QVERIFY(port);
    std::vector<std::unique_ptr<WatchedIrc>> crowd;
    for (int i = 0; i <= IrcConnection::maximumNickVariants; ++i) {
        crowd.push_back(
            std::make_unique<WatchedIrc>(ircSettings(*port, i % 2 ? name("Same") : name("same")), clock));
        crowd.back()->connection.open();
        QTRY_COMPARE_WITH_TIMEOUT(crowd.back()->joins, 1, patience);
    }
    QCOMPARE(crowd[0]->connection.nick(), name("same"));
    QCOMPARE(crowd[1]->connection.nick(), name("Same_1"));
    QCOMPARE(server.members("#lab").size(), IrcConnection::maximumNickVariants + 1);
    WatchedIrc tooMany{ircSettings(*port, name("same")), clock};
    tooMany.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(tooMany.losses.size(), std::size_t{1}, patience);
    QCOMPARE(tooMany.losses.front().code, ErrorCode::Refused);
}

void IrcConnectionTest::longNickIsCut()
{
    FakeClock clock;
    IrcServerSettings strict;
    strict.maximumNickBytes = 9;
    IrcServer server{strict, clock};
    const auto port = server.listen();
    QVERIFY(port);
    WatchedIrc first{ircSettings(*port, name("castbench-ref")), clock};
    first.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(first.joins, 1, patience);
    QCOMPARE(first.connection.nick(), name("castbench"));
    WatchedIrc second{ircSettings(*port, name("castbench-p1")), clock};
    second.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(second.joins, 1, patience);
    QCOMPARE(second.connection.nick(), name("castben_1"));
}

void IrcConnectionTest::gettingTagsIsOptional()
{
    FakeClock clock;
    IrcServerSettings plain;
    plain.offersTags = false;
    IrcServer server{plain, clock};
    const auto port = server.listen();
    QVERIFY(port);
    IrcSettings settings = ircSettings(*port, name("alice"));
    settings.twitchTags = true;
    WatchedIrc alice{settings, clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
}

void IrcConnectionTest::wrongPasswordIsNotRetried()
{
    FakeClock clock;
    IrcServerSettings locked;
    locked.password = "open sesame";
    IrcServer server{locked, clock};
    const auto port = server.listen();
    QVERIFY(port);
    IrcSettings settings = ircSettings(*port, name("alice"));
    settings.password = name("open barley");
    WatchedIrc alice{settings, clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.failures.size(), std::size_t{1}, patience);
    QCOMPARE(alice.failures.front().code, ErrorCode::AuthenticationFailed);
    QVERIFY(!alice.failures.front().text().contains(name("barley")));
    QVERIFY(alice.losses.empty());

    settings.password = name("open sesame");
    WatchedIrc ali{settings, clock};
    ali.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(ali.joins, 1, patience);
}

void IrcConnectionTest::refusedLoginOfTwitchIsNotRetried()
{
    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("alice")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    QVERIFY(server.hear("USER "));
    server.say(":tmi.twitch.tv NOTICE * :Login authentication failed\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(alice.failures.size(), std::size_t{1}, patience);
    QCOMPARE(alice.failures.front().code, ErrorCode::AuthenticationFailed);
}

void IrcConnectionTest::nonsenseInTheLabIsNotSent()
{
    FakeClock clock;
    ScriptedServer server;
    IrcSettings settings = ircSettings(server.listener.serverPort(), name("alice\r\nQUIT"));
    WatchedIrc alice{settings, clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.failures.size(), std::size_t{1}, patience);
    QCOMPARE(alice.failures.front().code, ErrorCode::InvalidInput);
    settings = ircSettings(server.listener.serverPort(), name("alice"));
    settings.channel = name("lab");
    WatchedIrc bob{settings, clock};
    bob.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(bob.failures.size(), std::size_t{1}, patience);
    QVERIFY(!server.listener.hasPendingConnections());
}

void IrcConnectionTest::answersPings()
{
    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("nick")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    // Before the welcome, as some servers do.
    server.say("PING :12 34\r\n");
    QVERIFY(server.hear("PONG :12 34\r\n"));
    QVERIFY(server.letIn());
    server.say("PING irc.example.com\n");
    QVERIFY(server.hear("PONG irc.example.com\r\n"));
    QCOMPARE(alice.joins, 1);
}

void IrcConnectionTest::silentServerIsPingedAndLeft()
{
    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("nick")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    QVERIFY(server.letIn());
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
    clock.advance(15s);
    QVERIFY(server.hear("PING castbench"));
    server.say(":s PONG s castbench\r\n:s NOTICE nick :marker\r\nPING m\r\n");
    QVERIFY(server.hear("PONG m"));
    clock.advance(14s);
    QVERIFY(alice.losses.empty());
    clock.advance(6s);
    QCOMPARE(alice.losses.size(), std::size_t{1});
    QCOMPARE(alice.losses.front().code, ErrorCode::Timeout);
    QVERIFY(!alice.connection.isJoined());
}

void IrcConnectionTest::serverThatNeverAnswersTimesOut()
{
    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("nick")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    QVERIFY(server.hear("USER "));
    clock.advance(9s);
    QVERIFY(alice.losses.empty());
    clock.advance(1s);
    QCOMPARE(alice.losses.size(), std::size_t{1});
    QCOMPARE(alice.losses.front().code, ErrorCode::Timeout);
    QVERIFY(alice.losses.front().text().contains(name("does not let us in")));
}

void IrcConnectionTest::reconnectsWithGrowingPauses()
{
    FakeClock clock;
    IrcServer server{{}, clock};
    const auto port = server.listen();
    QVERIFY(port);
    server.setRefusing(true);
    WatchedIrc alice{ircSettings(*port, name("alice")), clock};
    alice.connection.open();
    std::size_t count = 0;
    for (const int pause : {1, 2, 4, 8, 16, 30, 30}) {
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), count, patience);
        QCOMPARE(alice.losses.back().code, ErrorCode::Unreachable);
        QCOMPARE(*clock.nextPending() - clock.steadyNow(), seconds{pause});
        clock.advance(seconds{pause});
    }
    QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), count + 1, patience);
    server.setRefusing(false);
    clock.advance(30s);
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
    // Success forgets the failures.
    server.dropLink("alice");
    QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), count + 2, patience);
    clock.advance(1s);
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 2, patience);
}

void IrcConnectionTest::comesBackAfterALostLink()
{
    FakeClock clock;
    IrcServer server{{}, clock};
    const auto port = server.listen();
    QVERIFY(port);
    WatchedIrc alice{ircSettings(*port, name("alice")), clock};
    WatchedIrc bob{ircSettings(*port, name("bob")), clock};
    alice.connection.open();
    bob.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins + bob.joins, 2, patience);
    QVERIFY(server.dropLink("ALICE"));
    QVERIFY(!server.dropLink("alice"));
    QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), std::size_t{1}, patience);
    QCOMPARE(alice.losses.front().code, ErrorCode::Unreachable);
    QVERIFY(!alice.connection.say("nobody hears this"));
    clock.advance(1s);
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 2, patience);
    QVERIFY(bob.connection.say("welcome back"));
    QTRY_COMPARE_WITH_TIMEOUT(alice.texts, QList<QByteArray>{"welcome back"}, patience);
}

void IrcConnectionTest::obeysReconnectAndErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("Twitch's RECONNECT")
        << QByteArray(":tmi.twitch.tv RECONNECT\r\n") << ErrorCode::Unreachable;
    QTest::newRow("ERROR") << QByteArray("ERROR :Closing Link: \x1b[31mSendQ exceeded\r\n")
                           << ErrorCode::Refused;
    QTest::newRow("KICK") << QByteArray(":op!o@h KICK #lab nick :begone\r\n") << ErrorCode::Refused;
}

void IrcConnectionTest::obeysReconnectAndErrors()
{
    QFETCH(QByteArray, line);
    QFETCH(ErrorCode, code);

    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("nick")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    QVERIFY(server.letIn());
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
    server.say(line);
    QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), std::size_t{1}, patience);
    QCOMPARE(alice.losses.front().code, code);
    QVERIFY(!alice.losses.front().text().contains(QChar(0x1b)));
    clock.advance(1s);
    QVERIFY(server.accept());
    QVERIFY(server.letIn());
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 2, patience);
}

void IrcConnectionTest::staysBelowTheLimit()
{
    FakeClock clock;
    IrcServerSettings twitch;
    twitch.messagesPerWindow = 20;
    IrcServer server{twitch, clock};
    const auto port = server.listen();
    QVERIFY(port);
    WatchedIrc alice{ircSettings(*port, name("alice")), clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
    // As greedy as it is allowed to be.
    for (int i = 1; i <= 100; ++i) {
        QVERIFY(alice.connection.say(QByteArray::number(i)));
        const auto refused = alice.connection.say("more");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QTRY_COMPARE_WITH_TIMEOUT(server.messagesRelayed(), i, patience);
        clock.advance(alice.connection.pause());
    }
    QCOMPARE(server.members("#lab").size(), 1);
}

void IrcConnectionTest::floodingClosesTheLink()
{
    FakeClock clock;
    IrcServerSettings strict;
    strict.messagesPerWindow = 2;
    IrcServer server{strict, clock};
    const auto port = server.listen();
    QVERIFY(port);
    IrcSettings settings = ircSettings(*port, name("alice"));
    settings.messagesPerWindow = 1000; // the lab file says too much
    WatchedIrc alice{settings, clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(alice.connection.say("flood"));
        clock.advance(alice.connection.pause());
    }
    QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), std::size_t{1}, patience);
    QVERIFY(alice.losses.front().text().contains(name("Excess Flood")));
    QCOMPARE(server.messagesRelayed(), 2);
}

void IrcConnectionTest::hostileServerDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("NULs") << QByteArray(5000, '\0') + "\r\n";
    QTest::newRow("binary") << QByteArray("\xff\xfe\x00\x01\r\n\x80\x81\n\n\n\r\r\n", 14);
    QTest::newRow("no UTF-8") << QByteArray(":x!\xff@\xfe PRIVMSG #lab :\xc3\x28\xa0\xa1\r\n");
    QTest::newRow("many parameters") << QByteArray(":x PRIVMSG") + QByteArray(" a").repeated(240) + "\r\n";
    QTest::newRow("too few parameters")
        << QByteArray("PRIVMSG\r\nPING\r\nCAP\r\nKICK\r\nJOIN\r\nNOTICE\r\n:s 433\r\n:s 001\r\n"
                      ":x PRIVMSG #lab\r\n");
    QTest::newRow("numerics at the wrong time")
        << QByteArray(":s 433 * nick :no\r\n:s 464 * :no\r\n:s 474 nick #lab :no\r\n"
                      ":s 999 x\r\n:s 000\r\n");
    QTest::newRow("another's kick") << QByteArray(":op!o@h KICK #lab someone :out\r\n");
    QTest::newRow("another channel") << QByteArray(
        ":x!y@z PRIVMSG #other :hi\r\n:x!y@z PRIVMSG nick :psst\r\n");
    QTest::newRow("long line") << QByteArray(":x!y@z PRIVMSG #lab :") + QByteArray(6000, 'x') + "\r\n";
    QTest::newRow("flood of lines") << QByteArray(":x NOTICE nick :spam\r\n").repeated(20'000);
}

void IrcConnectionTest::hostileServerDoesNoHarm()
{
    QFETCH(QByteArray, bytes);

    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("nick")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    server.say(bytes); // at the worst moment first
    QVERIFY(server.hear("USER "));
    if (alice.losses.empty() && alice.failures.empty() && !bytes.contains(":s ")) {
        QVERIFY(server.letIn());
        QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
        server.say(bytes + ":x!y@z PRIVMSG #lab :the end\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(!alice.texts.isEmpty() && alice.texts.constLast() == "the end", patience);
        QVERIFY(alice.connection.isJoined());
    }
}

void IrcConnectionTest::endlessLineIsLeft()
{
    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("nick")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    server.say(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(alice.losses.size(), std::size_t{1}, patience);
    QCOMPARE(alice.losses.front().code, ErrorCode::Protocol);
}

void IrcConnectionTest::nothingIsInjected()
{
    FakeClock clock;
    ScriptedServer server;
    WatchedIrc alice{ircSettings(server.listener.serverPort(), name("nick")), clock};
    alice.connection.open();
    QVERIFY(server.accept());
    QVERIFY(server.letIn());
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
    for (const QByteArray &text :
         {QByteArray("a\r\nQUIT"), QByteArray("a\nQUIT"), QByteArray("a\0b", 3), QByteArray(600, 'x')}) {
        const auto said = alice.connection.say(text);
        QVERIFY(!said);
        QCOMPARE(said.error().code, ErrorCode::InvalidInput);
    }
    QVERIFY2(alice.connection.say("fine"), "what was refused does not count");
    QVERIFY(server.hear("PRIVMSG #lab fine\r\n"));
    QVERIFY(!server.heard.contains("QUIT"));
}

void IrcConnectionTest::mayBeDestroyedInItsOwnSignals()
{
    FakeClock clock;
    IrcServer server{{}, clock};
    const auto port = server.listen();
    QVERIFY(port);
    auto alice = std::make_unique<IrcConnection>(ircSettings(*port, name("alice")), clock);
    connect(alice.get(), &IrcConnection::joined, this, [&] { alice.release()->deleteLater(); });
    alice->open();
    QTRY_VERIFY_WITH_TIMEOUT(!alice, patience);
    QTRY_VERIFY_WITH_TIMEOUT(server.nicks().isEmpty(), patience);
    // And closed within one.
    WatchedIrc bob{ircSettings(*port, name("bob")), clock};
    connect(&bob.connection, &IrcConnection::joined, &bob.connection, [&] { bob.connection.close(); });
    bob.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(bob.joins, 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(server.nicks().isEmpty(), patience);
    QVERIFY(bob.losses.empty());
}

void IrcConnectionTest::serverSurvivesHostileClients()
{
    FakeClock clock;
    IrcServer server{{}, clock};
    const auto port = server.listen();
    QVERIFY(port);
    QTcpSocket rude;
    rude.connectToHost(QHostAddress::LocalHost, *port);
    QVERIFY(rude.waitForConnected(patience));
    rude.write(
        QByteArray(
            "PRIVMSG #lab :not yet\r\nJOIN #lab\r\nNICK 1bad\r\nNICK\r\nUSER\r\nUSER a b c d\r\nUSER a b "
            "c d\r\nNICK rude\r\n"
            "NICK RUDE\r\nCAP\r\nCAP REQ\r\nCAP END\r\nJOIN\r\nJOIN lab\r\nPART #nowhere\r\nPRIVMSG "
            "#nowhere :x\r\nPRIVMSG\r\n"
            "NAMES\r\nWHOIS x\r\n") +
        QByteArray(3, '\0') + "\r\n\xff\xfe\r\nJOIN #lab\r\nJOIN #lab\r\nPING x\r\n");
    QByteArray heard;
    const auto hears = [&](const QByteArray &text) {
        heard += rude.readAll();
        return heard.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hears("366"), patience);
    for (const char *numeric :
         {" 451 ", " 432 ", " 431 ", " 461 ", " 001 ", " 403 ", " 442 ", " 404 ", " 412 ", " 421 "})
        QVERIFY2(heard.contains(numeric), numeric);
    for (int i = 0; i < 20; ++i)
        rude.write("JOIN #c" + QByteArray::number(i) + "\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(hears(" 405 "), patience);
    // A message that is too long once its sender is put before it.
    WatchedIrc alice{ircSettings(*port, name("alice")), clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
    rude.write("PRIVMSG #lab :" + QByteArray(490, 'y') + "\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(alice.texts.size(), 1, patience);
    QCOMPARE(alice.texts.front(), QByteArray(300, 'y'));
    rude.write(QByteArray(100'000, 'z'));
    QTRY_COMPARE_WITH_TIMEOUT(rude.state(), QAbstractSocket::UnconnectedState, patience);
    QTRY_COMPARE_WITH_TIMEOUT(server.nicks(), QList<QByteArray>{"alice"}, patience);
}

void IrcConnectionTest::serverBoundsItsClients()
{
    FakeClock clock;
    IrcServerSettings small;
    small.maximumClients = 2;
    IrcServer server{small, clock};
    const auto port = server.listen();
    QVERIFY(port);
    std::vector<std::unique_ptr<QTcpSocket>> idlers;
    for (int i = 0; i < 3; ++i) {
        idlers.push_back(std::make_unique<QTcpSocket>());
        idlers.back()->connectToHost(QHostAddress::LocalHost, *port);
        QVERIFY(idlers.back()->waitForConnected(patience));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(idlers[2]->state(), QAbstractSocket::UnconnectedState, patience);
    QCOMPARE(idlers[0]->state(), QAbstractSocket::ConnectedState);
    // Whoever does not say who he is goes.
    clock.advance(30s);
    QTRY_COMPARE_WITH_TIMEOUT(idlers[0]->state(), QAbstractSocket::UnconnectedState, patience);
    QTRY_COMPARE_WITH_TIMEOUT(idlers[1]->state(), QAbstractSocket::UnconnectedState, patience);
    WatchedIrc alice{ircSettings(*port, name("alice")), clock};
    alice.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(alice.joins, 1, patience);
}

void IrcConnectionTest::worksWithNgircd()
{
    QString program = QStandardPaths::findExecutable(name("ngircd"));
    if (program.isEmpty())
        program =
            QStandardPaths::findExecutable(name("ngircd"), {name("/usr/sbin"), name("/usr/local/sbin")});
    if (program.isEmpty())
        QSKIP("ngircd is not installed");
    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    const quint16 port = finder.serverPort();
    finder.close();
    QTemporaryDir folder;
    QFile config(folder.filePath(name("ngircd.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        "[Global]\nName = irc.castbench.test\nInfo = test\nListen = 127.0.0.1\nPassword = sesame\nPorts = " +
        QByteArray::number(port) + "\nMotdPhrase = hello\n[Options]\nDNS = no\nIdent = no\nPAM = no\n");
    config.close();
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(program, {name("-n"), name("-f"), config.fileName()});
    QVERIFY(server.waitForStarted(patience));
    QByteArray log;
    QTRY_VERIFY_WITH_TIMEOUT((log += server.readAll()).contains("ready"), patience);

    FakeClock clock;
    IrcSettings settings = ircSettings(port, name("castbench-ref"));
    settings.password = name("sesame");
    settings.twitchTags = true;
    WatchedIrc reference{settings, clock};
    settings.nick = name("castbench-p1");
    WatchedIrc device{settings, clock};
    reference.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(reference.joins, 1, patience);
    QCOMPARE(reference.connection.nick(), name("castbench")); // nine characters are the default limit
    device.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(device.joins, 1, patience);
    QVERIFY(device.connection.nick() != reference.connection.nick());
    QVERIFY(device.connection.say("from the device"));
    QTRY_COMPARE_WITH_TIMEOUT(reference.texts, QList<QByteArray>{"from the device"}, patience);
    QVERIFY(reference.connection.say("from the reference"));
    QTRY_COMPARE_WITH_TIMEOUT(device.texts, QList<QByteArray>{"from the reference"}, patience);

    settings.password = name("barley");
    WatchedIrc thief{settings, clock};
    thief.connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(thief.failures.size(), std::size_t{1}, patience);
    QCOMPARE(thief.failures.front().code, ErrorCode::AuthenticationFailed);

    server.terminate();
    QVERIFY(server.waitForFinished(patience));
    QTRY_VERIFY_WITH_TIMEOUT(!device.losses.empty() && !reference.losses.empty(), patience);
}

QTEST_GUILESS_MAIN(IrcConnectionTest)
#include "tst_ircconnection.moc"
