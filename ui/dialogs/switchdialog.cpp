#include "ui/dialogs/switchdialog.h"

#include "ui/dialogs/findswitchesdialog.h"
#include "ui/dialogs/switchfields.h"
#include "ui/dialogs/switchportspage.h"
#include "ui/dialogs/switchtrialpage.h"
#include "ui/models/foundswitchesmodel.h"
#include "ui/models/labdevices.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace castbench {

namespace {

enum Page { ConnectionPage, PortsPage, TrialPage };

} // namespace

SwitchDialog::SwitchDialog(const Lab &lab, LabService &service, SwitchService &switches,
                           const SecretStore &secrets, QWidget *parent)
    : DeviceDialog(lab, QStringLiteral("switch."), service, secrets, parent)
    , m_switches(switches)
    , m_messages(new MessageBar(this))
    , m_fields(new SwitchFields(*this, lab.switchDevice))
    , m_ports(new SwitchPortsPage([this] { return typed(true); }, lab.broadcasters, switches, this))
    , m_trial(new SwitchTrialPage([this] { return typed(true); }, lab.broadcasters, switches, this))
{
    setObjectName(QStringLiteral("switchDialog"));
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_messages);
    addPage(m_ports);
    addPage(m_trial);
    connectParts();
    begin(lab.switchDevice.address.isEmpty());
}

SwitchDialog::~SwitchDialog()
{
    m_stopAsking.request_stop();
}

void SwitchDialog::connectParts()
{
    connect(m_fields, &SwitchFields::changed, this, &SwitchDialog::showHint);
    connect(m_fields->findButton(), &QPushButton::clicked, this, &SwitchDialog::find);
    connect(m_fields->identifyButton(), &QPushButton::clicked, this, qOverload<>(&SwitchDialog::identify));
    connect(m_ports, &SwitchPortsPage::told, this, &SwitchDialog::tell);
    connect(m_trial, &SwitchTrialPage::told, this, &SwitchDialog::tell);
    connect(m_ports, &SwitchPortsPage::portChosen, this, [this](const QString &broadcaster, int port) {
        m_trial->setBroadcasters(m_ports->broadcasters());
        m_trial->setPort(port);
        tell(Severity::Info, tr("%1 hangs on port %2 from now on.").arg(broadcaster).arg(port));
    });
}

void SwitchDialog::write(Lab &lab) const
{
    lab.switchDevice = m_fields->device();
    lab.broadcasters = m_ports->broadcasters();
}

QString SwitchDialog::testedDevice() const
{
    return m_fields->device().id;
}

Expected<Switch> SwitchDialog::typed(bool withProfile) const
{
    if (m_fields->device().driver == switchdrivers::byHand) {
        return Error{
            ErrorCode::Unsupported,
            tr("A switch that is set by hand cannot be asked or tried from here. Type the port into the "
               "broadcaster's settings; during a run you are asked to set each cap."),
            {}};
    }
    const QString profile = withProfile ? QString() : m_fields->profileProblem();
    for (const QString &problem : problems()) {
        if (profile.isEmpty() || !problem.contains(profile))
            return Error{ErrorCode::InvalidInput, tr("%1 Complete the connection first.").arg(problem), {}};
    }
    return m_fields->device();
}

void SwitchDialog::tell(Severity severity, const QString &text)
{
    if (text.isEmpty())
        m_messages->clear();
    else
        m_messages->show(severity, text);
}

void SwitchDialog::showHint()
{
    QStringList lines;
    if (!m_identity.isEmpty())
        lines += m_identity;
    if (const QString hint = m_fields->hint(); !hint.isEmpty())
        lines += hint;
    setHint(lines.join(u'\n'));
    validate();
}

void SwitchDialog::find()
{
    m_messages->clear();
    auto *dialog = new FindSwitchesDialog(m_fields->device(), m_switches, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto chosen = dialog->chosen())
            take(*chosen);
    });
    dialog->open();
}

void SwitchDialog::identify()
{
    if (m_asking) {
        m_stopAsking.request_stop();
        return;
    }
    const Expected<Switch> device = typed(false);
    if (!device)
        return tell(Severity::Error, device.error().text());
    m_messages->clear();
    m_stopAsking = std::stop_source();
    m_asking = true;
    m_fields->setAsking(true);
    identify(*device, m_stopAsking.get_token());
}

QCoro::Task<void> SwitchDialog::identify(Switch device, std::stop_token stop)
{
    const QPointer<SwitchDialog> alive(this);
    const auto found = co_await m_switches.identify(std::move(device), stop);
    if (!alive)
        co_return;
    m_asking = false;
    m_fields->setAsking(false);
    if (found)
        take(*found);
    else if (found.error().code != ErrorCode::Cancelled)
        tell(Severity::Error, found.error().text());
}

void SwitchDialog::take(const FoundSwitch &found)
{
    const QString what = foundSwitchText(found);
    m_identity = found.recognised.isEmpty()
                     ? tr("It is %1.").arg(what)
                     : tr("It is %1 (%2).").arg(what, displayText(found.recognised, 400));
    m_fields->take(found);
    if (found.driver.isEmpty() || (found.driver == switchdrivers::snmp && found.profile.isEmpty()))
        tell(Severity::Warning,
             tr("The switch answers, but no profile is known for it: %1. Choose one of the "
                "same maker and try it, write one, or set the caps by hand.")
                 .arg(what));
}

void SwitchDialog::retranslate()
{
    setWindowTitle(tr("Switch"));
    setPageTitle(ConnectionPage, tr("Connection"));
    setPageTitle(PortsPage, tr("Ports"));
    setPageTitle(TrialPage, tr("Try a cap"));
    m_fields->retranslate();
    showHint();
    DeviceDialog::retranslate();
}

} // namespace castbench
