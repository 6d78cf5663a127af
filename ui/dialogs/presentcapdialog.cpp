#include "ui/dialogs/presentcapdialog.h"

#include "ui/models/labdevices.h"
#include "ui/text/wording.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace castbench {

namespace {

constexpr int longestCap = 40;

QLabel *makeLabel(QWidget *parent, const char *name)
{
    auto *label = named<QLabel>(parent, name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PresentCapDialog::PresentCapDialog(const QString &device, int port, QWidget *parent)
    : QDialog(parent)
    , m_device(displayText(device))
    , m_port(port)
    , m_lead(makeLabel(this, "presentCapLead"))
    , m_hint(makeLabel(this, "presentCapHint"))
    , m_label(makeLabel(this, "presentCapLabel"))
    , m_cap(named<QComboBox>(this, "presentCap"))
    , m_note(named<FieldNote>(this, "presentCapNote"))
    , m_ok(named<QPushButton>(this, "presentCapOk"))
    , m_cannot(named<QPushButton>(this, "presentCapCannot"))
{
    setObjectName(QStringLiteral("presentCapDialog"));
    m_cap->setEditable(true);
    m_cap->lineEdit()->setMaxLength(longestCap);
    m_cap->addItem(wording::cap(Cap::noLimit()));
    // Nothing is chosen beforehand: what the port is set to shall be looked up, not guessed.
    m_cap->setCurrentIndex(-1);
    m_label->setBuddy(m_cap);
    m_ok->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cannot, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_lead);
    layout->addWidget(m_hint);
    layout->addWidget(m_label);
    layout->addWidget(m_cap);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 60);
    connect(m_cap, &QComboBox::editTextChanged, this, &PresentCapDialog::judge);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        if (cap())
            accept();
    });
    connect(m_cannot, &QPushButton::clicked, this, [this] { done(Rejected); });
    retranslate();
}

std::optional<Cap> PresentCapDialog::cap() const
{
    const QString text = m_cap->currentText().trimmed();
    if (text == wording::cap(Cap::noLimit()))
        return Cap::noLimit();
    const auto cap = Cap::parse(text);
    return cap ? std::optional<Cap>(*cap) : std::nullopt;
}

void PresentCapDialog::reject() {}

void PresentCapDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PresentCapDialog::retranslate()
{
    setWindowTitle(tr("What is the port set to?"));
    m_lead->setText(tr("Look up what port %1 of %2 is limited to now for what it receives.")
                        .arg(QString::number(m_port), m_device));
    m_hint->setText(tr("You will be asked to set this again when the run is over."));
    m_label->setText(tr("Present &limit:"));
    m_cap->setToolTip(tr("For example 512 kbit/s, 4 Mbit/s, or no limit"));
    m_cap->setItemText(0, wording::cap(Cap::noLimit()));
    m_ok->setText(tr("&OK"));
    m_cannot->setText(tr("I &cannot tell"));
    m_cannot->setToolTip(tr("The run does not begin."));
    judge();
}

void PresentCapDialog::judge()
{
    const bool isCap = cap().has_value();
    m_ok->setEnabled(isCap);
    const bool isWrong = !isCap && !m_cap->currentText().trimmed().isEmpty();
    m_note->setProblem(isWrong ? tr("Write a limit as \"512 kbit/s\" or \"4 Mbit/s\".") : QString(), m_cap);
}

} // namespace castbench
