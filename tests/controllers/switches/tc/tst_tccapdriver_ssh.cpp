#include "controllers/switches/tc/tccapdriver.h"
#include "probes/clock/systemclock.h"
#include "tests/support/networkbench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace castbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 30'000;

QString findSshd()
{
    const QStringList folders{u"/usr/sbin"_s, u"/usr/local/sbin"_s};
    return QStandardPaths::findExecutable(u"sshd"_s, folders);
}

QString userName()
{
    return QString::fromUtf8(runTool({u"id"_s, u"-un"_s}).output).trimmed();
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(text) == text.size();
}

} // namespace

/// The driver over OpenSSH, to a server of this test with keys of this test.
class TestTcCapDriverSsh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void capIsSetAndRestored();
    void portsAreListed();
    void unknownHostKeyIsRefused();
    void changedHostKeyIsRefused();
    void refusedLoginIsTriedOnce();
    void closedPortIsUnreachable();

private:
    QString path(const QString &name) const;
    bool makeKey(const QString &name) const;
    QString startServer();
    int connections();
    TcConfig config() const;
    void capAndRestore(TcCapDriver &driver);

    SystemClock m_clock;
    NetworkBench m_bench;
    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_log;
    quint16 m_port = 0;
};

QString TestTcCapDriverSsh::path(const QString &name) const
{
    return m_folder.filePath(name);
}

bool TestTcCapDriverSsh::makeKey(const QString &name) const
{
    return runTool({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(name)})
        .ok;
}

/// A server on a free port, for this user with the one key. Empty, or what failed.
QString TestTcCapDriverSsh::startServer()
{
    const QString text =
        u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\n"
        "StrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
        "LogLevel VERBOSE\nMaxStartups 100\n"_s.arg(QString::number(m_port), path(u"host"_s),
                                                    path(u"user.pub"_s));
    if (!writeFile(path(u"sshd_config"_s), text.toUtf8()))
        return u"sshd_config cannot be written"_s;
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(findSshd(), {u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s)});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < waitMs && m_server.state() != QProcess::NotRunning) {
        m_server.waitForReadyRead(1000);
        m_log += m_server.readAll();
        if (m_log.contains("Server listening"))
            return {};
    }
    return QString::fromLocal8Bit(m_log);
}

/// How often somebody has connected so far.
int TestTcCapDriverSsh::connections()
{
    m_server.waitForReadyRead(200);
    m_log += m_server.readAll();
    return static_cast<int>(m_log.count("Connection from "));
}

TcConfig TestTcCapDriverSsh::config() const
{
    tc::SshTarget target;
    target.address = {u"127.0.0.1"_s, m_port};
    target.user = userName();
    target.keyFile = path(u"user"_s);
    target.configFile = path(u"ssh_config"_s);
    target.timeout = milliseconds{waitMs};
    TcConfig config;
    config.device = u"router"_s;
    config.remote = target;
    return config;
}

void TestTcCapDriverSsh::capAndRestore(TcCapDriver &driver)
{
    const auto former = QCoro::waitFor(driver.read(1, {}));
    QVERIFY2(former, former ? "" : qPrintable(former.error().text()));
    QCOMPARE(former->native, u"dev=p1,ingress=none"_s);
    const auto set = QCoro::waitFor(driver.set(1, Cap::kbps(512), {}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(set->cap, Cap::kbps(512));
    const auto restored = QCoro::waitFor(driver.restore(1, *former, {}));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(restored->native, former->native);
}

void TestTcCapDriverSsh::initTestCase()
{
    if (findSshd().isEmpty() || QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
        QSKIP("OpenSSH is not installed (packages openssh-server and openssh-client).");
    const QString obstacle = NetworkBench::enter();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(u"No traffic control in a namespace of its own here: "_s + obstacle));
    QCOMPARE(m_bench.build(1), QString());
    // The server wants its empty folder, which its service would make.
    QVERIFY(QDir().mkpath(u"/run/sshd"_s) || QDir(u"/run/sshd"_s).exists());
    for (const QString &name : {u"host"_s, u"user"_s, u"stranger"_s})
        QVERIFY(makeKey(name));
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    const QString failure = startServer();
    QVERIFY2(failure.isEmpty(), qPrintable(failure));

    QFile hostKey(path(u"host.pub"_s));
    QVERIFY(hostKey.open(QIODevice::ReadOnly));
    const QByteArray where = "[127.0.0.1]:" + QByteArray::number(m_port) + ' ';
    QVERIFY(writeFile(path(u"known"_s), where + hostKey.readAll()));
    QFile otherKey(path(u"stranger.pub"_s));
    QVERIFY(otherKey.open(QIODevice::ReadOnly));
    QVERIFY(writeFile(path(u"wrong"_s), where + otherKey.readAll()));
    for (const QString &name : {u"known"_s, u"wrong"_s, u"none"_s}) {
        const QString text = u"UserKnownHostsFile %1\nGlobalKnownHostsFile none\n"_s.arg(path(name));
        QVERIFY(writeFile(path(name == u"known"_s ? u"ssh_config"_s : u"config-"_s + name), text.toUtf8()));
    }
}

void TestTcCapDriverSsh::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void TestTcCapDriverSsh::capIsSetAndRestored()
{
    const int before = connections();
    TcCapDriver driver(config(), m_clock);
    capAndRestore(driver);
    const auto counters = QCoro::waitFor(driver.counters(1, {}));
    QVERIFY(counters && counters->octetsForwarded);
    const auto findings = QCoro::waitFor(driver.check(1, {}));
    QVERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
    // One login served for all.
    QCOMPARE(connections() - before, 1);
}

void TestTcCapDriverSsh::portsAreListed()
{
    TcCapDriver driver(config(), m_clock);
    const auto ports = QCoro::waitFor(driver.ports({}));
    QVERIFY2(ports, ports ? "" : qPrintable(ports.error().text()));
    QCOMPARE(ports->size(), std::size_t{1});
    QCOMPARE(ports->front().name, u"p1"_s);
    const auto identity = QCoro::waitFor(driver.identify({}));
    QVERIFY(identity);
    QVERIFY(identity->description.startsWith(u"Linux "_s));
}

void TestTcCapDriverSsh::unknownHostKeyIsRefused()
{
    TcConfig unknown = config();
    unknown.remote->configFile = path(u"config-none"_s);
    TcCapDriver driver(unknown, m_clock);
    const auto read = QCoro::waitFor(driver.read(1, {}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Refused);
    QVERIFY2(read.error().message.contains(u"log in once"_s), qPrintable(read.error().message));
    // Nobody has trusted it on the way.
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestTcCapDriverSsh::changedHostKeyIsRefused()
{
    TcConfig changed = config();
    changed.remote->configFile = path(u"config-wrong"_s);
    TcCapDriver driver(changed, m_clock);
    const auto read = QCoro::waitFor(driver.read(1, {}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Refused);
    QVERIFY2(read.error().message.contains(u"ssh-keygen -R"_s), qPrintable(read.error().message));
}

void TestTcCapDriverSsh::refusedLoginIsTriedOnce()
{
    const int before = connections();
    TcConfig stranger = config();
    stranger.remote->keyFile = path(u"stranger"_s);
    TcCapDriver driver(stranger, m_clock);
    for (int i = 0; i < 3; ++i) {
        const auto read = QCoro::waitFor(driver.read(1, {}));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::AuthenticationFailed);
        const auto counters = QCoro::waitFor(driver.counters(1, {}));
        QVERIFY(!counters);
    }
    QCOMPARE(connections() - before, 1);
    // A person who asks for a check may have added the key.
    const auto findings = QCoro::waitFor(driver.check(1, {}));
    QVERIFY(findings);
    QCOMPARE(findings->front().severity, Severity::Error);
    QCOMPARE(connections() - before, 2);
}

void TestTcCapDriverSsh::closedPortIsUnreachable()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    TcConfig closed = config();
    closed.remote->address.port = probe.serverPort();
    probe.close();
    TcCapDriver driver(closed, m_clock);
    const auto read = QCoro::waitFor(driver.read(1, {}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestTcCapDriverSsh)
#include "tst_tccapdriver_ssh.moc"
