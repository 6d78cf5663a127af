#include "probes/simlab/socketoptions.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace castbench::simlab {

void limitAcceptedWindow(qintptr listeningSocket, int receiveBufferBytes, int segmentBytes)
{
    const int socket = static_cast<int>(listeningSocket);
    setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBufferBytes, sizeof receiveBufferBytes);
    setsockopt(socket, IPPROTO_TCP, TCP_MAXSEG, &segmentBytes, sizeof segmentBytes);
}

} // namespace castbench::simlab
