#pragma once

#include "controllers/domain/expected.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace castbench::wire {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QString method; ///< "GET", "HEAD", …
    QString path;   ///< percent-decoded, without query; begins with "/", never contains ".." segments
    QString query;  ///< without "?", percent-encoded as it came
    HttpHeaders headers;
    QByteArray body; ///< at most HttpLimits::maximumBodyBytes
    QString peer;    ///< "address:port"

    /// The first header of that name (case-insensitive), or empty.
    QByteArray header(const QByteArray &name) const;
};

struct HttpResponse
{
    int status = 200; ///< 200 … 599
    QByteArray contentType = "text/plain; charset=utf-8";
    HttpHeaders headers; ///< beside Content-Type, Content-Length and Connection; invalid ones are left out
    QByteArray body;     ///< not sent when HEAD was asked, nor with 204 and 304
};

/// A response that says only its status: "404 Not Found".
HttpResponse plainResponse(int status);

/// Splits a request target (RFC 7230 §5.3, origin or absolute form) into the request's path and query.
/// Errors: InvalidInput for other forms, ".." segments, control characters, backslashes, invalid UTF-8.
Expected<void> readRequestTarget(const QByteArray &target, HttpRequest &request);

/// Status line and headers, with the blank line after them.
QByteArray responseHead(const HttpResponse &response, bool keepAlive);
/// The standard words for a status; "Unknown" for others.
QByteArray reasonPhrase(int status);

/// The elements of a comma-separated header, trimmed; at most 16.
QList<QByteArray> headerList(const QByteArray &value);

} // namespace castbench::wire
