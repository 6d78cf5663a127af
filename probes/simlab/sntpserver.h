#pragma once

#include "controllers/contracts/clock.h"
#include "probes/clock/sntppacket.h"

#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

#include <functional>

namespace castbench::simlab {

/// An NTP server (RFC 4330) on UDP that answers with the computer's time, or with a time that is wrong by as
/// much as it was told.
class SntpServer final : public QObject
{
    Q_OBJECT

public:
    explicit SntpServer(Clock &clock, QObject *parent = nullptr);

    /// Listens on `port`, 0 = any free one, and returns it. Errors: Refused (in use).
    Expected<quint16> listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    void close();
    quint16 port() const
    {
        return m_socket.localPort();
    }

    /// Lets the served time differ from the computer's from now on.
    void setOffset(microseconds offset)
    {
        m_offset = offset;
    }
    /// Receives requests and does not answer them.
    void setSilent(bool silent)
    {
        m_silent = silent;
    }
    /// Called with every answer before it is sent; may change it.
    void setFault(std::function<void(SntpPacket &)> fault)
    {
        m_fault = std::move(fault);
    }
    /// Requests received so far.
    int requests() const
    {
        return m_requests;
    }

private:
    void serve();

    Clock &m_clock;
    QUdpSocket m_socket;
    microseconds m_offset{0};
    bool m_silent = false;
    std::function<void(SntpPacket &)> m_fault;
    int m_requests = 0;
};

} // namespace castbench::simlab
