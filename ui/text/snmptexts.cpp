#include "ui/text/coretexts.h"

#include <QtGlobal>

#include <array>

namespace castbench {

namespace {

constexpr std::array texts{
    QT_TRANSLATE_NOOP("Core", "The switch accepts this SNMPv3 user's authentication password but does not "
                              "answer encrypted requests; correct the privacy password or its algorithm."),
    QT_TRANSLATE_NOOP("Core", "No answer within %1 tries of %2; check the address, that SNMPv3 is on in the "
                              "switch, and its access list."),
    QT_TRANSLATE_NOOP(
        "Core", "The answer names no SNMPv3 engine; check that an SNMPv3 agent answers at this address."),
    QT_TRANSLATE_NOOP(
        "Core", "The switch lists its objects out of order, which would never end; update its firmware."),
    QT_TRANSLATE_NOOP("Core", "The switch lists no Ethernet ports (IF-MIB); choose the port yourself."),
    QT_TRANSLATE_NOOP("Core", "This community or user may not do that to %1 (%2); give one that may write."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be written (%2); use a community or user that may write, and check "
                              "whether the profile fits this switch."),
    QT_TRANSLATE_NOOP("Core",
                      "The switch does not take this value for %1 (%2); check the range in the profile."),
    QT_TRANSLATE_NOOP("Core", "%1 has another type (%2); correct \"type\" in the profile."),
    QT_TRANSLATE_NOOP("Core", "The switch has no object %1 that could be set so (%2); check the port's "
                              "number and whether the profile fits this switch."),
    QT_TRANSLATE_NOOP("Core", "The switch could not do it (%1, %2); try again, or look at its log."),
    QT_TRANSLATE_NOOP("Core", "The switch does not know this SNMPv3 user with such authentication and "
                              "privacy; choose the algorithms that the switch has for it."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The switch knows no SNMPv3 user of this name; correct the name, or make the user on the switch."),
    QT_TRANSLATE_NOOP(
        "Core", "The switch does not accept the SNMP engine id that it gave itself; restart its SNMP agent."),
    QT_TRANSLATE_NOOP("Core", "The switch refuses this SNMPv3 user's authentication password; correct the "
                              "password or its algorithm."),
    QT_TRANSLATE_NOOP("Core", "The switch cannot decrypt this SNMPv3 user's requests; correct the privacy "
                              "password or its algorithm."),
    QT_TRANSLATE_NOOP("Core",
                      "The switch's SNMP clock does not agree with what it told; restart its SNMP agent."),
    QT_TRANSLATE_NOOP("Core", "The switch could not process the request and did not say why; check that "
                              "SNMPv3 with the user-based security model is on."),
    QT_TRANSLATE_NOOP("Core", "The net-snmp library of this computer does not know %1; choose another "
                              "algorithm for this user, on the switch too."),
    QT_TRANSLATE_NOOP("Core",
                      "The authentication password has fewer than 8 characters; correct it in the lab."),
    QT_TRANSLATE_NOOP("Core", "The privacy password has fewer than 8 characters; correct it in the lab."),
    QT_TRANSLATE_NOOP("Core", "The name of an SNMPv3 user has 1 to 32 characters; correct it in the lab."),
    QT_TRANSLATE_NOOP("Core", "SNMPv3 has no privacy without authentication; choose both in the lab."),
    QT_TRANSLATE_NOOP("Core", "The switch gave an SNMP engine id that no key can be made for; check that an "
                              "SNMP agent answers at this address."),
    QT_TRANSLATE_NOOP("Core", "The switch lists more than %1 objects below %2; choose the port yourself."),
    QT_TRANSLATE_NOOP("Core",
                      "The switch did not list everything below %1 in time; choose the port yourself."),
};

} // namespace

std::span<const char *const> snmpTexts()
{
    return texts;
}

} // namespace castbench
