#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/expected.h"
#include "probes/hls/playlist.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace castbench {

/// What to fetch, and when to give up.
struct HttpWish
{
    QUrl url; ///< http or https
    std::optional<ByteRange> range;
    qsizetype maximumBytes = 0;
    milliseconds timeout{10'000}; ///< from the request to the answer's last byte
};

struct HttpAnswer
{
    QByteArray body;
    QUrl url; ///< after redirects
};

/// A request under way. Destroying it withdraws the request, and its answer never comes.
class HttpFetch
{
public:
    virtual ~HttpFetch() = default;
    /// Answers with Cancelled unless the answer has been given.
    virtual void cancel() = 0;
};

/// Fetches resources over HTTP, on the thread that made it. At most five redirects are followed, none from
/// https to http. Errors name host and path, never the query, which may hold a token.
class HttpFetcher final
{
public:
    /// Errors: InvalidInput, NotFound (404, 410), AuthenticationFailed (401, 403), Refused (other
    /// statuses, TLS), Unreachable, Timeout, Protocol (too large, too many redirects), Cancelled.
    using Done = std::function<void(Expected<HttpAnswer>)>;

    explicit HttpFetcher(Clock &clock);

    /// `done` is called once, never from within fetch(); it may destroy the request.
    [[nodiscard]] std::unique_ptr<HttpFetch> fetch(const HttpWish &wish, Done done);

private:
    Clock &m_clock;
    QNetworkAccessManager m_network;
};

} // namespace castbench
