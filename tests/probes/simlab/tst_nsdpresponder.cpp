#include "controllers/protocols/nsdpattributes.h"
#include "probes/simlab/nsdpresponder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeswitchports.h"

#include <QTest>

using namespace castbench;
using namespace castbench::nsdp;
using namespace std::chrono_literals;
using castbench::test::FakeClock;
using castbench::test::FakeSwitchPorts;

namespace {

const QByteArray password("switch-lab-1");

/// A switch with four ports, and a client that asks it.
struct World
{
    explicit World(PasswordForm form)
        : ports(4)
        , responder(ports, settings(form), clock)
    {
    }

    static NsdpResponderSettings settings(PasswordForm form)
    {
        NsdpResponderSettings settings;
        settings.passwordForm = form;
        settings.password = QString::fromLatin1(password);
        settings.mac = MacAddress{{0x02, 0, 0, 0, 0, 0x02}};
        return settings;
    }

    Message request(Operation operation, std::vector<Attribute> attributes)
    {
        Message message;
        message.operation = operation;
        message.client = MacAddress{{0x02, 0, 0, 0, 0, 0x01}};
        message.device = MacAddress{{0x02, 0, 0, 0, 0, 0x02}};
        message.sequence = ++sequence;
        message.attributes = std::move(attributes);
        return message;
    }
    std::optional<Message> ask(const Message &message)
    {
        const auto answer = responder.answer(*encode(message));
        if (!answer)
            return std::nullopt;
        return *decode(*answer);
    }
    std::optional<Message> read(std::vector<quint16> asked)
    {
        std::vector<Attribute> attributes;
        for (const quint16 tag : asked)
            attributes.push_back({tag, {}});
        return ask(request(Operation::Read, std::move(attributes)));
    }
    Attribute credentialFor(PasswordForm form, const QByteArray &given = password)
    {
        Nonce nonce{};
        if (needsNonce(form))
            nonce = *readNonce(*read({tags::nonce})->find(tags::nonce));
        return *credential(form, given, MacAddress{{0x02, 0, 0, 0, 0, 0x02}}, nonce);
    }
    Result write(const Attribute &given, const std::vector<Attribute> &settings)
    {
        std::vector<Attribute> attributes{given};
        attributes.insert(attributes.end(), settings.begin(), settings.end());
        return ask(request(Operation::Write, std::move(attributes)))->result;
    }
    Result writeRate(const Attribute &given, int port, quint32 code)
    {
        return write(given, {portRateAttribute(tags::ingressRate, {port, code})});
    }

    FakeClock clock;
    FakeSwitchPorts ports;
    NsdpResponder responder;
    quint32 sequence = 0;
};

void addForms()
{
    QTest::addColumn<PasswordForm>("form");
    for (const PasswordForm form :
         {PasswordForm::Plain, PasswordForm::Xor, PasswordForm::Hash32, PasswordForm::Hash64})
        QTest::newRow(passwordFormKey(form).toLatin1().constData()) << form;
}

} // namespace

class TestNsdpResponder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs()
    {
        World world(PasswordForm::Xor);
        Message everybody = world.request(Operation::Read, {{tags::model, {}}, {tags::portCount, {}}});
        everybody.device = {};
        const auto answer = world.ask(everybody);
        QCOMPARE(answer->operation, Operation::ReadReply);
        QCOMPARE(answer->sequence, everybody.sequence);
        QCOMPARE(answer->client, everybody.client);
        QCOMPARE(answer->device, (MacAddress{{0x02, 0, 0, 0, 0, 0x02}}));
        QCOMPARE(readText(*answer->find(tags::model)), QStringLiteral("castbench-lab"));
        QCOMPARE(*readPortCount(*answer->find(tags::portCount)), 4);
    }

    void tellsItsPorts()
    {
        World world(PasswordForm::Xor);
        world.ports.setUp(3, false);
        world.ports.setCap(2, Cap::kbps(2000));
        SimPortOctets octets;
        octets.in = 11;
        octets.out = 22;
        world.ports.setOctets(4, octets);
        const auto answer =
            world.read({tags::portStatus, tags::portStatistics, tags::ingressRate, tags::egressRate});
        QCOMPARE(answer->attributes.size(), std::size_t{16});
        QCOMPARE(*readPortStatus(answer->attributes[2]), (PortStatus{3, 0}));
        QCOMPARE(*readPortStatistics(answer->attributes[7]), (PortStatistics{4, 11, 22}));
        QCOMPARE(*readPortRate(answer->attributes[9]), (PortRate{2, 3}));
        QCOMPARE(*readPortRate(answer->attributes[13]), (PortRate{2, 0}));
    }

    void whatIsNotForItIsNotAnswered()
    {
        World world(PasswordForm::Xor);
        Message other = world.request(Operation::Read, {{tags::model, {}}});
        other.device.bytes[5] = 0x77;
        QVERIFY(!world.ask(other));
        QVERIFY(!world.ask(world.request(Operation::ReadReply, {})));
        QVERIFY(!world.ask(world.request(Operation::WriteReply, {})));
        QVERIFY(!world.responder.answer("noise"));
        QVERIFY(!world.responder.answer({}));
    }

    void whatWasAnsweredIsNotAnsweredAgain()
    {
        World world(PasswordForm::Xor);
        const Message once = world.request(Operation::Read, {{tags::model, {}}});
        QVERIFY(world.ask(once));
        QVERIFY(!world.ask(once));
        Message another = once;
        another.client.bytes[0] = 0x06;
        QVERIFY(world.ask(another));
    }

    void olderSwitchesDoNotKnowForms()
    {
        World world(PasswordForm::Plain);
        QCOMPARE(world.read({tags::passwordForm})->result, Result::TagUnsupported);
        QVERIFY(!world.read({tags::model, tags::passwordForm}));
        QCOMPARE(world.read({tags::nonce})->result, Result::TagUnsupported);
        World newer(PasswordForm::Hash64);
        QCOMPARE(*readPasswordForm(*newer.read({tags::passwordForm})->find(tags::passwordForm)),
                 PasswordForm::Hash64);
    }

    void writesNeedThePassword_data()
    {
        addForms();
    }
    void writesNeedThePassword()
    {
        QFETCH(PasswordForm, form);
        World world(form);
        QCOMPARE(world.writeRate(world.credentialFor(form), 3, 4), Result::Ok);
        QCOMPARE(world.ports.cap(3), Cap::kbps(4000));
        const Result wrong = needsNonce(form) ? Result::WrongToken : Result::WrongPassword;
        QCOMPARE(world.writeRate(world.credentialFor(form, "swordfish"), 3, 1), wrong);
        QCOMPARE(world.writeRate(portRateAttribute(tags::ingressRate, {1, 1}), 3, 1), wrong);
        QCOMPARE(world.ports.cap(3), Cap::kbps(4000));
        QCOMPARE(world.writeRate(world.credentialFor(form), 3, 0), Result::Ok);
        QCOMPARE(world.ports.cap(3), Cap::noLimit());
    }

    void aNonceIsGoodForOneWrite()
    {
        World world(PasswordForm::Hash64);
        const Attribute once = world.credentialFor(PasswordForm::Hash64);
        QCOMPARE(world.writeRate(once, 1, 1), Result::Ok);
        QCOMPARE(world.writeRate(once, 1, 2), Result::WrongToken);
        const Attribute older = world.credentialFor(PasswordForm::Hash64);
        world.read({tags::nonce});
        QCOMPARE(world.writeRate(older, 1, 2), Result::WrongToken);
        QCOMPARE(world.ports.cap(1), Cap::kbps(512));
    }

    void threeWrongPasswordsLockItForHalfAnHour_data()
    {
        addForms();
    }
    void threeWrongPasswordsLockItForHalfAnHour()
    {
        QFETCH(PasswordForm, form);
        World world(form);
        for (int i = 0; i < 3; ++i)
            world.writeRate(world.credentialFor(form, "swordfish"), 1, 1);
        QCOMPARE(world.writeRate(world.credentialFor(form), 1, 1), Result::Locked);
        QVERIFY(world.read({tags::ingressRate})); // reading goes on
        world.clock.advance(30min - 1ms);
        QCOMPARE(world.writeRate(world.credentialFor(form), 1, 1), Result::Locked);
        world.clock.advance(1ms);
        QCOMPARE(world.writeRate(world.credentialFor(form), 1, 1), Result::Ok);
    }

    void badSettingsAreNamed_data()
    {
        QTest::addColumn<Attribute>("setting");
        QTest::addColumn<Result>("result");
        const auto row = [](const char *name, const Attribute &setting, Result result) {
            QTest::newRow(name) << setting << result;
        };
        row("port 0", portRateAttribute(tags::ingressRate, {0, 1}), Result::BadValue);
        row("port 5 of 4", portRateAttribute(tags::ingressRate, {5, 1}), Result::BadValue);
        row("rate 12", portRateAttribute(tags::ingressRate, {1, 12}), Result::BadValue);
        row("huge rate", portRateAttribute(tags::ingressRate, {1, 0xffffffff}), Result::BadValue);
        row("four bytes", {tags::ingressRate, QByteArray(4, '\1')}, Result::BadLength);
        row("what the port sends", portRateAttribute(tags::egressRate, {1, 1}), Result::TagUnsupported);
        row("the name", textAttribute(tags::name, QStringLiteral("x")), Result::TagUnsupported);
    }
    void badSettingsAreNamed()
    {
        QFETCH(Attribute, setting);
        QFETCH(Result, result);
        World world(PasswordForm::Xor);
        std::vector<Attribute> attributes{world.credentialFor(PasswordForm::Xor), setting};
        const auto answer = world.ask(world.request(Operation::Write, std::move(attributes)));
        QCOMPARE(answer->result, result);
        QCOMPARE(answer->failedTag, setting.tag);
        for (int port = 1; port <= 4; ++port)
            QCOMPARE(world.ports.cap(port), Cap::noLimit());
    }

    void faultsAsATestWantsThem()
    {
        World world(PasswordForm::Xor);
        const Attribute good = world.credentialFor(PasswordForm::Xor);
        world.responder.setRefusesWrites(true);
        QCOMPARE(world.writeRate(good, 1, 1), Result::ManagementDisabled);
        world.responder.setRefusesWrites(false);
        world.responder.setIgnoresWrites(true);
        QCOMPARE(world.writeRate(good, 1, 1), Result::Ok);
        QCOMPARE(world.ports.cap(1), Cap::noLimit());
    }
};

QTEST_GUILESS_MAIN(TestNsdpResponder)
#include "tst_nsdpresponder.moc"
