#include "ui/widgets/labpicture.h"

#include "ui/models/devicestate.h"
#include "ui/text/wording.h"
#include "ui/widgets/labpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace castbench {

LabPicture::LabPicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("labPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_describing.setSingleShot(true);
    m_describing.setInterval(0);
    connect(&m_describing, &QTimer::timeout, this, &LabPicture::describe);
    retranslate();
}

void LabPicture::setLab(const Lab &lab)
{
    m_devices = labDevices(lab);
    changed();
}

void LabPicture::setHealth(const DeviceHealth &health)
{
    Reachability &state = m_states[health.device];
    if (state == health.reachability)
        return;
    state = health.reachability;
    changed();
}

void LabPicture::setCap(const QString &broadcaster, const std::optional<CapReading> &cap)
{
    m_capped = broadcaster;
    m_cap = cap;
    changed();
}

void LabPicture::setSelected(const QString &device)
{
    if (m_selected == device)
        return;
    m_selected = device;
    changed();
}

QRectF LabPicture::areaOf(const QString &device) const
{
    const PictureItem *item = layoutInUse().item(device);
    return item ? item->area : QRectF();
}

const LabLayout &LabPicture::layoutInUse() const
{
    if (m_layout)
        return *m_layout;
    PictureContent content;
    content.devices = m_devices;
    content.stateOf = [this](const QString &id) {
        const auto known = m_states.find(id);
        return known == m_states.end() ? Reachability::Unknown : known->second;
    };
    content.cappedBroadcaster = m_capped;
    content.capText = capText();
    content.selected = m_selected;
    m_layout = layOutLab(content, QSizeF(size()), QFontMetricsF(font(), this));
    return *m_layout;
}

QSize LabPicture::sizeHint() const
{
    const QSizeF smallest = smallestLabPicture(QFontMetricsF(font(), this));
    return QSizeF(smallest.width() * 1.2, smallest.height() * 1.3).toSize();
}

QSize LabPicture::minimumSizeHint() const
{
    return smallestLabPicture(QFontMetricsF(font(), this)).toSize();
}

void LabPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString focused = hasFocus() ? m_selected : QString();
    LabPainter(painter, palette(), font()).paint(layoutInUse(), capText(), m_selected, focused, m_hovered);
}

void LabPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout.reset();
}

void LabPicture::mousePressEvent(QMouseEvent *event)
{
    const PictureItem *item = layoutInUse().itemAt(event->position());
    if (event->button() == Qt::LeftButton && item)
        choose(item->device.id);
}

void LabPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PictureItem *item = layoutInUse().itemAt(event->position());
    if (event->button() == Qt::LeftButton && item)
        activate(item->device.id);
}

void LabPicture::mouseMoveEvent(QMouseEvent *event)
{
    const PictureItem *item = layoutInUse().itemAt(event->position());
    const QString hovered = item ? item->device.id : QString();
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LabPicture::leaveEvent(QEvent *event)
{
    m_hovered.clear();
    update();
    QWidget::leaveEvent(event);
}

void LabPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Left:
        return stepColumn(-1);
    case Qt::Key_Right:
        return stepColumn(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_selected);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LabPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!layoutInUse().item(m_selected) && !layoutInUse().items.empty())
        choose(layoutInUse().items.front().device.id);
    update();
}

void LabPicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void LabPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        changed();
    }
    QWidget::changeEvent(event);
}

bool LabPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const PictureItem *item = layoutInUse().itemAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsFor(*item).toHtmlEscaped(), this, item->area.toRect());
    else
        QToolTip::hideText();
    return true;
}

void LabPicture::changed()
{
    m_layout.reset();
    update();
    // Once for many changes at the same time: thousands of devices may tell their health at once.
    if (!m_describing.isActive())
        m_describing.start();
}

void LabPicture::retranslate()
{
    setAccessibleName(tr("Picture of the lab"));
    changed();
}

QString LabPicture::capText() const
{
    return m_cap ? wording::cap(m_cap->cap) : QString();
}

void LabPicture::choose(QString id)
{
    setSelected(id);
    describe();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    const PictureItem *item = layoutInUse().item(id);
    if (item && !item->isGroup())
        Q_EMIT deviceSelected(id);
}

void LabPicture::activate(QString id)
{
    const PictureItem *item = layoutInUse().item(id);
    if (!item)
        return;
    if (item->isGroup())
        Q_EMIT groupActivated(item->kind == PictureItem::Kind::MoreViewers ? LabRole::Viewer
                                                                           : LabRole::Player);
    else
        Q_EMIT deviceActivated(id);
}

/// Moves within all items, column after column.
void LabPicture::step(int rows)
{
    const std::vector<PictureItem> &items = layoutInUse().items;
    const PictureItem *present = layoutInUse().item(m_selected);
    if (items.empty())
        return;
    const auto at = present ? present - items.data() + rows : 0;
    choose(items.at(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, std::ssize(items) - 1)))
               .device.id);
}

/// Moves to the next column that has something, to what is nearest in height there.
void LabPicture::stepColumn(int columns)
{
    const LabLayout &layout = layoutInUse();
    const PictureItem *present = layout.item(m_selected);
    if (!present)
        return step(0);
    for (int column = present->column() + columns; column >= 0 && column <= 3; column += columns) {
        const PictureItem *nearest = nullptr;
        const auto distance = [present](const PictureItem &item) {
            return std::abs(item.area.center().y() - present->area.center().y());
        };
        for (const PictureItem &item : layout.items) {
            if (item.column() == column && (!nearest || distance(item) < distance(*nearest)))
                nearest = &item;
        }
        if (nearest)
            return choose(nearest->device.id);
    }
}

QString LabPicture::wordsFor(const PictureItem &item) const
{
    QStringList words{pictureTitle(item)};
    if (const QString below = pictureSubtitle(item); !below.isEmpty())
        words += below;
    if (!item.isGroup() && !item.device.address.isEmpty() && !words.contains(item.device.address))
        words += item.device.address;
    if (!item.isGroup() && item.device.hasHealth)
        words += stateText(item.state);
    if (!m_capped.isEmpty() && item.device.id == m_capped && m_cap)
        words += tr("capped to %1").arg(capText());
    return words.join(QStringLiteral(", "));
}

/// What the picture says, in words: the chosen device first, then everything.
void LabPicture::describe()
{
    const LabLayout &layout = layoutInUse();
    QStringList sentences;
    if (const PictureItem *item = layout.item(m_selected))
        sentences += tr("Chosen: %1.").arg(wordsFor(*item));
    for (const PictureItem &item : layout.items)
        sentences += tr("%1.").arg(wordsFor(item));
    setAccessibleDescription(sentences.join(u' '));
}

} // namespace castbench
