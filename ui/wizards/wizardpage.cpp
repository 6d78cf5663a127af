#include "ui/wizards/wizardpage.h"

#include <QEvent>

namespace castbench {

WizardPage::WizardPage(ExperimentDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
}

void WizardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace castbench
