#include "controllers/run/streamkeeper.h"

#include "controllers/run/runjournal.h"
#include "controllers/run/waiting.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr int startAttempts = 3;

} // namespace

StreamKeeper::StreamKeeper(const RunSetup &setup, RunJournal &journal)
    : m_setup(setup)
    , m_journal(journal)
{
}

QCoro::Task<Expected<void>> StreamKeeper::start(std::stop_token stop)
{
    if (!m_setup.stream || !m_setup.plan.startStream)
        co_return Expected<void>{};
    const QString device = m_setup.stream->device();
    const auto streaming = co_await runs(stop);
    if (!streaming)
        co_return streaming.error().within(device);
    if (*streaming) {
        // Started by this run before it was cut off.
        m_ours = m_setup.resumed && m_setup.resumed->streamStarted;
        co_return Expected<void>{};
    }
    if (isCarriedOut(m_journal.record()))
        co_return Expected<void>{};
    m_ours = true;
    m_mending = true;
    Expected<void> started = co_await startOnce(stop);
    for (int attempt = 1; attempt < startAttempts; ++attempt) {
        if (started || started.error().code != ErrorCode::Refused || stop.stop_requested())
            break;
        m_journal.event(QStringLiteral("stream-retry"), Severity::Warning,
                        QStringLiteral("The stream could not be started yet: %1").arg(started.error().text()),
                        {}, device);
        const auto waited = co_await waitFor(m_setup.clock, m_setup.timing.streamRetry, stop);
        if (!waited)
            co_return waited;
        started = co_await startOnce(stop);
    }
    m_mending = false;
    if (!started)
        co_return started.error().within(device);
    m_journal.event(QStringLiteral("stream-started"), Severity::Info,
                    QStringLiteral("The stream was started for the run."), {}, device);
    co_return Expected<void>{};
}

void StreamKeeper::mend(std::shared_ptr<void> owner)
{
    if (!m_ours || std::exchange(m_mending, true))
        return;
    restart(std::move(owner), m_mend.get_token());
}

// After a stop request the lab may be gone; what belongs to the session is not.
QCoro::Task<void> StreamKeeper::restart([[maybe_unused]] std::shared_ptr<void> owner, std::stop_token stop)
{
    const QString device = m_setup.stream->device();
    milliseconds pause = m_setup.timing.streamRetry;
    bool told = false;
    for (;;) {
        const auto streaming = co_await runs(stop);
        if (stop.stop_requested())
            co_return;
        if (streaming && *streaming)
            break;
        Expected<void> started;
        if (streaming)
            started = co_await startOnce(stop);
        else
            started = streaming.error();
        if (stop.stop_requested())
            co_return;
        if (started) {
            m_journal.event(QStringLiteral("stream-restarted"), Severity::Warning,
                            QStringLiteral("The stream that was started for the run did not run any more; it "
                                           "runs again."),
                            {}, device);
            break;
        }
        if (!std::exchange(told, true))
            m_journal.event(
                QStringLiteral("stream-retry"), Severity::Warning,
                QStringLiteral("The stream could not be started yet: %1").arg(started.error().text()), {},
                device);
        const auto waited = co_await waitFor(m_setup.clock, pause, stop);
        if (!waited)
            co_return;
        // A refused broadcaster may show its user a message each time.
        pause = std::min(2 * pause, m_setup.timing.streamRetryLongest);
    }
    m_mending = false;
}

QCoro::Task<Expected<bool>> StreamKeeper::runs(std::stop_token stop)
{
    CallStop call(stop);
    auto asking = beginCall([&] { return m_setup.stream->isStreaming(call.token()); });
    co_return co_await bounded(m_setup.clock, std::move(asking), call, m_setup.timing.streamCall);
}

QCoro::Task<Expected<void>> StreamKeeper::startOnce(std::stop_token stop)
{
    CallStop call(stop);
    auto starting = beginCall([&] { return m_setup.stream->startStream(call.token()); });
    co_return co_await bounded(m_setup.clock, std::move(starting), call, m_setup.timing.streamCall,
                               m_setup.timing.cancelGrace);
}

QCoro::Task<void> StreamKeeper::stop()
{
    m_mend.request_stop();
    if (!std::exchange(m_ours, false))
        co_return;
    StreamControl *stream = m_setup.stream;
    CallStop call{std::stop_token{}};
    auto stopping = beginCall([&] { return stream->stopStream(call.token()); });
    const auto stopped =
        co_await bounded(m_setup.clock, std::move(stopping), call, m_setup.timing.streamCall);
    if (!stopped)
        m_journal.event(
            QStringLiteral("stream-not-stopped"), Severity::Warning,
            QStringLiteral("The stream could not be stopped again: %1").arg(stopped.error().text()), {},
            stream->device());
}

void StreamKeeper::dismiss()
{
    m_mend.request_stop();
    if (std::exchange(m_ours, false))
        beginCall([&] { return m_setup.stream->stopStream(std::stop_token{}); });
}

} // namespace castbench
