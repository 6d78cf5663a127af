#include "controllers/run/preflight.h"

#include "controllers/run/waiting.h"

#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

namespace castbench::preflight {

namespace {

using Findings = std::vector<Finding>;

Finding finding(Severity severity, const QString &device, const QString &check, const QString &message,
                const QString &remedy = {})
{
    return {severity, device, check, message, remedy};
}

void checkParticipants(const RunSetup &setup, Findings &findings)
{
    const QString check = QStringLiteral("plan fits the lab");
    const Plan &plan = setup.plan;
    if (setup.lab.broadcasters.empty())
        findings.push_back(finding(Severity::Error, {}, check, QStringLiteral("The lab has no broadcaster."),
                                   QStringLiteral("Add one to the lab.")));
    else if (!plan.broadcaster.isEmpty() && !setup.lab.broadcaster(plan.broadcaster))
        findings.push_back(finding(Severity::Error, plan.broadcaster, check,
                                   QStringLiteral("The lab has no broadcaster \"%1\".").arg(plan.broadcaster),
                                   QStringLiteral("Change the plan's broadcaster or add it to the lab.")));
    for (const QString &viewer : plan.viewers) {
        if (!setup.lab.viewer(viewer))
            findings.push_back(finding(Severity::Error, viewer, check,
                                       QStringLiteral("The lab has no viewer \"%1\".").arg(viewer),
                                       QStringLiteral("Change the plan's viewers or add it to the lab.")));
    }
    if (plan.steps.empty())
        findings.push_back(finding(Severity::Error, {}, check, QStringLiteral("The plan has no steps."),
                                   QStringLiteral("Add at least one step.")));
}

void checkCaps(const RunSetup &setup, Findings &findings)
{
    if (!setup.driver)
        return;
    std::vector<Cap> seen;
    for (const Step &step : setup.plan.steps) {
        if (std::find(seen.begin(), seen.end(), step.cap) != seen.end())
            continue;
        seen.push_back(step.cap);
        const Cap real = setup.driver->nearest(step.cap);
        if (real != step.cap)
            findings.push_back(finding(
                Severity::Warning, setup.driver->device(), QStringLiteral("cap"),
                QStringLiteral("The switch cannot set %1; it will set %2.").arg(step.cap.text(), real.text()),
                QStringLiteral("Write %1 in the plan to say what is meant.").arg(real.text())));
    }
}

void checkProbeIds(const RunSetup &setup, Findings &findings)
{
    QSet<QString> seen;
    for (const Probe *probe : setup.probes) {
        const ProbeInfo info = probe->info();
        if (seen.contains(info.id))
            findings.push_back(finding(Severity::Error, info.device, QStringLiteral("probes"),
                                       QStringLiteral("Two probes are called \"%1\".").arg(info.id),
                                       QStringLiteral("Give the lab's devices different ids.")));
        seen.insert(info.id);
    }
}

void checkSpace(const RunSetup &setup, Findings &findings)
{
    if (setup.storeFolder.isEmpty())
        return;
    const QString check = QStringLiteral("disk space");
    const QStorageInfo disk(setup.storeFolder);
    if (!disk.isValid()) {
        findings.push_back(
            finding(Severity::Warning, {}, check,
                    QStringLiteral("The free space of %1 is not known.").arg(setup.storeFolder)));
        return;
    }
    const qint64 needed = expectedBytes(setup);
    const QString message = QStringLiteral("%1 MB are free in %2; the run needs about %3 MB.")
                                .arg(QString::number(disk.bytesAvailable() / 1'000'000), setup.storeFolder,
                                     QString::number(std::max<qint64>(1, needed / 1'000'000)));
    const bool enough = disk.bytesAvailable() > needed;
    findings.push_back(
        finding(enough ? Severity::Info : Severity::Error, {}, check, message,
                enough ? QString() : QStringLiteral("Free some space or choose another folder.")));
}

// What the checks of one run report into; outlives a check that comes back after it was given up.
struct Round
{
    explicit Round(Clock &clock)
        : wakeup(clock)
    {
    }
    struct Entry
    {
        QString device;
        QString check;
        QString remedy;
        std::optional<Expected<Findings>> answer;
    };
    std::vector<Entry> entries;
    std::size_t answered = 0;
    Wakeup wakeup;
};

QCoro::Task<void> fill(std::shared_ptr<Round> round, std::size_t index, QCoro::Task<Expected<Findings>> call)
{
    try {
        round->entries[index].answer.emplace(co_await call);
    } catch (...) {
        round->entries[index].answer.emplace(currentException());
    }
    ++round->answered;
    round->wakeup.wake();
}

QCoro::Task<Expected<Findings>> checkStream(StreamControl &stream, bool willStart, bool runsForThis,
                                            std::stop_token stop)
{
    const auto streaming = co_await stream.isStreaming(stop);
    if (!streaming)
        co_return streaming.error();
    const QString check = QStringLiteral("stream");
    Findings findings;
    if (*streaming && runsForThis)
        findings.push_back(finding(Severity::Info, stream.device(), check,
                                   QStringLiteral("The stream was started for the run.")));
    else if (*streaming)
        findings.push_back(finding(Severity::Info, stream.device(), check,
                                   QStringLiteral("The stream runs already and is left running.")));
    else if (willStart)
        findings.push_back({Severity::Info,
                            stream.device(),
                            check,
                            QStringLiteral("The stream is started for the run."),
                            {},
                            true});
    else
        findings.push_back(
            finding(Severity::Error, stream.device(), check,
                    QStringLiteral("The broadcaster is not streaming, and the plan does not start it."),
                    QStringLiteral("Start the stream, or let the plan say \"startStream\": true.")));
    co_return findings;
}

std::vector<QCoro::Task<Expected<Findings>>> beginChecks(const RunSetup &setup, Round &round,
                                                         std::stop_token stop)
{
    std::vector<QCoro::Task<Expected<Findings>>> calls;
    if (CapDriver *driver = setup.driver) {
        round.entries.push_back({driver->device(),
                                 QStringLiteral("switch answers"),
                                 QStringLiteral("Check address, community and port of the switch."),
                                 {}});
        calls.push_back(beginCall([&] { return driver->check(setup.port, stop); }));
    }
    if (StreamControl *stream = setup.stream) {
        round.entries.push_back(
            {stream->device(),
             QStringLiteral("stream"),
             QStringLiteral("Check that the broadcaster's program runs and can be reached."),
             {}});
        const bool isOurs = setup.resumed && setup.resumed->streamStarted;
        calls.push_back(
            beginCall([&] { return checkStream(*stream, setup.plan.startStream, isOurs, stop); }));
    }
    for (Probe *probe : setup.probes) {
        const ProbeInfo info = probe->info();
        round.entries.push_back({info.device,
                                 QStringLiteral("probe %1").arg(info.id),
                                 QStringLiteral("Check that the device is on and can be reached."),
                                 {}});
        calls.push_back(beginCall([&] { return probe->check(stop); }));
    }
    return calls;
}

void appendAnswer(const Round::Entry &entry, milliseconds limit, Findings &findings)
{
    if (!entry.answer) {
        const QString message = QStringLiteral("No answer within %1.").arg(formatDuration(limit));
        findings.push_back(finding(Severity::Error, entry.device, entry.check, message, entry.remedy));
    } else if (!*entry.answer) {
        findings.push_back(
            finding(Severity::Error, entry.device, entry.check, entry.answer->error().text(), entry.remedy));
    } else {
        const Findings &good = **entry.answer;
        findings.insert(findings.end(), good.begin(), good.end());
    }
}

/// What only says that nobody streams yet is no fault where the run starts the stream.
void excuseStoppedStream(Findings &findings)
{
    const bool isStarted = std::any_of(findings.begin(), findings.end(), [](const Finding &found) {
        return found.ifNotStreaming && found.severity == Severity::Info;
    });
    for (Finding &found : findings) {
        if (!isStarted || !found.ifNotStreaming || found.severity != Severity::Warning)
            continue;
        found.severity = Severity::Info;
        found.message += QLatin1Char(' ') + QStringLiteral("The run starts the stream.");
        found.remedy.clear();
    }
}

} // namespace

std::vector<Finding> checkPlan(const RunSetup &setup)
{
    Findings findings;
    checkParticipants(setup, findings);
    checkCaps(setup, findings);
    checkProbeIds(setup, findings);
    checkSpace(setup, findings);
    return findings;
}

QCoro::Task<Expected<std::vector<Finding>>> checkDevices(const RunSetup &setup, std::stop_token stop)
{
    Clock &clock = setup.clock;
    const milliseconds limit = setup.timing.preflight;
    const auto round = std::make_shared<Round>(clock);
    CallStop calls(stop);
    auto begun = beginChecks(setup, *round, calls.token());
    for (std::size_t i = 0; i < begun.size(); ++i)
        fill(round, i, std::move(begun[i]));
    const std::stop_callback onStop{stop, [round] {
                                        round->wakeup.wake();
                                    }};
    const SteadyTime deadline = clock.steadyNow() + limit;
    while (round->answered < round->entries.size() && !stop.stop_requested() && clock.steadyNow() < deadline)
        co_await round->wakeup.until(deadline);
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The preflight was cancelled."), {}};
    Findings findings;
    for (const Round::Entry &entry : round->entries)
        appendAnswer(entry, limit, findings);
    excuseStoppedStream(findings);
    calls.request();
    co_return findings;
}

qint64 expectedBytes(const RunSetup &setup)
{
    // A stored sample with its share of indexes and of the write-ahead log.
    constexpr qint64 bytesPerSample = 200;
    qint64 series = 0;
    for (const Probe *probe : setup.probes)
        series += static_cast<qint64>(probe->info().series.size());
    const qint64 interval = std::max<qint64>(1, setup.plan.sampleInterval.count());
    const qint64 samples = (setup.plan.totalDuration().count() / interval + 1) * series;
    return samples * bytesPerSample + 1'000'000;
}

std::optional<Error> verdict(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &found : findings) {
        if (found.severity != Severity::Error)
            continue;
        QString line =
            found.device.isEmpty() ? found.message : found.device + QStringLiteral(": ") + found.message;
        if (!found.remedy.isEmpty())
            line += QStringLiteral(" ") + found.remedy;
        lines.append(line);
    }
    if (lines.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::Refused, lines.join(QLatin1Char('\n')), {}};
}

} // namespace castbench::preflight
