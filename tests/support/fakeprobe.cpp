#include "tests/support/fakeprobe.h"

namespace castbench::test {

FakeProbe::FakeProbe(Clock &clock, QString id, QString device, std::vector<SeriesKey> series)
    : m_clock(clock)
{
    m_info.id = std::move(id);
    m_info.kind = QStringLiteral("fake");
    m_info.device = std::move(device);
    m_info.series = std::move(series);
}

FakeProbe::~FakeProbe()
{
    m_life.request_stop();
}

ProbeInfo FakeProbe::info() const
{
    return m_info;
}

QCoro::Task<Expected<std::vector<Finding>>> FakeProbe::check(std::stop_token stop)
{
    if (checkHangs || checkIgnoresStop) {
        const std::stop_token until = checkIgnoresStop ? m_life.get_token() : stop;
        const auto waited = co_await waitFor(m_clock, std::chrono::hours{1000}, until);
        if (!waited)
            co_return waited.error();
    }
    co_return findings;
}

QCoro::Task<Expected<void>> FakeProbe::start(const ProbeSettings &wanted, SampleSink &into,
                                             std::stop_token stop)
{
    ++starts;
    settings = wanted;
    sink = &into;
    if (startHangs) {
        const auto waited = co_await waitFor(m_clock, std::chrono::hours{1000}, stop);
        if (!waited)
            co_return waited.error();
    }
    if (startError)
        co_return *startError;
    running = true;
    scheduleNext(m_clock.steadyNow() + settings.sampleInterval);
    co_return Expected<void>{};
}

QCoro::Task<void> FakeProbe::stop(std::stop_token stop)
{
    ++stops;
    m_timer.reset();
    running = false;
    if (stopHangs)
        co_await waitFor(m_clock, std::chrono::hours{1000}, stop);
    sink = nullptr;
}

void FakeProbe::setSourceClock(const QString &source, const ClockReading &reading)
{
    sourceClocks[source] = reading;
}

QJsonObject FakeProbe::versions() const
{
    return seenVersions;
}

void FakeProbe::scheduleNext(SteadyTime at)
{
    m_next = at;
    m_timer = m_clock.schedule(at, [this] { deliver(); });
}

void FakeProbe::deliver()
{
    scheduleNext(m_next + settings.sampleInterval);
    if (silent || m_info.series.empty())
        return;
    SampleBatch batch;
    for (const SeriesKey &key : m_info.series) {
        Sample sample;
        sample.series = key;
        sample.at = m_clock.utcNow();
        sample.deviceAt = sample.at;
        sample.value = ++m_value;
        batch.samples.push_back(sample);
    }
    sink->accept(std::move(batch));
}

} // namespace castbench::test
