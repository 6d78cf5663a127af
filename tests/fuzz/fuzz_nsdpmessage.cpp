// What arrives at an NSDP port: the message, every attribute in it, and what is said of its result.

#include "controllers/protocols/nsdpattributes.h"
#include "controllers/protocols/nsdppassword.h"
#include "controllers/protocols/nsdprate.h"
#include "controllers/protocols/nsdpresult.h"

#include <cstdlib>

using namespace castbench;
using namespace castbench::nsdp;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void useAttribute(const Attribute &attribute)
{
    require(readText(attribute).size() <= 64);
    if (const auto mac = readMac(attribute))
        require(macAttribute(*mac).value == attribute.value);
    if (const auto status = readPortStatus(attribute))
        require(status->isUp() || !status->speedKbps());
    if (const auto statistics = readPortStatistics(attribute))
        require(portStatisticsAttribute(*statistics).value == attribute.value);
    if (const auto rate = readPortRate(attribute)) {
        require(portRateAttribute(attribute.tag, *rate).value == attribute.value);
        const auto cap = capOfRate(rate->code);
        require(!cap || rate->code > highestCommonRate || nearestRate(*cap) == rate->code);
    }
    if (const auto nonce = readNonce(attribute)) {
        for (const PasswordForm form : {PasswordForm::Hash32, PasswordForm::Hash64})
            require(credential(form, "password", {}, *nonce).has_value());
    }
    require(readAddress(attribute).has_value() == (attribute.value.size() == 4));
    if (const auto count = readPortCount(attribute))
        require(*count >= 1 && *count <= 255);
    if (const auto form = readPasswordForm(attribute))
        require(*readPasswordForm(passwordFormAttribute(*form)) == *form);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto message = decode(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!message)
        return 0;
    for (const Attribute &attribute : message->attributes)
        useAttribute(attribute);
    require(!resultName(message->result).isEmpty());
    if (message->result != Result::Ok)
        require(!failureOf(*message).message.isEmpty());
    // What was read can be written, and is the same when read again. The end mark may make it too long.
    const auto bytes = encode(*message);
    if (!bytes)
        return 0;
    message->complete = true;
    require(*decode(*bytes) == *message);
    return 0;
}
