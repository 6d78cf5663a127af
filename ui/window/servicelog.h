#pragma once

#include "controllers/domain/error.h"
#include "controllers/domain/run.h"
#include "ui/services/labservice.h"

#include <QObject>

#include <map>

namespace castbench {

class Clock;
class LogModel;
class RunService;

/// Writes into the log what the lab, the run and the program's libraries tell.
class ServiceLog final : public QObject
{
    Q_OBJECT

public:
    ServiceLog(LogModel &model, LabService &lab, RunService &run, Clock &clock, QObject *parent = nullptr);

    void write(Severity severity, const QString &source, const QString &text);

private:
    void watchLab(LabService &lab);
    void watchRun(RunService &run);
    void logHealth(const DeviceHealth &health);
    void logFindings(const std::vector<Finding> &findings);
    void logState(RunState state);
    void logStep(const StepRecord &step);
    void logEnd(const RunRecord &record);

    LogModel &m_model;
    Clock &m_clock;
    std::map<QString, Reachability> m_seen;
    std::map<int, StepOutcome> m_steps;
};

} // namespace castbench
