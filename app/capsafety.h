#pragma once

#include "controllers/switches/guard/guardedport.h"

namespace castbench {

/// Where programs keep what is needed to restore a switch, and who does it when they are killed.
struct CapSafety
{
    QString journalFolder;
    QString guardProgram; ///< empty: nobody; the next start does

    /// The user's own folder, and castbench-guard beside this program.
    static CapSafety standard();
    /// For the switch `described` as in the lab's file and for a run of this title. `former`: what the port
    /// had before a run that goes on.
    CapGuarding forRun(const Switch &described, const QString &run,
                       const std::optional<CapReading> &former = {}) const;
};

} // namespace castbench
