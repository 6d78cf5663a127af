#include "ui/widgets/valuetile.h"

#include "ui/widgets/named.h"
#include "ui/widgets/scaledfont.h"

#include <QLabel>
#include <QVBoxLayout>

namespace castbench {

ValueTile::ValueTile(const char *name, double scale, QWidget *parent)
    : QWidget(parent)
    , m_title(named<QLabel>(this, "tileTitle"))
    , m_value(named<QLabel>(this, "tileValue"))
    , m_detail(named<QLabel>(this, "tileDetail"))
{
    setObjectName(QLatin1StringView(name));
    for (QLabel *label : {m_title, m_value, m_detail})
        label->setTextFormat(Qt::PlainText);
    keepFontScaled(m_value, scale, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_value);
    column->addWidget(m_detail);
    setValue({});
}

void ValueTile::setTitle(const QString &title)
{
    m_title->setText(title);
    describe();
}

void ValueTile::setValue(const QString &value, const QString &detail)
{
    m_value->setText(value.isEmpty() ? QStringLiteral("–") : value);
    m_detail->setText(detail);
    describe();
}

QString ValueTile::value() const
{
    return m_value->text();
}

void ValueTile::describe()
{
    m_value->setAccessibleName(m_title->text() + u' ' + m_value->text());
}

} // namespace castbench
