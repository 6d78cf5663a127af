#include "tests/support/networkbench.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace castbench {

namespace {

constexpr int toolTimeoutMs = 30'000;

QString systemError(const char *what)
{
    return QString::fromLocal8Bit(what) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno));
}

/// Empty, or what went wrong.
QString run(const QString &line)
{
    const ToolAnswer answer = runTool(line.split(u' '));
    return answer.ok ? QString() : line + QStringLiteral(": ") + QString::fromLocal8Bit(answer.complaint);
}

} // namespace

ToolAnswer runTool(const QStringList &words)
{
    QProcess process;
    process.start(words.first(), words.mid(1));
    ToolAnswer answer;
    answer.ok = process.waitForFinished(toolTimeoutMs) && process.exitStatus() == QProcess::NormalExit &&
                process.exitCode() == 0;
    answer.output = process.readAllStandardOutput();
    answer.complaint = process.readAllStandardError();
    if (process.error() == QProcess::FailedToStart)
        answer.complaint = process.errorString().toLocal8Bit();
    return answer;
}

void NetworkBench::End::operator()(QProcess *process) const
{
    process->kill();
    process->waitForFinished(toolTimeoutMs);
    delete process;
}

NetworkBench::~NetworkBench() = default;

QString NetworkBench::enter()
{
    if (::geteuid() != 0)
        return QStringLiteral("Network namespaces need root.");
    if (::unshare(CLONE_NEWNET | CLONE_NEWNS) != 0)
        return systemError("unshare");
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return systemError("mount /");
    if (::mount("sysfs", "/sys", "sysfs", 0, nullptr) != 0)
        return systemError("mount /sys");
    const QString loopback = run(QStringLiteral("ip link set lo up"));
    if (!loopback.isEmpty())
        return loopback;
    // Seen in containers: namespaces are allowed, these devices are not.
    QString missing = run(QStringLiteral("ip link add trial0 type ifb"));
    if (missing.isEmpty())
        missing = run(QStringLiteral("tc qdisc add dev trial0 root tbf rate 1mbit burst 1600 limit 20000"));
    if (missing.isEmpty())
        missing = run(QStringLiteral("tc qdisc add dev trial0 clsact"));
    if (missing.isEmpty())
        missing = run(
            QStringLiteral("tc filter add dev trial0 ingress protocol all u32 match u32 0 0 action mirred "
                           "egress redirect dev lo"));
    if (missing.isEmpty())
        missing = run(QStringLiteral("ip link del trial0"));
    return missing;
}

QString NetworkBench::build(int hosts)
{
    QStringList lines{QStringLiteral("ip link add br0 type bridge"), QStringLiteral("ip link set br0 up")};
    for (int host = 1; host <= hosts; ++host) {
        m_hosts.emplace_back(new QProcess);
        QProcess &holder = *m_hosts.back();
        // Prints a line when the namespace is there, and dies with this process.
        holder.start(QStringLiteral("setpriv"),
                     {QStringLiteral("--pdeathsig"), QStringLiteral("KILL"), QStringLiteral("unshare"),
                      QStringLiteral("--net"), QStringLiteral("sh"), QStringLiteral("-c"),
                      QStringLiteral("echo ready; exec sleep 600")});
        if (!holder.waitForReadyRead(toolTimeoutMs))
            return QStringLiteral("no namespace for host %1").arg(host);
        const QString port = QStringLiteral("p%1").arg(host);
        const QString end = QStringLiteral("h%1").arg(host);
        lines << QStringLiteral("ip link add %1 type veth peer name %2").arg(port, end)
              << QStringLiteral("ip link set %1 master br0 up").arg(port)
              << QStringLiteral("ip link set %1 netns %2").arg(end, QString::number(holder.processId()));
        const QString inside = inHost(host).join(u' ');
        lines << inside + QStringLiteral(" ip link set lo up")
              << inside + QStringLiteral(" ip link set %1 address %2 up").arg(end, macAddress(host))
              << inside + QStringLiteral(" ip addr add %1/24 dev %2").arg(address(host), end);
        // Known beforehand, so that no datagram waits for an answer.
        for (int other = 1; other <= hosts; ++other) {
            if (other != host)
                lines << inside + QStringLiteral(" ip neigh add %1 lladdr %2 dev %3")
                                      .arg(address(other), macAddress(other), end);
        }
    }
    for (const QString &line : lines) {
        const QString failure = run(line);
        if (!failure.isEmpty())
            return failure;
    }
    return {};
}

QString NetworkBench::address(int host)
{
    return QStringLiteral("10.77.0.%1").arg(host);
}

QString NetworkBench::macAddress(int host)
{
    return QStringLiteral("02:00:00:00:00:%1").arg(host, 2, 10, QLatin1Char('0'));
}

QString NetworkBench::send(int from, int to, int count) const
{
    // Port 9 is "discard"; that nobody takes them is an error to the sender at times.
    const QString loop = QStringLiteral("for i in {1..%1}; do printf %01000d 0 > /dev/udp/%2/9 || true; done")
                             .arg(QString::number(count), address(to));
    const ToolAnswer sent =
        runTool(inHost(from) + QStringList{QStringLiteral("bash"), QStringLiteral("-c"), loop});
    return sent.ok ? QString() : QString::fromLocal8Bit(sent.complaint);
}

QStringList NetworkBench::inHost(int host) const
{
    const qint64 process = m_hosts.at(static_cast<std::size_t>(host - 1))->processId();
    return {QStringLiteral("nsenter"), QStringLiteral("-t"), QString::number(process), QStringLiteral("-n")};
}

} // namespace castbench
