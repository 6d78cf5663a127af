#include "tests/screenshots/exampleworld.h"

#include "controllers/statistics/capproof.h"
#include "controllers/storage/sqliterunstore.h"
#include "tests/controllers/storage/storeddata.h"
#include "tests/support/runbuilder.h"

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

constexpr int stepSeconds = 300;

Viewer makeViewer(const char *id, const char *name, PlayerProfile profile, bool remote)
{
    Viewer viewer;
    viewer.id = QString::fromLatin1(id);
    viewer.name = QString::fromLatin1(name);
    viewer.profile = profile;
    viewer.remote = remote;
    return viewer;
}

DeviceHealth healthOf(const char *device, const QString &version, UtcTime seen)
{
    DeviceHealth health;
    health.device = QString::fromLatin1(device);
    health.reachability = Reachability::Reachable;
    health.version = version;
    health.lastSeen = seen;
    return health;
}

ClockReading clockReading(microseconds offset, microseconds bound, Method method)
{
    return {offset, bound, method};
}

void shift(RunData &run, microseconds by)
{
    RunRecord &record = run.record;
    record.startedAt += by;
    if (record.finishedAt)
        *record.finishedAt += by;
    for (StepRecord &step : record.steps) {
        step.plannedStart += by;
        step.plannedEnd += by;
        if (step.actualStart)
            *step.actualStart += by;
        if (step.actualEnd)
            *step.actualEnd += by;
        if (step.readBack)
            step.readBack->at += by;
    }
    for (Sample &sample : run.samples) {
        sample.at += by;
        sample.deviceAt += by;
    }
    for (Gap &gap : run.gaps) {
        gap.from += by;
        gap.to += by;
    }
    for (Event &event : run.events)
        event.at += by;
}

/// Sessions differ: in how long the way to the viewers is, and a little in everything.
void vary(RunData &run, double latencyMs)
{
    // Repeatable, -1 ... 1.
    double state = 0.5 + latencyMs / 1000;
    const auto noise = [&state] {
        state = std::fmod(state * 997 + 0.123, 1.0);
        return 2 * std::abs(state) - 1;
    };
    for (Sample &sample : run.samples) {
        const QString unit = QString::fromLatin1(metricInfo(sample.series.metric).unit);
        if (sample.series.metric == Metric::BroadcastLatency)
            sample.value += latencyMs + 60 * noise();
        else if (unit != QLatin1StringView("frames"))
            sample.value *= 1 + 0.03 * noise() + latencyMs / 20'000;
        else if (sample.series.metric == Metric::DroppedFramesNetwork)
            sample.value = std::round(sample.value * (1 + latencyMs / 3000));
    }
}

RunData repetition(RunId id, const QString &name, microseconds shifted, double latencyMs)
{
    RunData run = staircaseRun(stepSeconds);
    run.record.id = id;
    run.record.name = name;
    run.record.plan = *loadPlan(QStringLiteral("upload-cap"));
    run.record.lab = labToJson(studyLab());
    run.record.formerCap =
        CapReading{Cap::noLimit(), QStringLiteral("rate=0"), run.record.startedAt + shifted};
    run.record.restoredCap = run.record.formerCap;
    shift(run, shifted);
    vary(run, latencyMs);
    const std::vector<CapProof> proofs = proveCaps(run);
    for (StepRecord &step : run.record.steps)
        step.proof = proofs[static_cast<std::size_t>(step.index)];
    return run;
}

} // namespace

Lab studyLab()
{
    Lab lab = exampleLab();
    lab.name = QStringLiteral("Room 4");
    lab.viewers = {makeViewer("P1", "Wired PC", PlayerProfile::Browser, false),
                   makeViewer("P2", "Wireless PC", PlayerProfile::Browser, true),
                   makeViewer("M1", "Tablet", PlayerProfile::App, true),
                   makeViewer("M2", "Old tablet", PlayerProfile::App, true)};
    return lab;
}

void makeHealthy(FakeLabService &service, UtcTime now)
{
    const QString probe = QStringLiteral("0.1.0");
    DeviceHealth broadcaster = healthOf("B1", QStringLiteral("OBS 29.1.3"), now - seconds(2));
    broadcaster.clock = clockReading(microseconds(0), microseconds(0), Method::SameClock);
    DeviceHealth wired = healthOf("P1", QStringLiteral("0.1.0"), now - seconds(1));
    wired.clock = clockReading(microseconds(0), microseconds(0), Method::SameClock);
    DeviceHealth wireless = healthOf("P2", probe, now - seconds(3));
    wireless.clock = clockReading(microseconds(-3'400), microseconds(2'100), Method::LinkExchange);
    DeviceHealth tablet = healthOf("M1", probe, now - seconds(1));
    tablet.clock = clockReading(microseconds(12'800), microseconds(6'300), Method::LinkExchange);
    DeviceHealth old = healthOf("M2", probe, now - seconds(4));
    old.clock = clockReading(microseconds(-41'000), microseconds(27'500), Method::LinkExchange);
    old.reachability = Reachability::Doubtful;
    old.findings = {{Severity::Warning, old.device, QStringLiteral("Clock"),
                     QStringLiteral("The clock is known to ± 27.5 ms only; the lab wants 20 ms."),
                     QStringLiteral("Bring the device nearer to the access point, or raise the threshold.")}};
    for (const DeviceHealth &health :
         {broadcaster, wired, wireless, tablet, old,
          healthOf("S1", QStringLiteral("Example switch, firmware 6.11"), now - seconds(2)),
          healthOf(platformDeviceId, {}, now - seconds(2))})
        service.setHealth(health);
    service.setPresentCap(CapReading{Cap::noLimit(), QStringLiteral("rate=0"), now - seconds(2)});
}

std::vector<Finding> studyFindings()
{
    const auto fine = [](const char *device, const char *check, const char *message) {
        return Finding{Severity::Info,
                       QString::fromLatin1(device),
                       QString::fromLatin1(check),
                       QString::fromUtf8(message),
                       {}};
    };
    return {fine("B1", "OBS answers", "OBS 29.1.3, obs-websocket 5.2.2."),
            fine("B1", "Stream", "The stream is started for the run."),
            fine("S1", "Switch answers", "Port 3 has no limit now."),
            fine("P1", "Playlist", "The playlist has segments of 4 s."),
            fine("P2", "Probe", "castbench-probe 0.1.0 is connected."),
            fine("M1", "Probe", "castbench-probe 0.1.0 is connected."),
            {Severity::Warning, QStringLiteral("M2"), QStringLiteral("Clock"),
             QStringLiteral("The clock is known to ± 27.5 ms only; the lab wants 20 ms."),
             QStringLiteral("Bring the device nearer to the access point, or raise the threshold.")},
            fine("", "Disk space", "212 GB are free.")};
}

std::vector<RunData> repeatedRuns()
{
    using std::chrono::hours;
    RunData third = repetition(3, QStringLiteral("Upload cap, Saturday"), hours(-3), 0);
    third.record.notes = QStringLiteral("Window closed, nobody else on the line.");
    return {repetition(1, QStringLiteral("Upload cap, Thursday"), hours(-51), 350),
            repetition(2, QStringLiteral("Upload cap, Friday"), hours(-27), -180), third};
}

bool store(const std::vector<RunData> &runs, const QString &database)
{
    const auto store = SqliteRunStore::open(database);
    return store && std::all_of(runs.begin(), runs.end(),
                                [&store](const RunData &run) { return storeWhole(**store, run) > 0; });
}

void replay(FakeRunService &service, const RunData &run, double until)
{
    const UtcTime now = run.record.startedAt + microseconds(std::llround(until * 1e6));
    RunRecord record = run.record;
    record.state = RunState::Running;
    record.finishedAt.reset();
    record.restoredCap.reset();
    record.restored = false;
    for (StepRecord &step : record.steps) {
        if (step.plannedEnd <= now)
            continue;
        step.actualEnd.reset();
        step.outcome = step.plannedStart <= now ? StepOutcome::Running : StepOutcome::Planned;
        if (step.outcome == StepOutcome::Planned) {
            step.actualStart.reset();
            step.readBack.reset();
            step.proof = {};
        }
    }
    service.begin(record);
    RunProgress progress;
    progress.state = RunState::Running;
    progress.steps = static_cast<int>(record.steps.size());
    progress.elapsed = milliseconds(std::llround(until * 1000));
    for (const StepRecord &step : record.steps) {
        service.tellStep(step);
        if (step.outcome != StepOutcome::Running)
            continue;
        progress.step = step.index;
        progress.stepRemaining = std::chrono::duration_cast<milliseconds>(step.plannedEnd - now);
        progress.remaining = std::chrono::duration_cast<milliseconds>(record.steps.back().plannedEnd - now);
    }
    SampleBatch batch;
    std::copy_if(run.samples.begin(), run.samples.end(), std::back_inserter(batch.samples),
                 [now](const Sample &sample) { return sample.at <= now; });
    std::copy_if(run.gaps.begin(), run.gaps.end(), std::back_inserter(batch.gaps),
                 [now](const Gap &gap) { return gap.to <= now; });
    std::copy_if(run.events.begin(), run.events.end(), std::back_inserter(batch.events),
                 [now](const Event &event) { return event.at <= now; });
    service.tellBatch(batch);
    service.tellProgress(progress);
}

} // namespace castbench
