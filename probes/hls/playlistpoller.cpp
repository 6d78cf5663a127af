#include "probes/hls/playlistpoller.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr microseconds longestBackOff{10'000'000};
// So many failures in a row, and a variant's URL may have expired.
constexpr int failuresToResolveAnew = 3;

} // namespace

PlaylistPoller::PlaylistPoller(Clock &clock, HttpFetcher &http, const QUrl &url, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_http(http)
    , m_url(url)
    , m_mediaUrl(url)
{
}

void PlaylistPoller::start()
{
    loadAt(m_clock.steadyNow());
}

void PlaylistPoller::stop()
{
    m_timer.reset();
    m_fetch.reset();
}

void PlaylistPoller::loadAt(SteadyTime at)
{
    m_timer = m_clock.schedule(at, [this] { load(); });
}

void PlaylistPoller::load()
{
    m_requested = m_clock.steadyNow();
    const HttpWish wish{m_mediaUrl, std::nullopt, maximumPlaylistBytes, loadTimeout};
    m_fetch = m_http.fetch(wish, [this](const Expected<HttpAnswer> &answer) { take(answer); });
}

void PlaylistPoller::take(const Expected<HttpAnswer> &answer)
{
    if (!answer)
        return fail(answer.error());
    Expected<Playlist> playlist = parsePlaylist(answer->body, answer->url);
    if (!playlist)
        return fail(playlist.error());
    if (const auto *master = std::get_if<MasterPlaylist>(&*playlist))
        return takeVariant(*master);
    m_resolving = false;
    m_failures = 0;
    const PlaylistChange change =
        m_tracker.update(std::move(std::get<MediaPlaylist>(*playlist)), m_requested);
    loadAt(std::max(m_requested + m_tracker.reloadInterval(), m_clock.steadyNow()));
    Q_EMIT loaded(change);
}

void PlaylistPoller::takeVariant(const MasterPlaylist &master)
{
    const PlaylistVariant *variant = master.best();
    const QString where = m_mediaUrl.host() + m_mediaUrl.path();
    if (!variant)
        return fail({ErrorCode::Unsupported,
                     QStringLiteral("The playlist offers no H.264 picture. Let the platform offer H.264."),
                     where});
    if (std::exchange(m_resolving, true))
        return fail(
            {ErrorCode::Protocol, QStringLiteral("A variant of the playlist is a master playlist."), where});
    m_mediaUrl = variant->url;
    load();
}

void PlaylistPoller::fail(const Error &error)
{
    m_resolving = false;
    ++m_failures;
    if (m_failures % failuresToResolveAnew == 0 || error.code == ErrorCode::Unsupported)
        m_mediaUrl = m_url;
    const auto &playlist = m_tracker.playlist();
    const microseconds base = playlist ? playlist->targetDuration / 2 : microseconds(500'000);
    const microseconds wait = base * (1 << std::min(m_failures - 1, 10));
    loadAt(m_clock.steadyNow() + std::min(wait, longestBackOff));
    Q_EMIT failed(error);
}

} // namespace castbench
