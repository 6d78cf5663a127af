#pragma once

#include "controllers/domain/time.h"

namespace castbench {

/// Keeps a sender below a limit of so many messages per window. In no stretch of time as long as the window
/// are more than `limit` tokens handed out: a few at once, and the others evenly spread.
class MessageLimit
{
public:
    /// `limit` ≥ 1 messages in `window` > 0 (both are raised to the least possible), `burst` of them at once.
    MessageLimit(int limit, std::chrono::nanoseconds window, int burst = 1);

    /// How long until a token can be taken; 0 if one can be taken now.
    std::chrono::nanoseconds wait(SteadyTime now);
    /// Takes a token if there is one.
    bool take(SteadyTime now);
    /// Pause between messages that can be kept up for ever.
    std::chrono::nanoseconds interval() const
    {
        return m_interval;
    }

private:
    void fill(SteadyTime now);

    int m_burst;
    std::chrono::nanoseconds m_interval;
    int m_tokens;
    SteadyTime m_filledAt{}; ///< when the last token was added, or should have been
    bool m_started = false;
};

} // namespace castbench
