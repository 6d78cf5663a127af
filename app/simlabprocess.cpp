#include "app/simlabprocess.h"

#include "controllers/domain/jsonreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QTimer>
#include <qcorofuture.h>
#include <qcorosignal.h>

#include <functional>
#include <optional>

namespace castbench {

namespace {

constexpr std::chrono::seconds startTimeout{30};
constexpr int stopTimeoutMs = 5000;

QString programPath()
{
    const QDir folder(QCoreApplication::applicationDirPath());
#ifdef Q_OS_WIN
    return folder.filePath(QStringLiteral("castbench-cli.exe"));
#else
    return folder.filePath(QStringLiteral("castbench-cli"));
#endif
}

Expected<RunningSimlab> labFromReadyLine(const QByteArray &line)
{
    auto ready = readJsonObject(line, QStringLiteral("built-in lab"));
    if (!ready)
        return ready.error();
    if (ready->value(QLatin1StringView("event")).toString() != QLatin1StringView("ready"))
        return Error{ErrorCode::Protocol, QStringLiteral("The built-in lab said something unexpected."), {}};
    const QJsonObject object = ready->value(QLatin1StringView("lab")).toObject();
    auto lab = labFromJson(object, QStringLiteral("built-in lab"));
    if (!lab)
        return lab.error();
    return RunningSimlab{std::move(*lab), QUrl(object.value(QLatin1StringView("x-truth")).toString())};
}

/// The first line that the process prints; empty when it ends, stays silent for too long or `stop` is
/// requested.
QFuture<QByteArray> readFirstLine(QProcess &process, std::stop_token stop)
{
    struct Reading
    {
        QPromise<QByteArray> promise;
        std::optional<std::stop_callback<std::function<void()>>> onStop;

        void finish(const QByteArray &line)
        {
            if (promise.future().isFinished())
                return;
            promise.addResult(line);
            promise.finish();
        }
    };
    auto reading = std::make_shared<Reading>();
    reading->promise.start();
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&process, reading] {
        if (process.canReadLine())
            reading->finish(process.readLine());
    });
    QObject::connect(&process, &QProcess::finished, &process, [reading] { reading->finish({}); });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [reading] { reading->finish({}); });
    QTimer::singleShot(startTimeout, &process, [reading] { reading->finish({}); });
    reading->onStop.emplace(std::move(stop), [weak = std::weak_ptr(reading)] {
        if (const auto alive = weak.lock())
            alive->finish({});
    });
    return reading->promise.future();
}

} // namespace

SimlabProcess::SimlabProcess() = default;

SimlabProcess::~SimlabProcess()
{
    if (!m_process)
        return;
    const std::unique_ptr<QProcess> process(m_process.release());
    process->closeWriteChannel();
    if (!process->waitForFinished(stopTimeoutMs))
        process->kill();
    process->waitForFinished(stopTimeoutMs);
}

QCoro::Task<Expected<RunningSimlab>> SimlabProcess::start(SimlabChoice choice, std::stop_token stop)
{
    const QString program = programPath();
    if (!QFileInfo::exists(program))
        co_return Error{ErrorCode::NotFound,
                        QStringLiteral("The built-in lab needs castbench-cli beside this program."), program};
    m_process.reset(new QProcess);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QStringLiteral("simlab"), QStringLiteral("--json"),
                          QStringLiteral("--until-stdin-closes"), QStringLiteral("--switch"),
                          choice.switchDriver};
    if (choice.quick)
        arguments += QStringLiteral("--quick");
    if (choice.switchDriver == switchdrivers::nsdp)
        arguments += {QStringLiteral("--nsdp-password-form"), nsdp::passwordFormKey(choice.passwordForm)};
    if (choice.realistic)
        arguments += QStringLiteral("--realistic");
    for (const QString &fault : std::as_const(choice.faults))
        arguments += {QStringLiteral("--fault"), fault};
    const QFuture<QByteArray> firstLine = readFirstLine(*m_process, stop);
    m_process->start(program, arguments);
    const QByteArray line = co_await firstLine;
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("Starting the built-in lab was cancelled."), {}};
    if (line.isEmpty())
        co_return Error{ErrorCode::Timeout,
                        QStringLiteral("The built-in lab did not start; see its messages above."),
                        {}};
    co_return labFromReadyLine(line);
}

QCoro::Task<void> SimlabProcess::stop()
{
    const auto process = std::move(m_process);
    if (!process || process->state() == QProcess::NotRunning)
        co_return;
    QProcess *ending = process.get();
    ending->closeWriteChannel();
    QTimer::singleShot(stopTimeoutMs, ending, [ending] { ending->kill(); });
    co_await qCoro(ending, &QProcess::finished);
}

} // namespace castbench
