#include "ui/wizards/measurepage.h"

#include "ui/text/wording.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/named.h"
#include "ui/wizards/measuredseries.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace castbench {

namespace {

enum Column { QuantityColumn, UnitColumn, DevicesColumn, DefinitionColumn, ColumnCount };
constexpr qsizetype shownDevices = 6;
constexpr qsizetype toolTipDevices = 100;

/// "P1, P2, M1"; of very many the first few.
QString shownList(const QStringList &devices)
{
    if (devices.size() <= shownDevices)
        return devices.join(QStringLiteral(", "));
    return MeasurePage::tr("%1 and %n more", nullptr, int(devices.size() - shownDevices))
        .arg(devices.mid(0, shownDevices).join(QStringLiteral(", ")));
}

} // namespace

MeasurePage::MeasurePage(ExperimentDraft &draft, QWidget *parent)
    : WizardPage(draft, parent)
    , m_timesBox(named<QGroupBox>(this, "timesBox"))
    , m_intervalLabel(named<QLabel>(this, "intervalLabel"))
    , m_interval(named<QLineEdit>(this, "sampleInterval"))
    , m_intervalNote(named<FieldNote>(this, "intervalNote"))
    , m_settleLabel(named<QLabel>(this, "settleLabel"))
    , m_settle(named<QLineEdit>(this, "settle"))
    , m_settleNote(named<FieldNote>(this, "settleNote"))
    , m_startStream(named<QCheckBox>(this, "startStream"))
    , m_lossBox(named<QGroupBox>(this, "lossBox"))
    , m_losses{{named<QLabel>(this, "probeLostLabel"), named<QComboBox>(this, "probeLost"),
                &ExperimentDraft::whenProbeLost},
               {named<QLabel>(this, "switchLostLabel"), named<QComboBox>(this, "switchLost"),
                &ExperimentDraft::whenSwitchLost},
               {named<QLabel>(this, "broadcasterLostLabel"), named<QComboBox>(this, "broadcasterLost"),
                &ExperimentDraft::whenBroadcasterLost}}
    , m_quantitiesBox(named<QGroupBox>(this, "quantitiesBox"))
    , m_quantities(named<QTableWidget>(this, "quantities"))
    , m_unknown(named<QLabel>(this, "quantitiesUnknown"))
{
    build();
    connect(m_interval, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().sampleInterval = text;
        Q_EMIT draftChanged();
    });
    connect(m_settle, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().settle = text;
        Q_EMIT draftChanged();
    });
    connect(m_startStream, &QCheckBox::clicked, this, [this](bool on) {
        this->draft().startStream = on;
        Q_EMIT draftChanged();
    });
    for (const Loss &loss : m_losses)
        connect(loss.choice, &QComboBox::activated, this, [this, value = loss.value](int row) {
            this->draft().*value = row == 1 ? WhenLost::Stop : WhenLost::Continue;
            Q_EMIT draftChanged();
        });
    retranslate();
}

void MeasurePage::build()
{
    m_intervalLabel->setBuddy(m_interval);
    m_settleLabel->setBuddy(m_settle);
    auto *times = new QFormLayout(m_timesBox);
    times->addRow(m_intervalLabel, m_interval);
    times->addRow(QString(), m_intervalNote);
    times->addRow(m_settleLabel, m_settle);
    times->addRow(QString(), m_settleNote);
    times->addRow(m_startStream);
    auto *losses = new QFormLayout(m_lossBox);
    for (const Loss &loss : m_losses) {
        loss.label->setBuddy(loss.choice);
        losses->addRow(loss.label, loss.choice);
    }
    m_unknown->setWordWrap(true);
    m_quantities->setColumnCount(ColumnCount);
    m_quantities->setWordWrap(true);
    m_quantities->setAlternatingRowColors(true);
    m_quantities->setTabKeyNavigation(false);
    m_quantities->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_quantities->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_quantities->setSelectionMode(QAbstractItemView::SingleSelection);
    m_quantities->verticalHeader()->hide();
    m_quantities->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_quantities->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_quantities->horizontalHeader()->setSectionResizeMode(DefinitionColumn, QHeaderView::Stretch);
    m_quantities->horizontalHeader()->setHighlightSections(false);
    auto *quantities = new QVBoxLayout(m_quantitiesBox);
    quantities->addWidget(m_unknown);
    quantities->addWidget(m_quantities);
    auto *top = new QHBoxLayout;
    top->addWidget(m_timesBox, 1);
    top->addWidget(m_lossBox, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_quantitiesBox, 1);
}

QString MeasurePage::title() const
{
    return tr("Measurement");
}

QString MeasurePage::subtitle() const
{
    return tr("How often is measured, and what happens when a device is lost?");
}

bool MeasurePage::holds(const QString &field) const
{
    return field == QLatin1StringView("sample_interval") || field == QLatin1StringView("settle");
}

void MeasurePage::enter()
{
    if (m_interval->text() != draft().sampleInterval)
        m_interval->setText(draft().sampleInterval);
    if (m_settle->text() != draft().settle)
        m_settle->setText(draft().settle);
    m_startStream->setChecked(draft().startStream);
    for (const Loss &loss : m_losses)
        loss.choice->setCurrentIndex(draft().*loss.value == WhenLost::Stop ? 1 : 0);
    showQuantities();
}

void MeasurePage::showProblems(const std::vector<FieldProblem> &problems)
{
    m_intervalNote->setProblem(draft::problemAt(problems, QStringLiteral("sample_interval")), m_interval);
    m_settleNote->setProblem(draft::problemAt(problems, QStringLiteral("settle")), m_settle);
}

void MeasurePage::showQuantities()
{
    const std::vector<MeasuredQuantity> quantities = measuredQuantities(draft());
    m_quantities->setRowCount(int(quantities.size()));
    for (int row = 0; row < m_quantities->rowCount(); ++row) {
        const MeasuredQuantity &quantity = quantities[static_cast<std::size_t>(row)];
        const auto set = [this, row](int column, const QString &text, const QString &tip) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(tip);
            m_quantities->setItem(row, column, item);
        };
        const QString definition = metricDefinition(quantity.metric);
        set(QuantityColumn, metricName(quantity.metric), definition);
        set(UnitColumn, wording::unit(quantity.metric), QString());
        set(DevicesColumn, shownList(quantity.devices),
            quantity.devices.mid(0, toolTipDevices).join(QStringLiteral(", ")));
        set(DefinitionColumn, definition, QString());
    }
    m_unknown->setVisible(m_quantities->rowCount() == 0);
    m_quantities->setVisible(m_quantities->rowCount() > 0);
}

void MeasurePage::fillChoices()
{
    for (const Loss &loss : m_losses) {
        loss.choice->clear();
        loss.choice->addItems(
            {tr("Go on: keep the gap, connect again"), tr("Stop the run, restore the switch")});
        loss.choice->setCurrentIndex(draft().*loss.value == WhenLost::Stop ? 1 : 0);
    }
}

void MeasurePage::retranslate()
{
    m_timesBox->setTitle(tr("Times"));
    m_intervalLabel->setText(tr("&Sampling interval:"));
    m_interval->setToolTip(tr("Time from one sample to the next: 100 ms to 1 min"));
    m_interval->setPlaceholderText(tr("1 s"));
    m_settleLabel->setText(tr("S&ettle time:"));
    m_settle->setToolTip(tr("Left out of the means at the start of every step; the samples are kept"));
    m_settle->setPlaceholderText(tr("10 s"));
    m_startStream->setText(tr("Start the broadcaster's s&tream where it does not run, and stop it again"));
    m_lossBox->setTitle(tr("When a device is lost"));
    m_losses[0].label->setText(tr("A &viewer's device:"));
    m_losses[1].label->setText(tr("The s&witch:"));
    m_losses[2].label->setText(tr("The b&roadcaster:"));
    m_quantitiesBox->setTitle(tr("What will be measured"));
    m_quantities->setAccessibleName(m_quantitiesBox->title());
    m_quantities->setHorizontalHeaderLabels(
        {tr("Quantity"), tr("Unit"), tr("Measured on"), tr("Definition")});
    m_unknown->setText(
        tr("The devices of the lab are not known yet; what each of them measures is listed here as "
           "soon as they are."));
    fillChoices();
    showQuantities();
}

} // namespace castbench
