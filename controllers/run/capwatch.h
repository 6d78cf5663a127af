#pragma once

#include "controllers/domain/run.h"
#include "controllers/statistics/capproof.h"

#include <map>
#include <optional>
#include <vector>

namespace castbench {

class RunJournal;
struct RunSetup;

/// Looks whether the present step's cap shapes what the broadcaster sends, while the step goes on: the
/// step's record holds the verdict as it stands, and an event ("cap-not-in-force", "cap-in-force") says when
/// a switch that took a cap does not keep to it, and when it does after all.
class CapWatch
{
public:
    /// Whether a cap is kept to now rests on what was measured so long, or longer where samples are rare;
    /// shorter than the time within which a switch that does not shape is to be noticed.
    static constexpr milliseconds recent{14'000};
    /// Samples of a series that are kept. A step's last verdict rests on its newest ones where there are
    /// more: hours, or half an hour with ten samples a second.
    static constexpr std::size_t maximumSamples = 20'000;

    /// Both outlive the watch.
    CapWatch(const RunSetup &setup, RunJournal &journal);

    /// A step begins; what was measured before it is forgotten.
    void stepBegan();
    /// The switch has confirmed the cap of step `index`, whose record says when.
    void capConfirmed(int index);
    /// Step `index` is over, and its record says when: the verdict is for good.
    void stepEnded(int index);
    void batchArrived(const SampleBatch &batch);

private:
    CapProof prove(const TimeSpan &span) const;
    SeriesView view(Metric metric) const;
    milliseconds lookBack() const;
    void look();
    void judgeNow(const CapProof &now);
    void tell(const CapProof &proof, Severity severity, const QString &kind, const QString &message);
    StepRecord &step() const;

    const RunSetup &m_setup;
    RunJournal &m_journal;
    QString m_broadcaster;
    std::map<Metric, std::vector<Sample>> m_samples; ///< of the present step, and the one before
    std::optional<int> m_step;                       ///< whose cap was confirmed
    bool m_alarm = false;                            ///< said to be not in force
};

} // namespace castbench
