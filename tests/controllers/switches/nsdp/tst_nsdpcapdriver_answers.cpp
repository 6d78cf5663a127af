#include "controllers/protocols/nsdpattributes.h"
#include "controllers/protocols/nsdppassword.h"
#include "controllers/switches/nsdp/nsdpcapdriver.h"
#include "probes/clock/systemclock.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>
#include <qcorotask.h>

#include <set>

using namespace castbench;
using namespace castbench::nsdp;
using namespace std::chrono_literals;

namespace {

const MacAddress switchMac{{0x02, 0, 0, 0, 0, 0x02}};

template<typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// A switch that answers as a test wants: by its own rules, or with what `disturb` makes of an answer.
class Impostor
{
public:
    /// Gets each good answer with its request, sends what it likes instead.
    using Disturb = std::function<void(Impostor &, const Message &request, Message answer)>;

    Impostor()
    {
        m_socket.bind(QHostAddress::LocalHost, 0);
        m_stranger.bind(QHostAddress(QStringLiteral("127.0.0.2")), 0);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { receive(); });
    }

    void send(const QByteArray &bytes)
    {
        m_socket.writeDatagram(bytes, m_client, m_clientPort);
    }
    void send(const Message &answer)
    {
        send(*encode(answer));
    }
    void sendFromElsewhere(const Message &answer)
    {
        m_stranger.writeDatagram(*encode(answer), m_client, m_clientPort);
    }
    Endpoint address() const
    {
        return {QStringLiteral("127.0.0.1"), m_socket.localPort()};
    }

    Disturb disturb;
    quint32 code = 0; ///< the limit of every port
    std::vector<Message> requests;

    int count(Operation operation) const
    {
        return static_cast<int>(std::ranges::count_if(
            requests, [operation](const Message &request) { return request.operation == operation; }));
    }

private:
    void receive()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket.receiveDatagram();
            m_client = datagram.senderAddress();
            m_clientPort = static_cast<quint16>(datagram.senderPort());
            const auto request = decode(datagram.data());
            if (!request)
                continue;
            requests.push_back(*request);
            const Message good = answerTo(*request);
            if (disturb)
                disturb(*this, *request, good);
            else
                send(good);
        }
    }

    Message answerTo(const Message &request)
    {
        Message answer = request;
        answer.device = switchMac;
        answer.attributes.clear();
        if (request.operation == Operation::Write) {
            answer.operation = Operation::WriteReply;
            for (const Attribute &attribute : request.attributes) {
                if (attribute.tag == tags::ingressRate)
                    code = readPortRate(attribute)->code;
            }
            return answer;
        }
        answer.operation = Operation::ReadReply;
        for (const Attribute &asked : request.attributes)
            answerOne(asked.tag, answer.attributes);
        return answer;
    }

    void answerOne(quint16 tag, std::vector<Attribute> &attributes) const
    {
        if (tag == tags::portCount)
            attributes.push_back(portCountAttribute(2));
        for (int port = 1; port <= 2; ++port) {
            if (tag == tags::ingressRate)
                attributes.push_back(portRateAttribute(tag, {port, code}));
            if (tag == tags::portStatistics)
                attributes.push_back(portStatisticsAttribute({port, 1, 2}));
            if (tag == tags::portStatus)
                attributes.push_back(portStatusAttribute({port, 5}));
        }
    }

    QUdpSocket m_socket;
    QUdpSocket m_stranger;
    QHostAddress m_client;
    quint16 m_clientPort = 0;
};

std::unique_ptr<NsdpCapDriver> driverOf(const Impostor &peer, Clock &clock, milliseconds patience = 20s,
                                        int tries = 2)
{
    NsdpConfig config;
    config.device = QStringLiteral("S1");
    config.target.address = peer.address();
    config.target.readTimeout = patience;
    config.target.readTries = tries;
    config.target.writeTimeout = patience;
    config.password = QStringLiteral("password");
    return std::make_unique<NsdpCapDriver>(config, clock);
}

bool asks(const Message &request, quint16 tag)
{
    return request.operation == Operation::Read && request.find(tag);
}

} // namespace

class TestNsdpCapDriverAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What answers nothing: sent before the good answer it does no harm, sent instead it ends as a timeout
    /// that says what came.
    void whatIsNoAnswerIsDropped_data()
    {
        QTest::addColumn<Impostor::Disturb>("bogus");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Impostor::Disturb &bogus, const char *says) {
            QTest::newRow(name) << bogus << QString::fromLatin1(says);
        };
        const auto changed = [](const std::function<void(Message &)> &change) -> Impostor::Disturb {
            return [change](Impostor &peer, const Message &, Message answer) {
                answer.attributes.clear();
                change(answer);
                peer.send(answer);
            };
        };
        const auto bytes = [](const std::function<QByteArray(QByteArray)> &change) -> Impostor::Disturb {
            return [change](Impostor &peer, const Message &, const Message &answer) {
                peer.send(change(*encode(answer)));
            };
        };
        row(
            "from another address",
            [](Impostor &peer, const Message &, const Message &answer) { peer.sendFromElsewhere(answer); },
            "127.0.0.2");
        row("wrong sequence", changed([](Message &answer) { answer.sequence += 7; }), "sequence number");
        row("sequence of 32 bits", changed([](Message &answer) { answer.sequence += 0x10000; }),
            "sequence number");
        row("for another client", changed([](Message &answer) { answer.client.bytes[5] ^= 1; }),
            "for the computer");
        row("from no switch", changed([](Message &answer) { answer.device = {}; }), "from the switch");
        row("a request", changed([](Message &answer) { answer.operation = Operation::Read; }), "operation");
        row("answer to a write", changed([](Message &answer) { answer.operation = Operation::WriteReply; }),
            "operation");
        row("empty", bytes([](const QByteArray &) { return QByteArray(); }), "0 of 32 bytes");
        row("cut header", bytes([](const QByteArray &good) { return good.first(20); }), "20 of 32 bytes");
        row("oversized",
            bytes([](const QByteArray &good) { return QByteArray(good + QByteArray(9000, 'x')); }),
            "longer than 1500");
        row("no signature", bytes([](QByteArray good) { return good.replace("NSDP", "nsdp"); }), "signature");
        row("not NSDP at all", bytes([](const QByteArray &) { return QByteArray(200, '\xff'); }),
            "signature");
    }
    void whatIsNoAnswerIsDropped()
    {
        QFETCH(Impostor::Disturb, bogus);
        QFETCH(QString, says);
        SystemClock clock;
        Impostor peer;
        peer.disturb = [bogus = bogus](Impostor &self, const Message &request, const Message &answer) {
            bogus(self, request, answer);
            self.send(answer);
        };
        const auto good = wait(driverOf(peer, clock)->read(1, {}));
        QVERIFY2(good, good ? "" : qPrintable(good.error().text()));
        QCOMPARE(good->cap, Cap::noLimit());

        peer.disturb = bogus;
        const auto driver = driverOf(peer, clock, 300ms, 1);
        const auto none = wait(driver->read(1, {}));
        QCOMPARE(none.error().code, ErrorCode::Timeout);
        QVERIFY2(none.error().message.contains(says), qPrintable(none.error().message));
    }

    void anotherSwitchAtTheAddressIsDropped()
    {
        SystemClock clock;
        Impostor peer;
        const auto driver = driverOf(peer, clock, 300ms);
        QTRY_VERIFY_WITH_TIMEOUT(wait(driver->read(1, {})).has_value(), 60'000);
        peer.disturb = [](Impostor &self, const Message &request, Message answer) {
            if (asks(request, tags::ingressRate))
                answer.device.bytes[5] = 0x77;
            self.send(answer);
        };
        const auto reading = wait(driver->read(1, {}));
        QCOMPARE(reading.error().code, ErrorCode::Timeout);
        QVERIFY2(reading.error().message.contains(QStringLiteral("77")), qPrintable(reading.error().message));
    }

    void answersThatMakeNoSense_data()
    {
        QTest::addColumn<std::function<void(Message &)>>("change");
        QTest::addColumn<ErrorCode>("code");
        using Change = std::function<void(Message &)>;
        const auto row = [](const char *name, const Change &change, ErrorCode code) {
            QTest::newRow(name) << change << code;
        };
        row(
            "nothing in it", [](Message &answer) { answer.attributes.clear(); }, ErrorCode::Protocol);
        row(
            "another attribute",
            [](Message &answer) {
                answer.attributes = {portStatusAttribute({1, 5})};
            },
            ErrorCode::Protocol);
        row(
            "value cut", [](Message &answer) { answer.attributes[0].value.chop(1); }, ErrorCode::Protocol);
        row(
            "value too long", [](Message &answer) { answer.attributes[0].value.append('\0'); },
            ErrorCode::Protocol);
        row(
            "the port is missing",
            [](Message &answer) { answer.attributes.erase(answer.attributes.begin()); }, ErrorCode::NotFound);
        row(
            "unknown rate",
            [](Message &answer) {
                answer.attributes[0] = portRateAttribute(tags::ingressRate, {1, 15});
            },
            ErrorCode::Unsupported);
        row(
            "huge rate",
            [](Message &answer) {
                answer.attributes[0] = portRateAttribute(tags::ingressRate, {1, 0xffffffff});
            },
            ErrorCode::Unsupported);
        row(
            "attribute unsupported", [](Message &answer) { answer.result = Result::TagUnsupported; },
            ErrorCode::Unsupported);
        row(
            "only by its web page", [](Message &answer) { answer.result = Result::BrowserOnly; },
            ErrorCode::Refused);
        row(
            "access list", [](Message &answer) { answer.result = Result::Blocked; }, ErrorCode::Refused);
        row(
            "recovery", [](Message &answer) { answer.result = Result::Recovery; }, ErrorCode::Refused);
        row(
            "unknown result", [](Message &answer) { answer.result = static_cast<Result>(0x99); },
            ErrorCode::Protocol);
    }
    void answersThatMakeNoSense()
    {
        QFETCH(std::function<void(Message &)>, change);
        QFETCH(ErrorCode, code);
        SystemClock clock;
        Impostor peer;
        peer.disturb = [change = change](Impostor &self, const Message &request, Message answer) {
            if (asks(request, tags::ingressRate))
                change(answer);
            self.send(answer);
        };
        const auto reading = wait(driverOf(peer, clock)->read(1, {}));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, code);
        QVERIFY(reading.error().text().contains(QStringLiteral("switch S1 port 1")));
    }

    void aCutAnswerIsEnoughWhereThePortIsInIt()
    {
        SystemClock clock;
        Impostor peer;
        peer.disturb = [](Impostor &self, const Message &request, const Message &answer) {
            const QByteArray bytes = *encode(answer);
            self.send(asks(request, tags::ingressRate) ? bytes.chopped(8) : bytes);
        };
        const auto driver = driverOf(peer, clock);
        QVERIFY(wait(driver->read(1, {})));
        const auto second = wait(driver->read(2, {}));
        QCOMPARE(second.error().code, ErrorCode::Protocol);
        QVERIFY2(second.error().message.contains(QStringLiteral("cut off")),
                 qPrintable(second.error().message));
    }

    void aSwitchThatIsSilentAboutPasswordsGetsAPlainOne()
    {
        SystemClock clock;
        Impostor peer;
        peer.disturb = [](Impostor &self, const Message &request, const Message &answer) {
            if (!asks(request, tags::passwordForm))
                self.send(answer);
        };
        const auto driver = driverOf(peer, clock, 300ms);
        QTRY_VERIFY_WITH_TIMEOUT(wait(driver->set(1, Cap::kbps(512), {})).has_value(), 60'000);
        QCOMPARE(peer.code, 1u);
        const Message write = *std::ranges::find_if(
            peer.requests, [](const Message &request) { return request.operation == Operation::Write; });
        QCOMPARE(write.attributes.at(0), (Attribute{tags::password, "password"}));
        // Asked alone, as older switches want it.
        for (const Message &request : peer.requests)
            QVERIFY(!request.find(tags::passwordForm) || request.attributes.size() == 1);
    }

    void malformedFormsAndNoncesStopTheWrite_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("nonce");
        QTest::newRow("form of 2 bytes") << QByteArray::fromHex("0010") << QByteArray::fromHex("01020304");
        QTest::newRow("no nonce") << QByteArray::fromHex("00000010") << QByteArray();
        QTest::newRow("nonce of 3 bytes") << QByteArray::fromHex("00000010") << QByteArray::fromHex("010203");
        QTest::newRow("nonce of 64 bytes") << QByteArray::fromHex("00000008") << QByteArray(64, 'x');
    }
    void malformedFormsAndNoncesStopTheWrite()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, nonce);
        SystemClock clock;
        Impostor peer;
        peer.disturb = [form = form, nonce = nonce](Impostor &self, const Message &request, Message answer) {
            if (asks(request, tags::passwordForm))
                answer.attributes = {{tags::passwordForm, form}};
            if (asks(request, tags::nonce) && !nonce.isEmpty())
                answer.attributes = {{tags::nonce, nonce}};
            self.send(answer);
        };
        const auto set = wait(driverOf(peer, clock)->set(1, Cap::kbps(512), {}));
        QCOMPARE(set.error().code, ErrorCode::Protocol);
        QCOMPARE(peer.count(Operation::Write), 0);
    }

    void aNonceIsAskedForBeforeEveryWrite()
    {
        SystemClock clock;
        Impostor peer;
        peer.disturb = [](Impostor &self, const Message &request, Message answer) {
            if (asks(request, tags::passwordForm))
                answer.attributes = {passwordFormAttribute(PasswordForm::Hash64)};
            if (asks(request, tags::nonce))
                answer.attributes = {nonceAttribute({1, 2, 3, static_cast<std::uint8_t>(request.sequence)})};
            self.send(answer);
        };
        const auto driver = driverOf(peer, clock);
        for (const int kbps : {512, 1000, 2000})
            QVERIFY(wait(driver->set(1, Cap::kbps(kbps), {})));
        Nonce newest{};
        int writes = 0;
        for (const Message &request : peer.requests) {
            if (asks(request, tags::nonce))
                newest = {1, 2, 3, static_cast<std::uint8_t>(request.sequence)};
            if (request.operation != Operation::Write)
                continue;
            ++writes;
            QCOMPARE(request.attributes.at(0),
                     *credential(PasswordForm::Hash64, "password", switchMac, newest));
            newest = {};
        }
        QCOMPARE(writes, 3);
    }

    void sequenceNumbersNeverRepeatAndFitTwoBytes()
    {
        SystemClock clock;
        Impostor peer;
        const auto driver = driverOf(peer, clock);
        for (int i = 0; i < 50; ++i)
            QVERIFY(wait(driver->counters(1, {})));
        std::set<quint32> seen;
        for (const Message &request : peer.requests) {
            QVERIFY(request.sequence >= 1 && request.sequence <= 0xffff);
            QVERIFY(seen.insert(request.sequence).second);
        }
    }

    void aLostAnswerIsAskedForUnderANewNumber()
    {
        SystemClock clock;
        Impostor peer;
        int dropped = 0;
        peer.disturb = [&dropped](Impostor &self, const Message &, const Message &answer) {
            if (dropped++ > 0)
                self.send(answer);
        };
        const auto driver = driverOf(peer, clock, 300ms);
        QTRY_VERIFY_WITH_TIMEOUT(wait(driver->identify({})).has_value(), 60'000);
        QVERIFY(peer.requests.size() >= 2);
        QVERIFY(peer.requests[0].sequence != peer.requests[1].sequence);
        QCOMPARE(peer.requests[0].attributes, peer.requests[1].attributes);
    }

    void aWriteWhoseAnswerIsLostCounts()
    {
        SystemClock clock;
        Impostor peer;
        peer.disturb = [](Impostor &self, const Message &request, const Message &answer) {
            if (request.operation == Operation::Read)
                self.send(answer);
        };
        NsdpConfig config;
        config.device = QStringLiteral("S1");
        config.target.address = peer.address();
        config.target.readTimeout = 20s;
        config.target.writeTimeout = 50ms;
        config.password = QStringLiteral("password");
        NsdpCapDriver driver(config, clock);
        const auto set = wait(driver.set(1, Cap::kbps(512), {}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QCOMPARE(set->cap, Cap::kbps(512));
        QCOMPARE(peer.count(Operation::Write), 1);
    }

    /// A switch that drops writes may be counting wrong passwords: it gets two, and no third.
    void unansweredWritesDoNotLockTheSwitch()
    {
        SystemClock clock;
        Impostor peer;
        peer.disturb = [](Impostor &self, const Message &request, const Message &answer) {
            self.code = 0;
            if (request.operation == Operation::Read)
                self.send(answer);
        };
        NsdpConfig config;
        config.device = QStringLiteral("S1");
        config.target.address = peer.address();
        config.target.readTimeout = 20s;
        config.target.writeTimeout = 50ms;
        config.password = QStringLiteral("password");
        NsdpCapDriver driver(config, clock);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!wait(driver.set(1, Cap::kbps(512), {})));
        QCOMPARE(peer.count(Operation::Write), 2);
        QCOMPARE(wait(driver.set(1, Cap::kbps(512), {})).error().code, ErrorCode::Refused);
    }

    void everyRefusalOfThePasswordEndsWriting_data()
    {
        QTest::addColumn<int>("result");
        for (const int result : {0x07, 0x0d, 0x0e, 0x13})
            QTest::addRow("0x%02x", result) << result;
    }
    void everyRefusalOfThePasswordEndsWriting()
    {
        QFETCH(int, result);
        SystemClock clock;
        Impostor peer;
        peer.disturb = [result = result](Impostor &self, const Message &request, Message answer) {
            if (request.operation == Operation::Write)
                answer.result = static_cast<Result>(result);
            self.send(answer);
        };
        const auto driver = driverOf(peer, clock);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(wait(driver->set(1, Cap::kbps(512), {})).error().code, ErrorCode::AuthenticationFailed);
            CapReading former;
            former.native = QStringLiteral("ingress=0");
            QCOMPARE(wait(driver->restore(1, former, {})).error().code, ErrorCode::AuthenticationFailed);
        }
        QCOMPARE(peer.count(Operation::Write), 1);
    }
};

QTEST_GUILESS_MAIN(TestNsdpCapDriverAnswers)
#include "tst_nsdpcapdriver_answers.moc"
