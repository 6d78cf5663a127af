#pragma once

#include "ui/services/labservice.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace castbench {

/// Shows what to start on a viewer's device, large enough to be read across a room, and says when the device
/// is linked.
class PairingDialog : public QDialog
{
    Q_OBJECT

public:
    PairingDialog(const PairingOffer &offer, const QString &viewerName, LabService &service,
                  QWidget *parent = nullptr);

    /// "castbench-probe --controller ws://192.168.1.10:7788 --pair 4821-9036".
    QString command() const;
    bool isLinked() const
    {
        return m_linked;
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showLinked(bool linked);
    void copy();

    PairingOffer m_offer;
    QString m_viewerName;
    bool m_linked = false;
    QLabel *m_lead;
    QLabel *m_code;
    QLabel *m_commandLabel;
    QLineEdit *m_command;
    QPushButton *m_copy;
    QLabel *m_warning;
    QLabel *m_sign;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
};

} // namespace castbench
