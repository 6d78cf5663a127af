#pragma once

#include "controllers/domain/plan.h"

#include <optional>
#include <vector>

namespace castbench {

/// The planned instants of a run on the steady clock. Computed once from the run's start: no step's
/// lateness moves another. Only the user moves them: a pause shifts what has not ended yet by the time
/// paused, a skipped step lets all later ones move earlier.
class RunSchedule
{
public:
    explicit RunSchedule(const std::vector<Step> &steps);

    /// Step `first` is planned for `at`; all others follow. Those before it are over.
    void begin(SteadyTime at, int first = 0);
    int count() const
    {
        return static_cast<int>(m_boundaries.size()) - 1;
    }
    SteadyTime plannedStart(int step) const
    {
        return m_boundaries[static_cast<std::size_t>(step)];
    }
    SteadyTime plannedEnd(int step) const
    {
        return m_boundaries[static_cast<std::size_t>(step) + 1];
    }
    /// `step` begins: its planned start is not moved any more.
    void enter(int step)
    {
        m_step = step;
    }

    bool isPaused() const
    {
        return m_pausedAt.has_value();
    }
    void pause(SteadyTime now)
    {
        m_pausedAt = now;
    }
    /// Answers with the time paused.
    std::chrono::nanoseconds resume(SteadyTime now);
    /// The step entered last ends now.
    void skip(SteadyTime now);
    /// What is left until the end of `step`, at least 0; stands still while paused.
    std::chrono::nanoseconds remaining(int step, SteadyTime now) const;

private:
    void shiftRest(std::chrono::nanoseconds by);

    std::vector<SteadyTime> m_boundaries; ///< start of each step, then the end of the last
    int m_step = -1;
    std::optional<SteadyTime> m_pausedAt;
};

} // namespace castbench
