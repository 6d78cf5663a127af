#include "ui/widgets/trialverdict.h"

#include "ui/models/severityicon.h"
#include "ui/widgets/named.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace castbench {

TrialVerdict::TrialVerdict(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(named<QLabel>(this, "verdictText"))
{
    setObjectName(QStringLiteral("trialVerdict"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void TrialVerdict::show(Severity severity, const QString &text)
{
    m_severity = severity;
    m_text->setText(text);
    restyle();
    setVisible(!text.isEmpty());
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TrialVerdict::clear()
{
    m_text->clear();
    hide();
}

QString TrialVerdict::text() const
{
    return m_text->text();
}

void TrialVerdict::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void TrialVerdict::restyle()
{
    const int side = fontMetrics().height();
    const QIcon icon = m_severity == Severity::Info ? fineIcon() : severityIcon(m_severity);
    m_sign->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace castbench
