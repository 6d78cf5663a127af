#include "ui/widgets/scaledfont.h"

#include <QEvent>
#include <QWidget>

namespace castbench {

namespace {

class FontKeeper final : public QObject
{
public:
    FontKeeper(QWidget *widget, double scale, bool bold)
        : QObject(widget)
        , m_widget(widget)
        , m_scale(scale)
        , m_bold(bold)
    {
        widget->parentWidget()->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_widget->parentWidget() && event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QFont font = m_widget->parentWidget()->font();
        font.setPointSizeF(font.pointSizeF() * m_scale);
        font.setBold(m_bold);
        m_widget->setFont(font);
    }

    QWidget *const m_widget;
    const double m_scale;
    const bool m_bold;
};

} // namespace

void keepFontScaled(QWidget *widget, double scale, bool bold)
{
    new FontKeeper(widget, scale, bold);
}

} // namespace castbench
