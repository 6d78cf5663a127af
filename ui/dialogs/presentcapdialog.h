#pragma once

#include "controllers/domain/cap.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace castbench {

class FieldNote;

/// Asks a person what a switch that no program can read is set to, before a run changes it. Accepted: cap()
/// tells; rejected: the person cannot tell. Neither the Escape key nor closing the window is an answer.
class PresentCapDialog : public QDialog
{
    Q_OBJECT

public:
    PresentCapDialog(const QString &device, int port, QWidget *parent = nullptr);

    /// What was typed or chosen; nothing while that is no cap.
    std::optional<Cap> cap() const;
    /// Nothing: an answer is one of the buttons.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void judge();

    const QString m_device;
    const int m_port;
    QLabel *m_lead;
    QLabel *m_hint;
    QLabel *m_label;
    QComboBox *m_cap;
    FieldNote *m_note;
    QPushButton *m_ok;
    QPushButton *m_cannot;
};

} // namespace castbench
