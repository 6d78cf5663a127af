#include "probes/obs/obsstreamcontrol.h"

#include <QPointer>

namespace castbench {

namespace {

using Client = QPointer<ObsClient>;

constexpr milliseconds pollInterval{250};

Error cancelled()
{
    return Error{ErrorCode::Cancelled, QStringLiteral("The connection to OBS was given up."), {}};
}

QCoro::Task<Expected<obs::StreamStatus>> streamStatus(Client client, std::stop_token stop)
{
    const Expected<void> ready = co_await client->ready(stop);
    if (!ready)
        co_return ready.error();
    if (!client)
        co_return cancelled();
    const QString type = QStringLiteral("GetStreamStatus");
    const QJsonObject nothing;
    const Expected<QJsonObject> answer = co_await client->request(type, nothing, stop);
    if (!answer)
        co_return answer.error();
    co_return obs::parseStreamStatus(*answer);
}

QCoro::Task<Expected<bool>> isSending(Client client, std::stop_token stop)
{
    const Expected<obs::StreamStatus> status = co_await streamStatus(client, stop);
    if (!status)
        co_return status.error();
    co_return status->active && !status->reconnecting;
}

/// Asks OBS to start or stop and waits until it has happened.
QCoro::Task<Expected<void>> change(Client client, Clock &clock, bool start, std::stop_token stop)
{
    Expected<obs::StreamStatus> status = co_await streamStatus(client, stop);
    if (!status)
        co_return status.error();
    if (!client)
        co_return cancelled();
    const QString type = start ? QStringLiteral("StartStream") : QStringLiteral("StopStream");
    const int stopsBefore = client->stopsSeen();
    const SteadyTime deadline = clock.steadyNow() + ObsStreamControl::changeTimeout;
    if (status->active != start) {
        const QJsonObject nothing;
        const Expected<QJsonObject> answer = co_await client->request(type, nothing, stop);
        // Refused also means that somebody else was faster; the status tells.
        if (!answer && answer.error().code != ErrorCode::Refused)
            co_return answer.error();
        if (!client)
            co_return cancelled();
        const std::optional<Error> refusal = answer ? std::nullopt : std::optional(answer.error());
        status = co_await streamStatus(client, stop);
        if (!status)
            co_return status.error();
        if (refusal && status->active != start)
            co_return *refusal;
    }
    while (status->active != start || (start && status->reconnecting)) {
        if (!client)
            co_return cancelled();
        if (start && !status->active && client->stopsSeen() != stopsBefore)
            co_return Error{
                ErrorCode::Refused,
                QStringLiteral("OBS of %1 could not start the stream; look for a message in OBS and check "
                               "its stream settings.")
                    .arg(client->device()),
                {}};
        if (clock.steadyNow() >= deadline)
            co_return Error{
                ErrorCode::Timeout,
                QStringLiteral("OBS of %1 did not carry out %2 in time.").arg(client->device(), type),
                {}};
        const Expected<void> waited = co_await waitFor(clock, pollInterval, stop);
        if (!waited)
            co_return waited.error();
        if (!client)
            co_return cancelled();
        status = co_await streamStatus(client, stop);
        if (!status)
            co_return status.error();
    }
    co_return Expected<void>{};
}

} // namespace

ObsStreamControl::ObsStreamControl(ObsClient &client, Clock &clock)
    : m_client(client)
    , m_clock(clock)
{
}

QString ObsStreamControl::device() const
{
    return m_client.device();
}

QCoro::Task<Expected<bool>> ObsStreamControl::isStreaming(std::stop_token stop)
{
    return isSending(&m_client, std::move(stop));
}

QCoro::Task<Expected<void>> ObsStreamControl::startStream(std::stop_token stop)
{
    return change(&m_client, m_clock, true, std::move(stop));
}

QCoro::Task<Expected<void>> ObsStreamControl::stopStream(std::stop_token stop)
{
    return change(&m_client, m_clock, false, std::move(stop));
}

} // namespace castbench
