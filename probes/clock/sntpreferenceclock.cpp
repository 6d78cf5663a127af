#include "probes/clock/sntpreferenceclock.h"

namespace castbench {

SntpReferenceClock::SntpReferenceClock(Clock &clock, const Endpoint &server, const SntpSettings &settings,
                                       QObject *parent)
    : QObject(parent)
    , m_client(clock, server, settings)
    , m_offset(clock, Method::Sntp)
{
    m_offset.onJump(
        [this, &clock] { m_askSoon = clock.schedule(clock.steadyNow(), [this] { m_client.askNow(); }); });
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
    return m_offset.readingAt(deviceTime);
}

void SntpReferenceClock::take(const ClockExchange &exchange)
{
    const Expected<microseconds> step = m_offset.add(exchange);
    if (!step) {
        m_lastError = step.error();
        return;
    }
    m_lastError.reset();
    if (*step != microseconds{0})
        Q_EMIT stepped(*step);
    Q_EMIT updated();
}

} // namespace castbench
