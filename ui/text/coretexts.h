#pragma once

#include <span>
#include <vector>

namespace castbench {

/// The texts of the core and the probes that a window shows, in English and with places for arguments ("%1"),
/// as they stand in the sources of controllers/ and probes/: what is said before and in an ordinary run, what
/// is said of Linux computers and of people as switches, what goes wrong in the core, what is said of
/// restoring a switch whatever happens, what probes say of their devices, what is said of switch profiles,
/// and what goes wrong with SNMP.
std::span<const char *const> runTexts();
std::span<const char *const> bridgeTexts();
std::span<const char *const> controllerTexts();
std::span<const char *const> guardTexts();
std::span<const char *const> nsdpTexts();
std::span<const char *const> probeTexts();
std::span<const char *const> profileTexts();
std::span<const char *const> snmpTexts();
/// All of these.
std::vector<const char *> coreTexts();
/// What stands before such a text and says where it was so: "switch %1".
std::span<const char *const> placeTexts();

} // namespace castbench
