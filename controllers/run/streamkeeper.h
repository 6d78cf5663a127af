#pragma once

#include "controllers/run/runsetup.h"

#include <memory>

namespace castbench {

class RunJournal;

/// Starts the broadcaster's stream for a run, makes it run again where the broadcaster's program came back
/// without it, and stops it. A stream that somebody else started is never touched.
class StreamKeeper
{
public:
    /// References outlive the keeper.
    StreamKeeper(const RunSetup &setup, RunJournal &journal);

    /// Starts the stream where the plan says so and it does not run. A broadcaster that is refused is asked
    /// again some seconds later: a platform may still hold the stream of a publisher that is gone.
    QCoro::Task<Expected<void>> start(std::stop_token stop);
    /// The broadcaster's program answers again, or has given its platform up. A stream that was started here
    /// and does not run any more is started again, tried until it runs. `owner` is held meanwhile.
    void mend(std::shared_ptr<void> owner);
    /// Stops the stream if it was started here.
    QCoro::Task<void> stop();
    /// The same, waiting for nothing.
    void dismiss();

private:
    QCoro::Task<Expected<void>> startOnce(std::stop_token stop);
    QCoro::Task<void> restart(std::shared_ptr<void> owner, std::stop_token stop);
    QCoro::Task<Expected<bool>> runs(std::stop_token stop);

    const RunSetup &m_setup;
    RunJournal &m_journal;
    bool m_ours = false;
    bool m_mending = false;
    std::stop_source m_mend;
};

} // namespace castbench
