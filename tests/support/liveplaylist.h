#pragma once

#include "tests/support/testhttpserver.h"
#include "tests/support/teststream.h"

#include <QSet>

namespace castbench::test {

/// A live HLS stream whose playlist grows by one segment with every request, so that it keeps pace with
/// whoever watches it, on a machine of any speed.
class LivePlaylist
{
public:
    explicit LivePlaylist(TestStream stream, int window = 5);

    QUrl url() const;

    bool growing = true;
    bool dates = false;                                 ///< write EXT-X-PROGRAM-DATE-TIME
    bool ended = false;                                 ///< write EXT-X-ENDLIST
    bool playlistMissing = false;                       ///< answer 404
    QSet<int> missing;                                  ///< segments answered with 404
    QSet<int> truncated;                                ///< segments of which only half is sent
    QSet<int> garbage;                                  ///< segments replaced by noise
    UtcTime epoch{microseconds(1'700'000'000'000'000)}; ///< program date time of segment 0

    /// Begins a new playlist with segment 0 as number 0, under other names.
    void restart();
    int last() const
    {
        return m_last;
    }
    TestHttpServer &server()
    {
        return m_server;
    }
    const TestStream &stream() const
    {
        return m_stream;
    }

private:
    TestHttpServer::Reply answer(const TestHttpServer::Request &request);
    QByteArray playlist() const;

    TestStream m_stream;
    int m_window;
    int m_last;
    int m_generation = 0;
    TestHttpServer m_server;
};

} // namespace castbench::test
