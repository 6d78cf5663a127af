#pragma once

#include <qcorotask.h>

namespace castbench {

class LabAssembly;
class RunEngine;

/// Whoever looks after a lab between runs: lets go of its devices while a run holds them, and believes the
/// run meanwhile.
class LabHandOver
{
public:
    virtual ~LabHandOver() = default;

    /// Comes back when all connections are closed and the lab's ports are free.
    virtual QCoro::Task<void> giveWay() = 0;
    /// A run has the lab now. Both live until takeBack().
    virtual void follow(LabAssembly &assembly, RunEngine &engine) = 0;
    /// The lab is free again. May be called without giveWay(), and twice.
    virtual void takeBack() = 0;
};

} // namespace castbench
