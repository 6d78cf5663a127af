#include "probes/simlab/broadcastworker.h"

#include "probes/clock/frameclock.h"

namespace castbench::simlab {

namespace {

constexpr std::int64_t firstPicture = 30; // leaves room for decoding times before presentation times
constexpr std::chrono::seconds ratePeriod{1};

FrameHandle makePicture(const EncoderSettings &settings)
{
    FrameHandle frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = settings.width;
    frame->height = settings.height;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return {};
    return frame;
}

} // namespace

BroadcastWorker::BroadcastWorker(const SimBroadcasterSettings &settings, const Clock &clock,
                                 std::function<void(SimStreamChange)> report)
    : m_settings(settings)
    , m_clock(clock)
    , m_report(std::move(report))
    , m_testPicture(settings.encoding.width, settings.encoding.height, settings.seed)
    , m_pacer(clock.steadyNow(), firstPicture, settings.encoding.framesPerSecond)
    , m_rateBegan(clock.steadyNow())
    , m_captureThread([this](const std::stop_token &stop) { capture(stop); })
    , m_sendThread([this](const std::stop_token &stop) { send(stop); })
{
}

BroadcastWorker::~BroadcastWorker()
{
    m_captureThread.request_stop();
    m_sendThread.request_stop();
    stop();
}

void BroadcastWorker::start()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_active)
            return;
        m_active = true;
        m_connected = false;
        m_reconnecting = false;
        m_cancelled = false;
        m_started = m_clock.steadyNow();
        m_bytes = 0;
        m_lastError.reset();
        m_report(SimStreamChange::Starting);
    }
    m_changed.notify_all();
}

void BroadcastWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_active || m_cancelled)
            return;
        m_cancelled = true;
        m_report(SimStreamChange::Stopping);
        if (m_session)
            m_session->close();
    }
    m_changed.notify_all();
}

SimStreamStatus BroadcastWorker::status() const
{
    const std::lock_guard lock(m_mutex);
    SimStreamStatus status;
    status.active = m_active && m_connected;
    status.reconnecting = m_reconnecting;
    if (m_active)
        status.duration = std::chrono::duration_cast<milliseconds>(m_clock.steadyNow() - m_started);
    if (m_session) {
        const StreamSession::Counters counters = m_session->counters();
        status.bytes = m_bytes;
        status.totalFrames = counters.totalFrames;
        status.droppedFrames = counters.droppedFrames;
        status.congestion = counters.congestion;
    }
    status.encoderTotalFrames = m_pacer.taken() + m_pacer.skippedByEncoder();
    status.encoderSkippedFrames = m_pacer.skippedByEncoder();
    status.renderTotalFrames = m_pacer.taken() + m_pacer.skippedByEncoder() + m_pacer.skippedByDrawing();
    status.renderSkippedFrames = m_pacer.skippedByDrawing();
    status.framesPerSecond = m_framesPerSecond;
    return status;
}

std::optional<Error> BroadcastWorker::lastError() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastError;
}

void BroadcastWorker::capture(const std::stop_token &stop)
{
    const FrameHandle picture = makePicture(m_settings.encoding);
    if (!picture)
        return fail(Error{ErrorCode::Internal, QStringLiteral("No memory for a picture"), {}});
    for (;;) {
        std::int64_t number = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_until(lock, stop, m_pacer.due(), [] { return false; });
            if (stop.stop_requested())
                return;
            number = m_pacer.take(m_clock.steadyNow());
        }
        captureOne(number, *picture);
        const std::lock_guard lock(m_mutex);
        const SteadyTime now = m_clock.steadyNow();
        m_pacer.finished(now);
        updateRate(now);
    }
}

void BroadcastWorker::captureOne(std::int64_t number, AVFrame &picture)
{
    const UtcTime captured = m_clock.utcNow();
    if (av_frame_make_writable(&picture) < 0)
        return fail(Error{ErrorCode::Internal, QStringLiteral("No memory for a picture"), {}});
    m_testPicture.draw(number, picture);
    const FrameStamp stamp{static_cast<std::uint8_t>(m_settings.frameClockId),
                           std::chrono::floor<milliseconds>(captured)};
    drawFrameClock(stamp, {picture.data[0], picture.linesize[0], picture.width, picture.height});

    std::shared_ptr<StreamSession> session;
    {
        const std::lock_guard lock(m_mutex);
        session = m_session;
    }
    if (!session)
        return;
    m_captures.add(pictureTime(number, m_settings.encoding.framesPerSecond), captured);
    if (const Expected<void> encoded = session->encode(number, picture); !encoded) {
        fail(encoded.error());
        session->close();
    }
}

void BroadcastWorker::updateRate(SteadyTime now)
{
    ++m_rateFrames;
    const auto elapsed = now - m_rateBegan;
    if (elapsed < ratePeriod)
        return;
    m_framesPerSecond = static_cast<double>(m_rateFrames) / std::chrono::duration<double>(elapsed).count();
    m_rateBegan = now;
    m_rateFrames = 0;
}

void BroadcastWorker::send(const std::stop_token &stop)
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_active; }))
                return;
        }
        stream();
        const std::lock_guard lock(m_mutex);
        m_active = false;
        m_reconnecting = false;
        m_report(SimStreamChange::Stopped);
    }
}

void BroadcastWorker::stream()
{
    bool isFirst = true;
    for (int attempt = 0; attempt <= m_settings.reconnectAttempts; ++attempt) {
        bool connected = false;
        if (connectAndSend(isFirst, connected) == Ended::ByUser || (isFirst && !connected))
            return;
        if (connected) {
            attempt = 0;
            {
                const std::lock_guard lock(m_mutex);
                m_reconnecting = true;
            }
            m_report(SimStreamChange::Reconnecting);
        }
        isFirst = false;
        if (!waitToReconnect())
            return;
    }
}

BroadcastWorker::Ended BroadcastWorker::connectAndSend(bool isFirst, bool &connected)
{
    const auto session = StreamSession::create(m_settings.encoding, m_settings.queue);
    if (!session) {
        fail(session.error());
        return Ended::ByFailure;
    }
    const auto publisher =
        RtmpPublisher::open(m_settings.publishing, (*session)->video(), (*session)->audio(), m_cancelled);
    if (!publisher) {
        fail(publisher.error());
        return m_cancelled ? Ended::ByUser : Ended::ByFailure;
    }
    connected = true;
    setSession(*session);
    m_report(isFirst ? SimStreamChange::Started : SimStreamChange::Reconnected);
    const Expected<void> pumped = pump(**session, **publisher);
    setSession(nullptr);
    if (m_cancelled)
        return Ended::ByUser;
    if (!pumped)
        fail(pumped.error());
    return Ended::ByFailure;
}

Expected<void> BroadcastWorker::pump(StreamSession &session, RtmpPublisher &publisher)
{
    while (const std::optional<MediaPacket> packet = session.waitForPacket()) {
        if (const Expected<void> written = publisher.write(*packet); !written)
            return written.error();
        const std::lock_guard lock(m_mutex);
        m_bytes = publisher.bytesWritten();
    }
    return {};
}

void BroadcastWorker::setSession(std::shared_ptr<StreamSession> session)
{
    const std::lock_guard lock(m_mutex);
    m_bytes = 0;
    if (session) {
        m_connected = true;
        m_reconnecting = false;
        if (m_cancelled)
            session->close();
    } else if (m_session) {
        m_session->close();
    }
    m_session = std::move(session);
}

void BroadcastWorker::fail(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_lastError = error;
}

bool BroadcastWorker::waitToReconnect()
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, m_settings.reconnectDelay, [this] { return m_cancelled.load(); });
}

} // namespace castbench::simlab
