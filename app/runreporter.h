#pragma once

#include "app/console.h"
#include "controllers/run/runobserver.h"

#include <optional>

namespace castbench {

/// Tells the console what a run does: a line a step for a person, an object an event for a script.
class RunReporter final : public RunObserver
{
public:
    explicit RunReporter(Console &console);

    void stateChanged(RunState state) override;
    void preflightDone(const std::vector<Finding> &findings) override;
    void stepChanged(const StepRecord &step) override;
    void progressed(const RunProgress &progress) override;
    void eventRaised(const Event &event) override;

private:
    void sayStep(const StepRecord &step);

    Console &m_console;
    RunState m_state = RunState::Created;
    int m_step = -1; ///< the last one announced
    std::optional<StepOutcome> m_outcome;
};

} // namespace castbench
