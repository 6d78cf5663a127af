#include "controllers/switches/nsdp/nsdpdiscovery.h"
#include "probes/clock/systemclock.h"
#include "probes/simlab/nsdpagent.h"
#include "tests/support/fakeswitchports.h"

#include <QNetworkDatagram>
#include <QTest>
#include <qcorotask.h>

using namespace castbench;
using namespace castbench::nsdp;
using namespace std::chrono_literals;
using castbench::test::FakeSwitchPorts;

namespace {

/// The loopback's own broadcast: what is sent to it arrives at every socket of this computer that is bound
/// to any address.
const QHostAddress loopbackBroadcast(QStringLiteral("127.255.255.255"));

/// A switch on a broadcast segment.
class SegmentSwitch
{
public:
    enum class Answers { ToSender, ToAll };

    SegmentSwitch(quint8 number, Clock &clock, Answers answers)
        : m_ports(number)
        , m_responder(m_ports, settings(number), clock)
        , m_answers(answers)
    {
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { receive(); });
    }

    quint16 listen(quint16 port = 0)
    {
        m_socket.bind(QHostAddress::AnyIPv4, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
        return m_socket.localPort();
    }

private:
    static NsdpResponderSettings settings(quint8 number)
    {
        NsdpResponderSettings settings;
        settings.password = QStringLiteral("password");
        settings.model = QStringLiteral("GS10%1E").arg(number);
        settings.name = QStringLiteral("desk %1").arg(number);
        settings.mac.bytes[5] = number;
        return settings;
    }

    void receive()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket.receiveDatagram();
            const auto answer = m_responder.answer(datagram.data());
            if (!answer)
                continue;
            const QHostAddress to =
                m_answers == Answers::ToAll ? loopbackBroadcast : datagram.senderAddress();
            m_socket.writeDatagram(*answer, to, static_cast<quint16>(datagram.senderPort()));
            m_socket.writeDatagram("noise", to, static_cast<quint16>(datagram.senderPort()));
        }
    }

    FakeSwitchPorts m_ports;
    NsdpResponder m_responder;
    const Answers m_answers;
    QUdpSocket m_socket;
};

quint16 freePort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::AnyIPv4, 0);
    return socket.localPort();
}

Search searchOn(quint16 port)
{
    Search search;
    search.sources = {{QHostAddress(QHostAddress::LocalHost), MacAddress{{2, 0, 0, 0, 0, 9}}}};
    search.destination = loopbackBroadcast;
    search.ports = {{port, freePort()}};
    search.round = 300ms;
    return search;
}

} // namespace

class TestNsdpDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOnTheSegmentAreFound()
    {
        SystemClock clock;
        SegmentSwitch five(5, clock, SegmentSwitch::Answers::ToSender);
        SegmentSwitch eight(8, clock, SegmentSwitch::Answers::ToAll);
        const quint16 port = five.listen();
        eight.listen(port);
        // On a busy machine a round may be over too early.
        std::vector<FoundSwitch> found;
        for (int i = 0; i < 20 && found.size() < 2; ++i) {
            const auto answer = QCoro::waitFor(discover(searchOn(port), clock, {}));
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
            found = *answer;
        }
        QCOMPARE(found.size(), std::size_t{2});
        std::ranges::sort(found, {}, &FoundSwitch::ports);
        QCOMPARE(found[0].model, QStringLiteral("GS105E"));
        QCOMPARE(found[1].model, QStringLiteral("GS108E"));
        QCOMPARE(found[1].name, QStringLiteral("desk 8"));
        QCOMPARE(found[1].driver, QStringLiteral("nsdp"));
        QCOMPARE(found[1].ports, 8);
        QCOMPARE(found[1].address.port, port);
        QCOMPARE(found[1].mac->bytes[5], 8);
    }

    void nobodyThereIsNoError()
    {
        SystemClock clock;
        Search search = searchOn(freePort());
        search.round = 10ms;
        const auto found = QCoro::waitFor(discover(search, clock, {}));
        QVERIFY(found);
        QVERIFY(found->empty());
    }

    void noInterfaceIsSaid()
    {
        SystemClock clock;
        Search search = searchOn(freePort());
        search.sources.clear();
        QCOMPARE(QCoro::waitFor(discover(search, clock, {})).error().code, ErrorCode::Unreachable);
    }

    void aTakenPortIsSaid()
    {
        SystemClock clock;
        QUdpSocket taken;
        QVERIFY(taken.bind(QHostAddress::AnyIPv4, 0, QUdpSocket::DontShareAddress));
        Search search = searchOn(freePort());
        search.ports = {{freePort(), taken.localPort()}};
        const auto found = QCoro::waitFor(discover(search, clock, {}));
        QCOMPARE(found.error().code, ErrorCode::Unreachable);
        QVERIFY(found.error().message.contains(QString::number(taken.localPort())));
    }

    void cancelComesBack()
    {
        SystemClock clock;
        Search search = searchOn(freePort());
        search.round = 1h;
        std::stop_source stop;
        auto searching = discover(search, clock, stop.get_token());
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(std::move(searching)).error().code, ErrorCode::Cancelled);
    }

    void oneIsIdentifiedByItsAddress()
    {
        SystemClock clock;
        FakeSwitchPorts ports(5);
        NsdpResponderSettings settings;
        settings.password = QStringLiteral("password");
        NsdpAgent agent(ports, settings, clock);
        const Endpoint address = *agent.start();
        const auto found = QCoro::waitFor(identify(address, clock, {}));
        QVERIFY(found);
        QCOMPARE(found->model, QStringLiteral("castbench-lab"));
        QCOMPARE(found->ports, 5);
        QCOMPARE(found->address, address);
        QVERIFY(!found->recognised.isEmpty());
    }

    void interfacesAreListed()
    {
        for (const BroadcastSource &source : broadcastSources()) {
            QCOMPARE(source.address.protocol(), QAbstractSocket::IPv4Protocol);
            QVERIFY(!source.address.isLoopback());
            QVERIFY(!source.mac.isNull());
        }
        QVERIFY(!clientMac(QHostAddress(QHostAddress::LocalHost)).isNull());
    }
};

QTEST_GUILESS_MAIN(TestNsdpDiscovery)
#include "tst_nsdpdiscovery.moc"
