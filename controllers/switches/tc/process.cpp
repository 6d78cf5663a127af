#include "controllers/switches/tc/process.h"

#include <QFile>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <qcorofuture.h>

#include <memory>
#include <optional>

namespace castbench::tc {

namespace {

constexpr qsizetype maximumPrinted = qsizetype{8} * 1024 * 1024;
constexpr int endTimeoutMs = 100;

/// A program under way, and everything that can end the wait for it.
struct Running
{
    struct End
    {
        void operator()(QProcess *process) const
        {
            process->disconnect();
            process->kill();
            if (process->state() == QProcess::NotRunning || process->waitForFinished(endTimeoutMs)) {
                delete process;
                return;
            }
            // What runs as root is not ours to kill: it ends by itself.
            QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
        }
    };
    std::unique_ptr<QProcess, End> process{new QProcess};
    QPromise<Expected<CommandResult>> promise;
    CommandResult result;
    std::unique_ptr<Timer> timer;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    bool answered = false;

    void answer(const Expected<CommandResult> &outcome)
    {
        if (std::exchange(answered, true))
            return;
        promise.addResult(outcome);
        promise.finish();
    }
    void read()
    {
        result.output += process->readAllStandardOutput();
        result.complaint += process->readAllStandardError();
        if (result.output.size() + result.complaint.size() > maximumPrinted)
            answer(Error{ErrorCode::Protocol, QStringLiteral("The program printed without end."),
                         process->program()});
    }
    void finish()
    {
        read();
        // As a shell tells it.
        constexpr int killed = 128;
        result.exitCode = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : killed;
        answer(result);
    }
};

void watch(const std::shared_ptr<Running> &running, Clock &clock, const ProcessCall &call,
           const std::stop_token &stop)
{
    QProcess *process = running->process.get();
    const std::weak_ptr<Running> weak = running;
    const auto read = [weak] {
        if (const auto alive = weak.lock())
            alive->read();
    };
    QObject::connect(process, &QProcess::readyReadStandardOutput, process, read);
    QObject::connect(process, &QProcess::readyReadStandardError, process, read);
    QObject::connect(process, &QProcess::finished, process, [weak] {
        if (const auto alive = weak.lock())
            alive->finish();
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [weak](QProcess::ProcessError error) {
        const auto alive = weak.lock();
        if (alive && error == QProcess::FailedToStart)
            alive->answer(Error{
                ErrorCode::Unsupported,
                QStringLiteral("The program could not be started: %1.").arg(alive->process->errorString()),
                alive->process->program()});
    });
    const milliseconds timeout = call.timeout;
    running->timer = clock.schedule(clock.steadyNow() + timeout, [weak, timeout, program = call.program] {
        if (const auto alive = weak.lock())
            alive->answer(Error{ErrorCode::Timeout,
                                QStringLiteral("No answer within %1.").arg(formatDuration(timeout)),
                                program});
    });
    running->onStop.emplace(stop, [weak, program = call.program] {
        if (const auto alive = weak.lock())
            alive->answer(Error{ErrorCode::Cancelled, QStringLiteral("The command was cancelled."), program});
    });
}

} // namespace

QCoro::Task<Expected<CommandResult>> runProcess(Clock *clock, ProcessCall call, std::stop_token stop)
{
    const auto running = std::make_shared<Running>();
    running->promise.start();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    running->process->setProcessEnvironment(environment);
    watch(running, *clock, call, stop);
    if (!running->answered) {
        running->process->start(call.program, call.arguments);
        running->process->write(call.input);
        running->process->closeWriteChannel();
    }
    const QFuture<Expected<CommandResult>> answered = running->promise.future();
    co_return co_await answered;
}

QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(
        name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin")});
}

} // namespace castbench::tc
