#pragma once

#include "controllers/contracts/capdriver.h"
#include "controllers/contracts/clock.h"
#include "controllers/protocols/nsdpattributes.h"
#include "controllers/protocols/nsdppassword.h"
#include "controllers/switches/nsdp/nsdpcapdriver.h"
#include "controllers/switches/nsdp/nsdpsession.h"

#include <memory>
#include <optional>

namespace castbench {

/// What a switch tells of itself when asked.
struct NsdpIdentity
{
    MacAddress mac;
    QString model;
    QString name;
    QString firmware;
    QString address; ///< IPv4, as the switch says; empty: not told
    int ports = 0;   ///< 0: not told
};

/// The attributes that readIdentity() wants.
std::vector<quint16> nsdpIdentityTags();
/// From the answer to nsdpIdentityTags(). What is malformed is left out.
NsdpIdentity readIdentity(const nsdp::Message &answer);

/// A switch as its driver's calls share it. They hold it while they run, so that the driver may go first.
struct NsdpSwitch
{
    NsdpSwitch(const NsdpConfig &switchConfig, Clock &switchClock);

    /// Puts the switch's id, and the port unless it is 0, in front of an error.
    Error located(const Error &error, int port = 0) const;
    /// Why no password is sent any more, if so.
    std::optional<Error> refusal() const;

    const NsdpConfig config;
    Clock &clock;
    NsdpSession session;
    std::optional<NsdpIdentity> identity;   ///< once told; forgotten when the switch falls silent
    std::optional<nsdp::PasswordForm> form; ///< once asked
    std::optional<Error> rejected;          ///< the password was wrong
    bool accepted = false;                  ///< the password was right
    int unanswered = 0;                     ///< writes without an answer before the password was accepted
};
using NsdpSwitchPtr = std::shared_ptr<NsdpSwitch>;

/// Asks the switch what it is, unless that is known.
QCoro::Task<Expected<NsdpIdentity>> knownIdentity(NsdpSwitchPtr device, std::stop_token stop);
/// Reads attributes of the switch. An answer that says no is an error.
QCoro::Task<Expected<nsdp::Message>> readAttributes(NsdpSwitchPtr device, std::vector<quint16> tags,
                                                    std::stop_token stop);
/// How it wants the password: asked alone, because older switches answer nothing where this is asked beside
/// others; no answer, or one that says no, means Plain.
QCoro::Task<Expected<nsdp::PasswordForm>> passwordForm(NsdpSwitchPtr device, std::stop_token stop);
/// Errors: NotFound, where the switch has no such port.
QCoro::Task<Expected<void>> checkPort(NsdpSwitchPtr device, int port, std::stop_token stop);

QCoro::Task<Expected<CapReading>> readCap(NsdpSwitchPtr device, int port, std::stop_token stop);
/// Writes the code and reads it back.
QCoro::Task<Expected<CapReading>> writeCap(NsdpSwitchPtr device, nsdp::PortRate rate, std::stop_token stop);
QCoro::Task<Expected<CapReading>> restoreCap(NsdpSwitchPtr device, int port, CapReading former,
                                             std::stop_token stop);
QCoro::Task<Expected<PortCounters>> readCounters(NsdpSwitchPtr device, int port, std::stop_token stop);
QCoro::Task<Expected<std::vector<SwitchPort>>> readPorts(NsdpSwitchPtr device, std::stop_token stop);
/// CapDriver::check().
QCoro::Task<Expected<std::vector<Finding>>> checkSwitch(NsdpSwitchPtr device, int port, std::stop_token stop);

} // namespace castbench
