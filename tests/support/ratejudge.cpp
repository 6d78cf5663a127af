#include "tests/support/ratejudge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace castbench {

namespace {

using namespace Qt::StringLiterals;

constexpr int payloadOctets = 1400;
constexpr int frameOctets = payloadOctets + 42;
constexpr int waitMs = 60'000;

} // namespace

RateJudge::RateJudge(const NetworkBench &bench)
    : m_bench(bench)
{
}

RateJudge::~RateJudge()
{
    m_server.kill();
    m_server.waitForFinished();
}

bool RateJudge::isInstalled()
{
    return !QStandardPaths::findExecutable(u"iperf3"_s).isEmpty();
}

QString RateJudge::start()
{
    const QStringList words = m_bench.inHost(2) + QStringList{u"iperf3"_s, u"-s"_s, u"--forceflush"_s};
    m_server.start(words.first(), words.mid(1));
    QByteArray said;
    while (!said.contains("listening") && m_server.waitForReadyRead(waitMs))
        said += m_server.readAllStandardOutput();
    return said.contains("listening") ? QString() : u"iperf3 -s said: "_s + QString::fromUtf8(said);
}

RateJudge::Measured RateJudge::measure(std::int64_t offeredKbps, bool fromBroadcaster)
{
    QStringList words = m_bench.inHost(1);
    words << u"iperf3"_s << u"-c"_s << NetworkBench::address(2) << u"-u"_s << u"-l"_s
          << QString::number(payloadOctets) << u"-b"_s << QString::number(offeredKbps) + u"k"_s << u"-t"_s
          << u"4"_s << u"-O"_s << u"2"_s << u"--json"_s << u"--get-server-output"_s;
    if (!fromBroadcaster)
        words << u"-R"_s;
    QProcess client;
    client.start(words.first(), words.mid(1));
    if (!client.waitForFinished(waitMs))
        return {0, u"iperf3 did not end"_s};
    const QByteArray output = client.readAllStandardOutput();
    const QJsonObject answer = QJsonDocument::fromJson(output).object();
    const QString error = answer.value("error"_L1).toString();
    if (!error.isEmpty())
        return {0, error};
    const QJsonObject end = answer.value("end"_L1).toObject();
    const double kbps = end.value("sum_received"_L1).toObject().value("bits_per_second"_L1).toDouble() / 1000;
    if (kbps <= 0)
        return {0, QString::fromUtf8(output.right(2000))};
    return {kbps * frameOctets / payloadOctets, {}};
}

} // namespace castbench
