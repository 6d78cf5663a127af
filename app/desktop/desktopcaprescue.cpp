#include "app/desktop/desktopcaprescue.h"

#include "app/leftcaps.h"
#include "ui/services/labdocument.h"

namespace castbench {

DesktopCapRescue::DesktopCapRescue(const DesktopParts &parts, const LabDocument &lab)
    : m_secrets(*parts.secrets)
    , m_lab(lab)
    , m_caps(leftCaps(parts.capSafety, parts.clock))
{
}

CapJournal::Listing DesktopCapRescue::unrestored() const
{
    return m_caps.list();
}

QCoro::Task<Expected<CapReading>> DesktopCapRescue::restore(JournalledCap cap, std::stop_token stop)
{
    const ResolveSwitch resolve = [known = m_lab.lab().switchDevice,
                                   secrets = &m_secrets](const Switch &device) {
        return resolveLeftSwitch(device, known, *secrets);
    };
    return m_caps.restore(std::move(cap), resolve, std::move(stop));
}

Expected<void> DesktopCapRescue::forget(const JournalledCap &cap)
{
    return m_caps.forget(cap);
}

} // namespace castbench
