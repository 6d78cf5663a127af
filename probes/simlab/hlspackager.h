#pragma once

#include "controllers/domain/expected.h"
#include "controllers/domain/time.h"

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace castbench::simlab {

class RtmpSource;

struct HlsPackagerSettings
{
    milliseconds segmentLength{4000}; ///< a multiple of the keyframe interval
    int playlistSegments = 10;        ///< listed at a time
    QString streamKey = QStringLiteral("stream");
    /// As a remux that the ingest server starts anew for every publisher (nginx-rtmp's exec_push with
    /// ffmpeg's hls muxer): each numbers its segments from 0 and writes over those of the same name, and a
    /// stream that has ended leaves its playlist behind as it was.
    bool numbersAnew = false;
};

/// The platform of one broadcaster: takes its RTMP stream on the loopback, one publisher after another, and
/// writes HLS with MPEG-TS segments (libavformat's hls muxer) into a folder of its own. A new publisher
/// continues the same playlist after an EXT-X-DISCONTINUITY, unless it is to number anew. Runs in a thread of
/// its own.
class HlsPackager
{
public:
    static constexpr auto playlistName = "index.m3u8";

    explicit HlsPackager(const HlsPackagerSettings &settings);
    ~HlsPackager();
    HlsPackager(const HlsPackager &) = delete;
    HlsPackager &operator=(const HlsPackager &) = delete;

    /// Begins to listen. To be called once. Errors: Storage, Refused.
    Expected<void> start();
    /// Comes back within a second; the folder goes with the packager.
    void stop();

    /// The loopback port that publishers connect to. Another program may take it between two publishers;
    /// then it changes. Any thread.
    quint16 ingestPort() const
    {
        return m_port;
    }
    /// The next publisher begins a stream of its own: the playlist goes until that has a segment, and none of
    /// the former stream's is listed again. Any thread.
    void beginAnew();
    /// While set, publishers are refused, and one that sends is cut off. Any thread.
    void setRefusing(bool refusing);
    /// The platform has lost its memory: no playlist, no segment, and the next publisher numbers from 0. To
    /// be called while it refuses. Any thread.
    void forget();
    /// "rtmp://127.0.0.1:port/live/key" for an ingest server, or a relay before it, on this loopback port.
    QString publishUrl(quint16 port) const;
    /// Where playlist and segments are: "index.m3u8", "segment00000.ts".
    QString folder() const
    {
        return m_folder.path();
    }
    /// Publishers seen so far. Any thread.
    int publishers() const
    {
        return m_publishers;
    }
    /// What ended the last publisher's stream, or kept it from being packaged. Any thread.
    std::optional<Error> lastError() const;

private:
    void run();
    void waitWhileRefusing();
    /// One publisher from beginning to end.
    Expected<void> package(RtmpSource &source);
    void keep(const Error &error);
    QString playlistPath() const;
    void clearFolder();
    /// Beyond every segment that is in the folder.
    int nextSegment() const;

    const HlsPackagerSettings m_settings;
    QTemporaryDir m_folder;
    std::atomic<quint16> m_port = 0;
    std::atomic_int m_publishers = 0;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_interrupted = false; ///< cancelled, or refusing
    std::atomic_bool m_anew = false;
    std::atomic_bool m_forgotten = false;
    bool m_refusing = false;
    std::condition_variable m_allowed;
    mutable std::mutex m_mutex;
    std::optional<Error> m_lastError;
    std::thread m_thread;
};

/// A loopback TCP port that is free now. Errors: Refused.
Expected<quint16> freeLoopbackPort();

} // namespace castbench::simlab
