#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "controllers/domain/lab.h"
#include "probes/chat/chatstamp.h"
#include "probes/chat/ircconnection.h"
#include "probes/chat/sequencetracker.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace castbench {

struct ChatProbeConfig
{
    QString id;              ///< "chat@P1"
    QString device;          ///< on which it runs
    QString referenceDevice; ///< device of the reference participant
    bool isReference = false;
    QStringList devices; ///< for the reference participant: whose messages it measures
    ChatService service;
    QString channel; ///< "#b1"
    QString nick;
    QString password;                ///< already revealed; may be empty
    milliseconds interval{0};        ///< between messages; 0: the run's; never faster than the server allows
    milliseconds lostAfter{10'000};  ///< a message that is later than this counts as lost until it comes
    milliseconds clockThreshold{20}; ///< bounds above it mark a sample as doubtful
};

/// Takes part in a chat and measures how long its messages take.
///
/// Every participant says a stamped line (ChatStamp) at each interval. A device's probe measures the
/// reference participant's messages: ChatReceiveLatency {device, reference device}. The reference
/// participant's probe measures the devices': ChatSendLatency {device, reference device}. Both count what
/// they did not get to hear: ChatMessagesLost {who missed it, who had said it}. While the link is down there
/// is a gap, and what others say then is not lost. What is no stamp of this run is ignored. `clock` and
/// `reference` must outlive the probe.
class ChatProbe final : public Probe
{
public:
    ChatProbe(ChatProbeConfig config, Clock &clock, const ReferenceClock &reference);
    ~ChatProbe() override;

    ProbeInfo info() const override;
    /// Enters the channel and leaves it again.
    QCoro::Task<Expected<std::vector<Finding>>> check(std::stop_token stop) override;
    /// Comes back once the channel has been entered or the first attempt has failed; then it keeps trying.
    QCoro::Task<Expected<void>> start(const ProbeSettings &settings, SampleSink &sink,
                                      std::stop_token stop) override;
    QCoro::Task<void> stop(std::stop_token stop) override;
    void setSourceClock(const QString &source, const ClockReading &reading) override;
    QJsonObject versions() const override;

private:
    /// Somebody whose messages are measured.
    struct Peer
    {
        explicit Peer(milliseconds lostAfter)
            : tracker(lostAfter)
        {
        }
        SequenceTracker tracker;
        bool wasHeard = false;
        UtcTime silentSince; ///< reference time of the last message, or since when it could have been heard
        std::optional<quint64> lostReported;
        SteadyTime lostReportedAt;
    };

    IrcSettings ircSettings() const;
    SeriesKey latencySeries(const QString &peer) const;
    SeriesKey lostSeries(const QString &peer) const;
    UtcTime referenceNow() const;

    void begin();
    void tick();
    void entered();
    void left(const Error &error, Severity severity);
    void heard(const IrcMessage &message, UtcTime at);
    void measure(const ChatStamp &stamp, const IrcMessage &message, UtcTime at);
    void explainNegative(const Sample &sample, const IrcMessage &message, SampleBatch &batch);
    void reportLost(SampleBatch &batch, bool last);
    void closeDownGap(UtcTime now, SampleBatch &batch);
    void closeSilence(const QString &name, Peer &peer, UtcTime now, SampleBatch &batch);
    void deliver(SampleBatch batch);
    Event event(const QString &kind, Severity severity, const QString &message) const;

    ChatProbeConfig m_config;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< lets coroutines notice the end
    SampleSink *m_sink = nullptr;
    ProbeSettings m_settings;
    std::unique_ptr<IrcConnection> m_connection;
    std::map<QString, Peer> m_peers;
    milliseconds m_interval{1000};
    qint64 m_session = 0;
    quint64 m_sequence = 0; ///< of the last message said
    SteadyTime m_nextTick;
    std::unique_ptr<Timer> m_timer;
    std::optional<UtcTime> m_downSince; ///< reference time
    bool m_explainedNegative = false;
};

} // namespace castbench
