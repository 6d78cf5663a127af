#pragma once

#include "probes/simlab/capturepacer.h"
#include "probes/simlab/simbroadcaster.h"
#include "probes/simlab/streamsession.h"
#include "probes/simlab/testpicture.h"

#include <thread>

namespace castbench::simlab {

/// The two threads of a broadcaster: one captures and encodes, one connects and sends.
class BroadcastWorker
{
public:
    /// `report` is called from any thread, in order, and must return at once.
    BroadcastWorker(const SimBroadcasterSettings &settings, const Clock &clock,
                    std::function<void(SimStreamChange)> report);
    ~BroadcastWorker();

    /// Asks for a stream; ignored while there is one.
    void start();
    /// Ends the stream; ignored while there is none.
    void stop();
    SimStreamStatus status() const;
    std::optional<Error> lastError() const;
    const CaptureLog &captures() const
    {
        return m_captures;
    }

private:
    enum class Ended { ByUser, ByFailure };

    void capture(const std::stop_token &stop);
    void captureOne(std::int64_t number, AVFrame &picture);
    void updateRate(SteadyTime now);
    void send(const std::stop_token &stop);
    void stream();
    /// One connection from beginning to end; `connected` tells whether it was made.
    Ended connectAndSend(bool isFirst, bool &connected);
    Expected<void> pump(StreamSession &session, RtmpPublisher &publisher);
    void setSession(std::shared_ptr<StreamSession> session);
    void fail(const Error &error);
    /// False once the stream is no longer wanted.
    bool waitToReconnect();

    const SimBroadcasterSettings m_settings;
    const Clock &m_clock;
    const std::function<void(SimStreamChange)> m_report;
    const TestPicture m_testPicture;
    CaptureLog m_captures;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::atomic_bool m_cancelled = false; ///< no stream is wanted
    bool m_active = false;                ///< a stream is wanted, and has not ended
    bool m_connected = false;             ///< it has been, at least once
    bool m_reconnecting = false;
    SteadyTime m_started;
    std::shared_ptr<StreamSession> m_session;
    quint64 m_bytes = 0;
    CapturePacer m_pacer;
    double m_framesPerSecond = 0;
    SteadyTime m_rateBegan;
    quint64 m_rateFrames = 0;
    std::optional<Error> m_lastError;

    std::jthread m_captureThread;
    std::jthread m_sendThread;
};

} // namespace castbench::simlab
