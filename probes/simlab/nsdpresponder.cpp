#include "probes/simlab/nsdpresponder.h"

#include "controllers/protocols/nsdpattributes.h"
#include "controllers/protocols/nsdprate.h"

#include <QRandomGenerator>

#include <algorithm>

namespace castbench {

using nsdp::Attribute;
using nsdp::Message;
using nsdp::Operation;
using nsdp::PasswordForm;
using nsdp::Result;
namespace tags = nsdp::tags;

namespace {

constexpr std::size_t rememberedSequences = 64;
constexpr int failuresAllowed = 3;
constexpr std::chrono::minutes lockTime{30};
constexpr quint8 gigabit = 5;

bool isPortTag(quint16 tag)
{
    return tag == tags::portStatus || tag == tags::portStatistics || tag == tags::ingressRate ||
           tag == tags::egressRate;
}

} // namespace

NsdpResponder::NsdpResponder(SimSwitchPorts &ports, const NsdpResponderSettings &settings, const Clock &clock)
    : m_ports(ports)
    , m_settings(settings)
    , m_clock(clock)
{
    rollNonce();
}

std::optional<QByteArray> NsdpResponder::answer(QByteArrayView datagram)
{
    const auto request = nsdp::decode(datagram);
    if (!request || (!request->device.isNull() && request->device != m_settings.mac) || !isNew(*request))
        return std::nullopt;
    Message reply = *request;
    reply.device = m_settings.mac;
    reply.result = Result::Ok;
    reply.failedTag = 0;
    reply.attributes.clear();
    if (request->operation == Operation::Read) {
        reply.operation = Operation::ReadReply;
        if (!read(*request, reply))
            return std::nullopt;
    } else if (request->operation == Operation::Write) {
        reply.operation = Operation::WriteReply;
        write(*request, reply);
    } else {
        return std::nullopt;
    }
    const auto bytes = nsdp::encode(reply);
    if (!bytes)
        return std::nullopt;
    m_answered.push_back({request->client, request->sequence});
    if (m_answered.size() > rememberedSequences)
        m_answered.pop_front();
    return *bytes;
}

bool NsdpResponder::isNew(const Message &request)
{
    const Answered asked{request.client, request.sequence};
    return std::find(m_answered.begin(), m_answered.end(), asked) == m_answered.end();
}

bool NsdpResponder::read(const Message &request, Message &reply)
{
    const bool asksForm = request.find(tags::passwordForm) != nullptr;
    if (asksForm && m_settings.passwordForm == PasswordForm::Plain) {
        reply.result = Result::TagUnsupported;
        reply.failedTag = tags::passwordForm;
        return request.attributes.size() == 1;
    }
    for (const Attribute &attribute : request.attributes) {
        if (!readOne(attribute.tag, reply.attributes)) {
            reply.result = Result::TagUnsupported;
            reply.failedTag = attribute.tag;
            reply.attributes.clear();
            return true;
        }
    }
    return true;
}

bool NsdpResponder::readOne(quint16 tag, std::vector<Attribute> &attributes)
{
    if (isPortTag(tag)) {
        readPorts(tag, attributes);
        return true;
    }
    switch (tag) {
    case tags::model:
        attributes.push_back(nsdp::textAttribute(tag, m_settings.model));
        return true;
    case tags::name:
        attributes.push_back(nsdp::textAttribute(tag, m_settings.name));
        return true;
    case tags::firmware:
        attributes.push_back(nsdp::textAttribute(tag, m_settings.firmware));
        return true;
    case tags::mac:
        attributes.push_back(nsdp::macAttribute(m_settings.mac));
        return true;
    case tags::address:
        attributes.push_back(nsdp::addressAttribute(m_settings.address));
        return true;
    case tags::portCount:
        attributes.push_back(nsdp::portCountAttribute(m_ports.portCount()));
        return true;
    case tags::passwordForm:
        attributes.push_back(nsdp::passwordFormAttribute(m_settings.passwordForm));
        return true;
    case tags::nonce:
        rollNonce();
        attributes.push_back(nsdp::nonceAttribute(m_nonce));
        return nsdp::needsNonce(m_settings.passwordForm);
    default:
        return false;
    }
}

void NsdpResponder::readPorts(quint16 tag, std::vector<Attribute> &attributes) const
{
    for (int port = 1; port <= m_ports.portCount(); ++port) {
        if (tag == tags::portStatus) {
            attributes.push_back(nsdp::portStatusAttribute({port, m_ports.isUp(port) ? gigabit : quint8{0}}));
        } else if (tag == tags::portStatistics) {
            const SimPortOctets octets = m_ports.octets(port);
            attributes.push_back(nsdp::portStatisticsAttribute({port, octets.in, octets.out}));
        } else {
            const quint32 code = tag == tags::ingressRate ? nsdp::nearestRate(m_ports.cap(port)) : 0;
            attributes.push_back(nsdp::portRateAttribute(tag, {port, code}));
        }
    }
}

void NsdpResponder::write(const Message &request, Message &reply)
{
    if (m_lockedUntil && m_clock.steadyNow() < *m_lockedUntil) {
        reply.result = Result::Locked;
        return;
    }
    if (m_refusesWrites) {
        reply.result = Result::ManagementDisabled;
        return;
    }
    const bool known = authenticate(request, reply);
    rollNonce();
    if (!known || m_ignoresWrites)
        return;
    for (std::size_t i = 1; i < request.attributes.size() && reply.result == Result::Ok; ++i)
        apply(request.attributes[i], reply);
}

bool NsdpResponder::authenticate(const Message &request, Message &reply)
{
    const auto expected =
        nsdp::credential(m_settings.passwordForm, m_settings.password.toUtf8(), m_settings.mac, m_nonce);
    if (expected && !request.attributes.empty() && request.attributes.front() == *expected) {
        m_failures = 0;
        return true;
    }
    if (++m_failures >= failuresAllowed) {
        m_lockedUntil = m_clock.steadyNow() + lockTime;
        m_failures = 0;
    }
    const bool isHashed = nsdp::needsNonce(m_settings.passwordForm);
    reply.result = isHashed ? Result::WrongToken : Result::WrongPassword;
    reply.failedTag = expected ? expected->tag : tags::password;
    // Switches were seen to send a wrong password back.
    if (const Attribute *given = request.find(tags::password); given && !isHashed)
        reply.attributes.push_back(*given);
    return false;
}

void NsdpResponder::apply(const Attribute &attribute, Message &reply)
{
    const auto fail = [&](Result result) {
        reply.result = result;
        reply.failedTag = attribute.tag;
    };
    if (attribute.tag != tags::ingressRate)
        return fail(Result::TagUnsupported);
    const auto rate = nsdp::readPortRate(attribute);
    if (!rate)
        return fail(Result::BadLength);
    const auto cap = nsdp::capOfRate(rate->code);
    if (rate->port < 1 || rate->port > m_ports.portCount() || rate->code > nsdp::highestCommonRate || !cap)
        return fail(Result::BadValue);
    m_ports.setCap(rate->port, *cap);
}

void NsdpResponder::rollNonce()
{
    const quint32 random = QRandomGenerator::system()->generate();
    for (std::size_t i = 0; i < m_nonce.size(); ++i)
        m_nonce[i] = static_cast<std::uint8_t>(random >> (8 * i));
}

} // namespace castbench
