#include "ui/dialogs/chooseportdialog.h"

#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace castbench {

ChoosePortDialog::ChoosePortDialog(const Switch &device, const Broadcaster &broadcaster,
                                   SwitchService &service, QWidget *parent)
    : QDialog(parent)
    , m_port(broadcaster.switchPort)
    , m_messages(new MessageBar(this))
    , m_page(new SwitchPortsPage([device] { return Expected<Switch>(device); }, {broadcaster}, service, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("choosePortDialog"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_page, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_page, &SwitchPortsPage::told, m_messages,
            [this](Severity severity, const QString &text) { m_messages->show(severity, text); });
    connect(m_page, &SwitchPortsPage::portChosen, this, [this](const QString &, int port) {
        m_port = port;
        accept();
    });
    const QSize wanted(fontMetrics().horizontalAdvance(u'x') * 100, fontMetrics().height() * 28);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
    retranslate();
}

void ChoosePortDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ChoosePortDialog::retranslate()
{
    setWindowTitle(tr("Choose the switch port"));
}

} // namespace castbench
