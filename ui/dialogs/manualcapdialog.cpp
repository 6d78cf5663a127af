#include "ui/dialogs/manualcapdialog.h"

#include "ui/models/labdevices.h"
#include "ui/text/wording.h"
#include "ui/widgets/named.h"
#include "ui/widgets/scaledfont.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace castbench {

namespace {

QLabel *makeLabel(QWidget *parent, const char *name)
{
    auto *label = named<QLabel>(parent, name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ManualCapDialog::ManualCapDialog(const ManualCap &request, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_clock(clock)
    , m_askedAt(clock.steadyNow())
    , m_lead(makeLabel(this, "manualCapLead"))
    , m_cap(makeLabel(this, "manualCapValue"))
    , m_hint(makeLabel(this, "manualCapHint"))
    , m_elapsed(makeLabel(this, "manualCapElapsed"))
    , m_done(named<QPushButton>(this, "manualCapDone"))
    , m_cannot(named<QPushButton>(this, "manualCapCannot"))
{
    setObjectName(QStringLiteral("manualCapDialog"));
    keepFontScaled(m_cap, 3.5, true);
    m_cap->setAlignment(Qt::AlignCenter);
    m_cap->setWordWrap(false);
    m_cap->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepFontScaled(m_done, 1.5, true);
    keepFontScaled(m_cannot, 1.5, false);
    m_done->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_done, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cannot, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_lead);
    layout->addWidget(m_cap);
    layout->addWidget(m_hint);
    layout->addWidget(m_elapsed);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 60);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cannot, &QPushButton::clicked, this, [this] { done(Rejected); });
    retranslate();
}

void ManualCapDialog::reject() {}

void ManualCapDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ManualCapDialog::retranslate()
{
    const QString port = QString::number(m_request.port);
    const QString device = displayText(m_request.device);
    setWindowTitle(tr("Set a cap by hand"));
    m_lead->setText(m_request.restoring ? tr("Set what port %1 of %2 receives back to:").arg(port, device)
                                        : tr("Set what port %1 of %2 receives to:").arg(port, device));
    m_cap->setText(wording::cap(m_request.cap));
    m_cap->setAccessibleName(tr("Cap to set"));
    m_hint->setText(
        m_request.restoring
            ? tr("The steps are over; the run ends when the port is as it was before.")
            : tr("The step has begun. Press \"Done\" at the moment when the switch has taken it: how late "
                 "it was is stored with the run."));
    m_done->setText(tr("&Done"));
    m_cannot->setText(tr("I &cannot"));
    m_cannot->setToolTip(tr("The run goes on without this change, or stops, as its plan says."));
    showElapsed();
}

void ManualCapDialog::showElapsed()
{
    const SteadyTime now = m_clock.steadyNow();
    const auto waited = std::chrono::floor<std::chrono::seconds>(now - m_askedAt);
    m_elapsed->setText(tr("Waiting for %1").arg(wording::clockDigits(waited)));
    m_tick = m_clock.schedule(m_askedAt + waited + std::chrono::seconds{1}, [this] { showElapsed(); });
}

} // namespace castbench
