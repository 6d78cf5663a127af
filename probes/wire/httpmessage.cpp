#include "probes/wire/httpmessage.h"

#include <QStringDecoder>

namespace castbench::wire {

namespace {

constexpr int maximumListElements = 16;

Error badTarget(const QString &why)
{
    return Error{
        ErrorCode::InvalidInput, QStringLiteral("The address asked for is refused: %1.").arg(why), {}};
}

bool isHeaderName(const QByteArray &name)
{
    for (const char c : name) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!alphanumeric && c != '-' && c != '_')
            return false;
    }
    return !name.isEmpty();
}

bool isHeaderValue(const QByteArray &value)
{
    for (const char c : value) {
        if ((uchar(c) < 0x20 && c != '\t') || c == 0x7f)
            return false;
    }
    return true;
}

void appendHeader(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    if (isHeaderName(name) && isHeaderValue(value))
        head += name + ": " + value + "\r\n";
}

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpResponse plainResponse(int status)
{
    HttpResponse response;
    response.status = status;
    response.body = QByteArray::number(status) + ' ' + reasonPhrase(status) + '\n';
    return response;
}

Expected<void> readRequestTarget(const QByteArray &target, HttpRequest &request)
{
    QByteArray rest = target;
    if (const qsizetype scheme = rest.indexOf("://"); scheme > 0 && !rest.startsWith('/')) {
        const qsizetype slash = rest.indexOf('/', scheme + 3);
        rest = slash < 0 ? QByteArray("/") : rest.mid(slash);
    }
    if (!rest.startsWith('/'))
        return badTarget(QStringLiteral("it does not begin with \"/\""));
    const qsizetype question = rest.indexOf('?');
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString path = decode(QByteArray::fromPercentEncoding(question < 0 ? rest : rest.left(question)));
    if (decode.hasError())
        return badTarget(QStringLiteral("it is not UTF-8"));
    for (const QChar c : path) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'\\')
            return badTarget(QStringLiteral("it holds a control character or a backslash"));
    }
    if (path.split(u'/').contains(QLatin1StringView("..")))
        return badTarget(QStringLiteral("it leaves its folder"));
    request.path = path;
    request.query = question < 0 ? QString() : QString::fromLatin1(rest.mid(question + 1));
    return {};
}

QByteArray responseHead(const HttpResponse &response, bool keepAlive)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    if (hasBody(response.status)) {
        appendHeader(head, "Content-Type", response.contentType);
        appendHeader(head, "Content-Length", QByteArray::number(response.body.size()));
    }
    for (const auto &[name, value] : response.headers)
        appendHeader(head, name, value);
    appendHeader(head, "Connection", keepAlive ? "keep-alive" : "close");
    return head + "\r\n";
}

QByteArray reasonPhrase(int status)
{
    // RFC 7231 §6.1, RFC 6585
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Payload Too Large";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QList<QByteArray> headerList(const QByteArray &value)
{
    QList<QByteArray> elements;
    for (const QByteArray &element : value.split(',')) {
        const QByteArray trimmed = element.trimmed();
        if (!trimmed.isEmpty() && elements.size() < maximumListElements)
            elements.append(trimmed);
    }
    return elements;
}

} // namespace castbench::wire
