#include "probes/simlab/uplinkrelay.h"

#include "probes/simlab/relayworker.h"

#include <QThread>

namespace castbench::simlab {

class UplinkRelay::Thread
{
public:
    RelayState state;
    QThread thread;
    RelayWorker *worker = nullptr; // lives in `thread`, which deletes it when it ends
};

UplinkRelay::UplinkRelay(const Clock &clock, Ingest ingest)
    : m_thread(std::make_unique<Thread>())
{
    m_thread->worker = new RelayWorker(clock, std::move(ingest), m_thread->state);
    m_thread->worker->moveToThread(&m_thread->thread);
    QObject::connect(&m_thread->thread, &QThread::finished, m_thread->worker, &QObject::deleteLater);
    m_thread->thread.setObjectName(QStringLiteral("uplink relay"));
    m_thread->thread.start(QThread::TimeCriticalPriority);
}

UplinkRelay::~UplinkRelay()
{
    m_thread->thread.quit();
    m_thread->thread.wait();
}

Expected<quint16> UplinkRelay::start()
{
    Expected<quint16> port = Error{};
    QMetaObject::invokeMethod(
        m_thread->worker, [&] { port = m_thread->worker->listen(); }, Qt::BlockingQueuedConnection);
    return port;
}

Cap UplinkRelay::cap() const
{
    const qint64 kbps = m_thread->state.capKbps;
    return kbps == RelayState::noLimit ? Cap::noLimit() : Cap::kbps(kbps);
}

void UplinkRelay::setShaping(bool on)
{
    m_thread->state.shaping = on;
}

void UplinkRelay::setCap(const Cap &cap)
{
    m_thread->state.capKbps = cap.limitKbps().value_or(RelayState::noLimit);
}

SimPortOctets UplinkRelay::octets() const
{
    SimPortOctets octets;
    octets.in = m_thread->state.in;
    octets.out = m_thread->state.out;
    octets.forwarded = m_thread->state.forwarded;
    return octets;
}

void UplinkRelay::restartCounters()
{
    m_thread->state.in = 0;
    m_thread->state.out = 0;
    m_thread->state.forwarded = 0;
}

bool UplinkRelay::isUp() const
{
    return m_thread->state.plugged;
}

void UplinkRelay::dropLinks()
{
    QMetaObject::invokeMethod(m_thread->worker, &RelayWorker::dropLinks, Qt::QueuedConnection);
}

void UplinkRelay::setPlugged(bool plugged)
{
    m_thread->state.plugged = plugged;
    if (!plugged)
        dropLinks();
}

} // namespace castbench::simlab
