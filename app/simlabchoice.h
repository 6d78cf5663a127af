#pragma once

#include "controllers/domain/switchdevice.h"
#include "controllers/protocols/nsdppassword.h"

#include <QStringList>

namespace castbench {

/// What the built-in lab is to be like.
struct SimlabChoice
{
    bool quick = false;                                          ///< segments of 1 s instead of 4 s
    QString switchDriver = switchdrivers::snmp;                  ///< what its switch speaks: snmp or nsdp
    nsdp::PasswordForm passwordForm = nsdp::PasswordForm::Plain; ///< nsdp: how it wants its password

    bool realistic = false; ///< as the programs of a real lab, see simlab::SimulatedLabSettings::realistic()
    QStringList faults;     ///< as simlab::parseFault() reads them

    bool operator==(const SimlabChoice &) const = default;
};

} // namespace castbench
