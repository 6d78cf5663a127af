#include "ui/window/sidebar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace castbench {

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("sideBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_layout->setContentsMargins(6, 8, 6, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &SideBar::chosen);
}

void SideBar::addEntry(const QString &name, const QIcon &icon, const QKeySequence &shortcut)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(icon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    const int number = static_cast<int>(m_buttons.size());
    m_group->addButton(button, number);
    m_layout->insertWidget(number, button);
    m_buttons.push_back(button);
    m_shortcuts.push_back(shortcut);
    fitIcons();
}

void SideBar::setText(int entry, const QString &text)
{
    const auto index = static_cast<std::size_t>(entry);
    m_buttons.at(index)->setText(text);
    m_buttons.at(index)->setAccessibleName(text);
    m_buttons.at(index)->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, m_shortcuts.at(index).toString(QKeySequence::NativeText)));
}

void SideBar::setIcon(int entry, const QIcon &icon)
{
    m_buttons.at(static_cast<std::size_t>(entry))->setIcon(icon);
}

void SideBar::setCurrent(int entry)
{
    if (auto *button = m_group->button(entry)) {
        button->setChecked(true);
        return;
    }
    // An exclusive group would keep its last choice.
    m_group->setExclusive(false);
    for (QToolButton *button : m_buttons)
        button->setChecked(false);
    m_group->setExclusive(true);
}

int SideBar::current() const
{
    return m_group->checkedId();
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitIcons();
    QWidget::changeEvent(event);
}

void SideBar::fitIcons()
{
    const int side = fontMetrics().height() * 3 / 2;
    for (QToolButton *button : m_buttons)
        button->setIconSize({side, side});
}

} // namespace castbench
