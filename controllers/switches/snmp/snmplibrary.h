#pragma once

#include <mutex>

namespace castbench::snmplibrary {

/// net-snmp initialises itself at the first session and keeps lists that all sessions share: of callbacks, of
/// SNMPv3 users, of SNMPv3 engines' clocks. Held while a session is opened or closed, and with SNMPv3 during
/// every call that reads or writes messages.
std::mutex &mutex();

/// Keeps the library from reading and writing files and from logging. With the mutex held.
void forbidFiles();

/// Makes SNMPv3's user-based security model (RFC 3414) usable. With the mutex held.
void prepareSecurity();

} // namespace castbench::snmplibrary
