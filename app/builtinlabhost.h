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
/// one of another kind is.
class BuiltInLabHost
{
public:
    struct Running
    {
        RunningSimlab simlab;
        SimlabChoice choice;
    };
    /// What the lab must be like; anything will do for what is not said.
    struct Wish
    {
        std::optional<bool> quick; ///< segments of 1 s instead of 4 s
        QString switchDriver;      ///< of SimlabChoice; empty: that of the lab before
        bool realistic = false;    ///< as the next, of SimlabChoice
        QStringList faults = {};
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
    /// Answers with the lab that runs if it is of the kind wanted, else ends it and starts another.
    /// Errors: those of SimlabProcess::start().
    QCoro::Task<Expected<Running>> ensure(Wish wish, std::stop_token stop);
    /// Called with every lab that was started; its addresses differ from those of the one before.
    void onStarted(std::function<void(const Running &)> listener);

private:
    struct State;
    static QCoro::Task<Expected<Running>> ensure(std::shared_ptr<State> state, Wish wish,
                                                 std::stop_token stop);

    std::shared_ptr<State> m_state;
};

} // namespace castbench
