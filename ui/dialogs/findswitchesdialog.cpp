#include "ui/dialogs/findswitchesdialog.h"

#include "ui/models/foundswitchesmodel.h"
#include "ui/models/labdevices.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/named.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>

namespace castbench {

namespace {

QLabel *makeLine(const char *name, QWidget *parent)
{
    auto *label = named<QLabel>(parent, name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FindSwitchesDialog::FindSwitchesDialog(const Switch &credentials, SwitchService &service, QWidget *parent)
    : QDialog(parent)
    , m_credentials(credentials)
    , m_service(service)
    , m_model(new FoundSwitchesModel(this))
    , m_lead(makeLine("findLead", this))
    , m_messages(new MessageBar(this))
    , m_progress(named<QProgressBar>(this, "findProgress"))
    , m_search(named<QPushButton>(this, "searchButton"))
    , m_table(named<QTreeView>(this, "foundSwitches"))
    , m_empty(makeLine("findEmpty", this))
    , m_recognised(makeLine("findRecognised", this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("findSwitchesDialog"));
    setWindowModality(Qt::WindowModal);
    makeLayout();
    connect(m_search, &QPushButton::clicked, this, &FindSwitchesDialog::search);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTreeView::activated, this, [this] {
        if (chosen())
            accept();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindSwitchesDialog::showState);
    connect(&service, &SwitchService::switchFound, this, &FindSwitchesDialog::add);
    retranslate();
    search();
}

FindSwitchesDialog::~FindSwitchesDialog()
{
    m_stop.request_stop();
}

void FindSwitchesDialog::makeLayout()
{
    m_progress->setRange(0, 0);
    m_search->setAutoDefault(false);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_lead);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addWidget(m_recognised);
    column->addWidget(m_buttons);
    const QSize wanted(fontMetrics().horizontalAdvance(u'x') * 90, fontMetrics().height() * 24);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

std::optional<FoundSwitch> FindSwitchesDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_model->at(index.row()).address.isEmpty())
        return std::nullopt;
    return m_model->at(index.row());
}

void FindSwitchesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FindSwitchesDialog::retranslate()
{
    setWindowTitle(tr("Find switches"));
    m_lead->setText(tr("NETGEAR Plus switches are asked by broadcast, others by SNMP, with the version and "
                       "community or user that are typed in the dialog: each address of this computer's own "
                       "networks once. Nothing is changed."));
    m_progress->setAccessibleName(tr("Looking for switches"));
    m_table->setAccessibleName(tr("Switches found"));
    m_empty->setText(
        tr("No switch has answered. Is it on, and in the same network as this computer? SNMP has "
           "to be on in the switch, and the community has to be the right one. Or close this, "
           "type its address and choose Identify."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this switch"));
    m_model->retranslate();
    showState();
}

void FindSwitchesDialog::search()
{
    if (m_searching) {
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    m_searching = true;
    m_messages->clear();
    m_model->clear();
    showState();
    work(m_stop.get_token());
}

QCoro::Task<void> FindSwitchesDialog::work(std::stop_token stop)
{
    const QPointer<FindSwitchesDialog> alive(this);
    Switch credentials = m_credentials;
    const auto found = co_await m_service.discover(std::move(credentials), stop);
    if (!alive)
        co_return;
    m_searching = false;
    if (found) {
        for (const FoundSwitch &one : *found)
            add(one);
    } else if (found.error().code != ErrorCode::Cancelled) {
        m_messages->showError(found.error());
    }
    showState();
}

void FindSwitchesDialog::add(const FoundSwitch &found)
{
    m_model->add(found);
    for (int column = 0; column < FoundSwitchesModel::columnsCount; ++column)
        m_table->resizeColumnToContents(column);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
}

void FindSwitchesDialog::showState()
{
    m_search->setText(m_searching ? tr("&Stop") : tr("&Look again"));
    m_progress->setVisible(m_searching);
    m_empty->setVisible(!m_searching && m_model->rowCount() == 0);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen().has_value());
    const auto shown = chosen();
    const bool unknown = shown && shown->driver.isEmpty();
    QString text = shown ? displayText(shown->recognised, 400) : QString();
    if (unknown && text.isEmpty())
        text =
            tr("It answers, but no driver and no profile is known for it. Choose them in the dialog, or set "
               "the caps by hand.");
    m_recognised->setText(text);
    m_recognised->setVisible(!text.isEmpty());
}

} // namespace castbench
