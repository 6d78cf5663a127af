#include "tests/support/runbuilder.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace castbench {
namespace {

QJsonArray idsOf(const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids)
        array.append(QJsonObject{{QStringLiteral("id"), id}});
    return array;
}

/// Repeatable noise, −1 … 1.
double noise(int number)
{
    const double scrambled = std::sin(number * 12.9898) * 43758.5453;
    return 2 * (scrambled - std::floor(scrambled)) - 1;
}

/// What the broadcaster of staircaseRun() does within one second.
struct Second
{
    double sentKbps;
    double droppedFrames;
};

Second secondUnder(const Cap &cap, int number)
{
    constexpr double wantedKbps = 4160;
    constexpr double framesPerSecond = 30;
    const double limit = cap.limitKbps() ? 0.97 * static_cast<double>(*cap.limitKbps()) : wantedKbps;
    const double sent = std::min(wantedKbps, limit);
    return {sent * (1 + 0.015 * noise(number)), framesPerSecond * (1 - sent / wantedKbps)};
}

void addBroadcaster(RunBuilder &run, const std::vector<Cap> &caps, int stepSeconds)
{
    double dropped = 0;
    for (int t = 1; t <= stepSeconds * static_cast<int>(caps.size()); ++t) {
        const Second second = secondUnder(caps[static_cast<std::size_t>((t - 1) / stepSeconds)], t);
        dropped += second.droppedFrames;
        run.sample(RunBuilder::upload(), t, second.sentKbps);
        run.sample(RunBuilder::port(), t + 0.2, second.sentKbps * 1.045);
        run.sample(RunBuilder::frames(Metric::DroppedFramesNetwork), t, std::floor(dropped));
        run.sample(RunBuilder::frames(Metric::DroppedFramesEncoder), t, 0);
        run.sample(RunBuilder::frames(Metric::DroppedFramesRendering), t, t > 3 ? 12 : 4 * t);
        run.sample(RunBuilder::frames(Metric::TotalFrames), t, 30 * t);
    }
}

void addViewers(RunBuilder &run, const std::vector<Cap> &caps, int stepSeconds)
{
    const double lostFrom = 3.2 * stepSeconds;
    const double lostTo = 3.6 * stepSeconds;
    for (int t = 1; t <= stepSeconds * static_cast<int>(caps.size()); ++t) {
        const double waited = t > 3 * stepSeconds ? (t > 4 * stepSeconds ? 4100 : 1900) : 0;
        if (t <= lostFrom || t >= lostTo)
            run.sample(RunBuilder::broadcast(QStringLiteral("P1")), t + 0.1, 12100 + waited + 120 * noise(t),
                       110.0);
        run.sample(RunBuilder::broadcast(QStringLiteral("P2")), t + 0.3, 21300 + waited + 90 * noise(7 * t),
                   260.0);
    }
    run.gap(RunBuilder::broadcast(QStringLiteral("P1")), lostFrom + 0.15, lostTo + 0.05);
}

void addChat(RunBuilder &run, const std::vector<Cap> &caps, int stepSeconds)
{
    for (int t = 2; t <= stepSeconds * static_cast<int>(caps.size()); t += 3) {
        const Cap cap = caps[static_cast<std::size_t>((t - 1) / stepSeconds)];
        const double queue = cap.limitKbps() ? 60'000.0 / static_cast<double>(*cap.limitKbps()) : 0;
        run.sample(RunBuilder::chatSend(QStringLiteral("P1")), t, 140 + queue + 15 * noise(3 * t), 5.0);
        run.sample(RunBuilder::chatReceive(QStringLiteral("P1")), t + 1, 120 + queue / 2 + 15 * noise(5 * t),
                   5.0);
        run.sample(RunBuilder::chatSend(QStringLiteral("P2")), t + 0.5, 210 + 20 * noise(11 * t), 9.0);
        run.sample(RunBuilder::chatReceive(QStringLiteral("P2")), t + 1.5, 160 + 20 * noise(13 * t), 9.0);
    }
}

} // namespace

RunBuilder::RunBuilder(milliseconds sampleInterval)
{
    RunRecord &record = m_data.record;
    record.id = 12;
    record.name = QStringLiteral("upload-cap");
    record.plan.name = QStringLiteral("upload-cap");
    record.plan.title = QStringLiteral("Upload cap");
    record.plan.kind = QStringLiteral("upload-cap");
    record.plan.sampleInterval = sampleInterval;
    record.lab = {{QStringLiteral("broadcasters"), idsOf({QStringLiteral("B1"), QStringLiteral("B2")})},
                  {QStringLiteral("viewers"), idsOf({QStringLiteral("P1"), QStringLiteral("P2")})}};
    record.versions = {{QStringLiteral("castbench"), QStringLiteral("0.1.0")}};
    record.state = RunState::Done;
    record.startedAt = instant(0);
    record.restored = true;
}

UtcTime RunBuilder::instant(double elapsed)
{
    using namespace std::chrono;
    return UtcTime(sys_days(2026y / January / 31)) + hours(12) + microseconds(std::llround(elapsed * 1e6));
}

SeriesKey RunBuilder::upload()
{
    return {QStringLiteral("B1"), QStringLiteral("B1"), Metric::UploadRate, Method::Counter};
}

SeriesKey RunBuilder::port()
{
    return {QStringLiteral("S1"), QStringLiteral("B1"), Metric::PortRate, Method::Counter};
}

SeriesKey RunBuilder::frames(Metric metric)
{
    return {QStringLiteral("B1"), QStringLiteral("B1"), metric, Method::Counter};
}

SeriesKey RunBuilder::broadcast(const QString &viewer, Method method)
{
    return {viewer, QStringLiteral("B1"), Metric::BroadcastLatency, method};
}

SeriesKey RunBuilder::chatSend(const QString &viewer)
{
    return {viewer, QStringLiteral("ref"), Metric::ChatSendLatency, Method::MessageStamp};
}

SeriesKey RunBuilder::chatReceive(const QString &viewer)
{
    return {viewer, QStringLiteral("ref"), Metric::ChatReceiveLatency, Method::MessageStamp};
}

StepRecord &RunBuilder::step(Cap cap, double from, double to)
{
    StepRecord record;
    record.index = static_cast<int>(m_data.record.steps.size());
    record.step.cap = cap;
    record.step.duration = milliseconds(std::llround((to - from) * 1000));
    record.plannedStart = instant(from);
    record.plannedEnd = instant(to);
    record.actualStart = record.plannedStart;
    record.actualEnd = record.plannedEnd;
    record.lateness = microseconds(0);
    record.readBack = CapReading{cap, QStringLiteral("rate"), record.plannedStart};
    record.outcome = StepOutcome::Completed;
    m_data.record.plan.steps.push_back(record.step);
    return m_data.record.steps.emplace_back(record);
}

Sample &RunBuilder::sample(const SeriesKey &series, double at, double value,
                           std::optional<double> uncertainty)
{
    Sample sample;
    sample.series = series;
    sample.at = instant(at);
    sample.deviceAt = sample.at;
    sample.value = value;
    sample.uncertainty = uncertainty;
    return m_data.samples.emplace_back(sample);
}

Gap &RunBuilder::gap(const SeriesKey &series, double from, double to, GapReason reason)
{
    return m_data.gaps.emplace_back(Gap{series, instant(from), instant(to), reason, {}});
}

Event &RunBuilder::event(double at, const QString &kind, Severity severity, const QString &message)
{
    return m_data.events.emplace_back(Event{instant(at), QStringLiteral("P1"), kind, severity, message, {}});
}

RunData RunBuilder::build() const
{
    RunData data = m_data;
    std::stable_sort(data.samples.begin(), data.samples.end(), [](const Sample &a, const Sample &b) {
        return a.series == b.series ? a.at < b.at : a.series < b.series;
    });
    std::stable_sort(data.gaps.begin(), data.gaps.end(), [](const Gap &a, const Gap &b) {
        return a.series == b.series ? a.from < b.from : a.series < b.series;
    });
    std::stable_sort(data.events.begin(), data.events.end(),
                     [](const Event &a, const Event &b) { return a.at < b.at; });
    return data;
}

RunData staircaseRun(int stepSeconds)
{
    const std::vector<Cap> caps{Cap::noLimit(),  Cap::kbps(4000), Cap::kbps(2000),
                                Cap::kbps(1000), Cap::kbps(512),  Cap::noLimit()};
    RunBuilder run;
    for (std::size_t i = 0; i < caps.size(); ++i) {
        const double from = static_cast<double>(i) * stepSeconds;
        run.step(caps[i], from + 0.012, from + stepSeconds).lateness = microseconds(12'000);
    }
    run.record().plan.title = QStringLiteral("Upload cap, %1 s per step").arg(stepSeconds);
    run.record().finishedAt = RunBuilder::instant(6.0 * stepSeconds);
    addBroadcaster(run, caps, stepSeconds);
    addViewers(run, caps, stepSeconds);
    addChat(run, caps, stepSeconds);
    run.event(3.2 * stepSeconds, QStringLiteral("probe-lost"), Severity::Warning,
              QStringLiteral("P1 is gone"));
    run.event(4.5 * stepSeconds, QStringLiteral("stall-begin"), Severity::Warning,
              QStringLiteral("buffer is empty"));
    run.event(4.6 * stepSeconds, QStringLiteral("stall-end"), Severity::Info);
    return run.build();
}

} // namespace castbench
