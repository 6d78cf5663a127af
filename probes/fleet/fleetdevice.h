#pragma once

#include "controllers/contracts/clock.h"
#include "controllers/contracts/probe.h"
#include "controllers/contracts/referenceclock.h"
#include "controllers/contracts/samplesink.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPromise>
#include <QString>
#include <qcorotask.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace castbench {

namespace wire {
class WebSocket;
}
struct FleetMessage;

/// A device on which castbench-probe runs, seen from the controller. It outlives every link: probes call it
/// and get what it measured whether the link has been up all the time or not.
class FleetDevice final : public QObject
{
    Q_OBJECT

public:
    FleetDevice(QString id, Clock &clock, const ReferenceClock &reference);
    ~FleetDevice() override;

    const QString &id() const
    {
        return m_id;
    }
    bool isLinked() const;
    /// Version of castbench-probe; empty before the first link.
    const QString &version() const
    {
        return m_version;
    }
    /// The start of castbench-probe that is linked now; changes when it is started again.
    const QString &instance() const
    {
        return m_instance;
    }

    /// Asks the device. Errors: Unreachable (not linked, or the link broke), Timeout, Cancelled, and what the
    /// device answers.
    QCoro::Task<Expected<QJsonObject>> call(QString method, QJsonObject params, milliseconds timeout,
                                            std::stop_token stop);

    /// From now on records of `run` go into `sink`; those of other runs are dropped with an event. Between
    /// runs records wait.
    /// `stored`: by stream, up to which number the run has its records already.
    void beginRun(RunId run, SampleSink &sink, const std::map<QString, quint64> &stored);
    /// The counterpart of each beginRun(); the last one lets go of the sink.
    void endRun();
    /// Sequence up to which everything has been stored.
    quint64 committedSequence() const
    {
        return m_committed;
    }

    /// Lets a probe look at its batches before they are stored, to add gaps. `instance` as above.
    using Inspector = std::function<void(SampleBatch &batch, const QString &instance)>;
    void setInspector(const QString &probe, Inspector inspector);
    void removeInspector(const QString &probe);

    /// Takes over an authenticated link; a former one is closed.
    void adopt(std::unique_ptr<wire::WebSocket> socket, const QJsonObject &hello, const QByteArray &proof);

Q_SIGNALS:
    void linked();
    void unlinked();
    /// Everything up to committedSequence() is stored.
    void committed();

private:
    struct Record
    {
        quint64 sequence = 0;
        QString instance;
        QString probe;
        RunId run = 0;
        SampleBatch batch;
    };
    using Answer = Expected<QJsonObject>;

    void onMessage(const QByteArray &utf8);
    void onAnswer(const QJsonObject &body);
    void onRecord(const QJsonObject &body);
    void onTime(const QJsonObject &body, UtcTime received);
    void onClosed();
    void handOver();
    /// What the run has from the present stream is acknowledged and not stored again.
    void skipStored();
    void onCommitted(quint64 first, quint64 last, const Expected<void> &result);
    void send(const QString &type, const QJsonObject &body);
    void refuse(const QString &message);
    void finishCall(quint64 id, const Answer &answer);

    QString m_id;
    Clock &m_clock;
    const ReferenceClock &m_reference;
    std::unique_ptr<wire::WebSocket> m_socket;
    QString m_version;
    QString m_instance;
    QString m_stream;
    QHash<quint64, std::shared_ptr<QPromise<Answer>>> m_calls;
    quint64 m_lastCall = 0;
    QHash<QString, Inspector> m_inspectors;
    std::vector<Record> m_queue;
    bool m_storing = false;
    std::optional<quint64> m_next; ///< the next record of the stream; nothing before its first
    quint64 m_committed = 0;
    std::map<QString, quint64> m_stored; ///< as beginRun() was told
    int m_users = 0;                     ///< probes of this device that take part in the run
    RunId m_run = 0;
    SampleSink *m_sink = nullptr;
};

} // namespace castbench
