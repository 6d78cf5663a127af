#include "tests/support/capperprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace castbench::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int patienceMs = 60'000;

} // namespace

CapperProcess::CapperProcess(const Config &config)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    m_process.start(QStringLiteral(CASTBENCH_CAPPER), {});
    const QJsonObject object{{u"agent"_s, config.agent.text()}, {u"community"_s, config.community},
                             {u"folder"_s, config.folder},      {u"guard"_s, config.guard},
                             {u"port"_s, config.port},          {u"run"_s, config.run},
                             {u"holds"_s, config.holds}};
    m_process.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

CapperProcess::~CapperProcess()
{
    kill();
}

void CapperProcess::read()
{
    m_out += m_process.readAllStandardOutput();
}

QList<QByteArray> CapperProcess::lines(const QByteArray &start) const
{
    QList<QByteArray> found;
    for (const QByteArray &line : m_out.split('\n')) {
        if (line.startsWith(start))
            found += line;
    }
    return found;
}

bool CapperProcess::waitForLine(const QByteArray &start)
{
    const auto said = [&] {
        return !lines(start).isEmpty() || m_process.state() == QProcess::NotRunning;
    };
    return QTest::qWaitFor(said, patienceMs) && !lines(start).isEmpty();
}

qint64 CapperProcess::guardPid() const
{
    const QList<QByteArray> told = lines("guard ");
    return told.isEmpty() ? 0 : told.last().mid(6).toLongLong();
}

int CapperProcess::end()
{
    m_process.closeWriteChannel();
    return waitForExit();
}

int CapperProcess::waitForExit()
{
    const bool ended =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patienceMs);
    read();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void CapperProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
    read();
}

} // namespace castbench::test
