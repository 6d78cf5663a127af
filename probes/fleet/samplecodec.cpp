#include "probes/fleet/samplecodec.h"

#include <QJsonArray>

#include <cmath>

namespace castbench {

namespace {

constexpr qsizetype maximumTextLength = 1000;
constexpr qint64 earliestUs = 946'684'800'000'000; // 2000-01-01
constexpr qint64 latestUs = 4'102'444'800'000'000; // 2100-01-01
constexpr qint64 maximumOffsetUs = latestUs;

Error invalid(const char *field)
{
    return Error{
        ErrorCode::InvalidInput,
        QStringLiteral("A probe's message has a missing or impossible '%1'.").arg(QLatin1StringView(field)),
        {}};
}

/// Reads the fields of one object; the first field that is wrong is remembered.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(field));
        if (!value.isString() || value.toString().size() > maximumTextLength) {
            fail(field);
            return {};
        }
        return value.toString();
    }
    /// A probe of an older version leaves it out.
    bool flag(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(field));
        if (!value.isBool() && !value.isUndefined())
            fail(field);
        return value.toBool();
    }
    double number(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(field));
        if (!value.isDouble() || !std::isfinite(value.toDouble())) {
            fail(field);
            return 0;
        }
        return value.toDouble();
    }
    std::optional<double> optionalNumber(const char *field)
    {
        if (m_object.value(QLatin1StringView(field)).isUndefined())
            return std::nullopt;
        const double value = number(field);
        if (value < 0)
            fail(field);
        return value;
    }
    qint64 integer(const char *field, qint64 minimum, qint64 maximum)
    {
        const double value = number(field);
        if (value < static_cast<double>(minimum) || value > static_cast<double>(maximum) ||
            value != std::floor(value)) {
            fail(field);
            return minimum;
        }
        return m_object.value(QLatin1StringView(field)).toInteger();
    }
    UtcTime instant(const char *field)
    {
        return UtcTime(microseconds(integer(field, earliestUs, latestUs)));
    }
    QJsonObject object(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(field));
        if (!value.isObject())
            fail(field);
        return value.toObject();
    }
    /// Converts with `read`; a failure counts as this field's.
    template<typename T, typename Raw>
    T converted(const char *field, Expected<T> (*read)(Raw), std::type_identity_t<Raw> raw)
    {
        Expected<T> result = read(raw);
        if (!result) {
            fail(field);
            return T{};
        }
        return std::move(*result);
    }
    bool ok() const
    {
        return !m_wrong;
    }
    Error error() const
    {
        return invalid(m_wrong);
    }

private:
    void fail(const char *field)
    {
        if (!m_wrong)
            m_wrong = field;
    }

    const QJsonObject &m_object;
    const char *m_wrong = nullptr;
};

QJsonValue instantToJson(UtcTime time)
{
    return static_cast<qint64>(time.time_since_epoch().count());
}

QJsonObject sampleToJson(const Sample &sample)
{
    QJsonObject object{{QStringLiteral("series"), seriesToJson(sample.series)},
                       {QStringLiteral("at_us"), instantToJson(sample.at)},
                       {QStringLiteral("device_at_us"), instantToJson(sample.deviceAt)},
                       {QStringLiteral("value"), sample.value},
                       {QStringLiteral("clock_offset_us"), static_cast<qint64>(sample.clockOffset.count())},
                       {QStringLiteral("flags"), static_cast<qint64>(sample.flags)}};
    if (sample.uncertainty)
        object.insert(QStringLiteral("uncertainty"), *sample.uncertainty);
    return object;
}

Expected<Sample> sampleFromJson(const QJsonObject &object)
{
    Fields fields(object);
    Sample sample;
    sample.series =
        fields.converted<SeriesKey, const QJsonObject &>("series", seriesFromJson, fields.object("series"));
    sample.at = fields.instant("at_us");
    sample.deviceAt = fields.instant("device_at_us");
    sample.value = fields.number("value");
    sample.uncertainty = fields.optionalNumber("uncertainty");
    sample.clockOffset = microseconds(fields.integer("clock_offset_us", -maximumOffsetUs, maximumOffsetUs));
    sample.flags = static_cast<std::uint32_t>(fields.integer("flags", 0, 0xffffffff));
    if (!fields.ok())
        return fields.error();
    return sample;
}

QJsonObject gapToJson(const Gap &gap)
{
    return {{QStringLiteral("series"), seriesToJson(gap.series)},
            {QStringLiteral("from_us"), instantToJson(gap.from)},
            {QStringLiteral("to_us"), instantToJson(gap.to)},
            {QStringLiteral("reason"), gapReasonKey(gap.reason)},
            {QStringLiteral("detail"), gap.detail.left(maximumTextLength)}};
}

Expected<Gap> gapFromJson(const QJsonObject &object)
{
    Fields fields(object);
    Gap gap;
    gap.series =
        fields.converted<SeriesKey, const QJsonObject &>("series", seriesFromJson, fields.object("series"));
    gap.from = fields.instant("from_us");
    gap.to = fields.instant("to_us");
    gap.reason = fields.converted<GapReason, QStringView>("reason", gapReasonFromKey, fields.text("reason"));
    gap.detail = fields.text("detail");
    if (!fields.ok())
        return fields.error();
    if (gap.to < gap.from)
        return invalid("to_us");
    return gap;
}

QJsonObject eventToJson(const Event &event)
{
    return {{QStringLiteral("at_us"), instantToJson(event.at)},
            {QStringLiteral("device"), event.device},
            {QStringLiteral("kind"), event.kind},
            {QStringLiteral("severity"), severityKey(event.severity)},
            {QStringLiteral("message"), event.message.left(maximumTextLength)},
            {QStringLiteral("data"), event.data}};
}

Expected<Event> eventFromJson(const QJsonObject &object)
{
    Fields fields(object);
    Event event;
    event.at = fields.instant("at_us");
    event.device = fields.text("device");
    event.kind = fields.text("kind");
    event.severity =
        fields.converted<Severity, QStringView>("severity", severityFromKey, fields.text("severity"));
    event.message = fields.text("message");
    event.data = fields.object("data");
    if (!fields.ok())
        return fields.error();
    return event;
}

template<typename T>
QJsonArray arrayToJson(const std::vector<T> &items, QJsonObject (*write)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array.append(write(item));
    return array;
}

template<typename T>
Expected<std::vector<T>> arrayFromJson(const QJsonValue &value, const char *field,
                                       Expected<T> (*read)(const QJsonObject &))
{
    if (value.isUndefined())
        return std::vector<T>{};
    if (!value.isArray() || value.toArray().size() > maximumBatchItems)
        return invalid(field);
    std::vector<T> items;
    const QJsonArray array = value.toArray();
    items.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &element : array) {
        Expected<T> item = read(element.toObject());
        if (!item)
            return item.error();
        items.push_back(std::move(*item));
    }
    return items;
}

} // namespace

QJsonObject batchToJson(const SampleBatch &batch)
{
    QJsonObject object;
    if (!batch.samples.empty())
        object.insert(QStringLiteral("samples"), arrayToJson(batch.samples, sampleToJson));
    if (!batch.gaps.empty())
        object.insert(QStringLiteral("gaps"), arrayToJson(batch.gaps, gapToJson));
    if (!batch.events.empty())
        object.insert(QStringLiteral("events"), arrayToJson(batch.events, eventToJson));
    return object;
}

Expected<SampleBatch> batchFromJson(const QJsonObject &object)
{
    auto samples =
        arrayFromJson<Sample>(object.value(QLatin1StringView("samples")), "samples", sampleFromJson);
    if (!samples)
        return samples.error();
    auto gaps = arrayFromJson<Gap>(object.value(QLatin1StringView("gaps")), "gaps", gapFromJson);
    if (!gaps)
        return gaps.error();
    auto events = arrayFromJson<Event>(object.value(QLatin1StringView("events")), "events", eventFromJson);
    if (!events)
        return events.error();
    SampleBatch batch;
    batch.samples = std::move(*samples);
    batch.gaps = std::move(*gaps);
    batch.events = std::move(*events);
    return batch;
}

QJsonObject seriesToJson(const SeriesKey &series)
{
    return {{QStringLiteral("device"), series.device},
            {QStringLiteral("subject"), series.subject},
            {QStringLiteral("metric"), QLatin1StringView(metricInfo(series.metric).key)},
            {QStringLiteral("method"), methodKey(series.method)}};
}

Expected<SeriesKey> seriesFromJson(const QJsonObject &object)
{
    Fields fields(object);
    SeriesKey series;
    series.device = fields.text("device");
    series.subject = fields.text("subject");
    series.metric = fields.converted<Metric, QStringView>("metric", metricFromKey, fields.text("metric"));
    series.method = fields.converted<Method, QStringView>("method", methodFromKey, fields.text("method"));
    if (!fields.ok())
        return fields.error();
    return series;
}

QJsonObject findingToJson(const Finding &finding)
{
    return {{QStringLiteral("severity"), severityKey(finding.severity)},
            {QStringLiteral("device"), finding.device},
            {QStringLiteral("check"), finding.check},
            {QStringLiteral("message"), finding.message.left(maximumTextLength)},
            {QStringLiteral("remedy"), finding.remedy.left(maximumTextLength)},
            {QStringLiteral("if_not_streaming"), finding.ifNotStreaming}};
}

Expected<Finding> findingFromJson(const QJsonObject &object)
{
    Fields fields(object);
    Finding finding;
    finding.severity =
        fields.converted<Severity, QStringView>("severity", severityFromKey, fields.text("severity"));
    finding.device = fields.text("device");
    finding.check = fields.text("check");
    finding.message = fields.text("message");
    finding.remedy = fields.text("remedy");
    finding.ifNotStreaming = fields.flag("if_not_streaming");
    if (!fields.ok())
        return fields.error();
    return finding;
}

QJsonObject probeInfoToJson(const ProbeInfo &info)
{
    return {{QStringLiteral("id"), info.id},
            {QStringLiteral("kind"), info.kind},
            {QStringLiteral("device"), info.device},
            {QStringLiteral("series"), arrayToJson(info.series, seriesToJson)}};
}

Expected<ProbeInfo> probeInfoFromJson(const QJsonObject &object)
{
    Fields fields(object);
    ProbeInfo info;
    info.id = fields.text("id");
    info.kind = fields.text("kind");
    info.device = fields.text("device");
    auto series =
        arrayFromJson<SeriesKey>(object.value(QLatin1StringView("series")), "series", seriesFromJson);
    if (!fields.ok())
        return fields.error();
    if (!series)
        return series.error();
    info.series = std::move(*series);
    return info;
}

QJsonObject clockReadingToJson(const ClockReading &reading)
{
    QJsonObject object{{QStringLiteral("offset_us"), static_cast<qint64>(reading.offset.count())},
                       {QStringLiteral("method"), methodKey(reading.method)}};
    if (reading.bound)
        object.insert(QStringLiteral("bound_us"), static_cast<qint64>(reading.bound->count()));
    return object;
}

Expected<ClockReading> clockReadingFromJson(const QJsonObject &object)
{
    Fields fields(object);
    ClockReading reading;
    reading.offset = microseconds(fields.integer("offset_us", -maximumOffsetUs, maximumOffsetUs));
    reading.method = fields.converted<Method, QStringView>("method", methodFromKey, fields.text("method"));
    if (object.contains(QLatin1StringView("bound_us")))
        reading.bound = microseconds(fields.integer("bound_us", 0, maximumOffsetUs));
    if (!fields.ok())
        return fields.error();
    return reading;
}

QJsonObject errorToJson(const Error &error)
{
    return {{QStringLiteral("code"), errorCodeName(error.code)},
            {QStringLiteral("message"), error.message.left(maximumTextLength)},
            {QStringLiteral("context"), error.context.left(maximumTextLength)}};
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    const QString name = object.value(QLatin1StringView("code")).toString();
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (errorCodeName(static_cast<ErrorCode>(code)) == name)
            error.code = static_cast<ErrorCode>(code);
    }
    error.message = object.value(QLatin1StringView("message")).toString().left(maximumTextLength);
    error.context = object.value(QLatin1StringView("context")).toString().left(maximumTextLength);
    return error;
}

} // namespace castbench
