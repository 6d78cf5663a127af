#pragma once

#include "controllers/domain/endpoint.h"
#include "controllers/domain/macaddress.h"

#include <QString>

#include <optional>

namespace castbench {

/// A switch that answered when asked what it is.
struct FoundSwitch
{
    Endpoint address;
    QString driver;     ///< one of switchdrivers; empty: it answers, but no driver knows it
    QString profile;    ///< snmp: name of the profile that fits; empty: none does
    QString model;      ///< as the switch says: "GS108PEv2"
    QString name;       ///< what its administrator called it
    QString firmware;   ///< empty: not told
    QString recognised; ///< how the driver and the profile were found, for people
    std::optional<MacAddress> mac;
    int ports = 0; ///< 0: not told

    bool operator==(const FoundSwitch &) const = default;
};

} // namespace castbench
