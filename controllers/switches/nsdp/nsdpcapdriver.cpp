#include "controllers/switches/nsdp/nsdpcapdriver.h"

#include "controllers/protocols/nsdprate.h"
#include "controllers/switches/nsdp/nsdpswitch.h"

namespace castbench {

namespace {

QCoro::Task<Expected<SwitchIdentity>> tellIdentity(NsdpSwitchPtr device, std::stop_token stop)
{
    const auto identity = co_await knownIdentity(device, std::move(stop));
    if (!identity)
        co_return device->located(identity.error());
    SwitchIdentity told;
    told.model = identity->model;
    told.name = identity->name;
    told.description = QStringLiteral("%1, firmware %2, MAC address %3")
                           .arg(identity->model, identity->firmware, identity->mac.text());
    co_return told;
}

} // namespace

NsdpCapDriver::NsdpCapDriver(const NsdpConfig &config, Clock &clock)
    : m_switch(std::make_shared<NsdpSwitch>(config, clock))
{
}

NsdpCapDriver::~NsdpCapDriver()
{
    m_switch->session.cancelAll();
}

QString NsdpCapDriver::device() const
{
    return m_switch->config.device;
}

QCoro::Task<Expected<SwitchIdentity>> NsdpCapDriver::identify(std::stop_token stop)
{
    return tellIdentity(m_switch, std::move(stop));
}

QCoro::Task<Expected<std::vector<Finding>>> NsdpCapDriver::check(int port, std::stop_token stop)
{
    return checkSwitch(m_switch, port, std::move(stop));
}

Cap NsdpCapDriver::nearest(const Cap &cap) const
{
    return nsdp::capOfRate(nsdp::nearestRate(cap)).value_or(Cap::noLimit());
}

QCoro::Task<Expected<CapReading>> NsdpCapDriver::read(int port, std::stop_token stop)
{
    return readCap(m_switch, port, std::move(stop));
}

QCoro::Task<Expected<CapReading>> NsdpCapDriver::set(int port, const Cap &cap, std::stop_token stop)
{
    const nsdp::PortRate rate{port, nsdp::nearestRate(cap)};
    return writeCap(m_switch, rate, std::move(stop));
}

QCoro::Task<Expected<CapReading>> NsdpCapDriver::restore(int port, const CapReading &former,
                                                         std::stop_token stop)
{
    return restoreCap(m_switch, port, former, std::move(stop));
}

QCoro::Task<Expected<PortCounters>> NsdpCapDriver::counters(int port, std::stop_token stop)
{
    return readCounters(m_switch, port, std::move(stop));
}

DriverAbilities NsdpCapDriver::abilities() const
{
    DriverAbilities abilities;
    abilities.listsPorts = true;
    return abilities;
}

QCoro::Task<Expected<std::vector<SwitchPort>>> NsdpCapDriver::ports(std::stop_token stop)
{
    return readPorts(m_switch, std::move(stop));
}

} // namespace castbench
