#include "ui/pages/labpage.h"

#include "controllers/contracts/clock.h"
#include "ui/models/labdevices.h"
#include "ui/models/labmodel.h"
#include "ui/pages/connectiontests.h"
#include "ui/pages/labactions.h"
#include "ui/pages/labediting.h"
#include "ui/pages/labkeeping.h"
#include "ui/services/labdocument.h"
#include "ui/settings/settings.h"
#include "ui/widgets/devicedetails.h"
#include "ui/widgets/labpicture.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <map>

namespace castbench {

namespace {

using namespace std::chrono_literals;

const QString acrossKey = QStringLiteral("labPage/across");
const QString downKey = QStringLiteral("labPage/down");
constexpr auto agesInterval = 1s;

/// Where a device is in the lab's file: "viewers[2].".
QString prefixOf(const Lab &lab, const QString &device)
{
    for (std::size_t at = 0; at < lab.broadcasters.size(); ++at) {
        if (lab.broadcasters[at].id == device)
            return QStringLiteral("broadcasters[%1].").arg(at);
    }
    for (std::size_t at = 0; at < lab.viewers.size(); ++at) {
        if (lab.viewers[at].id == device)
            return QStringLiteral("viewers[%1].").arg(at);
    }
    if (device == QLatin1StringView(platformDeviceId))
        return QStringLiteral("chat.");
    return device == lab.switchDevice.id ? QStringLiteral("switch.") : QString();
}

} // namespace

LabPage::LabPage(LabDocument &document, LabService &service, SwitchService &switches, SecretStore &secrets,
                 Prompts &prompts, Settings &settings, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_service(service)
    , m_settings(settings)
    , m_clock(clock)
    , m_actions(new LabActions(this))
    , m_keeping(new LabKeeping(document, service, secrets, prompts, settings, this))
    , m_editing(new LabEditing(document, *m_keeping, service, switches, secrets, prompts, this))
    , m_tests(new ConnectionTests(service, this))
    , m_model(new LabModel(clock, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("labPage"));
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeLabView());
    setContent(m_stack);
    m_model->setPalette(palette());
    connectActions();
    connectParts();
    retranslate();
    showLab();
}

LabPage::~LabPage()
{
    m_settings.setWindowState(acrossKey, m_across->saveState());
    m_settings.setWindowState(downKey, m_down->saveState());
}

QString LabPage::title() const
{
    return tr("Lab");
}

QString LabPage::helpTopic() const
{
    return QStringLiteral("lab");
}

void LabPage::newLab()
{
    m_keeping->newLab();
}

void LabPage::openLab()
{
    m_keeping->open();
}

void LabPage::openLab(const QString &path)
{
    m_keeping->openPath(path);
}

void LabPage::useBuiltInLab(const QString &switchDriver)
{
    m_keeping->openBuiltIn(switchDriver);
}

void LabPage::saveLab()
{
    m_keeping->save();
}

void LabPage::whenSafe(std::function<void()> then)
{
    m_keeping->whenSafe(std::move(then));
}

void LabPage::setCappedBroadcaster(const QString &id)
{
    m_capped = id;
    showCap();
}

void LabPage::connectActions()
{
    const auto on = [this](LabAction action, auto slot) {
        connect((*m_actions)[action], &QAction::triggered, this, slot);
    };
    on(LabAction::BuiltIn, [this] { m_keeping->openBuiltIn(switchdrivers::snmp); });
    on(LabAction::BuiltInNsdp, [this] { m_keeping->openBuiltIn(switchdrivers::nsdp); });
    on(LabAction::New, [this] { m_keeping->newLab(); });
    on(LabAction::Open, [this] { m_keeping->open(); });
    on(LabAction::Save, [this] { m_keeping->save(); });
    on(LabAction::SaveAs, [this] { m_keeping->saveAs(); });
    on(LabAction::Import, [this] { m_keeping->import(); });
    on(LabAction::Export, [this] { m_keeping->exportLab(); });
    on(LabAction::AddBroadcaster, [this] { m_editing->addBroadcaster(); });
    on(LabAction::AddBrowser, [this] { m_editing->addViewer(PlayerProfile::Browser); });
    on(LabAction::AddApp, [this] { m_editing->addViewer(PlayerProfile::App); });
    on(LabAction::AddChat, [this] { m_editing->addChat(); });
    on(LabAction::Edit, [this] { m_editing->edit(m_chosen); });
    on(LabAction::Remove, [this] { m_editing->remove(m_chosen); });
    on(LabAction::Test, [this] { test({m_chosen}); });
    on(LabAction::Pair, [this] { m_editing->pair(m_chosen); });
    on(LabAction::ObsScript, [this] { m_keeping->saveObsScript(); });
    on(LabAction::Settings, [this] { m_editing->editSettings(); });
    on(LabAction::TestAll, [this] {
        QStringList devices;
        for (const LabDevice &device : labDevices(m_document.lab())) {
            if (device.hasHealth)
                devices += device.id;
        }
        test(devices);
    });
}

void LabPage::connectParts()
{
    connect(&m_document, &LabDocument::changed, this, &LabPage::showLab);
    connect(&m_document, &LabDocument::modifiedChanged, this, &LabPage::showHeading);
    connect(&m_service, &LabService::healthChanged, this, &LabPage::showHealth);
    connect(&m_service, &LabService::presentCapChanged, this, &LabPage::showCap);
    const auto fail = [this](const Error &error) {
        tell(Severity::Error, error.text());
    };
    connect(&m_service, &LabService::failed, this, fail);
    connect(m_keeping, &LabKeeping::failed, this, fail);
    connect(m_keeping, &LabKeeping::told, this, [this](const QString &text) { tell(Severity::Info, text); });
    connect(m_keeping, &LabKeeping::toldWithHelp, this, [this](const QString &text, const QString &topic) {
        tell(Severity::Info, text, tr("Help"), [this, topic] { Q_EMIT helpWanted(topic); });
    });
    connect(m_keeping, &LabKeeping::busy, this, [this](bool busy) {
        (*m_actions)[LabAction::BuiltIn]->setEnabled(!busy);
        (*m_actions)[LabAction::BuiltInNsdp]->setEnabled(!busy);
        if (busy)
            tell(Severity::Info, tr("Starting the built-in lab …"));
        else
            messages().clear();
    });
    connect(m_editing, &LabEditing::failed, this, fail);
    connect(m_editing, &LabEditing::helpWanted, this, &LabPage::helpWanted);
    connect(m_editing, &LabEditing::edited, this, &LabPage::choose);
    connect(m_editing, &LabEditing::removed, this, [this](const QString &name) {
        tell(Severity::Info, tr("Removed: %1.").arg(name), tr("Undo"),
             [this] { m_document.undoStack().undo(); });
    });
    connect(m_tests, &ConnectionTests::tested, this, &LabPage::showHealth);
    connect(m_tests, &ConnectionTests::finished, this, &LabPage::showTested);
    connect(m_tests, &ConnectionTests::failed, this, fail);
    connect(m_tests, &ConnectionTests::progressed, this, [this](int done, int total) {
        m_testProgress->setRange(0, total);
        m_testProgress->setValue(done);
    });
    connect(&messages(), &MessageBar::actionTriggered, this, [this] {
        messages().clear();
        if (const auto action = std::exchange(m_messageAction, {}))
            action();
    });
    connect(m_picture, &LabPicture::deviceSelected, this, &LabPage::choose);
    connect(m_picture, &LabPicture::deviceActivated, this,
            [this](const QString &id) { m_editing->edit(id); });
    connect(m_picture, &LabPicture::groupActivated, this, [this](LabRole role) {
        const QModelIndex heading = m_model->index(static_cast<int>(role), 0);
        m_tree->expand(heading);
        m_tree->scrollTo(heading, QTreeView::PositionAtTop);
        m_tree->setFocus();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const QString id = m_model->idAt(current); !id.isEmpty())
                    choose(id);
            });
    // What the user folded stays folded; what was empty is shown.
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree,
            [this](const QModelIndex &parent, int first, int last) {
                if (first == 0 && last == m_model->rowCount(parent) - 1)
                    m_tree->expand(parent);
            });
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex &index) { m_editing->edit(m_model->idAt(index)); });
    connect(m_details, &DeviceDetails::editRequested, (*m_actions)[LabAction::Edit], &QAction::trigger);
    connect(m_details, &DeviceDetails::testRequested, (*m_actions)[LabAction::Test], &QAction::trigger);
    connect(m_details, &DeviceDetails::pairRequested, (*m_actions)[LabAction::Pair], &QAction::trigger);
    m_ages.setInterval(agesInterval);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        m_model->refreshAges();
        showDetails();
    });
}

void LabPage::showLab()
{
    const bool open = m_document.source() != LabDocument::Source::None;
    m_stack->setCurrentIndex(open ? 1 : 0);
    if (!open)
        m_model->clear();
    else
        m_model->setLab(m_document.lab());
    m_missing = open ? validateLab(m_document.lab()) : std::vector<FieldProblem>();
    m_picture->setLab(open ? m_document.lab() : Lab());
    watchLab();
    showHeading();
    showCap();
    choose(m_model->device(m_chosen) || !open || m_document.lab().broadcasters.empty()
               ? m_chosen
               : m_document.lab().broadcasters.front().id);
}

/// A lab that is not complete is not looked after: its devices have no addresses yet.
void LabPage::watchLab()
{
    const bool can = m_document.source() != LabDocument::Source::None && m_missing.empty();
    if (can && m_watched == m_document.lab())
        return;
    if (can)
        m_service.watch(m_document.lab());
    else
        m_service.stopWatching();
    m_watched = can ? std::optional(m_document.lab()) : std::nullopt;
    // What is known of a device of the same id in the former lab says nothing of this one.
    std::map<QString, DeviceHealth> known;
    for (const LabDevice &device : labDevices(m_document.lab()))
        known[device.id].device = device.id;
    const std::vector<DeviceHealth> seen = can ? m_service.health() : std::vector<DeviceHealth>();
    for (const DeviceHealth &health : seen)
        known[health.device] = health;
    for (const auto &[id, health] : known)
        showHealth(health);
}

void LabPage::showHealth(const DeviceHealth &health)
{
    m_model->setHealth(health);
    m_picture->setHealth(health);
    if (health.device == m_chosen)
        showDetails();
}

void LabPage::showCap()
{
    const Lab &lab = m_document.lab();
    const QString first = lab.broadcasters.empty() ? QString() : lab.broadcasters.front().id;
    m_picture->setCap(lab.broadcaster(m_capped) ? m_capped : first, m_service.presentCap());
}

void LabPage::choose(const QString &device)
{
    m_chosen = m_model->device(device) ? device : QString();
    m_picture->setSelected(m_chosen);
    const QModelIndex index = m_model->indexOf(m_chosen);
    if (index.isValid() && m_model->idAt(m_tree->currentIndex()) != m_chosen)
        m_tree->setCurrentIndex(index);
    showActions();
    showDetails();
}

void LabPage::showDetails()
{
    const auto device = m_model->device(m_chosen);
    if (!device) {
        m_details->clear();
        return;
    }
    DeviceHealth health = m_model->healthOf(m_chosen);
    const std::vector<Finding> missing = missingIn(m_chosen);
    health.findings.insert(health.findings.end(), missing.begin(), missing.end());
    const DeviceDetails::Offers offers{m_editing->mayEdit(), device->hasHealth, m_editing->mayPair(m_chosen)};
    m_details->setDevice(*device, health, offers, m_clock.utcNow());
}

/// What is still to be filled in at the device, as findings.
std::vector<Finding> LabPage::missingIn(const QString &device) const
{
    std::vector<Finding> findings;
    const QString prefix = prefixOf(m_document.lab(), device);
    for (const FieldProblem &problem : m_missing) {
        if (!prefix.isEmpty() && problem.field.startsWith(prefix))
            findings.push_back({Severity::Warning, device, fieldText(problem.field.mid(prefix.size())),
                                problem.message, tr("Choose Edit and fill it in.")});
    }
    return findings;
}

void LabPage::showActions()
{
    const auto device = m_model->device(m_chosen);
    const bool open = m_document.source() != LabDocument::Source::None;
    const bool editable = m_editing->mayEdit();
    const LabActions &actions = *m_actions;
    for (const LabAction action : {LabAction::Save, LabAction::SaveAs, LabAction::AddBroadcaster,
                                   LabAction::AddBrowser, LabAction::AddApp, LabAction::Settings})
        actions[action]->setEnabled(editable);
    m_add->setEnabled(editable);
    actions[LabAction::AddChat]->setEnabled(editable && !m_document.lab().chat);
    actions[LabAction::Edit]->setEnabled(editable && device);
    actions[LabAction::Remove]->setEnabled(m_editing->mayRemove(m_chosen));
    actions[LabAction::Test]->setEnabled(device && device->hasHealth);
    actions[LabAction::TestAll]->setEnabled(open);
    actions[LabAction::Export]->setEnabled(open);
    actions[LabAction::Pair]->setEnabled(m_editing->mayPair(m_chosen));
}

void LabPage::test(const QStringList &devices)
{
    if (devices.isEmpty() || devices.front().isEmpty())
        return;
    messages().clear();
    m_testRow->show();
    m_tests->start(m_document.lab(), devices);
    m_testRow->setVisible(m_tests->isActive());
}

void LabPage::showTested(int total, int failed)
{
    m_testRow->hide();
    showDetails();
    if (total == 1)
        return;
    if (failed == 0)
        tell(Severity::Info, tr("All %n device(s) answer.", nullptr, total));
    else
        tell(Severity::Warning,
             tr("%n device(s) do not answer. Choose one to see what to do.", nullptr, failed));
}

void LabPage::tell(Severity severity, const QString &text, const QString &action, std::function<void()> then)
{
    m_messageAction = std::move(then);
    messages().show(severity, text, action);
}

void LabPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_ages.start();
}

void LabPage::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    Page::hideEvent(event);
}

} // namespace castbench
