#include "tests/app/clirunner.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <linux/close_range.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace castbench::test {

CliRunner::CliRunner(const QString &program)
{
    m_process.setProgram(QStringLiteral(CASTBENCH_BIN_DIR "/") + program);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { readOut(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_err += m_process.readAllStandardError(); });
}

CliRunner::~CliRunner()
{
    m_process.kill();
    m_process.waitForFinished();
}

void CliRunner::limitFileSize(qint64 bytes)
{
    m_fileSizeLimit = bytes;
}

void CliRunner::start(const QStringList &arguments)
{
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([limit = m_fileSizeLimit] {
        // A lab in this process could not listen at the same port again while a child has it open.
        ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
        if (!limit)
            return;
        const rlimit size{static_cast<rlim_t>(*limit), static_cast<rlim_t>(*limit)};
        ::setrlimit(RLIMIT_FSIZE, &size);
        // Ignored, so that writing fails as on a full disk instead of ending the process.
        std::signal(SIGXFSZ, SIG_IGN);
    });
#endif
    m_process.setArguments(arguments);
    m_process.start();
}

std::optional<int> CliRunner::run(const QStringList &arguments)
{
    start(arguments);
    return waitForExit();
}

std::optional<QJsonObject> CliRunner::waitFor(const Matches &matches)
{
    std::optional<QJsonObject> found;
    const auto look = [&] {
        const auto at = std::find_if(m_objects.begin(), m_objects.end(), matches);
        if (at != m_objects.end())
            found = *at;
        return found || m_process.state() == QProcess::NotRunning;
    };
    const bool isDone = QTest::qWaitFor(look, patienceMs);
    return isDone && look() ? found : std::nullopt;
}

std::optional<int> CliRunner::waitForExit()
{
    const bool hasEnded =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patienceMs);
    readOut();
    m_err += m_process.readAllStandardError();
    if (!hasEnded || m_process.error() == QProcess::FailedToStart ||
        m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

void CliRunner::signal(int number)
{
#ifdef Q_OS_LINUX
    ::kill(static_cast<pid_t>(m_process.processId()), number);
#else
    Q_UNUSED(number);
    m_process.kill();
#endif
}

QByteArray CliRunner::transcript() const
{
    return "--- stdout\n" + m_out + "--- stderr\n" + m_err;
}

void CliRunner::readOut()
{
    m_out += m_process.readAllStandardOutput();
    for (qsizetype end = m_out.indexOf('\n', m_parsed); end >= 0; end = m_out.indexOf('\n', m_parsed)) {
        const QByteArray line = m_out.mid(m_parsed, end - m_parsed);
        m_parsed = end + 1;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            m_objects.append(document.object());
        else
            m_otherLines.append(line);
    }
}

qint64 guardOf(qint64 parent)
{
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QByteArray after = stat.mid(stat.lastIndexOf(')') + 2);
        if (stat.contains("(castbench-guard)") && after.split(' ').value(1).toLongLong() == parent)
            return process.toLongLong();
    }
    return 0;
}

CliRunner::Matches isEvent(const QString &event)
{
    return [event](const QJsonObject &object) {
        return object.value(QLatin1StringView("event")).toString() == event;
    };
}

CliRunner::Matches isKind(const QString &kind)
{
    return [kind](const QJsonObject &object) {
        return isEvent(QStringLiteral("event"))(object) &&
               object.value(QLatin1StringView("kind")).toString() == kind;
    };
}

CliRunner::Matches isRunningStep(int step)
{
    return [step](const QJsonObject &object) {
        return isEvent(QStringLiteral("step"))(object) &&
               object.value(QLatin1StringView("step")).toInt() == step &&
               object.value(QLatin1StringView("outcome")).toString() == QLatin1StringView("running");
    };
}

} // namespace castbench::test
