// How long a stored run of many samples takes to open, next to SQLite's own C interface reading the same rows
// of the same file; and how long it takes in the window from choosing it to the first picture, and for how
// long the window does not answer meanwhile. Needs no screen: QT_QPA_PLATFORM=offscreen.
//
// Usage: bench_open_run [FOLDER [SAMPLES [RUNS]]]

#include "controllers/storage/runlibrary.h"
#include "controllers/storage/sqliterunreader.h"
#include "controllers/storage/sqliterunstore.h"
#include "probes/clock/systemclock.h"
#include "tests/bench/benchreport.h"
#include "tests/support/runbuilder.h"
#include "ui/charts/figureview.h"
#include "ui/dialogs/dialogprompts.h"
#include "ui/pages/resultspage.h"
#include "ui/settings/settings.h"
#include "ui/widgets/figurepane.h"
#include "ui/widgets/runview.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <qcorotask.h>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace castbench;

namespace {

constexpr int metricsPerDevice = 5;
constexpr int seriesCount = 40; // 8 viewers of 5 series, of which 4 are drawn
constexpr int samplesPerSecond = 10;
constexpr int stepCount = 6;
constexpr int batchSize = 10'000;

struct RawSample
{
    qint64 atUs;
    qint64 deviceAtUs;
    double value;
    double uncertainty;
    qint64 clockOffsetUs;
    qint64 flags;
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

Sample sampleAt(int index)
{
    Sample sample;
    const QString viewer = QStringLiteral("P%1").arg(index % seriesCount / metricsPerDevice);
    const std::array<SeriesKey, metricsPerDevice> series{
        RunBuilder::broadcast(viewer), RunBuilder::broadcast(viewer, Method::ProgramDateTime),
        RunBuilder::chatSend(viewer), RunBuilder::chatReceive(viewer),
        SeriesKey{viewer, QStringLiteral("ref"), Metric::ClockOffset, Method::Counter}};
    sample.series = series[static_cast<std::size_t>(index % metricsPerDevice)];
    sample.at = RunBuilder::instant(0) + microseconds{index / seriesCount * 100'000 + index % seriesCount};
    sample.deviceAt = sample.at - microseconds{1234};
    sample.value = index * 0.37;
    sample.uncertainty = 4.2;
    sample.clockOffset = microseconds{1234};
    return sample;
}

RunId makeRun(const QString &path, int samples)
{
    SqliteRunStore::Options options;
    options.maximumQueuedBytes = std::numeric_limits<qint64>::max();
    auto store = SqliteRunStore::open(path, options);
    if (!store)
        fail(store.error().text());
    // As long as its samples: a figure ends with its run.
    const int stepSeconds = samples / seriesCount / samplesPerSecond / stepCount + 1;
    const auto run = QCoro::waitFor((*store)->createRun(staircaseRun(stepSeconds).record));
    if (!run)
        fail(run.error().text());
    for (int first = 0; first < samples; first += batchSize) {
        SampleBatch batch;
        for (int i = first; i < std::min(samples, first + batchSize); ++i)
            batch.samples.push_back(sampleAt(i));
        (*store)->append(*run, std::move(batch));
    }
    const auto flushed = QCoro::waitFor((*store)->flush());
    if (!flushed)
        fail(flushed.error().text());
    return *run;
}

/// From the call to everything that a picture needs.
double openSeconds(const QString &path, RunId run, int samples)
{
    const auto start = std::chrono::steady_clock::now();
    const auto reader = SqliteRunReader::open(path);
    if (!reader)
        fail(reader.error().text());
    const auto data = (*reader)->load(run);
    const double elapsed = secondsSince(start);
    if (!data)
        fail(data.error().text());
    if (data->samples.size() != static_cast<std::size_t>(samples))
        fail(QStringLiteral("%1 samples were read").arg(data->samples.size()));
    return elapsed;
}

/// The same rows, column by column, into plain numbers.
double rawSeconds(const QString &path, int samples)
{
    const auto start = std::chrono::steady_clock::now();
    sqlite3 *database = nullptr;
    sqlite3_stmt *select = nullptr;
    if (sqlite3_open_v2(qPrintable(path), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(database,
                           "SELECT at_us, device_at_us, value, uncertainty, clock_offset_us, flags FROM "
                           "sample WHERE series_id = ? ORDER BY at_us, repetition",
                           -1, &select, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
    std::vector<RawSample> rows;
    for (int series = 1; series <= seriesCount; ++series) {
        sqlite3_bind_int64(select, 1, series);
        while (sqlite3_step(select) == SQLITE_ROW) {
            rows.push_back({sqlite3_column_int64(select, 0), sqlite3_column_int64(select, 1),
                            sqlite3_column_double(select, 2), sqlite3_column_double(select, 3),
                            sqlite3_column_int64(select, 4), sqlite3_column_int64(select, 5)});
        }
        sqlite3_reset(select);
    }
    const double elapsed = secondsSince(start);
    if (rows.size() != static_cast<std::size_t>(samples))
        fail(QStringLiteral("%1 rows were read").arg(rows.size()));
    sqlite3_finalize(select);
    sqlite3_close(database);
    return elapsed;
}

/// Notices when a figure is painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(FigureView &figure)
        : m_figure(figure)
    {
        figure.installEventFilter(this);
    }
    bool isPainted() const
    {
        return m_painted;
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && m_figure.plot());
        return false;
    }

private:
    FigureView &m_figure;
    bool m_painted = false;
};

struct PictureTime
{
    double seconds = 0;        ///< from the choice to the end of the first painting
    double blockedSeconds = 0; ///< longest time without an answer to events meanwhile
    std::size_t points = 0;    ///< in the figure
};

/// From choosing the run in the window's list to its picture.
PictureTime pictureTime(const QString &path, const QString &settingsPath)
{
    SystemClock clock;
    RunLibrary library(clock, path);
    Settings settings(settingsPath);
    DialogPrompts prompts(settings);
    ResultsPage page(library, settings, prompts);
    page.resize(1366, 768);
    page.show();
    auto *list = page.findChild<QTreeView *>(QStringLiteral("runsList"));
    while (list->model()->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    FigureView &figure = page.findChild<RunView *>()->figure().view();
    const PaintWatch watch(figure);
    QTimer tick;
    tick.start(1);
    PictureTime time;
    const auto start = std::chrono::steady_clock::now();
    auto turn = start;
    list->setCurrentIndex(list->model()->index(0, 0));
    while (!watch.isPainted()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        time.blockedSeconds = std::max(time.blockedSeconds, secondsSince(turn));
        turn = std::chrono::steady_clock::now();
    }
    time.seconds = secondsSince(start);
    for (const PlotPanel &panel : figure.plot()->panels) {
        for (const PlotCurve &curve : panel.curves)
            time.points += curve.points->size();
    }
    return time;
}

void reportPictures(const QString &path, const QString &settingsPath, int samples, int runs)
{
    std::vector<double> seconds;
    std::vector<double> blocked;
    std::size_t points = 0;
    for (int i = 0; i < runs; ++i) {
        const PictureTime time = pictureTime(path, settingsPath);
        seconds.push_back(time.seconds);
        blocked.push_back(time.blockedSeconds);
        points = time.points;
        std::printf("run %d: first picture %.3f s, window blocked %.3f s at most\n", i + 1, time.seconds,
                    time.blockedSeconds);
    }
    std::printf("median of %d runs of %d samples, %zu points in the figure: first picture %.3f s after the "
                "choice (limit 1 s), window blocked %.3f s at most\n",
                runs, samples, points, bench::quantile(seconds, 0.5), bench::quantile(blocked, 0.5));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder(arguments.value(1, QStringLiteral(".")) + QStringLiteral("/bench-XXXXXX"));
    const int samples = arguments.value(2, QStringLiteral("1000000")).toInt();
    const int runs = arguments.value(3, QStringLiteral("5")).toInt();
    const QString path = folder.filePath(QStringLiteral("bench.sqlite"));
    bench::printMachine("open_run");
    const RunId run = makeRun(path, samples);
    std::vector<double> open;
    std::vector<double> raw;
    for (int i = 0; i < runs; ++i) {
        raw.push_back(rawSeconds(path, samples));
        open.push_back(openSeconds(path, run, samples));
        std::printf("run %d: open %.3f s, raw sqlite3 %.3f s\n", i + 1, open.back(), raw.back());
    }
    const double opened = bench::quantile(open, 0.5);
    const double read = bench::quantile(raw, 0.5);
    std::printf("median of %d runs of %d samples: open %.3f s, raw sqlite3 %s %.3f s, ratio %.2f\n", runs,
                samples, opened, sqlite3_libversion(), read, opened / read);
    reportPictures(path, folder.filePath(QStringLiteral("settings.ini")), samples, runs);
    return 0;
}
