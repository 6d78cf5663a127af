#pragma once

#include "controllers/domain/cap.h"
#include "controllers/domain/run.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/simulatedlab.h"
#include "tests/app/planfile.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace castbench::test {

/// A built-in lab in the test's own process, small and quick, with one broadcaster that streams from the
/// start; and a folder with the files that the programs under test read and write.
class LabFixture
{
public:
    using Change = std::function<void(simlab::SimulatedLabSettings &)>;
    /// `change` makes the lab another one than the usual.
    explicit LabFixture(const Change &change = {});

    /// Comes back when viewers would find segments.
    Expected<void> start();
    simlab::SimulatedLab &lab()
    {
        return m_lab;
    }
    /// What the broadcaster's port is set to now, by the switch itself.
    Cap portCap();

    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    /// The lab file as an object; with one viewer ("P1", browser) to keep runs short.
    QJsonObject labJson() const;
    /// An object in a file of the folder, see writeJson().
    QString write(const QString &name, const QJsonObject &object) const;
    /// A plan in the folder, see test::writePlan().
    QString writePlan(const std::vector<PlannedStep> &steps, const QJsonObject &more = {}) const;
    /// The arguments of `run PLAN --lab LAB --db runs.db --json`.
    QStringList runArguments(const std::vector<PlannedStep> &steps) const;
    QString database() const
    {
        return path(QStringLiteral("runs.db"));
    }
    /// The newest run of the database.
    Expected<RunData> newestRun() const;

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    simlab::SimulatedLab m_lab;
};

bool hasEvent(const RunData &run, const QString &kind);
/// True if a series of this metric has such a gap.
bool hasGap(const RunData &run, Metric metric, GapReason reason);

} // namespace castbench::test
