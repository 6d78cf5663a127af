#include "controllers/switches/tc/commanderror.h"
#include "controllers/switches/tc/portcommands.h"
#include "controllers/switches/tc/shaping.h"
#include "controllers/switches/tc/sshscript.h"
#include "controllers/switches/tc/tcsetting.h"
#include "controllers/switches/tc/tcswitch.h"

#include <QProcess>
#include <QTest>

using namespace castbench;
using namespace castbench::tc;
using namespace Qt::StringLiterals;

namespace {

QStringList lines(const std::vector<HostCommand> &commands)
{
    QStringList all;
    for (const HostCommand &command : commands)
        all << command.words.join(u' ');
    return all;
}

PortState untouched()
{
    PortState state;
    state.link.index = 7;
    state.link.name = u"lan1"_s;
    state.link.mtu = 1500;
    return state;
}

PortState capped()
{
    PortState state = untouched();
    state.hasDevice = state.hasHook = state.hasRedirect = state.hasOwnFilter = true;
    state.bucketBytes = 64'000;
    return state;
}

} // namespace

/// What is run for what, and what its outcome means.
class TestTcCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapingFitsTheRate_data();
    void shapingFitsTheRate();
    void capNeedsAllParts();
    void capInForceIsChangedOnly();
    void clearingRemovesWhatIsOurs();
    void settingsAreReadBack();
    void spoiltSettingsAreRefused_data();
    void spoiltSettingsAreRefused();
    void ambiguousPortsAreRefused();
    void failuresNameTheRemedy_data();
    void failuresNameTheRemedy();
    void loginFailuresAreToldApart_data();
    void loginFailuresAreToldApart();
    void messagesHoldNoControlCharacters();
    void scriptRunsInARealShell();
    void spoiltAnswersAreRefused();
};

void TestTcCommands::shapingFitsTheRate_data()
{
    QTest::addColumn<quint64>("rateBits");
    QTest::addColumn<int>("mtu");
    QTest::addColumn<quint64>("burst");
    QTest::addColumn<quint64>("limit");
    // Eight frames are more than 200 ms.
    QTest::newRow("16 kbit/s") << quint64{16'000} << 1500 << quint64{1600} << quint64{1600 + 8 * 1600};
    QTest::newRow("512 kbit/s") << quint64{512'000} << 1500 << quint64{1600} << quint64{1600 + 12'800};
    QTest::newRow("4 Mbit/s") << quint64{4'000'000} << 1500 << quint64{2000} << quint64{2000 + 100'000};
    QTest::newRow("1 Gbit/s") << quint64{1'000'000'000} << 1500 << quint64{500'000}
                              << quint64{500'000 + 4 * 1024 * 1024};
    QTest::newRow("jumbo frames") << quint64{512'000} << 9000 << quint64{9100} << quint64{9100 + 8 * 9100};
    QTest::newRow("MTU not told") << quint64{512'000} << 0 << quint64{1600} << quint64{1600 + 12'800};
}

void TestTcCommands::shapingFitsTheRate()
{
    QFETCH(const quint64, rateBits);
    QFETCH(const int, mtu);
    const Shaping shaping = shapingFor(rateBits, mtu);
    QCOMPARE(shaping.rateBits, rateBits);
    QTEST(shaping.burstBytes, "burst");
    QTEST(shaping.limitBytes, "limit");
}

void TestTcCommands::capNeedsAllParts()
{
    const std::vector<HostCommand> commands = capCommands(untouched(), 512'000);
    const QStringList expected{
        u"modprobe -q ifb numifbs=0"_s,
        u"ip link add name castb7 type ifb"_s,
        u"ip link set dev castb7 up"_s,
        u"tc qdisc replace dev castb7 root handle cb51: tbf rate 512000bit burst 1600 limit 14400"_s,
        u"tc qdisc add dev lan1 clsact"_s,
        u"tc filter add dev lan1 ingress pref 52049 protocol all u32 match u32 0 0 action mirred egress "
        u"redirect "
        "dev castb7"_s,
    };
    QCOMPARE(lines(commands), expected);
    for (const HostCommand &command : commands) {
        QVERIFY(command.privileged);
        QCOMPARE(command.mayFail, command.words.first() == u"modprobe"_s);
    }
}

void TestTcCommands::capInForceIsChangedOnly()
{
    const QStringList expected{
        u"tc qdisc replace dev castb7 root handle cb51: tbf rate 4000000bit burst 2000 limit 102000"_s};
    QCOMPARE(lines(capCommands(capped(), 4'000'000)), expected);
}

void TestTcCommands::clearingRemovesWhatIsOurs()
{
    QVERIFY(clearCommands(untouched()).empty());
    QCOMPARE(lines(clearCommands(capped())),
             (QStringList{u"tc qdisc del dev lan1 clsact"_s, u"ip link del dev castb7"_s}));
    PortState shared = capped();
    shared.foreignFilters = 1;
    QCOMPARE(lines(clearCommands(shared)),
             (QStringList{u"tc filter del dev lan1 ingress pref 52049"_s, u"ip link del dev castb7"_s}));
    PortState half = untouched();
    half.hasDevice = true;
    half.orphans = QStringList{u"castb3"_s};
    QCOMPARE(lines(clearCommands(half)),
             (QStringList{u"ip link del dev castb7"_s, u"ip link del dev castb3"_s}));
}

void TestTcCommands::settingsAreReadBack()
{
    for (const TcSetting &setting :
         {TcSetting{u"lan1"_s, std::nullopt}, TcSetting{u"eth0.5"_s, quint64{512'000}},
          TcSetting{u"a=b"_s, quint64{100'000'000'000}}}) {
        const auto read = TcSetting::fromNative(setting.native());
        QVERIFY2(read, qPrintable(setting.native()));
        QCOMPARE(*read, setting);
    }
    QCOMPARE((TcSetting{u"lan1"_s, std::nullopt}).cap(), Cap::noLimit());
    QCOMPARE((TcSetting{u"lan1"_s, quint64{512'400}}).cap(), Cap::kbps(512));
}

void TestTcCommands::spoiltSettingsAreRefused_data()
{
    QTest::addColumn<QString>("native");
    for (const QString &native : {QString(), u"rate=512,enable=1"_s, u"dev=,ingress=none"_s,
                                  u"dev=-x,ingress=none"_s, u"dev=a b,ingress=none"_s,
                                  u"dev=lan1,ingress=castbench"_s, u"dev=lan1,ingress=castbench,rate_bps=0"_s,
                                  u"dev=lan1,ingress=castbench,rate_bps=9999999999999999999999"_s,
                                  u"dev=lan1,ingress=none\n"_s, u"dev=lan1,ingress=none;reboot"_s})
        QTest::newRow(qPrintable(u"«"_s + native)) << native;
}

void TestTcCommands::spoiltSettingsAreRefused()
{
    QFETCH(const QString, native);
    const auto setting = TcSetting::fromNative(native);
    QVERIFY(!setting);
    QCOMPARE(setting.error().code, ErrorCode::InvalidInput);
}

void TestTcCommands::ambiguousPortsAreRefused()
{
    Link first;
    first.name = u"lan1"_s;
    first.port = 1;
    Link second;
    second.name = u"veth0"_s;
    second.port = 1;
    Link other;
    other.name = u"lan2"_s;
    other.port = 2;
    const auto several = bridgeInterface({first, second, other}, 1);
    QVERIFY(!several);
    QCOMPARE(several.error().code, ErrorCode::Refused);
    QVERIFY(several.error().message.contains(u"\"interfaces\": [\"lan1\"]"_s));
    const auto one = bridgeInterface({first, second, other}, 2);
    QVERIFY(one);
    QCOMPARE(*one, u"lan2"_s);
    const auto none = bridgeInterface({}, 1);
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(u"it has no bridge"_s));
}

void TestTcCommands::failuresNameTheRemedy_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("complaint");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const char *program, int exitCode, const char *complaint,
                        ErrorCode code, const char *remedy) {
        QTest::newRow(name) << QString::fromLatin1(program) << exitCode << QByteArray(complaint) << code
                            << QString::fromLatin1(remedy);
    };
    row("no tc", "tc", 127, "sh: tc: not found", ErrorCode::Unsupported, "tc-tiny");
    row("no sudo", "tc", 127, "sh: sudo: not found", ErrorCode::Refused, "as root");
    row("no tc for sudo", "tc", 1, "sudo: tc: command not found", ErrorCode::Unsupported, "tc-tiny");
    row("sudo asks", "tc", 1, "sudo: a password is required\n", ErrorCode::Refused, "NOPASSWD");
    row("not root", "tc", 2, "RTNETLINK answers: Operation not permitted\n", ErrorCode::Refused, "as root");
    row("no ifb", "ip", 2, "Error: Unknown device type.\n", ErrorCode::Unsupported, "kmod-ifb");
    row("no ifb, older", "ip", 2, "RTNETLINK answers: Operation not supported\n", ErrorCode::Unsupported,
        "kmod-ifb");
    row("no tbf", "tc", 2, "Error: Specified qdisc kind is unknown.\n", ErrorCode::Unsupported, "kmod-sched");
    row("no u32", "tc", 2, "Error: TC classifier not found.\nWe have an error talking to the kernel\n",
        ErrorCode::Unsupported, "kmod-sched");
    row("gone", "tc", 1, "Cannot find device \"p1\"\n", ErrorCode::Unreachable, "connect it");
    row("taken", "tc", 2, "Error: Exclusivity flag on, cannot modify.\n", ErrorCode::Refused, "remove it");
    row("BusyBox", "ip", 1, "ip: unrecognized option: j\nBusyBox v1.36.1 (2023) multi-call binary.\n",
        ErrorCode::Unsupported, "ip-full");
    row("anything else", "tc", 3, "Error: strange\n", ErrorCode::Refused, "strange");
    row("silence", "tc", 3, "", ErrorCode::Refused, "it said nothing");
}

void TestTcCommands::failuresNameTheRemedy()
{
    QFETCH(const QString, program);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, complaint);
    QFETCH(const QString, remedy);
    const Error error = commandError({{program, u"x"_s}, false, true}, {exitCode, {}, complaint});
    QTEST(error.code, "code");
    QVERIFY2(error.message.contains(remedy), qPrintable(error.message));
}

void TestTcCommands::loginFailuresAreToldApart_data()
{
    QTest::addColumn<QByteArray>("complaint");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("key unknown")
        << QByteArray("No ED25519 host key is known for router and you have requested strict "
                      "checking.\r\nHost key verification failed.\r\n")
        << ErrorCode::Refused << u"ssh router"_s;
    QTest::newRow("key changed") << QByteArray("@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n"
                                               "Host key verification failed.\n")
                                 << ErrorCode::Refused << u"ssh-keygen -R router"_s;
    QTest::newRow("no key of ours") << QByteArray("root@router: Permission denied (publickey,password).\r\n")
                                    << ErrorCode::AuthenticationFailed << u"authorized_keys"_s;
    QTest::newRow("too many keys") << QByteArray(
                                          "Received disconnect: 2: Too many authentication failures\r\n")
                                   << ErrorCode::AuthenticationFailed << u"key file"_s;
    QTest::newRow("name") << QByteArray(
                                 "ssh: Could not resolve hostname router: Name or service not known\r\n")
                          << ErrorCode::Unreachable << u"spelling"_s;
    QTest::newRow("port") << QByteArray("ssh: connect to host router port 22: Connection refused\r\n")
                          << ErrorCode::Unreachable << u"SSH server"_s;
    QTest::newRow("off") << QByteArray("ssh: connect to host router port 22: Connection timed out\r\n")
                         << ErrorCode::Unreachable << u"it is on"_s;
    QTest::newRow("else") << QByteArray(
                                 "kex_exchange_identification: banner line contains invalid characters\r\n")
                          << ErrorCode::Unreachable << u"invalid characters"_s;
}

void TestTcCommands::loginFailuresAreToldApart()
{
    QFETCH(const QByteArray, complaint);
    QFETCH(const QString, remedy);
    const Error error = sshError(complaint, u"router"_s);
    QTEST(error.code, "code");
    QVERIFY2(error.message.contains(remedy), qPrintable(error.message));
    QCOMPARE(error.context, u"router"_s);
}

void TestTcCommands::messagesHoldNoControlCharacters()
{
    const QString line = lastLine("first\nbad \x1b[2J\x07\xff" + QByteArray(10'000, 'x') + "\r\n");
    QVERIFY(line.size() <= 200);
    QVERIFY(std::all_of(line.begin(), line.end(), [](QChar c) { return c.isPrint(); }));
}

// Words reach the program as they are, whatever they hold, and stdin is nobody's.
void TestTcCommands::scriptRunsInARealShell()
{
    const QString nasty = u"a'b\"c$(id)`id`;id|id>x\\ *?~#\t!\u00e4"_s;
    const std::vector<HostCommand> commands{
        {{u"printf"_s, u"%s"_s, nasty}, false, false},
        {{u"sh"_s, u"-c"_s, u"cat; echo complaint >&2; exit 3"_s}, true, false},
        {{u"printf"_s, u"%s"_s, QString()}, false, false},
        {{u"no-such-program-here"_s}, false, false},
        {{u"echo"_s, u"never run"_s}, false, false},
    };
    const QByteArray mark = "castbench-0123";
    QProcess shell;
    shell.start(u"sh"_s, {});
    shell.write(QByteArray("echo motd; echo motd >&2\n") + sshScript(commands, mark));
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    const auto results =
        sshResults(shell.readAllStandardOutput(), shell.readAllStandardError(), mark, commands.size());
    QVERIFY2(results, results ? "" : qPrintable(results.error().text()));
    QCOMPARE(results->size(), std::size_t{4});
    QCOMPARE(results->at(0), (CommandResult{0, nasty.toUtf8(), {}}));
    QCOMPARE(results->at(1), (CommandResult{3, {}, "complaint\n"}));
    QCOMPARE(results->at(2), (CommandResult{0, {}, {}}));
    QCOMPARE(results->at(3).exitCode, 127);
}

void TestTcCommands::spoiltAnswersAreRefused()
{
    const QByteArray mark = "castbench-0123";
    const QByteArray good = "\ncastbench-0123 run\nhello\ncastbench-0123 0\n\ncastbench-0123 end\n";
    QVERIFY(sshResults(good, good, mark, 1));
    for (qsizetype size = 0; size < good.size() - 1; ++size)
        QVERIFY(!sshResults(good.left(size), good, mark, 1));
    QVERIFY(!sshResults(good, {}, mark, 1));
    QVERIFY(!sshResults({}, {}, mark, 1));
    QVERIFY(!sshResults(good, good, mark, 0));
    QByteArray noCode = good;
    noCode.replace(" 0\n", " zero\n");
    QVERIFY(!sshResults(noCode, noCode, mark, 1));
}

QTEST_GUILESS_MAIN(TestTcCommands)
#include "tst_tccommands.moc"
