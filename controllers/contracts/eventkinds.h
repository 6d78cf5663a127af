#pragma once

#include <QLatin1StringView>

/// Keys of events (Event::kind) on which the run acts, whoever raises them. Other kinds are free; they are
/// stored and shown and change nothing.
namespace castbench::eventkinds {

/// A probe is gone or back. Event::device: whose device it runs on.
inline constexpr QLatin1StringView probeLost{"probe-lost"};
inline constexpr QLatin1StringView probeBack{"probe-back"};
/// The switch does not answer, or answers again. Event::device: the switch.
inline constexpr QLatin1StringView switchLost{"switch-unreachable"};
inline constexpr QLatin1StringView switchBack{"switch-back"};
/// The broadcaster's program does not answer, or answers again. Event::device: the broadcaster.
inline constexpr QLatin1StringView broadcasterLost{"obs-disconnected"};
inline constexpr QLatin1StringView broadcasterBack{"obs-reconnected"};
/// The broadcaster's program has lost its platform and tries again. Event::device: the broadcaster.
inline constexpr QLatin1StringView streamLost{"obs-reconnecting"};
/// It tries no longer, and its stream has ended; nobody told it to. Event::device: the broadcaster.
inline constexpr QLatin1StringView streamGivenUp{"obs-gave-up"};

} // namespace castbench::eventkinds
