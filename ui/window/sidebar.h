#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace castbench {

/// The window's pages by icon and name, one of them chosen.
class SideBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Appends an entry; its number is how many there were.
    void addEntry(const QString &name, const QIcon &icon, const QKeySequence &shortcut);
    void setText(int entry, const QString &text);
    void setIcon(int entry, const QIcon &icon);
    /// None is chosen where there is no such entry.
    void setCurrent(int entry);
    /// −1: none.
    int current() const;

Q_SIGNALS:
    void chosen(int entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitIcons();

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<QToolButton *> m_buttons;
    std::vector<QKeySequence> m_shortcuts;
};

} // namespace castbench
