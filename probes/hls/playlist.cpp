#include "probes/hls/playlist.h"

#include "probes/hls/attributelist.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

// A playlist that gives 0 is reloaded as if its segments were this long.
constexpr microseconds shortestTargetDuration{100'000};
constexpr std::int64_t largestNumber = std::int64_t(1) << 62;

/// Non-negative decimal number up to largestNumber.
std::optional<std::int64_t> parseInteger(QStringView text)
{
    bool ok = false;
    const std::int64_t number = text.trimmed().toLongLong(&ok);
    if (!ok || number < 0 || number > largestNumber)
        return std::nullopt;
    return number;
}

/// Seconds, decimal, 0 … maximumSegmentDuration.
std::optional<microseconds> parseSeconds(QStringView text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0 || value > double(maximumSegmentDuration.count()))
        return std::nullopt;
    return microseconds(std::llround(value * 1e6));
}

/// "length" or "length@offset".
std::optional<ByteRange> parseByteRange(QStringView text, std::int64_t following)
{
    const qsizetype at = text.indexOf(u'@');
    const auto length = parseInteger(at < 0 ? text : text.first(at));
    const auto offset = at < 0 ? std::optional(following) : parseInteger(text.sliced(at + 1));
    if (!length || !offset || *length == 0 || *length > largestNumber - *offset)
        return std::nullopt;
    return ByteRange{*length, *offset};
}

struct AdBreak
{
    UtcTime from;
    UtcTime to;
};

/// Reads line by line; what a tag says is kept until the URL it belongs to.
class Reader
{
public:
    explicit Reader(const QUrl &base)
        : m_base(base)
    {
    }

    Expected<Playlist> read(QStringView text);

private:
    Expected<void> readLine(QStringView line);
    Expected<void> readTag(QStringView name, QStringView value);
    Expected<void> readNumberTag(QStringView name, QStringView value, bool &known);
    Expected<void> readInit(QStringView value);
    Expected<void> readUrl(QStringView line);
    Expected<QUrl> resolve(QStringView text) const;
    Expected<void> addSegment(const QUrl &url);
    void readVariant(QStringView value);
    void readAdBreak(QStringView value);
    void markAdvertisements();
    Error problem(const QString &message) const;

    QUrl m_base;
    int m_line = 0;
    MediaPlaylist m_media;
    MasterPlaylist m_master;
    bool m_hasTarget = false;
    std::optional<MediaSegment> m_next; // from EXTINF to the URL
    std::optional<PlaylistVariant> m_nextVariant;
    bool m_discontinuous = false;
    bool m_missing = false;
    bool m_encrypted = false;
    std::int64_t m_discontinuity = 0;
    std::optional<QString> m_range; // as written: its offset may follow from the segment before
    std::optional<MediaInit> m_init;
    std::optional<UtcTime> m_dateTime; // of the segment to come
    std::vector<AdBreak> m_adBreaks;
};

Error Reader::problem(const QString &message) const
{
    return {ErrorCode::Protocol, message,
            QStringLiteral("playlist %1, line %2").arg(m_base.host() + m_base.path()).arg(m_line)};
}

Expected<Playlist> Reader::read(QStringView text)
{
    bool headed = false;
    for (const QStringView raw : QStringTokenizer(text, u'\n')) {
        ++m_line;
        const QStringView line = raw.trimmed();
        if (!headed) {
            if (line != QLatin1StringView("#EXTM3U"))
                return problem(QStringLiteral(
                    "This is no HLS playlist: it does not begin with #EXTM3U. Check the URL."));
            headed = true;
        } else if (const auto result = readLine(line); !result) {
            return result.error();
        }
    }
    if (!m_master.variants.empty())
        return Playlist(std::move(m_master));
    if (!m_hasTarget)
        return problem(QStringLiteral("The playlist has neither EXT-X-TARGETDURATION nor variants."));
    markAdvertisements();
    return Playlist(std::move(m_media));
}

Expected<void> Reader::readLine(QStringView line)
{
    if (line.isEmpty())
        return {};
    if (!line.startsWith(u'#'))
        return readUrl(line);
    const qsizetype colon = line.indexOf(u':');
    return readTag(colon < 0 ? line : line.first(colon), colon < 0 ? QStringView() : line.sliced(colon + 1));
}

Expected<void> Reader::readTag(QStringView name, QStringView value)
{
    bool known = false;
    if (const auto result = readNumberTag(name, value, known); known)
        return result;
    if (name == QLatin1StringView("#EXT-X-MAP"))
        return readInit(value);
    if (name == QLatin1StringView("#EXT-X-STREAM-INF"))
        readVariant(value);
    else if (name == QLatin1StringView("#EXT-X-DATERANGE"))
        readAdBreak(value);
    else if (name == QLatin1StringView("#EXT-X-PROGRAM-DATE-TIME"))
        m_dateTime = parseProgramDateTime(value);
    else if (name == QLatin1StringView("#EXT-X-BYTERANGE"))
        m_range = value.toString();
    else if (name == QLatin1StringView("#EXT-X-KEY"))
        m_encrypted = AttributeList(value).value(QLatin1StringView("METHOD")) != QStringLiteral("NONE");
    else if (name == QLatin1StringView("#EXT-X-GAP"))
        m_missing = true;
    else if (name == QLatin1StringView("#EXT-X-ENDLIST"))
        m_media.ended = true;
    else if (name == QLatin1StringView("#EXT-X-DISCONTINUITY")) {
        m_discontinuous = true;
        m_dateTime.reset();
        ++m_discontinuity;
    }
    return {};
}

Expected<void> Reader::readNumberTag(QStringView name, QStringView value, bool &known)
{
    known = true;
    if (name == QLatin1StringView("#EXTINF")) {
        const qsizetype comma = value.indexOf(u',');
        const auto duration = parseSeconds(comma < 0 ? value : value.first(comma));
        if (!duration)
            return problem(QStringLiteral("EXTINF must give a duration between 0 and 3600 s."));
        m_next.emplace();
        m_next->duration = *duration;
        if (comma >= 0)
            m_next->title = value.sliced(comma + 1).trimmed().toString();
    } else if (name == QLatin1StringView("#EXT-X-TARGETDURATION")) {
        const auto target = parseSeconds(value);
        if (!target)
            return problem(QStringLiteral("EXT-X-TARGETDURATION must be between 0 and 3600 s."));
        m_media.targetDuration = std::max(*target, shortestTargetDuration);
        m_hasTarget = true;
    } else if (name == QLatin1StringView("#EXT-X-MEDIA-SEQUENCE")) {
        const auto number = parseInteger(value);
        if (!number || !m_media.segments.empty())
            return problem(
                QStringLiteral("EXT-X-MEDIA-SEQUENCE must be a number and stand before the segments."));
        m_media.mediaSequence = *number;
    } else if (name == QLatin1StringView("#EXT-X-DISCONTINUITY-SEQUENCE")) {
        const auto number = parseInteger(value);
        if (!number || !m_media.segments.empty())
            return problem(QStringLiteral(
                "EXT-X-DISCONTINUITY-SEQUENCE must be a number and stand before the segments."));
        m_discontinuity = *number;
    } else {
        known = false;
    }
    return {};
}

Expected<void> Reader::readInit(QStringView value)
{
    const AttributeList attributes(value);
    const auto uri = attributes.value(QLatin1StringView("URI"));
    if (!uri)
        return problem(QStringLiteral("EXT-X-MAP has no URI."));
    const auto url = resolve(*uri);
    if (!url)
        return url.error();
    MediaInit init{*url, std::nullopt};
    if (const auto range = attributes.value(QLatin1StringView("BYTERANGE"))) {
        init.range = parseByteRange(*range, 0);
        if (!init.range)
            return problem(QStringLiteral("EXT-X-MAP has a BYTERANGE that is no range."));
    }
    m_init = std::move(init);
    return {};
}

void Reader::readVariant(QStringView value)
{
    const AttributeList attributes(value);
    const auto text = [&attributes](QLatin1StringView name) {
        return attributes.value(name).value_or(QString());
    };
    m_nextVariant.emplace();
    m_nextVariant->bandwidth = parseInteger(text(QLatin1StringView("BANDWIDTH"))).value_or(0);
    m_nextVariant->codecs = text(QLatin1StringView("CODECS"));
    const double rate = text(QLatin1StringView("FRAME-RATE")).toDouble();
    m_nextVariant->frameRate = std::isfinite(rate) && rate > 0 ? rate : 0;
    const QString resolution = text(QLatin1StringView("RESOLUTION"));
    const qsizetype cross = resolution.indexOf(u'x');
    if (cross > 0)
        m_nextVariant->resolution =
            QSize(resolution.first(cross).toInt(), resolution.sliced(cross + 1).toInt());
}

void Reader::readAdBreak(QStringView value)
{
    const AttributeList attributes(value);
    if (attributes.value(QLatin1StringView("CLASS")) != QStringLiteral("twitch-stitched-ad"))
        return;
    const auto text = [&attributes](QLatin1StringView name) {
        return attributes.value(name).value_or(QString());
    };
    const auto from = parseProgramDateTime(text(QLatin1StringView("START-DATE")));
    const auto duration = parseSeconds(text(QLatin1StringView("DURATION")));
    const auto to = duration && from ? std::optional(*from + *duration)
                                     : parseProgramDateTime(text(QLatin1StringView("END-DATE")));
    if (from && to && m_adBreaks.size() < maximumPlaylistVariants)
        m_adBreaks.push_back({*from, *to});
}

Expected<QUrl> Reader::resolve(QStringView text) const
{
    const QUrl url = m_base.resolved(QUrl(text.toString()));
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1StringView("http") && url.scheme() != QLatin1StringView("https")))
        return problem(QStringLiteral("The playlist names something that is no http or https URL."));
    return url;
}

Expected<void> Reader::readUrl(QStringView line)
{
    if (!m_next && !m_nextVariant)
        return problem(QStringLiteral("A URL without EXTINF or EXT-X-STREAM-INF before it."));
    const auto url = resolve(line);
    if (!url)
        return url.error();
    if (m_nextVariant) {
        if (m_master.variants.size() >= maximumPlaylistVariants)
            return problem(QStringLiteral("More than %1 variants.").arg(maximumPlaylistVariants));
        m_nextVariant->url = *url;
        m_master.variants.push_back(*std::exchange(m_nextVariant, std::nullopt));
        return {};
    }
    return addSegment(*url);
}

Expected<void> Reader::addSegment(const QUrl &url)
{
    if (m_media.segments.size() >= maximumPlaylistSegments)
        return problem(QStringLiteral("More than %1 segments.").arg(maximumPlaylistSegments));
    MediaSegment segment = *std::exchange(m_next, std::nullopt);
    segment.url = url;
    segment.sequence = m_media.mediaSequence + std::int64_t(m_media.segments.size());
    segment.discontinuity = m_discontinuity;
    segment.discontinuous = std::exchange(m_discontinuous, false);
    segment.missing = std::exchange(m_missing, false);
    segment.encrypted = m_encrypted;
    segment.init = m_init;
    segment.programDateTime = m_dateTime;
    segment.advertisement = segment.title.contains(QLatin1StringView("Amazon"), Qt::CaseInsensitive);
    if (const auto text = std::exchange(m_range, std::nullopt)) {
        // Without an offset it follows the former segment's part of the same resource (§4.3.2.2).
        const MediaSegment *former = m_media.segments.empty() ? nullptr : &m_media.segments.back();
        const bool follows = former && former->range && former->url == url;
        const auto range = parseByteRange(*text, follows ? former->range->offset + former->range->length : 0);
        if (!range)
            return problem(QStringLiteral("EXT-X-BYTERANGE is no range."));
        segment.range = range;
    }
    if (m_dateTime)
        *m_dateTime += segment.duration;
    m_media.segments.push_back(std::move(segment));
    return {};
}

void Reader::markAdvertisements()
{
    for (MediaSegment &segment : m_media.segments) {
        if (!segment.programDateTime)
            continue;
        const UtcTime middle = *segment.programDateTime + segment.duration / 2;
        for (const AdBreak &adBreak : m_adBreaks)
            if (adBreak.from <= middle && middle < adBreak.to)
                segment.advertisement = true;
    }
}

} // namespace

const MediaSegment *MediaPlaylist::segment(std::int64_t sequence) const
{
    if (sequence < mediaSequence || sequence > lastSequence())
        return nullptr;
    return &segments[std::size_t(sequence - mediaSequence)];
}

const PlaylistVariant *MasterPlaylist::best() const
{
    const PlaylistVariant *best = nullptr;
    for (const PlaylistVariant &variant : variants) {
        const bool playable = variant.codecs.isEmpty() || variant.codecs.contains(QLatin1StringView("avc"));
        if (playable && (!best || variant.bandwidth > best->bandwidth))
            best = &variant;
    }
    return best;
}

Expected<Playlist> parsePlaylist(const QByteArray &bytes, const QUrl &base)
{
    const QString where = QStringLiteral("playlist ") + base.host() + base.path();
    if (bytes.size() > maximumPlaylistBytes)
        return Error{ErrorCode::Protocol, QStringLiteral("The playlist is larger than 2 MiB. Check the URL."),
                     where};
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return Error{ErrorCode::Protocol, QStringLiteral("The playlist is not UTF-8 text. Check the URL."),
                     where};
    return Reader(base).read(text);
}

std::optional<UtcTime> parseProgramDateTime(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d):(\\d\\d)(?:[.,](\\d{1,9}))?"
                       "(?:[Zz]|([+-])(\\d\\d)(?::?(\\d\\d))?)$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) {
        return match.capturedView(group).toInt();
    };
    const std::chrono::year_month_day date{std::chrono::year(number(1)),
                                           std::chrono::month(unsigned(number(2))),
                                           std::chrono::day(unsigned(number(3)))};
    if (!date.ok() || number(4) > 23 || number(5) > 59 || number(6) > 60 || number(9) > 23 || number(10) > 59)
        return std::nullopt;
    const int fraction = match.captured(7).leftJustified(6, u'0', true).toInt();
    const std::chrono::minutes offset = std::chrono::hours(number(9)) + std::chrono::minutes(number(10));
    const UtcTime local = std::chrono::sys_days(date) + std::chrono::hours(number(4)) +
                          std::chrono::minutes(number(5)) + seconds(number(6)) + microseconds(fraction);
    return match.capturedView(8) == u'-' ? local + offset : local - offset;
}

} // namespace castbench
