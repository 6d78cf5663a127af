#include "probes/wire/websocketlink.h"

namespace castbench::wire {

WebSocketLink::WebSocketLink(const WebSocketLimits &limits)
    : m_limits(limits)
    , m_mailbox(limits.maximumMessageBytes)
{
}

void WebSocketLink::release(std::shared_ptr<WebSocketLink> link)
{
    WebSocketLink &target = *link;
    target.abandon(std::move(link));
}

} // namespace castbench::wire
