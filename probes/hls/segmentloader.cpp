#include "probes/hls/segmentloader.h"

#include <utility>

namespace castbench {

namespace {

constexpr milliseconds pauseAfterFailure{500};

} // namespace

SegmentLoader::SegmentLoader(Clock &clock, HttpFetcher &http)
    : m_clock(clock)
    , m_http(http)
{
}

void SegmentLoader::load(const MediaSegment &segment, Done done)
{
    cancel();
    m_segment = segment;
    m_done = std::move(done);
    m_failures = 0;
    if (segment.encrypted) {
        m_timer = m_clock.schedule(m_clock.steadyNow(), [this] {
            finish(Error{ErrorCode::Unsupported,
                         QStringLiteral("The segment is encrypted. Switch encryption off."),
                         m_segment.url.host() + m_segment.url.path()});
        });
        return;
    }
    download();
}

void SegmentLoader::cancel()
{
    ++m_load;
    m_done = nullptr;
    m_fetch.reset();
    m_timer.reset();
}

void SegmentLoader::download()
{
    if (m_segment.init && m_segment.init != m_init)
        return downloadInit();
    const HttpWish wish{m_segment.url, m_segment.range, maximumSegmentBytes, downloadTimeout};
    m_fetch = m_http.fetch(wish, [this](const Expected<HttpAnswer> &answer) {
        if (answer)
            decode(answer->body);
        else
            fail(answer.error());
    });
}

void SegmentLoader::downloadInit()
{
    const HttpWish wish{m_segment.init->url, m_segment.init->range, maximumInitBytes, downloadTimeout};
    m_fetch = m_http.fetch(wish, [this](const Expected<HttpAnswer> &answer) {
        if (!answer)
            return fail(answer.error());
        m_init = m_segment.init;
        m_initBytes = answer->body;
        download();
    });
}

void SegmentLoader::fail(const Error &error)
{
    if (++m_failures >= attempts)
        return finish(error);
    m_timer = m_clock.schedule(m_clock.steadyNow() + m_failures * pauseAfterFailure, [this] { download(); });
}

void SegmentLoader::decode(const QByteArray &bytes)
{
    const QByteArray init = m_segment.init ? m_initBytes : QByteArray();
    m_decoder.decode(init, bytes, [this, load = m_load](Expected<DecodedSegment> decoded) {
        if (load == m_load)
            finish(std::move(decoded));
    });
}

void SegmentLoader::finish(Expected<DecodedSegment> result)
{
    ++m_load;
    m_timer.reset();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

} // namespace castbench
