#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/contracts/samplesink.h"
#include "probes/fleet/spool.h"

#include <QJsonObject>
#include <QString>
#include <qcorotask.h>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace castbench {

/// Makes a probe of `kind` from what the controller sent. Errors: Unsupported, InvalidInput.
using ProbeFactory = std::function<Expected<std::unique_ptr<Probe>>(
    const QString &id, const QString &kind, const QJsonObject &config, const ReferenceClock &reference)>;

/// The probes of this device: made, started and stopped as the controller asks; what they measure goes to the
/// spool.
class ProbeHost
{
public:
    /// At most this many probes live on one device.
    static constexpr std::size_t maximumProbes = 64;

    /// `instance` names this start of the program. `onRecord` is called after every append to the spool.
    ProbeHost(Spool &spool, QString instance, ProbeFactory factory, Clock &clock,
              const ReferenceClock &reference, std::function<void()> onRecord);
    ~ProbeHost();

    /// Whether the link is up; what is measured meanwhile is flagged DeliveredLate.
    void setLinked(bool isLinked);
    /// Carries out a method of the protocol (fleetprotocol.h).
    QCoro::Task<Expected<QJsonObject>> call(QString method, QJsonObject params, std::stop_token stop);
    /// Stops every probe.
    QCoro::Task<void> stopAll(std::stop_token stop);
    bool isMeasuring() const;

private:
    class SpoolSink;
    struct Hosted
    {
        std::unique_ptr<Probe> probe;
        std::unique_ptr<SpoolSink> sink;
        QJsonObject config;
        bool isRunning = false;
        int calls = 0; ///< under way

        /// A busy probe may not be replaced.
        bool isBusy() const
        {
            return isRunning || calls > 0;
        }
    };

    Expected<QJsonObject> open(const QJsonObject &params);
    QCoro::Task<Expected<QJsonObject>> check(Hosted &hosted, std::stop_token stop);
    QCoro::Task<Expected<QJsonObject>> start(Hosted &hosted, QJsonObject params, std::stop_token stop);
    QCoro::Task<Expected<QJsonObject>> stopProbe(Hosted &hosted, std::stop_token stop);
    Expected<QJsonObject> setSourceClock(Hosted &hosted, const QJsonObject &params);

    Spool &m_spool;
    QString m_instance;
    ProbeFactory m_factory;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    std::function<void()> m_onRecord;
    bool m_isLinked = false;
    std::map<QString, Hosted> m_probes;
};

} // namespace castbench
