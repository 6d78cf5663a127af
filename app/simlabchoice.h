#pragma once

#include "controllers/domain/switchdevice.h"
#include "controllers/protocols/nsdppassword.h"

namespace castbench {

/// What the built-in lab is to be like.
struct SimlabChoice
{
    bool quick = false;                                          ///< segments of 1 s instead of 4 s
    QString switchDriver = switchdrivers::snmp;                  ///< what its switch speaks: snmp or nsdp
    nsdp::PasswordForm passwordForm = nsdp::PasswordForm::Plain; ///< nsdp: how it wants its password

    bool operator==(const SimlabChoice &) const = default;
};

} // namespace castbench
