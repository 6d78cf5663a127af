#include "ui/pages/labediting.h"

#include "ui/dialogs/broadcasterdialog.h"
#include "ui/dialogs/labsettingsdialog.h"
#include "ui/dialogs/pairingdialog.h"
#include "ui/dialogs/platformdialog.h"
#include "ui/dialogs/switchdialog.h"
#include "ui/dialogs/viewerdialog.h"
#include "ui/models/labdefaults.h"
#include "ui/models/labdevices.h"
#include "ui/pages/labkeeping.h"
#include "ui/services/labdocument.h"

#include <QWidget>

#include <algorithm>

namespace castbench {

namespace {

constexpr std::size_t mostBroadcasters = 64;
constexpr std::size_t mostViewers = 4096;

template<typename Device>
std::size_t indexOf(const std::vector<Device> &devices, const QString &id)
{
    const auto found =
        std::find_if(devices.begin(), devices.end(), [&id](const Device &device) { return device.id == id; });
    return static_cast<std::size_t>(std::distance(devices.begin(), found));
}

} // namespace

LabEditing::LabEditing(LabDocument &document, LabKeeping &keeping, LabService &service,
                       SwitchService &switches, SecretStore &secrets, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_keeping(keeping)
    , m_service(service)
    , m_switches(switches)
    , m_secrets(secrets)
    , m_prompts(prompts)
    , m_window(window)
{
}

bool LabEditing::mayEdit() const
{
    return m_document.source() == LabDocument::Source::File;
}

bool LabEditing::mayRemove(const QString &device) const
{
    const Lab &lab = m_document.lab();
    if (!mayEdit())
        return false;
    return lab.viewer(device) || (lab.broadcaster(device) && lab.broadcasters.size() > 1) ||
           (device == QLatin1StringView(platformDeviceId) && lab.chat);
}

bool LabEditing::mayPair(const QString &device) const
{
    const Viewer *viewer = m_document.lab().viewer(device);
    return viewer && viewer->remote;
}

void LabEditing::addBroadcaster()
{
    Lab lab = m_document.lab();
    if (!mayEdit() || lab.broadcasters.size() >= mostBroadcasters)
        return;
    lab.broadcasters.push_back(newBroadcaster(lab));
    editBroadcaster(lab, lab.broadcasters.size() - 1, true);
}

void LabEditing::addViewer(PlayerProfile profile)
{
    Lab lab = m_document.lab();
    if (!mayEdit() || lab.viewers.size() >= mostViewers)
        return;
    lab.viewers.push_back(newViewer(lab, profile));
    editViewer(lab, lab.viewers.size() - 1, true);
}

void LabEditing::addChat()
{
    edit(QString::fromLatin1(platformDeviceId));
}

void LabEditing::edit(const QString &device)
{
    if (!mayEdit())
        return;
    const Lab &lab = m_document.lab();
    if (device == referenceClockId)
        return editSettings();
    if (device == QLatin1StringView(platformDeviceId))
        return run(new PlatformDialog(lab, m_service, m_secrets, m_window),
                   lab.chat ? tr("Edit chat") : tr("Add chat"), device);
    if (lab.broadcaster(device))
        return editBroadcaster(lab, indexOf(lab.broadcasters, device), false);
    if (lab.viewer(device))
        return editViewer(lab, indexOf(lab.viewers, device), false);
    if (lab.switchDevice.id == device)
        run(new SwitchDialog(lab, m_service, m_switches, m_secrets, m_window), tr("Edit switch"), device);
}

void LabEditing::editBroadcaster(const Lab &lab, std::size_t index, bool isNew)
{
    const QString id = lab.broadcasters.at(index).id;
    auto *dialog =
        new BroadcasterDialog(lab, index, isNew, m_service, m_switches, m_secrets, m_prompts, m_window);
    connect(dialog, &BroadcasterDialog::helpWanted, this, &LabEditing::helpWanted);
    run(dialog, isNew ? tr("Add broadcaster %1").arg(id) : tr("Edit broadcaster %1").arg(id), id);
}

void LabEditing::editViewer(const Lab &lab, std::size_t index, bool isNew)
{
    const QString id = lab.viewers.at(index).id;
    run(new ViewerDialog(lab, index, isNew, m_service, m_secrets, m_window),
        isNew ? tr("Add viewer %1").arg(id) : tr("Edit viewer %1").arg(id), id);
}

void LabEditing::editSettings()
{
    if (mayEdit())
        run(new LabSettingsDialog(m_document.lab(), m_service, m_secrets, m_window), tr("Edit lab settings"),
            referenceClockId);
}

void LabEditing::run(DeviceDialog *dialog, const QString &what, const QString &device)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, what, device] {
        m_keeping.change(dialog->edited(), what);
        Q_EMIT edited(device);
    });
    dialog->open();
}

void LabEditing::remove(const QString &device)
{
    if (!mayRemove(device))
        return;
    Lab lab = m_document.lab();
    if (device == QLatin1StringView(platformDeviceId))
        lab.chat.reset();
    std::erase_if(lab.broadcasters,
                  [&device](const Broadcaster &broadcaster) { return broadcaster.id == device; });
    std::erase_if(lab.viewers, [&device](const Viewer &viewer) { return viewer.id == device; });
    const QString name = device == QLatin1StringView(platformDeviceId) ? tr("chat") : device;
    m_document.change(lab, tr("Remove %1").arg(name));
    Q_EMIT removed(name);
}

void LabEditing::pair(const QString &device)
{
    const Viewer *viewer = m_document.lab().viewer(device);
    if (!viewer)
        return;
    const Expected<PairingOffer> offer = m_service.pairing(device);
    if (!offer) {
        Q_EMIT failed(offer.error());
        return;
    }
    auto *dialog = new PairingDialog(*offer, viewer->name, m_service, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace castbench
