#pragma once

#include "ui/services/runservice.h"

#include <QPromise>

#include <memory>

namespace castbench {

/// A run that does what the test says.
class FakeRunService final : public RunService
{
    Q_OBJECT

public:
    using RunService::RunService;

    QCoro::Task<Expected<std::vector<Finding>>> check(RunRequest request, std::stop_token stop) override;
    Expected<void> start(const RunRequest &request) override;
    bool isActive() const override
    {
        return m_active;
    }
    Expected<void> pause() override;
    Expected<void> resume() override;
    Expected<void> skipStep() override;
    Expected<void> abort() override;
    Expected<void> note(const QString &text) override;
    const RunRecord *record() const override
    {
        return m_record ? &*m_record : nullptr;
    }
    RunProgress progress() const override
    {
        return m_progress;
    }
    std::optional<Sample> latest(const SeriesKey &series) const override;

    /// What check() answers.
    Expected<std::vector<Finding>> findings;
    /// check() waits for releaseCheck() or its stop token.
    bool holdsCheck = false;
    void releaseCheck();
    std::optional<RunRequest> checked; ///< of the last check()
    /// What start(), pause() and so on answer; calls are kept in `calls` ("pause", "note: text") either way.
    Expected<void> answer;
    QStringList calls;
    std::optional<RunRequest> request; ///< of the last start()

    /// Tells what a run tells, and keeps it.
    void begin(const RunRecord &record);
    void tellState(RunState state);
    void tellStep(const StepRecord &step);
    void tellProgress(const RunProgress &progress);
    void tellBatch(const SampleBatch &batch);
    void end(const RunRecord &record);

private:
    Expected<void> called(const QString &what);

    bool m_active = false;
    std::vector<std::shared_ptr<QPromise<void>>> m_heldChecks;
    std::optional<RunRecord> m_record;
    RunProgress m_progress;
    std::vector<Sample> m_latest;
};

} // namespace castbench
