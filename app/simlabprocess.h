#pragma once

#include "app/simlabchoice.h"
#include "controllers/domain/expected.h"
#include "controllers/domain/lab.h"

#include <QProcess>
#include <QUrl>
#include <qcorotask.h>

#include <memory>
#include <stop_token>

namespace castbench {

/// A built-in lab that runs.
struct RunningSimlab
{
    Lab lab;
    QUrl truth; ///< below it the lab tells when a frame was really captured
};

/// The built-in lab in a process of its own (`castbench-cli simlab`): its load and its faults stay apart from
/// the program that measures. The process ends when this object, or the program, goes.
class SimlabProcess
{
public:
    SimlabProcess();
    ~SimlabProcess();

    /// Starts it and waits until every server of the lab listens.
    /// Errors: NotFound (castbench-cli is not beside this program), Timeout, Protocol, Cancelled, Internal.
    QCoro::Task<Expected<RunningSimlab>> start(SimlabChoice choice, std::stop_token stop);
    bool isRunning() const
    {
        return m_process && m_process->state() == QProcess::Running;
    }
    /// Ends it without blocking the thread meanwhile.
    QCoro::Task<void> stop();

private:
    /// A process that ends may be let go of from its own signal.
    struct DeleteLater
    {
        void operator()(QProcess *process) const
        {
            process->deleteLater();
        }
    };

    std::unique_ptr<QProcess, DeleteLater> m_process;
};

} // namespace castbench
