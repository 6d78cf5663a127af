#include "controllers/switches/snmp/snmpexchange.h"

#include "controllers/switches/snmp/snmplink.h"

namespace castbench {

namespace {

const SnmpOid sysObjectId{1, 3, 6, 1, 2, 1, 1, 2, 0};

Error encryptionIgnored()
{
    return {
        ErrorCode::AuthenticationFailed,
        QStringLiteral("The switch accepts this SNMPv3 user's authentication password but does not answer "
                       "encrypted requests; correct the privacy password or its algorithm."),
        {}};
}

} // namespace

class SnmpExchange::Private
{
public:
    using MakePdu = std::function<SnmpPdu()>;
    using State = SnmpOutcome::State;

    explicit Private(SnmpTarget agent)
        : link(std::move(agent))
    {
    }

    bool isVersion(SnmpVersion version) const
    {
        return link.target().version == version;
    }
    Expected<void> ask(const MakePdu &make, const SnmpLink::Reader &read, const CancelCheck &cancelled);
    Expected<SnmpOutcome> tryOnce(const MakePdu &make, const SnmpLink::Reader &read,
                                  const CancelCheck &cancelled);
    Expected<SnmpOutcome> trySecurely(const MakePdu &make, const SnmpLink::Reader &read,
                                      const CancelCheck &cancelled);
    Error reported(const Error &error);
    Error silence(const CancelCheck &cancelled);

    SnmpLink link;
    bool accepted = false;        ///< the agent has answered these credentials
    std::optional<Error> refused; ///< it never has, and said why
};

Expected<void> SnmpExchange::Private::ask(const MakePdu &make, const SnmpLink::Reader &read,
                                          const CancelCheck &cancelled)
{
    if (cancelled())
        return link.cancelledError();
    if (refused)
        return *refused;
    const auto outcome =
        isVersion(SnmpVersion::V3) ? trySecurely(make, read, cancelled) : tryOnce(make, read, cancelled);
    if (!outcome)
        return outcome.error();
    if (outcome->state == State::Reported)
        return reported(snmpReportError(outcome->report));
    if (outcome->state == State::TimedOut)
        return silence(cancelled);
    accepted = true;
    return {};
}

Expected<SnmpOutcome> SnmpExchange::Private::tryOnce(const MakePdu &make, const SnmpLink::Reader &read,
                                                     const CancelCheck &cancelled)
{
    if (auto prepared = link.prepare(link.target().retries + 1, cancelled); !prepared)
        return prepared.error();
    return link.transact(make(), read, cancelled);
}

// An agent that lost its engine's id says so; one whose engine's boots went back cannot: this side takes its
// messages for old ones, and drops them. In both cases it still tells who it is now.
Expected<SnmpOutcome> SnmpExchange::Private::trySecurely(const MakePdu &make, const SnmpLink::Reader &read,
                                                         const CancelCheck &cancelled)
{
    const auto first = tryOnce(make, read, cancelled);
    if (!first)
        return first;
    const bool begunAnew =
        (first->state == State::TimedOut && accepted) ||
        (first->state == State::Reported &&
         (first->report == SnmpReport::UnknownEngine || first->report == SnmpReport::NotInTimeWindow));
    if (!begunAnew)
        return first;
    link.forgetAgent();
    if (auto prepared = link.prepare(1, cancelled); !prepared)
        return prepared.error();
    return link.transact(make(), read, cancelled);
}

Error SnmpExchange::Private::reported(const Error &error)
{
    // The library may be about to send again.
    link.forgetAgent();
    const Error located = error.within(link.target().address.text());
    if (!accepted && error.code == ErrorCode::AuthenticationFailed)
        refused = located;
    return located;
}

/// Why nothing came. Agents drop what they cannot decrypt; the same user without encryption gets an answer,
/// be it that this may not be.
Error SnmpExchange::Private::silence(const CancelCheck &cancelled)
{
    if (!isVersion(SnmpVersion::V3) || accepted || link.target().user.privacy == SnmpPrivacy::None)
        return link.timeoutError();
    SnmpPdu plain = makeSnmpGet({sysObjectId});
    if (plain)
        plain->securityLevel = SNMP_SEC_LEVEL_AUTHNOPRIV;
    const auto outcome = link.transact(std::move(plain), {}, cancelled);
    if (!outcome)
        return outcome.error();
    if (outcome->state == State::Answered)
        return reported(encryptionIgnored());
    if (outcome->state == State::Reported)
        return reported(outcome->report == SnmpReport::UnsupportedSecurityLevel
                            ? encryptionIgnored()
                            : snmpReportError(outcome->report));
    return link.timeoutError();
}

SnmpExchange::SnmpExchange(SnmpTarget target)
    : d(std::make_unique<Private>(std::move(target)))
{
}

SnmpExchange::~SnmpExchange() = default;

Expected<std::vector<SnmpValue>> SnmpExchange::get(const std::vector<SnmpOid> &oids,
                                                   const CancelCheck &cancelled)
{
    std::vector<SnmpValue> values(oids.size());
    std::vector<std::size_t> places(oids.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    // Version 1 refuses a request for the sake of one object that is missing (RFC 1157 §4.1.2).
    while (!places.empty()) {
        std::vector<SnmpOid> asked;
        for (const std::size_t place : places)
            asked.push_back(oids[place]);
        Expected<std::vector<SnmpValue>> answer = std::vector<SnmpValue>();
        std::optional<std::size_t> missing;
        const auto read = [&](const netsnmp_pdu &pdu) {
            if (d->isVersion(SnmpVersion::V1))
                missing = missingInSnmpAnswer(&pdu, asked.size());
            if (!missing)
                answer = readSnmpAnswer(&pdu, asked);
        };
        if (auto done = d->ask([&] { return makeSnmpGet(asked); }, read, cancelled); !done)
            return done.error();
        if (missing) {
            places.erase(places.begin() + static_cast<std::ptrdiff_t>(*missing));
            continue;
        }
        if (!answer)
            return answer.error().within(d->link.target().address.text());
        for (std::size_t i = 0; i < places.size(); ++i)
            values[places[i]] = std::move((*answer)[i]);
        break;
    }
    return values;
}

Expected<void> SnmpExchange::set(const std::vector<SnmpWrite> &writes, const CancelCheck &cancelled)
{
    std::vector<SnmpOid> oids;
    oids.reserve(writes.size());
    for (const SnmpWrite &write : writes)
        oids.push_back(write.oid);
    Expected<std::vector<SnmpValue>> answer = std::vector<SnmpValue>();
    const auto read = [&](const netsnmp_pdu &pdu) {
        answer = readSnmpAnswer(&pdu, oids);
    };
    if (auto done = d->ask([&] { return makeSnmpSet(writes); }, read, cancelled); !done)
        return done;
    if (!answer)
        return answer.error().within(d->link.target().address.text());
    return {};
}

Expected<SnmpRows> SnmpExchange::next(const SnmpOid &after, int maximumRows, const CancelCheck &cancelled)
{
    const bool single = maximumRows <= 1 || d->isVersion(SnmpVersion::V1);
    const auto make = [&] {
        return single ? makeSnmpGetNext(after) : makeSnmpGetBulk(after, maximumRows);
    };
    Expected<SnmpRows> rows = SnmpRows();
    const auto read = [&](const netsnmp_pdu &pdu) {
        rows = readSnmpRows(&pdu, after);
    };
    if (auto done = d->ask(make, read, cancelled); !done)
        return done.error();
    if (!rows)
        return rows.error().within(d->link.target().address.text());
    return rows;
}

} // namespace castbench
