#include "tests/support/liveplaylist.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace castbench::test {

LivePlaylist::LivePlaylist(TestStream stream, int window)
    : m_stream(std::move(stream))
    , m_window(window)
    , m_last(window - 1)
    , m_server([this](const TestHttpServer::Request &request) { return answer(request); })
{
}

QUrl LivePlaylist::url() const
{
    return m_server.url(QStringLiteral("/live.m3u8"));
}

void LivePlaylist::restart()
{
    ++m_generation;
    m_last = 0;
}

TestHttpServer::Reply LivePlaylist::answer(const TestHttpServer::Request &request)
{
    TestHttpServer::Reply reply;
    if (request.path == QLatin1StringView("/live.m3u8")) {
        reply.body = playlist();
        if (playlistMissing)
            reply.status = 404;
        else if (growing && m_last + 1 < int(m_stream.segments.size()))
            ++m_last;
        return reply;
    }
    if (request.path == QLatin1StringView("/init.mp4")) {
        reply.body = m_stream.init;
        return reply;
    }
    const int number = request.path.section(u'-', 1, 1).section(u'.', 0, 0).toInt();
    if (number < 0 || number > m_last || missing.contains(number)) {
        reply.status = 404;
        return reply;
    }
    reply.body = m_stream.segments[std::size_t(number)].bytes;
    if (truncated.contains(number))
        reply.sentBytes = reply.body.size() / 2;
    if (garbage.contains(number))
        reply.body = QByteArray("\x47garbage").repeated(5000);
    return reply;
}

QByteArray LivePlaylist::playlist() const
{
    const int first = std::max(0, m_last - m_window + 1);
    const QByteArray duration = QByteArray::number(m_stream.segmentSeconds, 'f', 6);
    QByteArray text = "#EXTM3U\n#EXT-X-VERSION:6\n#EXT-X-TARGETDURATION:" + duration +
                      "\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(first) + '\n';
    if (!m_stream.init.isEmpty())
        text += "#EXT-X-MAP:URI=\"init.mp4\"\n";
    for (int i = first; i <= m_last; ++i) {
        const auto elapsed = std::chrono::microseconds(std::llround(i * m_stream.segmentSeconds * 1e6));
        if (dates)
            text += "#EXT-X-PROGRAM-DATE-TIME:" +
                    QDateTime::fromMSecsSinceEpoch((epoch + elapsed).time_since_epoch().count() / 1000,
                                                   QTimeZone::utc())
                        .toString(Qt::ISODateWithMs)
                        .toLatin1() +
                    '\n';
        text += "#EXTINF:" + duration + ",\ns" + QByteArray::number(m_generation) + '-' +
                QByteArray::number(i) + ".ts\n";
    }
    return ended ? QByteArray(text + "#EXT-X-ENDLIST\n") : text;
}

} // namespace castbench::test
