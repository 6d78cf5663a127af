#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "probes/chat/ircconnection.h"

#include <qcorotask.h>

#include <memory>
#include <optional>
#include <stop_token>

namespace castbench {

/// How a connection's first attempt ended.
struct ChatOutcome
{
    bool joined = false;
    std::optional<Error> error;
    bool isFinal = false; ///< trying again would not help
};

/// Longest time waitForChat() takes.
inline constexpr seconds chatPatience{12};

/// Waits until a connection that is about to be opened has joined, failed, or `stop` was requested.
/// `connection` may be destroyed meanwhile.
QCoro::Task<ChatOutcome> waitForChat(IrcConnection &connection, Clock &clock, std::stop_token stop);

/// Enters the channel, leaves it again and says how it went. Errors: Cancelled.
QCoro::Task<Expected<std::vector<Finding>>>
checkChat(IrcSettings settings, QString device, milliseconds interval, Clock &clock, std::stop_token stop);

} // namespace castbench
