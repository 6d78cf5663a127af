#pragma once

#include "controllers/contracts/clock.h"
#include "probes/simlab/capturelog.h"
#include "probes/simlab/rtmppublisher.h"
#include "probes/simlab/sendqueue.h"
#include "probes/simlab/simstream.h"

#include <QObject>

#include <memory>

namespace castbench::simlab {

struct SimBroadcasterSettings
{
    EncoderSettings encoding;
    int frameClockId = 1; ///< 1 … 255
    RtmpPublisher::Settings publishing;
    SendQueueLimits queue;
    milliseconds reconnectDelay{2000};
    int reconnectAttempts = 25;    ///< in a row; then the stream stops
    unsigned seed = 1;             ///< of the test picture
    std::function<void()> onStart; ///< called before a stream begins; not when a broken one goes on
};

class BroadcastWorker;

/// A streaming computer: captures a test picture with the frame clock at absolute instants, encodes it, and
/// publishes it over RTMP, dropping frames as OBS does when the upload is too slow. Capturing and sending
/// have a thread each; everything else happens on the thread that made it, which needs an event loop.
///
/// A first connection that fails stops the stream; a broken one is made again after the delay, with counters
/// that begin anew.
class SimBroadcaster final : public QObject, public SimStream
{
    Q_OBJECT

public:
    /// `clock` must be readable from any thread, and outlive this.
    SimBroadcaster(const SimBroadcasterSettings &settings, const Clock &clock);
    ~SimBroadcaster() override;

    SimStreamStatus status() const override;
    void start() override;
    void stop() override;
    void onChange(std::function<void(SimStreamChange)> handler) override;

    /// When the frame with this presentation time (1/90000 s, modulo 2^33) was captured; kept for 15 minutes.
    /// Any thread.
    std::optional<UtcTime> capturedAt(quint64 pts90k) const;
    /// Why the link broke or could not be made, last time; nothing if it never did.
    std::optional<Error> lastError() const;

private:
    void report(SimStreamChange change);

    const std::function<void()> m_onStart;
    std::function<void(SimStreamChange)> m_handler;
    std::unique_ptr<BroadcastWorker> m_worker;
};

} // namespace castbench::simlab
