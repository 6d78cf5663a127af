#include "controllers/switches/snmp/snmpcapdriver.h"

#include "controllers/switches/snmp/snmpswitch.h"

#include <functional>

namespace castbench {

namespace {

QCoro::Task<Expected<void>> writeAll(SnmpSwitchPtr device, int port, WriteSequence sequence,
                                     std::stop_token stop)
{
    for (const std::vector<SnmpWrite> &writes : sequence) {
        const auto written = co_await device->control.set(writes, stop);
        if (!written)
            co_return device->located(written.error(), port);
    }
    co_return Expected<void>{};
}

/// A row is created only where there is none: a second one of the same name would be refused.
QCoro::Task<Expected<PortRow>> presentRow(SnmpSwitchPtr device, std::optional<SnmpOid> object, int port,
                                          std::stop_token stop)
{
    if (!object)
        co_return PortRow::Present;
    std::vector<SnmpOid> oids{*object};
    const auto values = co_await device->control.get(std::move(oids), std::move(stop));
    if (!values)
        co_return device->located(values.error(), port);
    co_return values->front().isAbsent() ? PortRow::Absent : PortRow::Present;
}

/// What to write to the port, by the numbers that it has now.
using MakeWrites = std::function<Expected<WriteSequence>(const PortSettings &settings, PortRow row)>;

QCoro::Task<Expected<CapReading>> writeOnce(SnmpSwitchPtr device, int port, MakeWrites make,
                                            std::stop_token stop)
{
    const auto numbers = co_await portNumbers(device, &device->control, port, stop);
    if (!numbers)
        co_return numbers.error();
    const PortSettings settings(device->config.profile, *numbers);
    const auto row = co_await presentRow(device, settings.rowObject(), port, stop);
    if (!row)
        co_return row.error();
    auto sequence = make(settings, *row);
    if (!sequence)
        co_return device->located(sequence.error(), port);
    const auto written = co_await writeAll(device, port, std::move(*sequence), stop);
    if (!written)
        co_return written.error();
    co_return co_await readCap(device, port, std::move(stop));
}

/// Writes and reads back; once more where the switch began anew meanwhile: it then has what it had saved, and
/// perhaps other numbers for its ports.
QCoro::Task<Expected<CapReading>> writeCap(SnmpSwitchPtr device, int port, MakeWrites make,
                                           std::stop_token stop)
{
    const int restarts = device->restarts;
    auto reading = co_await writeOnce(device, port, make, stop);
    const bool mayHaveRestarted = !reading && (reading.error().code == ErrorCode::Refused ||
                                               reading.error().code == ErrorCode::Unsupported);
    if (mayHaveRestarted && device->restarts == restarts)
        co_await readUpTime(device, stop);
    if (device->restarts != restarts)
        reading = co_await writeOnce(device, port, make, std::move(stop));
    co_return reading;
}

QCoro::Task<Expected<CapReading>> setCap(SnmpSwitchPtr device, int port, Cap cap, std::stop_token stop)
{
    MakeWrites make = [cap](const PortSettings &settings, PortRow row) -> Expected<WriteSequence> {
        return settings.writesFor(cap, row);
    };
    co_return co_await writeCap(device, port, std::move(make), std::move(stop));
}

/// What was read from the port before, by the numbers that it has now.
QString nativeNow(const SnmpSwitch &device, int port, const QString &native, const PortSettings &now)
{
    const auto former = device.formerIfIndexes.find(port);
    if (former == device.formerIfIndexes.end())
        return native;
    for (const std::uint32_t ifIndex : former->second) {
        const PortSettings then(device.config.profile, {port, ifIndex});
        if (then.writesFor(native))
            return now.translated(native, then);
    }
    return native;
}

QCoro::Task<Expected<CapReading>> restoreCap(SnmpSwitchPtr device, int port, CapReading former,
                                             std::stop_token stop)
{
    const auto native = std::make_shared<QString>(former.native);
    MakeWrites make = [device = device.get(), port, former = former.native,
                       native](const PortSettings &settings, PortRow row) {
        *native = nativeNow(*device, port, former, settings);
        return settings.writesFor(*native, row);
    };
    auto reading = co_await writeCap(device, port, std::move(make), std::move(stop));
    if (reading && reading->native != *native) {
        const Error differs{
            ErrorCode::Refused,
            QStringLiteral("The switch says %1 after it was given back %2; set the port by hand.")
                .arg(reading->native, *native),
            {}};
        co_return device->located(differs, port);
    }
    co_return reading;
}

} // namespace

SnmpCapDriver::SnmpCapDriver(const SnmpConfig &config, Clock &clock)
    : m_switch(std::make_shared<SnmpSwitch>(config, clock))
{
}

SnmpCapDriver::~SnmpCapDriver()
{
    m_switch->control.cancelAll();
    m_switch->polling.cancelAll();
}

QString SnmpCapDriver::device() const
{
    return m_switch->config.device;
}

QCoro::Task<Expected<SwitchIdentity>> SnmpCapDriver::identify(std::stop_token stop)
{
    return identifySwitch(m_switch, std::move(stop));
}

QCoro::Task<Expected<std::vector<Finding>>> SnmpCapDriver::check(int port, std::stop_token stop)
{
    return checkSwitch(m_switch, port, std::move(stop));
}

Cap SnmpCapDriver::nearest(const Cap &cap) const
{
    return m_switch->config.profile.rate.nearest(cap);
}

QCoro::Task<Expected<CapReading>> SnmpCapDriver::read(int port, std::stop_token stop)
{
    return readCap(m_switch, port, std::move(stop));
}

QCoro::Task<Expected<CapReading>> SnmpCapDriver::set(int port, const Cap &cap, std::stop_token stop)
{
    return setCap(m_switch, port, cap, std::move(stop));
}

QCoro::Task<Expected<CapReading>> SnmpCapDriver::restore(int port, const CapReading &former,
                                                         std::stop_token stop)
{
    return restoreCap(m_switch, port, former, std::move(stop));
}

QCoro::Task<Expected<PortCounters>> SnmpCapDriver::counters(int port, std::stop_token stop)
{
    return readCounters(m_switch, port, std::move(stop));
}

DriverAbilities SnmpCapDriver::abilities() const
{
    DriverAbilities abilities;
    abilities.listsPorts = true;
    return abilities;
}

QCoro::Task<Expected<std::vector<SwitchPort>>> SnmpCapDriver::ports(std::stop_token stop)
{
    return listPorts(m_switch, std::move(stop));
}

} // namespace castbench
