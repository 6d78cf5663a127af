#include "ui/dialogs/pairingdialog.h"

#include "ui/models/devicestate.h"
#include "ui/models/labdevices.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace castbench {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
}

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PairingDialog::PairingDialog(const PairingOffer &offer, const QString &viewerName, LabService &service,
                             QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_viewerName(displayText(viewerName))
    , m_lead(makeLabel("pairingLead", this))
    , m_code(makeLabel("pairingCode", this))
    , m_commandLabel(makeLabel("pairingCommandLabel", this))
    , m_command(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_warning(makeLabel("pairingWarning", this))
    , m_sign(new QLabel(this))
    , m_state(makeLabel("pairingState", this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("pairingDialog"));
    setWindowModality(Qt::WindowModal);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 3.5);
    large.setBold(true);
    m_code->setFont(large);
    m_code->setWordWrap(false);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setObjectName(QStringLiteral("pairingCommand"));
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_command->setMinimumWidth(m_command->fontMetrics().horizontalAdvance(u'x') * 76);
    m_commandLabel->setBuddy(m_command);
    m_copy->setObjectName(QStringLiteral("copyCommand"));
    m_warning->setVisible(isLoopback(offer.controller));
    auto *commandRow = new QHBoxLayout;
    commandRow->addWidget(m_command, 1);
    commandRow->addWidget(m_copy);
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_sign);
    stateRow->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_lead);
    layout->addWidget(m_code);
    layout->addWidget(m_commandLabel);
    layout->addLayout(commandRow);
    layout->addWidget(m_warning);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(stateRow);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_copy, &QPushButton::clicked, this, &PairingDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&service, &LabService::viewerLinked, this, [this](const QString &viewer, bool linked) {
        if (viewer == m_offer.device)
            showLinked(linked);
    });
    for (const DeviceHealth &health : service.health()) {
        if (health.device == offer.device)
            m_linked = health.reachability == Reachability::Reachable ||
                       health.reachability == Reachability::Doubtful;
    }
    retranslate();
}

QString PairingDialog::command() const
{
    return QStringLiteral("castbench-probe --controller %1 --pair %2")
        .arg(m_offer.controller.toString(), m_offer.code);
}

void PairingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showLinked(m_linked);
    QDialog::changeEvent(event);
}

void PairingDialog::retranslate()
{
    setWindowTitle(tr("Pair %1").arg(m_offer.device));
    m_lead->setText(tr("On %1, start castbench-probe with this code:").arg(m_viewerName));
    m_code->setText(m_offer.code);
    m_code->setAccessibleName(tr("Pairing code"));
    m_commandLabel->setText(tr("Type this there:"));
    m_command->setAccessibleName(tr("Command to type on the device"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the command"));
    m_warning->setText(
        tr("Probes on other devices cannot reach this address. Set where probes connect to, such as "
           "0.0.0.0:7788, in the lab's settings."));
    showLinked(m_linked);
}

void PairingDialog::showLinked(bool linked)
{
    const bool news = linked != m_linked;
    m_linked = linked;
    const Reachability state = linked ? Reachability::Reachable : Reachability::Checking;
    const int side = fontMetrics().height() * 2;
    m_sign->setPixmap(stateIcon(state, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(linked ? tr("%1 is linked.").arg(m_viewerName)
                            : tr("Waiting for %1 …").arg(m_viewerName));
    QPalette colours = palette();
    if (linked)
        colours.setColor(QPalette::WindowText, stateColor(state, palette()));
    m_state->setPalette(colours);
    QFont bold = font();
    bold.setBold(linked);
    m_state->setFont(bold);
    if (!news)
        return;
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PairingDialog::copy()
{
    QApplication::clipboard()->setText(command());
    m_copy->setText(tr("Copied"));
}

} // namespace castbench
