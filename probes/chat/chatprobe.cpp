#include "probes/chat/chatprobe.h"

#include "probes/chat/chatcheck.h"

#include <algorithm>

namespace castbench {

namespace {

/// Of stamping: the event loop's timers and the receiving socket are read once per wake-up.
constexpr double stampErrorMs = 0.5;
constexpr seconds lostReportInterval{10};

double toMs(microseconds duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, QStringLiteral("The start was cancelled."), {}};
}

} // namespace

ChatProbe::ChatProbe(ChatProbeConfig config, Clock &clock, const ReferenceClock &reference)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_reference(reference)
{
    if (!m_config.isReference)
        m_config.devices = QStringList{m_config.referenceDevice};
}

ChatProbe::~ChatProbe() = default;

SeriesKey ChatProbe::latencySeries(const QString &peer) const
{
    if (m_config.isReference)
        return {peer, m_config.device, Metric::ChatSendLatency, Method::MessageStamp};
    return {m_config.device, peer, Metric::ChatReceiveLatency, Method::MessageStamp};
}

SeriesKey ChatProbe::lostSeries(const QString &peer) const
{
    return {m_config.device, peer, Metric::ChatMessagesLost, Method::MessageStamp};
}

ProbeInfo ChatProbe::info() const
{
    ProbeInfo info{m_config.id, QStringLiteral("chat"), m_config.device, {}};
    for (const QString &peer : m_config.devices) {
        info.series.push_back(latencySeries(peer));
        info.series.push_back(lostSeries(peer));
    }
    return info;
}

IrcSettings ChatProbe::ircSettings() const
{
    IrcSettings settings;
    settings.server = m_config.service.server;
    settings.tls = m_config.service.tls;
    settings.twitchTags = m_config.service.twitchTags;
    settings.nick = m_config.nick;
    settings.password = m_config.password;
    settings.channel = m_config.channel;
    settings.messagesPerWindow = m_config.service.messagesPerWindow;
    settings.window = m_config.service.window;
    return settings;
}

UtcTime ChatProbe::referenceNow() const
{
    return m_reference.toReference(m_clock.utcNow());
}

QCoro::Task<Expected<std::vector<Finding>>> ChatProbe::check(std::stop_token stop)
{
    return checkChat(ircSettings(), m_config.device, m_config.interval, m_clock, std::move(stop));
}

QCoro::Task<Expected<void>> ChatProbe::start(const ProbeSettings &settings, SampleSink &sink,
                                             std::stop_token stop)
{
    if (stop.stop_requested() || m_sink)
        co_return cancelled();
    m_sink = &sink;
    m_settings = settings;
    begin();
    const std::weak_ptr<bool> alive = m_alive;
    const ChatOutcome outcome = co_await waitForChat(*m_connection, m_clock, stop);
    if (alive.expired() || !m_sink)
        co_return cancelled();
    if (!stop.stop_requested() && !outcome.isFinal)
        co_return Expected<void>{};
    m_sink = nullptr;
    m_timer.reset();
    m_connection.reset();
    if (stop.stop_requested())
        co_return cancelled();
    co_return *outcome.error;
}

void ChatProbe::begin()
{
    m_peers.clear();
    for (const QString &peer : m_config.devices)
        m_peers.emplace(peer, Peer{m_config.lostAfter}).first->second.silentSince = referenceNow();
    m_session = std::chrono::floor<milliseconds>(m_clock.utcNow()).time_since_epoch().count();
    m_sequence = 0;
    m_downSince.reset();
    m_explainedNegative = false;

    m_connection = std::make_unique<IrcConnection>(ircSettings(), m_clock);
    IrcConnection *link = m_connection.get();
    QObject::connect(link, &IrcConnection::joined, link, [this] { entered(); });
    QObject::connect(link, &IrcConnection::lost, link,
                     [this](const Error &error) { left(error, Severity::Warning); });
    QObject::connect(link, &IrcConnection::failed, link,
                     [this](const Error &error) { left(error, Severity::Error); });
    QObject::connect(link, &IrcConnection::said, link,
                     [this](const IrcMessage &message, UtcTime at) { heard(message, at); });

    const milliseconds wanted =
        m_config.interval > milliseconds{0} ? m_config.interval : m_settings.sampleInterval;
    m_interval = std::max(wanted, std::chrono::ceil<milliseconds>(link->shortestInterval()));
    // Spread over the interval by the device's name, or all devices would speak at once.
    const auto turn = static_cast<milliseconds::rep>(qHash(m_config.device, 1)) & 0x3FF;
    m_nextTick = m_clock.steadyNow() + m_interval * turn / 1024;
    m_timer = m_clock.schedule(m_nextTick, [this] { tick(); });
    link->open();
}

QCoro::Task<void> ChatProbe::stop(std::stop_token)
{
    if (m_sink) {
        SampleBatch batch;
        const UtcTime now = referenceNow();
        const bool wasDown = m_downSince.has_value();
        closeDownGap(now, batch);
        for (auto &[name, peer] : m_peers) {
            if (!wasDown)
                closeSilence(name, peer, now, batch);
        }
        reportLost(batch, true);
        m_timer.reset();
        m_connection->close();
        m_connection.reset();
        deliver(std::move(batch));
        m_sink = nullptr;
    }
    co_return;
}

void ChatProbe::setSourceClock(const QString &, const ClockReading &) {}

QJsonObject ChatProbe::versions() const
{
    return {};
}

void ChatProbe::tick()
{
    SampleBatch batch;
    reportLost(batch, false);
    deliver(std::move(batch));
    std::chrono::nanoseconds pause{0};
    if (m_connection->isJoined()) {
        pause = m_connection->pause();
        const UtcTime now = m_clock.utcNow();
        const ClockReading reading = m_reference.readingAt(now);
        const ChatStamp stamp{m_settings.run, m_config.device, m_session, m_sequence + 1, now,
                              reading.offset, reading.bound};
        if (m_connection->say(stamp.text()))
            ++m_sequence;
    }
    const SteadyTime now = m_clock.steadyNow();
    while (m_nextTick <= now)
        m_nextTick += m_interval;
    // A tick that came a little early for the server's limit is made up for as soon as the limit allows.
    const SteadyTime at = pause > std::chrono::nanoseconds{0} ? now + pause : m_nextTick;
    m_timer = m_clock.schedule(at, [this] { tick(); });
}

void ChatProbe::entered()
{
    if (!m_downSince)
        return;
    SampleBatch batch;
    const UtcTime now = referenceNow();
    closeDownGap(now, batch);
    for (auto &[name, peer] : m_peers)
        peer.silentSince = now;
    batch.events.push_back(event(QStringLiteral("chat-reconnected"), Severity::Info,
                                 QStringLiteral("%1 is in the chat again.").arg(m_config.device)));
    deliver(std::move(batch));
}

void ChatProbe::left(const Error &error, Severity severity)
{
    const bool isNews = !m_downSince || severity == Severity::Error;
    SampleBatch batch;
    if (!m_downSince) {
        m_downSince = referenceNow();
        for (auto &[name, peer] : m_peers) {
            closeSilence(name, peer, *m_downSince, batch);
            peer.tracker.skip();
        }
    }
    if (isNews)
        batch.events.push_back(event(QStringLiteral("chat-disconnected"), severity, error.text()));
    deliver(std::move(batch));
}

void ChatProbe::closeDownGap(UtcTime now, SampleBatch &batch)
{
    if (!m_downSince)
        return;
    for (const SeriesKey &series : info().series) {
        const UtcTime to = std::max(*m_downSince, now);
        batch.gaps.push_back({series, *m_downSince, to, GapReason::Disconnected, {}});
    }
    m_downSince.reset();
}

void ChatProbe::closeSilence(const QString &name, Peer &peer, UtcTime now, SampleBatch &batch)
{
    if (now - peer.silentSince > m_config.lostAfter + m_interval) {
        const QString detail = QStringLiteral("Nothing was heard from %1.").arg(name);
        batch.gaps.push_back({latencySeries(name), peer.silentSince, now, GapReason::Disconnected, detail});
    }
    peer.silentSince = now;
}

void ChatProbe::heard(const IrcMessage &message, UtcTime at)
{
    const std::optional<ChatStamp> stamp = ChatStamp::parse(message.parameter(1));
    if (!stamp || stamp->run != m_settings.run || stamp->device == m_config.device)
        return;
    const auto peer = m_peers.find(stamp->device);
    if (peer != m_peers.end() &&
        peer->second.tracker.take(stamp->session, stamp->sequence, m_clock.steadyNow()))
        measure(*stamp, message, at);
}

void ChatProbe::measure(const ChatStamp &stamp, const IrcMessage &message, UtcTime at)
{
    const ClockReading reading = m_reference.readingAt(at);
    Sample sample;
    sample.series = latencySeries(stamp.device);
    sample.at = at + reading.offset;
    sample.deviceAt = at;
    sample.value = toMs(sample.at - stamp.sentReference());
    sample.clockOffset = reading.offset - stamp.offset;
    if (reading.bound && stamp.bound)
        sample.uncertainty = toMs(*reading.bound + *stamp.bound) + stampErrorMs;
    const auto isGood = [this](const std::optional<microseconds> &bound) {
        return bound && *bound <= m_config.clockThreshold;
    };
    if (!isGood(reading.bound) || !isGood(stamp.bound))
        sample.flags |= ClockDoubtful;

    SampleBatch batch;
    if (sample.value < 0) {
        sample.flags |= NegativeLatency;
        explainNegative(sample, message, batch);
    }
    Peer &peer = m_peers.at(stamp.device);
    closeSilence(stamp.device, peer, sample.at, batch);
    peer.wasHeard = true;
    batch.samples.push_back(sample);
    deliver(std::move(batch));
}

void ChatProbe::explainNegative(const Sample &sample, const IrcMessage &message, SampleBatch &batch)
{
    if (std::exchange(m_explainedNegative, true))
        return;
    const QString known = sample.uncertainty
                              ? QStringLiteral("known to ± %1 ms").arg(*sample.uncertainty, 0, 'f', 1)
                              : QStringLiteral("not known");
    Event explanation =
        event(QStringLiteral("chat-negative-latency"), Severity::Warning,
              QStringLiteral("A chat message of %1 came %2 ms before it was sent: the offset between the two "
                             "clocks is %3. Such values are kept and marked; a clock that was set during "
                             "the run is the usual reason.")
                  .arg(sample.series.device)
                  .arg(-sample.value, 0, 'f', 1)
                  .arg(known));
    if (const std::optional<UtcTime> serverTime = message.serverTime())
        explanation.data.insert(QStringLiteral("server_time"), toIsoString(*serverTime));
    batch.events.push_back(explanation);
}

void ChatProbe::reportLost(SampleBatch &batch, bool last)
{
    const SteadyTime now = m_clock.steadyNow();
    const UtcTime utc = m_clock.utcNow();
    const ClockReading reading = m_reference.readingAt(utc);
    for (auto &[name, peer] : m_peers) {
        const quint64 lost = peer.tracker.lost(now);
        const bool isDue =
            last || peer.lostReported != lost || now - peer.lostReportedAt >= lostReportInterval;
        if (!peer.wasHeard || !isDue)
            continue;
        peer.lostReported = lost;
        peer.lostReportedAt = now;
        Sample sample;
        sample.series = lostSeries(name);
        sample.at = utc + reading.offset;
        sample.deviceAt = utc;
        sample.value = m_settings.stored.count(sample.series) + static_cast<double>(lost);
        sample.clockOffset = reading.offset;
        batch.samples.push_back(sample);
    }
}

void ChatProbe::deliver(SampleBatch batch)
{
    if (m_sink && !batch.isEmpty())
        m_sink->accept(std::move(batch));
}

Event ChatProbe::event(const QString &kind, Severity severity, const QString &message) const
{
    return {referenceNow(), m_config.device, kind, severity, message, {}};
}

} // namespace castbench
