#include "ui/text/coretexts.h"

#include <QtGlobal>

#include <array>

namespace castbench {

namespace {

constexpr std::array texts{
    QT_TRANSLATE_NOOP("Core", "The wait was cancelled."),
    QT_TRANSLATE_NOOP("Core", "The name of a secret has 1 to %1 characters and no line breaks."),
    QT_TRANSLATE_NOOP("Core", "A secret is a text of 1 to %1 characters; use a shorter one."),
    QT_TRANSLATE_NOOP("Core", "The secret %1 is not in the key store; type it again on the lab page, or use "
                              "{\"env\": …} or {\"file\": …} in the lab file."),
    QT_TRANSLATE_NOOP("Core", "The secret's file cannot be used: %1."),
    QT_TRANSLATE_NOOP("Core", "there is none"),
    QT_TRANSLATE_NOOP("Core", "it is larger than %1 bytes"),
    QT_TRANSLATE_NOOP("Core", "it is not UTF-8 text"),
    QT_TRANSLATE_NOOP("Core", "it is empty"),
    QT_TRANSLATE_NOOP("Core", "The environment variable %1 is not set or empty."),
    QT_TRANSLATE_NOOP("Core",
                      "The key store's entry %1 was not read; use {\"env\": …} or {\"file\": …} instead."),
    QT_TRANSLATE_NOOP("Core", "The secret was removed when this lab was stored; put {\"env\": …}, {\"file\": "
                              "…} or the text in its place."),
    QT_TRANSLATE_NOOP("Core", "%1 is not an instant. Write it as \"2026-01-31T12:00:00Z\" (RFC 3339)."),
    QT_TRANSLATE_NOOP("Core", "There is no experiment of the kind \"%1\". Known kinds: %2."),
    QT_TRANSLATE_NOOP("Core", "The switch reads back %1 (%2) instead of %3 (%4)."),
    QT_TRANSLATE_NOOP("Core", "The preflight was cancelled."),
    QT_TRANSLATE_NOOP("Core",
                      "The controller's clock jumped by %1 ms; plan and samples are left as they are."),
    QT_TRANSLATE_NOOP("Core", "The store is too slow for what is measured."),
    QT_TRANSLATE_NOOP("Core", "The run does not take samples now."),
    QT_TRANSLATE_NOOP("Core", "No step is under way."),
    QT_TRANSLATE_NOOP("Core", "Step %1 cannot begin now."),
    QT_TRANSLATE_NOOP("Core", "A cap belongs to a step; begin one first."),
    QT_TRANSLATE_NOOP("Core", "The lab has no switch that could set a cap."),
    QT_TRANSLATE_NOOP("Core", "No answer before the step ended."),
    QT_TRANSLATE_NOOP("Core", "The probe %1 did not stop in time: %2"),
    QT_TRANSLATE_NOOP("Core", "The stream could not be stopped again: %1"),
    QT_TRANSLATE_NOOP("Core", "An unknown exception was thrown."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" must be a number, 0 or more."),
    QT_TRANSLATE_NOOP("Core", "The database holds a value that is not a number: it is damaged. Go on with a "
                              "copy of it that is whole."),
    QT_TRANSLATE_NOOP("Core", "The database holds text where JSON belongs."),
    QT_TRANSLATE_NOOP("Core", "Another database was opened meanwhile."),
    QT_TRANSLATE_NOOP("Core", "The call was cancelled."),
    QT_TRANSLATE_NOOP("Core", "This could not be read (%1). Close other programs and try again."),
    QT_TRANSLATE_NOOP("Core", "A sample's value is not a finite number."),
    QT_TRANSLATE_NOOP("Core", "A delivery's number is out of range."),
    QT_TRANSLATE_NOOP("Core", "A sample found no place in the database."),
    QT_TRANSLATE_NOOP("Core", "Opening the run was cancelled."),
    QT_TRANSLATE_NOOP("Core", "The disk is too slow for what is measured: %1 KiB wait to be written."),
    QT_TRANSLATE_NOOP("Core",
                      "There is no driver \"%1\"; write \"snmp\", \"nsdp\", \"linux\" or \"manual\"."),
    QT_TRANSLATE_NOOP("Core", "The probe was not started."),
    QT_TRANSLATE_NOOP("Core", "The switch answers again."),
    QT_TRANSLATE_NOOP("Core", "The switch's counter had not moved yet."),
    QT_TRANSLATE_NOOP("Core", "The switch's octet counter of port %1 began anew."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The switch has no object %1; check the port's number and whether the profile fits this switch."),
    QT_TRANSLATE_NOOP("Core", "The switch's object %1 is not a number."),
    QT_TRANSLATE_NOOP("Core", "The switch's object %1 holds %2, a mode that the profile does not know; set "
                              "the port to a plain rate or to no limit on the switch."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" was not read from this port with this profile; set the port by hand."),
    QT_TRANSLATE_NOOP("Core", "The switch left objects out."),
    QT_TRANSLATE_NOOP("Core", "The switch says %1, which the profile knows neither as a rate nor as \"no "
                              "limit\"; correct the port's setting on the switch, or the profile."),
    QT_TRANSLATE_NOOP("Core", "The switch says %1 after it was given back %2; set the port by hand."),
    QT_TRANSLATE_NOOP("Core", "The request was cancelled."),
    QT_TRANSLATE_NOOP("Core",
                      "No UDP socket could be opened to this address; check the address and the network."),
    QT_TRANSLATE_NOOP("Core", "The request could not be sent; check the network."),
    QT_TRANSLATE_NOOP("Core", "%1 is not an object identifier. Write it as \"1.3.6.1.2.1.1\"."),
    QT_TRANSLATE_NOOP("Core", "The answer is about other objects than were asked for; check that an SNMP "
                              "agent answers at this address."),
    QT_TRANSLATE_NOOP("Core", "The switch has no port %1; correct \"switch_port\" in the lab."),
    QT_TRANSLATE_NOOP("Core", "The switch counts no octets on this port (ifHCInOctets, ifHCOutOctets); check "
                              "the port's number, or name its counters in the profile."),
    QT_TRANSLATE_NOOP("Core", "The check was cancelled."),
    QT_TRANSLATE_NOOP("Core", "This must be numbers with dots between them, such as \"2\" or \"1.1\"."),
    QT_TRANSLATE_NOOP("Core", "This must not be below \"minimum\"."),
    QT_TRANSLATE_NOOP("Core", "There must be at least one rate."),
    QT_TRANSLATE_NOOP("Core", "Leave this out where \"codes\" lists all the rates."),
    QT_TRANSLATE_NOOP("Core", "This value lies among the rates; it must not."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Nothing here says \"no limit\"; give \"no_limit\" to the rate or to an object of \"enabling\"."),
    QT_TRANSLATE_NOOP("Core", "The switch's answer is malformed: attribute 0x%1 has %2 bytes."),
    QT_TRANSLATE_NOOP("Core", "This is not an NSDP message: %1."),
    QT_TRANSLATE_NOOP("Core", "The message would be longer than %1 bytes; ask for less at once."),
    QT_TRANSLATE_NOOP("Core", "it has %1 of %2 bytes"),
    QT_TRANSLATE_NOOP("Core", "it is longer than %1 bytes"),
    QT_TRANSLATE_NOOP("Core", "its signature is missing"),
    QT_TRANSLATE_NOOP("Core", "its version is %1"),
    QT_TRANSLATE_NOOP("Core", "its operation is %1"),
    QT_TRANSLATE_NOOP("Core", "The switch's answer is malformed: %1."),
    QT_TRANSLATE_NOOP("Core", "how it wants the password has %1 bytes"),
    QT_TRANSLATE_NOOP("Core", "its nonce has %1 bytes"),
    QT_TRANSLATE_NOOP("Core",
                      "The switch needs a \"password\" of 1 to %1 characters; give its own in the lab."),
    QT_TRANSLATE_NOOP("Core", "Correct the switch's password in the lab; three wrong ones lock the switch."),
    QT_TRANSLATE_NOOP("Core", "Wait 30 minutes, then give the right password in the lab."),
    QT_TRANSLATE_NOOP("Core", "Use a switch that can limit the rate of its ports."),
    QT_TRANSLATE_NOOP("Core", "Check the port's number and the cap."),
    QT_TRANSLATE_NOOP("Core", "Add this computer to the switch's access list."),
    QT_TRANSLATE_NOOP("Core", "Install the switch's firmware anew."),
    QT_TRANSLATE_NOOP("Core", "Allow management by the vendor's utility on the switch's web page."),
    QT_TRANSLATE_NOOP("Core", "Look whether newer firmware is to be had."),
    QT_TRANSLATE_NOOP("Core", "protocol version not supported"),
    QT_TRANSLATE_NOOP("Core", "operation not supported"),
    QT_TRANSLATE_NOOP("Core", "attribute not supported"),
    QT_TRANSLATE_NOOP("Core", "attribute of wrong length"),
    QT_TRANSLATE_NOOP("Core", "value not allowed"),
    QT_TRANSLATE_NOOP("Core", "blocked by the access list"),
    QT_TRANSLATE_NOOP("Core", "wrong password"),
    QT_TRANSLATE_NOOP("Core", "the firmware is in recovery mode"),
    QT_TRANSLATE_NOOP("Core", "managed by its web page only"),
    QT_TRANSLATE_NOOP("Core", "locked for 30 minutes after three wrong passwords"),
    QT_TRANSLATE_NOOP("Core", "management is disabled"),
    QT_TRANSLATE_NOOP("Core", "unknown code %1"),
    QT_TRANSLATE_NOOP("Core", "The switch says: %1. %2"),
    QT_TRANSLATE_NOOP("Core", "The switch tells nothing of its ports."),
};

} // namespace

std::span<const char *const> controllerTexts()
{
    return texts;
}

} // namespace castbench
