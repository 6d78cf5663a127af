#include "tests/controllers/run/runfixture.h"

#include "controllers/experiments/uploadcap.h"
#include "tests/support/runtoend.h"

namespace castbench::test {

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "));
}

RunFixture::RunFixture()
    : usedPlan(plan(seconds{10}))
    , experiment(&uploadCap)
{
    Broadcaster broadcaster;
    broadcaster.id = QStringLiteral("B1");
    broadcaster.switchPort = 3;
    lab.name = QStringLiteral("fakes");
    lab.broadcasters.push_back(broadcaster);
    Viewer viewer;
    viewer.id = QStringLiteral("P1");
    lab.viewers.push_back(viewer);
    driver.current = Cap::kbps(50'000);
    const std::vector<SeriesKey> series{latencySeries()};
    probes.push_back(
        std::make_unique<FakeProbe>(clock, QStringLiteral("hls@P1"), QStringLiteral("P1"), series));
}

Plan RunFixture::plan(seconds perStep)
{
    Plan plan;
    plan.name = QStringLiteral("upload-cap");
    plan.kind = plan.name;
    const Cap caps[] = {Cap::noLimit(),  Cap::kbps(4000), Cap::kbps(2000),
                        Cap::kbps(1000), Cap::kbps(512),  Cap::noLimit()};
    for (const Cap &cap : caps) {
        Step step;
        step.cap = cap;
        step.duration = perStep;
        plan.steps.push_back(step);
    }
    return plan;
}

SeriesKey RunFixture::latencySeries()
{
    return {QStringLiteral("P1"), QStringLiteral("B1"), Metric::BroadcastLatency, Method::FrameClock};
}

RunSetup RunFixture::setup()
{
    std::vector<Probe *> used;
    for (const auto &probe : probes)
        used.push_back(probe.get());
    return RunSetup{.plan = usedPlan,
                    .lab = lab,
                    .experiment = experiment,
                    .clock = clock,
                    .reference = reference,
                    .store = store,
                    .driver = usedDriver,
                    .port = 3,
                    .stream = &stream,
                    .probes = used,
                    .sinks = sinks,
                    .timing = timing,
                    .resumed = resumed};
}

RunEngine &RunFixture::engine()
{
    if (!m_engine)
        m_engine = std::make_unique<RunEngine>(setup());
    return *m_engine;
}

RunRecord RunFixture::run()
{
    return runToEnd(clock, engine().start());
}

void RunFixture::runUntilStep(std::chrono::nanoseconds after)
{
    m_task = engine().start();
    runUntil(clock, [this] { return engine().record().state != RunState::Preflight; });
    runFor(clock, after);
}

RunRecord RunFixture::finish()
{
    return runToEnd(clock, std::move(m_task));
}

RunData RunFixture::stored() const
{
    return store.load(1).value();
}

QStringList RunFixture::log(const QStringList &without) const
{
    const RunData data = stored();
    QStringList lines;
    for (const Event &event : data.events) {
        if (event.at < data.record.startedAt || event.kind == QLatin1StringView("preflight") ||
            without.contains(event.kind))
            continue;
        const auto ms = std::chrono::duration_cast<milliseconds>(event.at - data.record.startedAt);
        lines.append(QString::number(ms.count()) + QLatin1Char(' ') + event.kind);
    }
    return lines;
}

QStringList RunFixture::kinds() const
{
    QStringList kinds;
    for (const Event &event : stored().events)
        kinds.append(event.kind);
    return kinds;
}

bool RunFixture::hasEvent(const QString &kind) const
{
    return kinds().contains(kind);
}

} // namespace castbench::test
