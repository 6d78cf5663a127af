#include "ui/pages/page.h"

#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace castbench {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_messages(new MessageBar(this))
{
    m_layout->addWidget(m_messages);
}

void Page::setContent(QWidget *content)
{
    m_layout->addWidget(content, 1);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace castbench
