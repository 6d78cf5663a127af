#pragma once

#include <span>

namespace castbench {

/// The texts of the core and the probes that a window shows, in English and with places for arguments ("%1"),
/// as they stand in the sources of controllers/ and probes/.
std::span<const char *const> coreTexts();

} // namespace castbench
