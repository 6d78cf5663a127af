#include "controllers/switches/nsdp/nsdpswitch.h"

#include "controllers/protocols/nsdprate.h"
#include "controllers/protocols/nsdpresult.h"

#include <algorithm>

namespace castbench {

using nsdp::Message;
using nsdp::PasswordForm;
using nsdp::PortRate;
namespace tags = nsdp::tags;

namespace {

constexpr QLatin1StringView nativePrefix("ingress=");
constexpr int writeTries = 2;
/// Three wrong passwords lock the switch, and a write without an answer may have been one.
constexpr int unansweredAllowed = 2;

QString nativeText(quint32 code)
{
    return nativePrefix + QString::number(code);
}

Expected<quint32> codeOf(const QString &native)
{
    bool isNumber = false;
    const quint32 code = native.mid(nativePrefix.size()).toUInt(&isNumber);
    if (!native.startsWith(nativePrefix) || !isNumber || code > nsdp::highestRate) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("\"%1\" is not what this switch was set to; set the port by hand.")
                         .arg(native.left(40)),
                     {}};
    }
    return code;
}

/// What the answer says of `port` in the attributes `tag`. Errors: NotFound, Protocol.
template<typename Value>
Expected<Value> valueOfPort(const Message &answer, quint16 tag, int port,
                            Expected<Value> (*read)(const nsdp::Attribute &))
{
    int others = 0;
    for (const nsdp::Attribute &attribute : answer.attributes) {
        if (attribute.tag != tag)
            continue;
        auto value = read(attribute);
        if (!value)
            return value.error();
        if (value->port == port)
            return value;
        ++others;
    }
    if (!answer.complete || others == 0) {
        return Error{ErrorCode::Protocol,
                     answer.complete
                         ? QStringLiteral("The switch answers without saying what was asked (attribute "
                                          "0x%1); its model may not have it.")
                               .arg(tag, 4, 16, QLatin1Char('0'))
                         : QStringLiteral("The switch's answer is cut off before port %1.").arg(port),
                     {}};
    }
    return Error{ErrorCode::NotFound,
                 QStringLiteral("The switch has no port %1; correct \"switch_port\" in the lab.").arg(port),
                 {}};
}

Expected<CapReading> readingOf(const PortRate &rate, Clock &clock)
{
    const auto cap = nsdp::capOfRate(rate.code);
    if (!cap) {
        return Error{
            ErrorCode::Unsupported,
            QStringLiteral("The port is limited by the code %1, which is not known; set it to another rate "
                           "on the switch's web page first.")
                .arg(rate.code),
            {}};
    }
    return CapReading{*cap, nativeText(rate.code), clock.utcNow()};
}

/// The credential for one write. Where a nonce is needed it is asked for now, as it changes with every
/// write and by itself; else the port's rate is read, so that a switch that is away is found out before
/// a password has been sent.
QCoro::Task<Expected<nsdp::Attribute>> freshCredential(NsdpSwitchPtr device, std::stop_token stop)
{
    const auto form = co_await passwordForm(device, stop);
    if (!form)
        co_return form.error();
    const bool withNonce = nsdp::needsNonce(*form);
    std::vector<quint16> asked{withNonce ? tags::nonce : tags::ingressRate};
    const auto answer = co_await readAttributes(device, std::move(asked), std::move(stop));
    if (!answer)
        co_return answer.error();
    nsdp::Nonce nonce{};
    if (withNonce) {
        const nsdp::Attribute *attribute = answer->find(tags::nonce);
        const auto told = nsdp::readNonce(attribute ? *attribute : nsdp::Attribute{tags::nonce, {}});
        if (!told)
            co_return told.error();
        nonce = *told;
    }
    co_return nsdp::credential(*form, device->config.password.toUtf8(), answer->device, nonce);
}

/// One write. Errors: Timeout where there was no answer.
QCoro::Task<Expected<void>> writeOnce(NsdpSwitchPtr device, PortRate rate, std::stop_token stop)
{
    const auto credential = co_await freshCredential(device, stop);
    if (!credential)
        co_return credential.error();
    // Another call may have been refused meanwhile.
    if (const auto refusal = device->refusal())
        co_return *refusal;
    if (!device->identity)
        co_return Error{ErrorCode::Timeout, QStringLiteral("The switch has fallen silent."), {}};
    std::vector<nsdp::Attribute> attributes{*credential, nsdp::portRateAttribute(tags::ingressRate, rate)};
    ++device->unanswered;
    const auto answer =
        co_await device->session.write(device->identity->mac, std::move(attributes), std::move(stop));
    if (!answer)
        co_return answer.error();
    device->unanswered = 0;
    if (nsdp::isAuthenticationFailure(answer->result))
        device->rejected = nsdp::failureOf(*answer);
    else if (answer->result == nsdp::Result::Ok)
        device->accepted = true;
    if (answer->result != nsdp::Result::Ok)
        co_return nsdp::failureOf(*answer);
    co_return Expected<void>{};
}

} // namespace

std::vector<quint16> nsdpIdentityTags()
{
    return {tags::model, tags::name, tags::mac, tags::address, tags::firmware, tags::portCount};
}

NsdpIdentity readIdentity(const Message &answer)
{
    NsdpIdentity identity;
    identity.mac = answer.device;
    for (const nsdp::Attribute &attribute : answer.attributes) {
        if (attribute.tag == tags::model)
            identity.model = nsdp::readText(attribute);
        else if (attribute.tag == tags::name)
            identity.name = nsdp::readText(attribute);
        else if (attribute.tag == tags::firmware)
            identity.firmware = nsdp::readText(attribute);
        else if (attribute.tag == tags::address)
            identity.address = nsdp::readAddress(attribute).value_or(QString());
        else if (attribute.tag == tags::portCount)
            identity.ports = nsdp::readPortCount(attribute).value_or(0);
    }
    return identity;
}

NsdpSwitch::NsdpSwitch(const NsdpConfig &switchConfig, Clock &switchClock)
    : config(switchConfig)
    , clock(switchClock)
    , session(switchConfig.target, switchClock)
{
}

Error NsdpSwitch::located(const Error &error, int port) const
{
    if (port == 0)
        return error.within(QStringLiteral("switch %1").arg(config.device));
    return error.within(QStringLiteral("switch %1 port %2").arg(config.device).arg(port));
}

std::optional<Error> NsdpSwitch::refusal() const
{
    if (rejected)
        return rejected;
    if (accepted || unanswered < unansweredAllowed)
        return std::nullopt;
    return Error{
        ErrorCode::Refused,
        QStringLiteral("The switch answers reads and left two writes unanswered; a third could lock it. "
                       "Check its password, then begin anew."),
        {}};
}

QCoro::Task<Expected<NsdpIdentity>> knownIdentity(NsdpSwitchPtr device, std::stop_token stop)
{
    if (!device->identity) {
        const auto answer = co_await device->session.read({}, nsdpIdentityTags(), std::move(stop));
        if (!answer)
            co_return answer.error();
        if (answer->result != nsdp::Result::Ok)
            co_return nsdp::failureOf(*answer);
        device->identity = readIdentity(*answer);
    }
    // co_return moves from what it is given, even if it has a name.
    NsdpIdentity copy = *device->identity;
    co_return copy;
}

QCoro::Task<Expected<Message>> readAttributes(NsdpSwitchPtr device, std::vector<quint16> asked,
                                              std::stop_token stop)
{
    const auto identity = co_await knownIdentity(device, stop);
    if (!identity)
        co_return identity.error();
    auto answer = co_await device->session.read(identity->mac, std::move(asked), std::move(stop));
    if (!answer && answer.error().code == ErrorCode::Timeout)
        device->identity.reset(); // another switch may be at the address next time
    if (answer && answer->result != nsdp::Result::Ok)
        co_return nsdp::failureOf(*answer);
    co_return answer;
}

QCoro::Task<Expected<PasswordForm>> passwordForm(NsdpSwitchPtr device, std::stop_token stop)
{
    if (device->form)
        co_return *device->form;
    const auto identity = co_await knownIdentity(device, stop);
    if (!identity)
        co_return identity.error();
    const auto answer = co_await device->session.readOptional(identity->mac, tags::passwordForm, stop);
    if (!answer) {
        if (answer.error().code != ErrorCode::Timeout)
            co_return answer.error();
        // Silent to this question, or away? A switch that is away must not be given a plain password later.
        device->identity.reset();
        const auto present = co_await knownIdentity(device, std::move(stop));
        if (!present)
            co_return present.error();
        device->form = PasswordForm::Plain;
        co_return *device->form;
    }
    const nsdp::Attribute *attribute = answer->find(tags::passwordForm);
    if (answer->result != nsdp::Result::Ok || !attribute) {
        device->form = PasswordForm::Plain;
        co_return *device->form;
    }
    const auto form = nsdp::readPasswordForm(*attribute);
    if (!form)
        co_return form.error();
    device->form = *form;
    co_return *form;
}

QCoro::Task<Expected<void>> checkPort(NsdpSwitchPtr device, int port, std::stop_token stop)
{
    const auto identity = co_await knownIdentity(device, std::move(stop));
    if (!identity)
        co_return device->located(identity.error(), port);
    constexpr int highestPort = 255;
    const int ports = identity->ports > 0 ? identity->ports : highestPort;
    if (port < 1 || port > ports) {
        const Error none{
            ErrorCode::NotFound,
            QStringLiteral("The switch has no port %1 (it has %2); correct \"switch_port\" in the lab.")
                .arg(port)
                .arg(ports),
            {}};
        co_return device->located(none, port);
    }
    co_return Expected<void>{};
}

QCoro::Task<Expected<CapReading>> readCap(NsdpSwitchPtr device, int port, std::stop_token stop)
{
    const auto exists = co_await checkPort(device, port, stop);
    if (!exists)
        co_return exists.error();
    std::vector<quint16> asked{tags::ingressRate};
    const auto answer = co_await readAttributes(device, std::move(asked), std::move(stop));
    if (!answer)
        co_return device->located(answer.error(), port);
    const auto rate = valueOfPort(*answer, tags::ingressRate, port, &nsdp::readPortRate);
    if (!rate)
        co_return device->located(rate.error(), port);
    auto reading = readingOf(*rate, device->clock);
    if (!reading)
        co_return device->located(reading.error(), port);
    co_return reading;
}

QCoro::Task<Expected<CapReading>> writeCap(NsdpSwitchPtr device, PortRate rate, std::stop_token stop)
{
    const auto exists = co_await checkPort(device, rate.port, stop);
    if (!exists)
        co_return exists.error();
    for (int attempt = 1;; ++attempt) {
        if (const auto refusal = device->refusal())
            co_return device->located(*refusal, rate.port);
        const auto written = co_await writeOnce(device, rate, stop);
        if (!written && written.error().code != ErrorCode::Timeout)
            co_return device->located(written.error(), rate.port);
        auto reading = co_await readCap(device, rate.port, stop);
        if (written || !reading || reading->native == nativeText(rate.code))
            co_return reading;
        if (attempt == writeTries)
            co_return device->located(written.error(), rate.port);
    }
}

QCoro::Task<Expected<CapReading>> restoreCap(NsdpSwitchPtr device, int port, CapReading former,
                                             std::stop_token stop)
{
    const auto code = codeOf(former.native);
    if (!code)
        co_return device->located(code.error(), port);
    const PortRate rate{port, *code};
    auto reading = co_await writeCap(device, rate, std::move(stop));
    if (reading && reading->native != former.native) {
        const Error differs{
            ErrorCode::Refused,
            QStringLiteral("The switch says %1 after it was given back %2; set the port by hand.")
                .arg(reading->native, former.native),
            {}};
        co_return device->located(differs, port);
    }
    co_return reading;
}

QCoro::Task<Expected<PortCounters>> readCounters(NsdpSwitchPtr device, int port, std::stop_token stop)
{
    const auto exists = co_await checkPort(device, port, stop);
    if (!exists)
        co_return exists.error();
    std::vector<quint16> asked{tags::portStatistics};
    const auto answer = co_await readAttributes(device, std::move(asked), std::move(stop));
    if (!answer)
        co_return device->located(answer.error(), port);
    const auto statistics = valueOfPort(*answer, tags::portStatistics, port, &nsdp::readPortStatistics);
    if (!statistics)
        co_return device->located(statistics.error(), port);
    PortCounters counters;
    counters.octetsIn = statistics->octetsIn;
    counters.octetsOut = statistics->octetsOut;
    counters.at = device->clock.steadyNow();
    co_return counters;
}

QCoro::Task<Expected<std::vector<SwitchPort>>> readPorts(NsdpSwitchPtr device, std::stop_token stop)
{
    std::vector<quint16> asked{tags::portStatus};
    const auto answer = co_await readAttributes(device, std::move(asked), std::move(stop));
    if (!answer)
        co_return device->located(answer.error());
    std::vector<SwitchPort> ports;
    for (const nsdp::Attribute &attribute : answer->attributes) {
        if (attribute.tag != tags::portStatus)
            continue;
        const auto status = nsdp::readPortStatus(attribute);
        if (!status)
            co_return device->located(status.error());
        SwitchPort port;
        port.number = status->port;
        port.up = status->isUp();
        port.speedKbps = status->speedKbps();
        ports.push_back(port);
    }
    std::sort(ports.begin(), ports.end(),
              [](const SwitchPort &a, const SwitchPort &b) { return a.number < b.number; });
    co_return ports;
}

} // namespace castbench
