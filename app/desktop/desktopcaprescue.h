#pragma once

#include "app/desktop/desktopparts.h"
#include "controllers/switches/guard/unrestoredcaps.h"
#include "ui/services/caprescue.h"

namespace castbench {

class LabDocument;

/// Restores with real switches, and with the secrets of the open lab or those that the user keeps.
class DesktopCapRescue final : public CapRescue
{
public:
    /// `lab` must outlive the object.
    DesktopCapRescue(const DesktopParts &parts, const LabDocument &lab);

    CapJournal::Listing unrestored() const override;
    QCoro::Task<Expected<CapReading>> restore(JournalledCap cap, std::stop_token stop) override;
    Expected<void> forget(const JournalledCap &cap) override;

private:
    SecretStore &m_secrets;
    const LabDocument &m_lab;
    UnrestoredCaps m_caps;
};

} // namespace castbench
