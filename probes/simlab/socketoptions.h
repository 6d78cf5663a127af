#pragma once

#include <QtGlobal>

namespace castbench::simlab {

/// Keeps the kernel's receive window of the connections that the listening socket will accept small, and
/// their segments like Ethernet's: a sender is then held up within some kilobytes instead of some hundred. To
/// be called before the first connection. What the system refuses is left as it was.
void limitAcceptedWindow(qintptr listeningSocket, int receiveBufferBytes, int segmentBytes);

} // namespace castbench::simlab
