#pragma once

class QProcess;

namespace castbench {

/// Before it is started: the process gets a session of its own, so that what ends the program (Ctrl-C, the
/// terminal that is closed) does not reach it, and none of the program's open files but its three streams.
void setApart(QProcess &process);

/// In the guard: what a terminal or a program that ends sends to it is ignored.
void ignoreInterrupts();

} // namespace castbench
