#include "ui/widgets/fieldnote.h"

#include "ui/models/severityicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace castbench {

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setObjectName(QStringLiteral("fieldNoteText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    restyle();
    hide();
}

void FieldNote::setProblem(const QString &text, QWidget *field)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (field)
        field->setAccessibleDescription(text);
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void FieldNote::restyle()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(severityIcon(Severity::Error).pixmap(size, size));
}

} // namespace castbench
