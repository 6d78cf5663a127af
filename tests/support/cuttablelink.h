#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace castbench::test {

/// A TCP relay on loopback that a test can cut and mend: a cable in software.
class CuttableLink final : public QObject
{
    Q_OBJECT

public:
    explicit CuttableLink(quint16 targetPort);

    quint16 port() const
    {
        return m_server.serverPort();
    }
    /// Breaks every connection; new ones are taken and broken at once until mend().
    void cut();
    void mend();
    /// Connections accepted while whole.
    int connections() const
    {
        return m_connections;
    }

private:
    void onConnection();

    quint16 m_targetPort;
    QTcpServer m_server;
    bool m_isCut = false;
    int m_connections = 0;
};

} // namespace castbench::test
