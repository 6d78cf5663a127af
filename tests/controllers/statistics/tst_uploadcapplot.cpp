#include "controllers/statistics/uploadcapfigure.h"
#include "controllers/statistics/uploadcapplot.h"
#include "tests/support/runbuilder.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace castbench;

namespace {

/// What a run delivers, in the order in which it might.
struct Delivery
{
    double at;
    std::optional<Sample> sample;
    std::optional<Gap> gap;
    std::optional<Event> event;
};

double elapsed(const RunData &data, UtcTime at)
{
    return std::chrono::duration<double>(at - data.record.startedAt).count();
}

std::vector<Delivery> deliveriesOf(const RunData &data)
{
    std::vector<Delivery> deliveries;
    for (const Sample &sample : data.samples)
        deliveries.push_back({elapsed(data, sample.at), sample, {}, {}});
    for (const Gap &gap : data.gaps)
        deliveries.push_back({elapsed(data, gap.to), {}, gap, {}});
    for (const Event &event : data.events)
        deliveries.push_back({elapsed(data, event.at), {}, {}, event});
    std::stable_sort(deliveries.begin(), deliveries.end(),
                     [](const Delivery &a, const Delivery &b) { return a.at < b.at; });
    return deliveries;
}

void feed(UploadCapPlot &plot, const Delivery &delivery)
{
    SampleBatch batch;
    if (delivery.sample)
        batch.samples.push_back(*delivery.sample);
    if (delivery.gap)
        batch.gaps.push_back(*delivery.gap);
    if (delivery.event)
        batch.events.push_back(*delivery.event);
    plot.add(batch);
}

RunRecord beforeItBegan(const RunData &data)
{
    RunRecord record = data.record;
    record.startedAt -= seconds(7);
    record.steps.clear();
    return record;
}

void compare(const FigureData &live, const FigureData &finished)
{
    QCOMPARE(live.title, finished.title);
    QCOMPARE(live.source, finished.source);
    QCOMPARE(live.xTo, finished.xTo);
    QCOMPARE(live.bands, finished.bands);
    QCOMPARE(live.marks, finished.marks);
    QCOMPARE(live.panels.size(), finished.panels.size());
    for (std::size_t i = 0; i < live.panels.size(); ++i) {
        const FigurePanel &a = live.panels[i];
        const FigurePanel &b = finished.panels[i];
        QCOMPARE(a.title, b.title);
        QCOMPARE(a.note, b.note);
        QCOMPARE(a.curves.size(), b.curves.size());
        for (std::size_t k = 0; k < a.curves.size(); ++k) {
            QCOMPARE(a.curves[k].name, b.curves[k].name);
            QCOMPARE(a.curves[k].key, b.curves[k].key);
            QCOMPARE(a.curves[k].colour, b.curves[k].colour);
            QVERIFY(a.curves[k].gaps == b.curves[k].gaps);
            QVERIFY2(a.curves[k].segments == b.curves[k].segments, qPrintable(a.curves[k].name));
        }
    }
}

RunData eventfulRun()
{
    RunData data = staircaseRun(20);
    for (Sample &sample : data.samples) {
        // Rendering is read late, so that some sums lack it.
        if (sample.series.metric == Metric::DroppedFramesRendering &&
            sample.at.time_since_epoch().count() % 7 == 0)
            sample.at += milliseconds(400);
    }
    data.gaps.push_back(Gap{RunBuilder::upload(),
                            RunBuilder::instant(33.5),
                            RunBuilder::instant(41),
                            GapReason::DeviceUnreachable,
                            {}});
    data.gaps.push_back(Gap{RunBuilder::chatSend(QStringLiteral("P1")),
                            RunBuilder::instant(50),
                            RunBuilder::instant(50),
                            GapReason::Disconnected,
                            {}});
    std::stable_sort(data.gaps.begin(), data.gaps.end(), [](const Gap &a, const Gap &b) {
        return a.series == b.series ? a.from < b.from : a.series < b.series;
    });
    return data;
}

} // namespace

class TestUploadCapPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveEndsAsTheFinishedRun();
    void orderDoesNotMatter();
    void lateDeliveriesAreSortedIn();
    void stepsShowWhileTheyRun();
    void coloursStayWithViewers();
    void nothingMeasuredYet();
    void boundedKeepsExtremes();
    void onlyWarningsAreMarks();
};

void TestUploadCapPlot::liveEndsAsTheFinishedRun()
{
    const RunData data = eventfulRun();
    UploadCapPlot plot(beforeItBegan(data));
    std::size_t step = 0;
    for (const Delivery &delivery : deliveriesOf(data)) {
        for (; step < data.record.steps.size() &&
               elapsed(data, data.record.steps[step].plannedStart) <= delivery.at;
             ++step) {
            StepRecord planned = data.record.steps[step];
            planned.actualStart.reset();
            planned.actualEnd.reset();
            planned.outcome = StepOutcome::Planned;
            plot.setStep(planned);
            plot.setStep(data.record.steps[step]);
        }
        feed(plot, delivery);
        plot.refresh();
    }
    plot.setRecord(data.record);
    compare(plot.figure(), uploadCapFigure(data));
    QVERIFY(!plot.plot()->panels[0].curves.empty());
}

void TestUploadCapPlot::orderDoesNotMatter()
{
    const RunData data = eventfulRun();
    std::mt19937 random(42);
    for (int round = 0; round < 5; ++round) {
        std::vector<Delivery> deliveries = deliveriesOf(data);
        std::shuffle(deliveries.begin(), deliveries.end(), random);
        UploadCapPlot plot(data.record);
        for (std::size_t i = 0; i < deliveries.size(); ++i) {
            feed(plot, deliveries[i]);
            if (random() % 50 == 0)
                plot.refresh();
        }
        compare(plot.figure(), uploadCapFigure(data));
    }
}

void TestUploadCapPlot::lateDeliveriesAreSortedIn()
{
    const RunData data = eventfulRun();
    UploadCapPlot plot(data.record);
    std::vector<Delivery> spooled;
    for (const Delivery &delivery : deliveriesOf(data)) {
        const bool cut = delivery.at > 40 && delivery.at < 80;
        if (cut && delivery.sample && delivery.sample->series.device == QStringLiteral("P2"))
            spooled.push_back(delivery);
        else
            feed(plot, delivery);
        if (delivery.at > 90 && !spooled.empty()) {
            for (const Delivery &late : std::exchange(spooled, {}))
                feed(plot, late);
        }
        plot.refresh();
    }
    compare(plot.figure(), uploadCapFigure(data));
}

void TestUploadCapPlot::stepsShowWhileTheyRun()
{
    RunBuilder run;
    StepRecord step = run.step(Cap::kbps(512), 0, 10);
    step.outcome = StepOutcome::Running;
    step.actualEnd.reset();
    RunRecord record = run.record();
    record.steps.clear();
    UploadCapPlot plot(record);
    plot.setStep(step);
    Sample sample = run.sample(RunBuilder::upload(), 3, 500);
    plot.add(sample);
    plot.refresh();
    QCOMPARE(plot.plot()->xTo, 10.0);
    QCOMPARE(plot.plot()->latest, 3.0);
    Event event;
    event.at = record.startedAt + seconds(5);
    plot.add(event);
    plot.refresh();
    QCOMPARE(plot.plot()->latest, 5.0);
    QCOMPARE(plot.plot()->bands.size(), std::size_t(1));
    const auto readings = plot.plot()->readingsAt(6, 0.1);
    QCOMPARE(readings.size(), std::size_t(2));
    QVERIFY(!readings[0].point);
    QCOMPARE(readings[1].point->y, 512.0);
}

void TestUploadCapPlot::coloursStayWithViewers()
{
    RunBuilder run;
    run.record().plan.viewers = QStringList{QStringLiteral("P2"), QStringLiteral("P1")};
    run.step(Cap::noLimit(), 0, 10);
    UploadCapPlot plot(run.record());
    plot.add(run.sample(RunBuilder::chatSend(QStringLiteral("P1")), 1, 100));
    plot.refresh();
    QCOMPARE(plot.plot()->panels[3].curves[0].look.colour, std::optional(1));
    plot.add(run.sample(RunBuilder::broadcast(QStringLiteral("P2")), 2, 12'000, 100));
    plot.refresh();
    QCOMPARE(plot.plot()->panels[3].curves[0].look.colour, std::optional(1));
    QCOMPARE(plot.plot()->panels[2].curves[0].look.colour, std::optional(0));
}

void TestUploadCapPlot::nothingMeasuredYet()
{
    UploadCapPlot plot(RunBuilder().record());
    QCOMPARE(plot.plot()->panels.size(), std::size_t(4));
    for (const PlotPanel &panel : plot.plot()->panels)
        QCOMPARE(panel.look.note, QStringLiteral("not measured"));
    QVERIFY(plot.plot()->xTo > plot.plot()->xFrom);
}

void TestUploadCapPlot::boundedKeepsExtremes()
{
    RunBuilder run(milliseconds(100));
    run.step(Cap::noLimit(), 0, 5000);
    UploadCapPlot plot(run.record(), 2048);
    Sample sample = run.sample(RunBuilder::upload(), 0, 0);
    for (int i = 0; i < 50'000; ++i) {
        for (const SeriesKey &series :
             {RunBuilder::upload(), RunBuilder::frames(Metric::DroppedFramesNetwork),
              RunBuilder::frames(Metric::DroppedFramesEncoder),
              RunBuilder::frames(Metric::DroppedFramesRendering)}) {
            sample.series = series;
            sample.at = RunBuilder::instant(0.1 * i);
            sample.value = i == 17'000 ? 9999 : i % 100;
            plot.add(sample);
        }
        if (i % 100 == 0)
            plot.refresh();
    }
    plot.refresh();
    for (const PlotPanel &panel : plot.plot()->panels) {
        for (const PlotCurve &curve : panel.curves) {
            QVERIFY(curve.points->size() < 2048);
            QCOMPARE(curve.points->segments(0, 1e9, 0).size(), std::size_t(1));
        }
    }
    QCOMPARE(plot.figure().panels[0].range()->second, 9999.0);
    QCOMPARE(plot.figure().panels[1].range()->second, 3 * 9999.0);
}

void TestUploadCapPlot::onlyWarningsAreMarks()
{
    RunBuilder run;
    run.step(Cap::noLimit(), 0, 10);
    UploadCapPlot plot(run.record());
    plot.add(run.event(4, QStringLiteral("obs-lost"), Severity::Error, QStringLiteral("gone")));
    plot.add(run.event(2, QStringLiteral("stall-begin"), Severity::Warning));
    plot.add(run.event(3, QStringLiteral("note"), Severity::Info));
    plot.refresh();
    QCOMPARE(
        plot.plot()->marks,
        (std::vector<FigureMark>{{2, QStringLiteral("stall-begin"), Severity::Warning, {}},
                                 {4, QStringLiteral("obs-lost"), Severity::Error, QStringLiteral("gone")}}));
}

QTEST_GUILESS_MAIN(TestUploadCapPlot)
#include "tst_uploadcapplot.moc"
