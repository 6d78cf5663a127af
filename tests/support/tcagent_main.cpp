// A switch for net-snmp's snmpd: spoken to as its "pass_persist" prescribes (snmpd.conf(5)), it serves the
// rate table of the built-in lab's MIB and shapes what the named interfaces receive with Linux' own traffic
// control. `tcagent PORT=INTERFACE…`, as in "3=eth2".

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

const QString table = u".1.3.6.1.4.1.8072.9999.9999.512.1.1.1"_s;
constexpr int rateColumn = 2;
constexpr int forwardedColumn = 3;
constexpr int noLimit = -1;

bool tc(const QString &words)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"tc"_s, words.split(u' '));
    return process.waitForFinished() && process.exitCode() == 0;
}

bool ip(const QString &words)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"ip"_s, words.split(u' '));
    return process.waitForFinished() && process.exitCode() == 0;
}

/// A port whose upload passes through an ifb of its own at all times, so that what was forwarded can be told.
class Port
{
public:
    Port(const QString &interface, int number)
        : m_number(number)
        , m_ifb(u"sw%1"_s.arg(number))
    {
        m_ok = QFile::exists(u"/sys/class/net/"_s + m_ifb) ? readRate() : make(interface);
    }
    bool isOk() const
    {
        return m_ok;
    }
    int number() const
    {
        return m_number;
    }
    int rate() const
    {
        return m_rate;
    }
    bool setRate(int kbps)
    {
        if (m_rate != noLimit && kbps == noLimit && !tc(u"qdisc del dev %1 root"_s.arg(m_ifb)))
            return false;
        // The bucket holds 10 ms, and two full frames at least.
        if (kbps != noLimit &&
            !tc(u"qdisc replace dev %1 root tbf rate %2kbit burst %3 latency 100ms"_s.arg(m_ifb)
                    .arg(kbps)
                    .arg(std::max(3200, kbps * 10 / 8))))
            return false;
        m_rate = kbps;
        return true;
    }
    QString forwardedOctets() const
    {
        QFile file(u"/sys/class/net/%1/statistics/tx_bytes"_s.arg(m_ifb));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : u"0"_s;
    }

private:
    bool make(const QString &interface) const
    {
        return ip(u"link add %1 type ifb"_s.arg(m_ifb)) && ip(u"link set %1 up"_s.arg(m_ifb)) &&
               tc(u"qdisc add dev %1 handle ffff: ingress"_s.arg(interface)) &&
               tc(u"filter add dev %1 parent ffff: protocol all u32 match u32 0 0 action mirred egress redirect dev %2"_s
                      .arg(interface, m_ifb));
    }
    /// What an agent that ran before has left.
    bool readRate()
    {
        QProcess process;
        process.start(u"tc"_s, {u"-j"_s, u"qdisc"_s, u"show"_s, u"dev"_s, m_ifb});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return false;
        for (const QJsonValue &qdisc : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
            const double octetsPerSecond = qdisc["options"_L1]["rate"_L1].toDouble();
            if (qdisc["kind"_L1] == "tbf"_L1)
                m_rate = qRound(octetsPerSecond * 8 / 1000);
        }
        return true;
    }

    int m_number;
    QString m_ifb;
    bool m_ok = false;
    int m_rate = noLimit;
};

struct Instance
{
    int column = 0;
    int port = 0;
    auto operator<=>(const Instance &) const = default;
};

std::optional<Instance> instanceOf(const QString &oid)
{
    if (!oid.startsWith(table + u'.'))
        return {};
    const QStringList parts = oid.mid(table.size() + 1).split(u'.');
    if (parts.size() != 2)
        return {};
    return Instance{parts[0].toInt(), parts[1].toInt()};
}

class Agent
{
public:
    explicit Agent(const QStringList &ports)
    {
        for (const QString &port : ports)
            m_ports.emplace_back(port.section(u'=', 1), port.section(u'=', 0, 0).toInt());
        std::sort(m_ports.begin(), m_ports.end(),
                  [](const Port &one, const Port &other) { return one.number() < other.number(); });
    }
    bool isOk() const
    {
        return std::all_of(m_ports.begin(), m_ports.end(), [](const Port &port) { return port.isOk(); });
    }
    QString get(const QString &oid)
    {
        const auto instance = instanceOf(oid);
        const Port *port = instance ? portOf(*instance) : nullptr;
        return port ? answer(instance->column, *port) : u"NONE"_s;
    }
    QString next(const QString &oid) const
    {
        for (const int column : {rateColumn, forwardedColumn}) {
            for (const Port &port : m_ports) {
                if (isAfter({column, port.number()}, oid))
                    return answer(column, port);
            }
        }
        return u"NONE"_s;
    }
    QString set(const QString &oid, const QString &value)
    {
        const auto instance = instanceOf(oid);
        Port *port = instance && instance->column == rateColumn ? portOf(*instance) : nullptr;
        if (!port)
            return u"not-writable"_s;
        if (!value.startsWith("integer "_L1))
            return u"wrong-type"_s;
        const int kbps = value.mid(8).toInt();
        if (kbps != noLimit && (kbps < 16 || kbps > 10'000'000))
            return u"wrong-value"_s;
        return port->setRate(kbps) ? u"DONE"_s : u"inconsistent-value"_s;
    }

private:
    /// Nothing where the table has no such row.
    Port *portOf(const Instance &instance)
    {
        const auto found = std::find_if(m_ports.begin(), m_ports.end(), [&instance](const Port &port) {
            return port.number() == instance.port;
        });
        const bool isColumn = instance.column == rateColumn || instance.column == forwardedColumn;
        return isColumn && found != m_ports.end() ? &*found : nullptr;
    }
    static bool isAfter(const Instance &instance, const QString &oid)
    {
        const QStringList parts = oid.mid(table.size()).split(u'.', Qt::SkipEmptyParts);
        if (!oid.startsWith(table))
            return true;
        const int column = parts.value(0).toInt();
        return instance.column > column ||
               (instance.column == column && instance.port > parts.value(1).toInt());
    }
    static QString answer(int column, const Port &port)
    {
        const QString oid = u"%1.%2.%3"_s.arg(table).arg(column).arg(port.number());
        return column == rateColumn ? oid + u"\ninteger\n"_s + QString::number(port.rate())
                                    : oid + u"\ncounter64\n"_s + port.forwardedOctets();
    }

    std::vector<Port> m_ports;
};

} // namespace

int main(int argc, char **argv)
{
    Agent agent(QStringList(argv + 1, argv + argc));
    if (!agent.isOk())
        return 1;
    QTextStream in(stdin);
    QTextStream out(stdout);
    for (QString line; in.readLineInto(&line);) {
        if (line.isEmpty()) // after a set; at its end snmpd closes the pipe
            continue;
        if (line == "PING"_L1)
            out << "PONG";
        else if (line == "get"_L1)
            out << agent.get(in.readLine());
        else if (line == "getnext"_L1)
            out << agent.next(in.readLine());
        else if (line == "set"_L1) {
            const QString oid = in.readLine();
            out << agent.set(oid, in.readLine());
        }
        out << Qt::endl;
    }
    return 0;
}
