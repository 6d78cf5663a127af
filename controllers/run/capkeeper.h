#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/run/waiting.h"

#include <functional>
#include <memory>
#include <optional>

namespace castbench {

struct RunTiming;

/// Sees to it that the switch is set to the cap wanted last, one call at a time: asks at once, and again
/// until the switch confirms or something else is wanted. An error that trying again cannot mend ends it.
class CapKeeper : public std::enable_shared_from_this<CapKeeper>
{
public:
    /// `answer` is called with the outcome of every attempt for the cap wanted last, on the run's thread.
    using Answered = std::function<void(const Expected<CapReading> &answer)>;

    /// Made by std::make_shared. `clock` and `driver` outlive stop().
    CapKeeper(Clock &clock, CapDriver &driver, int port, const RunTiming &timing);

    /// Calls the driver before returning if no call is under way. A call for a former cap is cancelled.
    void want(Cap cap, Answered answered);
    /// Tries no more; a call under way is left to end.
    void release();
    /// The same, cancels a call under way, and comes back when it has ended (bounded).
    QCoro::Task<void> stop();
    /// True once the driver was asked to write.
    bool hasWritten() const
    {
        return m_hasWritten;
    }

private:
    struct Wanted
    {
        quint64 number = 0;
        Cap cap;
        Answered answered;
    };

    QCoro::Task<void> keep(std::shared_ptr<CapKeeper> self);
    QCoro::Task<Expected<CapReading>> attempt(Cap cap);
    bool isWanted(quint64 number) const
    {
        return m_wanted && m_wanted->number == number;
    }

    Clock &m_clock;
    CapDriver &m_driver;
    const int m_port;
    const RunTiming &m_timing;
    std::optional<Wanted> m_wanted;
    quint64 m_count = 0;
    bool m_keeping = false;
    bool m_hasWritten = false;
    std::stop_source m_attempt;
    Wakeup m_retry;
    Wakeup m_ended;
};

/// How long a call of `driver` that reads or changes a cap may take.
milliseconds capCallLimit(const CapDriver &driver, const RunTiming &timing);

/// Whether asking again can help.
bool isWorthRetrying(const Error &error);

} // namespace castbench
