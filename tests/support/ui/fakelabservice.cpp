#include "tests/support/ui/fakelabservice.h"

#include <qcorosignal.h>

namespace castbench {

FakeLabService::FakeLabService(QObject *parent)
    : LabService(parent)
    , builtInLab(BuiltInLab{exampleLab(), true})
    , offer(PairingOffer{QStringLiteral("M1"), QStringLiteral("4821-9036"),
                         QUrl(QStringLiteral("ws://192.0.2.1:8765"))})
{
}

QCoro::Task<Expected<BuiltInLab>> FakeLabService::startBuiltInLab(QString switchDriver, std::stop_token)
{
    ++starts;
    wantedSwitch = switchDriver;
    if (holdsStart)
        co_await qCoro(this, &FakeLabService::startReleased);
    co_return builtInLab;
}

void FakeLabService::watch(const Lab &lab)
{
    watched = lab;
}

void FakeLabService::stopWatching()
{
    watched.reset();
}

std::vector<DeviceHealth> FakeLabService::health() const
{
    std::vector<DeviceHealth> all;
    for (const auto &[device, health] : m_health)
        all.push_back(health);
    return all;
}

QCoro::Task<Expected<DeviceHealth>> FakeLabService::test(Lab, QString device, std::stop_token)
{
    const auto known = tested.find(device);
    if (known == tested.end())
        co_return Error{ErrorCode::NotFound, QStringLiteral("No such device."), device};
    co_return DeviceHealth(known->second);
}

Expected<PairingOffer> FakeLabService::pairing(const QString &)
{
    return offer;
}

std::optional<CapReading> FakeLabService::presentCap() const
{
    return m_presentCap;
}

void FakeLabService::setHealth(const DeviceHealth &health)
{
    m_health[health.device] = health;
    Q_EMIT healthChanged(health);
}

void FakeLabService::setPresentCap(const std::optional<CapReading> &cap)
{
    m_presentCap = cap;
    Q_EMIT presentCapChanged();
}

Lab exampleLab()
{
    Lab lab;
    lab.name = QStringLiteral("Example lab");
    Broadcaster broadcaster;
    broadcaster.id = QStringLiteral("B1");
    broadcaster.name = QStringLiteral("Commentator");
    broadcaster.obsUrl = QUrl(QStringLiteral("ws://192.0.2.10:4455"));
    broadcaster.switchPort = 3;
    broadcaster.frameClockId = 1;
    broadcaster.playlist = QUrl(QStringLiteral("http://192.0.2.20/hls/b1.m3u8"));
    broadcaster.chatChannel = QStringLiteral("#b1");
    broadcaster.clock.kind = ClockSource::Kind::Controller;
    lab.broadcasters = {broadcaster};
    Viewer browser;
    browser.id = QStringLiteral("P1");
    browser.name = QStringLiteral("Viewer's computer");
    Viewer phone;
    phone.id = QStringLiteral("M1");
    phone.name = QStringLiteral("Phone");
    phone.profile = PlayerProfile::App;
    phone.remote = true;
    lab.viewers = {browser, phone};
    lab.switchDevice.id = QStringLiteral("S1");
    lab.switchDevice.name = QStringLiteral("Lab switch");
    lab.switchDevice.driver = QStringLiteral("snmp");
    lab.switchDevice.address = {QStringLiteral("192.0.2.2"), 161};
    lab.switchDevice.profile = QStringLiteral("castbench-lab");
    lab.switchDevice.community = Secret::fromEnvironment(QStringLiteral("LAB_COMMUNITY"));
    ChatService chat;
    chat.server = {QStringLiteral("192.0.2.30"), 6667};
    lab.chat = chat;
    return lab;
}

} // namespace castbench
