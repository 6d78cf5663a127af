#include "controllers/switches/guard/guardprocess.h"

#include "controllers/switches/guard/guardplatform.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProcess>

#include <optional>

namespace castbench {

namespace {

constexpr seconds startTimeout{8};
constexpr seconds restartPause{1};
constexpr int pipeTimeoutMs = 2'000;
constexpr qsizetype longestAnswer = 64 * 1024;

/// A child that goes on when this object, or the program, ends.
class LastingProcess final : public QProcess
{
public:
    using QProcess::QProcess;
    ~LastingProcess() override
    {
        disconnect();
        // QProcess would kill it.
        setProcessState(QProcess::NotRunning);
    }
};

} // namespace

struct GuardProcess::State : std::enable_shared_from_this<State>
{
    State(QString file, Clock &time)
        : program(std::move(file))
        , clock(time)
    {
    }

    void launch();
    void write(const QByteArray &line);
    void listen();
    void ended();
    void settle(const Expected<void> &result);
    void letGo();

    const QString program;
    Clock &clock;
    QByteArray job;
    QByteArray former;
    QPointer<LastingProcess> process;
    SteadyTime launchedAt;
    std::unique_ptr<Timer> restart;
    std::optional<Expected<void>> answer; ///< of the guard that was started first
    std::stop_source answered;
};

void GuardProcess::State::launch()
{
    restart.reset();
    launchedAt = clock.steadyNow();
    // The application's child, so that it is collected when it ends after this object.
    process = new LastingProcess(QCoreApplication::instance());
    setApart(*process);
    process->setProgram(program);
    process->setStandardErrorFile(QProcess::nullDevice());
    const std::weak_ptr<State> weak = weak_from_this();
    QObject::connect(process, &QProcess::readyReadStandardOutput, process, [weak] {
        if (const auto state = weak.lock())
            state->listen();
    });
    QObject::connect(process, &QProcess::finished, process, [weak, child = process.data()] {
        child->deleteLater();
        if (const auto state = weak.lock(); state && state->process == child)
            state->ended();
    });
    process->start();
    if (!process->waitForStarted(pipeTimeoutMs)) {
        settle(Error{ErrorCode::NotFound,
                     QStringLiteral("The guard could not be started (%1); install it beside this program.")
                         .arg(process->errorString()),
                     program});
        process->deleteLater();
        process.clear();
        return;
    }
    write(job + former);
}

// Written now and not from the event loop: the next call may be the one that this process dies in.
void GuardProcess::State::write(const QByteArray &line)
{
    if (!process || process->state() != QProcess::Running)
        return;
    process->write(line);
    while (process && process->bytesToWrite() > 0) {
        if (!process->waitForBytesWritten(pipeTimeoutMs))
            return;
    }
}

void GuardProcess::State::listen()
{
    if (process->canReadLine())
        settle(guardAnswerFrom(process->readLine(longestAnswer)));
    else if (process->bytesAvailable() >= longestAnswer)
        process->kill();
}

void GuardProcess::State::ended()
{
    process.clear();
    // One that refused its job would refuse it again.
    settle(Error{ErrorCode::Refused, QStringLiteral("The guard ended before it was ready."), {}});
    if (!*answer)
        return;
    const std::weak_ptr<State> weak = weak_from_this();
    const SteadyTime at = std::max(clock.steadyNow(), launchedAt + restartPause);
    restart = clock.schedule(at, [weak] {
        if (const auto state = weak.lock())
            state->launch();
    });
}

void GuardProcess::State::settle(const Expected<void> &result)
{
    if (!answer)
        answer = result;
    answered.request_stop();
}

void GuardProcess::State::letGo()
{
    restart.reset();
    if (LastingProcess *const child = process) {
        process.clear();
        child->closeWriteChannel();
        child->waitForBytesWritten(pipeTimeoutMs);
        if (child->state() == QProcess::NotRunning)
            child->deleteLater();
    }
    settle(Error{ErrorCode::Cancelled, QStringLiteral("The guard was not waited for."), {}});
}

GuardProcess::GuardProcess(QString program, Clock &clock)
    : m_state(std::make_shared<State>(std::move(program), clock))
{
}

GuardProcess::~GuardProcess()
{
    m_state->letGo();
}

QCoro::Task<Expected<void>> GuardProcess::start(GuardJob job, std::stop_token stop)
{
    const GuardMessage message = std::move(job);
    auto line = guardLine(message);
    if (!line)
        co_return line.error();
    const auto state = m_state;
    state->job = std::move(*line);
    state->launch();
    co_return co_await waitUntilReady(state, std::move(stop));
}

QCoro::Task<Expected<void>> GuardProcess::waitUntilReady(std::shared_ptr<State> state, std::stop_token stop)
{
    if (!state->answer) {
        const std::stop_callback onStop(stop, [state] { state->answered.request_stop(); });
        co_await waitFor(state->clock, startTimeout, state->answered.get_token());
    }
    if (state->answer)
        co_return Expected<void>(*state->answer);
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The guard was not waited for."), {}};
    co_return Error{ErrorCode::Timeout, QStringLiteral("The guard was started and does not answer yet."), {}};
}

void GuardProcess::tell(const CapReading &former)
{
    const auto line = guardLine(former);
    if (!line)
        return;
    m_state->former = *line;
    m_state->write(*line);
}

void GuardProcess::release()
{
    if (const auto line = guardLine(GuardRelease{}))
        m_state->write(*line);
    m_state->letGo();
}

qint64 GuardProcess::pid() const
{
    return m_state->process ? m_state->process->processId() : 0;
}

} // namespace castbench
