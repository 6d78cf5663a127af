#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/domain/lab.h"
#include "probes/clock/offsetestimator.h"
#include "probes/clock/sntppacket.h"

#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

#include <memory>

namespace castbench {

/// How an NTP server is asked.
struct SntpSettings
{
    /// A server is never asked more often than this, the burst at the start excepted.
    static constexpr milliseconds shortestInterval{2000};
    static constexpr milliseconds shortestBurstSpacing{100};
    static constexpr int longestBurst = 8;

    milliseconds interval{4000}; ///< raised to shortestInterval
    int burst = 4;               ///< requests at the start and after an outage; 1 … longestBurst
    milliseconds burstSpacing{250};
    milliseconds timeout{1000};
};

/// Asks one NTP server for the time, again and again (RFC 4330; checks of RFC 5905 §8). An answer counts only
/// if it comes from the address asked and echoes 64 random bits, so that nobody off the path can forge one. A
/// "RATE" answer doubles the interval, up to longestInterval; "DENY" and "RSTR" go to it at once.
class SntpClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds longestInterval{64'000};

    SntpClient(Clock &clock, Endpoint server, const SntpSettings &settings = {}, QObject *parent = nullptr);
    ~SntpClient() override;

    void start();
    void stop();
    /// Asks at once, with the burst of a start; nothing while stopped.
    void askNow();
    const Endpoint &server() const
    {
        return m_server;
    }
    milliseconds interval() const
    {
        return m_interval;
    }

Q_SIGNALS:
    /// An exchange whose "device" is this computer and whose "reference" is the server.
    void exchanged(const castbench::ClockExchange &exchange);
    /// A request came to nothing; the next one follows. Codes: Unreachable, Timeout, Refused, Protocol.
    void failed(const castbench::Error &error);

private:
    void resolve();
    void send();
    void receive();
    void take(const SntpPacket &packet);
    void fail(Error error);
    void slowDown(const QString &kissCode);
    void next(milliseconds pause);
    Error located(Error error) const;

    Clock &m_clock;
    Endpoint m_server;
    SntpSettings m_settings;
    milliseconds m_interval;
    QUdpSocket m_socket;
    QHostAddress m_address;
    std::unique_ptr<Timer> m_timer;
    std::uint64_t m_nonce = 0; ///< of the request that waits for its answer; 0: none
    UtcTime m_sentAt;
    SteadyTime m_sentAtSteady;
    int m_burstLeft = 0;
    int m_failures = 0; ///< in a row
    int m_lookup = -1;
    bool m_lookupDue = false;
};

} // namespace castbench
