#include "ui/pages/connectiontests.h"

#include <QPointer>

#include <algorithm>

namespace castbench {

namespace {

/// Devices asked at the same time: enough to be quick, few enough not to disturb each other.
constexpr int testsAtOnce = 8;

} // namespace

ConnectionTests::ConnectionTests(LabService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

ConnectionTests::~ConnectionTests()
{
    m_stop.request_stop();
}

void ConnectionTests::start(const Lab &lab, const QStringList &devices)
{
    stop();
    m_stop = std::stop_source();
    m_lab = lab;
    m_devices = devices;
    m_next = 0;
    m_done = 0;
    m_failed = 0;
    Q_EMIT progressed(0, static_cast<int>(devices.size()));
    const int workers = std::min(testsAtOnce, static_cast<int>(devices.size()));
    m_running = workers;
    const std::stop_token token = m_stop.get_token();
    for (int worker = 0; worker < workers; ++worker)
        work(token);
}

void ConnectionTests::stop()
{
    m_stop.request_stop();
    m_running = 0;
}

QCoro::Task<void> ConnectionTests::work(std::stop_token stop)
{
    const QPointer<ConnectionTests> alive(this);
    while (!stop.stop_requested() && m_next < m_devices.size()) {
        Lab lab = m_lab;
        QString device = m_devices.at(m_next++);
        const Expected<DeviceHealth> health =
            co_await m_service.test(std::move(lab), std::move(device), stop);
        if (!alive || stop.stop_requested())
            co_return;
        note(health);
    }
    if (stop.stop_requested())
        co_return;
    if (--m_running == 0)
        Q_EMIT finished(static_cast<int>(m_devices.size()), m_failed);
}

void ConnectionTests::note(const Expected<DeviceHealth> &health)
{
    ++m_done;
    if (!health || health->reachability == Reachability::Unreachable)
        ++m_failed;
    if (health)
        Q_EMIT tested(*health);
    else
        Q_EMIT failed(health.error());
    Q_EMIT progressed(m_done, static_cast<int>(m_devices.size()));
}

} // namespace castbench
