#pragma once

#include "controllers/domain/time.h"
#include "probes/simlab/holdtimes.h"
#include "probes/wire/httpmessage.h"

#include <functional>
#include <map>
#include <optional>

namespace castbench::simlab {

/// What the platform's web server answers:
///
///     GET /hls/B1/index.m3u8            a playlist, /hls/B1/segment00000.ts a segment
///     GET /truth/B1?pts=PTS             when the frame with this presentation time was really captured, as
///                                       {"pts":…,"captured_us":…}: µs since 1970 UTC. PTS in 1/90000 s,
///                                       modulo 2^33 as in the segment. For tests of what probes measure.
///     GET /truth/chat                   how long the chat server kept messages:
///                                       {"messages":…,"held_us":median}; 404 before the first message.
class SimSite
{
public:
    using Truth = std::function<std::optional<UtcTime>(quint64 pts90k)>;

    /// Serves the folder's playlists and segments under /hls/`id`.
    void add(const QString &id, const QString &folder, Truth truth);
    /// Where /truth/chat comes from.
    void setChatTruth(std::function<HoldTimes()> truth);
    wire::HttpResponse answer(const wire::HttpRequest &request);
    /// While set, `id`'s playlists stay as they are: whatever the packager adds is not seen.
    void setStalled(const QString &id, bool stalled);

private:
    struct Stream
    {
        QString folder;
        Truth truth;
        std::map<QString, QByteArray> keptPlaylists = {}; ///< while stalled, by name
    };

    static wire::HttpResponse file(Stream &stream, const QString &name);
    static wire::HttpResponse truth(const Stream &stream, const QString &query);

    wire::HttpResponse chatTruth() const;

    std::map<QString, Stream> m_streams;
    std::function<HoldTimes()> m_chatTruth;
};

} // namespace castbench::simlab
