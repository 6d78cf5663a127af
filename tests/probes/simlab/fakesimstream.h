#pragma once

#include "probes/simlab/simstream.h"

#include <utility>

namespace castbench::test {

/// A simulated broadcaster's output whose state a test sets.
class FakeSimStream final : public simlab::SimStream
{
public:
    simlab::SimStreamStatus state;
    bool startsAtOnce = true; ///< start() and stop() take effect within the call
    int starts = 0;
    int stops = 0;

    simlab::SimStreamStatus status() const override
    {
        return state;
    }
    void start() override
    {
        ++starts;
        change(simlab::SimStreamChange::Starting);
        if (startsAtOnce)
            finish(true);
    }
    void stop() override
    {
        ++stops;
        change(simlab::SimStreamChange::Stopping);
        if (startsAtOnce)
            finish(false);
    }
    void onChange(std::function<void(simlab::SimStreamChange)> handler) override
    {
        m_handler = std::move(handler);
    }

    /// Ends what start() or stop() began.
    void finish(bool active)
    {
        state.active = active;
        change(active ? simlab::SimStreamChange::Started : simlab::SimStreamChange::Stopped);
    }
    void change(simlab::SimStreamChange what)
    {
        if (m_handler)
            m_handler(what);
    }

private:
    std::function<void(simlab::SimStreamChange)> m_handler;
};

} // namespace castbench::test
