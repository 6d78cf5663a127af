#include "controllers/statistics/seriesview.h"

#include <QJsonArray>

#include <algorithm>

namespace castbench {
namespace {

microseconds medianDistance(std::span<const Sample> samples)
{
    std::vector<microseconds> distances;
    for (std::size_t i = 1; i < samples.size(); ++i)
        distances.push_back(samples[i].at - samples[i - 1].at);
    if (distances.empty())
        return microseconds(0);
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

template<typename Item>
std::span<const Item> takeSeries(std::span<const Item> &rest, const SeriesKey &key)
{
    const auto end =
        std::find_if(rest.begin(), rest.end(), [&](const Item &item) { return item.series != key; });
    const auto count = static_cast<std::size_t>(end - rest.begin());
    const std::span<const Item> taken = rest.first(count);
    rest = rest.subspan(count);
    return taken;
}

QString firstIdIn(const QJsonObject &lab, QLatin1StringView list)
{
    return lab.value(list).toArray().first().toObject().value(QLatin1StringView("id")).toString();
}

std::optional<SeriesKey> firstOf(std::span<const SeriesKey> series, Metric metric)
{
    const auto found = std::find_if(series.begin(), series.end(),
                                    [&](const SeriesKey &key) { return key.metric == metric; });
    return found == series.end() ? std::nullopt : std::optional(*found);
}

std::vector<SeriesKey> sampledSeries(const RunData &data)
{
    std::vector<SeriesKey> keys;
    for (const Sample &sample : data.samples) {
        if (keys.empty() || keys.back() != sample.series)
            keys.push_back(sample.series);
    }
    return keys;
}

} // namespace

bool comesWithMessages(Metric metric)
{
    return metric == Metric::ChatSendLatency || metric == Metric::ChatReceiveLatency ||
           metric == Metric::ChatMessagesLost;
}

microseconds reachOf(microseconds expected)
{
    return microseconds(static_cast<qint64>(gapFactor * static_cast<double>(expected.count())));
}

microseconds SeriesView::reach() const
{
    return reachOf(expected);
}

TimeSpan SeriesView::spanOf(std::size_t index) const
{
    const UtcTime at = samples[index].at;
    if (index > 0 && at - samples[index - 1].at <= reach())
        return {samples[index - 1].at, at};
    return {at - expected, at};
}

std::size_t SeriesView::firstAfter(UtcTime at) const
{
    const auto after =
        std::upper_bound(samples.begin(), samples.end(), at,
                         [](UtcTime instant, const Sample &sample) { return instant < sample.at; });
    return static_cast<std::size_t>(after - samples.begin());
}

bool SeriesView::hasGapBetween(UtcTime from, UtcTime to) const
{
    return std::any_of(gaps.begin(), gaps.end(),
                       [&](const Gap &gap) { return gap.from < to && (gap.to > from || gap.from > from); });
}

std::vector<std::span<const Sample>> SeriesView::segments() const
{
    std::vector<std::span<const Sample>> result;
    std::size_t begin = 0;
    auto gap = gaps.begin();
    UtcTime gapsEnd = UtcTime::min();
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const UtcTime previous = samples[i - 1].at;
        bool broken = samples[i].at - previous > reach();
        for (; gap != gaps.end() && gap->from < samples[i].at; ++gap) {
            broken = broken || gap->from > previous;
            gapsEnd = std::max(gapsEnd, gap->to);
        }
        if (!broken && gapsEnd <= previous)
            continue;
        result.push_back(samples.subspan(begin, i - begin));
        begin = i;
    }
    if (begin < samples.size())
        result.push_back(samples.subspan(begin));
    return result;
}

std::vector<TimeSpan> SeriesView::covered() const
{
    std::vector<TimeSpan> spans;
    spans.reserve(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        spans.push_back(spanOf(i));
    std::vector<TimeSpan> holes;
    for (const Gap &gap : gaps)
        holes.push_back({gap.from, gap.to});
    return without(std::move(spans), std::move(holes));
}

std::vector<SeriesView> seriesViews(const RunData &data)
{
    std::vector<SeriesView> views;
    std::span<const Sample> samples = data.samples;
    std::span<const Gap> gaps = data.gaps;
    while (!samples.empty() || !gaps.empty()) {
        SeriesView view;
        const bool gapFirst =
            samples.empty() || (!gaps.empty() && gaps.front().series < samples.front().series);
        view.key = gapFirst ? gaps.front().series : samples.front().series;
        view.samples = takeSeries(samples, view.key);
        view.gaps = takeSeries(gaps, view.key);
        view.expected = data.record.plan.sampleInterval;
        if (comesWithMessages(view.key.metric))
            view.expected = std::max(view.expected, medianDistance(view.samples));
        views.push_back(view);
    }
    return views;
}

const SeriesView *seriesAbout(std::span<const SeriesView> views, Metric metric, const QString &subject)
{
    const auto found = std::find_if(views.begin(), views.end(), [&](const SeriesView &view) {
        return view.key.metric == metric && view.key.subject == subject;
    });
    return found == views.end() ? nullptr : &*found;
}

QString broadcasterOf(const RunData &data)
{
    return broadcasterOf(data.record, sampledSeries(data));
}

QString broadcasterOf(const RunRecord &record, std::span<const SeriesKey> sampled)
{
    if (!record.plan.broadcaster.isEmpty())
        return record.plan.broadcaster;
    if (const QString id = firstIdIn(record.lab, QLatin1StringView("broadcasters")); !id.isEmpty())
        return id;
    const std::optional<SeriesKey> sent = firstOf(sampled, Metric::UploadRate);
    return sent ? sent->subject : QString();
}

QString firstViewerOf(const RunData &data)
{
    return firstViewerOf(data.record, sampledSeries(data));
}

QString firstViewerOf(const RunRecord &record, std::span<const SeriesKey> sampled)
{
    if (!record.plan.viewers.isEmpty())
        return record.plan.viewers.first();
    if (const QString id = firstIdIn(record.lab, QLatin1StringView("viewers")); !id.isEmpty())
        return id;
    const std::optional<SeriesKey> watched = firstOf(sampled, Metric::BroadcastLatency);
    return watched ? watched->device : QString();
}

} // namespace castbench
