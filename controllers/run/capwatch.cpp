#include "controllers/run/capwatch.h"

#include "controllers/run/runjournal.h"
#include "controllers/run/runsetup.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr Metric metrics[] = {Metric::PortRate, Metric::UploadRate, Metric::Congestion,
                              Metric::DroppedFramesNetwork, Metric::TotalFrames};

QString rateText(const CapProof &proof)
{
    return QStringLiteral("%1 ± %2 kbit/s")
        .arg(QString::number(proof.measured->kbps, 'f', 0),
             QString::number(proof.measured->uncertaintyKbps, 'f', 0));
}

} // namespace

CapWatch::CapWatch(const RunSetup &setup, RunJournal &journal)
    : m_setup(setup)
    , m_journal(journal)
    , m_broadcaster(broadcasterOf(journal.record(), {}))
{
    for (const Metric metric : metrics)
        m_samples[metric];
}

void CapWatch::stepBegan()
{
    m_step.reset();
    m_alarm = false;
    // The first sample of the step counts from the one before it.
    for (auto &[metric, samples] : m_samples) {
        if (samples.size() > 1)
            samples.erase(samples.begin(), samples.end() - 1);
    }
}

void CapWatch::capConfirmed(int index)
{
    m_step = index;
}

void CapWatch::stepEnded(int index)
{
    m_step = index;
    StepRecord &record = step();
    record.proof = prove(
        {record.actualStart.value_or(record.plannedStart), record.actualEnd.value_or(record.plannedEnd)});
    if (record.proof.verdict == CapVerdict::NotInForce)
        judgeNow(record.proof);
    m_step.reset();
}

void CapWatch::batchArrived(const SampleBatch &batch)
{
    bool hasRate = false;
    for (const Sample &sample : batch.samples) {
        const auto found = m_samples.find(sample.series.metric);
        if (found == m_samples.end() || sample.series.subject != m_broadcaster)
            continue;
        std::vector<Sample> &samples = found->second;
        // A clock that was set back: what came before it has no place beside what comes now.
        if (!samples.empty() && sample.at < samples.back().at)
            samples.clear();
        if (samples.size() == maximumSamples)
            samples.erase(samples.begin(), samples.begin() + maximumSamples / 2);
        samples.push_back(sample);
        hasRate = hasRate || found->first == Metric::PortRate || found->first == Metric::UploadRate;
    }
    if (hasRate && m_step)
        look();
}

milliseconds CapWatch::lookBack() const
{
    const CapTolerances &tolerances = m_journal.record().capTolerances;
    const milliseconds settle =
        std::max({tolerances.forwarded.settle, tolerances.received.settle, tolerances.sent.settle});
    // One more, because the first is cut by the window's begin.
    return std::max(recent, settle + (tolerances.leastSamples + 1) * m_setup.plan.sampleInterval);
}

void CapWatch::look()
{
    const UtcTime now = m_journal.anchor().referenceNow();
    const UtcTime start = step().actualStart.value_or(step().plannedStart);
    const CapProof lately = prove({std::max(start, now - lookBack()), now});
    judgeNow(lately);
    const CapProof proof = m_alarm ? lately : prove({start, now});
    const bool changed = proof.verdict != step().proof.verdict;
    step().proof = proof;
    if (changed)
        m_journal.stepChanged(*m_step);
}

void CapWatch::judgeNow(const CapProof &now)
{
    const QString cap = step().step.cap.text();
    if (now.verdict == CapVerdict::NotInForce && !m_alarm) {
        m_alarm = true;
        const QString message =
            now.reason == CapReason::AtFormerCap
                ? QStringLiteral(
                      "%1 is not in force: the rate stays at a former cap, %2 (%3 measured). Look at "
                      "the port in the switch's own pages.")
                      .arg(cap, Cap::kbps(*now.limitKbps).text(), rateText(now))
                : QStringLiteral(
                      "%1 is not in force: %2 were measured. Look whether the switch limits what it "
                      "receives on this port, and whether this is the broadcaster's port.")
                      .arg(cap, rateText(now));
        tell(now, Severity::Error, QStringLiteral("cap-not-in-force"), message);
    } else if (now.verdict == CapVerdict::InForce && m_alarm) {
        m_alarm = false;
        tell(now, Severity::Info, QStringLiteral("cap-in-force"),
             QStringLiteral("%1 is in force now: %2 were measured.").arg(cap, rateText(now)));
    }
}

void CapWatch::tell(const CapProof &proof, Severity severity, const QString &kind, const QString &message)
{
    const QJsonObject data{
        {QStringLiteral("step"), *m_step},
        {QStringLiteral("reason"), capReasonKey(proof.reason)},
        {QStringLiteral("counter"), capCounterKey(*proof.counter)},
        {QStringLiteral("measured_kbps"), proof.measured->kbps},
        {QStringLiteral("uncertainty_kbps"), proof.measured->uncertaintyKbps},
        {QStringLiteral("limit_kbps"), proof.limitKbps.value_or(0)},
    };
    const QString device = m_setup.driver ? m_setup.driver->device() : QString();
    m_journal.event(kind, severity, message, data, device);
}

CapProof CapWatch::prove(const TimeSpan &span) const
{
    const CapSeries series{view(Metric::PortRate), view(Metric::UploadRate), view(Metric::Congestion),
                           view(Metric::DroppedFramesNetwork), view(Metric::TotalFrames)};
    const RunRecord &record = m_journal.record();
    return proveCap(capQuestion(record, step(), span), series, record.capTolerances);
}

SeriesView CapWatch::view(Metric metric) const
{
    SeriesView view;
    view.samples = m_samples.at(metric);
    view.expected = m_setup.plan.sampleInterval;
    return view;
}

StepRecord &CapWatch::step() const
{
    return m_journal.record().steps[static_cast<std::size_t>(*m_step)];
}

} // namespace castbench
