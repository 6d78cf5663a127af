#include "probes/chat/ircmessage.h"

#include <QtTest>

#include <random>

using namespace castbench;

namespace {

using Tags = QMap<QByteArray, QByteArray>;
using Parameters = QList<QByteArray>;

} // namespace

class IrcMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refusesToParse_data();
    void refusesToParse();
    void serializes_data();
    void serializes();
    void refusesToSerialize_data();
    void refusesToSerialize();
    void limitsAreExact();
    void randomBytesNeverHurt();
    void knowsTheNick();
    void readsTheServersTime_data();
    void readsTheServersTime();
    void foldsNames();
    void knowsChannelsAndNicks();
};

void IrcMessageTest::parses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Tags>("tags");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Parameters>("parameters");

    // RFC 2812, §3.3.1, §3.1.2, §3.2.2, §3.2.8, §3.7.2, §5.1
    QTest::newRow("RFC 2812: PRIVMSG")
        << QByteArray(":Angel!wings@irc.org PRIVMSG Wiz :Are you receiving this message ?") << Tags{}
        << QByteArray("Angel!wings@irc.org") << QByteArray("PRIVMSG")
        << Parameters{"Wiz", "Are you receiving this message ?"};
    QTest::newRow("RFC 2812: NICK") << QByteArray(":WiZ!jto@tolsun.oulu.fi NICK Kilroy") << Tags{}
                                    << QByteArray("WiZ!jto@tolsun.oulu.fi") << QByteArray("NICK")
                                    << Parameters{"Kilroy"};
    QTest::newRow("RFC 2812: PART") << QByteArray(":WiZ!jto@tolsun.oulu.fi PART #playzone :I lost") << Tags{}
                                    << QByteArray("WiZ!jto@tolsun.oulu.fi") << QByteArray("PART")
                                    << Parameters{"#playzone", "I lost"};
    QTest::newRow("RFC 2812: USER") << QByteArray("USER guest 0 * :Ronnie Reagan") << Tags{} << QByteArray()
                                    << QByteArray("USER") << Parameters{"guest", "0", "*", "Ronnie Reagan"};
    QTest::newRow("RFC 2812: PING") << QByteArray("PING :irc.funet.fi") << Tags{} << QByteArray()
                                    << QByteArray("PING") << Parameters{"irc.funet.fi"};
    // IRCv3 message tags, "Examples"
    QTest::newRow("IRCv3: no tags") << QByteArray(":nick!ident@host.com PRIVMSG me :Hello") << Tags{}
                                    << QByteArray("nick!ident@host.com") << QByteArray("PRIVMSG")
                                    << Parameters{"me", "Hello"};
    QTest::newRow("IRCv3: three tags")
        << QByteArray("@aaa=bbb;ccc;example.com/ddd=eee :nick!ident@host.com PRIVMSG me :Hello")
        << Tags{{"aaa", "bbb"}, {"ccc", ""}, {"example.com/ddd", "eee"}} << QByteArray("nick!ident@host.com")
        << QByteArray("PRIVMSG") << Parameters{"me", "Hello"};
    // IRCv3 message tags, "Escaping values"
    QTest::newRow("IRCv3: every escape")
        << QByteArray("@t=a\\:b\\sc\\\\d\\re\\nf PING") << Tags{{"t", "a;b c\\d\re\nf"}} << QByteArray()
        << QByteArray("PING") << Parameters{};
    QTest::newRow("IRCv3: lone backslash at the end") << QByteArray("@t=test\\ PING") << Tags{{"t", "test"}}
                                                      << QByteArray() << QByteArray("PING") << Parameters{};
    QTest::newRow("IRCv3: needless escape") << QByteArray("@t=\\b\\1 PING") << Tags{{"t", "b1"}}
                                            << QByteArray() << QByteArray("PING") << Parameters{};
    QTest::newRow("escaped backslash before n") << QByteArray("@t=x\\\\n PING") << Tags{{"t", "x\\n"}}
                                                << QByteArray() << QByteArray("PING") << Parameters{};
    QTest::newRow("IRCv3: last of two counts")
        << QByteArray("@t=1;u=2;t=3;v/u=4 PING") << Tags{{"t", "3"}, {"u", "2"}, {"v/u", "4"}} << QByteArray()
        << QByteArray("PING") << Parameters{};
    QTest::newRow("empty values and names") << QByteArray("@;a=;=x;;b :s PING") << Tags{{"a", ""}, {"b", ""}}
                                            << QByteArray("s") << QByteArray("PING") << Parameters{};
    QTest::newRow("equals sign in a value") << QByteArray("@a=b=c PING") << Tags{{"a", "b=c"}} << QByteArray()
                                            << QByteArray("PING") << Parameters{};
    QTest::newRow("Twitch")
        << QByteArray(
               "@badges=;color=#FF69B4;display-name=Foo;emotes=;id=b34ccfc7-4977-403a-8a94-33c6bac34fb8;"
               "tmi-sent-ts=1507246572675;user-type= :foo!foo@foo.tmi.twitch.tv PRIVMSG #bar :bleedPurple")
        << Tags{{"badges", ""},
                {"color", "#FF69B4"},
                {"display-name", "Foo"},
                {"emotes", ""},
                {"id", "b34ccfc7-4977-403a-8a94-33c6bac34fb8"},
                {"tmi-sent-ts", "1507246572675"},
                {"user-type", ""}}
        << QByteArray("foo!foo@foo.tmi.twitch.tv") << QByteArray("PRIVMSG")
        << Parameters{"#bar", "bleedPurple"};

    QTest::newRow("command alone") << QByteArray("QUIT") << Tags{} << QByteArray() << QByteArray("QUIT")
                                   << Parameters{};
    QTest::newRow("small letters") << QByteArray("pRivMsg #a b") << Tags{} << QByteArray()
                                   << QByteArray("PRIVMSG") << Parameters{"#a", "b"};
    QTest::newRow("empty last parameter")
        << QByteArray("TOPIC #a :") << Tags{} << QByteArray() << QByteArray("TOPIC") << Parameters{"#a", ""};
    QTest::newRow("colons in the last one") << QByteArray("X a ::b :c ") << Tags{} << QByteArray()
                                            << QByteArray("X") << Parameters{"a", ":b :c "};
    QTest::newRow("colon within a parameter")
        << QByteArray("X a:b c:") << Tags{} << QByteArray() << QByteArray("X") << Parameters{"a:b", "c:"};
    QTest::newRow("several blanks") << QByteArray("@a=b   :s   MODE   #c   +n  ") << Tags{{"a", "b"}}
                                    << QByteArray("s") << QByteArray("MODE") << Parameters{"#c", "+n"};
    QTest::newRow("tab is no blank") << QByteArray(":s\tt X a\tb") << Tags{} << QByteArray("s\tt")
                                     << QByteArray("X") << Parameters{"a\tb"};
    QTest::newRow("formatting codes") << QByteArray(":n!u@\x02h\x0f X \x03"
                                                    "4a")
                                      << Tags{} << QByteArray("n!u@\x02h\x0f") << QByteArray("X")
                                      << Parameters{"\x03"
                                                    "4a"};
    QTest::newRow("no UTF-8") << QByteArray("X \xff\xfe :\xc3(") << Tags{} << QByteArray() << QByteArray("X")
                              << Parameters{"\xff\xfe", "\xc3("};
    QTest::newRow("fifteenth holds the rest")
        << QByteArray("X 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 :17") << Tags{} << QByteArray()
        << QByteArray("X")
        << Parameters{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15 16 :17"};
}

void IrcMessageTest::parses()
{
    QFETCH(QByteArray, line);
    QFETCH(Tags, tags);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, command);
    QFETCH(Parameters, parameters);

    const auto message = IrcMessage::parse(line);
    QVERIFY2(message, message ? "" : qPrintable(message.error().text()));
    QCOMPARE(message->tags, tags);
    QCOMPARE(message->source, source);
    QCOMPARE(message->command, command);
    QCOMPARE(message->parameters, parameters);
}

void IrcMessageTest::refusesToParse_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("   ");
    QTest::newRow("source alone") << QByteArray(":server");
    QTest::newRow("source and blanks") << QByteArray(":server   ");
    QTest::newRow("tags alone") << QByteArray("@a=b");
    QTest::newRow("at sign") << QByteArray("@");
    QTest::newRow("two digits") << QByteArray(":s 12 a");
    QTest::newRow("four digits") << QByteArray(":s 1234 a");
    QTest::newRow("mixed command") << QByteArray("PRIV1 a");
    QTest::newRow("not ASCII") << QByteArray("P\xc3\xa4NG a");
    QTest::newRow("NUL") << QByteArray("PING a\0b", 8);
    QTest::newRow("line feed") << QByteArray("PING a\nQUIT");
    QTest::newRow("carriage return") << QByteArray("PING a\r");
    QTest::newRow("HTTP answer") << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
    QTest::newRow("huge") << QByteArray(1'000'000, 'a');
    QTest::newRow("huge tags") << QByteArray('@' + QByteArray(1'000'000, 'a') + " PING");
}

void IrcMessageTest::refusesToParse()
{
    QFETCH(QByteArray, line);
    const auto message = IrcMessage::parse(line);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::Protocol);
    QVERIFY(message.error().text().size() < 200);
}

void IrcMessageTest::serializes_data()
{
    QTest::addColumn<IrcMessage>("message");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("command") << IrcMessage{{}, {}, "QUIT", {}} << QByteArray("QUIT\r\n");
    QTest::newRow("simple") << IrcMessage{{}, {}, "JOIN", {"#a"}} << QByteArray("JOIN #a\r\n");
    QTest::newRow("source") << IrcMessage{{}, "n!u@h", "PRIVMSG", {"#a", "b"}}
                            << QByteArray(":n!u@h PRIVMSG #a b\r\n");
    QTest::newRow("blank") << IrcMessage{{}, {}, "PRIVMSG", {"#a", " b c "}}
                           << QByteArray("PRIVMSG #a : b c \r\n");
    QTest::newRow("colon") << IrcMessage{{}, {}, "PRIVMSG", {"#a", ":-)"}}
                           << QByteArray("PRIVMSG #a ::-)\r\n");
    QTest::newRow("empty") << IrcMessage{{}, {}, "TOPIC", {"#a", ""}} << QByteArray("TOPIC #a :\r\n");
    QTest::newRow("numeric") << IrcMessage{{}, "s", "001", {"n", "Welcome home"}}
                             << QByteArray(":s 001 n :Welcome home\r\n");
    QTest::newRow("tags") << IrcMessage{{{"a", "b;c d\\e\r\n"}, {"k", ""}, {"v.w/x", "1"}}, {}, "PING", {"x"}}
                          << QByteArray("@a=b\\:c\\sd\\\\e\\r\\n;k;v.w/x=1 PING x\r\n");
    QTest::newRow("bytes") << IrcMessage{{}, {}, "PRIVMSG", {"#a", "\xff\xc3"}}
                           << QByteArray("PRIVMSG #a \xff\xc3\r\n");
}

void IrcMessageTest::serializes()
{
    QFETCH(IrcMessage, message);
    QFETCH(QByteArray, line);
    const auto serialized = message.serialize();
    QVERIFY(serialized);
    QCOMPARE(*serialized, line);
    const auto again = IrcMessage::parse(QByteArrayView(line).chopped(2));
    QVERIFY(again);
    QCOMPARE(*again, message);
}

void IrcMessageTest::refusesToSerialize_data()
{
    QTest::addColumn<IrcMessage>("message");

    QTest::newRow("injected line") << IrcMessage{{}, {}, "PRIVMSG", {"#a", "hi\r\nQUIT :bye"}};
    QTest::newRow("carriage return") << IrcMessage{{}, {}, "PRIVMSG", {"#a", "hi\rQUIT"}};
    QTest::newRow("line feed in a target") << IrcMessage{{}, {}, "PRIVMSG", {"#a\nQUIT", "hi"}};
    QTest::newRow("NUL") << IrcMessage{{}, {}, "PRIVMSG", {"#a", QByteArray("h\0i", 3)}};
    QTest::newRow("blank in the middle") << IrcMessage{{}, {}, "PRIVMSG", {"#a b", "hi"}};
    QTest::newRow("empty in the middle") << IrcMessage{{}, {}, "PRIVMSG", {"", "hi"}};
    QTest::newRow("colon in the middle") << IrcMessage{{}, {}, "PRIVMSG", {":a", "hi"}};
    QTest::newRow("no command") << IrcMessage{{}, {}, "", {"#a"}};
    QTest::newRow("command with a blank") << IrcMessage{{}, {}, "QUIT NOW", {}};
    QTest::newRow("source with a blank") << IrcMessage{{}, "a b", "PING", {"x"}};
    QTest::newRow("source with a line end") << IrcMessage{{}, "a\r\n", "PING", {"x"}};
    QTest::newRow("tag with a blank") << IrcMessage{{{"a b", "c"}}, {}, "PING", {"x"}};
    QTest::newRow("tag value with NUL") << IrcMessage{{{"a", QByteArray("\0", 1)}}, {}, "PING", {"x"}};
    QTest::newRow("sixteen parameters") << IrcMessage{{}, {}, "X", Parameters(16, "a")};
    QTest::newRow("too long") << IrcMessage{{}, {}, "PRIVMSG", {"#a", QByteArray(600, 'x')}};
    QTest::newRow("too many tags") << IrcMessage{{{"a", QByteArray(9000, 'x')}}, {}, "PING", {"x"}};
}

void IrcMessageTest::refusesToSerialize()
{
    QFETCH(IrcMessage, message);
    const auto line = message.serialize();
    QVERIFY(!line);
    QCOMPARE(line.error().code, ErrorCode::InvalidInput);
}

void IrcMessageTest::limitsAreExact()
{
    const QByteArray body = "PING " + QByteArray(505, 'x');
    QVERIFY(IrcMessage::parse(body));
    QVERIFY(!IrcMessage::parse(QByteArray(body + 'x')));
    const QByteArray tags = "@a=" + QByteArray(8187, 'x') + ' ';
    QCOMPARE(tags.size(), IrcMessage::maximumTagBytes);
    QVERIFY(IrcMessage::parse(QByteArray(tags + body)));
    QVERIFY(!IrcMessage::parse(QByteArray("@b" + tags.sliced(1) + body)));
    QVERIFY((IrcMessage{{}, {}, "PING", {QByteArray(505, 'x')}}.serialize()));
    QVERIFY(!(IrcMessage{{}, {}, "PING", {QByteArray(506, 'x')}}.serialize()));
    QVERIFY((IrcMessage{{{"a", QByteArray(8187, 'x')}}, {}, "PING", {"x"}}.serialize()));
    QVERIFY(!(IrcMessage{{{"a", QByteArray(8188, 'x')}}, {}, "PING", {"x"}}.serialize()));
}

void IrcMessageTest::randomBytesNeverHurt()
{
    const QByteArray alphabet("@:;=\\ !#aPING01\xff\x02\t/-");
    std::mt19937 random{20260131};
    int parsed = 0;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray line;
        for (auto length = random() % 40; length > 0; --length)
            line += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        const auto message = IrcMessage::parse(line);
        if (!message)
            continue;
        ++parsed;
        // What can be written again means the same.
        if (const auto written = message->serialize()) {
            const auto again = IrcMessage::parse(QByteArrayView(*written).chopped(2));
            QVERIFY(again);
            QCOMPARE(*again, *message);
        }
    }
    QVERIFY(parsed > 1000);
}

void IrcMessageTest::knowsTheNick()
{
    QCOMPARE((IrcMessage{{}, "WiZ!jto@tolsun.oulu.fi", "NICK", {}}.nick()), QByteArray("WiZ"));
    QCOMPARE((IrcMessage{{}, "WiZ@tolsun", "NICK", {}}.nick()), QByteArray("WiZ"));
    QCOMPARE((IrcMessage{{}, "irc.example.com", "NICK", {}}.nick()), QByteArray("irc.example.com"));
    QCOMPARE((IrcMessage{{}, "", "NICK", {}}.nick()), QByteArray());
}

void IrcMessageTest::readsTheServersTime_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("us");

    QTest::newRow("Twitch") << QByteArray("1507246572675") << 1'507'246'572'675'000LL;
    QTest::newRow("nothing") << QByteArray("") << 0LL;
    QTest::newRow("word") << QByteArray("soon") << 0LL;
    QTest::newRow("negative") << QByteArray("-1507246572675") << 0LL;
    QTest::newRow("fraction") << QByteArray("1507246572675.5") << 0LL;
    QTest::newRow("would overflow") << QByteArray("9223372036854775807") << 0LL;
    QTest::newRow("too big") << QByteArray("99999999999999999999999") << 0LL;
}

void IrcMessageTest::readsTheServersTime()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, us);
    const IrcMessage message{{{"tmi-sent-ts", value}}, {}, "PRIVMSG", {}};
    const auto time = message.serverTime();
    QCOMPARE(time.has_value(), us != 0);
    if (time)
        QCOMPARE(time->time_since_epoch().count(), us);
    QVERIFY(!(IrcMessage{{}, {}, "PRIVMSG", {}}.serverTime()));
}

void IrcMessageTest::foldsNames()
{
    QCOMPARE(ircFold("#ChanNel[1]\\^"), QByteArray("#channel{1}|~"));
    QCOMPARE(ircFold(QByteArray("\xc3\x84")), QByteArray("\xc3\x84"));
}

void IrcMessageTest::knowsChannelsAndNicks()
{
    for (const char *name : {"#a", "#b1", "&local", "+x", "!ABCDEx", "#\xc3\xa4"})
        QVERIFY2(isIrcChannel(name), name);
    for (const char *name : {"", "#", "a", "#a b", "#a,b", "#a:b", "#a\x07", "#a\r\nQUIT", "b1"})
        QVERIFY2(!isIrcChannel(name), name);
    QVERIFY(!isIrcChannel(QByteArray('#' + QByteArray(50, 'a'))));
    for (const char *name : {"a", "P1", "castbench-ref", "[x]", "_p1", "a|b"})
        QVERIFY2(isIrcNick(name), name);
    for (const char *name : {"", "1a", "-a", "a b", "a!b", "a:b", "\xc3\xa4", "a\r\nQUIT"})
        QVERIFY2(!isIrcNick(name), name);
    QVERIFY(!isIrcNick(QByteArray(33, 'a')));
}

QTEST_GUILESS_MAIN(IrcMessageTest)
#include "tst_ircmessage.moc"
