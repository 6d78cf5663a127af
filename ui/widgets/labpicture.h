#pragma once

#include "ui/widgets/lablayout.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

namespace castbench {

/// A picture of a lab that is read at a glance: who hangs on which port of the switch, whose upload is capped
/// and to what, how every device is. Devices are chosen by click or by arrow keys; Enter opens one.
class LabPicture : public QWidget
{
    Q_OBJECT

public:
    explicit LabPicture(QWidget *parent = nullptr);

    void setLab(const Lab &lab);
    /// Of devices of the lab; others are left out.
    void setHealth(const DeviceHealth &health);
    /// What is written on the broadcaster's wire. An id that the lab does not have: no wire is emphasised.
    void setCap(const QString &broadcaster, const std::optional<CapReading> &cap);
    /// Does not emit deviceSelected().
    void setSelected(const QString &device);
    QString selected() const
    {
        return m_selected;
    }

    /// Where a device is; null where it is part of a group, or not in the lab.
    QRectF areaOf(const QString &device) const;
    const LabLayout &layoutInUse() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void deviceSelected(const QString &device);
    /// Double click or Enter.
    void deviceActivated(const QString &device);
    /// Devices of this role are more than the picture shows, and the user wants to see them.
    void groupActivated(castbench::LabRole role);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void changed();
    void retranslate();
    QString capText() const;
    // Copies: what is chosen may make the layout anew that names the device.
    void choose(QString id);
    void activate(QString id);
    void step(int rows);
    void stepColumn(int columns);
    QString wordsFor(const PictureItem &item) const;
    void describe();

    std::vector<LabDevice> m_devices;
    std::map<QString, Reachability> m_states;
    QString m_capped;
    std::optional<CapReading> m_cap;
    QString m_selected;
    QString m_hovered;
    QTimer m_describing;
    mutable std::optional<LabLayout> m_layout;
};

} // namespace castbench
