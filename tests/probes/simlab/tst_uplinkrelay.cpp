#include "probes/clock/systemclock.h"
#include "probes/simlab/uplinkrelay.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace castbench;
using namespace castbench::simlab;

namespace {

constexpr auto patience = 20'000;

/// Takes connections and keeps what they send.
class Ingest
{
public:
    Ingest()
    {
        listen(0);
    }

    bool listen(quint16 port)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server,
                             [this] { received += socket->readAll(); });
            QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this] { ++ended; });
        });
        return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
    }
    void close()
    {
        m_server.close();
        m_server.disconnect();
    }
    quint16 port() const
    {
        return m_server.serverPort();
    }

    QTcpSocket *socket = nullptr;
    QByteArray received;
    int ended = 0;

private:
    QTcpServer m_server;
};

QByteArray numbered(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xff);
    return bytes;
}

} // namespace

class TestUplinkRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ingest = std::make_unique<Ingest>();
        m_ingestPort = m_ingest->port();
        m_relay = std::make_unique<UplinkRelay>(m_clock, [this] { return m_ingestPort.load(); });
        const Expected<quint16> port = m_relay->start();
        QVERIFY(port.has_value());
        m_port = *port;
    }

    void cleanup()
    {
        m_relay.reset();
        m_ingest.reset();
    }

    void passesBothDirectionsUnchanged()
    {
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        const QByteArray up = numbered(700'000);
        client.write(up);
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->received.size(), up.size(), patience);
        QVERIFY(m_ingest->received == up);
        const QByteArray down = numbered(300'000);
        m_ingest->socket->write(down);
        QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), down.size(), patience);
        QVERIFY(client.readAll() == down);
        const SimPortOctets octets = m_relay->octets();
        QCOMPARE(octets.in, quint64(up.size()));
        QCOMPARE(octets.forwarded, quint64(up.size()));
        QCOMPARE(octets.out, quint64(down.size()));
    }

    void holdsTheSenderUp()
    {
        m_relay->setCap(Cap::kbps(16));
        QCOMPARE(m_relay->cap(), Cap::kbps(16));
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(client.waitForConnected(patience));
        client.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 4096);
        const QByteArray up = numbered(500'000);
        client.write(up);
        QTRY_VERIFY_WITH_TIMEOUT(m_ingest->received.size() > 1000, patience);
        // All but what fits into the small buffers still waits in this program.
        QVERIFY2(client.bytesToWrite() > up.size() - 64'000,
                 qPrintable(QString::number(client.bytesToWrite())));
        // No Limit is in force at once.
        m_relay->setCap(Cap::noLimit());
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->received.size(), up.size(), patience);
        QVERIFY(m_ingest->received == up);
    }

    void neverExceedsTheCap()
    {
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(client.waitForConnected(patience));
        m_relay->setCap(Cap::kbps(4000));
        const SteadyTime begin = m_clock.steadyNow();
        client.write(numbered(250'000));
        while (m_ingest->received.size() < 250'000) {
            QTest::qWait(20);
            const quint64 forwarded = m_relay->octets().forwarded;
            const double elapsed = std::chrono::duration<double>(m_clock.steadyNow() - begin).count();
            const double allowed = (elapsed + 0.03) * 500'000;
            QVERIFY2(static_cast<double>(forwarded) <= allowed + 1,
                     qPrintable(QStringLiteral("%1 of %2").arg(forwarded).arg(allowed)));
            QVERIFY(elapsed < patience);
        }
        QCOMPARE(m_relay->octets().in, quint64(250'000));
    }

    void passesEverythingWhileItDoesNotShape()
    {
        m_relay->setShaping(false);
        m_relay->setCap(Cap::kbps(16));
        QCOMPARE(m_relay->cap(), Cap::kbps(16));
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        // Nearly an hour's worth at the cap.
        const QByteArray up = numbered(7'000'000);
        client.write(up);
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->received.size(), up.size(), patience);
        QCOMPARE(m_relay->octets().forwarded, quint64(up.size()));
        m_relay->setShaping(true);
        QCOMPARE(m_relay->cap(), Cap::kbps(16));
        client.write(up);
        QTRY_VERIFY_WITH_TIMEOUT(m_relay->octets().in > quint64(up.size()), patience);
        QVERIFY(m_relay->octets().forwarded < quint64(up.size() + 500'000));
    }

    void breaksLinks()
    {
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        client.write("hello");
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->received, QByteArray("hello"), patience);
        m_relay->dropLinks();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->ended, 1, patience);
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        client.write(" again");
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->received, QByteArray("hello again"), patience);
        client.disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->ended, 2, patience);
    }

    void refusesWhileUnplugged()
    {
        QVERIFY(m_relay->isUp());
        m_relay->setPlugged(false);
        QVERIFY(!m_relay->isUp());
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        client.write("lost");
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, patience);
        m_relay->setPlugged(true);
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        client.write("found");
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->received, QByteArray("found"), patience);
    }

    void waitsForAnIngestServerThatComesLate()
    {
        m_ingest->close();
        QTcpSocket client;
        QSignalSpy connected(&client, &QTcpSocket::connected);
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        client.write("early");
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, patience);
        QVERIFY(m_ingest->listen(m_ingestPort));
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->received, QByteArray("early"), patience);
    }

    void breaksTheClientWhenTheIngestServerGoes()
    {
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        client.write("x");
        QTRY_VERIFY_WITH_TIMEOUT(m_ingest->socket, patience);
        m_ingest->socket->abort();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, patience);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<Ingest> m_ingest;
    std::atomic<quint16> m_ingestPort = 0;
    std::unique_ptr<UplinkRelay> m_relay;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestUplinkRelay)
#include "tst_uplinkrelay.moc"
