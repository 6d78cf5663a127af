#pragma once

#include "controllers/switches/tc/commandhost.h"
#include "controllers/switches/tc/forwardedcounter.h"
#include "controllers/switches/tc/tccapdriver.h"
#include "controllers/switches/tc/tcsetting.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

namespace castbench {

/// A Linux switch as its driver's calls share it. They hold it while they run, so that the driver may go
/// first.
struct TcSwitch
{
    TcSwitch(const TcConfig &switchConfig, Clock &switchClock);

    /// Puts the switch's id and the port in front of an error.
    Error located(const Error &error, int port) const;

    const TcConfig config;
    Clock &clock;
    std::unique_ptr<tc::CommandHost> host;
    QHash<int, QString> interfaces;                 ///< of ports whose number had to be looked up
    QHash<QString, tc::ForwardedCounter> forwarded; ///< by interface
    QFuture<void> last;                             ///< of the call that came last
};
using TcSwitchPtr = std::shared_ptr<TcSwitch>;

/// Calls take turns, in the order in which they came: none sees what another has done half.
class TcTurn
{
public:
    explicit TcTurn(TcSwitch &device)
        : m_before(device.last)
    {
        m_mine.start();
        device.last = m_mine.future();
    }
    ~TcTurn()
    {
        m_mine.finish();
    }
    TcTurn(const TcTurn &) = delete;
    TcTurn &operator=(const TcTurn &) = delete;

    /// To be awaited; finished where no call came before.
    QFuture<void> before() const
    {
        return m_before;
    }

private:
    QFuture<void> m_before;
    QPromise<void> m_mine;
};

/// Runs the commands; the first that fails and may not is an error, with its remedy.
QCoro::Task<Expected<std::vector<tc::CommandResult>>>
runCommands(TcSwitchPtr device, std::vector<tc::HostCommand> commands, std::stop_token stop);
/// The name of the interface that `port` is. Errors: NotFound, Refused (several bridges have that port), and
/// those of the computer.
QCoro::Task<Expected<QString>> interfaceOf(TcSwitchPtr device, int port, std::stop_token stop);
/// Errors: Unreachable (there is no such interface), and those of the computer.
QCoro::Task<Expected<tc::PortState>> readState(TcSwitchPtr device, QString interface, std::stop_token stop);

/// The port among the bridges' ports. Errors as interfaceOf().
Expected<QString> bridgeInterface(const std::vector<tc::Link> &links, int port);

/// CapDriver::check() and ports().
QCoro::Task<Expected<std::vector<Finding>>> checkTcSwitch(TcSwitchPtr device, int port, std::stop_token stop);
QCoro::Task<Expected<std::vector<SwitchPort>>> listTcPorts(TcSwitchPtr device, std::stop_token stop);
QCoro::Task<Expected<SwitchIdentity>> identifyTcSwitch(TcSwitchPtr device, std::stop_token stop);

} // namespace castbench
