#pragma once

#include "controllers/contracts/runstore.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>

namespace castbench::test {

/// Keeps runs in memory. Answers come from the event loop, as those of a writer thread would.
class MemoryRunStore final : public RunStore, public RunReader
{
public:
    /// While set, every write fails with it.
    std::optional<Error> failure;
    /// While set, nothing is answered.
    bool hangs = false;
    /// Every record that was handed over, in order.
    std::vector<RunRecord> history;

    QCoro::Task<Expected<RunId>> createRun(const RunRecord &record) override;
    void updateRun(const RunRecord &record) override;
    void append(RunId run, SampleBatch batch) override;
    QCoro::Task<Expected<void>> passOn(RunId run, std::optional<ProcessIdentity> from,
                                       std::optional<ProcessIdentity> to) override;
    void replaceGaps(RunId run, GapReason reason, std::vector<Gap> gaps) override;
    QCoro::Task<Expected<void>> flush() override;
    void onFailure(std::function<void(const Error &)> handler) override;

    Expected<std::vector<RunRecord>> runs() const override;
    Expected<RunRecord> run(RunId id) const override;
    Expected<RunData> load(RunId id) const override;
    Expected<std::map<QString, quint64>> deliveries(RunId id) const override;
    /// Puts a run there as another program may have left it.
    void put(const RunData &data);

private:
    void answerLater(std::function<void()> call);

    QObject m_context;
    std::map<RunId, RunData> m_runs;
    std::set<std::pair<QString, quint64>> m_deliveries;
    std::function<void(const Error &)> m_onFailure;
};

} // namespace castbench::test
