#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/protocols/nsdppassword.h"
#include "probes/simlab/simswitchports.h"

#include <deque>
#include <optional>

namespace castbench {

struct NsdpResponderSettings
{
    nsdp::PasswordForm passwordForm = nsdp::PasswordForm::Plain;
    QString password; ///< 1 … 20 bytes
    QString model = QStringLiteral("castbench-lab");
    QString name = QStringLiteral("castbench-lab");
    QString firmware = QStringLiteral(CASTBENCH_VERSION);
    MacAddress mac{{0x02, 0x63, 0x62, 0x00, 0x00, 0x01}};
    quint32 address = 0x7f000001; ///< IPv4, host order
};

/// A switch that speaks NSDP, without its socket: what it answers to a datagram. It behaves as switches were
/// seen to:
///
/// - nothing is answered that is no request, is for another switch, or has a sequence number answered before;
/// - reading needs no password; one attribute for each port;
/// - a write begins with the credential, in the form that attribute 0014 tells. With Plain, the switch is an
///   older one: asked for 0014 alone it says that it does not know it, asked beside others it stays silent;
/// - a nonce is good for one write, and until the next is asked for;
/// - three wrong passwords lock writing for 30 minutes.
class NsdpResponder
{
public:
    /// `ports` and `clock` must outlive this.
    NsdpResponder(SimSwitchPorts &ports, const NsdpResponderSettings &settings, const Clock &clock);

    /// The answer, or nothing.
    std::optional<QByteArray> answer(QByteArrayView datagram);

    void setRefusesWrites(bool refuses)
    {
        m_refusesWrites = refuses;
    }
    void setIgnoresWrites(bool ignores)
    {
        m_ignoresWrites = ignores;
    }

private:
    bool isNew(const nsdp::Message &request);
    bool read(const nsdp::Message &request, nsdp::Message &reply);
    bool readOne(quint16 tag, std::vector<nsdp::Attribute> &attributes);
    void readPorts(quint16 tag, std::vector<nsdp::Attribute> &attributes) const;
    void write(const nsdp::Message &request, nsdp::Message &reply);
    bool authenticate(const nsdp::Message &request, nsdp::Message &reply);
    void apply(const nsdp::Attribute &attribute, nsdp::Message &reply);
    void rollNonce();

    struct Answered
    {
        MacAddress client;
        quint32 sequence = 0;

        bool operator==(const Answered &) const = default;
    };

    SimSwitchPorts &m_ports;
    const NsdpResponderSettings m_settings;
    const Clock &m_clock;
    nsdp::Nonce m_nonce{};
    std::deque<Answered> m_answered; ///< the last ones
    int m_failures = 0;
    std::optional<SteadyTime> m_lockedUntil;
    bool m_refusesWrites = false;
    bool m_ignoresWrites = false;
};

} // namespace castbench
