#pragma once

#include "ui/dialogs/switchportspage.h"

#include <QDialog>

class QDialogButtonBox;

namespace castbench {

class MessageBar;

/// Chooses the port of the lab's switch that one broadcaster hangs on; accepted when one is chosen.
class ChoosePortDialog final : public QDialog
{
    Q_OBJECT

public:
    ChoosePortDialog(const Switch &device, const Broadcaster &broadcaster, SwitchService &service,
                     QWidget *parent = nullptr);

    int port() const
    {
        return m_port;
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_port;
    MessageBar *m_messages;
    SwitchPortsPage *m_page;
    QDialogButtonBox *m_buttons;
};

} // namespace castbench
