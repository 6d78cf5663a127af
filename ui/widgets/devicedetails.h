#pragma once

#include "ui/models/labdevices.h"
#include "ui/services/labservice.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;

namespace castbench {

class FindingsList;

/// What is known of the device that is chosen: how it is, what was found, what to do about it.
class DeviceDetails : public QScrollArea
{
    Q_OBJECT

public:
    /// What may be done with the device.
    struct Offers
    {
        bool edit = false;
        bool test = false;
        bool pair = false;
    };

    explicit DeviceDetails(QWidget *parent = nullptr);

    void setDevice(const LabDevice &device, const DeviceHealth &health, const Offers &offers, UtcTime now);
    /// No device is chosen.
    void clear();

Q_SIGNALS:
    void editRequested();
    void testRequested();
    void pairRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *label;
        QLabel *value;
    };

    Line addLine(QFormLayout *form);
    static void fill(const Line &line, const QString &text);
    void retranslate();

    QLabel *m_name;
    QLabel *m_role;
    QLabel *m_sign;
    QLabel *m_state;
    Line m_address;
    Line m_version;
    Line m_clock;
    Line m_seen;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_pair;
    QLabel *m_heading;
    FindingsList *m_findings;
    QWidget *m_known;
    QLabel *m_nothing;
};

} // namespace castbench
