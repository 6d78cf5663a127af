#include "ui/widgets/devicedetails.h"

#include "ui/models/devicestate.h"
#include "ui/widgets/findingslist.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace castbench {

namespace {

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

DeviceDetails::DeviceDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_name(makeText("detailsName", this))
    , m_role(makeText("detailsRole", this))
    , m_sign(new QLabel(this))
    , m_state(makeText("detailsState", this))
    , m_edit(makeButton("detailsEdit", this))
    , m_test(makeButton("detailsTest", this))
    , m_pair(makeButton("detailsPair", this))
    , m_heading(makeText("detailsHeading", this))
    , m_findings(new FindingsList(this))
    , m_known(new QWidget(this))
    , m_nothing(makeText("detailsNothing", this))
{
    setObjectName(QStringLiteral("deviceDetails"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *state = new QHBoxLayout;
    state->addWidget(m_sign);
    state->addWidget(m_state, 1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_address = addLine(form);
    m_version = addLine(form);
    m_clock = addLine(form);
    m_seen = addLine(form);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_test, m_pair})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *known = new QVBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 0);
    known->addWidget(m_name);
    known->addWidget(m_role);
    known->addLayout(state);
    known->addLayout(form);
    known->addLayout(buttons);
    known->addSpacing(fontMetrics().height() / 2);
    known->addWidget(m_heading);
    known->addWidget(m_findings);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_nothing);
    column->addWidget(m_known);
    column->addStretch(1);
    setWidget(content);
    connect(m_edit, &QPushButton::clicked, this, &DeviceDetails::editRequested);
    connect(m_test, &QPushButton::clicked, this, &DeviceDetails::testRequested);
    connect(m_pair, &QPushButton::clicked, this, &DeviceDetails::pairRequested);
    retranslate();
    clear();
}

void DeviceDetails::setDevice(const LabDevice &device, const DeviceHealth &health, const Offers &offers,
                              UtcTime now)
{
    m_known->show();
    m_nothing->hide();
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_name->setFont(large);
    const bool hasId = device.hasHealth && device.role != LabRole::Platform && device.name != device.id;
    m_name->setText(hasId ? QStringLiteral("%1  %2").arg(device.id, device.name) : device.name);
    m_role->setText(device.kind.isEmpty()
                        ? roleText(device.role)
                        : QStringLiteral("%1 · %2").arg(roleText(device.role), device.kind));
    const int side = fontMetrics().height();
    m_sign->setVisible(device.hasHealth);
    m_state->setVisible(device.hasHealth);
    m_sign->setPixmap(
        stateIcon(health.reachability, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(stateText(health.reachability));
    fill(m_address, device.address);
    fill(m_version, displayText(health.version));
    fill(m_clock, health.clock ? clockText(*health.clock) : QString());
    fill(m_seen, health.lastSeen ? lastSeenText(*health.lastSeen, now) : QString());
    m_edit->setVisible(offers.edit);
    m_test->setVisible(offers.test);
    m_pair->setVisible(offers.pair);
    m_heading->setVisible(!health.findings.empty());
    m_findings->setFindings(health.findings);
    // Nothing is reached by scrolling sideways.
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() +
                    2 * frameWidth());
}

void DeviceDetails::clear()
{
    m_known->hide();
    m_nothing->show();
}

void DeviceDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

DeviceDetails::Line DeviceDetails::addLine(QFormLayout *form)
{
    auto *label = new QLabel(this);
    QLabel *value = makeText("", this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(label, value);
    return {label, value};
}

void DeviceDetails::fill(const Line &line, const QString &text)
{
    line.value->setText(text);
    line.value->setVisible(!text.isEmpty());
    line.label->setVisible(!text.isEmpty());
}

void DeviceDetails::retranslate()
{
    setAccessibleName(tr("Details of the chosen device"));
    m_nothing->setText(tr("Choose a device to see how it is."));
    m_address.label->setText(tr("Address"));
    m_version.label->setText(tr("Version"));
    m_clock.label->setText(tr("Clock offset"));
    m_clock.label->setToolTip(tr("Reference time minus the device's clock, and how exactly that is known"));
    m_seen.label->setText(tr("Last seen"));
    m_edit->setText(tr("Edit …"));
    m_test->setText(tr("Test"));
    m_pair->setText(tr("Pair …"));
    m_heading->setText(tr("What was found"));
}

} // namespace castbench
