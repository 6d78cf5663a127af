#include "controllers/statistics/capproof.h"

#include "controllers/statistics/stepwindow.h"

#include <algorithm>
#include <cmath>

namespace castbench {

namespace {

/// A cap read back that is further from the one asked for is another cap, not the nearest that the switch
/// knows: where only 512 · 2ⁿ can be set, the nearest is within this factor.
constexpr double sameCapFactor = 1.5;

constexpr double bitsPerByte = 8.0;

double secondsOf(microseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

struct Measured
{
    CapProof::Rate rate;
    microseconds covered{0};
    UtcTime from;
    UtcTime to;
    bool beforeCap = false;
    bool coarse = false;
};

/// When the time began of which sample `index` is the mean: a coarse counter's step is told with every
/// reading since the one before.
UtcTime beginOf(const SeriesView &series, std::size_t index)
{
    const auto &samples = series.samples;
    while (index > 0 && (samples[index].flags & CoarseCounter) &&
           (samples[index - 1].flags & CoarseCounter) && samples[index - 1].value == samples[index].value &&
           series.spanOf(index).from == samples[index - 1].at)
        --index;
    return series.spanOf(index).from;
}

/// The samples wholly within `window`.
std::optional<Measured> measure(const SeriesView &series, const TimeSpan &window)
{
    Measured measured;
    double sum = 0;
    double squares = 0;
    double weighted = 0;
    for (std::size_t i = series.firstAfter(window.from); i < series.samples.size(); ++i) {
        const TimeSpan span = series.spanOf(i);
        if (span.to > window.to)
            break;
        if (beginOf(series, i) < window.from)
            continue;
        measured.coarse = measured.coarse || (series.samples[i].flags & CoarseCounter);
        const double kbps = series.samples[i].value;
        sum += kbps;
        squares += kbps * kbps;
        weighted += kbps * secondsOf(span.length());
        measured.beforeCap = measured.beforeCap || (series.samples[i].flags & CountedBeforeCap);
        measured.covered += span.length();
        measured.to = span.to;
        if (measured.rate.samples++ == 0)
            measured.from = span.from;
    }
    const double n = measured.rate.samples;
    if (n == 0 || measured.covered <= microseconds{0})
        return std::nullopt;
    measured.rate.kbps = weighted / secondsOf(measured.covered);
    const double variance = n > 1 ? std::max(0.0, (squares - sum * sum / n) / (n - 1)) : 0;
    measured.rate.uncertaintyKbps = 2 * std::sqrt(variance) / n;
    if (measured.coarse)
        measured.rate.uncertaintyKbps +=
            measured.rate.kbps * secondsOf(series.expected) / secondsOf(measured.covered);
    return measured;
}

std::span<const Sample> samplesWithin(const SeriesView &series, const TimeSpan &window)
{
    const std::size_t first = series.firstAfter(window.from);
    return series.samples.subspan(first, std::max(first, series.firstAfter(window.to)) - first);
}

double growthWithin(const SeriesView &series, const TimeSpan &window)
{
    const auto samples = samplesWithin(series, window);
    return samples.empty() ? 0 : samples.back().value - samples.front().value;
}

/// Whether the broadcaster had to hold back.
bool isHeldBack(const CapSeries &series, const TimeSpan &window, const CapTolerances &tolerances)
{
    const auto fullness = samplesWithin(series.congestion, window);
    double sum = 0;
    for (const Sample &sample : fullness)
        sum += sample.value;
    if (!fullness.empty() && sum / static_cast<double>(fullness.size()) >= tolerances.congestion)
        return true;
    const double dropped = growthWithin(series.dropped, window);
    const double frames = growthWithin(series.frames, window);
    return dropped > 0 && dropped >= tolerances.droppedShare * frames;
}

/// One source of octets, and the verdict that rests on it.
class Judge
{
public:
    Judge(const CapTolerances &tolerances, CapCounter counter, const Measured &measured, bool heldBack)
        : m_tolerances(tolerances)
        , m_band(counter == CapCounter::Forwarded  ? tolerances.forwarded
                 : counter == CapCounter::Received ? tolerances.received
                                                   : tolerances.sent)
        , m_measured(measured)
        , m_heldBack(heldBack)
    {
        m_proof.counter = counter;
        m_proof.measured = measured.rate;
        m_proof.from = measured.from;
        m_proof.to = measured.to;
    }

    CapProof limited(qint64 kbps)
    {
        compareWith(kbps);
        const double rate = m_measured.rate.kbps;
        if (isTooLittle())
            return verdict(CapVerdict::NotMeasured, CapReason::TooShort);
        if (isAbove())
            return verdict(CapVerdict::NotInForce, CapReason::AboveCap);
        if (isCoarserThan(static_cast<double>(kbps)) || rate > *m_proof.highKbps)
            return verdict(CapVerdict::NotMeasured, CapReason::TooCoarse);
        if (rate >= *m_proof.lowKbps)
            return verdict(CapVerdict::InForce, CapReason::AtCap);
        if (!m_heldBack)
            return verdict(CapVerdict::NotLoaded, CapReason::BelowCap);
        return rate >= m_tolerances.leastShare * static_cast<double>(kbps)
                   ? verdict(CapVerdict::InForce, CapReason::Congested)
                   : verdict(CapVerdict::NotLoaded, CapReason::HeldElsewhere);
    }

    CapProof unlimited(const std::vector<qint64> &plannedKbps, const std::vector<qint64> &formerKbps)
    {
        if (isTooLittle())
            return verdict(CapVerdict::NotMeasured, CapReason::TooShort);
        const auto largest = std::max_element(plannedKbps.begin(), plannedKbps.end());
        if (largest != plannedKbps.end()) {
            compareWith(*largest);
            if (isAbove())
                return verdict(CapVerdict::InForce, CapReason::AboveFormerCap);
        }
        if (isCoarserThan(m_measured.rate.kbps))
            return verdict(CapVerdict::NotMeasured, CapReason::TooCoarse);
        if (!m_heldBack)
            return verdict(CapVerdict::NotLoaded, CapReason::BelowCap);
        for (const auto *limits : {&plannedKbps, &formerKbps}) {
            for (const qint64 kbps : *limits) {
                if (isAt(kbps))
                    return verdict(CapVerdict::NotInForce, CapReason::AtFormerCap);
            }
        }
        compareWithNothing();
        if (largest != plannedKbps.end())
            compareWith(*largest);
        return verdict(CapVerdict::NotLoaded, CapReason::HeldElsewhere);
    }

private:
    void compareWith(qint64 kbps)
    {
        const auto limit = static_cast<double>(kbps);
        const double seconds = std::max(secondsOf(m_measured.covered), secondsOf(m_tolerances.leastTime));
        const double burst = static_cast<double>(m_tolerances.burstBytes) * bitsPerByte / 1000;
        m_proof.limitKbps = kbps;
        m_proof.lowKbps = limit * (1 - m_band.below);
        m_proof.highKbps = limit * (1 + m_band.above) + (seconds > 0 ? burst / seconds : 0);
    }

    void compareWithNothing()
    {
        m_proof.limitKbps.reset();
        m_proof.lowKbps.reset();
        m_proof.highKbps.reset();
    }

    bool isAt(qint64 kbps)
    {
        compareWith(kbps);
        return m_measured.rate.kbps >= *m_proof.lowKbps && m_measured.rate.kbps <= *m_proof.highKbps;
    }
    bool isTooLittle() const
    {
        return m_measured.rate.samples < m_tolerances.leastSamples ||
               m_measured.covered < m_tolerances.leastTime;
    }
    bool isAbove() const
    {
        return m_measured.rate.kbps - m_measured.rate.uncertaintyKbps > *m_proof.highKbps;
    }
    bool isCoarserThan(double kbps) const
    {
        return m_measured.rate.uncertaintyKbps > m_tolerances.coarsest * kbps;
    }

    CapProof verdict(CapVerdict verdict, CapReason reason)
    {
        m_proof.verdict = verdict;
        m_proof.reason = reason;
        return m_proof;
    }

    const CapTolerances &m_tolerances;
    const CapTolerances::Band &m_band;
    const Measured &m_measured;
    const bool m_heldBack;
    CapProof m_proof;
};

/// The limit that the rate is compared with; nothing for No Limit.
std::optional<qint64> limitOf(const CapQuestion &question)
{
    const auto requested = question.requested.limitKbps();
    const auto readBack = question.readBack ? question.readBack->limitKbps() : std::nullopt;
    if (!requested)
        return std::nullopt;
    if (!readBack)
        return *requested;
    const double factor = static_cast<double>(*readBack) / static_cast<double>(*requested);
    return factor <= sameCapFactor && factor >= 1 / sameCapFactor ? *readBack : *requested;
}

class Prover
{
public:
    Prover(const CapQuestion &question, const CapSeries &series, const CapTolerances &tolerances)
        : m_question(question)
        , m_series(series)
        , m_tolerances(tolerances)
    {
    }

    CapProof byPort() const
    {
        // Which counter it is shows in the samples; what they hold is settled once the later of both is.
        auto measured = measure(m_series.port, windowAfter(m_tolerances.forwarded));
        if (!measured || !measured->beforeCap)
            return judge(measured, CapCounter::Forwarded, m_tolerances.forwarded);
        measured = measure(m_series.port, windowAfter(m_tolerances.received));
        return judge(measured, CapCounter::Received, m_tolerances.received);
    }

    CapProof bySentBytes() const
    {
        const auto measured = measure(m_series.upload, onceTheBufferIsFull());
        return judge(measured, CapCounter::Sent, m_tolerances.sent);
    }

private:
    TimeSpan windowAfter(const CapTolerances::Band &band) const
    {
        return {m_question.span.from + band.settle, m_question.span.to};
    }

    /// From the first sample on that keeps to the cap, if there is one early enough.
    TimeSpan onceTheBufferIsFull() const
    {
        const TimeSpan window = windowAfter(m_tolerances.sent);
        const auto limit = limitOf(m_question);
        if (!limit)
            return window;
        const double highest = static_cast<double>(*limit) * (1 + m_tolerances.sent.above);
        const SeriesView &upload = m_series.upload;
        for (std::size_t i = upload.firstAfter(window.from); i < upload.samples.size(); ++i) {
            const TimeSpan span = upload.spanOf(i);
            if (span.from < window.from)
                continue;
            if (span.from > window.from + m_tolerances.bufferFill)
                break;
            if (upload.samples[i].value <= highest)
                return {span.from, window.to};
        }
        return window;
    }

    CapProof judge(const std::optional<Measured> &measured, CapCounter counter,
                   const CapTolerances::Band &band) const
    {
        if (!measured) {
            CapProof proof;
            proof.reason = CapReason::NoCounter;
            return proof;
        }
        const bool heldBack = isHeldBack(m_series, windowAfter(band), m_tolerances);
        Judge judge(m_tolerances, counter, *measured, heldBack);
        const auto limit = limitOf(m_question);
        return limit ? judge.limited(*limit) : judge.unlimited(m_question.plannedKbps, m_question.formerKbps);
    }

    const CapQuestion &m_question;
    const CapSeries &m_series;
    const CapTolerances &m_tolerances;
};

CapSeries seriesOf(std::span<const SeriesView> views, const QString &broadcaster)
{
    const auto find = [&](Metric metric) {
        const SeriesView *view = seriesAbout(views, metric, broadcaster);
        return view ? *view : SeriesView{};
    };
    return {find(Metric::PortRate), find(Metric::UploadRate), find(Metric::Congestion),
            find(Metric::DroppedFramesNetwork), find(Metric::TotalFrames)};
}

} // namespace

CapQuestion capQuestion(const RunRecord &run, const StepRecord &step, const TimeSpan &span)
{
    CapQuestion question;
    question.requested = step.step.cap;
    if (step.readBack)
        question.readBack = step.readBack->cap;
    question.span = span;
    const auto add = [](std::vector<qint64> &limits, const Cap &cap) {
        if (cap.isLimited())
            limits.push_back(*cap.limitKbps());
    };
    for (const Step &planned : run.plan.steps)
        add(question.plannedKbps, planned.cap);
    if (run.formerCap)
        add(question.formerKbps, run.formerCap->cap);
    if (step.readBack)
        add(question.formerKbps, step.readBack->cap);
    return question;
}

CapProof proveCap(const CapQuestion &question, const CapSeries &series, const CapTolerances &tolerances)
{
    const Prover prover(question, series, tolerances);
    const CapProof byPort = prover.byPort();
    const bool doubtful = byPort.counter == CapCounter::Received && byPort.verdict == CapVerdict::NotInForce;
    if (byPort.verdict != CapVerdict::NotMeasured && !doubtful)
        return byPort;
    const CapProof bySentBytes = prover.bySentBytes();
    const bool noPort = byPort.reason == CapReason::NoCounter;
    return noPort || bySentBytes.verdict != CapVerdict::NotMeasured ? bySentBytes : byPort;
}

std::vector<CapProof> proveCaps(const RunData &data)
{
    const std::vector<SeriesView> views = seriesViews(data);
    const CapSeries series = seriesOf(views, broadcasterOf(data));
    std::vector<CapProof> proofs;
    for (const StepRecord &step : data.record.steps) {
        const auto window = stepWindow(data.record.plan, step);
        proofs.push_back(window ? proveCap(capQuestion(data.record, step, window->whole), series,
                                           data.record.capTolerances)
                                : CapProof());
    }
    return proofs;
}

} // namespace castbench
