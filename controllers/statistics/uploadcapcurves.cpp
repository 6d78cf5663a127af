#include "controllers/statistics/uploadcapcurves.h"

#include "controllers/statistics/runlabels.h"
#include "controllers/statistics/seriesview.h"
#include "controllers/statistics/stepwindow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace castbench {
namespace {

constexpr double secondsPerMs = 0.001;

QString keyOf(const SeriesKey &series)
{
    return QStringList{QString::fromLatin1(metricInfo(series.metric).key), series.device,
                       methodKey(series.method)}
        .join(QLatin1Char('/'));
}

bool isChat(Metric metric)
{
    return metric == Metric::ChatSendLatency || metric == Metric::ChatReceiveLatency;
}

/// Gives the series of one run their places.
class Panels
{
public:
    Panels(const RunRecord &record, std::span<const KnownSeries> series)
        : m_series(series)
    {
        std::vector<SeriesKey> sampled;
        for (const KnownSeries &known : series) {
            if (known.hasSamples)
                sampled.push_back(known.key);
        }
        m_broadcaster = broadcasterOf(record, sampled);
        m_viewers.append(firstViewerOf(record, sampled));
        for (const KnownSeries &known : series) {
            if (known.key.metric == Metric::BroadcastLatency || isChat(known.key.metric))
                m_viewers.append(known.key.device);
        }
        m_viewers.removeDuplicates();
    }

    UploadCapPanel uploadRate() const
    {
        UploadCapPanel panel = emptyPanel("upload-rate", QCoreApplication::translate("Figure", "Upload rate"),
                                          QStringLiteral("kbit/s"));
        addOfBroadcaster(panel, Metric::UploadRate, QCoreApplication::translate("Figure", "broadcaster"), 0,
                         LineStyle::Solid);
        addOfBroadcaster(panel, Metric::PortRate, QCoreApplication::translate("Figure", "port"), 1,
                         LineStyle::Dotted);
        const FigureCurve cap{QCoreApplication::translate("Figure", "cap"),
                              std::nullopt,
                              LineStyle::Dashed,
                              false,
                              {},
                              QStringLiteral("cap")};
        if (!panel.curves.empty())
            panel.curves.push_back({cap, UploadCapSource::Cap, {}});
        return panel;
    }

    UploadCapPanel droppedFrames() const
    {
        UploadCapPanel panel =
            emptyPanel("dropped-frames", QCoreApplication::translate("Figure", "Dropped since start"),
                       QCoreApplication::translate("Figure", "frames"));
        const std::array causes{ofBroadcaster(Metric::DroppedFramesNetwork),
                                ofBroadcaster(Metric::DroppedFramesEncoder),
                                ofBroadcaster(Metric::DroppedFramesRendering)};
        const FigureCurve sum{QCoreApplication::translate("Figure", "all causes"),
                              std::nullopt,
                              LineStyle::Solid,
                              false,
                              {},
                              QStringLiteral("dropped_frames")};
        if (std::find(causes.begin(), causes.end(), nullptr) == causes.end())
            panel.curves.push_back({sum, UploadCapSource::AllCauses, {*causes[0], *causes[1], *causes[2]}});
        addOfBroadcaster(panel, Metric::DroppedFramesNetwork,
                         QCoreApplication::translate("Figure", "network"), 0, LineStyle::Dashed);
        addOfBroadcaster(panel, Metric::DroppedFramesEncoder,
                         QCoreApplication::translate("Figure", "encoder"), 1, LineStyle::Dotted);
        addOfBroadcaster(panel, Metric::DroppedFramesRendering,
                         QCoreApplication::translate("Figure", "rendering"), 2, LineStyle::DashDotted);
        return panel;
    }

    UploadCapPanel broadcastLatency() const
    {
        UploadCapPanel panel =
            emptyPanel("broadcast-latency", QCoreApplication::translate("Figure", "Broadcast latency"),
                       QStringLiteral("s"));
        for (const QString &viewer : m_viewers) {
            for (const KnownSeries &known : m_series) {
                if (known.key.metric != Metric::BroadcastLatency || known.key.device != viewer ||
                    known.key.subject != m_broadcaster)
                    continue;
                const bool stamped = known.key.method == Method::FrameClock;
                FigureCurve look = ofViewer(known.key);
                look.name = stamped ? viewer
                                    : QCoreApplication::translate("Figure", "%1 (%2)")
                                          .arg(viewer, methodKey(known.key.method));
                look.style = stamped ? LineStyle::Solid : LineStyle::Dotted;
                panel.curves.push_back({look, UploadCapSource::Series, {known.key}});
            }
        }
        return panel;
    }

    UploadCapPanel chatLatency() const
    {
        UploadCapPanel panel = emptyPanel(
            "chat-latency", QCoreApplication::translate("Figure", "Chat latency"), QStringLiteral("ms"));
        for (const QString &viewer : m_viewers) {
            for (const KnownSeries &known : m_series) {
                if (!isChat(known.key.metric) || known.key.device != viewer)
                    continue;
                const bool sends = known.key.metric == Metric::ChatSendLatency;
                FigureCurve look = ofViewer(known.key);
                look.name = (sends ? QCoreApplication::translate("Figure", "%1 sends")
                                   : QCoreApplication::translate("Figure", "%1 receives"))
                                .arg(viewer);
                look.style = sends ? LineStyle::Solid : LineStyle::Dashed;
                look.markers = true;
                panel.curves.push_back({look, UploadCapSource::Series, {known.key}});
            }
        }
        return panel;
    }

private:
    static UploadCapPanel emptyPanel(const char *key, const QString &title, const QString &unit)
    {
        return {{QString::fromLatin1(key), title, unit, {}, {}}, {}};
    }

    const SeriesKey *ofBroadcaster(Metric metric) const
    {
        const auto found = std::find_if(m_series.begin(), m_series.end(), [&](const KnownSeries &known) {
            return known.key.metric == metric && known.key.subject == m_broadcaster;
        });
        return found == m_series.end() ? nullptr : &found->key;
    }

    void addOfBroadcaster(UploadCapPanel &panel, Metric metric, const QString &name, int colour,
                          LineStyle style) const
    {
        const SeriesKey *series = ofBroadcaster(metric);
        if (!series)
            return;
        const FigureCurve look{name, colour, style, false, {}, QString::fromLatin1(metricInfo(metric).key)};
        panel.curves.push_back({look, UploadCapSource::Series, {*series}});
    }

    FigureCurve ofViewer(const SeriesKey &series) const
    {
        FigureCurve look;
        look.colour = static_cast<int>(m_viewers.indexOf(series.device));
        look.key = keyOf(series);
        return look;
    }

    std::span<const KnownSeries> m_series;
    QString m_broadcaster;
    QStringList m_viewers;
};

} // namespace

std::vector<UploadCapPanel> uploadCapPanels(const RunRecord &record, std::span<const KnownSeries> series)
{
    const Panels panels(record, series);
    return {panels.uploadRate(), panels.droppedFrames(), panels.broadcastLatency(), panels.chatLatency()};
}

bool isInUploadCapFigure(Metric metric)
{
    constexpr std::array shown{Metric::UploadRate,
                               Metric::PortRate,
                               Metric::DroppedFramesNetwork,
                               Metric::DroppedFramesEncoder,
                               Metric::DroppedFramesRendering,
                               Metric::BroadcastLatency,
                               Metric::ChatSendLatency,
                               Metric::ChatReceiveLatency};
    return std::find(shown.begin(), shown.end(), metric) != shown.end();
}

FigurePoint uploadCapPoint(const RunRecord &record, const Sample &sample)
{
    const Metric metric = sample.series.metric;
    const double factor = metric == Metric::BroadcastLatency ? secondsPerMs : 1;
    FigurePoint point{elapsedSeconds(record, sample.at), sample.value * factor, {}};
    if (sample.uncertainty && (metric == Metric::BroadcastLatency || isChat(metric)))
        point.uncertainty = *sample.uncertainty * factor;
    return point;
}

QString figureSourceOf(const RunRecord &record)
{
    const QString version = record.versions.value(QLatin1StringView("castbench")).toString();
    const QString at = toIsoString(record.startedAt).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
    return QCoreApplication::translate("Figure", "Castbench %1, run %2, %3 UTC")
        .arg(version, QString::number(record.id), at);
}

std::vector<FigureSegment> capSegments(const RunRecord &record)
{
    std::vector<FigureSegment> segments;
    const double reach = gapFactor * std::chrono::duration<double>(record.plan.sampleInterval).count();
    bool joined = false;
    for (const StepRecord *step : attemptsOf(record)) {
        const std::optional<StepWindow> window = stepWindow(record.plan, *step);
        const std::optional<std::int64_t> kbps =
            step->readBack ? step->readBack->cap.limitKbps() : std::nullopt;
        if (!window || !kbps) {
            joined = false;
            continue;
        }
        const double from = elapsedSeconds(record, window->whole.from);
        if (!joined || from - segments.back().back().x > reach)
            segments.emplace_back();
        const auto y = static_cast<double>(*kbps);
        segments.back().push_back({from, y, {}});
        segments.back().push_back({elapsedSeconds(record, window->whole.to), y, {}});
        joined = true;
    }
    return segments;
}

std::vector<FigureBand> stepBands(const RunRecord &record)
{
    std::vector<FigureBand> bands;
    for (const StepRecord *step : attemptsOf(record)) {
        const std::optional<StepWindow> window = stepWindow(record.plan, *step);
        if (!window)
            continue;
        FigureBand band;
        band.from = elapsedSeconds(record, window->whole.from);
        band.to = elapsedSeconds(record, window->whole.to);
        band.label = stepLabel(step->step);
        bands.push_back(band);
    }
    return bands;
}

} // namespace castbench
