#include "probes/hls/httpfetcher.h"

#include <QNetworkReply>

#include <utility>

namespace castbench {

namespace {

constexpr int maximumRedirects = 5;

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
}

QNetworkRequest requestFor(const HttpWish &wish)
{
    QNetworkRequest request(wish.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(maximumRedirects);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Castbench/" CASTBENCH_VERSION));
    // A packed answer could unpack to any size.
    request.setRawHeader("Accept-Encoding", "identity");
    if (wish.range)
        request.setRawHeader("Range",
                             "bytes=" + QByteArray::number(qint64(wish.range->offset)) + '-' +
                                 QByteArray::number(qint64(wish.range->offset + wish.range->length - 1)));
    return request;
}

class Fetch final : public QObject, public HttpFetch
{
public:
    Fetch(QNetworkAccessManager &network, Clock &clock, const HttpWish &wish, HttpFetcher::Done done)
        : m_wish(wish)
        , m_done(std::move(done))
    {
        if (!isWebUrl(wish.url)) {
            m_timer = clock.schedule(clock.steadyNow(), [this] {
                finish(problem(ErrorCode::InvalidInput,
                               QStringLiteral("The URL must begin with http:// or https://.")));
            });
            return;
        }
        m_timer = clock.schedule(clock.steadyNow() + wish.timeout, [this] {
            finish(problem(ErrorCode::Timeout, QStringLiteral("No full answer within %1.").arg(limitText())));
        });
        m_reply.reset(network.get(requestFor(wish)));
        connect(m_reply.get(), &QNetworkReply::readyRead, this, &Fetch::read);
        connect(m_reply.get(), &QNetworkReply::finished, this, &Fetch::answer);
    }

    void cancel() override
    {
        finish(problem(ErrorCode::Cancelled, QStringLiteral("The request was cancelled.")));
    }

private:
    struct Discard
    {
        void operator()(QNetworkReply *reply) const
        {
            reply->disconnect();
            // Where the connection has failed nothing is under way, and Qt warns of a second end.
            const QNetworkReply::NetworkError error = reply->error();
            if (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
                reply->abort();
            reply->deleteLater();
        }
    };

    Error problem(ErrorCode code, const QString &message) const
    {
        return {code, message, m_wish.url.host() + m_wish.url.path()};
    }
    QString limitText() const
    {
        return QStringLiteral("%1 ms").arg(m_wish.timeout.count());
    }
    void finish(Expected<HttpAnswer> result)
    {
        m_timer.reset();
        m_reply.reset();
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(result)); // may destroy this object
    }
    void read()
    {
        if (m_body.size() + m_reply->bytesAvailable() > m_wish.maximumBytes)
            return finish(
                problem(ErrorCode::Protocol,
                        QStringLiteral("The answer is larger than %1 bytes.").arg(m_wish.maximumBytes)));
        m_body += m_reply->readAll();
    }
    void answer();
    Expected<HttpAnswer> bodyForRange(int status);
    Error failure(int status) const;

    HttpWish m_wish;
    HttpFetcher::Done m_done;
    QByteArray m_body;
    std::unique_ptr<QNetworkReply, Discard> m_reply;
    std::unique_ptr<Timer> m_timer;
};

void Fetch::answer()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() != QNetworkReply::NoError || status < 200 || status > 299)
        return finish(failure(status));
    read();
    if (m_reply)
        finish(bodyForRange(status));
}

Expected<HttpAnswer> Fetch::bodyForRange(int status)
{
    HttpAnswer answer{m_body, m_reply->url()};
    if (!m_wish.range)
        return answer;
    constexpr int partialContent = 206;
    if (status != partialContent) // the whole resource: the server knows no ranges
        answer.body = m_body.mid(qsizetype(m_wish.range->offset), qsizetype(m_wish.range->length));
    if (answer.body.size() != m_wish.range->length)
        return problem(ErrorCode::Protocol, QStringLiteral("The answer is not the part that was asked for."));
    return answer;
}

Error Fetch::failure(int status) const
{
    const QString answered = QStringLiteral("The server answered %1.").arg(status);
    if (status == 404 || status == 410)
        return problem(ErrorCode::NotFound, answered);
    if (status == 401 || status == 403)
        return problem(ErrorCode::AuthenticationFailed, answered);
    switch (m_reply->error()) {
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
        return problem(ErrorCode::Protocol, QStringLiteral("The server redirects to where it must not."));
    case QNetworkReply::SslHandshakeFailedError:
        return problem(ErrorCode::Refused, QStringLiteral("The server's certificate is not trusted."));
    default:
        break;
    }
    if (status >= 300)
        return problem(ErrorCode::Refused, answered);
    if (status >= 200)
        return problem(ErrorCode::Unreachable, QStringLiteral("The connection broke within the answer."));
    return problem(ErrorCode::Unreachable,
                   QStringLiteral("The server cannot be reached. Check the address."));
}

} // namespace

HttpFetcher::HttpFetcher(Clock &clock)
    : m_clock(clock)
{
}

std::unique_ptr<HttpFetch> HttpFetcher::fetch(const HttpWish &wish, Done done)
{
    return std::make_unique<Fetch>(m_network, m_clock, wish, std::move(done));
}

} // namespace castbench
