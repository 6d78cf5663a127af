#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace castbench {

/// Network namespaces of this test alone: the test's own, where a bridge "br0" has a port "p1" for each host,
/// and one for every host, reached over that port. Nothing of the machine is touched, and nothing is left:
/// the namespaces have no names and go with their processes.
class NetworkBench
{
public:
    NetworkBench() = default;
    ~NetworkBench();
    NetworkBench(const NetworkBench &) = delete;
    NetworkBench &operator=(const NetworkBench &) = delete;

    /// Puts the calling thread into namespaces of its own, where /sys shows the own interfaces. Empty, or why
    /// that is not possible here. To be called before anything else, from the main thread.
    static QString enter();

    /// Makes the bridge and `hosts` hosts: 10.77.0.1, 10.77.0.2, … behind p1, p2, …. Empty, or what failed.
    QString build(int hosts);
    /// Address of a host, from 1.
    static QString address(int host);
    /// The same of its network card.
    static QString macAddress(int host);
    /// Lets a host send `count` UDP datagrams of 1000 octets (1042 as frames) to another, where nobody takes
    /// them. Empty, or what failed.
    QString send(int from, int to, int count) const;
    /// Words that run a program in a host's namespace: put before the program's own.
    QStringList inHost(int host) const;

private:
    struct End
    {
        void operator()(QProcess *process) const;
    };
    std::vector<std::unique_ptr<QProcess, End>> m_hosts;
};

/// What a program printed on stdout, run without a shell; `ok` tells whether it ended with 0 within 30 s.
struct ToolAnswer
{
    bool ok = false;
    QByteArray output;
    QByteArray complaint;
};
ToolAnswer runTool(const QStringList &words);

} // namespace castbench
