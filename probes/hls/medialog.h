#pragma once

namespace castbench {

/// FFmpeg's libraries print what they think of a stream to stderr. What matters of it is reported as events;
/// programs call this once, before any stream is read, so that nothing is printed but fatal errors.
void quietMediaLog();

} // namespace castbench
