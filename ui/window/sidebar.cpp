#include "ui/window/sidebar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    // An exclusive group would take the Tab key from all but the chosen button.
    m_group->setExclusive(false);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int entry) {
        setCurrent(entry);
        Q_EMIT chosen(entry);
    });
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
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(static_cast<int>(i) == entry);
}

int SideBar::current() const
{
    const auto chosenButton = std::find_if(m_buttons.begin(), m_buttons.end(),
                                           [](const QToolButton *button) { return button->isChecked(); });
    return chosenButton == m_buttons.end() ? -1 : m_group->id(*chosenButton);
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
