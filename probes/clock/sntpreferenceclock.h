#pragma once

#include "probes/clock/deviceoffset.h"
#include "probes/clock/sntpclient.h"

#include <optional>

namespace castbench {

/// Reference time is what an NTP server says. Without a bound until the first answer. The bound is about the
/// server's own clock: how far that is from UTC does not matter, because it is the reference.
class SntpReferenceClock final : public QObject, public ReferenceClock
{
    Q_OBJECT

public:
    SntpReferenceClock(Clock &clock, const Endpoint &server, const SntpSettings &settings = {},
                       QObject *parent = nullptr);
    ~SntpReferenceClock() override;

    void start();
    void stop();
    /// While this computer's own clock has been set since the last answer, the bound covers both times; the
    /// server is then asked at once.
    ClockReading readingAt(UtcTime deviceTime) const override;
    const Endpoint &server() const
    {
        return m_client.server();
    }
    /// Why the last request came to nothing; nothing after an answer.
    const std::optional<Error> &lastError() const
    {
        return m_lastError;
    }

Q_SIGNALS:
    /// An answer came and was taken into account.
    void updated();
    /// The server's clock or this computer's was set; the offset changed by this much.
    void stepped(castbench::microseconds by);

private:
    void take(const ClockExchange &exchange);

    SntpClient m_client;
    DeviceOffset m_offset;
    std::optional<Error> m_lastError;
    std::unique_ptr<Timer> m_askSoon;
};

} // namespace castbench
