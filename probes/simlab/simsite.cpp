#include "probes/simlab/simsite.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace castbench::simlab {

namespace {

constexpr int badRequest = 400;
constexpr int notFound = 404;

wire::HttpResponse jsonResponse(const QJsonObject &object)
{
    wire::HttpResponse response;
    response.contentType = "application/json";
    response.headers = {{"Cache-Control", "no-store"}};
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

void SimSite::add(const QString &id, const QString &folder, Truth truth)
{
    m_streams[id] = {folder, std::move(truth)};
}

void SimSite::setStalled(const QString &id, bool stalled)
{
    Stream &stream = m_streams[id];
    stream.keptPlaylists.clear();
    if (!stalled)
        return;
    const QDir folder(stream.folder);
    const QStringList names = folder.entryList({QStringLiteral("*.m3u8")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            stream.keptPlaylists[name] = file.readAll();
    }
}

void SimSite::setChatTruth(std::function<HoldTimes()> truth)
{
    m_chatTruth = std::move(truth);
}

wire::HttpResponse SimSite::chatTruth() const
{
    const HoldTimes times = m_chatTruth ? m_chatTruth() : HoldTimes();
    const auto held = times.median();
    if (!held)
        return wire::plainResponse(notFound);
    return jsonResponse({{QStringLiteral("messages"), static_cast<qint64>(times.count())},
                         {QStringLiteral("held_us"), static_cast<qint64>(held->count())}});
}

wire::HttpResponse SimSite::answer(const wire::HttpRequest &request)
{
    const QStringList parts = request.path.split(QLatin1Char('/'));
    if (parts.size() < 3 || !parts[0].isEmpty())
        return wire::plainResponse(notFound);
    if (request.path == QLatin1StringView("/truth/chat"))
        return chatTruth();
    const auto stream = m_streams.find(parts[2]);
    if (stream == m_streams.end())
        return wire::plainResponse(notFound);
    if (parts[1] == QLatin1StringView("hls") && parts.size() == 4)
        return file(stream->second, parts[3]);
    if (parts[1] == QLatin1StringView("truth") && parts.size() == 3)
        return truth(stream->second, request.query);
    return wire::plainResponse(notFound);
}

wire::HttpResponse SimSite::file(Stream &stream, const QString &name)
{
    // Only names of this form reach the file system: no folder, no hidden and no temporary file.
    static const QRegularExpression served(QStringLiteral("\\A[a-z0-9]{1,40}\\.(m3u8|ts)\\z"));
    if (!served.match(name).hasMatch())
        return wire::plainResponse(notFound);
    QFile file(stream.folder + QLatin1Char('/') + name);
    const auto kept = stream.keptPlaylists.find(name);
    const bool isKept = kept != stream.keptPlaylists.end();
    if (!isKept && !file.open(QIODevice::ReadOnly))
        return wire::plainResponse(notFound);
    wire::HttpResponse response;
    response.contentType =
        name.endsWith(QLatin1StringView(".ts")) ? "video/mp2t" : "application/vnd.apple.mpegurl";
    response.headers = {{"Cache-Control", "no-store"}, {"Access-Control-Allow-Origin", "*"}};
    response.body = isKept ? kept->second : file.readAll();
    return response;
}

wire::HttpResponse SimSite::truth(const Stream &stream, const QString &query)
{
    bool isNumber = false;
    const quint64 pts = QUrlQuery(query).queryItemValue(QStringLiteral("pts")).toULongLong(&isNumber);
    if (!isNumber)
        return wire::plainResponse(badRequest);
    const std::optional<UtcTime> captured = stream.truth(pts);
    if (!captured)
        return wire::plainResponse(notFound);
    return jsonResponse(
        {{QStringLiteral("pts"), static_cast<qint64>(pts)},
         {QStringLiteral("captured_us"), static_cast<qint64>(captured->time_since_epoch().count())}});
}

} // namespace castbench::simlab
