#include "tests/support/ui/widgetchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace castbench {

namespace {

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 '%2' in '%3'")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

template<typename... Types>
bool isOneOf(const QWidget *widget)
{
    return (... || (qobject_cast<const Types *>(widget) != nullptr));
}

/// Parts that a larger control is made of, which speaks for them.
bool isInnerPart(const QWidget *widget)
{
    if (isOneOf<QScrollBar, QHeaderView>(widget) || widget->objectName().startsWith(QLatin1StringView("qt_")))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (isOneOf<QComboBox, QAbstractSpinBox, QLineEdit, QTabBar>(parent) ||
            parent->inherits("QComboBoxPrivateContainer"))
            return true;
    }
    // The corner button of a table.
    return widget->inherits("QTableCornerButton");
}

bool isControl(const QWidget *widget)
{
    return isOneOf<QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox,
                   QLineEdit, QPlainTextEdit, QProgressBar, QTextEdit>(widget);
}

bool elides(const QWidget *widget)
{
    return widget->property("elidesText").toBool();
}

QString clipped(const QWidget *widget, const QString &text, int needs, int has)
{
    return QStringLiteral("%1: needs %2, has %3: %4").arg(nameOf(widget)).arg(needs).arg(has).arg(text);
}

void checkLabel(const QLabel *label, QStringList &found)
{
    if (label->text().isEmpty())
        return;
    if (label->wordWrap()) {
        const int needs = label->heightForWidth(label->width());
        if (needs > label->height())
            found += clipped(label, label->text(), needs, label->height());
        return;
    }
    const QSize needs = label->minimumSizeHint();
    if (needs.width() > label->width())
        found += clipped(label, label->text(), needs.width(), label->width());
    else if (needs.height() > label->height())
        found += clipped(label, label->text(), needs.height(), label->height());
}

void checkButton(const QAbstractButton *button, QStringList &found)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return;
    const QFontMetrics metrics(button->font());
    const int text = metrics.size(Qt::TextShowMnemonic, button->text()).width();
    const int needs = std::min(button->sizeHint().width(), text + metrics.averageCharWidth() * 8 + 48);
    if (needs > button->width())
        found += clipped(button, button->text(), needs, button->width());
    else if (metrics.height() > button->height())
        found += clipped(button, button->text(), metrics.height(), button->height());
}

void checkTabs(const QTabBar *tabs, QStringList &found)
{
    int needs = 0;
    for (int i = 0; i < tabs->count(); ++i)
        needs += tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
    if (needs > tabs->width())
        found += clipped(tabs, tabs->tabText(0), needs, tabs->width());
}

void checkGroup(const QGroupBox *box, QStringList &found)
{
    const int needs = box->fontMetrics().size(Qt::TextShowMnemonic, box->title()).width();
    if (needs > box->width())
        found += clipped(box, box->title(), needs, box->width());
}

} // namespace

QStringList unnamedControls(const QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!isControl(widget) || isInnerPart(widget))
            continue;
        // A button that waits for its text before it is shown at all.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !widget->isVisibleTo(root) && button->text().isEmpty() && button->icon().isNull())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found += nameOf(widget);
    }
    return found;
}

QStringList unreachableByKeyboard(const QWidget *root)
{
    QStringList found;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!isControl(widget) || isInnerPart(widget) || isOneOf<QProgressBar>(widget))
            continue;
        if (widget->isVisible() && widget->isEnabled() && !(widget->focusPolicy() & Qt::TabFocus))
            found += nameOf(widget);
    }
    return found;
}

QStringList clippedTexts(QWidget *window, const QSize &size)
{
    window->resize(size);
    window->show();
    // Layouts settle in posted events; wrapped texts need a second round.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    QStringList found;
    if (window->width() > size.width() || window->height() > size.height())
        found += clipped(window, window->windowTitle(), window->width(), size.width());
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || elides(widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label, found);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(button, found);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(tabs, found);
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            checkGroup(box, found);
    }
    return found;
}

} // namespace castbench
