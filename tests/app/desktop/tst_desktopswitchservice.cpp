#include "app/desktop/desktopswitchservice.h"
#include "controllers/switches/guard/capjournal.h"
#include "tests/app/desktop/taskwait.h"
#include "tests/support/fakecapdriver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakesecretstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace castbench;
using castbench::test::FakeCapDriver;
using castbench::test::FakeClock;
using castbench::test::FakeSecretStore;

namespace {

Error silent()
{
    return {ErrorCode::Timeout, QStringLiteral("It does not answer."), {}};
}

/// A service on switches that the test makes.
struct World
{
    QTemporaryDir folder;
    FakeClock clock;
    FakeSecretStore secrets;
    bool runIsActive = false;
    FakeCapDriver *driver = nullptr; ///< made last
    Switch made;                     ///< with its secrets
    Switch described;
    Expected<FoundSwitch> identity = silent();
    std::vector<FoundSwitch> found;
    std::unique_ptr<DesktopSwitchService> service;

    World()
    {
        SwitchWays ways;
        ways.makeDriver = [this](const Switch &device) {
            return make(device);
        };
        ways.makeGuardedDriver = [this](const Switch &device, const Switch &as) {
            described = as;
            return make(device);
        };
        ways.identify = [this](Switch device, std::stop_token) {
            return identify(std::move(device));
        };
        ways.discover = [this](Switch device, std::stop_token, SwitchFound tell) {
            return discover(std::move(device), std::move(tell));
        };
        ways.journalFolder = folder.path();
        service =
            std::make_unique<DesktopSwitchService>(ways, clock, &secrets, [this] { return runIsActive; });
    }
    Expected<std::unique_ptr<CapDriver>> make(const Switch &device)
    {
        made = device;
        auto fake = std::make_unique<FakeCapDriver>(clock);
        driver = fake.get();
        driver->kbps = 500;
        return std::unique_ptr<CapDriver>(std::move(fake));
    }
    QCoro::Task<Expected<FoundSwitch>> identify(Switch device)
    {
        made = device;
        co_return Expected<FoundSwitch>(identity);
    }
    QCoro::Task<Expected<std::vector<FoundSwitch>>> discover(Switch device, SwitchFound tell)
    {
        made = device;
        for (const FoundSwitch &one : found)
            tell(one);
        co_return Expected<std::vector<FoundSwitch>>(found);
    }
    static Switch device()
    {
        Switch device;
        device.id = QStringLiteral("S1");
        device.name = QStringLiteral("Lab switch");
        device.driver = QString(switchdrivers::snmp);
        device.address = {QStringLiteral("192.0.2.2"), 161};
        device.profile = QStringLiteral("castbench-lab");
        device.community = Secret::fromKeychain(QStringLiteral("lab/S1"));
        return device;
    }
    static CapTrialRequest request()
    {
        return {device(), 3, Cap::kbps(512), milliseconds(2000)};
    }
};

} // namespace

class TestDesktopSwitchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpSecrets()
    {
        World world;
        world.secrets.secrets[QStringLiteral("lab/S1")] = QStringLiteral("private");
        const auto identity = test::waitFor(world.service->identify(World::device(), {}));
        QVERIFY(identity && !*identity);
        QCOMPARE(*world.made.community.reveal(), QStringLiteral("private"));
        const auto reading = test::waitFor(world.service->read(World::device(), 3, {}));
        QVERIFY(reading && *reading);
        QCOMPARE(*world.made.community.reveal(), QStringLiteral("private"));
    }

    void aMissingSecretIsAnError()
    {
        World world;
        const auto reading = test::waitFor(world.service->read(World::device(), 3, {}));
        QVERIFY(reading && !*reading);
        QCOMPARE(reading->error().code, ErrorCode::NotFound);
        QVERIFY(!world.driver);
    }

    void tellsSwitchesAsTheyAnswer()
    {
        World world;
        world.secrets.secrets[QStringLiteral("lab/S1")] = QStringLiteral("private");
        FoundSwitch one;
        one.model = QStringLiteral("GS108PEv2");
        world.found = {one, one};
        QSignalSpy found(world.service.get(), &SwitchService::switchFound);
        const auto all = test::waitFor(world.service->discover(World::device(), {}));
        QVERIFY(all && *all);
        QCOMPARE((*all)->size(), std::size_t(2));
        QCOMPARE(found.size(), 2);
    }

    void oneTrialAtATimeAndNoneDuringARun()
    {
        World world;
        world.secrets.secrets[QStringLiteral("lab/S1")] = QStringLiteral("private");
        std::optional<Expected<CapTrial>> first;
        const QCoro::Task<void> keeping =
            test::keepAnswerOf(world.service->tryCap(World::request(), {}), first);
        QVERIFY(!first);
        QCOMPARE(world.driver->current, Cap::kbps(512));
        QCOMPARE(world.described.community, World::device().community);
        const auto second = test::waitFor(world.service->tryCap(World::request(), {}));
        QVERIFY(second && !*second);
        QCOMPARE(second->error().code, ErrorCode::Refused);
        for (int tenth = 0; tenth < 25; ++tenth)
            world.clock.advance(milliseconds(100));
        QVERIFY(first && *first);
        QVERIFY((*first)->restored);
        world.runIsActive = true;
        const auto third = test::waitFor(world.service->tryCap(World::request(), {}));
        QVERIFY(third && !*third);
        QCOMPARE(third->error().code, ErrorCode::Refused);
    }

    void theEndOfTheProgramRestores()
    {
        World world;
        world.secrets.secrets[QStringLiteral("lab/S1")] = QStringLiteral("private");
        std::optional<Expected<CapTrial>> trial;
        const QCoro::Task<void> keeping =
            test::keepAnswerOf(world.service->tryCap(World::request(), {}), trial);
        QVERIFY(!trial);
        world.service.reset();
        QVERIFY(trial && *trial);
        QVERIFY((*trial)->stopped);
        QCOMPARE((*trial)->restored->cap, Cap::noLimit());
    }

    void restoresWhatWasLeftCapped()
    {
        World world;
        world.secrets.secrets[QStringLiteral("lab/S1")] = QStringLiteral("private");
        const auto nothing = test::waitFor(world.service->restore(World::device(), 3, {}));
        QVERIFY(nothing && !*nothing);
        QCOMPARE(nothing->error().code, ErrorCode::NotFound);
        JournalledCap left;
        left.device = World::device();
        left.port = 3;
        left.former.cap = Cap::kbps(4000);
        left.former.native = QStringLiteral("rate=4000");
        left.run = QStringLiteral("A run");
        left.owner = ProcessIdentity::current();
        left.owner.started = QStringLiteral("long ago");
        QVERIFY(CapJournal(world.folder.path()).write(left).has_value());
        const auto other = test::waitFor(world.service->restore(World::device(), 4, {}));
        QVERIFY(other && !*other);
        const auto restored = test::waitFor(world.service->restore(World::device(), 3, {}));
        QVERIFY(restored && *restored);
        QCOMPARE((*restored)->cap, Cap::kbps(4000));
        QVERIFY(CapJournal(world.folder.path()).list().caps.empty());
    }

    void theAddressOfNobodyIsNotKnown()
    {
        World world;
        Broadcaster broadcaster;
        broadcaster.id = QStringLiteral("B1");
        const auto unknown = test::waitFor(world.service->hostAddress(broadcaster, {}));
        QVERIFY(unknown && !*unknown);
        QCOMPARE(unknown->error().code, ErrorCode::NotFound);
        std::stop_source stop;
        stop.request_stop();
        broadcaster.obsUrl = QUrl(QStringLiteral("ws://127.0.0.1:1"));
        const auto stopped = test::waitFor(world.service->hostAddress(broadcaster, stop.get_token()));
        QVERIFY(stopped && !*stopped);
    }
};

QTEST_GUILESS_MAIN(TestDesktopSwitchService)
#include "tst_desktopswitchservice.moc"
