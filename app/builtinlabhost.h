#pragma once

#include "app/simlabprocess.h"
#include "app/turnstile.h"
#include "controllers/domain/plan.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace castbench {

/// The built-in lab of this program: one at a time, started when it is needed first, started anew when
/// segments of another length are.
class BuiltInLabHost
{
public:
    struct Running
    {
        RunningSimlab simlab;
        bool quick = false; ///< segments of 1 s instead of 4 s
    };

    BuiltInLabHost();
    /// Ends the lab, and waits for that.
    ~BuiltInLabHost();
    BuiltInLabHost(const BuiltInLabHost &) = delete;
    BuiltInLabHost &operator=(const BuiltInLabHost &) = delete;

    /// With steps shorter than a minute, segments of 4 s would carry one step's latency into the next.
    static bool needsQuick(const Plan &plan);

    /// The lab that runs, if any does.
    std::optional<Running> running() const;
    /// Answers with the lab that runs if it is of the kind wanted, else ends it and starts another. Without
    /// a wish any lab will do. Errors: those of SimlabProcess::start().
    QCoro::Task<Expected<Running>> ensure(std::optional<bool> quick, std::stop_token stop);
    /// Called with every lab that was started; its addresses differ from those of the one before.
    void onStarted(std::function<void(const Running &)> listener);

private:
    struct State;
    static QCoro::Task<Expected<Running>> ensure(std::shared_ptr<State> state, std::optional<bool> quick,
                                                 std::stop_token stop);

    std::shared_ptr<State> m_state;
};

} // namespace castbench
