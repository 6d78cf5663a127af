#pragma once

#include "controllers/run/runengine.h"
#include "tests/support/fakecapdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/fakestreamcontrol.h"
#include "tests/support/memoryrunstore.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace castbench::test {

/// "a, b" as a list.
QStringList lines(const char *text);

/// The controller's clock runs `offset` behind reference time.
class FixedReference final : public ReferenceClock
{
public:
    microseconds offset{0};

    ClockReading readingAt(UtcTime) const override
    {
        ClockReading reading;
        reading.offset = offset;
        return reading;
    }
};

/// A lab of fakes: broadcaster B1, viewer P1, switch S1 with port 3, and one probe on P1. A test changes
/// what it needs, makes an engine and runs it.
struct RunFixture
{
    RunFixture();

    /// Steps of `seconds` each with the caps of the study's plan.
    static Plan plan(seconds perStep);
    static SeriesKey latencySeries();

    RunSetup setup();
    /// Makes the engine, once everything is as the test wants it.
    RunEngine &engine();
    /// Runs it to its end.
    RunRecord run();
    /// Starts it and moves on to `after` the first step's start; nothing is left to do at that instant.
    void runUntilStep(std::chrono::nanoseconds after = {});
    /// After runUntilStep(): on to the end.
    RunRecord finish();
    /// What was stored.
    RunData stored() const;
    /// Kinds of the stored events with their ms since the first step's start: "1000 step-end". Left out:
    /// kinds in `without`, and everything from before the first step unless `all`.
    QStringList log(const QStringList &without = {}) const;
    QStringList kinds() const;
    bool hasEvent(const QString &kind) const;

    FakeClock clock;
    FixedReference reference;
    MemoryRunStore store;
    FakeCapDriver driver{clock};
    CapDriver *usedDriver = &driver;
    FakeStreamControl stream{clock};
    std::vector<std::unique_ptr<FakeProbe>> probes;
    std::vector<SampleSink *> sinks;
    Plan usedPlan;
    Lab lab;
    Experiment experiment;
    RunTiming timing;
    std::optional<CutOffRun> resumed;
    std::unique_ptr<RunEngine> m_engine;
    QCoro::Task<RunRecord> m_task{};
};

} // namespace castbench::test
