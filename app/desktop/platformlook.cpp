#include "app/desktop/platformlook.h"

#include "probes/hls/playlist.h"

#include <QPromise>
#include <QTcpSocket>
#include <qcorofuture.h>

namespace castbench {

namespace {

constexpr milliseconds answerTimeout{5000};

Finding finding(Severity severity, const QString &check, const QString &message, const QString &remedy = {})
{
    return {severity, QString::fromLatin1(platformDeviceId), check, message, remedy};
}

/// Connects and hangs up. True if somebody answered. Errors: Unreachable, Timeout, Cancelled.
QCoro::Task<Expected<void>> knock(Endpoint server, Clock &clock, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Expected<void>>>();
    promise->start();
    const QFuture<Expected<void>> future = promise->future();
    const std::function<void(const Expected<void> &)> finish = [promise](const Expected<void> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    QTcpSocket socket;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [finish] { finish({}); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [finish, &socket] {
        finish(Error{ErrorCode::Unreachable, socket.errorString(), {}});
    });
    const std::stop_callback onStop(stop, [finish] {
        finish(Error{ErrorCode::Cancelled, PlatformLook::tr("The look was cancelled."), {}});
    });
    const auto timer = clock.schedule(clock.steadyNow() + answerTimeout, [finish] {
        finish(Error{ErrorCode::Timeout, PlatformLook::tr("No answer within 5 s."), {}});
    });
    socket.connectToHost(server.host, server.port);
    const Expected<void> result = co_await future;
    co_return result;
}

} // namespace

PlatformLook::PlatformLook(const Lab &lab, Clock &clock)
    : m_lab(lab)
    , m_clock(clock)
    , m_http(clock)
{
}

bool PlatformLook::isNeeded(const Lab &lab)
{
    return lab.chat ||
           std::any_of(lab.broadcasters.begin(), lab.broadcasters.end(),
                       [](const Broadcaster &broadcaster) { return !broadcaster.playlist.isEmpty(); });
}

QCoro::Task<DeviceHealth> PlatformLook::look(LookDepth, std::stop_token stop)
{
    std::vector<Finding> findings;
    for (const Broadcaster &broadcaster : m_lab.broadcasters) {
        if (broadcaster.playlist.isEmpty())
            continue;
        const Finding found = co_await lookAtPlaylist(broadcaster, stop);
        findings.push_back(found);
    }
    if (m_lab.chat) {
        const Finding found = co_await lookAtChat(stop);
        findings.push_back(found);
    }
    co_return healthFrom(QString::fromLatin1(platformDeviceId), std::move(findings), m_clock.utcNow());
}

QCoro::Task<Expected<HttpAnswer>> PlatformLook::fetch(QUrl url, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Expected<HttpAnswer>>>();
    promise->start();
    const QFuture<Expected<HttpAnswer>> future = promise->future();
    const HttpWish wish{url, std::nullopt, maximumPlaylistBytes, answerTimeout};
    const auto request = m_http.fetch(wish, [promise](const Expected<HttpAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    });
    const std::stop_callback cancel(stop, [&request] { request->cancel(); });
    co_return co_await future;
}

QCoro::Task<Finding> PlatformLook::lookAtPlaylist(Broadcaster broadcaster, std::stop_token stop)
{
    const QString check = tr("playlist of %1").arg(broadcaster.id);
    const auto answer = co_await fetch(broadcaster.playlist, stop);
    if (!answer && answer.error().code == ErrorCode::NotFound)
        co_return finding(Severity::Info, check,
                          tr("The server answers; there is no playlist before the stream begins."));
    if (!answer)
        co_return finding(Severity::Error, check, answer.error().text(),
                          tr("Start the server, and check the playlist's address in the lab."));
    const auto playlist = parsePlaylist(answer->body, answer->url);
    if (!playlist)
        co_return finding(Severity::Error, check, playlist.error().text(),
                          tr("Check the playlist's address in the lab."));
    co_return finding(Severity::Info, check, tr("The server answers with a playlist."));
}

QCoro::Task<Finding> PlatformLook::lookAtChat(std::stop_token stop)
{
    const QString check = tr("chat server");
    const auto answered = co_await knock(m_lab.chat->server, m_clock, stop);
    if (!answered)
        co_return finding(
            Severity::Error, check, answered.error().text(),
            tr("Start the chat server, and check its address %1 in the lab.").arg(m_lab.chat->server.text()));
    co_return finding(Severity::Info, check, tr("The chat server answers."));
}

} // namespace castbench
