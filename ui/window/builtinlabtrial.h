#pragma once

#include "controllers/domain/error.h"

#include <QObject>
#include <qcorotask.h>

#include <stop_token>

namespace castbench {

class LabDocument;
class LabService;
class RunService;

/// One click from nothing to a run: starts the built-in lab, opens it, and runs a built-in plan on it.
class BuiltInLabTrial final : public QObject
{
    Q_OBJECT

public:
    BuiltInLabTrial(LabDocument &lab, LabService &labService, RunService &runService,
                    QObject *parent = nullptr);
    ~BuiltInLabTrial() override;

    /// Does nothing while one is being started.
    void start();
    /// Ends what is being started.
    void cancel();
    bool isBusy() const
    {
        return m_busy;
    }

Q_SIGNALS:
    /// What is being started, for people; empty: nothing any more.
    void busy(const QString &what);
    /// The run has begun.
    void started();
    void failed(const castbench::Error &error);

private:
    QCoro::Task<void> carryOut(std::stop_token stop);
    void finish();

    LabDocument &m_lab;
    LabService &m_labService;
    RunService &m_runService;
    std::stop_source m_stop;
    bool m_busy = false;
    bool m_waitsForRun = false;
};

} // namespace castbench
