#pragma once

#include "controllers/contracts/clock.h"
#include "probes/hls/httpfetcher.h"
#include "probes/hls/playlisttracker.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace castbench {

/// Loads a playlist again and again until stopped. A master playlist is resolved to its best variant, anew
/// after failures. Failed loads are repeated after half a target duration, then twice as long each time,
/// up to 10 s. Stale and ended playlists are still looked at: the stream may be started again.
class PlaylistPoller final : public QObject
{
    Q_OBJECT

public:
    /// A single load is given up after this.
    static constexpr milliseconds loadTimeout{5000};

    PlaylistPoller(Clock &clock, HttpFetcher &http, const QUrl &url, QObject *parent = nullptr);

    void start();
    void stop();

    const PlaylistTracker &tracker() const
    {
        return m_tracker;
    }
    /// Loads that failed in a row; 0 after a success.
    int failures() const
    {
        return m_failures;
    }

Q_SIGNALS:
    /// A load succeeded; tracker() holds the playlist.
    void loaded(const castbench::PlaylistChange &change);
    void failed(const castbench::Error &error);

private:
    void load();
    void take(const Expected<HttpAnswer> &answer);
    void takeVariant(const MasterPlaylist &master);
    void fail(const Error &error);
    void loadAt(SteadyTime at);

    Clock &m_clock;
    HttpFetcher &m_http;
    QUrl m_url;
    QUrl m_mediaUrl; // of the variant, or m_url
    PlaylistTracker m_tracker;
    std::unique_ptr<HttpFetch> m_fetch;
    std::unique_ptr<Timer> m_timer;
    SteadyTime m_requested;
    int m_failures = 0;
    bool m_resolving = false; // the variant of a master playlist is being loaded for the first time
};

} // namespace castbench
