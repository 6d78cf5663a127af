#include "probes/simlab/socketoptions.h"

#include <winsock2.h>

namespace castbench::simlab {

void limitAcceptedWindow(qintptr listeningSocket, int receiveBufferBytes, int)
{
    // Winsock has no way to choose the segment size.
    setsockopt(static_cast<SOCKET>(listeningSocket), SOL_SOCKET, SO_RCVBUF,
               reinterpret_cast<const char *>(&receiveBufferBytes), sizeof receiveBufferBytes);
}

} // namespace castbench::simlab
