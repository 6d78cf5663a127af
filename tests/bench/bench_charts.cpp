// Repaints of the interactive figure: eight curves of a million samples each beside QCustomPlot with the same
// data at the same size; a run that delivers 10,000 samples a second; twelve hours of a run.
//   bench_charts [repaint|live|hours [N]]

#include "controllers/statistics/uploadcapplot.h"
#include "tests/bench/benchreport.h"
#include "ui/charts/figureview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

#ifdef CASTBENCH_QCUSTOMPLOT
#include <qcustomplot.h>
#endif

using namespace castbench;

namespace {

constexpr int seriesCount = 8;
constexpr int samplesPerSeries = 1'000'000;
constexpr int peerFrames = 20;
const QSize pageSize(1130, 640); // what a window of 1366 × 768 leaves for a figure

double milli(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// From /proc; 0 where there is none.
qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

/// A walk with noise and spikes, ten samples a second.
FigureSegment walk(int number)
{
    std::mt19937 random(static_cast<unsigned>(number));
    std::normal_distribution<double> step(0, 1);
    FigureSegment segment;
    segment.reserve(samplesPerSeries);
    double level = 2000;
    for (int i = 0; i < samplesPerSeries; ++i) {
        level += step(random) + 0.001 * (2000 - level);
        const double spike = i % 50'021 == 0 ? 500 : 0;
        segment.push_back({i * 0.1, level + 40 * step(random) + spike, {}});
    }
    return segment;
}

FigureData walks()
{
    FigureData figure;
    figure.title = QStringLiteral("Bench");
    figure.xTo = samplesPerSeries * 0.1;
    for (int i = 0; i < seriesCount; ++i) {
        if (i % 2 == 0)
            figure.panels.push_back(
                {QString::number(i), QStringLiteral("Panel"), QStringLiteral("kbit/s"), {}, {}});
        figure.panels.back().curves.push_back(
            {QString::number(i), i % 2, LineStyle::Solid, false, {walk(i)}, QString::number(i)});
    }
    return figure;
}

/// Of one picture; on a busy computer the processor's time says what an idle one would need.
struct FrameTimes
{
    std::vector<double> wall;
    std::vector<double> processor;

    void add(const QElapsedTimer &timer, std::clock_t begun)
    {
        wall.push_back(milli(timer));
        processor.push_back(1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
    }
};

void reportLine(const char *what, const std::vector<double> &times)
{
    std::printf("  %-44s median %7.2f ms, 95 %% %7.2f ms, longest %7.2f ms\n", what,
                bench::quantile(times, 0.5), bench::quantile(times, 0.95), bench::quantile(times, 1));
}

void report(const char *what, const FrameTimes &times)
{
    reportLine(what, times.processor);
    reportLine("  on the wall's clock", times.wall);
}

/// Times `frames` pictures, each after `change`.
template<typename Change>
FrameTimes timeFrames(QWidget &widget, Change change, int frames = 60)
{
    FrameTimes times;
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    for (int frame = 0; frame < frames + 3; ++frame) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begun = std::clock();
        change(frame);
        widget.render(&image);
        if (frame >= 3)
            times.add(timer, begun);
    }
    return times;
}

void timeView(const FigureData &figure)
{
    QElapsedTimer timer;
    timer.start();
    const auto plot = std::make_shared<FigurePlot>(FigurePlot::of(figure));
    std::printf("  pyramids of %d × %d samples built in %.0f ms\n", seriesCount, samplesPerSeries,
                milli(timer));
    FigureView view;
    view.resize(pageSize);
    timer.start();
    view.setPlot(plot);
    QImage image(pageSize, QImage::Format_ARGB32_Premultiplied);
    view.render(&image);
    std::printf("  first picture after %.1f ms\n", milli(timer));
    report("Castbench, all samples shown", timeFrames(view, [&](int frame) {
               view.setTimeUnit(frame % 2 == 0 ? TimeUnit::Seconds : TimeUnit::Automatic);
               view.setTimeUnit(TimeUnit::Seconds);
           }));
    report("Castbench, panned over 90 % of them", timeFrames(view, [&](int frame) {
               const double from = figure.xTo * 0.001 * frame;
               view.setShownRange(from, from + 0.9 * figure.xTo);
           }));
    report("Castbench, crosshair moved",
           timeFrames(view, [&](int frame) { view.setCrosshair(figure.xTo * (0.3 + 0.001 * frame)); }));
}

#ifdef CASTBENCH_QCUSTOMPLOT
void timePeer(const FigureData &figure)
{
    QCustomPlot plot;
    plot.resize(pageSize);
    plot.plotLayout()->clear();
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        auto *axes = new QCPAxisRect(&plot);
        plot.plotLayout()->addElement(static_cast<int>(i), 0, axes);
        for (const FigureCurve &curve : figure.panels[i].curves) {
            QCPGraph *graph = plot.addGraph(axes->axis(QCPAxis::atBottom), axes->axis(QCPAxis::atLeft));
            QVector<QCPGraphData> points;
            for (const FigurePoint &point : curve.segments.front())
                points.append({point.x, point.y});
            graph->data()->set(points, true);
            graph->setPen(QPen(ChartTheme::light().curve(curve.colour), 1));
        }
        axes->axis(QCPAxis::atBottom)->setRange(0, figure.xTo);
        axes->axis(QCPAxis::atLeft)
            ->setRange(figure.panels[i].range()->first, figure.panels[i].range()->second);
    }
    const auto shift = [&](double from, double to) {
        for (QCPAxisRect *axes : plot.axisRects())
            axes->axis(QCPAxis::atBottom)->setRange(from, to);
        plot.replot(QCustomPlot::rpImmediateRefresh);
    };
    for (const bool smooth : {true, false}) {
        if (!smooth)
            plot.setNotAntialiasedElements(QCP::aeAll);
        report(smooth ? "QCustomPlot, all samples shown" : "QCustomPlot, not antialiased",
               timeFrames(
                   plot, [&](int) { shift(0, figure.xTo); }, peerFrames));
        report("  panned over 90 % of them", timeFrames(
                                                 plot,
                                                 [&](int frame) {
                                                     const double from = figure.xTo * 0.001 * frame;
                                                     shift(from, from + 0.9 * figure.xTo);
                                                 },
                                                 peerFrames));
    }
}
#endif

void benchRepaint()
{
    std::printf("repaint at %d × %d, time of the processor (the limit is 16 ms):\n", pageSize.width(),
                pageSize.height());
    const FigureData figure = walks();
    timeView(figure);
#ifdef CASTBENCH_QCUSTOMPLOT
    timePeer(figure);
#else
    std::printf("  QCustomPlot is missing in this build (Debian: libqcustomplot-dev)\n");
#endif
}

/// A run in which eight curves of the figure are measured at `rate` samples a second each.
class Feed
{
public:
    explicit Feed(double rate)
        : m_rate(rate)
        , m_plot(record())
    {
        for (int i = 1; i <= 3; ++i)
            m_series.push_back({QStringLiteral("P%1").arg(i), QStringLiteral("B1"), Metric::BroadcastLatency,
                                Method::FrameClock});
        for (const Metric metric : {Metric::UploadRate, Metric::PortRate, Metric::DroppedFramesNetwork,
                                    Metric::DroppedFramesEncoder, Metric::DroppedFramesRendering})
            m_series.push_back({QStringLiteral("B1"), QStringLiteral("B1"), metric, Method::Counter});
        StepRecord step;
        step.step.cap = Cap::kbps(2000);
        step.plannedEnd = UtcTime(std::chrono::hours(24));
        step.actualStart = step.plannedStart;
        step.outcome = StepOutcome::Running;
        step.readBack = CapReading{step.step.cap, {}, step.plannedStart};
        m_plot.setStep(step);
    }

    UploadCapPlot &plot()
    {
        return m_plot;
    }
    double now() const
    {
        return static_cast<double>(m_count) / m_rate;
    }
    /// Delivers everything up to an instant, as one batch.
    void advanceTo(double now)
    {
        SampleBatch batch;
        for (; static_cast<double>(m_count) / m_rate <= now; ++m_count) {
            for (const SeriesKey &series : m_series) {
                Sample sample;
                sample.series = series;
                sample.at = UtcTime(microseconds(std::llround(static_cast<double>(m_count) / m_rate * 1e6)));
                sample.value =
                    4000 + 500 * std::sin(sample.at.time_since_epoch().count() * 1e-7) + m_noise(m_random);
                if (series.metric == Metric::BroadcastLatency)
                    sample.uncertainty = 110;
                batch.samples.push_back(std::move(sample));
            }
        }
        m_plot.add(batch);
    }

private:
    RunRecord record() const
    {
        RunRecord record;
        record.plan.kind = QStringLiteral("upload-cap");
        record.plan.broadcaster = QStringLiteral("B1");
        record.plan.sampleInterval = milliseconds(100);
        return record;
    }

    double m_rate;
    qint64 m_count = 0;
    UploadCapPlot m_plot;
    std::vector<SeriesKey> m_series;
    std::mt19937 m_random{9};
    std::normal_distribution<double> m_noise{0, 60};
};

void benchLive()
{
    constexpr double samplesPerSecond = 10'000;
    constexpr int seconds = 20;
    constexpr int deliveriesPerSecond = 10;
    // So much that every curve is thinned out while it is measured.
    constexpr double before =
        0.95 * UploadCapPlot::livePoints * seriesCount / samplesPerSecond - seconds / 4.0;
    std::printf("live at %.0f samples/s for %d s (the event loop is blocked 50 ms at most):\n",
                samplesPerSecond, seconds);
    Feed feed(samplesPerSecond / seriesCount);
    feed.advanceTo(before);
    FigureView view;
    view.resize(pageSize);
    view.setPlot(feed.plot().plot());
    view.setRefresh([&] { feed.plot().refresh(); });
    view.show();
    QElapsedTimer clock;
    clock.start();
    // A beat of the event loop: whatever takes longer than it blocks the loop.
    FrameTimes beats;
    QElapsedTimer sinceBeat;
    std::clock_t atBeat = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    beat.setInterval(1);
    QObject::connect(&beat, &QTimer::timeout, &view, [&] {
        if (sinceBeat.isValid())
            beats.add(sinceBeat, atBeat);
        sinceBeat.start();
        atBeat = std::clock();
    });
    QTimer delivery;
    delivery.setTimerType(Qt::PreciseTimer);
    delivery.setInterval(1000 / deliveriesPerSecond);
    QObject::connect(&delivery, &QTimer::timeout, &view, [&] {
        feed.advanceTo(before + static_cast<double>(clock.elapsed()) / 1000);
        view.plotChanged();
    });
    QTimer::singleShot(seconds * 1000, qApp, &QCoreApplication::quit);
    beat.start();
    delivery.start();
    QCoreApplication::exec();
    report("processor between beats (1 ms apart)", beats);
    std::printf("  delivered up to %.1f s\n", feed.now());
}

void benchHours(int hours)
{
    constexpr double samplesPerSecond = 80;
    std::printf("%d hours at %.0f samples/s on a clock that does not wait, whole run shown:\n", hours,
                samplesPerSecond);
    Feed feed(samplesPerSecond / seriesCount);
    FigureView view;
    view.resize(pageSize);
    view.setPlot(feed.plot().plot());
    QImage image(pageSize, QImage::Format_ARGB32_Premultiplied);
    QElapsedTimer timer;
    std::clock_t begun = 0;
    bool refreshed = false;
    view.setUpdateInterval(milliseconds(10));
    view.setRefresh([&] {
        timer.start();
        begun = std::clock();
        feed.plot().refresh();
        refreshed = true;
    });
    for (int hour = 1; hour <= hours; ++hour) {
        FrameTimes times;
        for (int second = 0; second < 3600; second += 60) {
            feed.advanceTo((hour - 1) * 3600.0 + second + 60);
            refreshed = false;
            view.plotChanged();
            while (!refreshed)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            view.render(&image);
            times.add(timer, begun);
        }
        std::size_t points = 0;
        for (const PlotPanel &panel : feed.plot().plot()->panels) {
            for (const PlotCurve &curve : panel.curves)
                points += curve.points->size();
        }
        std::printf("hour %2d: %6lld kB resident, %8zu points kept\n", hour,
                    static_cast<long long>(residentKb()), points);
        report("frame", times);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString what = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    bench::printMachine("charts");
    bench::printLoad();
    if (what.isEmpty() || what == QStringLiteral("repaint"))
        benchRepaint();
    if (what.isEmpty() || what == QStringLiteral("live"))
        benchLive();
    if (what.isEmpty() || what == QStringLiteral("hours"))
        benchHours(argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 12);
    bench::printLoad();
    return 0;
}
