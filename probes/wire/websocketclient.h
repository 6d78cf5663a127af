#pragma once

#include "probes/wire/websocket.h"

#include <QUrl>

namespace castbench::wire {

class NetworkThread;

/// Connects to ws://host:port/path.
class WebSocketClient final : public WebSocket
{
    Q_OBJECT

public:
    explicit WebSocketClient(NetworkThread &network, const WebSocketLimits &limits = {},
                             QObject *parent = nullptr);

    /// Opens the link once; make a new client for the next attempt. `subprotocol` may be empty.
    void open(const QUrl &url, const QString &subprotocol = {});

private:
    bool m_asked = false;
};

} // namespace castbench::wire
