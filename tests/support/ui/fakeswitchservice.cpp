#include "tests/support/ui/fakeswitchservice.h"

#include <QCoreApplication>

#include <qcorosignal.h>

#include <utility>

namespace castbench {

FakeSwitchService::~FakeSwitchService()
{
    while (m_waiting > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void FakeSwitchService::endTrial()
{
    if (std::exchange(m_trialHeld, false))
        Q_EMIT trialReleased();
}

void FakeSwitchService::endSearch()
{
    if (std::exchange(m_searchHeld, false))
        Q_EMIT searchReleased();
}

void FakeSwitchService::note(const char *call, const Switch &device)
{
    calls += QString::fromLatin1(call);
    asked = device;
}

QCoro::Task<Expected<std::vector<FoundSwitch>>> FakeSwitchService::discover(Switch credentials,
                                                                            std::stop_token stop)
{
    note("discover", credentials);
    if (holdsSearch) {
        m_searchHeld = true;
        const std::stop_callback onStop(stop, [this] { endSearch(); });
        ++m_waiting;
        if (m_searchHeld)
            co_await qCoro(this, &FakeSwitchService::searchReleased);
        --m_waiting;
    }
    if (stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, QStringLiteral("The call was cancelled."), {}};
    co_return Expected<std::vector<FoundSwitch>>(found);
}

QCoro::Task<Expected<FoundSwitch>> FakeSwitchService::identify(Switch device, std::stop_token)
{
    note("identify", device);
    co_return Expected<FoundSwitch>(identity);
}

QCoro::Task<Expected<std::vector<SwitchPort>>> FakeSwitchService::ports(Switch device, std::stop_token)
{
    note("ports", device);
    co_return Expected<std::vector<SwitchPort>>(portList);
}

QCoro::Task<Expected<CapReading>> FakeSwitchService::read(Switch device, int, std::stop_token)
{
    note("read", device);
    co_return Expected<CapReading>(reading);
}

QCoro::Task<Expected<MacAddress>> FakeSwitchService::hostAddress(Broadcaster, std::stop_token)
{
    calls += QStringLiteral("hostAddress");
    co_return Expected<MacAddress>(host);
}

QCoro::Task<Expected<CapTrial>> FakeSwitchService::tryCap(CapTrialRequest request, std::stop_token stop)
{
    note("tryCap", request.device);
    trying = request;
    {
        m_trialHeld = true;
        const std::stop_callback onStop(stop, [this] { endTrial(); });
        ++m_waiting;
        if (m_trialHeld)
            co_await qCoro(this, &FakeSwitchService::trialReleased);
        --m_waiting;
    }
    trying.reset();
    Expected<CapTrial> answer = trial;
    if (answer)
        answer->stopped = stop.stop_requested();
    co_return answer;
}

QCoro::Task<Expected<CapReading>> FakeSwitchService::restore(Switch device, int, std::stop_token)
{
    note("restore", device);
    co_return Expected<CapReading>(restored);
}

std::vector<SwitchPort> examplePorts()
{
    const auto mac = [](std::uint8_t last) {
        return MacAddress{{0x02, 0x00, 0x5e, 0x10, 0x00, last}};
    };
    std::vector<SwitchPort> ports;
    for (int number = 1; number <= 8; ++number) {
        SwitchPort port;
        port.number = number;
        port.name = QStringLiteral("gi%1").arg(number);
        port.up = number != 5;
        if (number != 5)
            port.speedKbps = 1'000'000;
        ports.push_back(port);
    }
    ports[0].alias = QStringLiteral("to the office");
    ports[0].neighbour = QStringLiteral("core-switch");
    ports[0].hosts = {mac(0x40), mac(0x41), mac(0x42)};
    ports[0].hostCount = 23;
    ports[2].alias = QStringLiteral("commentator");
    ports[2].hosts = {mac(0x01)};
    ports[2].hostCount = 1;
    ports[3].hosts = {mac(0x02)};
    ports[3].hostCount = 1;
    return ports;
}

} // namespace castbench
