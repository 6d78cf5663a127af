#pragma once

#include "controllers/contracts/probe.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

/// Starts and stops the stream of one broadcaster. Thread rules as for Probe.
/// Errors of all: Unreachable, Timeout, AuthenticationFailed, Refused, Protocol, Cancelled.
class StreamControl
{
public:
    virtual ~StreamControl() = default;

    /// Id of the broadcaster, as in the lab.
    virtual QString device() const = 0;
    /// True while the broadcaster sends; false while it is stopped or reconnecting.
    virtual QCoro::Task<Expected<bool>> isStreaming(std::stop_token stop) = 0;
    /// Comes back when the stream runs. Running already is a success.
    virtual QCoro::Task<Expected<void>> startStream(std::stop_token stop) = 0;
    /// Comes back when the stream has stopped. Stopped already is a success.
    virtual QCoro::Task<Expected<void>> stopStream(std::stop_token stop) = 0;
};

} // namespace castbench
