#include "app/builtinlabhost.h"

#include <algorithm>

namespace castbench {

namespace {

constexpr seconds shortStep{60};

} // namespace

// What is left of a call when the host has gone.
struct BuiltInLabHost::State
{
    Turnstile turnstile;
    std::unique_ptr<SimlabProcess> process;
    std::optional<Running> running;
    QString switchDriver = SimlabChoice().switchDriver; ///< of the lab started last
    std::function<void(const Running &)> started;
    std::stop_source life;

    bool isRunning() const
    {
        return running && process && process->isRunning();
    }
};

BuiltInLabHost::BuiltInLabHost()
    : m_state(std::make_shared<State>())
{
}

BuiltInLabHost::~BuiltInLabHost()
{
    m_state->life.request_stop();
    m_state->started = {};
    m_state->process.reset();
}

bool BuiltInLabHost::needsQuick(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [](const Step &step) { return step.duration < shortStep; });
}

std::optional<BuiltInLabHost::Running> BuiltInLabHost::running() const
{
    return m_state->isRunning() ? m_state->running : std::nullopt;
}

void BuiltInLabHost::onStarted(std::function<void(const Running &)> listener)
{
    m_state->started = std::move(listener);
}

QCoro::Task<Expected<BuiltInLabHost::Running>> BuiltInLabHost::ensure(Wish wish, std::stop_token stop)
{
    return ensure(m_state, std::move(wish), std::move(stop));
}

QCoro::Task<Expected<BuiltInLabHost::Running>> BuiltInLabHost::ensure(std::shared_ptr<State> state, Wish wish,
                                                                      std::stop_token stop)
{
    const Error cancelled{
        ErrorCode::Cancelled, QStringLiteral("Starting the built-in lab was cancelled."), {}};
    const Turnstile::Turn turn = co_await state->turnstile.enter();
    if (stop.stop_requested() || state->life.stop_requested())
        co_return cancelled;
    SimlabChoice choice;
    choice.quick = wish.quick.value_or(state->isRunning() ? state->running->choice.quick : true);
    choice.switchDriver = wish.switchDriver.isEmpty() ? state->switchDriver : wish.switchDriver;
    choice.realistic = wish.realistic;
    choice.faults = wish.faults;
    if (state->isRunning() && choice == state->running->choice)
        co_return Running(*state->running); // a task moves from what is no temporary
    state->running.reset();
    if (const auto former = std::shared_ptr<SimlabProcess>(std::move(state->process)))
        co_await former->stop();
    if (stop.stop_requested() || state->life.stop_requested())
        co_return cancelled;
    std::stop_source both;
    const std::stop_callback onStop(stop, [both]() mutable { both.request_stop(); });
    const std::stop_callback onEnd(state->life.get_token(), [both]() mutable { both.request_stop(); });
    state->process = std::make_unique<SimlabProcess>();
    state->switchDriver = choice.switchDriver;
    auto started = co_await state->process->start(choice, both.get_token());
    if (both.stop_requested() || !started) {
        const Error error = started ? cancelled : started.error();
        if (const auto failed = std::shared_ptr<SimlabProcess>(std::move(state->process)))
            co_await failed->stop();
        co_return error;
    }
    state->running = Running{std::move(*started), choice};
    const Running running = *state->running;
    if (state->started)
        state->started(running);
    co_return running;
}

} // namespace castbench
