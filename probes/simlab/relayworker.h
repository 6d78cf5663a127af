#pragma once

#include "probes/simlab/tokenbucket.h"
#include "probes/simlab/uplinkrelay.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>
#include <vector>

namespace castbench::simlab {

/// What the relay's thread and its users share.
struct RelayState
{
    static constexpr qint64 noLimit = 0;

    std::atomic<qint64> capKbps = noLimit;
    std::atomic_bool shaping = true;
    std::atomic<quint64> in = 0;
    std::atomic<quint64> out = 0;
    std::atomic<quint64> forwarded = 0;
    std::atomic_bool plugged = true;
};

/// One connection through the relay.
class RelayLink final : public QObject
{
    Q_OBJECT

public:
    /// Takes `client` over and connects to the ingest server, trying again for some seconds while that
    /// refuses.
    RelayLink(QTcpSocket *client, UplinkRelay::Ingest ingest, RelayState &state);

    /// Passes on at most `allowed` bytes; returns how many it were.
    qint64 forward(qint64 allowed);
    /// True while bytes wait that may be passed on as soon as the cap allows.
    bool isWaiting() const;
    /// Breaks both connections.
    void abort();

Q_SIGNALS:
    void received();
    void finished();

private:
    void connectUpstream();
    void upstreamFailed();
    void countReceived();
    void returnBytes();

    QTcpSocket *m_client; // a child
    QTcpSocket m_upstream;
    QTimer m_retry;
    UplinkRelay::Ingest m_ingest;
    RelayState &m_state;
    int m_attempts = 0;
    quint64 m_taken = 0;
    quint64 m_counted = 0;
    bool m_finished = false;
};

/// Everything that lives in the relay's thread.
class RelayWorker final : public QObject
{
    Q_OBJECT

public:
    RelayWorker(const Clock &clock, UplinkRelay::Ingest ingest, RelayState &state);
    ~RelayWorker() override;

    Expected<quint16> listen();
    void dropLinks();

private:
    void accept();
    void remove(RelayLink *link);
    /// Passes on what the cap allows now, and comes back while bytes wait.
    void pump();

    const Clock &m_clock;
    UplinkRelay::Ingest m_ingest;
    RelayState &m_state;
    TokenBucket m_bucket;
    QTcpServer m_server;
    QTimer m_tick;
    std::vector<std::unique_ptr<RelayLink>> m_links;
};

} // namespace castbench::simlab
