#include "ui/dialogs/switchportspage.h"

#include "controllers/switches/switchport.h"
#include "ui/models/labdevices.h"
#include "ui/models/switchportsmodel.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace castbench {

namespace {

QLabel *makeLine(const char *name, QWidget *parent)
{
    auto *label = named<QLabel>(parent, name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = named<QPushButton>(parent, name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

SwitchPortsPage::SwitchPortsPage(SwitchSource source, const std::vector<Broadcaster> &broadcasters,
                                 SwitchService &service, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_broadcasters(broadcasters)
    , m_service(service)
    , m_model(new SwitchPortsModel(this))
    , m_broadcasterLabel(new QLabel(this))
    , m_broadcaster(named<QComboBox>(this, "portBroadcaster"))
    , m_addressLabel(new QLabel(this))
    , m_address(named<QLineEdit>(this, "hostAddress"))
    , m_find(makeButton("findPort", this))
    , m_list(makeButton("listPorts", this))
    , m_progress(named<QProgressBar>(this, "portsProgress"))
    , m_empty(makeLine("portsEmpty", this))
    , m_table(named<QTreeView>(this, "portsTable"))
    , m_uplink(named<FieldNote>(this, "uplinkNote"))
    , m_allowUplink(named<QCheckBox>(this, "allowUplink"))
    , m_present(makeLine("presentPort", this))
    , m_use(makeButton("usePort", this))
{
    for (const Broadcaster &broadcaster : m_broadcasters)
        m_broadcaster->addItem(QString(), broadcaster.id);
    m_model->setBroadcasters(m_broadcasters);
    makeLayout();
    connectParts();
    retranslate();
    setBusy(false);
    showPorts({});
}

SwitchPortsPage::~SwitchPortsPage()
{
    m_stop.request_stop();
}

void SwitchPortsPage::makeLayout()
{
    m_progress->setRange(0, 0);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    auto *listRow = new QHBoxLayout;
    listRow->addWidget(m_list);
    listRow->addWidget(m_progress, 1);
    listRow->addStretch(1);
    auto *useRow = new QHBoxLayout;
    useRow->addWidget(m_present, 1);
    useRow->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeQuestion());
    column->addLayout(listRow);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_uplink);
    column->addWidget(m_allowUplink);
    column->addLayout(useRow);
    column->addStretch(0);
}

/// Whose port is sought.
QWidget *SwitchPortsPage::makeQuestion()
{
    auto *question = new QWidget(this);
    m_broadcasterLabel->setBuddy(m_broadcaster);
    m_addressLabel->setBuddy(m_address);
    m_address->setMaxLength(40);
    auto *grid = new QGridLayout(question);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_broadcasterLabel, 0, 0);
    grid->addWidget(m_broadcaster, 0, 1, 1, 2);
    grid->addWidget(m_addressLabel, 1, 0);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_find, 1, 2);
    grid->setColumnStretch(1, 1);
    return question;
}

void SwitchPortsPage::connectParts()
{
    connect(m_find, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_list, &QPushButton::clicked, this, &SwitchPortsPage::list);
    connect(m_broadcaster, &QComboBox::currentIndexChanged, this, [this] {
        m_address->clear();
        showChoice();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_allowUplink->setChecked(false);
        showChoice();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SwitchPortsPage::showChoice);
    connect(m_allowUplink, &QCheckBox::toggled, this, &SwitchPortsPage::showChoice);
    connect(m_use, &QPushButton::clicked, this, &SwitchPortsPage::choose);
    connect(m_table, &QTreeView::activated, this, [this] {
        if (m_use->isEnabled())
            choose();
    });
}

void SwitchPortsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SwitchPortsPage::retranslate()
{
    m_broadcasterLabel->setText(tr("Port of &broadcaster"));
    m_addressLabel->setText(tr("Its net&work address"));
    m_address->setPlaceholderText(tr("Found by itself; or type it: 02:00:5e:10:00:01"));
    m_address->setToolTip(tr("The hardware (MAC) address that the switch sees on the port"));
    m_find->setText(tr("Find its &port"));
    m_find->setToolTip(tr("Looks where the switch has seen the broadcaster's computer"));
    m_list->setToolTip(tr("Asks the switch for its ports; nothing is changed"));
    m_progress->setAccessibleName(tr("Asking the switch"));
    m_table->setAccessibleName(tr("Ports of the switch"));
    m_allowUplink->setText(tr("Cap it &all the same"));
    for (int at = 0; at < m_broadcaster->count(); ++at) {
        const Broadcaster &shown = m_broadcasters.at(static_cast<std::size_t>(at));
        m_broadcaster->setItemText(
            at, shown.name == shown.id ? shown.id : tr("%1: %2").arg(shown.id, displayText(shown.name)));
    }
    m_empty->setText(tr("No ports are listed yet. Find its port looks where the switch has seen the "
                        "broadcaster's computer; List ports shows all of them. With a switch that cannot "
                        "tell, look at the label beside the cable's socket and type the number into the "
                        "broadcaster's own settings."));
    m_model->retranslate();
    setBusy(m_busy);
    showChoice();
}

void SwitchPortsPage::list()
{
    begin(false);
}

void SwitchPortsPage::begin(bool findsHost)
{
    if (m_busy) {
        m_stop.request_stop();
        return;
    }
    const Expected<Switch> device = m_source();
    if (!device)
        return tell(device.error());
    m_stop = std::stop_source();
    setBusy(true);
    const std::optional<Broadcaster> sought = findsHost ? std::optional(broadcaster()) : std::nullopt;
    work(*device, sought, m_stop.get_token());
}

QCoro::Task<void> SwitchPortsPage::work(Switch device, std::optional<Broadcaster> sought,
                                        std::stop_token stop)
{
    const QPointer<SwitchPortsPage> alive(this);
    SwitchService &service = m_service;
    std::optional<MacAddress> host;
    if (sought) {
        host = co_await soughtAddress(*sought, stop);
        if (!alive)
            co_return;
        if (!host) {
            setBusy(false);
            co_return;
        }
    }
    const auto ports = co_await service.ports(device, stop);
    if (!alive)
        co_return;
    setBusy(false);
    if (!ports) {
        tell(ports.error());
        co_return;
    }
    showPorts(*ports);
    if (host)
        showHost(*host, sought->id);
}

QCoro::Task<std::optional<MacAddress>> SwitchPortsPage::soughtAddress(Broadcaster broadcaster,
                                                                      std::stop_token stop)
{
    const QPointer<SwitchPortsPage> alive(this);
    const QString typed = m_address->text().trimmed();
    if (!typed.isEmpty()) {
        const auto address = MacAddress::parse(typed);
        if (!address)
            tell(address.error());
        co_return address ? std::optional<MacAddress>(*address) : std::nullopt;
    }
    const auto address = co_await m_service.hostAddress(broadcaster, stop);
    if (!alive)
        co_return std::nullopt;
    if (!address) {
        tell(address.error());
        co_return std::nullopt;
    }
    m_address->setText(address->text());
    co_return std::optional<MacAddress>(*address);
}

void SwitchPortsPage::setBusy(bool busy)
{
    m_busy = busy;
    m_list->setText(busy ? tr("&Stop") : tr("&List ports"));
    m_find->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void SwitchPortsPage::showPorts(std::vector<SwitchPort> ports)
{
    m_model->setPorts(std::move(ports));
    const bool none = m_model->rowCount() == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    for (int column = 0; column < SwitchPortsModel::columnsCount; ++column)
        m_table->resizeColumnToContents(column);
    showChoice();
}

void SwitchPortsPage::showHost(const MacAddress &host, const QString &broadcaster)
{
    const auto &ports = m_model->ports();
    const auto port = portOfHost(ports, host, true);
    if (!port)
        return tell(port.error());
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(port->number), 0));
    m_table->setFocus();
    if (const auto own = portOfHost(ports, host, false); !own)
        return tell(own.error());
    Q_EMIT told(
        Severity::Info,
        tr("%1 was seen on port %2. Use that port if it is right.").arg(broadcaster).arg(port->number));
}

const SwitchPort *SwitchPortsPage::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->ports().at(static_cast<std::size_t>(index.row())) : nullptr;
}

const Broadcaster &SwitchPortsPage::broadcaster() const
{
    return m_broadcasters.at(static_cast<std::size_t>(std::max(0, m_broadcaster->currentIndex())));
}

void SwitchPortsPage::showChoice()
{
    const SwitchPort *port = selected();
    const bool uplink = port && port->isUplink();
    m_uplink->setProblem(uplink ? uplinkText(*port) : QString(), m_table);
    m_allowUplink->setVisible(uplink);
    m_use->setEnabled(port && (!uplink || m_allowUplink->isChecked()));
    const QString id = broadcaster().id;
    m_use->setText(port ? tr("&Use port %1 for %2").arg(port->number).arg(id) : tr("&Use this port"));
    const int present = broadcaster().switchPort;
    m_present->setText(present > 0 ? tr("%1 hangs on port %2.").arg(id).arg(present)
                                   : tr("%1 has no port yet.").arg(id));
}

void SwitchPortsPage::choose()
{
    const SwitchPort *port = selected();
    if (!port)
        return;
    const int number = port->number;
    Broadcaster &chosen = m_broadcasters.at(static_cast<std::size_t>(m_broadcaster->currentIndex()));
    chosen.switchPort = number;
    m_model->setBroadcasters(m_broadcasters);
    showChoice();
    Q_EMIT portChosen(chosen.id, number);
}

void SwitchPortsPage::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT told(Severity::Error, error.text());
}

} // namespace castbench
