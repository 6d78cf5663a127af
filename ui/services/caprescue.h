#pragma once

#include "controllers/switches/guard/capjournal.h"

#include <qcorotask.h>

#include <stop_token>

namespace castbench {

/// Switch ports that an earlier program left capped because it was killed, as the window sees them. All calls
/// on the window's thread; nothing blocks.
class CapRescue
{
public:
    virtual ~CapRescue() = default;

    /// As they are now; problems are what was noted and cannot be understood.
    virtual CapJournal::Listing unrestored() const = 0;
    /// Gives the port back what it had, with the secrets of the open lab or those that are kept.
    /// Errors: those of UnrestoredCaps::restore().
    virtual QCoro::Task<Expected<CapReading>> restore(JournalledCap cap, std::stop_token stop) = 0;
    /// The port stays as it is. Errors: those of UnrestoredCaps::forget().
    virtual Expected<void> forget(const JournalledCap &cap) = 0;
};

} // namespace castbench
