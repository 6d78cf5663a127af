#include "controllers/statistics/uploadcapfigure.h"

#include "controllers/statistics/seriesview.h"
#include "controllers/statistics/stepwindow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace castbench {
namespace {

using Views = std::vector<SeriesView>;

constexpr double sameInstantShare = 0.5;

QString keyOf(const SeriesKey &series)
{
    return QStringList{QString::fromLatin1(metricInfo(series.metric).key), series.device,
                       methodKey(series.method)}
        .join(QLatin1Char('/'));
}

/// Turns the series of one run into panels.
class UploadCapFigure
{
public:
    explicit UploadCapFigure(const RunData &data)
        : m_data(data)
        , m_views(seriesViews(data))
        , m_broadcaster(broadcasterOf(data))
        , m_viewers(viewers())
    {
    }

    FigureData build()
    {
        const RunRecord &record = m_data.record;
        m_figure.title = record.plan.title.isEmpty() ? record.plan.name : record.plan.title;
        m_figure.source = source();
        m_figure.xLabel = QCoreApplication::translate("Figure", "Elapsed time (s)");
        addBands();
        addMarks();
        m_figure.panels = {uploadRate(), droppedFrames(), broadcastLatency(), chatLatency()};
        for (FigurePanel &panel : m_figure.panels) {
            std::erase_if(panel.curves, [](const FigureCurve &curve) { return curve.pointCount() == 0; });
            if (panel.curves.empty())
                panel.note = QCoreApplication::translate("Figure", "not measured");
        }
        return std::move(m_figure);
    }

private:
    QString source() const
    {
        const RunRecord &record = m_data.record;
        const QString version = record.versions.value(QLatin1StringView("castbench")).toString();
        const QString at = toIsoString(record.startedAt).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
        return QCoreApplication::translate("Figure", "Castbench %1, run %2, %3 UTC")
            .arg(version, QString::number(record.id), at);
    }

    QStringList viewers() const
    {
        QStringList devices{firstViewerOf(m_data)};
        for (const SeriesView &view : m_views) {
            const Metric metric = view.key.metric;
            if (metric == Metric::BroadcastLatency || metric == Metric::ChatSendLatency ||
                metric == Metric::ChatReceiveLatency)
                devices.append(view.key.device);
        }
        devices.removeDuplicates();
        return devices;
    }

    void addBands()
    {
        double end = 0;
        for (const StepRecord &step : m_data.record.steps) {
            const std::optional<StepWindow> window = stepWindow(m_data.record.plan, step);
            if (!window)
                continue;
            FigureBand band;
            band.from = elapsedSeconds(m_data.record, window->whole.from);
            band.to = elapsedSeconds(m_data.record, window->whole.to);
            band.label = step.step.label.isEmpty() ? step.step.cap.text() : step.step.label.simplified();
            end = std::max(end, band.to);
            m_figure.bands.push_back(band);
        }
        if (m_figure.bands.empty()) {
            for (const Sample &sample : m_data.samples)
                end = std::max(end, elapsedSeconds(m_data.record, sample.at));
        }
        m_figure.xTo = end > 0 ? end : 1;
    }

    void addMarks()
    {
        for (const Event &event : m_data.events) {
            const double at = elapsedSeconds(m_data.record, event.at);
            if (event.severity != Severity::Info && isShown(at))
                m_figure.marks.push_back({at, event.kind, event.severity});
        }
    }

    bool isShown(double x) const
    {
        return x >= m_figure.xFrom && x <= m_figure.xTo;
    }

    std::vector<FigureSegment> segments(const SeriesView &view, double factor = 1) const
    {
        std::vector<FigureSegment> result;
        for (const std::span<const Sample> run : view.segments()) {
            FigureSegment segment;
            for (const Sample &sample : run) {
                FigurePoint point{elapsedSeconds(m_data.record, sample.at), sample.value * factor,
                                  sample.uncertainty};
                if (point.uncertainty)
                    *point.uncertainty *= factor;
                if (isShown(point.x) && std::isfinite(point.y))
                    segment.push_back(point);
            }
            if (!segment.empty())
                result.push_back(std::move(segment));
        }
        return result;
    }

    const SeriesView *ofBroadcaster(Metric metric) const
    {
        return seriesAbout(m_views, metric, m_broadcaster);
    }

    FigureCurve curveOfBroadcaster(Metric metric, const QString &name, int colour, LineStyle style) const
    {
        FigureCurve curve{name, colour, style, false, {}, QString::fromLatin1(metricInfo(metric).key)};
        if (const SeriesView *view = ofBroadcaster(metric))
            curve.segments = segments(*view);
        for (FigureSegment &segment : curve.segments) {
            for (FigurePoint &point : segment)
                point.uncertainty.reset();
        }
        return curve;
    }

    FigureCurve cap() const
    {
        FigureCurve curve{QCoreApplication::translate("Figure", "cap"),
                          std::nullopt,
                          LineStyle::Dashed,
                          false,
                          {},
                          QStringLiteral("cap")};
        const double reach =
            gapFactor * std::chrono::duration<double>(m_data.record.plan.sampleInterval).count();
        bool joined = false;
        for (const StepRecord &step : m_data.record.steps) {
            const std::optional<StepWindow> window = stepWindow(m_data.record.plan, step);
            const std::optional<std::int64_t> kbps =
                step.readBack ? step.readBack->cap.limitKbps() : std::nullopt;
            if (!window || !kbps) {
                joined = false;
                continue;
            }
            const double from = elapsedSeconds(m_data.record, window->whole.from);
            if (!joined || from - curve.segments.back().back().x > reach)
                curve.segments.emplace_back();
            const auto y = static_cast<double>(*kbps);
            curve.segments.back().push_back({from, y, {}});
            curve.segments.back().push_back({elapsedSeconds(m_data.record, window->whole.to), y, {}});
            joined = true;
        }
        return curve;
    }

    FigurePanel uploadRate() const
    {
        FigurePanel panel{QStringLiteral("upload-rate"),
                          QCoreApplication::translate("Figure", "Upload rate"),
                          QStringLiteral("kbit/s"),
                          {},
                          {}};
        panel.curves.push_back(curveOfBroadcaster(
            Metric::UploadRate, QCoreApplication::translate("Figure", "broadcaster"), 0, LineStyle::Solid));
        panel.curves.push_back(curveOfBroadcaster(
            Metric::PortRate, QCoreApplication::translate("Figure", "port"), 1, LineStyle::Dotted));
        const bool measured = panel.curves[0].pointCount() + panel.curves[1].pointCount() > 0;
        if (measured)
            panel.curves.push_back(cap());
        return panel;
    }

    /// All causes at the instants of the first; a point only where the others were read within half an
    /// interval of it.
    std::vector<FigureSegment> sumOfCauses(std::span<const SeriesView *const> causes) const
    {
        std::vector<FigureSegment> result;
        for (const std::span<const Sample> run : causes.front()->segments()) {
            bool joined = false;
            for (const Sample &sample : run) {
                const std::optional<double> sum = sumAt(causes, sample);
                const double x = elapsedSeconds(m_data.record, sample.at);
                if (sum && isShown(x)) {
                    if (!joined)
                        result.emplace_back();
                    result.back().push_back({x, *sum, {}});
                }
                joined = sum && isShown(x);
            }
        }
        return result;
    }

    static std::optional<double> sumAt(std::span<const SeriesView *const> causes, const Sample &sample)
    {
        double sum = sample.value;
        for (const SeriesView *cause : causes.subspan(1)) {
            const microseconds near(
                static_cast<qint64>(sameInstantShare * static_cast<double>(cause->expected.count())));
            const std::size_t after = cause->firstAfter(sample.at + near);
            if (after == 0 || cause->samples[after - 1].at < sample.at - near)
                return std::nullopt;
            sum += cause->samples[after - 1].value;
        }
        return sum;
    }

    FigurePanel droppedFrames() const
    {
        FigurePanel panel{QStringLiteral("dropped-frames"),
                          QCoreApplication::translate("Figure", "Dropped since start"),
                          QStringLiteral("frames"),
                          {},
                          {}};
        const std::array causes{ofBroadcaster(Metric::DroppedFramesNetwork),
                                ofBroadcaster(Metric::DroppedFramesEncoder),
                                ofBroadcaster(Metric::DroppedFramesRendering)};
        if (std::find(causes.begin(), causes.end(), nullptr) == causes.end())
            panel.curves.push_back({QCoreApplication::translate("Figure", "all causes"), std::nullopt,
                                    LineStyle::Solid, false, sumOfCauses(causes),
                                    QStringLiteral("dropped_frames")});
        panel.curves.push_back(curveOfBroadcaster(Metric::DroppedFramesNetwork,
                                                  QCoreApplication::translate("Figure", "network"), 0,
                                                  LineStyle::Dashed));
        panel.curves.push_back(curveOfBroadcaster(Metric::DroppedFramesEncoder,
                                                  QCoreApplication::translate("Figure", "encoder"), 1,
                                                  LineStyle::Dotted));
        panel.curves.push_back(curveOfBroadcaster(Metric::DroppedFramesRendering,
                                                  QCoreApplication::translate("Figure", "rendering"), 2,
                                                  LineStyle::DashDotted));
        return panel;
    }

    FigurePanel broadcastLatency() const
    {
        constexpr double secondsPerMs = 0.001;
        FigurePanel panel{QStringLiteral("broadcast-latency"),
                          QCoreApplication::translate("Figure", "Broadcast latency"),
                          QStringLiteral("s"),
                          {},
                          {}};
        for (const QString &viewer : m_viewers) {
            for (const SeriesView &view : m_views) {
                if (view.key.metric != Metric::BroadcastLatency || view.key.device != viewer ||
                    view.key.subject != m_broadcaster)
                    continue;
                const bool stamped = view.key.method == Method::FrameClock;
                FigureCurve curve;
                curve.name = stamped ? viewer
                                     : QCoreApplication::translate("Figure", "%1 (%2)")
                                           .arg(viewer, methodKey(view.key.method));
                curve.colour = static_cast<int>(m_viewers.indexOf(viewer));
                curve.style = stamped ? LineStyle::Solid : LineStyle::Dotted;
                curve.key = keyOf(view.key);
                curve.segments = segments(view, secondsPerMs);
                panel.curves.push_back(std::move(curve));
            }
        }
        return panel;
    }

    FigurePanel chatLatency() const
    {
        FigurePanel panel{QStringLiteral("chat-latency"),
                          QCoreApplication::translate("Figure", "Chat latency"),
                          QStringLiteral("ms"),
                          {},
                          {}};
        for (const QString &viewer : m_viewers) {
            for (const SeriesView &view : m_views) {
                const bool sends = view.key.metric == Metric::ChatSendLatency;
                if ((!sends && view.key.metric != Metric::ChatReceiveLatency) || view.key.device != viewer)
                    continue;
                FigureCurve curve;
                curve.name = (sends ? QCoreApplication::translate("Figure", "%1 sends")
                                    : QCoreApplication::translate("Figure", "%1 receives"))
                                 .arg(viewer);
                curve.key = keyOf(view.key);
                curve.colour = static_cast<int>(m_viewers.indexOf(viewer));
                curve.style = sends ? LineStyle::Solid : LineStyle::Dashed;
                curve.markers = true;
                curve.segments = segments(view);
                panel.curves.push_back(std::move(curve));
            }
        }
        return panel;
    }

    const RunData &m_data;
    Views m_views;
    QString m_broadcaster;
    QStringList m_viewers;
    FigureData m_figure;
};

} // namespace

FigureData uploadCapFigure(const RunData &data)
{
    return UploadCapFigure(data).build();
}

} // namespace castbench
