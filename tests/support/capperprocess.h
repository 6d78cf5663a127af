#pragma once

#include "controllers/domain/endpoint.h"

#include <QProcess>
#include <QTemporaryDir>

namespace castbench::test {

/// tests/support/capper_main.cpp as a child process, with a folder for its journal.
class CapperProcess
{
public:
    struct Config
    {
        Endpoint agent;
        QString community;
        QString folder; ///< of the journal
        QString guard;  ///< program; empty: none
        int port = 1;
        QString run;
        bool holds = true; ///< sets caps until it is ended; else it restores and begins anew all the time
    };

    explicit CapperProcess(const Config &config);
    /// Kills it.
    ~CapperProcess();

    /// Handles events until it has said such a line (or has ended), and returns true if it has.
    bool waitForLine(const QByteArray &start);
    /// Lines so far that begin with `start`.
    QList<QByteArray> lines(const QByteArray &start) const;
    /// Of the guard, as said last; 0: none.
    qint64 guardPid() const;
    qint64 pid() const
    {
        return m_process.processId();
    }
    /// Handles events until it has ended by itself after its input was closed; its exit code, −1 after a
    /// crash.
    int end();
    int waitForExit();
    /// SIGKILL, and waits until it is collected.
    void kill();

private:
    void read();

    QProcess m_process;
    QByteArray m_out;
};

} // namespace castbench::test
