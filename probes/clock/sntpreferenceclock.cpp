#include "probes/clock/sntpreferenceclock.h"

namespace castbench {

SntpReferenceClock::SntpReferenceClock(Clock &clock, const Endpoint &server, const SntpSettings &settings,
                                       QObject *parent)
    : QObject(parent)
    , m_client(clock, server, settings)
    , m_jump(clock)
{
    connect(&m_client, &SntpClient::exchanged, this, &SntpReferenceClock::take);
    connect(&m_client, &SntpClient::failed, this, [this](const Error &error) { m_lastError = error; });
}

SntpReferenceClock::~SntpReferenceClock() = default;

void SntpReferenceClock::start()
{
    m_client.start();
}

void SntpReferenceClock::stop()
{
    m_client.stop();
}

ClockReading SntpReferenceClock::readingAt(UtcTime deviceTime) const
{
    ClockReading reading = m_estimator.readingAt(deviceTime);
    // An instant may have been read before the jump or after it; the next answer will tell.
    if (reading.bound)
        *reading.bound += std::chrono::abs(m_jump.sinceReset());
    return reading;
}

void SntpReferenceClock::take(const ClockExchange &exchange)
{
    const Expected<microseconds> step = m_estimator.add(exchange);
    if (!step) {
        m_lastError = step.error();
        return;
    }
    m_lastError.reset();
    m_jump.reset();
    if (*step != microseconds{0})
        Q_EMIT stepped(*step);
    Q_EMIT updated();
}

} // namespace castbench
