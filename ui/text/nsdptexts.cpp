#include "ui/text/coretexts.h"

#include <QtGlobal>

#include <array>

namespace castbench {

namespace {

constexpr std::array texts{
    QT_TRANSLATE_NOOP("Core", "It answers over NSDP, which NETGEAR Plus switches speak."),
    QT_TRANSLATE_NOOP("Core",
                      "UDP port %1, on which switches answer, is taken; end the program that uses it."),
    QT_TRANSLATE_NOOP("Core", "No network interface of this computer can broadcast; connect it to the "
                              "switch's network, or give the switch's address."),
    QT_TRANSLATE_NOOP(
        "Core", "Nothing can be sent to the switch (%1); check its address and this computer's network."),
    QT_TRANSLATE_NOOP("Core", "The switch is not spoken to any more."),
    QT_TRANSLATE_NOOP(
        "Core", "UDP port %1, on which the switch answers, is taken (%2); end the program that uses it."),
    QT_TRANSLATE_NOOP("Core", "It came from %1."),
    QT_TRANSLATE_NOOP("Core", "It had sequence number %1, which was not asked."),
    QT_TRANSLATE_NOOP("Core", "It was of another operation."),
    QT_TRANSLATE_NOOP("Core", "It was for the computer %1."),
    QT_TRANSLATE_NOOP("Core", "It was from the switch %1."),
    QT_TRANSLATE_NOOP("Core", "The call to the switch was cancelled."),
    QT_TRANSLATE_NOOP("Core", "The name %1 has no IPv4 address; correct the switch's address in the lab."),
    QT_TRANSLATE_NOOP("Core", "The switch does not answer over NSDP. Check its address, that this computer "
                              "is in its network, and that it may be managed by the vendor's utility."),
    QT_TRANSLATE_NOOP("Core", "Something else came that was no answer: %1"),
    QT_TRANSLATE_NOOP("Core", "\"%1\" is not what this switch was set to; set the port by hand."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The switch answers without saying what was asked (attribute 0x%1); its model may not have it."),
    QT_TRANSLATE_NOOP("Core", "The switch's answer is cut off before port %1."),
    QT_TRANSLATE_NOOP("Core", "The port is limited by the code %1, which is not known; set it to another "
                              "rate on the switch's web page first."),
    QT_TRANSLATE_NOOP("Core", "The switch has fallen silent."),
    QT_TRANSLATE_NOOP("Core", "The switch answers reads and left two writes unanswered; a third could lock "
                              "it. Check its password, then begin anew."),
    QT_TRANSLATE_NOOP("Core", "The switch has no port %1 (it has %2); correct \"switch_port\" in the lab."),
    QT_TRANSLATE_NOOP("Core",
                      "Check the switch's address and its cable, and that no other program uses NSDP."),
    QT_TRANSLATE_NOOP("Core", "Look at the switch's web page."),
    QT_TRANSLATE_NOOP("Core", "Port %1 is up."),
    QT_TRANSLATE_NOOP("Core", "Port %1 is not up."),
    QT_TRANSLATE_NOOP("Core", "switch password"),
    QT_TRANSLATE_NOOP("Core", "switch driver"),
    QT_TRANSLATE_NOOP("Core", "The lab has no password for the switch."),
    QT_TRANSLATE_NOOP("Core", "Give its \"password\"; without one nothing can be set."),
    QT_TRANSLATE_NOOP("Core", "The switch takes it as %1; whether it is right shows at the first cap."),
    QT_TRANSLATE_NOOP("Core",
                      "NSDP is spoken as captures and public documents describe it; not tried on hardware."),
    QT_TRANSLATE_NOOP("Core", "Port %1 is set to %2."),
};

} // namespace

std::span<const char *const> nsdpTexts()
{
    return texts;
}

} // namespace castbench
