#include "probes/simlab/simbroadcaster.h"

#include "probes/simlab/broadcastworker.h"

namespace castbench::simlab {

SimBroadcaster::SimBroadcaster(const SimBroadcasterSettings &settings, const Clock &clock)
    : m_onStart(settings.onStart)
    , m_worker(std::make_unique<BroadcastWorker>(settings, clock, [this](SimStreamChange change) {
        QMetaObject::invokeMethod(
            this, [this, change] { report(change); }, Qt::QueuedConnection);
    }))
{
}

SimBroadcaster::~SimBroadcaster()
{
    m_worker.reset();
}

SimStreamStatus SimBroadcaster::status() const
{
    return m_worker->status();
}

void SimBroadcaster::start()
{
    if (m_onStart && !m_worker->status().active)
        m_onStart();
    m_worker->start();
}

void SimBroadcaster::stop()
{
    m_worker->stop();
}

void SimBroadcaster::onChange(std::function<void(SimStreamChange)> handler)
{
    m_handler = std::move(handler);
}

std::optional<UtcTime> SimBroadcaster::capturedAt(quint64 pts90k) const
{
    return m_worker->captures().find(pts90k);
}

std::optional<Error> SimBroadcaster::lastError() const
{
    return m_worker->lastError();
}

void SimBroadcaster::report(SimStreamChange change)
{
    if (m_handler)
        m_handler(change);
}

} // namespace castbench::simlab
