#pragma once

#include "controllers/domain/time.h"

#include <QtGlobal>

#include <functional>

namespace castbench::simlab {

/// What a broadcaster's stream output says of itself, in the terms and with the counters of OBS.
struct SimStreamStatus
{
    bool active = false;       ///< from the first connection to the end, also while reconnecting
    bool reconnecting = false; ///< the link broke and has not been made again; the counters below read 0
    milliseconds duration{0};  ///< since the stream was started

    // Begin at 0 again with every connection, as OBS' do.
    quint64 bytes = 0;         ///< handed to the socket
    quint64 totalFrames = 0;   ///< attempted, dropped ones included
    quint64 droppedFrames = 0; ///< dropped because the send queue was too long
    double congestion = 0;     ///< 0 … 1, momentary

    // Kept since the program started.
    quint64 encoderTotalFrames = 0;
    quint64 encoderSkippedFrames = 0; ///< because the encoder was late
    quint64 renderTotalFrames = 0;
    quint64 renderSkippedFrames = 0; ///< because drawing was late
    double framesPerSecond = 0;      ///< of drawing
};

/// A step of the output's life; obs-websocket's OBS_WEBSOCKET_OUTPUT_STARTING and so on.
enum class SimStreamChange { Starting, Started, Stopping, Stopped, Reconnecting, Reconnected };

/// The output of a broadcaster as its remote control sees it. All calls and callbacks happen on the thread
/// that made it.
class SimStream
{
public:
    virtual ~SimStream() = default;

    virtual SimStreamStatus status() const = 0;
    /// Returns at once; Started or Stopped follows. Ignored while active.
    virtual void start() = 0;
    /// Returns at once; Stopped follows. Ignored while not active.
    virtual void stop() = 0;
    /// Replaces the handler; an empty one unsets it.
    virtual void onChange(std::function<void(SimStreamChange)> handler) = 0;
};

} // namespace castbench::simlab
